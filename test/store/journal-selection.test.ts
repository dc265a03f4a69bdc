import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { journalCount } from '../../electron/store/journal-count.ts';
import { type JournalKnown, journalSelection } from '../../electron/store/journal-selection.ts';
import type { ExchangeStore, JournalFilter } from '../../electron/store/store.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import type { JournalEntry } from '../../shared/journal-entry.ts';
import { clock, folder, mainExchange, opened, ref } from './support.ts';

const hourMs = 3600 * 1000;
const levels = ['error', 'warning', 'info', 'note'] as const;

/** Lines of six days, told apart by everything that a filter names; once the clock goes back. */
function write({ journal }: Pick<ExchangeStore, 'journal'>, time: ReturnType<typeof clock>): void {
  for (let number = 1; number <= 120; number += 1) {
    time.advance(number === 60 ? -30 * hourMs : 1.2 * hourMs);
    journal.append({
      level: levels[number % 4] ?? 'info',
      event: number % 3 === 0 ? 'import' : 'export',
      code: number % 5 === 0 ? 'export.refused' : 'export.changed',
      parameters: { kindRu: 'Компания', kindEn: 'Company', title: `Клиент ${number}` },
      ...(number % 7 === 0 ? {} : { kind: number % 2 === 0 ? 'contact' : 'company' }),
      title: number % 6 === 0 ? `Заявка ${number}` : `Клиент ${number}`,
      runId: Math.floor(number / 10),
      onecRef: ref(number % 9),
      ...(number % 3 === 0 ? { issueId: Math.floor(number / 12), okdeskId: number % 11 } : {}),
    });
  }
}

const filters: readonly JournalFilter[] = [
  {},
  { levels: ['error', 'note'] },
  { event: 'import' },
  { kind: 'contact' },
  { code: 'export.refused', levels: ['info'] },
  { since: '2026-11-24T10:00:00Z' },
  { until: '2026-11-25T10:00:00Z' },
  { since: '2026-11-24T10:00:00Z', until: '2026-11-24T15:00:00Z' },
  { since: '2026-11-24T10:00:00Z', until: '2026-11-27T15:00:00Z', levels: ['error'] },
  { since: '2026-11-27T15:00:00Z', until: '2026-11-24T10:00:00Z' },
  { since: '2030-01-01T00:00:00Z' },
  { runId: 3 },
  { onecRef: ref(4), event: 'export' },
  { issueId: 5 },
  { okdeskId: 6 },
  { text: 'заявка' },
  { text: 'заяв', levels: ['error'] },
  { text: 'клиент', levels: ['error', 'warning'], event: 'export', kind: 'company' },
  { text: 'клиент', code: 'export.refused', since: '2026-11-24T10:00:00Z' },
  { text: 'заявка', since: '2026-11-24T10:00:00Z', until: '2026-11-26T15:00:00Z' },
  { text: 'заявка', issueId: 5 },
  { text: 'клиент', runId: 3, kind: 'company' },
  { text: 'нигде' },
  { text: '!' },
];

/** The same filter, by looking at every line. */
function fits(filter: JournalFilter) {
  return (line: JournalEntry): boolean =>
    (filter.levels === undefined || filter.levels.includes(line.level)) &&
    (filter.event === undefined || filter.event === line.event) &&
    (filter.kind === undefined || filter.kind === line.kind) &&
    (filter.code === undefined || filter.code === line.code) &&
    (filter.runId === undefined || filter.runId === line.runId) &&
    (filter.onecRef === undefined || filter.onecRef === line.onecRef) &&
    (filter.issueId === undefined || filter.issueId === line.issueId) &&
    (filter.okdeskId === undefined || filter.okdeskId === line.okdeskId) &&
    (filter.since === undefined || Date.parse(line.at) >= Date.parse(filter.since)) &&
    (filter.until === undefined || Date.parse(line.at) <= Date.parse(filter.until)) &&
    (filter.text === undefined ||
      filter.text === '!' ||
      `${line.title} ${line.parameters['title']}`.toLowerCase().includes(filter.text));
}

