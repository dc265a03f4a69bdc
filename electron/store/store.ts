import type { ExchangeId, OkdeskId, OneCRef, RunId } from '../../shared/ids.ts';
import type { JournalEntry, JournalLevel, NewJournalEntry } from '../../shared/journal-entry.ts';
import type { Direction, ExportKind, ImportKind, RecordKind } from '../../shared/kinds.ts';
import type { MessageCode } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';
import type { RunOutcome, RunReport } from '../../shared/run-report.ts';
import type { ListedStore } from './listed.ts';
import type { ReplicaStore } from './replica.ts';

/**
 * All state of the exchange. Synchronous, because SQLite is: a step is one `transaction`, and whatever was recorded
 * before a `kill -9` is there after it. Payloads are JSON text of values that the caller validates when reading.
 */
export interface Store {
  /** The part of one configured exchange; made on first use. */
  exchange(id: ExchangeId): ExchangeStore;
  /** Deletes all state of one exchange; parts of it that are still held must not be used any more. */
  forget(id: ExchangeId): void;
  close(): void;
}

export interface ExchangeStore {
  transaction<Value>(work: () => Value): Value;
  /**
   * Takes the right to run for this exchange, across processes; `undefined` when another one holds it. Released by
   * the returned function and by the death of the process.
   */
  lock(): (() => void) | undefined;
  /** Deletes journal lines and runs that are older than their retention, gives the space back. */
  tidy(options: { readonly journalDays: number }): void;
  /** The same as steps of a few milliseconds, so that other work goes on in between; done when they end. */
  tidySteps(options: { readonly journalDays: number }): Iterable<void>;
  readonly binding: BindingStore;
  readonly replica: ReplicaStore;
  readonly outbox: OutboxStore;
  readonly exportLinks: ExportLinkStore;
  readonly inbox: InboxStore;
  readonly importLinks: ImportLinkStore;
  readonly issues: IssueListStore;
  readonly unresolved: UnresolvedStore;
  readonly bookmarks: BookmarkStore;
  readonly cases: CaseStore;
  readonly matches: MatchStore;
  readonly listed: ListedStore;
  readonly runs: RunStore;
  readonly journal: JournalStore;
}

/** Which infobase and which account this exchange belongs to; a stranger is refused. */
export interface BindingStore {
  get(): { readonly onec: string; readonly okdesk: string } | undefined;
  set(binding: { readonly onec: string; readonly okdesk: string }): void;
}

export type OutboxState = 'due' | 'parked' | 'refused' | 'undecided';
export interface OutboxRow {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  readonly state: OutboxState;
  /** Grows with every change of the record: a row changed while it was being sent is not taken out. */
  readonly revision: number;
  /** Failed attempts since the content last changed. */
  readonly attempts: number;
  /** A create was sent and its outcome never recorded: look before sending again. */
  readonly createStarted: boolean;
  readonly parkedFor: { readonly kind: ExportKind; readonly ref: OneCRef } | undefined;
  readonly problem: Problem | undefined;
}
export interface OutboxStore {
  /** Puts a record in, or makes the present row due again with a new revision: that of the change, or one of its own. */
  enqueue(kind: ExportKind, ref: OneCRef, revision?: number): void;
  /** Rows of a kind that a run may take, oldest first: due, parked and refused ones alike, undecided ones not. */
  pending(
    kind: ExportKind,
    limit: number,
    afterSequence?: number,
  ): readonly (OutboxRow & { readonly sequence: number })[];
  get(kind: ExportKind, ref: OneCRef): OutboxRow | undefined;
  /** Where every queued record of a kind stands, by reference, without reading its problem. */
  states(kind: ExportKind): ReadonlyMap<string, OutboxState>;
  count(): Readonly<Partial<Record<ExportKind, number>>>;
  /** How many rows that a run may take have no pair in ОкДеск yet. */
  newCount(kind: ExportKind): number;
  /** How many rows wait for a person's answer; `pending` does not show them. */
  undecidedCount(): Readonly<Partial<Record<ExportKind, number>>>;
  createStarted(kind: ExportKind, ref: OneCRef): void;
  /** The record is done; the row goes unless its revision has grown meanwhile. */
  settle(kind: ExportKind, ref: OneCRef, revision: number): void;
  refuse(kind: ExportKind, ref: OneCRef, problem: Problem): void;
  /** A failed attempt that is not the record's refusal: the row stays as it is, `attempts` grows. */
  countAttempt(kind: ExportKind, ref: OneCRef): void;
  park(kind: ExportKind, ref: OneCRef, parkedFor: { readonly kind: ExportKind; readonly ref: OneCRef }): void;
  undecided(kind: ExportKind, ref: OneCRef, problem: Problem): void;
  /** Makes rows due at once and returns their number («Отправить снова»). */
  retry(selection: { readonly ref: OneCRef } | { readonly code: MessageCode } | 'all'): number;
}

