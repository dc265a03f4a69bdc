import { describe, expect, test } from 'vitest';
import type { Status } from '../../electron/okdesk/records.ts';
import { compareStatuses } from '../../electron/setup/statuses/compare-statuses.ts';
import { statusPlans } from '../../shared/setup/statuses.ts';

/** An account in which all is as the guide wants it. */
const whole: readonly Status[] = statusPlans.map(({ code, name, colour }) => ({
  code,
  name,
  color: colour ?? '#123456',
}));

function compare(present: readonly Status[] | undefined, ticks: readonly string[] = []) {
  const lines = compareStatuses({
    plans: statusPlans,
    present,
    ticks: new Set(ticks),
    words: (code) => code,
  });
  return {
    lines,
    line: (id: string) => {
      const found = lines.find((line) => line.id === id);
      if (found === undefined) throw new Error(`no line ${id}`);
      return found;
    },
  };
}

const changed = (code: string, patch: Partial<Status>): readonly Status[] =>
  whole.map((status) => (status.code === code ? { ...status, ...patch } : status));
const without = (code: string) => whole.filter((status) => status.code !== code);

describe('Статусы заявок, строка за строкой', () => {
  test('в верно настроенном аккаунте код, название и цвет верны, остальное отмечает человек', () => {
    const { lines } = compare(whole);
    expect(new Set(lines.filter(({ pass }) => pass === 'required').map(({ state }) => state))).toEqual(
      new Set(['right']),
    );
    expect(new Set(lines.filter(({ pass }) => pass === 'other').map(({ state }) => state))).toEqual(
      new Set(['manual']),
    );
  });

  test('у рекомендуемого статуса есть строка для каждой колонки таблицы', () => {
    const settings = compare(whole)
      .lines.filter(({ group }) => group === 'RequiresApproval')
      .map(({ id, expected }) => [id.split('.')[2], expected]);
    expect(settings).toEqual([
      ['code', 'RequiresApproval'],
      ['name', 'Требуется согласования'],
      ['colour', '#ff0000'],
      ['transitionsFrom', 'Открыта, Согласовано, Закрыта'],
      ['transitionsTo', 'Открыта, Отложена, Согласовано, В работе'],
      ['button', 'Отправить на согласование'],
      ['types', 'Обслуживание, Внутренняя'],
      ['timeWriteOff', 'Не обязательно, но предлагать списание'],
      ['commentRequired', 'Да'],
      ['countsAsDone', 'Нет'],
      ['timeNotCounted', 'Да'],
    ]);
  });

  test('рекомендуемые статусы не обязательны, предопределённые нужно изменить', () => {
    const { lines } = compare(whole);
    const optional = (group: string) => lines.filter((line) => line.group === group && !line.optional).length;
    expect(optional('Agreed')).toBe(0);
    expect(optional('completed')).toBeGreaterThan(3);
  });

  test('код сравнивается без регистра, а показывается так, как написан в аккаунте', () => {
    const { line } = compare(changed('Cancel', { code: 'cancel' }));
    expect(line('status.Cancel.code')).toMatchObject({ state: 'right', expected: 'cancel' });
  });

  test('другой цвет и другое название названы вместе с тем, что стоит сейчас', () => {
    const { line } = compare(changed('completed', { name: 'Решена', color: '#5CB85C' }));
    expect(line('status.completed.name')).toMatchObject({ state: 'different', found: 'Решена' });
    expect(line('status.completed.colour')).toMatchObject({
      state: 'different',
      found: '#5cb85c',
      colour: '#0044ff',
    });
  });

  test('цвет в верхнем регистре — тот же цвет', () => {
    expect(compare(changed('Work', { color: '#4DAD33' })).line('status.Work.colour').state).toBe('right');
  });

  test('название, которое дал сам ОкДеск, человек мог сменить: это не ошибка', () => {
    expect(compare(changed('opened', { name: 'Новая' })).line('status.opened.name')).toMatchObject({
      state: 'different',
      optional: true,
    });
  });

  test('в переходах статусы называются так, как они названы в аккаунте', () => {
    const { line } = compare(changed('opened', { name: 'Новая' }));
    expect(line('status.closed.transitionsFrom').expected).toBe('Новая');
  });

  test('нового статуса ещё нет: предупреждение о коде стоит до того, как его наберут', () => {
    const { line } = compare(without('Agreed'));
    expect(line('status.Agreed.code')).toMatchObject({
      state: 'missing',
      expected: 'Agreed',
      remark: { code: 'setup.status_careful' },
    });
    expect(line('status.Agreed.button').state).toBe('missing');
  });

  test('код с опечаткой назван вместе с нужным', () => {
    const { line } = compare(changed('Agreed', { code: 'Agred', name: 'Одобрена' }));
    expect(line('status.Agreed.code')).toMatchObject({
      state: 'different',
      found: 'Agred',
      remark: { code: 'setup.status_misspelt', parameters: { found: 'Agred', expected: 'Agreed' } },
    });
  });

  test('статус с нужным названием, но своим кодом, тоже назван', () => {
    const { line } = compare([
      ...without('Work'),
      { code: 'in_progress', name: 'В работе', color: undefined },
    ]);
    expect(line('status.Work.code')).toMatchObject({ state: 'different', found: 'in_progress' });
  });

  test('переход к статусу, которого ещё нет, ждёт его', () => {
    const { line } = compare(without('Refine'));
    expect(line('status.closed.transitionsTo').remark).toMatchObject({
      code: 'setup.transitions_waiting',
      parameters: { waiting: '«Требуется уточнения»' },
    });
  });

  test('место, где руководство себе противоречит, отмечено, а не угадано', () => {
    const { line } = compare(whole);
    expect(line('status.Refine.transitionsFrom')).toMatchObject({
      expected: 'Открыта, Отменена, Ожидает проверки, Закрыта',
      remark: { code: 'setup.transitions_doubtful', parameters: { doubtful: '«Открыта»' } },
    });
    expect(line('status.RequiresApproval.transitionsFrom').remark).toBeUndefined();
  });

  test('отметка человека помнится', () => {
    const { line } = compare(whole, ['status.closed.transitionsTo']);
    expect(line('status.closed.transitionsTo').state).toBe('ticked');
    expect(line('status.closed.transitionsFrom').state).toBe('manual');
  });

  test('аккаунт не ответил: про код, название и цвет ничего не утверждается', () => {
    const { lines } = compare(undefined);
    expect(new Set(lines.filter(({ pass }) => pass === 'required').map(({ state }) => state))).toEqual(
      new Set(['unknown']),
    );
  });
});
