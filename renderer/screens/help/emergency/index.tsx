import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Empty } from '../../../ui/empty.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { ConnectionStep } from './connection-step.tsx';
import { decide, type Facts } from './decide.ts';
import { ExchangeStep } from './exchange-step.tsx';
import { RecordsStep } from './records-step.tsx';
import { StepCard } from './step-card.tsx';
import { TariffStep } from './tariff-step.tsx';
import { emergencyTexts } from './texts.ts';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** «Аварийные ситуации» of the manual as a decision tree that runs the checks itself. */
export function Emergency() {
  const text = useTexts(emergencyTexts);
  const { exchangeId, go } = usePosition();
  if (exchangeId !== undefined) return <Tree exchangeId={exchangeId} />;
  return (
    <Empty title={text('noExchange')}>
      <Button appearance="primary" onClick={() => go({ screen: 'wizard' })}>
        {text('toWizard')}
      </Button>
    </Empty>
  );
}

function Tree({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(emergencyTexts);
  const { go } = usePosition();
  const [tariff, setTariff] = useState<Facts['tariff']>('unknown');
  const check = useAction(bridge.check.run);
  const run = useAction(bridge.exchange.run, ['exchange']);
  const settings = useAnswer(['settings', 'view', {}], bridge.settings.view);
  const exchanges = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  const causes = useAnswer(['journal', 'causes', { exchangeId }], bridge.journal.causes);
  const view = exchanges.data?.exchanges.find((exchange) => exchange.id === exchangeId);
  const site =
    settings.data?.exchanges.find((one) => one.settings.id === exchangeId)?.settings.okdesk.url ?? '';
  const facts: Facts = {
    tariff,
    reports: check.data?.reports,
    exchanged: run.isSuccess,
    view,
    causes: causes.data?.causes,
  };
  const states = decide(facts);
  return (
    <>
      <Title3 as="h2">{text('title')}</Title3>
      <Text>{text('intro')}</Text>
      <ol className={styles.steps}>
        <StepCard number={1} title={text('tariff')} state={states.tariff}>
          <TariffStep tariff={tariff} site={site} answer={setTariff} />
        </StepCard>
        <StepCard number={2} title={text('connection')} state={states.connection}>
          <ConnectionStep
            reports={facts.reports}
            asking={check.isPending}
            check={() => check.mutate({ exchangeId, sides: ['onec', 'okdesk'] })}
          />
          {check.isError ? <FailureBox error={check.error} /> : null}
        </StepCard>
        <StepCard number={3} title={text('exchange')} state={states.exchange}>
          <ExchangeStep
            view={view}
            exchanged={run.isSuccess}
            run={() => run.mutate({ exchangeId, directions: ['export', 'import'] })}
          />
          {run.isError ? <FailureBox error={run.error} /> : null}
        </StepCard>
        <StepCard number={4} title={text('records')} state={states.records}>
          <RecordsStep exchangeId={exchangeId} causes={facts.causes} />
          {causes.isError ? <FailureBox error={causes.error} retry={() => causes.refetch()} /> : null}
        </StepCard>
        <StepCard number={5} title={text('support')} state={states.support}>
          <Text>{text('supportAsk')}</Text>
          <Button onClick={() => go({ screen: 'settings', section: 'support' })}>{text('toSupport')}</Button>
        </StepCard>
      </ol>
      <Title3 as="h2">{text('otherTitle')}</Title3>
      <Text>{text('otherText')}</Text>
    </>
  );
}
