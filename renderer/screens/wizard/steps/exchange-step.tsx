import { GroupedLines } from '../lines/grouped-lines.tsx';
import { ConnectionTest } from './connection-test.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import type { StepProperties } from './step-properties.ts';

/** (g) The exchange itself, as the form «Настройка обмена с сайтом» has it. */
export function ExchangeStep({ configured, report, onTick }: StepProperties) {
  const { id, okdesk } = configured.settings;
  return (
    <>
      <ExchangeForm configured={configured} />
      <ConnectionTest exchangeId={id} site={okdesk.url} />
      <GroupedLines lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}
