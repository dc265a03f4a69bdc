import { type OneCRef, parseOneCRef } from '../../../shared/ids.ts';

/**
 * Readers of single values. JSON gives typed values, Atom gives text only, Int64 is text in both (1C guide 17.4), so
 * every reader takes either form and answers with the plain value.
 */

/** `null` and absent are empty text. Numbers and flags become their text. */
export function readText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Fixed-length strings arrive padded with blanks (a client seen in the wild). */
export function readTrimmed(value: unknown): string {
  return readText(value).trim();
}

/** `undefined` where the value is no finite number. Int64 beyond 2^53 loses precision and is refused. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*[+-]?\d+(\.\d+)?([eE][+-]?\d+)?\s*$/u.test(value)) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) return undefined;
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? undefined : number;
}

/** Atom writes flags as `true` and `false`; anything else is no flag. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

/** The key of every object that can be referred to (1C guide 17.4). */
export const refKey = 'Ref_Key';

/** The version that grows with every write of an object (1C guide 17.4). */
export const dataVersionKey = 'DataVersion';

/** A reference; `undefined` for the empty GUID and for everything that is no GUID. */
export function readReference(value: unknown): OneCRef | undefined {
  return typeof value === 'string' ? parseOneCRef(value.trim()) : undefined;
}
