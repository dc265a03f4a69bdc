import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { CaseCard, type CaseView } from './case-card.tsx';
import { caseTexts } from './texts.ts';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    gap: tokens.spacingVerticalM,
  },
});

/** Questions that the program must not answer by itself. */
export function Cases({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(caseTexts);
  const asked = useAnswer(['journal', 'cases', { exchangeId }], bridge.journal.cases, { staleTime: 0 });
  const close = useAction(bridge.journal.closeCase, ['journal', 'exchange']);
  const [closing, setClosing] = useState<CaseView>();
  if (asked.error !== null) return <FailureBox error={asked.error} retry={asked.refetch} />;
  if (asked.data === undefined) return <Loading />;
  const { cases } = asked.data;
  if (cases.length === 0) {
    return (
      <Empty title={text('none')}>
        <Text>{text('noneHint')}</Text>
      </Empty>
    );
  }
  return (
    <div className={styles.view}>
      <Text>{text('intro')}</Text>
      {close.error === null ? null : <FailureBox error={close.error} />}
      {cases.map((one) => (
        <CaseCard key={one.id} case={one} close={() => setClosing(one)} />
      ))}
      <Confirm
        open={closing !== undefined}
        title={text('closeTitle', { id: String(closing?.issueId ?? '') })}
        confirmLabel={text('close')}
        busy={close.isPending}
        onCancel={() => setClosing(undefined)}
        onConfirm={() => {
          if (closing !== undefined) close.mutate({ exchangeId, id: closing.id });
          setClosing(undefined);
        }}
      >
        {text('closeWords')}
      </Confirm>
    </div>
  );
}
