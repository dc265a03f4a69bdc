import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../electron/okdesk/records.ts';
import { compareAttribute } from '../../electron/setup/attributes/compare-attribute.ts';
import { gatherAttributes, type SeenAttributes } from '../../electron/setup/attributes/seen-attributes.ts';
import { uniqueNames, valueDrift } from '../../electron/setup/attributes/value-drift.ts';
import { issueAttributePlan } from '../../shared/setup/attributes.ts';

const { values } = issueAttributePlan;
const good: Attribute = {
  code: '2',
  name: 'Тип работ',
  field_type: 'ftselect',
  required: true,
  values: [...values],
};

function compare(
  seen: SeenAttributes,
  more: {
    readonly code?: string;
    readonly ticks?: readonly string[];
    readonly doubles?: readonly string[];
  } = {},
) {
  const { code = '2', ticks = [], doubles = [] } = more;
  const lines = compareAttribute({
    plan: issueAttributePlan,
    code,
    values,
    doubles,
    seen,
    ticks: new Set(ticks),
    words: (text) => text,
  });
  return { lines, line: (setting: string) => lines.find(({ id }) => id === `attribute.${code}.${setting}`) };
}

const schema = (...attributes: readonly Attribute[]): SeenAttributes => ({ source: 'schema', attributes });

describe('Атрибут «Тип работ»', () => {
  test('верный атрибут: что показывает ОкДеск — верно, остальное отмечает человек', () => {
    const { lines } = compare(schema(good));
    expect(lines.map(({ id, state }) => [id.split('.')[2], state])).toEqual([
      ['code', 'right'],
      ['name', 'right'],
      ['type', 'right'],
      ['values', 'right'],
      ['required', 'right'],
      ['issueTypes', 'manual'],
      ['onEntering', 'manual'],
      ['onLeaving', 'manual'],
      ['visibleToEmployees', 'manual'],
      ['inPortal', 'manual'],
      ['shownToRoles', 'manual'],
      ['editedByRoles', 'manual'],
    ]);
  });

  test('код в другом регистре — тот же', () => {
    expect(compare(schema({ ...good, code: 'WORKKIND' }), { code: 'workKind' }).line('code')?.state).toBe(
      'right',
    );
  });

  test('атрибута нет: все его строки «нет», и отметить их нельзя', () => {
    const { lines } = compare(schema(), { ticks: ['attribute.2.inPortal'] });
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['missing']));
  });

  test('атрибут с этим названием, но под другим кодом назван', () => {
    expect(compare(schema({ ...good, code: 'work_type' })).line('code')).toMatchObject({
      state: 'different',
      found: 'work_type',
      remark: { code: 'setup.attribute_misspelt' },
    });
  });

  test('недостающее и лишнее значение видны в обе стороны', () => {
    const given = [...values.filter((value) => value !== 'Консультации'), 'Аутсорсинг'];
    expect(compare(schema({ ...good, values: given })).line('values')).toMatchObject({
      state: 'different',
      expected: values.join('\n'),
      found: given.join('\n'),
    });
  });

  test('другой регистр и «ё» значения обмену не мешают, но названы', () => {
    const given = values.map((value) => value.toUpperCase());
    expect(compare(schema({ ...good, values: given })).line('values')).toMatchObject({
      state: 'right',
      found: values.join('\n'),
      remark: { code: 'setup.values_respelt' },
    });
  });

  test('не список и не обязательный — отличается', () => {
    const { line } = compare(schema({ ...good, field_type: 'ftstring', required: false }));
    expect(line('type')).toMatchObject({ state: 'different', found: 'ftstring' });
    expect(line('required')).toMatchObject({ state: 'different', found: 'Нет' });
  });

  test('код в настройках пуст: атрибут не используется, и это не ошибка', () => {
    const { lines } = compare(schema(good), { code: '' });
    expect(lines).toMatchObject([{ optional: true, remark: { code: 'okdesk.attribute_unused' } }]);
  });

  test('два элемента справочника с одним названием мешают', () => {
    expect(compare(schema(good), { doubles: ['Консультации'] }).line('unique')).toMatchObject({
      state: 'different',
      optional: false,
      found: 'Консультации',
    });
  });
});

describe('Список атрибутов закрыт: что видно по настоящим записям', () => {
  const records = (...attributes: readonly Attribute[]): SeenAttributes => ({
    source: 'records',
    records: 9,
    attributes,
  });

  test('атрибут встретился: код, название и тип верны, и сказано, откуда это известно', () => {
    const { line } = compare(records({ ...good, required: undefined, values: ['Консультации'] }));
    expect(line('code')).toMatchObject({
      state: 'right',
      remark: { code: 'setup.gathered', parameters: { records: 9 } },
    });
    expect(line('type')?.state).toBe('right');
    expect(line('required')?.state).toBe('manual');
  });

  test('значение, которое никто не выбирал, не считается отсутствующим: решает человек', () => {
    const seen = records({ ...good, values: ['Консультации'] });
    expect(compare(seen).line('values')?.state).toBe('manual');
    expect(compare(seen, { ticks: ['attribute.2.values'] }).line('values')?.state).toBe('ticked');
  });

  test('значение, которого в 1С нет, всё равно названо', () => {
    expect(compare(records({ ...good, values: ['Аутсорсинг'] })).line('values')).toMatchObject({
      state: 'different',
      remark: { code: 'setup.values_strange' },
    });
  });

  test('атрибут не встретился: это ничего не значит', () => {
    expect(compare(records()).line('code')?.state).toBe('manual');
  });

  test('значения собираются из всех записей, одинаковые коды вместе', () => {
    const parameter = (code: string, value: unknown) => ({
      code,
      name: 'Место работы',
      field_type: 'ftselect',
      value,
    });
    const found = gatherAttributes([
      parameter('workPlace', 'В офисе'),
      parameter('workplace', ['Удалённо', 'В офисе']),
      parameter('workPlace', null),
    ]);
    expect(found).toMatchObject([{ code: 'workPlace', values: ['В офисе', 'Удалённо'] }]);
  });
});

describe('Сравнение списков', () => {
  const name = fc.constantFrom('У клиента', 'Удалённо', 'удаленно', 'В офисе', 'В  офисе', 'На складе');

  test('каждое название либо есть, либо недостаёт; каждое значение либо чьё-то название, либо лишнее', () => {
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (wanted, present) => {
        const { names } = uniqueNames(wanted.map((one) => ({ name: one, deletionMark: false })));
        const drift = valueDrift(names, present);
        expect(drift.values).toHaveLength(present.length);
        expect(names.filter((one) => drift.values.includes(one)).length + drift.missing.length).toBe(
          names.length,
        );
        for (const value of drift.surplus) expect(names).not.toContain(value);
        const same = valueDrift(names, names);
        expect([same.missing, same.surplus, same.respelt]).toEqual([[], [], []]);
      }),
    );
  });

  test('помеченные на удаление не считаются, двойники названы один раз', () => {
    const entry = (text: string, deletionMark = false) => ({ name: text, deletionMark });
    expect(
      uniqueNames([
        entry('Выезд'),
        entry('выезд '),
        entry('ВЫЕЗД'),
        entry('Обучение', true),
        entry('Обучение'),
      ]),
    ).toEqual({ names: ['Выезд', 'Обучение'], doubles: ['Выезд'] });
  });
});
