import type { Direction } from '../../../shared/kinds.ts';
import type { RunOutcome, RunReport } from '../../../shared/run-report.ts';
import type { RunSurroundings } from './open-context.ts';

/** Starts counting requests, writes and seconds; the returned function ends it with the report. */
export function measure(
  { onec, okdesk, now }: Pick<RunSurroundings, 'onec' | 'okdesk' | 'now'>,
  direction: Direction,
): (kinds: RunReport['kinds'], outcome: RunOutcome) => RunReport {
  const startedAt = now();
  const before = { onec: onec.counts(), okdesk: okdesk.counts() };
  return (kinds, outcome) => {
    const after = { onec: onec.counts(), okdesk: okdesk.counts() };
    return {
      direction,
      kinds,
      requests: {
        onec: after.onec.requests - before.onec.requests,
        okdesk: after.okdesk.requests - before.okdesk.requests,
      },
      writes: {
        onec: after.onec.acceptedWrites - before.onec.acceptedWrites,
        okdesk: after.okdesk.acceptedWrites - before.okdesk.acceptedWrites,
      },
      seconds: Math.round((now() - startedAt) / 100) / 10,
      outcome,
    };
  };
}
