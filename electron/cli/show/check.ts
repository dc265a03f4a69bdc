import type { CheckReport } from '../../../shared/check-answer.ts';
import type { Terminal } from '../terminal.ts';
import { problemLines } from './problem.ts';

const signs = { good: '+', warning: '!', bad: '✗', unknown: '?' } as const;

/** The verdict on one side, then every question; what is wrong comes with its cause and cure. */
export function showCheck(terminal: Terminal, report: CheckReport): void {
  const { line, text } = terminal;
  line();
  line(`${text(`cli.side_${report.side}`)}: ${text(report.verdict)}`);
  for (const answer of report.answers) {
    line(`  ${signs[answer.state]} ${text(answer.question, answer.parameters)}`);
    if (answer.state === 'good') continue;
    const lines = [
      ...problemLines(terminal, { code: answer.answer, parameters: answer.parameters }),
      ...(answer.problem === undefined || answer.problem.code === answer.answer
        ? []
        : problemLines(terminal, answer.problem)),
    ];
    for (const words of lines) line(`      ${words}`);
  }
}
