import { inUtc } from './data/load-seed.ts';
import type { Fields, Row } from './data/row.ts';
import { number } from './data/row.ts';
import type { TableName, Tables } from './data/tables.ts';
import { type Desk, nowText } from './desk.ts';
import { changeIssue, touchIssue } from './issues/shared.ts';
import { removeIssue } from './issues/write.ts';

/** What people do in ОкДеск's own windows; the windows can do more than the interface, and so can these. */
export interface Person {
  /** Creates a record of reference data and answers its id. Field names are those of the seed. */
  create(table: TableName, fields: Fields): number;
  change(table: TableName, id: number, patch: Fields): void;
  remove(table: TableName, id: number): void;
  archive(table: TableName, id: number): void;
  createIssue(fields: Fields): number;
  changeIssue(id: number, patch: Fields): void;
  deleteIssue(id: number): void;
  /** Moves what belongs to `id` into `into`; `id` is gone afterwards. */
  mergeIssue(id: number, into: number): void;
  addComment(issueId: number, fields: Fields): number;
  addAttachment(issueId: number, file: NewFile): number;
  addTimeEntry(issueId: number, fields: Fields): number;
  changeTimeEntry(id: number, patch: Fields): void;
  /** Exists only in the windows: the interface has no such method. */
  deleteTimeEntry(id: number): void;
  addCheckListItem(issueId: number, fields: Fields): number;
  changeCheckListItem(id: number, patch: Fields): void;
}

/** A file that a person attaches. */
interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description?: string;
  readonly isPublic?: boolean;
  readonly commentId?: number;
}

/** Acts as the employee `actorId`. */
export function actAsPerson(desk: Desk, actorId: number): Person {
  const { tables } = desk;
  const utc = (fields: Fields) => inUtc(fields, desk.switches.utcOffsetMinutes);
  const must = (row: Row | undefined, id: number): Row => {
    if (row === undefined) throw new Error(`There is no record ${id} that a person could open`);
    return row;
  };
  const below = (
    table: 'comments' | 'time_entries' | 'check_list_items',
    issueId: number,
    fields: Fields,
    by: keyof Desk['switches']['touchedBy'],
  ): number => {
    must(tables.get('issues', issueId), issueId);
    const row = tables.insert(table, utc({ ...fields, issue_id: issueId }));
    touchIssue(desk, issueId, by);
    return row.id;
  };
  const changeBelow = (
    table: 'time_entries' | 'check_list_items',
    id: number,
    patch: Fields,
    by: keyof Desk['switches']['touchedBy'],
  ): void => {
    const row = must(tables.update(table, id, utc(patch)), id);
    touchIssue(desk, number(row, 'issue_id') ?? 0, by);
  };

  return {
    create(table, fields) {
      const now = nowText(desk);
      const given = { active: true, created_at: now, updated_at: now, ...fields };
      return tables.insert(table, utc(given)).id;
    },
    change: (table, id, patch) =>
      void must(tables.update(table, id, utc({ ...patch, updated_at: nowText(desk) })), id),
    remove: (table, id) => void tables.remove(table, id),
    archive: (table, id) =>
      void must(tables.update(table, id, { active: false, updated_at: nowText(desk) }), id),
    createIssue(fields) {
      const now = nowText(desk);
      const usual = {
        status: 'opened',
        author_id: actorId,
        author_type: 'employee',
        source: 'from_employee',
      };
      return tables.insert('issues', utc({ ...usual, created_at: now, updated_at: now, ...fields })).id;
    },
    changeIssue: (id, patch) => void must(changeIssue(desk, id, utc(patch)), id),
    deleteIssue: (id) => removeIssue(desk, id),
    mergeIssue(id, into) {
      must(tables.get('issues', into), into);
      moveBelow(tables, id, into);
      must(changeIssue(desk, id, { merged_into_id: into }), id);
      changeIssue(desk, into, {});
    },
    addComment(issueId, fields) {
      const usual = {
        public: true,
        published_at: nowText(desk),
        author_id: actorId,
        author_type: 'employee',
      };
      return below('comments', issueId, { ...usual, ...fields }, 'comments');
    },
    addAttachment(issueId, file) {
      must(tables.get('issues', issueId), issueId);
      const row = tables.insert('attachments', {
        issue_id: issueId,
        ...(file.commentId === undefined ? {} : { comment_id: file.commentId }),
        attachment_file_name: file.name,
        description: file.description ?? '',
        is_public: file.isPublic ?? true,
        attachment_file_size: file.bytes.length,
        content: Buffer.from(file.bytes).toString('base64'),
        created_at: nowText(desk),
      });
      touchIssue(desk, issueId, 'attachments');
      return row.id;
    },
    addTimeEntry(issueId, fields) {
      const usual = { employee_id: actorId, logged_at: nowText(desk) };
      return below('time_entries', issueId, { ...usual, ...fields }, 'timeEntries');
    },
    changeTimeEntry: (id, patch) => changeBelow('time_entries', id, patch, 'timeEntries'),
    deleteTimeEntry(id) {
      const row = must(tables.get('time_entries', id), id);
      tables.remove('time_entries', id);
      touchIssue(desk, number(row, 'issue_id') ?? 0, 'timeEntries');
    },
    addCheckListItem: (issueId, fields) =>
      below('check_list_items', issueId, { item_type: 'point', checked: false, ...fields }, 'checkLists'),
    changeCheckListItem: (id, patch) => changeBelow('check_list_items', id, patch, 'checkLists'),
  };
}

function moveBelow(tables: Tables, from: number, into: number): void {
  for (const table of ['comments', 'attachments', 'time_entries', 'check_list_items'] as const) {
    for (const id of tables.ids(table, [{ sql: `(body ->> 'issue_id') = ?`, values: [from] }])) {
      tables.update(table, id, { issue_id: into });
    }
  }
}
