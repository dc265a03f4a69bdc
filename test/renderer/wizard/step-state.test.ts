import { expect, test } from 'vitest';
import { stepProgress, stepState, withTicks } from '../../../renderer/screens/wizard/step-state.ts';
import { line, report } from './support.ts';

test('a step that nobody has opened is neither right nor wrong', () => {
  expect(stepState(undefined)).toBe('new');
});

test('a step is green when main says so', () => {
  expect(stepState(report([line({ state: 'right' })]))).toBe('green');
});

test.each(['missing', 'different', 'manual'] as const)(
  'one necessary line that is %s needs work',
  (state) => {
    expect(stepState(report([line({ state: 'right' }), line({ state })]))).toBe('work');
  },
);

test('a step whose lines could not be asked is not wrong, only unknown', () => {
  expect(stepState(report([line({ state: 'unknown' }), line({ state: 'right' })]))).toBe('unknown');
});

test('what is missing though nothing is unknown counts more than the missing connection', () => {
  const known = report([line({ state: 'missing' }), line({ state: 'unknown' })]);
  expect(stepState(known)).toBe('work');
});

test('recommended statuses count neither for the state nor for the progress', () => {
  const lines = [line({ state: 'right' }), line({ state: 'missing', optional: true })];
  expect(stepState(report(lines))).toBe('green');
  expect(stepProgress(report(lines))).toEqual({ done: 1, total: 1 });
});

test('the last tick makes the step green at once, taking it off takes that back', () => {
  const before = report([line({ id: 'a', state: 'ticked' }), line({ id: 'b', state: 'manual' })]);
  const ticked = withTicks(before, ['b'], true);
  expect(ticked.green).toBe(true);
  expect(withTicks(ticked, ['a', 'b'], false).lines.map(({ state }) => state)).toEqual(['manual', 'manual']);
  expect(withTicks(ticked, ['a'], false).green).toBe(false);
});

test('a tick never covers what the account itself says to be different', () => {
  const before = report([line({ id: 'a', state: 'different' })]);
  expect(withTicks(before, ['a'], true).lines[0]?.state).toBe('different');
});
