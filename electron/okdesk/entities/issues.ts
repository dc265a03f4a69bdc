import { z } from 'zod';
import { okdeskIdSchema } from '../../../shared/ids.ts';
import { success } from '../../../shared/result.ts';
import type { Okdesk } from '../okdesk.ts';
import { createWindowReader } from '../pages/window.ts';
import { checkListItemSchema, issueSchema, timeEntrySchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { addComment, readComments } from './comments.ts';
import { type DownloadOptions, downloadAttachment } from './download.ts';
import { eachOnce } from './each-once.ts';
import { oneOrMany } from './one-or-many.ts';
import { missingAsUndefined } from './written.ts';

/**
 * Object with a total and the entries (two clients in production), or the bare entries (one library). An object without
 * entries is an issue without time only where its total says so: taken for none, they would be removed from 1C.
 */
const timeEntriesSchema = z
  .union([
    z.array(timeEntrySchema),
    z.object({ time_entries: z.array(timeEntrySchema) }).transform((value) => value.time_entries),
    z.object({ time_entries: z.null().optional(), spent_time_total: z.literal(0) }).transform(() => []),
  ])
  .transform(eachOnce);

const checkListSchema = oneOrMany(checkListItemSchema);
const idsSchema = oneOrMany(okdeskIdSchema);

/** «Заявки»: read only, but for comments. */
export function createIssues(connection: Connection, options: DownloadOptions): Okdesk['issues'] {
  return {
    changed: createWindowReader(connection),
    async card(id) {
      const found = await connection.ask({ method: 'GET', path: `issues/${id}` }, issueSchema);
      // The method exists everywhere, so its 404 is about the issue, in whatever form the account says it.
      if (!found.ok && found.error.status === 404) return success(undefined);
      const card = missingAsUndefined(found);
      // A merged issue may answer with the card of another.
      return card.ok ? success(card.value?.id === id ? card.value : undefined) : card;
    },
    comments: (id) => readComments(connection, id),
    addComment: (id, comment) => addComment(connection, id, comment),
    timeEntries: (id) =>
      connection.ask({ method: 'GET', path: `issues/${id}/time_entries` }, timeEntriesSchema),
    checkList: (id) =>
      connection.ask({ method: 'GET', path: `issues/${id}/check_lists/items` }, checkListSchema),
    ids: (filter) =>
      connection.ask(
        { method: 'GET', path: 'issues/count', ...(filter === undefined ? {} : { query: filter }) },
        idsSchema,
      ),
    download: (issueId, attachmentId) => downloadAttachment(connection, options, issueId, attachmentId),
  };
}
