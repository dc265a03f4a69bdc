import { messageText } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import { accountOf } from '../run/binding.ts';
import type { DirectionResult, RunContext, RunDirection } from '../run/context.ts';
import { drainInbox, importIssues } from './drain-inbox.ts';
import { type ImportRun, noCounts, startRun } from './import-run.ts';
import { tell } from './journal.ts';
import { readLookups } from './read/lookups.ts';
import { isImported, queueChanged, queueRecent, queueResolved } from './read/queue.ts';
import { readWindow } from './read/window.ts';
import { verifyIssues } from './verify-issues.ts';

/**
 * The import, ОкДеск → 1C («загрузка»): issues become «Задание сотруднику», their time «Лист учета рабочего времени».
 *
 *   window → inbox (durable) → card → map → plan → 1C → link and journal
 *
 * Whatever happens, what is in the inbox stays there until it is in 1C.
 */
export const runImport: RunDirection = async (context, options) => {
  const lookups = await readLookups(context);
  if (!lookups.ok) return ended(context, noCounts(), [], lookups.error);
  const run = startRun({
    context,
    options,
    lookups: lookups.value,
    account: accountOf(context.okdesk.siteUrl),
    mapping: {
      exchange: context.settings,
      profile: context.onec.profile,
      privateFactText: messageText('import.private_comment_fact', {}, 'ru').what,
      siteUrl: context.okdesk.siteUrl,
    },
  });
  const failure = await stepsOf(run);
  return ended(context, run.kinds, run.planned, failure);
};

async function stepsOf(run: ImportRun): Promise<Problem | undefined> {
  if (run.options.verify) return verifyIssues(run);
  return run.options.dryRun ? foretell(run) : importAll(run);
}

async function importAll(run: ImportRun): Promise<Problem | undefined> {
  const { context } = run;
  const { store } = context;
  wakeResolved(run);
  let changed = 0;
  const window = await readWindow(
    context,
    (issues) => {
      for (const issue of issues) if (queueChanged(store, issue)) changed += 1;
      context.progress({ direction: 'import', phase: 'reading', kind: 'issue', done: changed });
    },
    { durable: true },
  );
  if (!window.ok) return window.error;
  tell(context, 'note', 'import.window', { count: changed });
  queueRecent(context);
  const drained = await drainInbox(run);
  return drained.ok ? undefined : drained.error;
}

/** What a real run would do: the same steps, with the issues in memory and nothing recorded. */
async function foretell(run: ImportRun): Promise<Problem | undefined> {
  const { context } = run;
  const { store } = context;
  const issueIds = new Set(store.inbox.pending(Number.MAX_SAFE_INTEGER).map((row) => row.issueId));
  const window = await readWindow(
    context,
    (issues) => {
      for (const issue of issues) if (!isImported(store, issue)) issueIds.add(issue.id);
    },
    { durable: false },
  );
  if (!window.ok) return window.error;
  let done = 0;
  const rows = [...issueIds].map((issueId) => ({ issueId, revision: 0, attempts: 0 }));
  const foretold = await importIssues(run, rows, () => {
    done += 1;
    context.progress({ direction: 'import', phase: 'planning', kind: 'issue', done, total: rows.length });
  });
  return foretold.ok ? undefined : foretold.error;
}

function wakeResolved({ context, lookups }: ImportRun): void {
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
