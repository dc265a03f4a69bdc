import { useTexts } from '../../../texts/texts.ts';
import { ConnectionPrompt } from '../forms/connection-prompt.tsx';
import { asksForOkdesk } from '../forms/lacking.ts';
import { LineList } from '../lines/line-list.tsx';
import { stepTexts } from '../texts.ts';
import type { StepProperties } from './step-properties.ts';

/** (a) «Общие настройки системы»: the four switches. */
export function SwitchesStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(stepTexts);
  return (
    <>
      {asksForOkdesk(configured, report) ? <ConnectionPrompt configured={configured} side="okdesk" /> : null}
      <LineList label={text('switches')} lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}
