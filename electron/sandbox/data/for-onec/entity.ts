/** An object of the infobase as the seed of the embedded server wants it: entity set and properties on the wire. */
export interface OneCObject {
  readonly set: string;
  readonly entity: Readonly<Record<string, unknown>>;
}

/** A day as 1C writes a date without time; an empty day becomes 1C's empty date. */
export function oneCDay(day: string): string {
  return day === '' ? '0001-01-01T00:00:00' : `${day}T00:00:00`;
}
