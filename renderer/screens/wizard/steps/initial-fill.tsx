import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Heading } from '../heading.tsx';
import { LineState } from '../lines/line-state.tsx';
import { useExchangeView, WorkProgress } from '../work-progress.tsx';
import { stepWords } from './texts.ts';

const useStyles = makeStyles({
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The line that tells whether 1C was read. */
export const initialFillId = 'onec.initialFill';

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly line: SetupLine | undefined;
}

/** «Начальное заполнение»: the one whole reading of 1C, with its progress. */
export function InitialFill({ exchangeId, line }: Properties) {
  const styles = useStyles();
  const text = useTexts(stepWords);
  const format = useFormat();
  const fill = useAction(bridge.exchange.initialFill, ['exchange', 'wizard', 'clients']);
  const busy = useExchangeView(exchangeId)?.work !== undefined;
  return (
    <Card role="group" aria-label={text('fillTitle')}>
      <div className={styles.foot}>
        <Heading>{text('fillTitle')}</Heading>
        {line === undefined ? null : <LineState state={line.state} />}
        {line?.found === undefined ? null : <Text>{format.moment(line.found)}</Text>}
      </div>
      <Text className={styles.quiet}>{text('fillHint')}</Text>
      <div className={styles.foot}>
        <Button disabledFocusable={busy || fill.isPending} onClick={() => fill.mutate({ exchangeId })}>
          {text('fill')}
        </Button>
        <Text role="status">
          {fill.data === undefined ? '' : text('filled', { count: fill.data.objects })}
        </Text>
      </div>
      <WorkProgress exchangeId={exchangeId} works={['initial-fill']} />
      {fill.isError ? <FailureBox error={fill.error} /> : null}
    </Card>
  );
}
