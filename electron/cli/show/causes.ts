import type { JournalStore } from '../../store/store.ts';
import type { Terminal } from '../terminal.ts';
import { tableLines } from './table.ts';

/** What keeps records in the queues, most frequent first. */
export function showCauses(terminal: Terminal, causes: ReturnType<JournalStore['causes']>): void {
  const { text, line, say } = terminal;
  if (causes.length === 0) {
    say('cli.no_causes');
    return;
  }
  const rows = causes.map(({ code, count }) => [count, code, text(code)]);
  const head = [text('cli.column_count'), text('cli.column_cause'), ''];
  for (const row of tableLines(head, rows, 90)) line(row);
}
