import { describe, expect, test } from 'vitest';
import {
  choiceOf,
  filterOf,
  isWhole,
  wholeJournal,
} from '../../../renderer/screens/journal/filter/choice.ts';
import { spanOf } from '../../../renderer/screens/journal/filter/period.ts';

const now = new Date(2026, 10, 23, 18, 40);
const local = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString();
const beforeMidnight = (year: number, month: number, day: number) =>
  new Date(new Date(year, month - 1, day).getTime() - 1).toISOString();
const noDays = { from: '', until: '' };

describe('period of the journal', () => {
  test('today begins at midnight of this PC, yesterday ends there', () => {
    expect(spanOf('today', noDays, now)).toEqual({ since: local(2026, 11, 23) });
    expect(spanOf('yesterday', noDays, now)).toEqual({
      since: local(2026, 11, 22),
      until: beforeMidnight(2026, 11, 23),
    });
  });

  test('a week is seven days and a month thirty, today included', () => {
    expect(spanOf('week', noDays, now)).toEqual({ since: local(2026, 11, 17) });
    expect(spanOf('month', noDays, now)).toEqual({ since: local(2026, 10, 25) });
  });

  test('chosen days are whole days; an empty field does not limit', () => {
    expect(spanOf('days', { from: '2026-11-01', until: '2026-11-30' }, now)).toEqual({
      since: local(2026, 11, 1),
      until: beforeMidnight(2026, 12, 1),
    });
    expect(spanOf('days', { from: '', until: '2026-02-28' }, now)).toEqual({
      until: beforeMidnight(2026, 3, 1),
    });
    expect(spanOf('days', noDays, now)).toEqual({});
  });
});

describe('filter of the journal', () => {
  test('nothing chosen asks for the whole journal', () => {
    expect(filterOf(wholeJournal, now)).toEqual({});
    expect(isWhole(wholeJournal)).toBe(true);
  });

  test('what another screen points at is shown, and asked for again as it was', () => {
    const pointed = { runId: 12, levels: ['error' as const], onecRef: 'r', text: 'иванов' };
    const choice = choiceOf(pointed);
    expect(filterOf(choice, now)).toEqual(pointed);
    expect(isWhole(choice)).toBe(false);
  });

  test('words of blanks alone do not limit', () => {
    expect(filterOf({ ...wholeJournal, text: '   ' }, now)).toEqual({});
  });
});
