import { describe, expect, test } from 'vitest';
import { rebase, same } from '../../../renderer/screens/settings/draft/merge.ts';

describe('Unsaved changes upon what is saved meanwhile', () => {
  test('keep what the person changed and take everything else from the saved settings', () => {
    const base = { name: 'A', setup: { step: 'onec', ticks: ['one'] }, okdesk: { url: '' } };
    const edited = { ...base, okdesk: { url: 'https://test.okdesk.ru' } };
    const saved = { ...base, setup: { step: 'schedules', ticks: ['one', 'two'] } };
    expect(rebase(base, edited, saved)).toEqual({
      name: 'A',
      setup: { step: 'schedules', ticks: ['one', 'two'] },
      okdesk: { url: 'https://test.okdesk.ru' },
    });
  });

  test('the person’s value wins where both changed the same one', () => {
    expect(rebase({ pace: 4 }, { pace: 2 }, { pace: 5 })).toEqual({ pace: 2 });
  });

  test('a name that the person removed stays removed, one that was added elsewhere comes', () => {
    expect(rebase({ a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2, c: 3 })).toEqual({ a: 1, c: 3 });
  });

  test('a list is one value', () => {
    expect(rebase({ days: [1, 2] }, { days: [1] }, { days: [1, 2, 3] })).toEqual({ days: [1] });
  });
});

test('The order in which names were written says nothing', () => {
  expect(same({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
});
