import { statSync } from 'node:fs';
import { join } from 'node:path';
import { journalEnd, journalStart } from '../../../electron/exchange/run/run-journal.ts';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { type OkdeskId, okdeskIdSchema, oneCRefSchema } from '../../../shared/ids.ts';
import type { Direction, ImportKind } from '../../../shared/kinds.ts';
import type { RunReport } from '../../../shared/run-report.ts';
import { reference } from './journal-lines.ts';
import { openedStore } from './opened-store.ts';

/** The year that is measured; every number of it stands in the note under the table. */
export const year = {
  issuesOfMonth: 3_300,
  issuesOfDay: 108.5,
  loadsOfIssue: 4,
  timesheetsOfIssue: 2,
  filesOfIssue: 1,
  runsOfDay: 96,
  journalDays: 180,
} as const;
const minuteMs = 60 * 1000;

/** Writes a year as an exchange does, with its daily tidying; answers bytes of the file and lines in it. */
export function writeYear(folder: string, say: (line: string) => void) {
  const path = join(folder, 'year.sqlite');
  const { store, exchange, advance } = openedStore(path);
  let issue = 0;
  for (let day = 1; day <= 365; day += 1) {
    say(`year: day ${day}`);
    exchange.transaction(() => {
      while (issue < day * year.issuesOfDay) {
        issue += 1;
        for (let load = 0; load < year.loadsOfIssue; load += 1) loadIssue(exchange, issue, load === 0);
      }
      for (let run = 0; run < year.runsOfDay; run += 1) {
        advance((24 * 60 * minuteMs) / year.runsOfDay);
        writeRun(exchange, run % 2 === 0 ? 'import' : 'export');
      }
    });
    exchange.tidy({ journalDays: year.journalDays });
  }
  const { count } = exchange.journal.count({});
  const links = exchange.importLinks.list('time_entry').length;
  store.close();
  return { bytes: statSync(path).size, issues: issue, links, lines: count };
}

function loadIssue(store: ExchangeStore, number: number, isNew: boolean): void {
  const issueId = okdesk(number);
  const updatedAt = '2026-11-23T12:00:00.000+03:00';
  store.inbox.enqueue(issueId, updatedAt);
  link(store, 'issue', issueId, issueId, updatedAt);
  for (let sheet = 0; sheet < year.timesheetsOfIssue; sheet += 1)
    link(store, 'time_entry', okdesk(number * 10 + sheet), issueId, '90');
  for (let file = 0; file < year.filesOfIssue; file += 1)
    link(store, 'attachment', okdesk(number * 10 + file), issueId, '');
  store.journal.append({
    level: 'info',
    event: 'import',
    code: isNew ? 'import.issue_created' : 'import.issue_changed',
    parameters: { timesheets: year.timesheetsOfIssue, files: year.filesOfIssue },
    kind: 'issue',
    title: `Заявка ${number}: не печатает принтер в бухгалтерии, второй этаж`,
    onecRef: reference(number),
    okdeskId: issueId,
    issueId,
    runId: number,
  });
  store.inbox.settle(issueId, store.inbox.get(issueId)?.revision ?? 0);
}

const okdesk = (number: number): OkdeskId => okdeskIdSchema.parse(number);

function link(
  store: ExchangeStore,
  kind: ImportKind,
  okdeskId: OkdeskId,
  issueId: OkdeskId,
  detail: string,
): void {
  store.importLinks.put({
    kind,
    okdeskId,
    issueId,
    ref: oneCRefSchema.parse(reference(okdeskId)),
    contentHash: 'n4bQgYhMfWWaL-qgxVrQFaO_Txs',
    dataVersion: 'AAAAAAAAAHc=',
    state: 'linked',
    detail,
  });
}

function writeRun({ runs, journal }: ExchangeStore, direction: Direction): void {
  const id = runs.start(direction);
  const report: RunReport = {
    direction,
    kinds: { issue: { created: 1, changed: 3, unchanged: 5, failed: 0, parked: 0 } },
    requests: { onec: 20, okdesk: 20 },
    writes: { onec: 8, okdesk: 0 },
    seconds: 12,
    outcome: 'complete',
  };
  journalStart(journal, id, direction);
  journalEnd(journal, id, report);
  runs.finish(id, report);
}
