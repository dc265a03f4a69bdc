import { OkdeskAccess } from '../forms/okdesk-access.tsx';
import { GroupedLines } from '../lines/grouped-lines.tsx';
import type { StepProperties } from './step-properties.ts';

/** (e) The key of the account, and what its owner may do. */
export function ApiKeyStep({ configured, report, onTick }: StepProperties) {
  return (
    <>
      <OkdeskAccess configured={configured} />
      <GroupedLines lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}
