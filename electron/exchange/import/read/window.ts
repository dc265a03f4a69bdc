import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { IssueListItem } from '../../../okdesk/records.ts';
import type { RunContext } from '../../run/context.ts';

/** Milliseconds since 1970: everything up to this moment is in the inbox, or further on. */
const windowBookmark = 'import.window';
/** Where an unfinished window stands: a kill costs at most one page. */
const placeBookmark = 'import.window.place';

const minute = 60_000;
/** No clock on earth is further from UTC; the day itself is compared in the account's own zone afterwards. */
const widestOffset = 14 * 60 * minute;

/**
 * Puts the issues changed since the last exchange into the inbox. «В 1С ЭСТИ будут выгружены только заявки, которые были
 * изменены с момента последнего обмена.»
 *
 * Pages are asked forward by `updated_at`, and after each page the window begins anew at the last moment seen: issues
 * that people change meanwhile leave the window and would move others over a page's edge, where nobody looks. Each page
 * and the place after it become durable in one transaction. The bookmark moves only after the last page.
 *
 * @param found called with the issues of each page inside its transaction; puts them into the inbox.
 */
export async function readWindow(
  context: RunContext,
  found: (issues: readonly IssueListItem[]) => void,
  options: { readonly durable: boolean },
): Promise<Result<void, Problem>> {
  const { store } = context;
  const firstDay = context.settings.import.firstDay;
  const window = windowOf(context);
  let since = window.since;
  for (;;) {
    let moved = false;
    for await (const page of context.okdesk.issues.changed({
      ...(since === undefined ? {} : { since }),
      until: window.until,
    })) {
      if (!page.ok) return page;
      const issues = page.value.filter(
        (issue) => firstDay === '' || issue.updated_at.slice(0, 10) >= firstDay,
      );
      const last = lastMoment(page.value);
      moved = last !== undefined && (since === undefined || startOfMinute(last) > startOfMinute(since));
      const reached = moved ? last : since;
      store.transaction(() => {
        found(issues);
        if (options.durable && reached !== undefined) store.bookmarks.set(placeBookmark, String(reached));
      });
      since = reached;
      if (moved) break;
    }
    if (!moved) break;
  }
  if (options.durable) {
    store.transaction(() => {
      store.bookmarks.set(windowBookmark, String(window.until));
      store.bookmarks.remove(placeBookmark);
    });
  }
  return success(undefined);
}

/** An unfinished window goes on from its place; its end is now all the same, for what changed since comes last. */
function windowOf(context: RunContext): { readonly since: number | undefined; readonly until: number } {
  const { bookmarks } = context.store;
  const { firstDay, overlapMinutes } = context.settings.import;
  const until = context.now();
  const place = bookmarks.get(placeBookmark);
  if (place !== undefined) return { since: Number(place), until };
  const last = bookmarks.get(windowBookmark);
  if (last !== undefined) return { since: Number(last) - overlapMinutes * minute, until };
  return { since: firstDay === '' ? undefined : Date.parse(`${firstDay}T00:00:00Z`) - widestOffset, until };
}

function lastMoment(issues: readonly IssueListItem[]): number | undefined {
  const moments = issues
    .map((issue) => Date.parse(issue.updated_at))
    .filter((moment) => !Number.isNaN(moment));
  return moments.length === 0 ? undefined : Math.max(...moments);
}

/** The filter of `issues/list` knows minutes only. */
function startOfMinute(moment: number): number {
  return Math.floor(moment / minute);
}
