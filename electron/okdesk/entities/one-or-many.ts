import { z } from 'zod';
import { eachOnce } from './each-once.ts';

/** An answer of a search as a list, each record once: array, single object, and nothing as `[]`, `{}`, `null` or no body at all. */
export function oneOrMany<Schema extends z.ZodType>(item: Schema) {
  return z.preprocess((value) => {
    if (Array.isArray(value)) return value;
    const nothing = value === null || value === undefined || value === '';
    return nothing || (typeof value === 'object' && Object.keys(value).length === 0) ? [] : [value];
  }, z.array(item).transform(eachOnce));
}
