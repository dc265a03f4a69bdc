import type { RunView } from '../../../../shared/ipc/views.ts';
import type { Direction } from '../../../../shared/kinds.ts';
import type { RunOutcome } from '../../../../shared/run-report.ts';

/** What became of a «Отправить снова». */
export type RetryResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'stillFailing'; readonly count: number }
  | { readonly kind: Exclude<RunOutcome, 'complete'> | 'unfinished' };

/** The newest real run of each wanted direction tells; one that did not come to its end goes before counts. */
export function retryResult(
  runs: readonly RunView[],
  directions: readonly Direction[],
): RetryResult | undefined {
  const last = directions.flatMap(
    (direction) => runs.find((run) => run.direction === direction && !run.trial) ?? [],
  );
  if (last.length < directions.length) return undefined;
  for (const { outcome = 'unfinished' } of last) {
    if (outcome !== 'complete') return { kind: outcome };
  }
  const count = last.reduce((sum, run) => sum + failedIn(run), 0);
  return count === 0 ? { kind: 'accepted' } : { kind: 'stillFailing', count };
}

function failedIn({ report }: RunView): number {
  return Object.values(report?.kinds ?? {}).reduce((sum, counts) => sum + (counts?.failed ?? 0), 0);
}
