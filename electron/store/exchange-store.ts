import type { ExchangeId } from '../../shared/ids.ts';
import { createBindingStore } from './binding.ts';
import { createBookmarkStore } from './bookmarks.ts';
import { createCaseStore } from './cases.ts';
import { numberValue } from './columns.ts';
import type { Database } from './database.ts';
import { createExportLinkStore } from './export-links.ts';
import { createImportLinkStore } from './import-links.ts';
import { createInboxStore } from './inbox.ts';
import { createIssueListStore } from './issue-list.ts';
import { createJournalStore } from './journal.ts';
import { createListedStore } from './listed.ts';
import { createMatchStore } from './matches.ts';
import { createOutboxStore } from './outbox.ts';
import { createReplicaStore } from './replica.ts';
import { createRunStore } from './runs.ts';
import type { Scope } from './scope.ts';
import type { ExchangeStore } from './store.ts';
import { tidySteps } from './tidy.ts';
import { createUnresolvedStore } from './unresolved.ts';

const dayMs = 24 * 3600 * 1000;

/** The part of one exchange. Nothing in it can see or touch the rows of another one. */
export function createExchangeStore(
  database: Database,
  id: ExchangeId,
  now: () => number,
  lock: () => (() => void) | undefined,
): ExchangeStore {
  const scope: Scope = { database, exchange: numberOf(database, id), now };
  const steps = ({ journalDays }: { readonly journalDays: number }) =>
    tidySteps(database, { exchange: scope.exchange, before: now() - journalDays * dayMs });
  return {
    transaction: (work) => database.transaction(work),
    lock,
    tidy: (options) => {
      for (const _ of steps(options));
    },
    tidySteps: steps,
    binding: createBindingStore(scope),
    replica: createReplicaStore(scope),
    outbox: createOutboxStore(scope),
    exportLinks: createExportLinkStore(scope),
    inbox: createInboxStore(scope),
    importLinks: createImportLinkStore(scope),
    issues: createIssueListStore(scope),
    unresolved: createUnresolvedStore(scope),
    bookmarks: createBookmarkStore(scope),
    cases: createCaseStore(scope),
    matches: createMatchStore(scope),
    listed: createListedStore(scope),
    runs: createRunStore(scope),
    journal: createJournalStore(scope),
  };
}

/** Rows carry a small number instead of the id's text. Writes only once, so that a second process can just read. */
function numberOf(database: Database, id: ExchangeId): number {
  const find = () =>
    database.one(numberValue, 'SELECT id AS value FROM exchange WHERE name = :name', { name: id });
  const known = find();
  if (known !== undefined) return known;
  database.run('INSERT INTO exchange (name) VALUES (:name) ON CONFLICT DO NOTHING', { name: id });
  const made = find();
  if (made === undefined) throw new Error('the exchange just written is not there');
  return made;
}
