import { Subtitle2 } from '@fluentui/react-components';
import { useTexts } from '../../../texts/texts.ts';
import { OkdeskAccess } from '../forms/okdesk-access.tsx';
import { LineList } from '../lines/line-list.tsx';
import type { StepProperties } from './step-properties.ts';
import { stepWords } from './texts.ts';

/** (e) The key of the account, and what its owner may do. */
export function ApiKeyStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(stepWords);
  return (
    <>
      <OkdeskAccess configured={configured} />
      <Subtitle2 as="h3">{text('rights')}</Subtitle2>
      <LineList label={text('rights')} lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}
