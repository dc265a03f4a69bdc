import { z } from 'zod';
import type { NewJournalEntry } from '../../shared/journal-entry.ts';
import { codeColumn } from './columns.ts';
import { indexInTurn } from './journal-index.ts';
import { createJournalPages, selectionIn } from './journal-pages.ts';
import { entryRow, lineColumns } from './journal-rows.ts';
import type { Scope } from './scope.ts';
import type { JournalStore } from './store.ts';
import { createTroubles } from './troubles.ts';

/** Lines of one answer when the caller names no number. */
const defaultLimit = 200;

const causeRow = z.object({ code: codeColumn, count: z.number() });
export function createJournalStore(scope: Scope): JournalStore {
  const { database, exchange, now } = scope;
  return {
    ...createJournalPages(scope),
    ...createTroubles(scope),
    append: (entry) => {
      const id = database.insert(
        `INSERT INTO journal (exchange, at, run_id, level, event, code, parameters, kind, title, onec_ref,
           okdesk_id, issue_id, request, answer)
         VALUES (:exchange, :at, :runId, :level, :event, :code, :parameters, :kind, :title, :onecRef,
           :okdeskId, :issueId, :request, :answer)`,
        { exchange, at: now(), ...columnsOf(entry) },
      );
      indexInTurn(database, id);
      return id;
    },
    list: (filter) => {
      const { from, id, parameters } = selectionIn(scope, filter);
      return database.all(
        entryRow,
        `SELECT ${lineColumns}, request, answer FROM journal WHERE exchange = :exchange AND id IN (
           SELECT ${id} ${from} ORDER BY ${id} DESC LIMIT :limit
         ) ORDER BY id DESC`,
        { exchange, limit: filter.limit ?? defaultLimit, ...parameters },
      );
    },
    causes: () =>
      database.all(
        causeRow,
        `SELECT code, count(*) AS count FROM (
           SELECT problem_code AS code FROM outbox WHERE exchange = :exchange AND problem_code IS NOT NULL
           UNION ALL
           SELECT problem_code FROM inbox WHERE exchange = :exchange AND problem_code IS NOT NULL
         ) GROUP BY code ORDER BY count DESC, code`,
        { exchange },
      ),
  };
}

function columnsOf(entry: NewJournalEntry) {
  return {
    runId: entry.runId,
    level: entry.level,
    event: entry.event,
    code: entry.code,
    parameters: JSON.stringify(entry.parameters),
    kind: entry.kind,
    title: entry.title,
    onecRef: entry.onecRef,
    okdeskId: entry.okdeskId,
    issueId: entry.issueId,
    request: entry.request,
    answer: entry.answer,
  };
}
