import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMinutes } from '../../../electron/sandbox/demo/minutes-check.ts';

const entries = [
  { id: 1, hours: 0.33 },
  { id: 2, hours: 1.5 },
];
const sheets = [
  { entryId: 1, minutes: 20 },
  { entryId: 2, minutes: 90 },
];

describe('the check of minutes', () => {
  test('each entry in one timesheet with its own minutes agrees', () => {
    expect(checkMinutes(entries, sheets)).toMatchObject({ okdesk: 110, onec: 110, agrees: true });
  });

  test('an hour lost is named', () => {
    expect(checkMinutes(entries, sheets.slice(0, 1))).toMatchObject({ missing: [2], agrees: false });
  });

  test('an hour doubled is named', () => {
    const doubled = [...sheets, { entryId: 1, minutes: 20 }];
    expect(checkMinutes(entries, doubled)).toMatchObject({ doubled: [1], onec: 130, agrees: false });
  });

  test('minutes moved from one entry to another are named though the sum is right', () => {
    const moved = [
      { entryId: 1, minutes: 21 },
      { entryId: 2, minutes: 89 },
    ];
    expect(checkMinutes(entries, moved)).toMatchObject({
      okdesk: 110,
      onec: 110,
      different: [1, 2],
      agrees: false,
    });
  });

  test('a timesheet of an entry that ОкДеск does not have is named', () => {
    const stray = [...sheets, { entryId: 9, minutes: 0 }];
    expect(checkMinutes(entries, stray)).toMatchObject({ stray: [9], agrees: false });
  });

  test('any change of one timesheet is noticed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }),
        fc.nat(),
        (minutes, place) => {
          const all = minutes.map((value, id) => ({ id: id + 1, hours: value / 60 }));
          const exact = minutes.map((value, id) => ({ entryId: id + 1, minutes: value }));
          expect(checkMinutes(all, exact).agrees).toBe(true);
          const changed = exact.map((sheet, index) =>
            index === place % exact.length ? { ...sheet, minutes: sheet.minutes + 1 } : sheet,
          );
          expect(checkMinutes(all, changed).agrees).toBe(false);
        },
      ),
    );
  });
});
