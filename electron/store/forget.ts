import type { ExchangeId } from '../../shared/ids.ts';
import type { Database } from './database.ts';

/** Every table that holds rows of an exchange. One that is left out here makes the last step fail by its reference. */
const tables = [
  'binding',
  'replica',
  'outbox',
  'inbox',
  'export_link',
  'import_link',
  'unresolved',
  'bookmark',
  'accountant_case',
  'match_proposal',
  'run',
  'journal',
  'journal_day',
] as const;

/** Deletes everything that is known of one exchange, whole or not at all. */
export function forgetExchange(database: Database, id: ExchangeId): void {
  const ofExchange = 'exchange = (SELECT id FROM exchange WHERE name = :name)';
  database.transaction(() => {
    database.run(`DELETE FROM journal_text WHERE rowid IN (SELECT id FROM journal WHERE ${ofExchange})`, {
      name: id,
    });
    for (const table of tables) database.run(`DELETE FROM ${table} WHERE ${ofExchange}`, { name: id });
    database.run('DELETE FROM exchange WHERE name = :name', { name: id });
  });
}
