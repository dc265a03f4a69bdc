import { expect, test } from 'vitest';
import { doneOf, gravest, groupLines, settingOf } from '../../../renderer/screens/wizard/lines/groups.ts';
import { valueDrift, valuesOf } from '../../../renderer/screens/wizard/lines/value-drift.ts';
import { line } from './support.ts';

test('values to be added and values that only ОкДеск has are told apart', () => {
  expect(valueDrift('Выезд\nКонсультация', 'Консультация\nОбед')).toEqual([
    { text: 'Выезд', state: 'missing' },
    { text: 'Консультация', state: 'right' },
    { text: 'Обед', state: 'surplus' },
  ]);
});

test('an unread list claims nothing', () => {
  expect(valueDrift('Выезд', undefined)).toEqual([{ text: 'Выезд', state: 'unread' }]);
  expect(valueDrift('Выезд', '')).toEqual([{ text: 'Выезд', state: 'missing' }]);
});

test('blank lines, spaces around and repetitions are no values', () => {
  expect(valuesOf(' Выезд \n\nВыезд\nОбед')).toEqual(['Выезд', 'Обед']);
});

test('lines stand by what they are about, called by its name and with its colour', () => {
  const groups = groupLines([
    line({ id: 'status.Agreed.code', group: 'Agreed', optional: true }),
    line({ id: 'status.Work.name', group: 'Work', expected: 'В работе' }),
    line({ id: 'status.Agreed.name', group: 'Agreed', expected: 'Согласовано', optional: true }),
    line({ id: 'status.Agreed.colour', group: 'Agreed', colour: '#fac71e', optional: true }),
  ]);
  expect(groups.map(({ name, title, optional, colour }) => ({ name, title, optional, colour }))).toEqual([
    { name: 'Agreed', title: 'Согласовано', optional: true, colour: '#fac71e' },
    { name: 'Work', title: 'В работе', optional: false, colour: undefined },
  ]);
});

test('the gravest line stands for a closed card', () => {
  const states = (['right', 'manual', 'missing', 'different'] as const).map((state) => line({ state }));
  expect(gravest(states)).toBe('different');
  expect(gravest(states.slice(0, 2))).toBe('manual');
  expect(gravest([])).toBeUndefined();
  expect(doneOf(states)).toBe(1);
});

test('a line says which setting it is about', () => {
  expect(settingOf(line({ id: 'status.Agreed.transitionsFrom' }))).toBe('transitionsFrom');
});
