import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { CheckListItem, Issue, TimeEntry } from '../../../okdesk/records.ts';
import type { RunContext } from '../../run/context.ts';
import type { IssueBundle } from '../issue-bundle.ts';
import { tell } from '../journal.ts';
import { contradiction } from './contradiction.ts';

/** Reads the issues of one run. */
export interface IssueReader {
  /** Begins to read issues that will be asked for, and waits for none of them. */
  begin(issueIds: readonly OkdeskId[]): void;
  /** One issue with its parts; `undefined` for one that ОкДеск has no more. */
  bundle(issueId: OkdeskId): Promise<Result<IssueBundle | undefined, Problem>>;
  /** Waits for what was begun and not asked for. */
  end(): Promise<void>;
}

export function issueReader(context: RunContext): IssueReader {
  const begun = new Map<OkdeskId, ReturnType<typeof readIssueBundle>>();
  const closed = { checkLists: false };
  return {
    begin(issueIds) {
      for (const issueId of issueIds) {
        const reading = readIssueBundle(context, closed, issueId);
        // Its failure belongs to whoever asks for the issue, also when nobody has come for it yet.
        reading.catch(() => undefined);
        begun.set(issueId, reading);
      }
    },
    bundle(issueId) {
      const reading = begun.get(issueId) ?? readIssueBundle(context, closed, issueId);
      // A second pass in the same run must see what has changed since the first.
      begun.delete(issueId);
      return reading;
    },
    async end() {
      await Promise.allSettled(begun.values());
    },
  };
}

/** What this account does not let us read; found out once per run. */
interface Closed {
  checkLists: boolean;
}

/**
 * The issue with its comments, time and check list, each asked for only where there may be something: a card without
 * comments or time saves a request.
 */
async function readIssueBundle(
  context: RunContext,
  closed: Closed,
  issueId: OkdeskId,
): Promise<Result<IssueBundle | undefined, Problem>> {
  const { issues } = context.okdesk;
  const card = await issues.card(issueId);
  if (!card.ok) return card;
  const issue = card.value;
  if (issue === undefined) return success(undefined);
  const comments = issue.comments?.count === 0 ? success([]) : await issues.comments(issueId);
  if (!comments.ok) return comments;
  const timeEntries = await readTime(context, issue);
  if (!timeEntries.ok) return timeEntries;
  const untrue = contradiction(issue, comments.value, timeEntries.value);
  if (untrue !== undefined) return failed(untrue);
  const checkList = await readCheckList(context, closed, issueId);
  if (!checkList.ok) return checkList;
  return success({
    issue,
    comments: comments.value,
    timeEntries: eachOnce(timeEntries.value),
    checkList: checkList.value,
  });
}

/** The issue with its time only: what a comparison of minutes needs. */
export async function readIssueTime(
  context: RunContext,
  issueId: OkdeskId,
): Promise<Result<Pick<IssueBundle, 'issue' | 'timeEntries'> | undefined, Problem>> {
  const { issues } = context.okdesk;
  const card = await issues.card(issueId);
  if (!card.ok || card.value === undefined) return card.ok ? success(undefined) : card;
  const timeEntries = await issues.timeEntries(issueId);
  return timeEntries.ok
    ? success({ issue: card.value, timeEntries: eachOnce(timeEntries.value) })
    : timeEntries;
}

/** An entry that an answer gives twice is one entry: two sheets of it would be twice the same hour. */
function eachOnce(entries: readonly TimeEntry[]): readonly TimeEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** No time in total and no sheet of ours: nothing to read. A sheet of ours may have lost its entry. */
async function readTime(
  { store, okdesk }: RunContext,
  issue: Issue,
): Promise<Result<readonly TimeEntry[], Problem>> {
  const hasSheets = () => store.importLinks.ofIssue(issue.id).some((link) => link.kind === 'time_entry');
  if (issue.spent_time_total === 0 && !hasSheets()) return success([]);
  return okdesk.issues.timeEntries(issue.id);
}

/** A role or a plan without check lists answers 403 or 404: said once, and not asked again in this run. */
async function readCheckList(
  context: RunContext,
  closed: Closed,
  issueId: OkdeskId,
): Promise<Result<readonly CheckListItem[] | undefined, Problem>> {
  if (!context.settings.import.checkLists || closed.checkLists) return success(undefined);
  const items = await context.okdesk.issues.checkList(issueId);
  if (items.ok || (items.error.status !== 403 && items.error.status !== 404)) return items;
  if (!closed.checkLists) tell(context, 'warning', 'import.check_lists_closed', {});
  closed.checkLists = true;
  return success(undefined);
}