describe.each(['alone', 'beside another exchange'])('an exchange %s', (place) => {
  test.each(filters)('is counted and listed under a filter as if every line were looked at: %j', (filter) => {
    const time = clock();
    const store = opened(':memory:', time.now);
    const exchange = store.exchange(mainExchange);
    if (place !== 'alone') write(store.exchange(exchangeIdSchema.parse('other')), clock());
    write(exchange, time);
    const { journal } = exchange;
    const wanted = journal.list({ limit: 1000 }).filter(fits(filter));
    const numbers = wanted.map(({ id }) => id);
    const { count, newestId } = journal.count(filter);
    expect(count).toBe(wanted.length);
    expect(journal.list({ ...filter, limit: 1000 })).toEqual(wanted);
    const page = journal.page(filter, { throughId: newestId, offset: 3, limit: 5 });
    expect(page.map(({ id }) => id)).toEqual(numbers.slice(3, 8));
    const middle = numbers[4] ?? 0;
    const older = journal.list({ ...filter, beforeId: middle, limit: 4 });
    expect(older.map(({ id }) => id)).toEqual(middle === 0 ? [] : numbers.slice(5, 9));
    expect(journal.count({ ...filter, afterId: middle }).count).toBe(middle === 0 ? count : 4);
  });
});

describe('a journal of a million lines', () => {
  const alone: JournalKnown = { amongOthers: undefined, wordsBeginning: () => ['заявка'] };

  /** Steps of SQLite that read lines of the journal. */
  function stepsOver(sql: string): readonly string[] {
    const path = join(folder(), 'exchange.sqlite');
    opened(path).exchange(mainExchange);
    const raw = new DatabaseSync(path);
    const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
    raw.close();
    return plan.map((step) => String(step['detail'])).filter((step) => /\bjournal\b/u.test(step));
  }

  test.each<JournalFilter>([
    {},
    { levels: ['error', 'warning'], event: 'import', kind: 'contact', code: 'export.refused' },
  ])('is counted without reading a line of it: %j', (filter) => {
    expect(stepsOver(`SELECT ${journalCount(filter, alone, 10).expression}`)).toEqual([]);
  });

  test('a period reads the lines of its first and its last day, and no others', () => {
    const period = { since: '2026-01-05T12:00:00Z', until: '2026-11-23T12:00:00Z' };
    const steps = stepsOver(`SELECT ${journalCount(period, alone, 10).expression}`);
    expect(steps).toHaveLength(2);
    for (const step of steps) expect(step).toMatch(/id>\? AND id<\?/u);
  });

  test.each<JournalFilter>([
    { text: 'заявка' },
    { levels: ['error', 'warning'] },
    { event: 'import', kind: 'contact', code: 'export.refused' },
    {
      text: 'заявка',
      levels: ['error', 'warning'],
      event: 'import',
      kind: 'issue',
      code: 'import.issue_created',
    },
  ])('is listed from the index alone, also among lines of others: %j', (filter) => {
    for (const amongOthers of [undefined, 2]) {
      const { from } = journalSelection(filter, { ...alone, amongOthers });
      expect(stepsOver(`SELECT count(*) ${from}`)).toEqual([]);
    }
  });
});

describe('a count that goes no further than a number', () => {
  function written() {
    const time = clock();
    const { journal } = opened(':memory:', time.now).exchange(mainExchange);
    write({ journal }, time);
    return journal;
  }

  test.each<JournalFilter>([
    { text: 'клиент' },
    { runId: 3 },
    { text: 'клиент', levels: ['error'] },
    { afterId: 90 },
  ])('says whether there are more: %j', (filter) => {
    const journal = written();
    const { count, newestId } = journal.count(filter);
    expect(count).toBeGreaterThan(2);
    expect(journal.count(filter, count)).toEqual({ count, more: false, newestId });
    expect(journal.count(filter, count - 1)).toEqual({ count: count - 1, more: true, newestId });
  });

  test('counts all where the tally of days can tell', () => {
    expect(written().count({ event: 'import' }, 3)).toEqual({ count: 40, more: false, newestId: 120 });
  });
});
