import { describe, expect, test } from 'vitest';
import { withInn } from '../../../../electron/exchange/export/map/additional-name.ts';
import { mapRecord } from '../../../../electron/exchange/export/map/index.ts';
import { mainCounterparty } from '../../../../electron/exchange/export/map/main-counterparty.ts';
import { okdeskIdSchema } from '../../../../shared/ids.ts';
import { counterparty, line, partner, ref, viewOf } from './people-and-clients.ts';

function fieldsOf(mapped: ReturnType<typeof mapRecord>) {
  if (mapped.status !== 'ready') throw new Error(`not ready: ${JSON.stringify(mapped)}`);
  return mapped.desired.fields;
}

describe('company', () => {
  test('the public name goes, and the name where there is none', () => {
    const named = viewOf([partner(1, { name: 'Ромашка ООО', publicName: 'Ромашка' }), partner(2)]);
    expect(fieldsOf(mapRecord('company', ref(1), named))['name']).toBe('Ромашка');
    expect(fieldsOf(mapRecord('company', ref(2), named))['name']).toBe('Партнер 2');
  });

  test('only fields that 1C fills are sent', () => {
    expect(fieldsOf(mapRecord('company', ref(1), viewOf([partner(1)])))).toEqual({
      name: 'Партнер 1',
      crm_1c_id: ref(1),
    });
  });

  test('phone, e-mail, site and address: of the partner, else of the counterparty', () => {
    const records = [
      partner(1, {
        contacts: [line('phone', '', '+7 900 111', 1), line('phone', 'ТелефонПартнера', '+7 495 222', 2)],
      }),
      counterparty(2, {
        partner: ref(1),
        inn: ' 7707083893 ',
        contacts: [
          line('phone', 'ТелефонКонтрагента', '+7 495 333'),
          line('email', 'EmailКонтрагента', 'office@example.org'),
          line('address', 'ЮрАдресКонтрагента', 'Москва, юридический', 1),
          line('address', 'ФактАдресКонтрагента', 'Москва, фактический', 2),
          line('site', '', 'example.org'),
        ],
      }),
    ];
    const view = viewOf(records, [], { attributes: { inn: 'inn_company', onecRef: '' } });
    expect(fieldsOf(mapRecord('company', ref(1), view))).toEqual({
      name: 'Партнер 1',
      additional_name: '7707083893',
      phone: '+7 495 222',
      email: 'office@example.org',
      site: 'example.org',
      address: 'Москва, фактический',
      crm_1c_id: ref(1),
      'custom_parameters.inn_company': '7707083893',
    });
  });

  test('the main manager becomes the default assignee by e-mail, where the setting asks for it', () => {
    const manager = {
      type: 'user',
      ref: ref(9),
      dataVersion: 'v1',
      deletionMark: false,
      name: 'Анна',
      email: 'anna@example.org',
      invalid: false,
    } as const;
    const records = [partner(1, { mainManager: ref(9) }), manager];
    const employeeByEmail = (email: string) =>
      email === 'anna@example.org' ? okdeskIdSchema.parse(5) : undefined;
    const on = viewOf(records, [], { employeeByEmail, managerBecomesAssignee: true });
    const off = viewOf(records, [], { employeeByEmail });
    expect(fieldsOf(mapRecord('company', ref(1), on))['default_assignee_id']).toBe(5);
    expect(fieldsOf(mapRecord('company', ref(1), off))).not.toHaveProperty('default_assignee_id');
  });

  test.each([
    ['without the flag', partner(1, { exportFlag: false }), 'not_flagged'],
    ['marked for deletion', partner(1, { deletionMark: true }), 'deleted'],
    ['predefined', partner(1, { predefined: true }), 'predefined'],
  ])('a partner %s is not exported', (_, record, reason) => {
    expect(mapRecord('company', ref(1), viewOf([record]))).toMatchObject({ status: 'excluded', reason });
  });
});

describe('main counterparty', () => {
  const branch = counterparty(1, { head: ref(3) });
  const other = counterparty(2);
  const head = counterparty(3, { head: ref(3) });
  test.each([
    ['the only one', [other], other],
    ['else the head office', [branch, other, head], head],
    ['else the oldest', [other, branch], branch],
    ['never one marked for deletion', [counterparty(1, { deletionMark: true }), other], other],
    ['none of none', [], undefined],
  ])('%s', (_, counterparties, expected) => {
    expect(mainCounterparty(counterparties)).toBe(expected);
  });
});

describe('additional names', () => {
  test.each([
    ['', '7707083893', '', '7707083893'],
    ['Ромашка', '7707083893', '', 'Ромашка, 7707083893'],
    ['Ромашка; ИНН 7707083893', '7707083893', '', 'Ромашка; ИНН 7707083893'],
    ['Ромашка, 7700000000', '7707083893', '7700000000', 'Ромашка, 7707083893'],
    ['Ромашка, 7700000000', '', '7700000000', 'Ромашка'],
    ['177070838931', '7707083893', '', '177070838931, 7707083893'],
  ])('«%s» with ИНН %s (formerly %s) is «%s»', (current, inn, former, expected) => {
    expect(withInn(current, inn, former)).toBe(expected);
  });
});
