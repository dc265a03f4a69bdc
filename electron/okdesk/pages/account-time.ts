/** A minute of the account's wall time, `YYYY-MM-DDTHH:MM`; sorts as text. */
export type WallMinute = string;

const minuteMs = 60_000;
/** Offsets of the inhabited world, minutes. */
const westernmost = -12 * 60;
const easternmost = 14 * 60;

/** Offset of a timestamp from UTC in minutes; `undefined` where it has none (accounts of 2020 were seen without). */
export function offsetMinutes(timestamp: string): number | undefined {
  if (/\dZ$/u.test(timestamp)) return 0;
  const parts = /([+-])(\d{2}):?(\d{2})$/u.exec(timestamp.slice(10));
  if (parts === null) return undefined;
  const size = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -size : size;
}

/** The minute in which a timestamp of an answer lies; answers are written in the account's own zone. */
export function wallMinuteOf(timestamp: string): WallMinute {
  return timestamp.slice(0, 16).replace(' ', 'T');
}

function wall(moment: number, offset: number, round: (value: number) => number): WallMinute {
  return new Date(round(moment / minuteMs + offset) * minuteMs).toISOString().slice(0, 16);
}

/** Lower bound of a filter: the minute of `moment` or earlier. With an unknown offset, early enough for any zone. */
export function wallSince(moment: number, offset: number | undefined): WallMinute {
  return wall(moment, offset ?? westernmost, Math.floor);
}

/** Upper bound of a filter: the minute after `moment` or later. With an unknown offset, late enough for any zone. */
export function wallUntil(moment: number, offset: number | undefined): WallMinute {
  return wall(moment, offset ?? easternmost, Math.ceil);
}

/** `DD-MM-YYYY HH:MM`, the finer of the two documented formats of the filters of `issues/list`. */
export function filterText(minute: WallMinute): string {
  const [year, month, day] = minute.slice(0, 10).split('-');
  return `${day}-${month}-${year} ${minute.slice(11, 16)}`;
}
