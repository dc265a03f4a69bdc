import type { z } from 'zod';
import type { OkdeskId } from '../../../shared/ids.ts';
import { eachOnce } from '../entities/each-once.ts';
import type { Pages } from '../okdesk.ts';
import type { Connection } from '../wire/connection.ts';
import type { Query } from '../wire/query.ts';

/** The most that the API gives (OkDesk API, cursor lists); more is refused with 422. */
const pageSize = 100;

/**
 * All records of a cursor list, forward by id. The documentation calls `from_id` exclusive, clients seen in the wild
 * rely on the opposite: the greatest id seen is passed and what was seen is dropped, so both are right. The list ends
 * with the page that brings nothing new; a short page does not end it, because the server may cut pages shorter.
 */
export async function* cursorPages<Item extends { readonly id: OkdeskId }>(
  connection: Connection,
  path: string,
  pageSchema: z.ZodType<Item[]>,
  filter: Query = {},
): Pages<Item> {
  const seen = new Set<number>();
  let greatest = 0;
  for (;;) {
    const page = await connection.ask(
      {
        method: 'GET',
        path,
        query: {
          ...filter,
          'page[size]': String(pageSize),
          'page[direction]': 'forward',
          ...(greatest === 0 ? {} : { 'page[from_id]': String(greatest) }),
        },
      },
      pageSchema,
    );
    if (!page.ok) {
      yield page;
      return;
    }
    const fresh = eachOnce(page.value).filter((record) => !seen.has(record.id));
    if (fresh.length === 0) return;
    for (const record of fresh) {
      seen.add(record.id);
      greatest = Math.max(greatest, record.id);
    }
    yield { ok: true, value: fresh };
  }
}
