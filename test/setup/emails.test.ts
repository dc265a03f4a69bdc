import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Employee } from '../../electron/okdesk/records.ts';
import type { UserRecord } from '../../electron/onec/records/records.ts';
import { compareEmails } from '../../electron/setup/people/compare-emails.ts';
import { emailLines } from '../../electron/setup/people/email-lines.ts';
import { exchangeUser } from '../../electron/setup/people/exchange-user.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../shared/ids.ts';

function user(number: number, name: string, email: string, more: Partial<UserRecord> = {}): UserRecord {
  return {
    type: 'user',
    ref: oneCRefSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    dataVersion: '',
    deletionMark: false,
    invalid: false,
    name,
    email,
    ...more,
  };
}

function employee(
  number: number,
  name: string,
  email: string | undefined,
  more: Partial<Employee> = {},
): Employee {
  return {
    id: okdeskIdSchema.parse(number),
    last_name: name,
    first_name: undefined,
    patronymic: undefined,
    name: undefined,
    login: undefined,
    email,
    active: true,
    ...more,
  };
}

const types = (...given: Parameters<typeof compareEmails>) =>
  compareEmails(...given).findings.map(({ type }) => type);

describe('Каждому пользователю — уникальный email с обеих сторон', () => {
  test('одна и та же почта у одного и у одного: всё верно, регистр не важен', () => {
    const { matched, findings } = compareEmails(
      [user(1, 'Иванов', 'ivanov@example.org')],
      [employee(1, 'Иванов', ' IVANOV@example.org')],
    );
    expect([matched, findings]).toEqual([1, []]);
  });

  test('почты нет в ОкДеск', () => {
    expect(types([], [employee(1, 'Иванов', undefined)])).toEqual(['okdesk_without']);
  });

  test('логин, похожий на почту, заменяет её', () => {
    const { matched } = compareEmails(
      [user(1, 'Иванов', 'ivanov@example.org')],
      [employee(1, 'Иванов', undefined, { login: 'ivanov@example.org' })],
    );
    expect(matched).toBe(1);
  });

  test('почту из ОкДеск в 1С никто не носит; у тёзки она другая или пустая', () => {
    const { findings } = compareEmails(
      [user(1, 'Иванов', 'old@example.org'), user(2, 'Петров', '')],
      [
        employee(1, 'Иванов', 'new@example.org'),
        employee(2, 'Петров', 'petrov@example.org'),
        employee(3, 'Сидоров', 'sidorov@example.org'),
      ],
    );
    expect(findings).toMatchObject([
      { type: 'unknown_in_onec', name: 'Иванов', namesake: 'old@example.org' },
      { type: 'unknown_in_onec', name: 'Петров', namesake: '' },
      { type: 'unknown_in_onec', name: 'Сидоров', namesake: undefined },
    ]);
  });

  test('одна почта у двоих — названа, на какой бы стороне это ни было', () => {
    const { matched, findings } = compareEmails(
      [user(1, 'Иванов', 'one@example.org'), user(2, 'Петров', 'one@example.org')],
      [employee(1, 'Иванов', 'one@example.org'), employee(2, 'Сидоров', 'one@example.org')],
    );
    expect(matched).toBe(0);
    expect(findings).toMatchObject([
      { type: 'okdesk_double', names: ['Иванов', 'Сидоров'] },
      { type: 'onec_double', names: ['Иванов', 'Петров'] },
    ]);
  });

  test('двое с одной почтой, которой нет в 1С, — две строки, у каждой своё имя', () => {
    const { findings } = compareEmails(
      [],
      [employee(1, 'Иванов', 'one@example.org'), employee(2, 'Сидоров', 'one@example.org')],
    );
    const ids = emailLines({ matched: 0, findings }, (code) => code).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('уволенные, недействительные и помеченные не участвуют', () => {
    const { findings } = compareEmails(
      [user(1, 'Иванов', '', { invalid: true }), user(2, 'Петров', '', { deletionMark: true })],
      [employee(1, 'Сидоров', undefined, { active: false })],
    );
    expect(findings).toEqual([]);
  });

  test('каждый работающий сотрудник ОкДеск либо найден, либо назван с причиной', () => {
    const address = fc.constantFrom('', 'a@example.org', 'b@example.org', 'c@example.org');
    fc.assert(
      fc.property(fc.array(address), fc.array(address), (inOneC, inOkdesk) => {
        const { matched, findings } = compareEmails(
          inOneC.map((email, index) => user(index, `В базе ${index}`, email)),
          inOkdesk.map((email, index) => employee(index + 1, `В аккаунте ${index}`, email || undefined)),
        );
        const named = new Set(
          findings.flatMap((finding) => {
            if (finding.type === 'okdesk_without') return '';
            return 'email' in finding ? finding.email : [];
          }),
        );
        expect(matched + inOkdesk.filter((email) => named.has(email)).length).toBe(inOkdesk.length);
      }),
    );
  });
});

describe('Имя пользователя', () => {
  const people = [
    employee(1, 'Обменова', 'admin@example.org'),
    employee(2, 'Первый', 'double@example.org'),
    employee(3, 'Второй', 'Double@example.org'),
    employee(4, 'Бывший', 'gone@example.org', { active: false }),
  ];
  test.each([
    ['Admin@Example.org ', 'right', 'okdesk.user_found'],
    ['nobody@example.org', 'missing', 'okdesk.user_absent'],
    ['double@example.org', 'different', 'setup.user_double'],
    ['gone@example.org', 'different', 'okdesk.user_inactive'],
    ['', 'missing', 'okdesk.user_not_set'],
  ])('%s: %s', (email, state, code) => {
    expect(exchangeUser(email, people)).toMatchObject({ state, remark: { code } });
  });
});
