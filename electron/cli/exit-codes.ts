import type { Problem } from '../../shared/problem.ts';
import type { RunReport } from '../../shared/run-report.ts';

/** What the program tells its caller by its exit status; `--help` lists the same. */
export const exitCodes = {
  /** Everything due was done. */
  complete: 0,
  /** A fault in the program itself. */
  unexpected: 1,
  /** Wrong arguments or settings. */
  usage: 2,
  /** The other side asked for patience, or another run holds the exchange; the next run goes on. */
  partial: 3,
  /** A side, the brake or the check said no; a person must act. */
  refused: 4,
  /** Done, but single records failed and stay queued. */
  recordsFailed: 5,
  /** Stopped by a person (128 + SIGINT). */
  stopped: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Of several outcomes the one that a caller has to know of first. */
const gravest: readonly ExitCode[] = [130, 1, 2, 4, 3, 5, 0];

export function gravestOf(codes: readonly ExitCode[]): ExitCode {
  return gravest.find((code) => codes.includes(code)) ?? exitCodes.complete;
}

export function exitCodeOfReport(report: RunReport): ExitCode {
  switch (report.outcome) {
    case 'stopped':
      return exitCodes.stopped;
    case 'refused':
      return exitCodes.refused;
    case 'partial':
      return exitCodes.partial;
    case 'complete': {
      const failures = Object.values(report.kinds).some((counts) => (counts?.failed ?? 0) > 0);
      return failures ? exitCodes.recordsFailed : exitCodes.complete;
    }
  }
}

/** A failure before or instead of a run. Own arguments and settings are usage, whatever else they are. */
export function exitCodeOfProblem(problem: Problem): ExitCode {
  if (problem.code.startsWith('cli.') || problem.code.startsWith('store.settings')) return exitCodes.usage;
  return problem.disposition === 'waiting' ? exitCodes.partial : exitCodes.refused;
}
