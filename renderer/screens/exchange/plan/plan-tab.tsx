import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeView } from '../../../../shared/ipc/views.ts';
import type { Direction } from '../../../../shared/kinds.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { directionTexts } from '../../../ui/words.ts';
import { PlanResult } from './plan-result.tsx';
import { planTexts } from './texts.ts';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The dry run and the comparison: what an exchange would do, without doing it. */
export function PlanTab({ exchange }: { readonly exchange: ExchangeView }) {
  const styles = useStyles();
  const text = useTexts(planTexts);
  const directionWord = useTexts(directionTexts);
  const [direction, setDirection] = useState<Direction>('export');
  const [madeAt, setMadeAt] = useState('');
  const plan = useAction(bridge.exchange.plan);
  const ask = (verify: boolean) =>
    plan.mutate(
      { exchangeId: exchange.id, direction, verify },
      { onSuccess: () => setMadeAt(new Date().toISOString()) },
    );
  return (
    <div className={styles.tab}>
      <Text className={styles.quiet}>{text('words')}</Text>
      <div className={styles.row}>
        <Field label={text('direction')}>
          <RadioGroup
            layout="horizontal"
            value={direction}
            onChange={(_, { value }) => setDirection(value === 'import' ? 'import' : 'export')}
          >
            <Radio value="export" label={directionWord('exportFull')} />
            <Radio value="import" label={directionWord('importFull')} />
          </RadioGroup>
        </Field>
        <Button disabled={plan.isPending} onClick={() => ask(false)}>
          {text('plan')}
        </Button>
        <Button disabled={plan.isPending} onClick={() => ask(true)}>
          {text('verify')}
        </Button>
      </div>
      {plan.isPending ? <Loading label={text('pending')} /> : null}
      {plan.error === null ? null : <FailureBox error={plan.error} />}
      {plan.data === undefined ? null : (
        <PlanResult plan={plan.data} verify={plan.variables.verify === true} madeAt={madeAt} />
      )}
    </div>
  );
}
