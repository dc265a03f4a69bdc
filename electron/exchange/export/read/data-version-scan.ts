import { type OneCRef, parseOneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { OneC, RawEntity } from '../../../onec/onec.ts';
import type { OneCRecordType } from '../../../onec/records/records.ts';
import type { RunContext } from '../../run/context.ts';
import { inStretches } from '../../run/stretches.ts';
import { createKeeper } from './keep-changes.ts';
import { type Keeper, keepRecord, keepVanished, vanishedVersion } from './keep-record.ts';
import { recordTypesBySet } from './sets.ts';

/** References in one filter: the address stays under two kilobytes. */
const referencesPerRequest = 20;

/**
 * Finds changes without an exchange plan: versions of all objects, page by page, compared with the replica; the changed
 * ones are read whole. Returns how many differed. Goes on where it was stopped: what was kept is not different any more.
 */
export async function scanDataVersions(
  context: RunContext,
  keeper = createKeeper(context),
): Promise<Result<number, Problem>> {
  const types = recordTypesBySet(context.onec.profile);
  let found = 0;
  for (const set of context.reader.sets) {
    const type = types.get(set);
    if (type === undefined) continue;
    if (context.signal.aborted) break;
    const scanned = await scanSet(context, keeper, set, type);
    if (!scanned.ok) return scanned;
    found += scanned.value;
    context.progress({ direction: 'export', phase: 'reading', done: found });
  }
  return success(found);
}

async function scanSet(
  context: RunContext,
  keeper: Keeper,
  set: string,
  type: OneCRecordType,
): Promise<Result<number, Problem>> {
  const known = keeper.replica.dataVersions(type);
  const present = new Set<OneCRef>();
  const changed: OneCRef[] = [];
  const query = { select: ['Ref_Key', 'DataVersion'], orderBy: 'Ref_Key' };
  for await (const page of context.onec.pages(set, query)) {
    if (!page.ok) return page;
    for (const entity of page.value) {
      const ref = referenceOf(entity);
      if (ref === undefined || present.has(ref)) continue;
      present.add(ref);
      if (known.get(ref) !== entity['DataVersion']) changed.push(ref);
    }
  }
  const read = await keepByReference(context, keeper, set, changed);
  if (!read.ok) return read;
  const unseen = new Map([...known].filter(([ref]) => !present.has(ref)));
  const vanished = await keepMissing(context, keeper, set, type, unseen);
  return vanished.ok ? success(changed.length + vanished.value) : vanished;
}

/**
 * Objects of the replica that the pages did not show, with their versions: they count as deleted only when asking for them by
 * reference finds nothing either, because pages by `$skip` can miss rows while people work.
 */
export async function keepMissing(
  context: RunContext,
  keeper: Keeper,
  set: string,
  type: OneCRecordType,
  unseen: ReadonlyMap<OneCRef, string>,
): Promise<Result<number, Problem>> {
  const missing = [...unseen].filter(([, version]) => version !== vanishedVersion).map(([ref]) => ref);
  const read = await keepByReference(context, keeper, set, missing);
  if (!read.ok) return read;
  const gone = missing.filter((ref) => !read.value.has(ref));
  for await (const refs of inStretches(gone)) {
    context.store.transaction(() => {
      for (const ref of refs) keepVanished(keeper, type, ref);
    });
  }
  return success(gone.length);
}

/** Reads whole objects in batches and keeps them; returns the references that 1C still has. */
async function keepByReference(
  context: RunContext,
  keeper: Keeper,
  set: string,
  refs: readonly OneCRef[],
): Promise<Result<ReadonlySet<OneCRef>, Problem>> {
  const found = new Set<OneCRef>();
  for (let start = 0; start < refs.length; start += referencesPerRequest) {
    const entities = await readBatch(context.onec, set, refs.slice(start, start + referencesPerRequest));
    if (!entities.ok) return entities;
    context.store.transaction(() => {
      for (const entity of entities.value) {
        const ref = referenceOf(entity);
        if (ref !== undefined) found.add(ref);
        const record = context.reader.read(set, entity);
        if (record !== undefined) keepRecord(keeper, record);
      }
    });
  }
  return success(found);
}

function readBatch(onec: OneC, set: string, refs: readonly OneCRef[]) {
  return onec.list(set, { filter: refs.map((ref) => `Ref_Key eq guid'${ref}'`).join(' or ') });
}

/** Identity of a wire entity. */
function referenceOf(entity: RawEntity): OneCRef | undefined {
  const key = entity['Ref_Key'];
  return typeof key === 'string' ? parseOneCRef(key) : undefined;
}
