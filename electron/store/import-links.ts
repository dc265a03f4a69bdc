import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { importKindSchema } from '../../shared/kinds.ts';
import { optionalRefColumn } from './columns.ts';
import type { Scope } from './scope.ts';
import type { ImportLinkStore } from './store.ts';

const select = `SELECT kind, okdesk_id AS okdeskId, issue_id AS issueId, ref, content_hash AS contentHash,
  data_version AS dataVersion, state, detail FROM import_link`;
const rowSchema = z.object({
  kind: importKindSchema,
  okdeskId: okdeskIdSchema,
  issueId: okdeskIdSchema,
  ref: optionalRefColumn,
  contentHash: z.string(),
  dataVersion: z.string(),
  state: z.enum(['linked', 'gone', 'locked']),
  detail: z.string(),
});

export function createImportLinkStore({ database, exchange }: Scope): ImportLinkStore {
  return {
    get: (kind, okdeskId) =>
      database.one(
        rowSchema,
        `${select} WHERE exchange = :exchange AND kind = :kind AND okdesk_id = :okdeskId`,
        { exchange, kind, okdeskId },
      ),
    byRef: (kind, ref) =>
      database.one(
        rowSchema,
        `${select} WHERE exchange = :exchange AND kind = :kind AND ref = :ref ORDER BY rowid LIMIT 1`,
        { exchange, kind, ref },
      ),
    ofIssue: (issueId) =>
      database.all(
        rowSchema,
        `${select} WHERE exchange = :exchange AND issue_id = :issueId ORDER BY kind, okdesk_id`,
        { exchange, issueId },
      ),
    list: (kind) =>
      database.all(rowSchema, `${select} WHERE exchange = :exchange AND kind = :kind ORDER BY okdesk_id`, {
        exchange,
        kind,
      }),
    put: (link) => {
      database.run(
        `INSERT INTO import_link
           (exchange, kind, okdesk_id, issue_id, ref, content_hash, data_version, state, detail)
         VALUES (:exchange, :kind, :okdeskId, :issueId, :ref, :contentHash, :dataVersion, :state, :detail)
         ON CONFLICT DO UPDATE SET issue_id = excluded.issue_id, ref = excluded.ref,
           content_hash = excluded.content_hash, data_version = excluded.data_version,
           state = excluded.state, detail = excluded.detail`,
        { exchange, ...link },
      );
    },
    remove: (kind, okdeskId) => {
      database.run(
        'DELETE FROM import_link WHERE exchange = :exchange AND kind = :kind AND okdesk_id = :okdeskId',
        { exchange, kind, okdeskId },
      );
    },
  };
}
