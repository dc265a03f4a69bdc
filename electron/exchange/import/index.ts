import type { OkdeskId } from '../../../shared/ids.ts';
import { messageText } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import { accountOf } from '../run/binding.ts';
import type { DirectionResult, RunContext, RunDirection, RunOptions } from '../run/context.ts';
import { worksAhead } from '../run/works-ahead.ts';
import { drainInbox, importIssues } from './drain-inbox.ts';
import { type ImportRun, noCounts, plansOnly, startRun } from './import-run.ts';
import { tell } from './journal.ts';
import type { Lookups } from './map/lookups.ts';
import { partsWanted } from './map/wanted.ts';
import { type IssueReader, issueReader } from './read/issue-bundle.ts';
import { readLookups } from './read/lookups.ts';
import { isImported, queueChanged, queueRecent, queueResolved } from './read/queue.ts';
import { nothingReadYet, readWindow } from './read/window.ts';
import { verifyIssues } from './verify-issues.ts';

/**
 * The import, ОкДеск → 1C («загрузка»): issues become «Задание сотруднику», their time «Лист учета рабочего времени».
 *
 *   window → inbox (durable) → card → map → plan → 1C → link and journal
 *
 * Whatever happens, what is in the inbox stays there until it is in 1C.
 */
export const runImport: RunDirection = async (context, options) => {
  const issues = issueReader(context);
  // Look-ups, given by 1C while ОкДеск is asked what has changed; a run that may find nothing to do waits for what it finds.
  const ahead = worksAhead(context.settings) && isSureOfWork(context) ? readLookups(context) : undefined;
  // A failure belongs to whoever needs them, also when nobody has come for them yet.
  ahead?.catch(() => undefined);
  try {
    const work = await findWork(context, options);
    if (!work.ok) return ended(context, noCounts(), [], work.error);
    if (work.value === undefined || context.signal.aborted) return ended(context, noCounts(), [], undefined);
    if (!plansOnly({ options })) issues.begin(firstIssues(context));
    const lookups = await (ahead ?? readLookups(context));
    if (!lookups.ok) return ended(context, noCounts(), [], lookups.error);
    return await carryOut(context, options, issues, lookups.value, work.value);
  } finally {
    await Promise.allSettled([ahead, issues.end()]);
  }
};

/** A first run, or one that has something left to do. */
function isSureOfWork(context: RunContext): boolean {
  return nothingReadYet(context) || context.store.inbox.count() > 0;
}

/** More issues than that would keep the first one waiting for its turns in the pace, and 1C for the first one. */
const issuesAtFirst = 2;

/** Those whose turn comes first are read while 1C gives the look-ups. */
function firstIssues({ store, settings }: RunContext): readonly OkdeskId[] {
  if (!worksAhead(settings)) return [];
  return store.inbox.pending(issuesAtFirst).map((row) => row.issueId);
}

async function carryOut(
  context: RunContext,
  options: RunOptions,
  issues: IssueReader,
  lookups: Lookups,
  work: NonNullable<Work>,
): Promise<DirectionResult> {
  const run = startRun({
    context,
    options,
    issues,
    lookups,
    account: accountOf(context.okdesk.siteUrl),
    mapping: {
      exchange: context.settings,
      profile: context.onec.profile,
      privateFactText: messageText('import.private_comment_fact', {}, 'ru').what,
      siteUrl: context.okdesk.siteUrl,
    },
  });
  const failure = await work(run);
  return ended(context, run.kinds, run.planned, failure);
}

/** What is to be done with the issues that were found; `undefined`: nothing. */
type Work = ((run: ImportRun) => Promise<Problem | undefined>) | undefined;

async function findWork(context: RunContext, options: RunOptions): Promise<Result<Work, Problem>> {
  if (options.verify) return success(verifyIssues);
  if (options.dryRun) return foresee(context);
  const queued = await queueChanges(context);
  if (!queued.ok) return queued;
  return context.store.inbox.count() > 0 ? success(importAll) : lookAfterWaiting(context);
}

/** Nothing has changed, but some issues may wait: only what they wait for is read, and all the rest where one is woken. */
async function lookAfterWaiting(context: RunContext): Promise<Result<Work, Problem>> {
  const { inbox, unresolved } = context.store;
  const waiting = unresolved.all().map(({ wanted }) => wanted);
  if (waiting.length === 0 || context.signal.aborted) return success(undefined);
  const lookups = await readLookups(context, partsWanted(waiting));
  if (!lookups.ok) return lookups;
  wakeResolved(context, lookups.value);
  return success(inbox.count() > 0 ? importInbox : undefined);
}

/** Changed issues into the inbox, and once a day the recent ones. */
async function queueChanges(context: RunContext): Promise<Result<void, Problem>> {
  const { store } = context;
  let changed = 0;
  const window = await readWindow(
    context,
    (issues) => {
      for (const issue of issues) if (queueChanged(store, issue)) changed += 1;
      context.progress({ direction: 'import', phase: 'reading', kind: 'issue', done: changed });
    },
    { durable: true },
  );
  if (!window.ok || context.signal.aborted) return window;
  tell(context, 'note', 'import.window', { count: changed });
  queueRecent(context);
  return success(undefined);
}

function importAll(run: ImportRun): Promise<Problem | undefined> {
  wakeResolved(run.context, run.lookups);
  return importInbox(run);
}

async function importInbox(run: ImportRun): Promise<Problem | undefined> {
  const drained = await drainInbox(run);
  return drained.ok ? undefined : drained.error;
}

/** What a real run would do: the same steps, with the issues in memory and nothing recorded. */
async function foresee(context: RunContext): Promise<Result<Work, Problem>> {
  const { store } = context;
  const issueIds = new Set(store.inbox.pending(Number.MAX_SAFE_INTEGER).map((row) => row.issueId));
  const window = await readWindow(
    context,
    (issues) => {
      for (const issue of issues) if (!isImported(store, issue)) issueIds.add(issue.id);
    },
    { durable: false },
  );
  if (!window.ok) return window;
  return success(issueIds.size === 0 ? undefined : (run) => foretell(run, issueIds));
}

async function foretell(run: ImportRun, issueIds: ReadonlySet<OkdeskId>): Promise<Problem | undefined> {
  const { context } = run;
  let done = 0;
  const rows = [...issueIds].map((issueId) => ({ issueId, revision: 0, attempts: 0 }));
  const foretold = await importIssues(run, rows, () => {
    done += 1;
    context.progress({ direction: 'import', phase: 'planning', kind: 'issue', done, total: rows.length });
  });
  return foretold.ok ? undefined : foretold.error;
}

function wakeResolved(context: RunContext, lookups: Lookups): void {
  context.store.transaction(() => {
    for (const [issueId, wanted] of queueResolved(context.store, lookups)) {
      const subject = { kind: 'issue', title: `№ ${issueId}`, okdeskId: issueId, issueId } as const;
      tell(context, 'note', 'import.issue_woken', { wanted }, subject);
    }
  });
}

/** A stopped run ends as one, also when the stop showed itself as a cut connection. */
function ended(
  context: RunContext,
  kinds: DirectionResult['kinds'],
  planned: DirectionResult['planned'],
  failure: Problem | undefined,
): DirectionResult {
  if (context.signal.aborted) return { kinds, planned, outcome: 'stopped' };
  if (failure === undefined) return { kinds, planned, outcome: 'complete' };
  const outcome = failure.disposition === 'fatal' ? 'refused' : 'partial';
  return { kinds, planned, outcome, stoppedBy: failure };
}
