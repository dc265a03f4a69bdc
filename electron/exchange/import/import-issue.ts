import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { deterministicKey } from '../run/deterministic-key.ts';
import { foretellIssue } from './foretell-issue.ts';
import { count, type ImportRun, plansOnly } from './import-run.ts';
import type { IssueBundle } from './issue-bundle.ts';
import { ofRecord, tellProblem } from './journal.ts';
import { mapIssue } from './map/issue.ts';
import { planTask } from './plan/task.ts';
import { type FileFetcher, fileFetcher } from './read/file.ts';
import type { StoredIssue } from './read/stored-documents.ts';
import { recordGaps } from './record/gaps.ts';
import { recordIssue } from './record/issue.ts';
import { filePlansOf, filesToBring, sendFiles } from './send/files.ts';
import { type IssueAtWork, subjectOf } from './send/issue-at-work.ts';
import { sendTask } from './send/task.ts';
import { sendTimesheets } from './send/timesheets.ts';

/**
 * One issue from its bundle to its documents: map → plan → send → record. The task comes first, because files and
 * timesheets refer to it. A file or a sheet that is refused does not keep back the others: an hour must not wait for a
 * picture. The first failure is the answer, and the issue then stays in the inbox.
 */
export async function importIssue(
  run: ImportRun,
  bundle: IssueBundle,
  stored: StoredIssue,
  revision: number,
): Promise<Result<void, Problem>> {
  const { store } = run.context;
  const issueId = bundle.issue.id;
  const documents = mapIssue(bundle, run.mapping, run.lookups);
  const links = store.importLinks.ofIssue(issueId);
  const link = links.find((known) => known.kind === 'issue');
  const own = deterministicKey(run.account, 'issue', issueId);
  const task = planTask(documents, links, stored.tasks, link, own, run.context.onec.profile);
  const work: IssueAtWork = { issue: bundle.issue, documents, links, stored, task };

  if (plansOnly(run)) {
    foretellIssue(run, work, task.stored?.ref ?? own);
    return success(undefined);
  }

  recordGaps(run, work);
  const fetcher = fileFetcher(run, issueId);
  fetcher.expect(filesToBring(filePlansOf(run, work)));
  try {
    return await sendIssue(run, work, fetcher, revision);
  } finally {
    await fetcher.end();
  }
}

async function sendIssue(
  run: ImportRun,
  work: IssueAtWork,
  fetcher: FileFetcher,
  revision: number,
): Promise<Result<void, Problem>> {
  const taskRef = await sendTask(run, work);
  if (!taskRef.ok) return taskRef;
  const files = await sendFiles(run, work, taskRef.value, fetcher);
  if (!files.ok && files.error.disposition !== 'refused') return files;
  const timesheets = await sendTimesheets(run, work, taskRef.value);
  if (!timesheets.ok && timesheets.error.disposition !== 'refused') return timesheets;
  const badEntry = badEntries(run, work);

  const failure = [timesheets, files].find((part) => !part.ok);
  if (failure !== undefined && !failure.ok) return failure;
  if (badEntry !== undefined) return failed(badEntry);
  recordIssue(run, work, taskRef.value, revision);
  return success(undefined);
}

/** Time entries that are no time: each is told, and the issue stays in the inbox until somebody mends them. */
function badEntries(run: ImportRun, work: IssueAtWork): Problem | undefined {
  const problems = work.documents.badEntries.map(({ id, problem }) =>
    ofRecord(problem, subjectOf(work, 'time_entry', id)),
  );
  for (const problem of problems) {
    count(run, 'time_entry', 'failed');
    tellProblem(run.context, problem, work.issue.id);
  }
  return problems[0];
}
