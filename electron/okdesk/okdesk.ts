import type { OkdeskId } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import type { NewComment } from './entities/comments.ts';
import type {
  Agreement,
  Attribute,
  CheckListItem,
  Comment,
  Company,
  Contact,
  DirectoryEntry,
  Employee,
  Equipment,
  Issue,
  IssueListItem,
  MaintenanceEntity,
  Status,
  TimeEntry,
} from './records.ts';

/** Values to write, ОкДеск's own field names, without the wrapper (`{"company": …}`), which the client adds. */
export type WriteBody = Readonly<Record<string, unknown>>;
type Answer<Value> = Promise<Result<Value, Problem>>;
/** Pages as they come; a failed page ends the sequence. */
export type Pages<Item> = AsyncGenerator<Result<readonly Item[], Problem>, void, void>;

/**
 * What every written kind can do. `create` whose outcome is unknown is not repeated: see `Problem.applied`. `all` gives
 * what the list gives: ОкДеск leaves fields out of lists (`crm_1c_id`, phone, address were seen missing), so an absent
 * field says nothing until `card` was read. What a role does not see is in neither; that is not a deletion.
 */
interface Written<Record> {
  all(filter?: Readonly<globalThis.Record<string, string | readonly string[]>>): Pages<Record>;
  card(id: OkdeskId): Answer<Record | undefined>;
  create(body: WriteBody): Answer<Record>;
  update(id: OkdeskId, body: WriteBody): Answer<Record>;
}

/** A downloaded file: bytes as they stream. */
export interface FileDownload {
  readonly size: number | undefined;
  readonly stream: AsyncIterable<Uint8Array>;
}

/**
 * The help desk over its REST interface v1. Paging, pace (token bucket), retries of reads and the many forms of
 * `errors` are inside. Searches compare for equality, because the server matches `crm_1c_id` by substring.
 */
export interface Okdesk {
  /** `https://host`, no closing slash; for links. */
  readonly siteUrl: string;
  readonly companies: Written<Company> & {
    byCrm1cId(ref: string): Answer<Company | undefined>;
    search(text: string): Answer<readonly Company[]>;
    archive(id: OkdeskId): Answer<void>;
  };
  readonly contacts: Written<Contact> & {
    byEmail(email: string): Answer<Contact | undefined>;
    archive(id: OkdeskId): Answer<void>;
  };
  readonly agreements: Written<Agreement> & { ofCompany(companyId: OkdeskId): Answer<readonly Agreement[]> };
  readonly maintenanceEntities: Written<MaintenanceEntity>;
  readonly equipments: Written<Equipment> & {
    byInventoryNumber(number: string): Answer<readonly Equipment[]>;
    bySerialNumber(number: string): Answer<readonly Equipment[]>;
  };
  readonly equipmentKinds: Written<DirectoryEntry>;
  readonly equipmentManufacturers: Written<DirectoryEntry>;
  readonly equipmentModels: Written<DirectoryEntry>;
  readonly employees: { all(): Pages<Employee> };
  readonly issues: {
    /**
     * Issues changed in the window, forward by `updated_at`, de-duplicated within the call. Moments are
     * milliseconds since 1970; the client writes them in the account's zone, rounded outward to whole minutes. To go on
     * after a kill, give the last stored `updated_at` as `since`: a page number would skip rows, because rows
     * move up when an issue changes meanwhile.
     */
    changed(window: { readonly since?: number; readonly until: number }): Pages<IssueListItem>;
    /** `undefined` for an issue that is missing, deleted or merged away (200 with `errors`, 404, another id). */
    card(id: OkdeskId): Answer<Issue | undefined>;
    /** In order of time. */
    comments(id: OkdeskId): Answer<readonly Comment[]>;
    /** A comment, with files if there are any: the only way to put a file on an existing issue. */
    addComment(id: OkdeskId, comment: NewComment): Answer<Comment>;
    timeEntries(id: OkdeskId): Answer<readonly TimeEntry[]>;
    checkList(id: OkdeskId): Answer<readonly CheckListItem[]>;
    /** Ids of all issues that match (`issues/count`). */
    ids(filter?: Readonly<Record<string, string | readonly string[]>>): Answer<readonly OkdeskId[]>;
    /** Two steps: a fresh temporary address, then the bytes, without the token. */
    download(issueId: OkdeskId, attachmentId: OkdeskId): Answer<FileDownload>;
  };
  readonly dictionaries: {
    statuses(): Answer<readonly Status[]>;
    issueAttributes(): Answer<readonly Attribute[]>;
    timeEntryAttributes(): Answer<readonly Attribute[]>;
  };
  counts(): { readonly requests: number; readonly acceptedWrites: number };
}
