import { z } from 'zod';
import type { RunContext } from '../../run/context.ts';

const placeSchema = z.object({
  /** Objects of the set that were read, in the order of its pages. */
  read: z.int().min(0),
  /** Objects that the replica took in up to this revision were not seen by this reading. */
  since: z.int().min(0),
  /** Moment of the last page, milliseconds since 1970. */
  at: z.number(),
});
export type FillPlace = z.infer<typeof placeSchema>;

const placeBookmark = (set: string) => `export.filling.${set}`;

/**
 * After a longer pause a set is read from its start: pages count places, and people who rename and delete objects move all
 * that come after them.
 */
const validMs = 24 * 60 * 60_000;

/**
 * Where the reading of a set goes on; at its start where it was never begun. One page is read again, so that a few dozen
 * objects that left the list meanwhile leave no other unread.
 */
export function fillPlace({ store, settings, now }: RunContext, set: string): FillPlace {
  const start = { read: 0, since: store.replica.revision(), at: now() };
  const bookmark = store.bookmarks.get(placeBookmark(set));
  const place = bookmark === undefined ? undefined : placeSchema.safeParse(parseJson(bookmark));
  if (place?.success !== true || Math.abs(now() - place.data.at) > validMs) return start;
  return { ...place.data, read: Math.max(0, place.data.read - settings.onec.pageSize) };
}

/** To be called in the transaction that keeps the last objects of a page. */
export function rememberPlace({ store }: RunContext, set: string, place: FillPlace): void {
  store.bookmarks.set(placeBookmark(set), JSON.stringify(place));
}

export function forgetPlace({ store }: RunContext, set: string): void {
  store.bookmarks.remove(placeBookmark(set));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
