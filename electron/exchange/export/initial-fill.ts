import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { RunContext } from '../run/context.ts';
import { chooseCapture } from './read/capture-changes.ts';
import { keepMissing, referenceOf } from './read/data-version-scan.ts';
import { createKeeper } from './read/keep-changes.ts';
import { type Keeper, keepRecord } from './read/keep-record.ts';
import { recordTypesBySet } from './read/sets.ts';

const doneBookmark = 'export.initial_fill';
const setBookmark = (set: string) => `${doneBookmark}.${set}`;

/** Whether the first load ever came to its end. */
export function isInitiallyFilled(context: RunContext): boolean {
  return context.store.bookmarks.get(doneBookmark) !== undefined;
}

/**
 * «Начальное заполнение»: reads every set that the replica keeps, page by page, and queues all that may go. A page is one
 * transaction and a finished set is remembered, so a stopped load goes on with the set where it stood. At the end the
 * exchange plan is drained once, by which changes made meanwhile come too. Once complete, a new call begins anew and
 * queues everything again; fingerprints keep equal records from being sent. Returns the number of objects read.
 * Without `confirm` (dry run) the plan's queue stays.
 */
export async function initialFill(context: RunContext, confirm = true): Promise<Result<number, Problem>> {
  const objects = await readAllSets(context);
  if (!objects.ok || context.signal.aborted) return objects;
  const capture = await chooseCapture(context, confirm);
  if (!capture.ok) return capture;
  // A comparison of versions would only read once more what has just been read.
  if (capture.value.method === 'data-version') return objects;
  const drained = await capture.value.read();
  return drained.ok ? objects : drained;
}

async function readAllSets(context: RunContext): Promise<Result<number, Problem>> {
  const { bookmarks } = context.store;
  bookmarks.remove(doneBookmark);
  const keeper = createKeeper(context);
  let objects = 0;
  for (const set of context.reader.sets) {
    if (bookmarks.get(setBookmark(set)) !== undefined) continue;
    const read = await fillSet(context, keeper, set, objects);
    if (!read.ok) return read;
    objects += read.value;
    if (context.signal.aborted) return success(objects);
    bookmarks.set(setBookmark(set), 'done');
  }
  context.store.transaction(() => {
    for (const set of context.reader.sets) bookmarks.remove(setBookmark(set));
    bookmarks.set(doneBookmark, new Date(context.now()).toISOString());
    const { runId } = context;
    context.store.journal.append({
      runId,
      level: 'info',
      event: 'export',
      code: 'export.initial_fill_done',
      parameters: { objects },
    });
  });
  return success(objects);
}

async function fillSet(
  context: RunContext,
  keeper: Keeper,
  set: string,
  before: number,
): Promise<Result<number, Problem>> {
  const present = new Set<OneCRef>();
  for await (const page of context.onec.pages(set, { orderBy: 'Ref_Key' })) {
    if (!page.ok) return page;
    context.store.transaction(() => {
      for (const entity of page.value) {
        const ref = referenceOf(entity);
        if (ref !== undefined) present.add(ref);
        const record = context.reader.read(set, entity);
        if (record !== undefined) keepRecord(keeper, record, true);
      }
    });
    context.progress({ direction: 'export', phase: 'reading', done: before + present.size });
    if (context.signal.aborted) return success(present.size);
  }
  const type = recordTypesBySet(context.onec.profile).get(set);
  if (type !== undefined) {
    const missing = await keepMissing(context, keeper, set, type, present);
    if (!missing.ok) return missing;
  }
  return success(present.size);
}
