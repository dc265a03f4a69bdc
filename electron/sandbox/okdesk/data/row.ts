import { isJsonObject } from '../../../../shared/json-object.ts';

/** A record as it is stored and as it travels: ОкДеск's own field names. */
export interface Row {
  readonly id: number;
  readonly [field: string]: unknown;
}

/** Fields without an id yet: a body of a request, a patch, a seed. */
export type Fields = Readonly<Record<string, unknown>>;

/** A JSON object: neither an array nor `null`. */
export function isFields(value: unknown): value is Fields {
  return isJsonObject(value);
}

/** A text; `undefined` for everything that is none or empty. Numbers become text, as Rails reads them. */
export function text(row: Fields, field: string): string | undefined {
  const value = row[field];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number, also one written as text (ids come both ways). */
export function number(row: Fields, field: string): number | undefined {
  return asNumber(row[field]);
}

/** A whole or broken number out of JSON or a form field. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}

/** A flag; `true` and `1` as text count, because forms carry only texts. */
export function flag(row: Fields, field: string): boolean {
  const value = row[field];
  return value === true || value === 'true' || value === '1' || value === 1;
}

/** Ids of a list field; what is no number is left out. */
export function ids(row: Fields, field: string): readonly number[] {
  return list(row, field).flatMap((item) => asNumber(item) ?? []);
}

/** A list field, empty when it is absent. */
export function list(row: Fields, field: string): readonly unknown[] {
  const value = row[field];
  return Array.isArray(value) ? value : [];
}

/** The value of an optional field as the server answers it: `null` when there is none. */
export function orNull(row: Fields, field: string): unknown {
  return row[field] ?? null;
}
