import { z } from 'zod';
import type { Pages } from '../okdesk.ts';
import { type IssueListItem, issueListItemSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import type { Query } from '../wire/query.ts';
import { filterText, isInside, offsetMinutes, wallSince, wallUntil } from './account-time.ts';
import { markOf, nextStep, reaches, startOfWindow, type WindowPosition } from './window-step.ts';

const pageSchema = z.array(issueListItemSchema);

/** Moments in milliseconds since 1970. */
export interface IssueWindow {
  readonly since?: number;
  readonly until: number;
}

/** The most that `issues/list` gives, as five clients seen in the wild state. */
const pageSize = 50;
/** All that the window needs; the default item is ten times longer. */
const fieldsWanted: Query = { 'fields[issue]': 'id,title,updated_at' };

/**
 * Reads windows of changed issues; remembers whether the account takes `fields[issue]`. Its offset is learnt for every
 * window anew: a program that runs for months outlives summer time and a change of the account's zone.
 */
export function createWindowReader(connection: Connection): (window: IssueWindow) => Pages<IssueListItem> {
  let fields = fieldsWanted;

  async function page(query: Query) {
    const ask = () =>
      connection.ask(
        {
          method: 'GET',
          path: 'issues/list',
          query: { ...query, ...fields, 'sorting[field]': 'updated_at' },
        },
        pageSchema,
      );
    const answer = await ask();
    // The choice of fields is known from two clients only; an account that refuses it gets the long form.
    const refused = !answer.ok && answer.error.code === 'okdesk.rejected' && fields === fieldsWanted;
    if (!refused) return answer;
    fields = {};
    return ask();
  }

  return async function* changed(window) {
    const newest = await page({ 'page[number]': '1', 'page[size]': '1', 'sorting[direction]': 'reverse' });
    if (!newest.ok) return yield newest;
    const [latest] = newest.value;
    if (latest === undefined) return;
    const offset = offsetMinutes(latest.updated_at);
    const since = window.since === undefined ? undefined : wallSince(window.since, offset);
    const until = filterText(wallUntil(window.until, offset));
    const seen = new Set<string>();
    let longest = 0;
    let position: WindowPosition | undefined = startOfWindow(since);
    while (position !== undefined) {
      const rows = await page({
        ...(position.since === undefined ? {} : { updated_since: filterText(position.since) }),
        updated_until: until,
        'page[number]': String(position.number),
        'page[size]': String(pageSize),
        'sorting[direction]': 'forward',
      });
      if (!rows.ok) return yield rows;
      const fresh = rows.value.filter((row) => !seen.has(markOf(row)));
      for (const row of fresh) seen.add(markOf(row));
      const inside = fresh.filter((row) => isInside(row.updated_at, window.since, window.until));
      if (inside.length > 0) yield { ok: true, value: inside };
      // Nothing can be behind the latest change; a window in which little happened ends with its first page.
      if (rows.value.length < pageSize && reaches(rows.value, latest)) return;
      longest = Math.max(longest, rows.value.length);
      position = nextStep(position, rows.value, longest);
    }
  };
}
