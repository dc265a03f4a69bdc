import type { RunId } from '../../../shared/ids.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { RunReport } from '../../../shared/run-report.ts';
import { storeProblem } from '../../store/failure.ts';
import { runExport } from '../export/index.ts';
import { runImport } from '../import/index.ts';
import { bind } from './binding.ts';
import type { DirectionResult, RunOptions } from './context.ts';
import { exclusively } from './exclusive.ts';
import { journalUpTo } from './journal-level.ts';
import { openContext, type RunSurroundings } from './open-context.ts';
import { journalEnd, journalProblem, journalStart } from './run-journal.ts';
import { measure } from './run-measure.ts';
import { unexpectedProblem } from './unexpected.ts';

export interface RunRequest extends RunSurroundings {
  readonly direction: Direction;
  readonly options: RunOptions;
}

export interface FinishedRun {
  readonly runId: RunId;
  readonly report: RunReport;
  /** Why the run did not go to its end, or the brake's question. */
  readonly problem?: Problem;
  readonly planned: readonly PlannedChange[];
}

/**
 * One run of one direction, from lock to report. Whatever happens inside, the run row and the journal get its end; the
 * answer is a failure only where not even that is possible: another start holds the lock, or the store cannot be
 * written.
 */
export function runExchange(request: RunRequest): Promise<Result<FinishedRun, Problem>> {
  return exclusively(request.store, async () => success(await wholeRun(request)));
}

async function wholeRun(request: RunRequest): Promise<FinishedRun> {
  const { store, settings, direction, options } = request;
  const journal = journalUpTo(store.journal, settings.journalLevel);
  const trial = options.dryRun || options.verify;
  const finish = measure(request, direction);
  const runId = store.runs.start(direction, trial);
  if (!trial) journalStart(journal, runId, direction);

  const result = await runDirection(request, runId).catch((error: unknown) =>
    endedBy(storeProblem(error) ?? unexpectedProblem(error, 'run')),
  );

  const report = finish(result.kinds, result.outcome);
  store.transaction(() => {
    if (result.stoppedBy !== undefined) journalProblem(journal, runId, direction, result.stoppedBy);
    if (!trial) journalEnd(journal, runId, report);
    store.runs.finish(runId, report);
  });
  return {
    runId,
    report,
    planned: result.planned,
    ...(result.stoppedBy === undefined ? {} : { problem: result.stoppedBy }),
  };
}

async function runDirection(request: RunRequest, runId: RunId): Promise<DirectionResult> {
  const { direction, settings, okdesk, store } = request;
  if (direction === 'import' && !settings.import.enabled) return endedBy(importDisabled);
  const opened = await openContext(request, runId);
  if (!opened.ok) return endedBy(opened.error);
  const { context, counterparts } = opened.value;
  const before = okdesk.counts();
  const result = await (direction === 'export' ? runExport : runImport)(context, request.options);
  const { requests, acceptedWrites } = okdesk.counts();
  const accountAnswered =
    acceptedWrites > before.acceptedWrites || (result.outcome === 'complete' && requests > before.requests);
  if (accountAnswered) bind(store.binding, counterparts);
  return result;
}

/** A run that could not begin or go on: patience asked for is `partial`, everything else needs a person. */
function endedBy(problem: Problem): DirectionResult {
  return {
    kinds: {},
    outcome: problem.disposition === 'waiting' ? 'partial' : 'refused',
    stoppedBy: problem,
    planned: [],
  };
}

/** «Загружать заявки» is off. */
export const importDisabled: Problem = {
  code: 'run.import_disabled',
  side: 'local',
  operation: 'import',
  disposition: 'fatal',
  applied: 'no',
  parameters: {},
};
