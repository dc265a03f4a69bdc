import { messageText } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Terminal } from '../terminal.ts';

/** What happened, why, and what to do: three lines at most. */
export function showProblem(terminal: Terminal, problem: Pick<Problem, 'code' | 'parameters'>): void {
  for (const line of problemLines(terminal, problem)) terminal.line(line);
}

export function problemLines(
  terminal: Terminal,
  { code, parameters }: Pick<Problem, 'code' | 'parameters'>,
): readonly string[] {
  const { what, why, remedy } = messageText(code, parameters, terminal.language);
  return [
    what,
    ...(why === undefined || why === '' ? [] : [terminal.text('cli.because', { text: why })]),
    ...(remedy === undefined || remedy === '' ? [] : [terminal.text('cli.what_to_do', { text: remedy })]),
  ];
}
