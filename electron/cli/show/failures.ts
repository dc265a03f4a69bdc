import type { RunId } from '../../../shared/ids.ts';
import type { JournalStore } from '../../store/store.ts';
import type { Terminal } from '../terminal.ts';
import { journalLines } from './journal-line.ts';

/** More errors than this nobody reads in a terminal; the journal has them all. */
const shownErrors = 20;
/** Warnings of one sort are alike; of so many the sorts are counted. */
const countedWarnings = 10_000;

/**
 * What a run had to say: each error with the sentence, the hint and what to do; of the warnings one example of each
 * sort with the number of its like, because a hundred issues of one unknown client are one thing to mend.
 */
export function showFailures(terminal: Terminal, journal: JournalStore, runId: RunId): void {
  const errors = journal.list({ runId, levels: ['error'], limit: shownErrors + 1 });
  const warnings = journal.list({ runId, levels: ['warning'], limit: countedWarnings }).toReversed();
  if (errors.length + warnings.length === 0) return;
  terminal.line();
  for (const entry of errors.slice(0, shownErrors).toReversed()) {
    for (const line of journalLines(terminal, entry)) terminal.line(line);
  }
  for (const alike of Map.groupBy(warnings, (entry) => entry.code).values()) {
    const [example] = alike;
    if (example === undefined) continue;
    for (const line of journalLines(terminal, example)) terminal.line(line);
    if (alike.length > 1) terminal.line(`    ${terminal.text('cli.alike', { count: alike.length })}`);
  }
  if (errors.length > shownErrors || warnings.length > 0) terminal.say('cli.more_failures', { run: runId });
}
