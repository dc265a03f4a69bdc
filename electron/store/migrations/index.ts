import { exchangeState } from './0001-exchange-state.ts';
import { journal } from './0002-journal.ts';
import { replicaRevision } from './0003-replica-revision.ts';
import { journalList } from './0004-journal-list.ts';
import { attemptedChange } from './0005-attempted-change.ts';
import { journalDays } from './0006-journal-days.ts';
import { linksOfIssue } from './0007-links-of-issue.ts';
import { replicaNaturalKey } from './0008-replica-natural-key.ts';
import { journalTakenIn } from './0009-journal-taken-in.ts';
import type { Migration } from './migration.ts';

/** All forms that the database has had, in order. */
export const migrations: readonly Migration[] = [
  exchangeState,
  journal,
  replicaRevision,
  journalList,
  attemptedChange,
  journalDays,
  linksOfIssue,
  replicaNaturalKey,
  journalTakenIn,
];
