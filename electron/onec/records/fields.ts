import type { OneCRef } from '../../../shared/ids.ts';
import type { RawEntity } from '../onec.ts';
import {
  dataVersionKey,
  readBoolean,
  readNumber,
  readReference,
  readTrimmed,
  refKey,
} from '../values/scalar.ts';
import { readWallTime } from '../values/wall-time.ts';

/** Values of one entity by their wire names. Names that the base does not have read as empty. */
export interface Fields {
  text(name: string): string;
  number(name: string): number | undefined;
  flag(name: string): boolean;
  reference(name: string): OneCRef | undefined;
  date(name: string): string | undefined;
  raw(name: string): unknown;
  /** References in one column of a section, without empty and double ones. */
  column(section: string, name: string): readonly OneCRef[];
}

export function fieldsOf(entity: RawEntity): Fields {
  return {
    text: (name) => readTrimmed(entity[name]),
    number: (name) => readNumber(entity[name]),
    flag: (name) => readBoolean(entity[name]) ?? false,
    reference: (name) => readReference(entity[name]),
    date: (name) => readWallTime(entity[name]),
    raw: (name) => entity[name],
    column(section, name) {
      const rows: unknown = entity[section];
      if (!Array.isArray(rows)) return [];
      const refs = rows.flatMap((row: unknown) => {
        if (typeof row !== 'object' || row === null) return [];
        return readReference(new Map<string, unknown>(Object.entries(row)).get(name)) ?? [];
      });
      return [...new Set(refs)];
    },
  };
}

/** Identity, version and mark; `undefined` for an entity without identity. */
export function readBase(
  fields: Fields,
  deletionMark: string,
): { readonly ref: OneCRef; readonly dataVersion: string; readonly deletionMark: boolean } | undefined {
  const ref = fields.reference(refKey);
  if (ref === undefined) return undefined;
  return { ref, dataVersion: fields.text(dataVersionKey), deletionMark: fields.flag(deletionMark) };
}

/** `{ [name]: value }`, or nothing for a value that is not there: optional fields are absent, never `undefined`. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  const entries: { [Key in Name]?: Value } = {};
  if (value !== undefined) entries[name] = value;
  return entries;
}
