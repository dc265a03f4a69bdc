import type { JournalEntry } from '../../shared/journal-entry.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ExchangeStore, RunRow } from '../store/store.ts';

/** Lines of the run's end that are looked through; its cause stands directly before the line that ends it. */
const linesOfTheEnd = 5;

/**
 * Why a run did not end complete, read back from its journal: after a restart, or when another process ran it.
 * `undefined`: it did, a person stopped it, or nothing tells the cause.
 */
export function problemOfRun(store: Pick<ExchangeStore, 'journal'>, run: RunRow): Problem | undefined {
  if (run.outcome !== 'refused' && run.outcome !== 'partial') return undefined;
  const lines = store.journal.list({ runId: run.id, levels: ['error', 'warning'], limit: linesOfTheEnd });
  const cause =
    lines.find(({ code }) => code !== 'run.refused' && code !== 'run.partial') ??
    lines.find(({ code }) => code === 'run.refused' || code === 'run.partial');
  return cause === undefined ? undefined : problemOfLine(cause, run.direction, run.outcome);
}

function problemOfLine(
  { code, parameters, request, answer }: JournalEntry,
  direction: Direction,
  outcome: 'refused' | 'partial',
): Problem {
  return {
    code,
    side: code.startsWith('onec.') ? 'onec' : code.startsWith('okdesk.') ? 'okdesk' : 'local',
    operation: direction,
    disposition: outcome === 'refused' ? 'fatal' : 'waiting',
    applied: 'no',
    parameters,
    ...(request === undefined ? {} : { request }),
    ...(answer === undefined ? {} : { answer }),
  };
}
