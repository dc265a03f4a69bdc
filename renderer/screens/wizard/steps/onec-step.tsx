import { OnecAccess } from '../forms/onec-access.tsx';
import { GroupedLines } from '../lines/grouped-lines.tsx';
import { InitialFill, initialFillId } from './initial-fill.tsx';
import { compositionId, NotOpen } from './not-open.tsx';
import { OnecNames } from './onec-names.tsx';
import type { StepProperties } from './step-properties.ts';

/** (f) The infobase: where it is, what it opens to the exchange, and its first reading. */
export function OnecStep({ configured, report, onTick }: StepProperties) {
  const lines = report?.lines ?? [];
  const composition = lines.find(({ id }) => id === compositionId);
  const { id, onec } = configured.settings;
  return (
    <>
      <OnecAccess configured={configured} />
      <OnecNames configured={configured} />
      {composition === undefined ? null : <NotOpen line={composition} user={onec.user} />}
      <InitialFill exchangeId={id} line={lines.find((line) => line.id === initialFillId)} />
      <GroupedLines lines={lines.filter((line) => line.id !== initialFillId)} onTick={onTick} />
    </>
  );
}
