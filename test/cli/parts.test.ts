import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { exitCodeOfReport, gravestOf } from '../../electron/cli/exit-codes.ts';
import { hiddenPrompt } from '../../electron/cli/hidden-prompt.ts';
import { dataPlace } from '../../electron/store/data-place.ts';

describe('hidden prompt', () => {
  test.each([
    ['what was typed, mended with the erase key', 'сек\u007Fкрет\r', 'секрет'],
    ['nothing when given up with Ctrl+C', 'сек\u0003', undefined],
    ['nothing when only Enter was pressed', '\n', undefined],
  ])('answers %s and never shows it', async (_, typed, answer) => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: 'utf8' });
    const asked = hiddenPrompt('Пароль', input, output);
    input.write(typed);
    expect(await asked).toBe(answer);
    expect(output.read()).toBe('Пароль: \n');
  });
});

describe('exit status', () => {
  const report = {
    direction: 'export',
    requests: { onec: 0, okdesk: 0 },
    writes: { onec: 0, okdesk: 0 },
    seconds: 0,
  } as const;
  const counts = { created: 0, changed: 0, unchanged: 0, failed: 0, parked: 3 };

  test.each([
    ['complete', 0, 0],
    ['complete', 2, 5],
    ['partial', 2, 3],
    ['refused', 0, 4],
    ['stopped', 0, 130],
  ] as const)('outcome %s with %i failed records is %i', (outcome, failed, code) => {
    expect(exitCodeOfReport({ ...report, outcome, kinds: { company: { ...counts, failed } } })).toBe(code);
  });

  test('of two directions the graver one is told', () => {
    expect(gravestOf([0, 5])).toBe(5);
    expect(gravestOf([4, 3])).toBe(4);
    expect(gravestOf([])).toBe(0);
  });
});

test('the data folder is the one asked for, else the local folder of the user', () => {
  expect(dataPlace(undefined, 'linux', { XDG_DATA_HOME: '/home/anna/data' }).folder).toBe(
    '/home/anna/data/esti-okdesk-exchange',
  );
  expect(dataPlace('/srv/exchange', 'win32', {}).database).toBe('/srv/exchange/exchange.sqlite');
});
