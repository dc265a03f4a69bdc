import type { WallTime } from '../records/records.ts';

/** What 1C writes where a date is empty (1C guide 17.4). */
const emptyDate = '0001-01-01T00:00:00';

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;

/** Milliseconds since 1970 as if the wall time were UTC; `undefined` for what no calendar has. */
function asUtc(text: string): number | undefined {
  const parts = form
    .exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  return same ? date.getTime() : undefined;
}

function asText(utc: number): WallTime {
  return new Date(utc).toISOString().slice(0, 19);
}

/**
 * A date of the wire as wall time; a zone or a fraction is dropped, because 1C has neither. `undefined` for the empty
 * date and for text that is no date.
 */
export function readWallTime(value: unknown): WallTime | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const utc = asUtc(text);
  if (utc === undefined) return undefined;
  const wall = asText(utc);
  return wall === emptyDate ? undefined : wall;
}

/** True when this computer knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

function wallAsUtc(moment: number, zone: string): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(moment)
      .map((part) => [part.type, Number(part.value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/**
 * A moment (milliseconds since 1970) as the infobase's wall time in an IANA zone; fractions of a second are cut. In the
 * hour that a clock goes through twice both moments give the same wall time.
 */
export function momentToWallTime(moment: number, zone: string): WallTime {
  return asText(wallAsUtc(moment, zone));
}

/**
 * The moment of a wall time in an IANA zone; `undefined` for text that is no date. A time that the clock skipped in
 * spring is read with the offset before the jump (02:30 becomes 03:30), a time that it goes through twice in autumn is
 * the first of the two: the rule of `Temporal` («compatible»).
 */
export function wallTimeToMoment(wall: WallTime, zone: string): number | undefined {
  const utc = asUtc(wall);
  if (utc === undefined) return undefined;
  const day = 86_400_000;
  const offsetAt = (moment: number) => wallAsUtc(moment, zone) - Math.floor(moment / 1000) * 1000;
  const before = offsetAt(utc - day);
  const after = offsetAt(utc + day);
  const fits = (offset: number) => wallAsUtc(utc - offset, zone) === utc;
  if (fits(before)) return utc - before;
  return fits(after) ? utc - after : utc - before;
}

/** The zone of an infobase as the settings give it; empty means this PC's, where 1C mostly runs next door. */
export function infobaseZone(setting: string): string {
  return setting === '' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : setting;
}
