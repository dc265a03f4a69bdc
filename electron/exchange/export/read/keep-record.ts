import type { OneCRef } from '../../../../shared/ids.ts';
import type { OneCRecord, OneCRecordType } from '../../../onec/records/records.ts';
import type { ExchangeStore } from '../../../store/store.ts';
import { requeueWaitingIssues } from '../../run/resolve-references.ts';
import { fanOut } from './fan-out.ts';
import type { Replica } from './replica.ts';

/** Where what was read goes; everything happens inside the caller's transaction. */
export interface Keeper {
  readonly store: ExchangeStore;
  readonly replica: Replica;
  readonly managerBecomesAssignee: boolean;
}

/** Stands as the version of an object that 1C does not have any more. */
export const vanishedVersion = 'vanished';

/**
 * Puts an object of 1C into the replica and the records it concerns into the outbox. An object whose content is what the
 * replica has concerns nothing, unless `always`: then all its records are queued again.
 */
export function keepRecord(keeper: Keeper, record: OneCRecord, always = false): void {
  const { store, replica, managerBecomesAssignee } = keeper;
  const before = replica.get<OneCRecordType>(record.type, record.ref);
  replica.put(record);
  if (before !== undefined && !always && sameContent(before, record)) return;
  const view = { list: replica.list, managerBecomesAssignee };
  for (const { kind, ref } of fanOut(before, record, view)) store.outbox.enqueue(kind, ref);
  wakeIssues(store, before, record);
}

/** An object that is gone from 1C altogether counts as marked for deletion. */
export function keepVanished(keeper: Keeper, type: OneCRecordType, ref: OneCRef): void {
  const before = keeper.replica.get<OneCRecordType>(type, ref);
  if (before === undefined) return;
  keepRecord(keeper, { ...before, dataVersion: vanishedVersion, deletionMark: true });
}

function sameContent(before: OneCRecord, after: OneCRecord): boolean {
  return JSON.stringify({ ...before, dataVersion: '' }) === JSON.stringify({ ...after, dataVersion: '' });
}

/** Issues that waited for an employee's e-mail or for a directory entry are imported again by themselves. */
function wakeIssues(store: ExchangeStore, before: OneCRecord | undefined, after: OneCRecord): void {
  if (after.type === 'user') {
    if (after.email !== '') requeueWaitingIssues(store, `user-email:${after.email.toLowerCase()}`);
  } else if (
    after.type === 'workplace' ||
    after.type === 'work_kind' ||
    after.type === 'business_direction'
  ) {
    if (before === undefined || !('name' in before) || before.name !== after.name) {
      requeueWaitingIssues(store, `directory:${after.type}:${after.name}`);
    }
  }
}
