import { evidenceWord } from '../../../shared/messages/evidence.ts';
import type { Finding, Story } from '../../explain/story.ts';
import type { Terminal } from '../terminal.ts';
import { journalLines } from './journal-line.ts';
import { problemLines } from './problem.ts';

/** The answer first, then what it rests on, then the last lines of the journal. */
export function showStory(terminal: Terminal, { title, answer, findings, journal }: Story): void {
  const { line, say } = terminal;
  line();
  line(title);
  tell(terminal, answer, '  ');
  for (const one of findings) tell(terminal, one, '  ');
  if (journal.length === 0) return;
  say('cli.story_journal');
  for (const entry of journal.toReversed()) {
    for (const words of journalLines(terminal, entry)) line(`  ${words}`);
  }
}

/** What belongs to a client is set in under its count, with its name before the reason. */
function tell(terminal: Terminal, one: Finding, indent: string): void {
  const { child, evidence } = one.parameters;
  const word = typeof evidence === 'string' ? { evidence: evidenceWord(evidence, terminal.language) } : {};
  const parameters = { ...one.parameters, ...word };
  const [what = '', ...more] = problemLines(terminal, { ...one, parameters });
  const lines = child === undefined ? [what, ...more] : [`  – ${child}: ${what}`];
  for (const words of lines) terminal.line(`${indent}${words}`);
}
