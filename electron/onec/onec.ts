import type { OneCRef } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import type { Profile } from './profile/profile.ts';
import type { OneCRecord, UserRecord } from './records/records.ts';

/** An entity as the wire has it: property name → value. JSON gives typed values, Atom gives text only. */
export type RawEntity = Readonly<Record<string, unknown>>;

/** Query options; names and expressions are the wire's own. `$orderby` is given because 1C pages by `$skip` only. */
export interface ListQuery {
  readonly filter?: string;
  readonly select?: readonly string[];
  readonly orderBy?: string;
  /** Objects to pass over at the start: a reading that goes on. */
  readonly skip?: number;
  /** So many objects are enough; all of them without it. */
  readonly most?: number;
}

export interface ExchangePlanNode {
  readonly ref: OneCRef;
  readonly code: string;
  readonly name: string;
  readonly thisNode: boolean;
  readonly sentNo: number;
  readonly receivedNo: number;
}

/** One line of a change feed. `set` is the entity set's name (`Catalog_Партнеры`). */
export type Change =
  | { readonly type: 'changed'; readonly set: string; readonly entity: RawEntity }
  | { readonly type: 'deleted'; readonly set: string; readonly ref: OneCRef };

/** A document to be written, in logical values already turned into wire names. */
export type EntityBody = Readonly<Record<string, unknown>>;

interface RequestCounts {
  readonly requests: number;
  readonly acceptedWrites: number;
}

/**
 * The infobase over its standard OData interface (1C guide 17.4). One request at a time: each parallel session takes
 * a licence. Reads are repeated by the retry policy inside; a write whose outcome is unknown is never repeated and
 * comes back with `applied: 'unknown'`.
 */
export interface OneC {
  readonly profile: Profile;
  /** Names of the entity sets that the administrator opened; asked once in the life of a client, which is one run. */
  openedSets(): Promise<Result<ReadonlySet<string>, Problem>>;
  /**
   * Pages of a set by `$top`/`$skip`; the page is halved when the server cannot make it. A failed page with disposition
   * `refused` names one unreadable object and others may follow; any other failed page is the last.
   */
  pages(set: string, query: ListQuery): AsyncGenerator<Result<readonly RawEntity[], Problem>, void, void>;
  /**
   * All entities of a small answer: directories, look-ups by a list of keys. Fails as a whole at one unreadable object,
   * whose reference the problem names: an answer with a hole would pass for «not there», and be written a second time.
   */
  list(set: string, query: ListQuery): Promise<Result<readonly RawEntity[], Problem>>;
  /** `$count`, falling back to `$inlinecount` where the server has none. */
  count(set: string, filter?: string): Promise<Result<number, Problem>>;
  /** One entity; `undefined` where no object has this reference (code 9). */
  get(set: string, ref: OneCRef): Promise<Result<RawEntity | undefined, Problem>>;
  /** Value of a constant; `undefined` when empty. */
  constant(set: string): Promise<Result<RawEntity | undefined, Problem>>;
  create(set: string, body: EntityBody): Promise<Result<RawEntity, Problem>>;
  /** Changes only the given properties; a tabular section is replaced whole. `If-Match` is sent, not trusted. */
  update(
    set: string,
    ref: OneCRef,
    body: EntityBody,
    dataVersion?: string,
  ): Promise<Result<RawEntity, Problem>>;
  post(set: string, ref: OneCRef): Promise<Result<void, Problem>>;
  unpost(set: string, ref: OneCRef): Promise<Result<void, Problem>>;
  /** Physical deletion; used only to take back an orphan this program made a moment ago. */
  delete(set: string, ref: OneCRef): Promise<Result<void, Problem>>;
  exchangePlanNodes(): Promise<Result<readonly ExchangePlanNode[], Problem>>;
  /**
   * `SelectChanges`: the whole queue of the node, parsed as it streams. `onChange` is called for every line; the
   * promise ends after the last one, with their number. It never confirms anything.
   */
  selectChanges(
    node: OneCRef,
    messageNo: number,
    onChange: (change: Change) => void,
  ): Promise<Result<number, Problem>>;
  /** `NotifyChangesReceived`: the lines stamped up to this number leave the queue. Only after all is durable. */
  notifyChangesReceived(node: OneCRef, messageNo: number): Promise<Result<void, Problem>>;
  counts(): RequestCounts;
}

/** Turns wire entities into records by the profile. One instance holds the guids of contact information kinds. */
export interface RecordReader {
  /** `undefined` for sets that the exchange does not use, for folders and for entities without identity. */
  read(set: string, entity: RawEntity): OneCRecord | undefined;
  /** All sets that the administrator has opened. */
  readonly opened: ReadonlySet<string>;
  /** Opened sets whose objects are kept in the replica, in the order in which the first load reads them. */
  readonly sets: readonly string[];
  /** Kept sets that the administrator has not opened: nothing of them is read. In the order of `sets`. */
  readonly closedSets: readonly string[];
  /**
   * What tells this infobase from any other: the reference of the predefined kind `EmailКонтактногоЛица`, which every
   * infobase makes anew. Empty where the base has no such kind.
   */
  readonly baseFingerprint: string;
}

/** Employees by e-mail; an address held by two users resolves to nobody and says so. */
export interface UserDirectory {
  byEmail(email: string): UserRecord | 'ambiguous' | undefined;
}
