import type { RunId } from '../../../shared/ids.ts';
import type { JournalLevel, NewJournalEntry } from '../../../shared/journal-entry.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { KindCounts, RunOutcome, RunReport } from '../../../shared/run-report.ts';
import type { JournalStore } from '../../store/store.ts';

export function journalStart(journal: JournalStore, runId: RunId, direction: Direction): void {
  journal.append({
    runId,
    level: 'note',
    event: direction,
    code: 'run.started',
    parameters: { direction: direction === 'export' ? '1С → ОкДеск' : 'ОкДеск → 1С' },
  });
}

/** A failure as a line of the journal, with its record, request and answer. */
export function journalProblem(
  journal: JournalStore,
  runId: RunId,
  direction: Direction,
  problem: Problem,
  level: JournalLevel = problem.disposition === 'waiting' ? 'warning' : 'error',
): void {
  journal.append(problemEntry(runId, direction, problem, level));
}

function problemEntry(
  runId: RunId,
  direction: Direction,
  problem: Problem,
  level: JournalLevel,
): NewJournalEntry {
  const { record, request, answer } = problem;
  return {
    runId,
    level,
    event: direction,
    code: problem.code,
    parameters: problem.parameters,
    ...(record === undefined ? {} : { kind: record.kind, title: record.title }),
    ...(record?.onecRef === undefined ? {} : { onecRef: record.onecRef }),
    ...(record?.okdeskId === undefined ? {} : { okdeskId: record.okdeskId }),
    ...(request === undefined ? {} : { request }),
    ...(answer === undefined ? {} : { answer }),
  };
}

const endings: Readonly<Record<RunOutcome, { code: `run.${RunOutcome}`; level: JournalLevel }>> = {
  complete: { code: 'run.complete', level: 'info' },
  partial: { code: 'run.partial', level: 'warning' },
  stopped: { code: 'run.stopped', level: 'info' },
  refused: { code: 'run.refused', level: 'error' },
};

export function journalEnd(journal: JournalStore, runId: RunId, report: RunReport): void {
  const ending = endings[report.outcome];
  journal.append({
    runId,
    level: ending.level,
    event: report.direction,
    code: ending.code,
    parameters: { ...totalsOf(Object.values(report.kinds)) },
  });
}

/** Sums over kinds. */
function totalsOf(counts: readonly (KindCounts | undefined)[]): KindCounts {
  const total = { created: 0, changed: 0, unchanged: 0, failed: 0, parked: 0 };
  for (const kind of counts) {
    if (kind === undefined) continue;
    total.created += kind.created;
    total.changed += kind.changed;
    total.unchanged += kind.unchanged;
    total.failed += kind.failed;
    total.parked += kind.parked;
  }
  return total;
}
