import type { OneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
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
  /** The state is older than reality: what the links remember of ОкДеск may not be true any more. */
  readonly distrusted: boolean;
}

/** Stands as the version of an object that 1C does not have any more. */
export const vanishedVersion = 'vanished';

/**
 * Puts an object of 1C into the replica and the records it concerns into the outbox. An object whose content is what the
 * replica has concerns nothing. In a distrusted state it concerns all that it could, and each of them is looked at in ОкДеск
 * before it counts as unchanged: 1C may have gone there and back.
 */
export function keepRecord(keeper: Keeper, record: OneCRecord): void {
  const { replica, distrusted } = keeper;
  const before = replica.get<OneCRecordType>(record.type, record.ref);
  const revision = replica.put(record);
  if (before === undefined || distrusted || !sameContent(before, record))
    queueConcerned(keeper, before, record, revision);
}

/** The same of objects that are read anew: all their records are queued again, whatever the replica has. */
export function keepRecordsAnew(keeper: Keeper, records: readonly OneCRecord[]): void {
  const { replica } = keeper;
  const first = replica.takeRevisions(records.length);
  for (const [index, record] of records.entries()) {
    const revision = first + index;
    // Tried first: while a set is read for the first time, there is nothing to look at.
    const isNew = replica.add(record, revision);
    const before = isNew ? undefined : replica.get<OneCRecordType>(record.type, record.ref);
    if (!isNew) replica.put(record, revision);
    queueConcerned(keeper, before, record, revision);
  }
}

function queueConcerned(
  { store, replica, managerBecomesAssignee, distrusted }: Keeper,
  before: OneCRecord | undefined,
  record: OneCRecord,
  revision: number,
): void {
  const view = { list: replica.list, managerBecomesAssignee };
  const concerned = fanOut(before, record, view);
  if (distrusted) concerned.push(...fanOut(undefined, record, view));
  for (const { kind, ref } of concerned) {
    store.outbox.enqueue(kind, ref, revision);
    if (distrusted) doubtLink(store, kind, ref);
  }
  wakeIssues(store, before, record);
}

/** An object that is gone from 1C altogether counts as marked for deletion. */
export function keepVanished(keeper: Keeper, type: OneCRecordType, ref: OneCRef): void {
  const before = keeper.replica.get<OneCRecordType>(type, ref);
  if (before === undefined) return;
  keepRecord(keeper, { ...before, dataVersion: vanishedVersion, deletionMark: true });
}

/** No write was attempted, but what ОкДеск has is as unknown as if one had been. */
function doubtLink({ exportLinks }: ExchangeStore, kind: ExportKind, ref: OneCRef): void {
  const link = exportLinks.get(kind, ref);
  if (link !== undefined && link.attempted === '') exportLinks.attempt(link, '{}');
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
