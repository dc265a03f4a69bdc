import type { Problem } from '../../../../shared/problem.ts';
import type { Tally } from '../../plan/counts.ts';
import type { RunContext } from '../../run/context.ts';
import { journalProblem } from '../../run/run-journal.ts';
import type { Finding } from '../lint/finding.ts';
import type { Subject } from './journal.ts';
import { refusalOf } from './refusal.ts';

/** What one record came to. `halt` ends the run: nothing else would fare better. */
export interface StepOutcome {
  readonly tally: Tally;
  readonly halt?: Problem;
}

/**
 * A failed request. What asks for patience or for a person ends the run and leaves the row as it is (unless `Patience`
 * finds that it is this record's own); a refusal belongs to the record, which stays queued and is tried in every later run.
 */
export function recordFailure(
  context: RunContext,
  subject: Subject,
  problem: Problem,
  findings: readonly Finding[] = [],
): StepOutcome {
  if (problem.disposition !== 'refused') return { tally: 'nothing', halt: problem };
  const refusal = refusalOf(problem, subject, findings);
  const { store } = context;
  store.transaction(() => {
    store.outbox.refuse(subject.kind, subject.ref, refusal);
    journalProblem(store.journal, context.runId, 'export', refusal, 'error');
  });
  return { tally: 'failed' };
}
