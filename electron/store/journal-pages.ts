import { z } from 'zod';
import { numberValue } from './columns.ts';
import { journalCount } from './journal-count.ts';
import { indexLines } from './journal-index.ts';
import { entryRow, lineColumns, lineRow } from './journal-rows.ts';
import { type JournalKnown, type JournalSelection, journalSelection } from './journal-selection.ts';
import { wordsOf } from './journal-words.ts';
import type { Scope } from './scope.ts';
import type { JournalFilter, JournalStore } from './store.ts';

const countRow = z.object({ count: z.number(), newestId: z.number() });

/** Lines that fit a filter, as a query for this exchange. */
export function selectionIn(scope: Scope, filter: JournalFilter): JournalSelection {
  return journalSelection(filter, knownOf(scope));
}

/**
 * The journal as a list of any length. The inner query of a page skips within an index that covers the filter; only the
 * lines of the page itself are read whole.
 */
export function createJournalPages(scope: Scope): Pick<JournalStore, 'count' | 'page' | 'get'> {
  const { database, exchange } = scope;
  return {
    // One statement, so that no line written meanwhile stands in one of the two numbers only.
    count: (filter, atMost) => {
      const { expression, parameters, limit } = journalCount(filter, knownOf(scope), atMost);
      const counted = database.one(
        countRow,
        `SELECT ${expression} AS count,
           (SELECT ifnull(max(id), 0) FROM journal WHERE exchange = :exchange) AS newestId`,
        { exchange, ...parameters },
      );
      const { count, newestId } = counted ?? { count: 0, newestId: 0 };
      const more = count === limit;
      return { count: more ? count - 1 : count, more, newestId };
    },
    page: (filter, { throughId, offset, limit }) => {
      const { from, id, parameters } = selectionIn(scope, { ...filter, beforeId: throughId + 1 });
      return database.all(
        lineRow,
        `SELECT ${lineColumns} FROM journal WHERE exchange = :exchange AND id IN (
           SELECT ${id} ${from} ORDER BY ${id} DESC LIMIT :limit OFFSET :offset
         ) ORDER BY id DESC`,
        { exchange, offset, limit, ...parameters },
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

/** The index and the tally of days have all lines from here on. */
function knownOf(scope: Scope): JournalKnown {
  indexLines(scope.database);
  return {
    amongOthers: isAlone(scope) ? undefined : scope.exchange,
    wordsBeginning: wordsOf(scope.database),
  };
}

/** The journal holds lines of no other exchange. */
function isAlone({ database, exchange }: Scope): boolean {
  const others = database.one(
    numberValue,
    'SELECT EXISTS (SELECT 1 FROM journal_day WHERE exchange <> :exchange) AS value',
    { exchange },
  );
  return others === 0;
}
