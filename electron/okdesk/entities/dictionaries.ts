import { z } from 'zod';
import type { Okdesk } from '../okdesk.ts';
import { attributeSchema, statusSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { oneOrMany } from './one-or-many.ts';

/** The envelope of attribute schemas is not known: a bare list, or a list under any one key, is taken. */
const attributesSchema = z.preprocess((value) => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null || 'code' in value) return value;
  return Object.values(value).find((member) => Array.isArray(member)) ?? value;
}, oneOrMany(attributeSchema));

const statusesSchema = z.array(statusSchema);

/** «Справочники»: statuses and attributes that the account's administrator made. */
export function createDictionaries(connection: Connection): Okdesk['dictionaries'] {
  return {
    statuses: () => connection.ask({ method: 'GET', path: 'issues/statuses' }, statusesSchema),
    issueAttributes: () =>
      connection.ask({ method: 'GET', path: 'issues/parameters/list' }, attributesSchema),
    timeEntryAttributes: () =>
      connection.ask({ method: 'GET', path: 'time_entries/parameters' }, attributesSchema),
  };
}
