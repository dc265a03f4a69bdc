import { exportKinds, importKinds } from '../../../shared/kinds.ts';
import type { RunReport } from '../../../shared/run-report.ts';
import type { Terminal } from '../terminal.ts';
import { kindName } from './names.ts';
import { tableLines } from './table.ts';

/** The counts of one run, kind by kind, then what it cost. */
export function showReport(terminal: Terminal, report: RunReport): void {
  const { text, line } = terminal;
  line();
  line(text(`cli.direction_${report.direction}`));
  const rows = [...exportKinds, ...importKinds].flatMap((kind) => {
    const counts = report.kinds[kind];
    if (counts === undefined) return [];
    const { created, changed, unchanged, failed, parked } = counts;
    return [[kindName(terminal, kind), created, changed, unchanged, failed, parked]];
  });
  if (rows.length > 0) {
    const head = [
      text('cli.column_kind'),
      text('cli.column_created'),
      text('cli.column_changed'),
      text('cli.column_unchanged'),
      text('cli.column_failed'),
      text('cli.column_parked'),
    ];
    for (const row of tableLines(head, rows)) line(row);
  }
  line(
    text('cli.cost', {
      seconds: report.seconds,
      requestsOneC: report.requests.onec,
      requestsOkdesk: report.requests.okdesk,
      writesOneC: report.writes.onec,
      writesOkdesk: report.writes.okdesk,
    }),
  );
  line(text(`cli.outcome_${report.outcome}`));
}
