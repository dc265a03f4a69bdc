import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Heading } from '../heading.tsx';
import { useExchangeView, WorkProgress } from '../work-progress.tsx';
import { stepWords } from './texts.ts';

const useStyles = makeStyles({
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** «Начальное заполнение»: the one whole reading of 1C, with its progress. */
export function InitialFill({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(stepWords);
  const fill = useAction(bridge.exchange.initialFill, ['exchange', 'wizard', 'clients']);
  const busy = useExchangeView(exchangeId)?.work !== undefined;
  return (
    <Card role="group" aria-label={text('fillTitle')}>
      <Heading>{text('fillTitle')}</Heading>
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
