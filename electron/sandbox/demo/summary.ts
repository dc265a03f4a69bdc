import type { RunReport } from '../../../shared/run-report.ts';
import { withAllKinds } from './counts-table.ts';
import type { MinutesCheck } from './minutes-check.ts';

/** The last line of `npm run demo -- --json`. */
export interface DemoSummary {
  readonly runs: readonly RunReport[];
  readonly minutes: { readonly okdesk: number; readonly onec: number };
}

export function summaryOf(runs: readonly RunReport[], minutes: MinutesCheck): DemoSummary {
  return { runs: runs.map(withAllKinds), minutes: { okdesk: minutes.okdesk, onec: minutes.onec } };
}

/** What the second pair of runs wrote; nothing is right. */
export function writtenAgain(runs: readonly RunReport[]): { readonly onec: number; readonly okdesk: number } {
  const again = runs.slice(2);
  return {
    onec: again.reduce((sum, run) => sum + run.writes.onec, 0),
    okdesk: again.reduce((sum, run) => sum + run.writes.okdesk, 0),
  };
}

/** All four runs went to their end, the minutes agree, and the second pair wrote nothing. */
export function isSuccess(runs: readonly RunReport[], minutes: MinutesCheck): boolean {
  const again = writtenAgain(runs);
  const complete = runs.length === 4 && runs.every((run) => run.outcome === 'complete');
  return complete && minutes.agrees && again.onec === 0 && again.okdesk === 0;
}
