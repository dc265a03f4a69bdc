import type { ProgramSettings } from '../../shared/program-settings.ts';
import { addDays, atClock, dayOf } from '../../shared/schedule/days.ts';

export type QuietHours = ProgramSettings['quietHours'];

/** End of the quiet hours that hold at this moment; `undefined`: none do. They may run over midnight. */
export function quietUntil({ enabled, from, until }: QuietHours, moment: number): number | undefined {
  if (!enabled || from === until) return undefined;
  const today = dayOf(moment);
  for (const day of [addDays(today, -1), today]) {
    const first = atClock(day, from);
    const end = atClock(from < until ? day : addDays(day, 1), until);
    if (first <= moment && moment < end) return end;
  }
  return undefined;
}
