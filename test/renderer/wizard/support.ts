import type { SetupLine, SetupReport } from '../../../shared/ipc/wizard.ts';

/** A necessary line of the first pass that is right, where nothing else is said. */
export function line(parts: Partial<SetupLine>): SetupLine {
  return {
    id: 'status.Agreed.code',
    group: 'Agreed',
    subject: 'Код',
    state: 'right',
    optional: false,
    pass: 'required',
    expected: 'Agreed',
    ...parts,
  };
}

/** A report as main makes it: green when every necessary line is done. */
export function report(lines: readonly SetupLine[], parts: Partial<SetupReport> = {}): SetupReport {
  const green = lines.every(({ optional, state }) => optional || state === 'right' || state === 'ticked');
  return { step: 'statuses', green, lines: [...lines], page: '', ...parts };
}