export interface ExportLink {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  readonly okdeskId: OkdeskId;
  /** Fingerprint of the mapped content last sent; decides about echo and «unchanged». */
  readonly contentHash: string;
  /** Fields and values last written by us, JSON: an empty 1C field clears only what we wrote. */
  readonly sentFields: string;
  /**
   * Fields of a write whose answer has not come, JSON; empty when there is none. While it is there nobody knows what
   * ОкДеск has, and `contentHash` is empty.
   */
  readonly attempted: string;
  readonly archived: boolean;
  /** How the pair was found: `created`, `crm_1c_id`, `inn`, `email`, `person`, … */
  readonly evidence: string;
}
export interface ExportLinkStore {
  get(kind: ExportKind, ref: OneCRef): ExportLink | undefined;
  /** What those that refer to a record need of it: its id, and the code that was sent last where it has one. */
  end(
    kind: ExportKind,
    ref: OneCRef,
  ): { readonly id: OkdeskId; readonly code: string | undefined } | undefined;
  /** The record of 1C with which one of ОкДеск is linked. */
  ownerOf(kind: ExportKind, okdeskId: OkdeskId): OneCRef | undefined;
  list(kind: ExportKind): readonly ExportLink[];
  count(kind: ExportKind): number;
  /** References of a kind that have a pair, without reading what was sent. */
  linkedRefs(kind: ExportKind): ReadonlySet<string>;
  put(link: ExportLink): void;
  /** Durable before the request that changes a linked record: whoever finds it looks before believing the link. */
  attempt(link: ExportLink, fields: string): void;
  remove(kind: ExportKind, ref: OneCRef): void;
}

export interface InboxRow {
  readonly issueId: OkdeskId;
  readonly updatedAt: string;
  readonly state: 'due' | 'refused';
  readonly attempts: number;
  readonly problem: Problem | undefined;
  readonly revision: number;
}
export interface InboxStore {
  /** Puts an issue in, or makes the present row due again. `updatedAt` as ОкДеск wrote it. */
  enqueue(issueId: OkdeskId, updatedAt: string): void;
  pending(limit: number, afterIssueId?: OkdeskId): readonly InboxRow[];
  get(issueId: OkdeskId): InboxRow | undefined;
  count(): number;
  settle(issueId: OkdeskId, revision: number): void;
  refuse(issueId: OkdeskId, problem: Problem): void;
  /** A failure that asked for patience ended the run at this issue; its row stays as it is. */
  countAttempt(issueId: OkdeskId): void;
  retry(selection: { readonly issueId: OkdeskId } | { readonly code: MessageCode } | 'all'): number;
}

export interface ImportLink {
  readonly kind: ImportKind;
  readonly okdeskId: OkdeskId;
  readonly issueId: OkdeskId;
  /** The document or file card in 1C; absent for comments and check list items, which are rows of the task. */
  readonly ref: OneCRef | undefined;
  readonly contentHash: string;
  /** `DataVersion` after our last write: another one means that somebody edited the document. */
  readonly dataVersion: string;
  readonly state: 'linked' | 'gone' | 'locked';
  /** For issues `updated_at`; for time entries the minutes; for others empty. */
  readonly detail: string;
}
export interface ImportLinkStore {
  get(kind: ImportKind, okdeskId: OkdeskId): ImportLink | undefined;
  byRef(kind: ImportKind, ref: OneCRef): ImportLink | undefined;
  ofIssue(issueId: OkdeskId): readonly ImportLink[];
  list(kind: ImportKind): readonly ImportLink[];
  put(link: ImportLink): void;
  remove(kind: ImportKind, okdeskId: OkdeskId): void;
}

/** An issue as queue and links know it together. `waiting` and `refused` come from the queue, the others from the link. */
export type KnownIssueState = 'loaded' | 'waiting' | 'refused' | 'gone';
export interface KnownIssue {
  readonly issueId: OkdeskId;
  readonly state: KnownIssueState;
  /** `updated_at` as ОкДеск wrote it. */
  readonly updatedAt: string;
  /** The «Задание сотруднику»; absent while there is none. */
  readonly ref: OneCRef | undefined;
  readonly problem: Problem | undefined;
}
export interface KnownIssueFilter {
  readonly states?: readonly KnownIssueState[];
  /** Only these; absent: all. */
  readonly issueIds?: readonly OkdeskId[];
}
export interface IssueListStore {
  /** Newest change first. */
  page(filter: KnownIssueFilter, offset: number, limit: number): readonly KnownIssue[];
  count(filter: Pick<KnownIssueFilter, 'issueIds'>): Readonly<Partial<Record<KnownIssueState, number>>>;
  get(issueId: OkdeskId): KnownIssue | undefined;
}

