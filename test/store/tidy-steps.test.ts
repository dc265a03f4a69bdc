import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { clock, folder, mainExchange, opened } from './support.ts';

const line = { level: 'info', event: 'export', code: 'export.refused', parameters: {} } as const;
const dayMs = 24 * 3600 * 1000;
const [old, fresh] = [6_000, 9_000];

/** A journal of old and fresh lines whose index has merging due, and the day on which the old lines go. */
function agedJournal() {
  const path = join(folder(), 'exchange.sqlite');
  const time = clock();
  const store = opened(path, time.now).exchange(mainExchange);
  const write = (lines: number, age: string) => {
    for (let first = 0; first < lines; first += 500)
      store.transaction(() => {
        for (let number = first; number < first + 500; number += 1)
          store.journal.append({
            ...line,
            title: `${age} ${[1, 2, 3, 4].map((n) => `s${n * 31}n${number}`).join(' ')}`,
          });
      });
  };
  automerge(path, 0);
  write(old, 'старая');
  time.advance(30 * dayMs);
  write(fresh, 'свежая');
  automerge(path, 4);
  return { path, store };
}

/** How many parts of the index of words are merged while lines are written; 0: none. */
function automerge(path: string, parts: number): void {
  const raw = new DatabaseSync(path);
  raw.exec(`INSERT INTO journal_text (journal_text, rank) VALUES ('automerge', ${parts})`);
  raw.close();
}

/** Leaves of the index of words, by their content. */
function leavesOf(path: string): ReadonlySet<string> {
  const raw = new DatabaseSync(path, { readOnly: true });
  const rows = raw.prepare('SELECT CAST(id AS TEXT) AS id, block FROM journal_text_data').all();
  raw.close();
  return new Set(
    rows.map(
      ({ id, block }) =>
        `${id} ${block instanceof Uint8Array ? createHash('md5').update(block).digest('hex') : ''}`,
    ),
  );
}

test('no step of tidying takes out more than a hundred lines or writes more than a few leaves of the index', () => {
  const { path, store } = agedJournal();
  const atFirst = leavesOf(path);
  let [count, leaves, mostLines, mostLeaves] = [store.journal.count({}).count, atFirst, 0, 0];
  for (const _ of store.tidySteps({ journalDays: 7 })) {
    const [countNow, leavesNow] = [store.journal.count({}).count, leavesOf(path)];
    mostLines = Math.max(mostLines, count - countNow);
    mostLeaves = Math.max(mostLeaves, [...leavesNow].filter((leaf) => !leaves.has(leaf)).length);
    [count, leaves] = [countNow, leavesNow];
  }
  expect(count).toBe(fresh);
  expect(mostLines).toBe(100);
  expect(mostLeaves).toBeLessThan(40);
  // The dead entries are gone too, not only marked.
  expect(leaves.size).toBeLessThan(atFirst.size * 0.8);
});

test('tidying that is stopped between two steps loses nothing, and the next one ends it', () => {
  const { store } = agedJournal();
  const { journal } = store;
  const found = (text: string) => journal.count({ text }).count;
  let steps = 0;
  for (const _ of store.tidySteps({ journalDays: 7 })) {
    steps += 1;
    if (steps === 70) break;
  }
  // In the middle of merging: all old lines are gone, their entries not all.
  expect([found('старая'), found('свежая'), journal.count({}).count]).toEqual([0, fresh, fresh]);
  journal.append({ ...line, title: 'свежая после' });
  expect([found('после'), found('свежая')]).toEqual([1, fresh + 1]);
  store.tidy({ journalDays: 7 });
  expect([found('старая'), found('свежая'), found('s31n5999')]).toEqual([0, fresh + 1, 1]);
});
