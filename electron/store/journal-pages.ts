import { numberValue } from './columns.ts';
import { filterConditions } from './journal-filter.ts';
import { entryRow, lineColumns, lineRow } from './journal-rows.ts';
import type { Scope } from './scope.ts';
import type { JournalStore } from './store.ts';

/**
 * The journal as a list of any length. The inner query of a page skips within an index that covers the filter; only the
 * lines of the page itself are read whole.
 */
export function createJournalPages({
  database,
  exchange,
}: Scope): Pick<JournalStore, 'count' | 'page' | 'get'> {
  return {
    count: (filter) => {
      const { where, parameters } = filterConditions(filter);
      const newestId =
        database.one(
          numberValue,
          'SELECT ifnull(max(id), 0) AS value FROM journal WHERE exchange = :exchange',
          { exchange },
        ) ?? 0;
      const count =
        database.one(
          numberValue,
          `SELECT count(*) AS value FROM journal WHERE exchange = :exchange AND id <= :newestId ${where}`,
          { exchange, newestId, ...parameters },
        ) ?? 0;
      return { count, newestId };
    },
    page: (filter, { throughId, offset, limit }) => {
      const { where, parameters } = filterConditions(filter);
      return database.all(
        lineRow,
        `SELECT ${lineColumns} FROM journal WHERE id IN (
           SELECT id FROM journal WHERE exchange = :exchange AND id <= :throughId ${where}
           ORDER BY id DESC LIMIT :limit OFFSET :offset
         ) ORDER BY id DESC`,
        { exchange, throughId, offset, limit, ...parameters },
      );
    },
    get: (id) =>
      database.one(
        entryRow,
        `SELECT ${lineColumns}, request, answer FROM journal WHERE exchange = :exchange AND id = :id`,
        { exchange, id },
      ),
  };
}
