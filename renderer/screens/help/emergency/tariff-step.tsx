import { Button, Text } from '@fluentui/react-components';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import type { Facts } from './decide.ts';
import { emergencyTexts } from './texts.ts';

interface Properties {
  readonly tariff: Facts['tariff'];
  /** Address of the account; empty where it was never entered. */
  readonly site: string;
  answer(tariff: Facts['tariff']): void;
}

/** No interface tells whether the plan is paid: the person looks and says. */
export function TariffStep({ tariff, site, answer }: Properties) {
  const text = useTexts(emergencyTexts);
  const open = useAction(bridge.application.openLink);
  return (
    <>
      <Text>{text(tariff === 'unpaid' ? 'tariffBad' : 'tariffAsk')}</Text>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {site === '' ? null : (
          <Button onClick={() => open.mutate({ url: site })}>{text('tariffOpen')}</Button>
        )}
        {tariff === 'active' ? null : (
          <Button appearance="primary" onClick={() => answer('active')}>
            {text('tariffActive')}
          </Button>
        )}
        {tariff === 'unknown' ? (
          <Button onClick={() => answer('unpaid')}>{text('tariffUnpaid')}</Button>
        ) : null}
      </div>
      {open.isError ? <FailureBox error={open.error} /> : null}
    </>
  );
}
