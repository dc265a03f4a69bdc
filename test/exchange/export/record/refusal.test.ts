import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../electron/exchange/export/lint/finding.ts';
import { refusalOf } from '../../../../electron/exchange/export/record/refusal.ts';
import { sentAfter } from '../../../../electron/exchange/export/record/sent-fields.ts';
import { okdeskIdSchema } from '../../../../shared/ids.ts';
import { exportKinds } from '../../../../shared/kinds.ts';
import { messageText } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ref } from '../map/people-and-clients.ts';

const subject = { kind: 'contact', ref: ref(1), title: 'Иванов Иван Иванович' } as const;
function problem(more: Partial<Problem>): Problem {
  return {
    code: 'okdesk.rejected',
    side: 'okdesk',
    operation: 'POST contacts/',
    disposition: 'refused',
    applied: 'no',
    parameters: { field: 'email' },
    status: 422,
    answer: '{"errors":{"email":"имеет неверное значение"}}',
    request: '{"contact":{}}',
    ...more,
  };
}
const text = (failure: Problem) => messageText(failure.code, failure.parameters, 'ru');

test('the sentence of the manual, word for word', () => {
  expect(text(refusalOf(problem({}), subject, [])).what).toBe(
    'При обновлении данных контактного лица Иванов Иван Иванович произошла ошибка. Код ошибки 422 ' +
      '({"errors":{"email":"имеет неверное значение"}}). Запрос, который вызвал ошибку: {"contact":{}}',
  );
});

test.each([
  ['manufacturer', 'производителя оборудования'],
  ['equipment_kind', 'типа оборудования'],
  ['equipment_model', 'модели оборудования'],
  ['company', 'компании'],
  ['contact', 'контактного лица'],
  ['agreement', 'договора'],
  ['maintenance_entity', 'объекта обслуживания'],
  ['equipment', 'оборудования'],
] as const)('kind %s is called «%s» in it', (kind, words) => {
  expect(exportKinds).toContain(kind);
  const { what } = text(refusalOf(problem({}), { ...subject, kind }, []));
  expect(what.startsWith(`При обновлении данных ${words} Иванов`)).toBe(true);
});

describe('the hint: which field, why, what to do', () => {
  const finding: Finding = {
    code: 'lint.email_mixed_alphabets',
    field: 'email',
    parameters: { email: 'ivаn@example.org', letter: 'а', position: 3 },
  };
  test.each<[string, Partial<Problem>, readonly Finding[], RegExp]>([
    ['what lint saw in the refused field', {}, [finding], /русская буква «а», 3-й знак/],
    ['nothing seen: the field', {}, [], /«Электронная почта» заполнено с ошибкой/],
    [
      'lint of another field does not explain',
      { parameters: { field: 'phone' } },
      [finding],
      /не принял поле «phone»/,
    ],
    ['a value that is taken', { answer: '{"errors":{"email":"уже существует"}}' }, [], /уже занято/],
    ['a right that is lacking', { status: 403 }, [finding], /нет права/],
    [
      'a record that is gone',
      { code: 'okdesk.record_missing', status: 404, parameters: {} },
      [],
      /не знает такой записи/,
    ],
    ['nothing known', { status: 500, parameters: {} }, [], /Причина – в ответе/],
  ])('%s', (_, more, findings, why) => {
    const hint = text(refusalOf(problem(more), subject, findings));
    expect(hint.why).toMatch(why);
    expect(hint.remedy).not.toBe('');
  });

  test('a failure without an answer keeps its own words and gets the name of the record', () => {
    const { status, ...unanswered } = problem({ code: 'okdesk.reset' });
    expect(status).toBe(422);
    expect(refusalOf(unanswered, subject, [])).toMatchObject({
      code: 'okdesk.reset',
      record: { title: 'Иванов Иван Иванович' },
    });
  });
});

test('only what we wrote and what stuck is remembered as ours; the code is the one ОкДеск knows', () => {
  const desired = {
    kind: 'manufacturer',
    ref: ref(1),
    title: 'Атол',
    fields: { code: 'ATOL', name: 'Атол', description: 'новое', phone: '1', crm_1c_id: 'k' },
  } as const;
  const answer = {
    kind: 'manufacturer',
    id: okdeskIdSchema.parse(1),
    title: 'Атол',
    active: true,
    fields: { code: 'atol-ru' },
  } as const;
  expect(sentAfter(desired, { phone: '0' }, { name: 'Атол', phone: '1' }, answer, ['phone'])).toEqual({
    code: 'atol-ru',
    name: 'Атол',
    phone: '0',
    crm_1c_id: 'k',
  });
});