/** A reference that was empty because its other end is unknown; the issue goes again when that end appears. */
export interface UnresolvedReference {
  readonly issueId: OkdeskId;
  readonly field: string;
  /** What is missing: an exported kind by its ОкДеск id, an employee by e-mail or id, a directory entry by name. */
  readonly wanted: string;
}
export interface UnresolvedStore {
  /** Replaces all references of the issue. */
  replace(issueId: OkdeskId, references: readonly UnresolvedReference[]): void;
  all(): readonly UnresolvedReference[];
  /** Issues that wait for this, each once. */
  waitingFor(wanted: string): readonly OkdeskId[];
}

export interface BookmarkStore {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  remove(name: string): void;
}

/** A question for the accountant that the program must not answer by itself. */
interface AccountantCase {
  readonly id: number;
  readonly issueId: OkdeskId;
  readonly timeEntryId: OkdeskId | undefined;
  readonly code: MessageCode;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly openedAt: string;
  readonly closedAt: string | undefined;
}
export interface CaseStore {
  /** Opens a case once: the same issue, entry, code and parameters make no second one. True when it is new. */
  open(entry: Pick<AccountantCase, 'issueId' | 'timeEntryId' | 'code' | 'parameters'>): boolean;
  close(id: number): void;
  listOpen(): readonly AccountantCase[];
}

/** Proposals of the first-run matching and what a person said to them. */
export interface MatchProposal {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  readonly okdeskId: OkdeskId;
  readonly certainty: 'certain' | 'ambiguous' | 'near';
  readonly evidence: string;
  readonly decision: 'open' | 'accepted' | 'rejected';
}
export interface MatchStore {
  propose(proposal: Omit<MatchProposal, 'decision'>): void;
  list(kind?: ExportKind): readonly MatchProposal[];
  of(kind: ExportKind, ref: OneCRef): readonly MatchProposal[];
  decide(kind: ExportKind, ref: OneCRef, okdeskId: OkdeskId, decision: 'accepted' | 'rejected'): void;
  /**
   * The record of ОкДеск now belongs to `ref`: it is not proposed to others any more, and whoever waited for an answer
   * about it is looked for anew.
   */
  taken(kind: ExportKind, ref: OneCRef, okdeskId: OkdeskId): void;
}

export interface RunRow {
  readonly id: RunId;
  readonly direction: Direction;
  readonly trial: boolean;
  readonly startedAt: string;
  readonly endedAt: string | undefined;
  readonly outcome: RunOutcome | undefined;
  readonly report: RunReport | undefined;
}
export interface RunStore {
  /** `trial` marks a dry run or a comparison: it sends nothing and never counts as the last complete run. */
  start(direction: Direction, trial?: boolean): RunId;
  finish(id: RunId, report: RunReport): void;
  list(limit: number): readonly RunRow[];
  /** Trials left out, like everywhere where the state of the exchange is meant. */
  last(direction: Direction): RunRow | undefined;
  lastComplete(direction: Direction): RunRow | undefined;
}

export interface JournalFilter {
  readonly since?: string;
  readonly until?: string;
  readonly levels?: readonly JournalLevel[];
  readonly event?: Direction;
  readonly kind?: RecordKind;
  readonly code?: MessageCode;
  readonly runId?: number;
  readonly onecRef?: string;
  readonly issueId?: number;
  readonly okdeskId?: number;
  /** Full text over title, message and answers. */
  readonly text?: string;
  readonly limit?: number;
  readonly beforeId?: number;
  readonly afterId?: number;
}
/** How many lines fit, and the number of the newest line of all (0: there is none). */
interface CountedLines {
  readonly count: number;
  /** There are more lines than were to be counted. */
  readonly more: boolean;
  readonly newestId: number;
}
/** A line of a list: everything but what the two sides said, which may be long. */
type JournalLine = Omit<JournalEntry, 'request' | 'answer'>;
export interface JournalStore {
  append(entry: NewJournalEntry): number;
  /** Newest first. */
  list(filter: JournalFilter): readonly JournalEntry[];
  /** Where lines have to be counted one by one, which takes time, no more than `atMost` are. */
  count(filter: JournalFilter, atMost?: number): CountedLines;
  /** Newest first, counted from the line `throughId` on, so that lines written meanwhile shift nothing. */
  page(
    filter: JournalFilter,
    place: { readonly throughId: number; readonly offset: number; readonly limit: number },
  ): readonly JournalLine[];
  get(id: number): JournalEntry | undefined;
  /** Failures of the outbox and inbox grouped by code, most frequent first. */
  causes(): readonly { readonly code: MessageCode; readonly count: number }[];
  /** Everything that a failure holds back; what failed fewest times, and so began last, first. */
  troubled(): readonly TroubledRecord[];
}

/** A refused record, or one whose attempts failed: of the export by its reference, of the import by its issue. */
export interface TroubledRecord {
  readonly kind: RecordKind;
  readonly ref: OneCRef | undefined;
  readonly issueId: OkdeskId | undefined;
  readonly attempts: number;
  readonly problem: Problem;
}
