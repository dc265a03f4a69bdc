import { z } from 'zod';
import { journalEntrySchema } from '../../shared/journal-entry.ts';
import { messageText } from '../../shared/messages/index.ts';
import { codeColumn, jsonColumn, numberValue, optionalColumn } from './columns.ts';
import type { Database } from './database.ts';
import { facetWords } from './journal-facets.ts';
import { searchable } from './journal-text.ts';

/** Lines whose words are written together: one by one, each would be a segment that has to be merged with others at once. */
const linesTogether = 64;
/** Lines read at a time: after an update the index may lack those of years. */
const mostLines = 1024;

/** Leaves of 4 kB written in one step of merging; the list of one word is never cut, so a step ends after the word that reaches this. */
const leavesOfStep = 16;
/** Segments that are merged into one, and hundredths of a segment that are dead before it is written anew: SQLite's own numbers. */
const segmentsToMerge = 4;
const deadToMerge = 10;

const writtenRow = z.object({
  id: z.number(),
  exchange: z.number(),
  level: z.string(),
  event: z.string(),
  code: z.string(),
  message: codeColumn,
  kind: optionalColumn(z.string()),
  // A line that somebody damaged must not keep all later ones out of the index.
  parameters: jsonColumn(journalEntrySchema.shape.parameters).catch({}),
  title: optionalColumn(z.string()),
  answer: optionalColumn(z.string()),
});

/** Lines are numbered as they are committed, so what is not in the index is newer than all that is in it (`docsize`: its rows). */
const unindexed = 'FROM journal WHERE id > (SELECT ifnull(max(id), 0) FROM journal_text_docsize)';

/** Counts the lines that are later than all that were counted: as long as one of a group is there, so is its last number. */
const countByDay = `INSERT INTO journal_day (exchange, day, level, event, code, kind, lines, first_id, last_id)
  SELECT exchange, at / 86400000, level, event, code, ifnull(kind, ''), count(*), min(id), max(id) FROM journal
  WHERE id > (SELECT ifnull(max(last_id), 0) FROM journal_day) GROUP BY 1, 2, 3, 4, 5, 6
  ON CONFLICT DO UPDATE SET lines = lines + excluded.lines, last_id = excluded.last_id`;

/** To be called for every line written: some dozens of lines are taken into the index and the tally of days together. */
export function indexInTurn(database: Database, id: number): void {
  if (id % linesTogether === 0) takeIn(database);
}

/** Takes in all lines that are not in the index yet; whoever asks for lines or their number does so first, and misses none. */
export function indexLines(database: Database): void {
  // Asked first: where there is nothing to write, no right to write is needed.
  while (database.one(numberValue, `SELECT EXISTS (SELECT 1 ${unindexed}) AS value`) === 1) takeIn(database);
}

function takeIn(database: Database): void {
  database.transaction(() => {
    database.run(countByDay);
    // Read here and nowhere else: another process may have been quicker.
    const lines = database.all(
      writtenRow,
      `SELECT id, exchange, level, event, code, code AS message, kind, parameters, title, answer
       ${unindexed} ORDER BY id LIMIT ${mostLines}`,
    );
    for (const line of lines) {
      database.run('INSERT INTO journal_text (rowid, words) VALUES (:id, :words)', {
        id: line.id,
        words: searchable(wordsOfLine(line)),
      });
    }
  });
}

/** Facets stand between the texts, so that the end of one and the beginning of the next are not read as one. */
function wordsOfLine(line: z.output<typeof writtenRow>): string {
  const [facet, ...facets] = facetWords(line);
  const { what } = messageText(line.message, line.parameters, 'ru');
  return [line.title, facet, what, ...facets, line.answer].join(' ');
}

/**
 * Takes lines out of the index of words. By itself the index merges while it writes, hundreds of leaves for a few dozen lines: that
 * is put off to `mergeIndexStep`. Called last in its transaction: a statement with a trigger would write the index out
 * once more for every line.
 */
export function deleteFromIndex(database: Database, ids: readonly number[]): void {
  set(database, 'automerge', 0);
  // Stays so: lines written by a run are not to pay for those thrown away.
  set(database, 'deletemerge', 0);
  for (const id of ids) database.run('DELETE FROM journal_text WHERE rowid = :id', { id });
  // Writes out what is deleted, so that it does so without merging.
  set(database, 'automerge', segmentsToMerge);
}

/** Drops entries of deleted lines, which are only marked at first; `false`: nothing is left that is worth it. */
export function mergeIndexStep(database: Database): boolean {
  return database.transaction(() => {
    set(database, 'deletemerge', deadToMerge);
    const before = changes(database);
    set(database, 'merge', leavesOfStep);
    // The command itself counts as one.
    const merged = changes(database) - before > 1;
    set(database, 'deletemerge', 0);
    return merged;
  });
}

function set(database: Database, name: 'automerge' | 'deletemerge' | 'merge', value: number): void {
  // A number of JavaScript arrives as a fraction, which the index refuses.
  database.run('INSERT INTO journal_text (journal_text, rank) VALUES (:name, CAST(:value AS INTEGER))', {
    name,
    value,
  });
}

function changes(database: Database): number {
  return database.one(numberValue, 'SELECT total_changes() AS value') ?? 0;
}
