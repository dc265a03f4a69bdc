import type { WallTime } from '../../../onec/records/records.ts';
import type { FieldValue } from './desired.ts';

/** Keeps the filled fields only. Texts are trimmed; zero sums and empty lists count as not filled in 1C. */
export function filledFields(
  fields: Readonly<Record<string, FieldValue | undefined>>,
): Record<string, FieldValue> {
  const filled: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    const tidy = typeof value === 'string' ? value.trim() : value;
    if (tidy === undefined || tidy === '' || tidy === 0) continue;
    if (typeof tidy === 'object' && tidy.length === 0) continue;
    filled[name] = tidy;
  }
  return filled;
}

/** Name of the field that carries an attribute of the account, or none when its code is not set. */
export function attributeField(code: string, value: string): Record<string, FieldValue> {
  return code === '' ? {} : { [`custom_parameters.${code}`]: value };
}

/** The day of a wall time, `YYYY-MM-DD`. */
export function dayOf(time: WallTime | undefined): string | undefined {
  return time?.slice(0, 10);
}
