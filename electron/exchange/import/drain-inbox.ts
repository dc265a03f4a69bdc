import type { OkdeskId } from '../../../shared/ids.ts';
import { messageText } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { InboxRow } from '../../store/store.ts';
import { isLeftBehind } from '../run/left-behind.ts';
import { worksAhead } from '../run/works-ahead.ts';
import { importIssue } from './import-issue.ts';
import { countRefusal, type ImportRun, plansOnly } from './import-run.ts';
import type { IssueBundle } from './issue-bundle.ts';
import { ofRecord, tellProblem } from './journal.ts';
import { inOrder } from './read/in-order.ts';
import { type StoredIssue, storedDocuments } from './read/stored-documents.ts';
import { recordGone } from './record/gone.ts';
import { titleOf } from './send/issue-at-work.ts';

type IssueRow = Pick<InboxRow, 'issueId' | 'revision' | 'attempts'>;

/** Rows taken from the inbox at once; they hold two numbers each. */
const pageSize = 200;
/** A child sends its parent in, the parent wakes its children; more rounds than this would be a ring. */
const mostTries = 3;

/**
 * Imports what lies in the inbox until nothing due is left, also what comes in meanwhile. A refused issue is tried once
 * in a run, and again in every later one.
 */
export async function drainInbox(run: ImportRun): Promise<Result<void, Problem>> {
  const { inbox } = run.context.store;
  const tries = new Map<OkdeskId, number>();
  const refused = new Set<OkdeskId>();
  let done = 0;
  for (;;) {
    let handled = 0;
    let after: OkdeskId | undefined;
    for (;;) {
      const page = inbox.pending(pageSize, after);
      after = page.at(-1)?.issueId;
      if (after === undefined) break;
      const rows = page.filter(
        (row) => !refused.has(row.issueId) && (tries.get(row.issueId) ?? 0) < mostTries,
      );
      const total = done + inbox.count();
      const imported = await importIssues(run, rows, (row, problem) => {
        tries.set(row.issueId, (tries.get(row.issueId) ?? 0) + 1);
        if (problem !== undefined) refused.add(row.issueId);
        handled += 1;
        done += 1;
        run.context.progress({ direction: 'import', phase: 'sending', kind: 'issue', done, total });
      });
      if (!imported.ok) return imported;
    }
    if (handled === 0) return success(undefined);
  }
}

/**
 * Imports issues one after the other, reading the next ones from ОкДеск meanwhile. The answer is the failure that ends
 * the run; refusals of single issues stay with their rows.
 */
export async function importIssues(
  run: ImportRun,
  rows: readonly IssueRow[],
  ended: (row: IssueRow, problem: Problem | undefined) => void,
): Promise<Result<void, Problem>> {
  const { context } = run;
  const documents = storedDocuments(
    run,
    rows.map((row) => row.issueId),
  );
  const ahead = inOrder(rows, context.settings.okdesk.inFlight, async (row) => {
    const { issueId } = row;
    // 1C has nothing else to do before the first card is there; later ones come ahead of their turn.
    const look = row === rows[0] && worksAhead(context.settings) ? documents.of(issueId) : undefined;
    const [bundle, stored] = await Promise.all([run.issues.bundle(issueId), look]);
    return { bundle, stored };
  });
  let inARow = 0;
  for await (const { item: row, value } of ahead) {
    if (context.signal.aborted) return success(undefined);
    const stored = () => Promise.resolve(value.stored ?? documents.of(row.issueId));
    const imported = await importRow(run, row, value.bundle, stored);
    // A request cut by the stop is nobody's failure: the issue stays as it was.
    if (!imported.ok && context.signal.aborted) return success(undefined);
    if (imported.ok) {
      inARow = 0;
      ended(row, undefined);
      continue;
    }
    inARow = imported.error.disposition === 'waiting' ? inARow + 1 : 0;
    const own = ownFailure(run, row, imported.error, inARow);
    if (own === undefined) return imported;
    refuse(run, row.issueId, own);
    ended(row, own);
  }
  return success(undefined);
}

/**
 * The failure as one of the issue itself; `undefined` when it is not and the run ends with it. An issue that has ended
 * several runs is left behind, so that the others go on.
 */
function ownFailure(
  { context, options }: ImportRun,
  row: IssueRow,
  problem: Problem,
  inARow: number,
): Problem | undefined {
  if (problem.disposition === 'refused') return problem;
  if (problem.disposition === 'fatal') return undefined;
  const { code, parameters } = problem;
  if (!isLeftBehind({ code, attempts: row.attempts, inARow })) {
    if (!options.dryRun && !options.verify) context.store.inbox.countAttempt(row.issueId);
    return undefined;
  }
  return {
    ...problem,
    code: 'import.keeps_failing',
    disposition: 'refused',
    parameters: {
      times: row.attempts + 1,
      whatRu: messageText(code, parameters, 'ru').what,
      whatEn: messageText(code, parameters, 'en').what,
    },
  };
}

async function importRow(
  run: ImportRun,
  row: IssueRow,
  bundle: Result<IssueBundle | undefined, Problem>,
  stored: () => Promise<Result<StoredIssue, Problem>>,
): Promise<Result<void, Problem>> {
  const unread = {
    kind: 'issue',
    title: `№ ${row.issueId}`,
    okdeskId: row.issueId,
    issueId: row.issueId,
  } as const;
  if (!bundle.ok) {
    countRefusal(run, 'issue', bundle.error);
    return failed(ofRecord(bundle.error, unread));
  }
  if (bundle.value === undefined) {
    recordGone(run, row.issueId, row.revision);
    return success(undefined);
  }
  const ofIssue = await stored();
  if (!ofIssue.ok) return ofIssue;
  const entryIds = bundle.value.timeEntries.map(({ id }) => id);
  const documents = await run.sheetsElsewhere.complete(entryIds, ofIssue.value);
  if (!documents.ok) return documents;
  const imported = await importIssue(run, bundle.value, documents.value, row.revision);
  if (imported.ok || imported.error.record !== undefined) return imported;
  return failed(ofRecord(imported.error, { ...unread, title: titleOf(bundle.value.issue) }));
}

/** The issue stays in the inbox with its failure. Parts of it have told theirs already. */
function refuse(run: ImportRun, issueId: OkdeskId, problem: Problem): void {
  if (plansOnly(run)) return;
  const { store } = run.context;
  store.transaction(() => {
    store.inbox.refuse(issueId, problem);
    if (problem.record === undefined || problem.record.kind === 'issue')
      tellProblem(run.context, problem, issueId);
  });
}
