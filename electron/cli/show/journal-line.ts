import type { JournalEntry } from '../../../shared/journal-entry.ts';
import type { Terminal } from '../terminal.ts';
import { localMoment, recordName } from './names.ts';
import { problemLines } from './problem.ts';

/** An entry as lines: moment, level and record first; for failures also why and what to do. */
export function journalLines(terminal: Terminal, entry: JournalEntry): readonly string[] {
  const [what = '', ...more] = problemLines(terminal, entry);
  const record = [
    ...(entry.kind === undefined ? [] : [recordName(terminal, entry.kind)]),
    ...(entry.title === undefined ? [] : [entry.title]),
    // The title of an issue names its number already; those of its parts do not.
    ...(entry.issueId === undefined || entry.title?.includes(`№ ${entry.issueId}`) === true
      ? []
      : [`№ ${entry.issueId}`]),
  ].join(' ');
  const head = [
    localMoment(entry.at),
    terminal.text(`journal.level_${entry.level}`),
    ...(record === '' ? [] : [`[${record}]`]),
    what,
  ].join(' ');
  const failed = entry.level === 'error' || entry.level === 'warning';
  return failed ? [head, ...more.map((line) => `    ${line}`)] : [head];
}
