import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const lengths = sourceFiles(['electron', 'shared', 'build', 'test'])
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines);

function quantile(share: number): number {
  return lengths[Math.floor((lengths.length - 1) * share)]?.lines ?? 0;
}

test('half of the files have at most 80 lines', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(80);
});

test('nine files of ten have at most 220 lines', () => {
  expect(quantile(0.9)).toBeLessThanOrEqual(220);
});

test('no file has more than 350 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
});
