/** Dates of 1C have no zone: they are reckoned as if in UTC, so that no summer time gets in between. */
export const dateParts = [
  'year',
  'quarter',
  'month',
  'day',
  'dayofyear',
  'dayofweek',
  'hour',
  'minute',
  'second',
] as const;

type DatePart = (typeof dateParts)[number];

const milliseconds: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Months in a unit that has no fixed length. */
const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function read(text: string): Date {
  return new Date(`${text.slice(0, 19)}Z`);
}

function write(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19);
}

export function datePart(text: string, part: DatePart): number {
  const date = read(text);
  switch (part) {
    case 'year':
      return date.getUTCFullYear();
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'month':
      return date.getUTCMonth() + 1;
    case 'day':
      return date.getUTCDate();
    case 'dayofyear':
      return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
    case 'dayofweek':
      return ((date.getUTCDay() + 6) % 7) + 1;
    case 'hour':
      return date.getUTCHours();
    case 'minute':
      return date.getUTCMinutes();
    case 'second':
      return date.getUTCSeconds();
  }
}

export function moveDate(text: string, unit: string, count: number): string {
  const date = read(text);
  const step = months[unit];
  if (step !== undefined) date.setUTCMonth(date.getUTCMonth() + step * count);
  else date.setTime(date.getTime() + (milliseconds[unit] ?? Number.NaN) * count);
  return write(date);
}

export function dateDifference(from: string, to: string, unit: string): number {
  const step = months[unit];
  const [start, end] = [read(from), read(to)];
  if (step === undefined)
    return Math.floor((end.getTime() - start.getTime()) / (milliseconds[unit] ?? Number.NaN));
  const difference =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return Math.floor(difference / step);
}
