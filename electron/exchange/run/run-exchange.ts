import type { RunId } from '../../../shared/ids.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { Progress, RunReport } from '../../../shared/run-report.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import type { Okdesk } from '../../okdesk/okdesk.ts';
import type { OneC } from '../../onec/onec.ts';
import { createRecordReader } from '../../onec/records/reader.ts';
import { storeProblem } from '../../store/failure.ts';
import type { ExchangeStore } from '../../store/store.ts';
import { runExport } from '../export/index.ts';
import { runImport } from '../import/index.ts';
import { bind, checkBinding } from './binding.ts';
import type { DirectionResult, RunContext, RunOptions } from './context.ts';
import { createProgressMeter } from './progress-meter.ts';
import { journalEnd, journalProblem, journalStart } from './run-journal.ts';

/** What one run needs; clients and store are opened by the caller and stay open after it. */
export interface RunRequest {
  readonly settings: ExchangeSettings;
  readonly onec: OneC;
  readonly okdesk: Okdesk;
  readonly store: ExchangeStore;
  readonly direction: Direction;
  readonly options: RunOptions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly progress: (step: Progress) => void;
}

export interface FinishedRun {
  readonly runId: RunId;
  readonly report: RunReport;
  /** Why the run did not go to its end, or the brake's question. */
  readonly problem?: Problem;
  readonly planned: readonly PlannedChange[];
}

/**
 * One run of one direction, from lock to report. One run at a time per exchange: when another start holds it the answer
 * is the problem `run.locked` and nothing is written. Whatever happens inside, the run row gets its end; only a store
 * that can no longer be written (disk full, file gone) leaves none, and is then the answer itself.
 */
export async function runExchange(request: RunRequest): Promise<Result<FinishedRun, Problem>> {
  try {
    const release = request.store.lock();
    if (release === undefined) return failed(locked);
    try {
      return success(await runLocked(request));
    } finally {
      release();
    }
  } catch (error) {
    const problem = storeProblem(error);
    if (problem === undefined) throw error;
    return failed(problem);
  }
}

async function runLocked(request: RunRequest): Promise<FinishedRun> {
  const { store, direction, now } = request;
  const startedAt = now();
  const before = countsOf(request);
  const trial = request.options.dryRun || request.options.verify;
  const runId = store.runs.start(direction, trial);
  if (!trial) journalStart(store.journal, runId, direction);

  const result = await runDirection(request, runId).catch(
    (error: unknown): DirectionResult => ended(storeProblem(error) ?? unexpected(error)),
  );

  const after = countsOf(request);
  const report: RunReport = {
    direction,
    kinds: result.kinds,
    requests: {
      onec: after.onec.requests - before.onec.requests,
      okdesk: after.okdesk.requests - before.okdesk.requests,
    },
    writes: {
      onec: after.onec.acceptedWrites - before.onec.acceptedWrites,
      okdesk: after.okdesk.acceptedWrites - before.okdesk.acceptedWrites,
    },
    seconds: Math.round((now() - startedAt) / 100) / 10,
    outcome: result.outcome,
  };
  store.transaction(() => {
    if (result.stoppedBy !== undefined) journalProblem(store.journal, runId, direction, result.stoppedBy);
    if (!trial) journalEnd(store.journal, runId, report);
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
  const { direction, settings, onec, okdesk, store } = request;
  if (direction === 'import' && !settings.import.enabled) return ended(importDisabled);
  const reader = await createRecordReader(onec);
  if (!reader.ok) return ended(reader.error);
  const counterparts = {
    onecFingerprint: reader.value.baseFingerprint,
    onecUrl: settings.onec.url,
    okdeskUrl: settings.okdesk.url,
  };
  const bound = checkBinding(store.binding, counterparts);
  if (!bound.ok) return ended(bound.error);
  const meter = createProgressMeter(request.now);
  const context: RunContext = {
    settings,
    onec,
    okdesk,
    store,
    runId,
    reader: reader.value,
    now: request.now,
    signal: request.signal,
    progress: (step) => request.progress(meter(step)),
  };
  const before = okdesk.counts();
  const result = await (direction === 'export' ? runExport : runImport)(context, request.options);
  const { requests, acceptedWrites } = okdesk.counts();
  const accountAnswered =
    acceptedWrites > before.acceptedWrites || (result.outcome === 'complete' && requests > before.requests);
  if (accountAnswered) bind(store.binding, counterparts);
  return result;
}

/** A run that could not begin: patience asked for is `partial`, everything else needs a person. */
function ended(problem: Problem): DirectionResult {
  return {
    kinds: {},
    outcome: problem.disposition === 'waiting' ? 'partial' : 'refused',
    stoppedBy: problem,
    planned: [],
  };
}

function countsOf({ onec, okdesk }: RunRequest) {
  return { onec: onec.counts(), okdesk: okdesk.counts() };
}

const locked: Problem = local('run.locked', 'lock', 'waiting', {});
const importDisabled: Problem = local('run.import_disabled', 'import', 'fatal', {});

function unexpected(error: unknown): Problem {
  // The name and place only: the text of a foreign error may quote an address with its secrets.
  const name = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : '';
  return local('run.unexpected', 'run', 'fatal', { message: `${name} ${place}`.trim() });
}

function local(
  code: 'run.locked' | 'run.import_disabled' | 'run.unexpected',
  operation: string,
  disposition: Problem['disposition'],
  parameters: Problem['parameters'],
): Problem {
  return { code, side: 'local', operation, disposition, applied: 'no', parameters };
}
