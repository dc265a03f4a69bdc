import { type Fields, number, orNull, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import {
  type Answer,
  type Call,
  type Desk,
  freshKey,
  idOf,
  missing,
  moment,
  nowText,
  ok,
  type Route,
} from '../desk.ts';
import type { FileToStore } from '../request/bodies.ts';

/** What a file belongs to. */
type Owner =
  | Readonly<Record<'issue_id', number>>
  | Readonly<Record<'company_id', number>>
  | Readonly<Record<'maintenance_entity_id', number>>;

/** Files of a record, in the order in which they came. */
export function attachmentsOf(desk: Desk, owner: Owner): readonly Row[] {
  const where = Object.entries(owner).map(([name, id]) => equals(name, id));
  return desk.tables.select('attachments', { where });
}

/** Stores a file of a form. */
export function addFile(desk: Desk, owner: Owner & { readonly comment_id?: number }, file: FileToStore): Row {
  return desk.tables.insert('attachments', {
    ...owner,
    attachment_file_name: file.file.name,
    description: file.description,
    is_public: file.isPublic,
    created_at: nowText(desk),
    attachment_file_size: file.file.bytes.length,
    content: file.file.bytes.toString('base64'),
  });
}

/** The metadata of a file: no bytes and no address. */
export function attachmentMeta(desk: Desk, row: Row): Fields {
  const commentId = number(row, 'comment_id');
  return {
    id: row.id,
    attachment_file_name: orNull(row, 'attachment_file_name'),
    description: orNull(row, 'description'),
    attachment_file_size: number(row, 'attachment_file_size') ?? fileBytes(row).length,
    is_public: row['is_public'] !== false,
    created_at: moment(desk, row['created_at']),
    ...(commentId === undefined ? {} : { comment_id: commentId }),
  };
}

/** The bytes of a stored file. */
export const fileBytes = (row: Row): Buffer => Buffer.from(text(row, 'content') ?? '', 'base64');

/** Temporary addresses of files: who holds one needs no token, until it expires. */
export interface FileAddresses {
  /** Path of a fresh address. */
  issue(attachmentId: number): string;
  /** The file behind a key; `undefined` when it is unknown or expired. */
  open(key: string): Row | undefined;
}

/** Makes the addresses of one account; they live by the account's clock. */
export function createFileAddresses(desk: Desk): FileAddresses {
  const issued = new Map<string, { readonly id: number; readonly until: number }>();
  return {
    issue(id) {
      const now = desk.now().getTime();
      for (const [key, address] of issued) if (address.until < now) issued.delete(key);
      const key = freshKey();
      issued.set(key, { id, until: now + desk.switches.attachmentUrlSeconds * 1000 });
      return `/storage/${key}`;
    },
    open(key) {
      const address = issued.get(key);
      if (address === undefined || address.until < desk.now().getTime()) return undefined;
      return desk.tables.get('attachments', address.id);
    },
  };
}

/** The first of the two steps of a download: metadata with `attachment_url` (OkDesk API «Файлы»). */
export function attachmentRoutes(desk: Desk, addresses: FileAddresses): readonly Route[] {
  const owners = [
    ['/issues/:id/attachments/:attachment', 'issue_id'],
    ['/companies/:id/attachments/:attachment', 'company_id'],
  ] as const;
  return owners.map(
    ([path, owner]): Route => ({
      method: 'GET',
      path,
      handle: (call) => withAddress(desk, addresses, call, owner),
    }),
  );
}

function withAddress(desk: Desk, addresses: FileAddresses, call: Call, owner: string): Answer {
  const id = idOf(call, 'attachment');
  const row = id === undefined ? undefined : desk.tables.get('attachments', id);
  if (row === undefined || number(row, owner) !== idOf(call)) return missing(call.params['attachment'] ?? '');
  return ok({ ...attachmentMeta(desk, row), attachment_url: `${call.origin}${addresses.issue(row.id)}` });
}
