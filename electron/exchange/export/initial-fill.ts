import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { placesOf } from '../../onec/read/pages.ts';
import type { BookmarkStore } from '../../store/store.ts';
import type { RunContext } from '../run/context.ts';
import { inStretches } from '../run/stretches.ts';
import { checkClosedSets } from './read/closed-sets.ts';
import { keepMissing } from './read/data-version-scan.ts';
import { fillPlace, forgetPlace, rememberPlace } from './read/fill-place.ts';
import { createKeeper } from './read/keep-changes.ts';
import { type Keeper, keepRecordsAnew } from './read/keep-record.ts';
import { captureChanges } from './read/read-changes.ts';
import { recordTypesBySet } from './read/sets.ts';

const doneBookmark = 'export.initial_fill';
/** Once set it stays: a set that is closed for a while has its changes noticed afterwards, and is not read anew. */
const filledBookmark = (set: string) => `export.filled.${set}`;

/** Whether every opened set was read to its end; one that the administrator opens later was not. */
export function isInitiallyFilled(context: RunContext): boolean {
  return context.store.bookmarks.get(doneBookmark) !== undefined && setsToRead(context).length === 0;
}

/** When the first fill ended, ISO 8601 in UTC; `undefined`: not yet. Sets opened since then may still be unread. */
export function initiallyFilledAt(bookmarks: BookmarkStore): string | undefined {
  return bookmarks.get(doneBookmark);
}

export interface FillWishes {
  /** Without it (dry run) the exchange plan's queue stays. */
  readonly confirm?: boolean;
  /** Called after the end of each set, when what it had is in the queue. */
  readonly onSetRead?: () => void;
}

/**
 * «Начальное заполнение»: reads every opened set that the replica keeps and that was never read to its end, page by page,
 * and queues all that may go. The place after each page and the end of each set are remembered, so a stopped load goes on
 * where it stood (`read/fill-place.ts`), and a set opened later is all that is read. At the end come the changes made
 * meanwhile. Once complete, a new call begins anew and queues everything again; fingerprints keep equal records from being
 * sent. Returns the number of objects read.
 */
export async function initialFill(
  context: RunContext,
  { confirm = true, onSetRead }: FillWishes = {},
): Promise<Result<number, Problem>> {
  const unfit = checkClosedSets(context);
  if (unfit !== undefined) return failed(unfit);
  if (isInitiallyFilled(context)) forgetAll(context);
  const objects = await readSets(context, onSetRead);
  if (!objects.ok || context.signal.aborted) return objects;
  const meanwhile = await captureChanges(context, { confirm, filled: true });
  return meanwhile.ok ? objects : meanwhile;
}

function setsToRead({ reader, store }: RunContext): readonly string[] {
  return reader.sets.filter((set) => store.bookmarks.get(filledBookmark(set)) === undefined);
}

function forgetAll(context: RunContext): void {
  const { reader, store } = context;
  store.transaction(() => {
    store.bookmarks.remove(doneBookmark);
    for (const set of [...reader.sets, ...reader.closedSets]) {
      store.bookmarks.remove(filledBookmark(set));
      forgetPlace(context, set);
    }
  });
}

async function readSets(context: RunContext, onSetRead?: () => void): Promise<Result<number, Problem>> {
  const { bookmarks } = context.store;
  const keeper = createKeeper(context);
  const sets = setsToRead(context);
  let objects = 0;
  for (const set of sets) {
    const read = await fillSet(context, keeper, set, objects);
    if (!read.ok) return read;
    objects += read.value;
    if (context.signal.aborted) return success(objects);
    context.store.transaction(() => {
      bookmarks.set(filledBookmark(set), new Date(context.now()).toISOString());
      forgetPlace(context, set);
    });
    onSetRead?.();
  }
  context.store.transaction(() => {
    const opened = bookmarks.get(doneBookmark) !== undefined;
    bookmarks.set(doneBookmark, new Date(context.now()).toISOString());
    const line = { runId: context.runId, level: 'info', event: 'export' } as const;
    context.store.journal.append(
      opened
        ? { ...line, code: 'export.opened_sets_read', parameters: { objects, sets: sets.join(', ') } }
        : { ...line, code: 'export.initial_fill_done', parameters: { objects } },
    );
  });
  return success(objects);
}

async function fillSet(
  context: RunContext,
  keeper: Keeper,
  set: string,
  before: number,
): Promise<Result<number, Problem>> {
  const { read: skip, since } = fillPlace(context, set);
  let read = 0;
  for await (const page of context.onec.pages(set, { orderBy: 'Ref_Key', skip })) {
    if (!page.ok) return page;
    const places = placesOf(page.value);
    const place = { read: skip + read + places, since, at: context.now() };
    let kept = 0;
    for await (const entities of inStretches(page.value)) {
      kept += entities.length;
      context.store.transaction(() => {
        keepRecordsAnew(
          keeper,
          entities.flatMap((entity) => context.reader.read(set, entity) ?? []),
        );
        if (kept === page.value.length) rememberPlace(context, set, place);
      });
      context.progress({ direction: 'export', phase: 'reading', done: before + read + kept });
      if (context.signal.aborted) return success(read + kept);
    }
    read += places;
  }
  const type = recordTypesBySet(context.onec.profile).get(set);
  if (type !== undefined) {
    const unseen = keeper.replica.dataVersions(type, since);
    const missing = await keepMissing(context, keeper, set, type, unseen);
    if (!missing.ok) return missing;
  }
  return success(read);
}
