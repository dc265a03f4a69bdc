import type { RunContext } from '../../run/context.ts';
import { journalProblem } from '../../run/run-journal.ts';
import type { Subject } from './journal.ts';
import { localProblem, type OpenMatch, questionReason } from './questions.ts';

/** Puts a doubtful match before a person: proposals, an undecided row, a line of the journal. Nothing is sent. */
export function recordQuestion(context: RunContext, subject: Subject, match: OpenMatch): void {
  const { kind, ref } = subject;
  const { store } = context;
  const problem = localProblem(subject, 'matching', questionReason(subject, match));
  const candidates = match.type === 'foreign_key' ? [match.existing] : match.candidates;
  const certainty = match.type === 'foreign_key' ? 'ambiguous' : match.certainty;
  store.transaction(() => {
    for (const { id } of candidates) {
      store.matches.propose({ kind, ref, okdeskId: id, certainty, evidence: match.evidence });
    }
    store.outbox.undecided(kind, ref, problem);
    journalProblem(store.journal, context.runId, 'export', problem, 'warning');
  });
}
