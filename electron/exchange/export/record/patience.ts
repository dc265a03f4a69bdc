import { messageText } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { OutboxRow } from '../../../store/store.ts';
import type { RunContext } from '../../run/context.ts';
import { isLeftBehind } from '../../run/left-behind.ts';
import { journalProblem } from '../../run/run-journal.ts';
import { recordOf, type Subject, subjectParameters } from './journal.ts';
import type { StepOutcome } from './record-failure.ts';

/** What a step's outcome means for the run, in the light of the steps before it. */
export type Patience = (row: OutboxRow, subject: Subject, outcome: StepOutcome) => StepOutcome;

/**
 * A failure that asks for patience ends the run, and is counted with the record. One record whose request ends so in run
 * after run must not keep back all the others: it is then refused in this run, and tried again in every later one.
 */
export function createPatience(context: RunContext): Patience {
  const { store, runId, signal } = context;
  let inARow = 0;
  return (row, subject, outcome) => {
    const { halt, tally } = outcome;
    if (tally === 'created' || tally === 'changed') inARow = 0;
    if (halt?.disposition !== 'waiting' || signal.aborted) return outcome;
    inARow += 1;
    if (!isLeftBehind({ code: halt.code, attempts: row.attempts, inARow })) {
      store.outbox.countAttempt(row.kind, row.ref);
      return outcome;
    }
    const problem = keepsFailing(subject, halt, row.attempts + 1);
    store.transaction(() => {
      store.outbox.refuse(row.kind, row.ref, problem);
      journalProblem(store.journal, runId, 'export', problem, 'error');
    });
    return { tally: 'failed' };
  };
}

/** The failure as one of the record; what is unknown about the request stays unknown. */
function keepsFailing(subject: Subject, { code, parameters, ...failure }: Problem, times: number): Problem {
  return {
    ...failure,
    record: recordOf(subject),
    disposition: 'refused',
    code: 'export.keeps_failing',
    parameters: {
      ...subjectParameters(subject),
      times,
      whyRu: messageText(code, parameters, 'ru').what,
      whyEn: messageText(code, parameters, 'en').what,
    },
  };
}
