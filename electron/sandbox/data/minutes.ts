/** Whole minutes of decimal hours, the nearest one, each entry for itself: what one timesheet must hold. */
export function minutesOf(hours: number): number {
  return Math.round(hours * 60);
}

/** Minutes of all time entries together; entries without hours are a mistake of the data. */
export function minutesTogether(timeEntries: readonly Readonly<Record<string, unknown>>[]): number {
  return timeEntries.reduce((sum, { id, spent_time: hours }) => {
    if (typeof hours !== 'number') throw new TypeError(`time entry ${String(id)} has no hours`);
    return sum + minutesOf(hours);
  }, 0);
}
