import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterText,
  isInside,
  offsetMinutes,
  wallSince,
  wallUntil,
} from '../../electron/okdesk/pages/account-time.ts';
import { nextStep, startOfWindow, type WindowPosition } from '../../electron/okdesk/pages/window-step.ts';
import { impatient, startSmallServer } from './small-server.ts';

interface Row {
  readonly id: number;
  readonly minute: number;
}

const stamp = (minute: number) => new Date(minute * 60_000).toISOString().replace('Z', '+00:00');

/** Reads a window as the client does, from a list that may change between two pages. */
function readWindow(rows: readonly Row[], size: number, between: (page: number) => readonly Row[]) {
  const seen = new Set<number>();
  let list = rows;
  let longest = 0;
  let pages = 0;
  let position: WindowPosition | undefined = startOfWindow(undefined);
  while (position !== undefined && pages < 1000) {
    const since = position.since ?? '';
    const matching = list
      .filter((row) => stamp(row.minute).slice(0, 16) >= since)
      .toSorted((left, right) => left.minute - right.minute || left.id - right.id);
    const page = matching.slice((position.number - 1) * size, position.number * size);
    for (const row of page) seen.add(row.id);
    longest = Math.max(longest, page.length);
    const rowsOfPage = page.map((row) => ({ id: row.id, updated_at: stamp(row.minute) }));
    position = nextStep(position, rowsOfPage, longest);
    pages += 1;
    list = between(pages);
  }
  return { seen, pages };
}

const rowsOf = fc
  .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 500 }), minute: fc.integer({ min: 0, max: 9 }) }), {
    selector: (row) => row.id,
    maxLength: 60,
  })
  .map((rows): readonly Row[] => rows);

describe('window of changed issues', () => {
  it('finds every issue, however many share a minute and however short the pages are cut', () => {
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 2, max: 7 }), (rows, size) => {
        const { seen, pages } = readWindow(rows, size, () => rows);
        expect(seen.size).toBe(rows.length);
        expect(pages).toBeLessThan(4 + rows.length * 3);
      }),
    );
  });

  it('loses no issue when others change meanwhile and the pages move up', () => {
    fc.assert(
      fc.property(
        rowsOf,
        fc.integer({ min: 2, max: 7 }),
        fc.nat(59),
        fc.nat(8),
        (rows, size, victim, when) => {
          const gone = rows[victim % Math.max(1, rows.length)]?.id;
          const left = rows.filter((row) => row.id !== gone);
          const { seen } = readWindow(rows, size, (page) => (page > when ? left : rows));
          for (const row of left) expect(seen).toContain(row.id);
        },
      ),
      {
        numRuns: 2000,
        // Found once by chance: a row slipped over the edge between the two pages of the pass that seemed the last.
        examples: [[[1, 2, 3].map((id) => ({ id, minute: 6 })), 2, 0, 1]],
      },
    );
  });

  it('rounds the window outward to whole minutes in the account’s zone, and by the hour of summer time', () => {
    const moment = Date.UTC(2024, 4, 1, 9, 30, 15);
    expect(filterText(wallSince(moment, 180))).toBe('01-05-2024 11:30');
    expect(filterText(wallUntil(moment, 180))).toBe('01-05-2024 13:31');
    expect(filterText(wallSince(moment, undefined))).toBe('30-04-2024 21:30');
    expect(filterText(wallUntil(moment, undefined))).toBe('01-05-2024 23:31');
  });

  it('gives away only what the window asked for, whatever the widened filter brought', () => {
    const [since, until] = [Date.UTC(2024, 4, 1, 9, 30, 15), Date.UTC(2024, 4, 1, 10)];
    const inside = (timestamp: string) => isInside(timestamp, since, until);
    expect(inside('2024-05-01T12:29:59.999+03:00')).toBe(false);
    expect(inside('2024-05-01T12:30:00.000+03:00')).toBe(true);
    expect(inside('2024-05-01T13:00:30.000+03:00')).toBe(false);
    expect(inside('2020-10-16T20:32:39.776')).toBe(true);
    expect(isInside('2024-05-01T00:00:00.000+03:00', undefined, until)).toBe(true);
  });

  it('loses no issue when the clocks were put forward after the newest change before the window', async () => {
    // The newest issue still shows winter time; those after the change show summer time.
    const rows = [
      { id: 1, title: 'зимой', updated_at: '2024-03-30T20:00:00.000+01:00' },
      { id: 2, title: 'летом', updated_at: '2024-03-31T09:05:00.000+02:00' },
    ];
    await using server = await startSmallServer(({ query }) => {
      const newest = query.get('sorting[direction]') === 'reverse';
      const wall = (text: string) => text.replace(/(..)-(..)-(....) (.*)/u, '$3-$2-$1T$4');
      const from = wall(query.get('updated_since') ?? '');
      const to = wall(query.get('updated_until') ?? '');
      const found = rows.filter((row) => row.updated_at >= from && row.updated_at <= to);
      const late = Number(query.get('page[number]')) > 1;
      return { body: JSON.stringify(newest ? rows.slice(0, 1) : late ? [] : found) };
    });
    const found: number[] = [];
    const window = { since: Date.UTC(2024, 2, 31, 7), until: Date.UTC(2024, 2, 31, 7, 10) };
    for await (const page of impatient(server.url).okdesk.issues.changed(window)) {
      if (page.ok) found.push(...page.value.map((row) => row.id));
    }
    expect(found).toEqual([2]);
  });

  it.each([
    ['2024-03-01T10:15:30.123+03:00', 180],
    ['2024-03-01T10:15:30-0530', -330],
    ['2024-03-01T10:15:30.123Z', 0],
    ['2020-10-16T20:32:39.776', undefined],
  ])('learns the account’s offset from %s', (timestamp, minutes) => {
    expect(offsetMinutes(timestamp)).toBe(minutes);
  });
});

describe('cursor lists', () => {
  it.each([
    ['counts itself', true],
    ['does not count itself', false],
  ])('bring every record once, also when from_id %s and pages are cut short', async (_truth, inclusive) => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(ids, fc.integer({ min: 2, max: 9 }), async (present, size) => {
        const sorted = present.toSorted((left, right) => left - right);
        await using server = await startSmallServer(({ query }) => {
          const from = Number(query.get('page[from_id]') ?? 0);
          const page = sorted.filter((id) => (inclusive ? id >= from : id > from)).slice(0, size);
          return { body: JSON.stringify(page.map((id) => ({ id, name: `N${id}` }))) };
        });
        const found: number[] = [];
        for await (const page of impatient(server.url).okdesk.companies.all()) {
          if (!page.ok) throw new Error(page.error.code);
          found.push(...page.value.map((company) => company.id));
        }
        expect(found).toEqual(sorted);
      }),
      { numRuns: 25 },
    );
  });
});
