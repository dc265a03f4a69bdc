import type { SetupLine, SetupReport, WizardStep } from '../../shared/ipc/wizard.ts';
import type { MessageParameters } from '../../shared/message.ts';
import type { MessageCode } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';

/** The words of a message in the language of the program. */
export type Words = (code: MessageCode, parameters?: MessageParameters) => string;

/** A line without what most lines have in common: necessary, of the first pass, nothing to type. */
type LineParts = Pick<SetupLine, 'id' | 'group' | 'subject' | 'state'> & Partial<SetupLine>;

export function line(parts: LineParts): SetupLine {
  return { optional: false, pass: 'required', expected: '', ...parts };
}

/** A line that only a person can answer for: what was ticked off stays so. */
export function manualLine(ticks: ReadonlySet<string>, parts: Omit<LineParts, 'state'>): SetupLine {
  return line({ ...parts, state: ticks.has(parts.id) ? 'ticked' : 'manual' });
}

/** A remark of a line. */
export function remark(
  code: MessageCode,
  parameters: MessageParameters = {},
): NonNullable<SetupLine['remark']> {
  return { code, parameters: { ...parameters } };
}

/** Nothing more to do about the line. */
function isDone({ state }: SetupLine): boolean {
  return state === 'right' || state === 'ticked';
}

/** A report that is green when the side answered and every necessary line is done. */
export function report(
  step: WizardStep,
  lines: readonly SetupLine[],
  { page = '', problem }: { readonly page?: string; readonly problem?: Problem | undefined } = {},
): SetupReport {
  const green = problem === undefined && lines.every((one) => one.optional || isDone(one));
  return { step, green, lines: [...lines], page, ...(problem === undefined ? {} : { problem }) };
}
