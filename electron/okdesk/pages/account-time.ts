/** A minute of the account's wall time, `YYYY-MM-DDTHH:MM`; sorts as text. */
export type WallMinute = string;

const minuteMs = 60_000;
/** Offsets of the inhabited world, minutes. */
const westernmost = -12 * 60;
const easternmost = 14 * 60;
/** The offset is learnt from a past change; since then the account's clocks may have been put forward or back. */
const summerTime = 60;

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

/**
 * Lower bound of a filter: an hour before the minute of `moment`, for summer time. With an unknown offset, early enough
 * for any zone.
 */
export function wallSince(moment: number, offset: number | undefined): WallMinute {
  return wall(moment, offset === undefined ? westernmost : offset - summerTime, Math.floor);
}

/** Upper bound of a filter, as far on the other side. */
export function wallUntil(moment: number, offset: number | undefined): WallMinute {
  return wall(moment, offset === undefined ? easternmost : offset + summerTime, Math.ceil);
}

/**
 * Whether a row that the widened filter brought belongs to the window, to whole minutes. A timestamp without offset
 * cannot tell and counts as inside.
 */
export function isInside(timestamp: string, since: number | undefined, until: number): boolean {
  const moment = offsetMinutes(timestamp) === undefined ? Number.NaN : Date.parse(timestamp);
  if (Number.isNaN(moment)) return true;
  const first = Math.floor((since ?? moment) / minuteMs) * minuteMs;
  const last = Math.ceil(until / minuteMs) * minuteMs;
  return moment >= first && moment <= last;
}

/** `DD-MM-YYYY HH:MM`, the finer of the two documented formats of the filters of `issues/list`. */
export function filterText(minute: WallMinute): string {
  const [year, month, day] = minute.slice(0, 10).split('-');
  return `${day}-${month}-${year} ${minute.slice(11, 16)}`;
}
