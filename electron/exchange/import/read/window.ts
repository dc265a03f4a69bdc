import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { IssueListItem } from '../../../okdesk/records.ts';
import type { RunContext } from '../../run/context.ts';

/** Milliseconds since 1970, by ОкДеск's clock: everything changed up to this moment is in the inbox, or further on. */
const windowBookmark = 'import.window';
/** Where an unfinished window stands: a kill costs at most one page. */
const placeBookmark = 'import.window.place';

const minute = 60_000;
const day = 24 * 60 * minute;
/** No clock on earth is further from UTC; the day itself is compared in the account's own zone afterwards. */
const widestOffset = 14 * 60 * minute;

/**
 * Puts the issues changed since the last exchange into the inbox. «В 1С ЭСТИ будут выгружены только заявки, которые были
 * изменены с момента последнего обмена.»
 *
 * Pages come forward by `updated_at` (the client sees to issues that people change meanwhile). Each page and the place
 * after it become durable in one transaction; the bookmark moves only after the last page. It is the latest
 * `updated_at` seen, never this PC's clock: a clock that runs ahead would skip what is changed in between.
 *
 * @param found called with the issues of each page inside its transaction; puts them into the inbox.
 */
export async function readWindow(
  context: RunContext,
  found: (issues: readonly IssueListItem[]) => void,
  options: { readonly durable: boolean },
): Promise<Result<void, Problem>> {
  const { store, okdesk, settings } = context;
  const { firstDay } = settings.import;
  let reached = placeOf(context);
  const since = startOf(context);
  // A day more than now, for a clock of this PC that runs behind.
  const window = { ...(since === undefined ? {} : { since }), until: context.now() + day };
  for await (const page of okdesk.issues.changed(window)) {
    if (!page.ok) return page;
    reached = latest(reached, page.value);
    store.transaction(() => {
      found(page.value.filter((issue) => firstDay === '' || issue.updated_at.slice(0, 10) >= firstDay));
      if (options.durable && reached !== undefined) store.bookmarks.set(placeBookmark, String(reached));
    });
    if (context.signal.aborted) return success(undefined);
  }
  if (options.durable && reached !== undefined) {
    const end = String(reached);
    store.transaction(() => {
      store.bookmarks.set(windowBookmark, end);
      store.bookmarks.remove(placeBookmark);
    });
  }
  return success(undefined);
}

/** The moment up to which everything is known already; `undefined` before the first page ever. */
function placeOf({ store }: RunContext): number | undefined {
  const known = store.bookmarks.get(placeBookmark) ?? store.bookmarks.get(windowBookmark);
  return known === undefined ? undefined : Number(known);
}

/** Before the first page ever. */
export const nothingReadYet = (context: RunContext): boolean => placeOf(context) === undefined;

/** An unfinished window goes on from its place, a new one from the last one's end less the overlap. */
function startOf({ store, settings }: RunContext): number | undefined {
  const { firstDay, overlapMinutes } = settings.import;
  const place = store.bookmarks.get(placeBookmark);
  if (place !== undefined) return Number(place);
  const last = store.bookmarks.get(windowBookmark);
  if (last !== undefined) return Number(last) - overlapMinutes * minute;
  return firstDay === '' ? undefined : Date.parse(`${firstDay}T00:00:00Z`) - widestOffset;
}

function latest(reached: number | undefined, issues: readonly IssueListItem[]): number | undefined {
  const moments = issues
    .map((issue) => Date.parse(issue.updated_at))
    .filter((moment) => !Number.isNaN(moment));
  return moments.length === 0 ? reached : Math.max(reached ?? 0, ...moments);
}
