import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { RunOutcome } from '../../../shared/run-report.ts';
import type { RunContext } from './context.ts';
import { exclusively } from './exclusive.ts';
import { openContext, type RunSurroundings } from './open-context.ts';
import { journalProblem } from './run-journal.ts';
import { measure } from './run-measure.ts';

/**
 * A part of the export that is asked for by itself – first fill, matching – under the same lock and with the same
 * context as a whole run. It stands among the runs as a trial, because it sends nothing: what it queued is still to be
 * exported. A failure gets its line in the journal.
 */
export function runStep<Value>(
  surroundings: RunSurroundings,
  work: (context: RunContext) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const { store, signal } = surroundings;
  return exclusively(store, async () => {
    const finish = measure(surroundings, 'export');
    const runId = store.runs.start('export', true);
    const opened = await openContext(surroundings, runId);
    const done = opened.ok ? await work(opened.value.context) : opened;
    if (!done.ok) journalProblem(store.journal, runId, 'export', done.error);
    store.runs.finish(runId, finish({}, signal.aborted ? 'stopped' : outcomeOf(done)));
    return done;
  });
}

function outcomeOf(done: Result<unknown, Problem>): RunOutcome {
  if (done.ok) return 'complete';
  return done.error.disposition === 'waiting' ? 'partial' : 'refused';
}
