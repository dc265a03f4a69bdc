import type { DatabaseSync } from 'node:sqlite';
import type { EntityType } from '../schema/entity-type.ts';

/** A code or number that was given: those that the platform gives later go on from it. */
export function noteNumber(database: DatabaseSync, type: EntityType, given: string): void {
  const counted = Number(given.replace(/^.*-/u, ''));
  if (!Number.isSafeInteger(counted)) return;
  database
    .prepare(
      `INSERT INTO "numbering" (set_name, last) VALUES (:set, :counted)
       ON CONFLICT (set_name) DO UPDATE SET last = max(last, :counted)`,
    )
    .run({ set: type.set, counted });
}

/** Code or number that the platform gives where none was sent: `00-00000001` or nine digits, by length. */
export function nextNumber(database: DatabaseSync, type: EntityType): Readonly<Record<string, string>> {
  const property = type.byName.get('Number') ?? type.byName.get('Code');
  if (property === undefined || type.shape !== 'reference') return {};
  const row = database
    .prepare(
      `INSERT INTO "numbering" (set_name, last) VALUES (?, 1)
       ON CONFLICT (set_name) DO UPDATE SET last = last + 1 RETURNING last`,
    )
    .get(type.set);
  const digits = String(row?.['last'] ?? 1);
  const prefix = property.length >= 11 ? '00-' : '';
  return { [property.name]: prefix + digits.padStart(property.length - prefix.length, '0') };
}
