import { describe, expect, test } from 'vitest';
import { mapRecord } from '../../../../electron/exchange/export/map/index.ts';
import { contactPerson, line, partner, ref, viewOf } from './people-and-clients.ts';

const company = [['company', ref(1), 77]] as const;

describe('contact', () => {
  test('ФИО, position, e-mail, phone, mobile, company and key', () => {
    const person = contactPerson(2, {
      partner: ref(1),
      position: 'Генеральный директор',
      contacts: [
        line('phone', 'МобильныйТелефонКонтактногоЛица', '+7 900 000-00-01', 1),
        line('phone', 'ТелефонКонтактногоЛица', '+7 495 000-00-02', 2),
        line('email', 'EmailКонтактногоЛица', ' ivan@example.org ', 3),
      ],
    });
    const mapped = mapRecord('contact', ref(2), viewOf([partner(1), person], company));
    expect(mapped).toMatchObject({
      status: 'ready',
      desired: {
        title: 'Иванов Иван Иванович',
        fields: {
          last_name: 'Иванов',
          first_name: 'Иван',
          patronymic: 'Иванович',
          position: 'Генеральный директор',
          email: 'ivan@example.org',
          phone: '+7 495 000-00-02',
          mobile_phone: '+7 900 000-00-01',
          company_id: 77,
          crm_1c_id: ref(2),
        },
      },
    });
  });

  test('an address with a mistake goes as it was typed: ОкДеск says no, and 1C is corrected', () => {
    const person = contactPerson(2, { partner: ref(1), contacts: [line('email', '', '<ivan@example.org>')] });
    const mapped = mapRecord('contact', ref(2), viewOf([partner(1), person], company));
    expect(mapped).toMatchObject({ desired: { fields: { email: '<ivan@example.org>' } } });
  });

  test.each([
    ['state is empty', {}, 'ready', undefined],
    ['state is «Работает»', { state: 'Работает' }, 'ready', undefined],
    ['state is anything else', { state: 'Уволен' }, 'excluded', 'not_working'],
    ['connection ended, no state', { endedOn: '2026-01-01T00:00:00' }, 'excluded', 'not_working'],
    ['connection ends later', { endedOn: '2027-01-01T00:00:00' }, 'ready', undefined],
    [
      'state «Работает» beats the date',
      { state: 'Работает', endedOn: '2026-01-01T00:00:00' },
      'ready',
      undefined,
    ],
    ['own flag is off', { exportFlag: false }, 'excluded', 'not_flagged'],
    ['marked for deletion', { deletionMark: true }, 'excluded', 'deleted'],
  ])('is exported only if its state is not filled or «Работает»: %s', (_, more, status, reason) => {
    const person = contactPerson(2, { partner: ref(1), ...more });
    const mapped = mapRecord('contact', ref(2), viewOf([partner(1), person], company));
    expect(mapped.status).toBe(status);
    if (mapped.status === 'excluded') expect(mapped.reason).toBe(reason);
  });

  test('without the flag of its partner it is not exported', () => {
    const records = [partner(1, { exportFlag: false }), contactPerson(2, { partner: ref(1) })];
    expect(mapRecord('contact', ref(2), viewOf(records, company))).toMatchObject({
      status: 'excluded',
      reason: 'partner_not_flagged',
    });
  });

  test('waits for its company', () => {
    const records = [partner(1), contactPerson(2, { partner: ref(1) })];
    expect(mapRecord('contact', ref(2), viewOf(records))).toEqual({
      status: 'blocked',
      title: 'Иванов Иван Иванович',
      waitsFor: { kind: 'company', ref: ref(1) },
    });
  });
});
