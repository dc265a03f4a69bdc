/** How dates may be written in a parameter: days only, or days with an optional time in the notations of issue filters. */
export type DateNotation = 'day' | 'issueFilter' | 'dateTime';

/** One moment, milliseconds since 1970, and whether only a day was written. */
export interface ParsedMoment {
  readonly at: number;
  readonly wholeDay: boolean;
}

const minute = 60_000;
export const dayLength = 24 * 60 * minute;

/**
 * A stored moment as the account answers it: ISO 8601 with milliseconds and the offset of the account's zone, in
 * minutes (OkDesk API, seen in answers: `2024-03-01T10:15:30.123+03:00`). `null` for a missing moment.
 */
export function stamp(value: unknown, offsetMinutes: number): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return value;
  const wall = new Date(at + offsetMinutes * minute).toISOString().slice(0, -1);
  return `${wall}${offsetText(offsetMinutes)}`;
}

/** `+03:00` for 180. */
function offsetText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

/** A moment of a seed or of a person: with a zone as written, without one in the account's zone; stored in UTC. */
export function storedMoment(value: string, offsetMinutes: number): string {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const text = value.replace(' ', 'T');
  const withTime = text.includes('T') ? text : `${text}T00:00:00`;
  const at = Date.parse(zoned ? value : `${withTime}${offsetText(offsetMinutes)}`);
  return Number.isNaN(at) ? value : new Date(at).toISOString();
}

const shapes: Readonly<Record<DateNotation, readonly RegExp[]>> = {
  day: [/^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/],
  issueFilter: [
    /^(?<d>\d\d)-(?<m>\d\d)-(?<y>\d{4})(?: (?<h>\d\d):(?<i>\d\d)(?::(?<s>\d\d))?)?$/,
    /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?: (?<h>\d\d):(?<i>\d\d)(?::(?<s>\d\d))?)?$/,
  ],
  dateTime: [/^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[ T](?<h>\d\d):(?<i>\d\d)(?::(?<s>\d\d))?)?$/],
};

/** Reads a date in the account's zone; `undefined` when it is written otherwise or does not exist (30 February). */
export function parseMoment(
  value: string,
  notation: DateNotation,
  offsetMinutes: number,
): ParsedMoment | undefined {
  for (const shape of shapes[notation]) {
    const parts = shape.exec(value.trim())?.groups;
    if (parts === undefined) continue;
    const [year, month, day] = [Number(parts['y']), Number(parts['m']), Number(parts['d'])];
    const [hour, minutes, seconds] = [
      Number(parts['h'] ?? 0),
      Number(parts['i'] ?? 0),
      Number(parts['s'] ?? 0),
    ];
    const wall = new Date(Date.UTC(year, month - 1, day, hour, minutes, seconds));
    const exists =
      wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && wall.getUTCHours() === hour;
    if (!exists || minutes > 59 || seconds > 59) return undefined;
    return { at: wall.getTime() - offsetMinutes * minute, wholeDay: parts['h'] === undefined };
  }
  return undefined;
}
