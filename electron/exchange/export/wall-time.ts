import type { WallTime } from '../../onec/records/records.ts';

/** A moment (milliseconds since 1970) as the infobase's wall time; an empty zone is this PC's. */
export function wallTimeOf(moment: number, timeZone: string): WallTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...(timeZone === '' ? {} : { timeZone }),
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(moment).replace(' ', 'T');
}
