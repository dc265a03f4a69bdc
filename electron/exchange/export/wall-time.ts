import type { WallTime } from '../../onec/records/records.ts';
import { momentToWallTime } from '../../onec/values/wall-time.ts';

/** A moment (milliseconds since 1970) as the infobase's wall time; an empty zone is this PC's. */
export function wallTimeOf(moment: number, timeZone: string): WallTime {
  const zone = timeZone === '' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
  return momentToWallTime(moment, zone);
}
