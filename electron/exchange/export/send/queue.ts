import { type ExportKind, exportKinds } from '../../../../shared/kinds.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { OutboxRow } from '../../../store/store.ts';
import { createCounts } from '../../plan/counts.ts';
import type { DirectionResult, RunContext } from '../../run/context.ts';
import { inParallel } from '../../run/in-parallel.ts';
import { pendingRows } from '../../run/stretches.ts';
import type { StepOutcome } from '../record/record-failure.ts';

/** Rows read from the store together, while the last of those before are still at work. */
const rowsTogether = 100;

/**
 * Records of a kind at work at a time: two more than requests may be under way, because while one is mapped or recorded
 * its request is not. One at a time stays one at a time.
 */
const recordsAtWork = (inFlight: number) => (inFlight === 1 ? 1 : inFlight + 2);

/**
 * Takes the whole outbox once, kind by kind in the order of dependency, in portions, several records of a kind at a time.
 * Parked records are taken too: their parents belong to earlier kinds and have had their turn. Those that wait for a
 * person's answer are only counted. Ends early on a stop, on a failure that no other record would escape, and when the
 * portions of the settings are used up.
 */
export async function processQueue(
  context: RunContext,
  step: (row: OutboxRow) => Promise<StepOutcome>,
): Promise<Pick<DirectionResult, 'kinds' | 'outcome' | 'stoppedBy'>> {
  const { store, settings, signal } = context;
  const { portionSize, portionRepeats } = settings.export;
  const counts = createCounts();
  const queued = store.outbox.count();
  let left = portionSize * portionRepeats;
  let halt: Problem | undefined;
  const stopped = () => signal.aborted || halt !== undefined;
  function* rowsOf(kind: ExportKind): Generator<OutboxRow, void, void> {
    for (const rows of pendingRows(store.outbox, kind, rowsTogether)) {
      for (const row of rows) {
        if (left === 0) return;
        left -= 1;
        yield row;
      }
    }
  }

  const undecided = store.outbox.undecidedCount();
  for (const kind of exportKinds) {
    const asked = undecided[kind] ?? 0;
    counts.add(kind, 'parked', asked);
    if (stopped() || left === 0) continue;
    const total = (queued[kind] ?? 0) - asked;
    let done = 0;
    await inParallel(rowsOf(kind), recordsAtWork(settings.okdesk.inFlight), stopped, async (row) => {
      const outcome = await step(row);
      counts.add(kind, outcome.tally);
      halt ??= outcome.halt;
      done += 1;
      context.progress({ direction: 'export', phase: 'sending', kind, done, total: Math.max(total, done) });
    });
  }

  const { kinds } = counts;
  if (signal.aborted) return { kinds, outcome: 'stopped' };
  if (halt !== undefined) {
    return { kinds, outcome: halt.disposition === 'waiting' ? 'partial' : 'refused', stoppedBy: halt };
  }
  return { kinds, outcome: left > 0 ? 'complete' : portionsOver(context) };
}

/** Used up exactly at the end of the queue is no shortage. Refused and waiting rows stay in any case. */
function portionsOver(context: RunContext): 'complete' | 'partial' {
  const due = exportKinds.reduce((sum, kind) => {
    const states = context.store.outbox.states(kind).values();
    return sum + states.filter((state) => state === 'due').toArray().length;
  }, 0);
  if (due === 0) return 'complete';
  context.store.journal.append({
    runId: context.runId,
    level: 'info',
    event: 'export',
    code: 'export.portions_over',
    parameters: { left: due },
  });
  return 'partial';
}
