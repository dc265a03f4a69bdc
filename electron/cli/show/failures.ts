import type { RunId } from '../../../shared/ids.ts';
import type { JournalStore } from '../../store/store.ts';
import type { Terminal } from '../terminal.ts';
import { journalLines } from './journal-line.ts';

/** More than this nobody reads in a terminal; the journal has them all. */
const shownFailures = 20;

/** Errors and warnings of a run with the sentence, the hint and what to do. */
export function showFailures(terminal: Terminal, journal: JournalStore, runId: RunId): void {
  const entries = journal.list({ runId, levels: ['error', 'warning'], limit: shownFailures + 1 });
  if (entries.length === 0) return;
  terminal.line();
  for (const entry of entries.slice(0, shownFailures).toReversed()) {
    for (const line of journalLines(terminal, entry)) terminal.line(line);
  }
  if (entries.length > shownFailures) terminal.say('cli.more_failures', { run: runId });
}
