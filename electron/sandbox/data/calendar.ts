const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** The account's zone in this data: Moscow, without summer time. */
const zoneMinutes = 180;

/** The day (`YYYY-MM-DD`) so many days before another one; a negative number goes forward. */
export function dayBefore(day: string, days: number): string {
  return new Date(startOfDay(day) - days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The day's first moment in the account's zone, milliseconds since 1970. */
export function midnight(day: string): number {
  return startOfDay(day) - zoneMinutes * 60_000;
}

/** A moment as ОкДеск writes it: ISO 8601 with milliseconds and the account's offset (OkDesk API, times). */
export function okdeskTime(milliseconds: number): string {
  return new Date(milliseconds + zoneMinutes * 60_000).toISOString().replace('Z', '+03:00');
}

function startOfDay(day: string): number {
  const start = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(start)) throw new RangeError(`not a day: ${day}`);
  return start;
}
