import type { SetupLine, SetupReport } from '../../../shared/ipc/wizard.ts';

/**
 * What the stepper shows of a step: `green` – everything necessary is right or ticked; `work` – something is missing,
 * differs or waits for a tick; `unknown` – the other side could not be asked; `new` – nobody has looked yet.
 */
export type StepState = 'green' | 'work' | 'unknown' | 'new';

export function stepState(report: SetupReport | undefined): StepState {
  if (report === undefined) return 'new';
  if (report.green) return 'green';
  const necessary = report.lines.filter(({ optional }) => !optional);
  if (necessary.some(({ state }) => needsWork.has(state))) return 'work';
  const asked = report.problem === undefined && necessary.every(({ state }) => state !== 'unknown');
  return asked ? 'work' : 'unknown';
}

const needsWork: ReadonlySet<SetupLine['state']> = new Set(['missing', 'different', 'manual']);

/** How far the necessary lines of a step are: those that need nothing more, of all. */
export function stepProgress(report: SetupReport): { readonly done: number; readonly total: number } {
  const necessary = report.lines.filter(({ optional }) => !optional);
  return { done: necessary.filter(({ state }) => isDone(state)).length, total: necessary.length };
}

/** Nothing more to do about the line. */
export function isDone(state: SetupLine['state']): boolean {
  return state === 'right' || state === 'ticked';
}

/** The report as it is after a tick was set or taken off, without asking any side again. */
export function withTicks(report: SetupReport, ids: readonly string[], on: boolean): SetupReport {
  const state: SetupLine['state'] = on ? 'ticked' : 'manual';
  const lines = report.lines.map((line) =>
    ids.includes(line.id) && isTickable(line) ? { ...line, state } : line,
  );
  const green = report.problem === undefined && lines.every((line) => line.optional || isDone(line.state));
  return { ...report, lines, green };
}

/** Only what no interface can tell is the person's word. */
export function isTickable(line: SetupLine): boolean {
  return line.state === 'manual' || line.state === 'ticked';
}
