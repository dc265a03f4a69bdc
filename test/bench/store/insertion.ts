import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { ratioInTurns } from '../shared/median.ts';
import { linesTogether } from './fill-journal.ts';
import { journalLine } from './journal-lines.ts';

/** A journal line as little as SQLite can write it: one table without indexes, one prepared statement, the same durability. */
function bareTable(path: string) {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, at INTEGER, run_id INTEGER, level TEXT, event TEXT, code TEXT,
    parameters TEXT, kind TEXT, title TEXT, onec_ref TEXT, okdesk_id INTEGER, issue_id INTEGER, request TEXT, answer TEXT)`);
  const insert = database.prepare('INSERT INTO line VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return {
    write(first: number): void {
      database.exec('BEGIN IMMEDIATE');
      for (let number = first; number < first + linesTogether; number += 1) {
        const line = journalLine(number);
        insert.run(
          number,
          line.runId ?? null,
          line.level,
          line.event,
          line.code,
          JSON.stringify(line.parameters),
          line.kind ?? null,
          line.title ?? null,
          line.onecRef ?? null,
          line.okdeskId ?? null,
          line.issueId ?? null,
          line.request ?? null,
          line.answer ?? null,
        );
      }
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}

/** What a line of a full journal costs to write, against the bare table: microseconds of ours and the ratio. */
export async function insertionCost(store: ExchangeStore, folder: string, lines: number) {
  const bare = bareTable(join(folder, 'bare.sqlite'));
  let [oursAt, bareAt] = [lines, lines];
  const write = () => {
    store.transaction(() => {
      for (let number = oursAt; number < oursAt + linesTogether; number += 1)
        store.journal.append(journalLine(number));
    });
    oursAt += linesTogether;
  };
  const cost = await ratioInTurns(40, write, () => {
    bare.write(bareAt);
    bareAt += linesTogether;
  });
  bare.close();
  return { microseconds: (cost.ours * 1000) / linesTogether, ratio: cost.ratio };
}
