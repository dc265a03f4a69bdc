import { z } from 'zod';
import { okdeskIdSchema, oneCRefSchema } from '../../shared/ids.ts';
import { type ExportKind, exportKindSchema } from '../../shared/kinds.ts';
import { flagColumn, numberValue, optionalColumn, textValue } from './columns.ts';
import type { Scope } from './scope.ts';
import type { ExportLinkStore } from './store.ts';

const select = `SELECT kind, ref, okdesk_id AS okdeskId, content_hash AS contentHash, sent_fields AS sentFields,
  attempted, archived, evidence FROM export_link`;
const thisLink = 'exchange = :exchange AND kind = :kind AND ref = :ref';
/** Put together once: they are asked several times for each record. */
const getLink = `${select} WHERE ${thisLink}`;
const getEnd = `SELECT okdesk_id AS id, NULL AS code FROM export_link WHERE ${thisLink}`;
const getCodedEnd = `SELECT okdesk_id AS id, sent_fields ->> '$.code' AS code FROM export_link WHERE ${thisLink}`;
/** Directories of ОкДеск, which other records name by their code. */
const coded: ReadonlySet<ExportKind> = new Set(['manufacturer', 'equipment_kind', 'equipment_model']);
const rowSchema = z.object({
  kind: exportKindSchema,
  ref: oneCRefSchema,
  okdeskId: okdeskIdSchema,
  contentHash: z.string(),
  sentFields: z.string(),
  attempted: z.string(),
  archived: flagColumn,
  evidence: z.string(),
});

const endSchema = z.object({ id: okdeskIdSchema, code: optionalColumn(z.string()).catch(undefined) });
const ownerSchema = z.object({ ref: oneCRefSchema }).transform((row) => row.ref);

export function createExportLinkStore({ database, exchange }: Scope): ExportLinkStore {
  return {
    get: (kind, ref) => database.one(rowSchema, getLink, { exchange, kind, ref }),
    end: (kind, ref) =>
      database.one(endSchema, coded.has(kind) ? getCodedEnd : getEnd, { exchange, kind, ref }),
    ownerOf: (kind, okdeskId) =>
      database.one(
        ownerSchema,
        // Where two entries meet in one record, the first one linked speaks for it.
        `SELECT ref FROM export_link
         WHERE exchange = :exchange AND kind = :kind AND okdesk_id = :okdeskId ORDER BY rowid LIMIT 1`,
        { exchange, kind, okdeskId },
      ),
    list: (kind) =>
      database.all(rowSchema, `${select} WHERE exchange = :exchange AND kind = :kind ORDER BY ref`, {
        exchange,
        kind,
      }),
    count: (kind) =>
      database.one(
        numberValue,
        'SELECT count(*) AS value FROM export_link WHERE exchange = :exchange AND kind = :kind',
        { exchange, kind },
      ) ?? 0,
    linkedRefs: (kind) => {
      // One row for all of them: fifty thousand rows checked one by one would take half a second.
      const refs = database.one(
        textValue,
        `SELECT ifnull(group_concat(ref), '') AS value FROM export_link
         WHERE exchange = :exchange AND kind = :kind`,
        { exchange, kind },
      );
      return new Set(refs ? refs.split(',') : []);
    },
    put: (link) => {
      database.run(
        `INSERT INTO export_link (exchange, kind, ref, okdesk_id, content_hash, sent_fields, attempted, archived, evidence)
         VALUES
           (:exchange, :kind, :ref, :okdeskId, :contentHash, :sentFields, :attempted, :archived, :evidence)
         ON CONFLICT DO UPDATE SET okdesk_id = excluded.okdesk_id, content_hash = excluded.content_hash,
           sent_fields = excluded.sent_fields, attempted = excluded.attempted, archived = excluded.archived,
           evidence = excluded.evidence`,
        { exchange, ...link, archived: link.archived ? 1 : 0 },
      );
    },
    attempt: ({ kind, ref }, fields) => {
      database.run(`UPDATE export_link SET content_hash = '', attempted = :fields WHERE ${thisLink}`, {
        exchange,
        kind,
        ref,
        fields,
      });
    },
    remove: (kind, ref) => {
      database.run(`DELETE FROM export_link WHERE ${thisLink}`, { exchange, kind, ref });
    },
  };
}
