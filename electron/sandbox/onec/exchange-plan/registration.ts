import type { DatabaseSync } from 'node:sqlite';
import { exchangePlanContent, exchangePlanSet } from '../configuration/exchange-plan.ts';
import type { Infobase } from '../storage/infobase.ts';

/** A registration of one object for one node; `messageNo` is absent until the line was selected. */
export interface Registered {
  readonly set: string;
  readonly key: string;
}

/**
 * Registers a write for every node but «этот узел». No line comes twice; a change after selecting takes the stamp off
 * again (measured). Who wrote does not matter: the exchange gets its own writes back.
 */
export function registerChange(infobase: Infobase, set: string, key: string): void {
  if (exchangePlanContent[set] !== 'Allow') return;
  for (const node of receivers(infobase)) {
    infobase
      .prepared(
        `INSERT INTO "registration" (node, set_name, key, message_no) VALUES (?, ?, ?, NULL)
         ON CONFLICT (node, set_name, key) DO UPDATE SET message_no = NULL`,
      )
      .run(node, set, key);
  }
}

function receivers(infobase: Infobase): readonly string[] {
  return [...infobase.rows(exchangePlanSet)]
    .filter(({ entity }) => entity['ThisNode'] !== true && entity['DeletionMark'] !== true)
    .map(({ key }) => key);
}

/** All lines of the node in opened sets, stamped or not, grouped by set; the new ones take the stamp. */
export function stampAndSelect(
  database: DatabaseSync,
  node: string,
  messageNo: number,
  openSets: ReadonlySet<string>,
): readonly Registered[] {
  const rows = database
    .prepare('SELECT set_name, key FROM "registration" WHERE node = ? ORDER BY set_name, key')
    .all(node)
    .map((row) => ({ set: String(row['set_name']), key: String(row['key']) }))
    .filter(({ set }) => openSets.has(set));
  const stamp = database.prepare(
    'UPDATE "registration" SET message_no = ? WHERE node = ? AND set_name = ? AND message_no IS NULL',
  );
  for (const set of new Set(rows.map((row) => row.set))) stamp.run(messageNo, node, set);
  return rows;
}

/** Takes the lines away that were selected under this number or an earlier one. */
export function removeConfirmed(database: DatabaseSync, node: string, messageNo: number): void {
  database
    .prepare('DELETE FROM "registration" WHERE node = ? AND message_no IS NOT NULL AND message_no <= ?')
    .run(node, messageNo);
}
