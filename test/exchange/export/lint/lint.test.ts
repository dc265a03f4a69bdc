import { describe, expect, test } from 'vitest';
import { lintEmail } from '../../../../electron/exchange/export/lint/email.ts';
import { lintRecord } from '../../../../electron/exchange/export/lint/index.ts';
import { isInn, lintInn } from '../../../../electron/exchange/export/lint/inn.ts';
import { messageText } from '../../../../shared/messages/index.ts';
import { ref } from '../map/people-and-clients.ts';

const codes = (findings: readonly { readonly code: string }[]) => findings.map((finding) => finding.code);

describe('e-mail', () => {
  test.each([
    ['ivan@example.org', []],
    ['', []],
    ['иван@почта.рф', []],
    ['<ivan@example.org>', ['lint.email_brackets']],
    ['Иван <ivan@example.org>', ['lint.email_brackets', 'lint.email_blank', 'lint.email_mixed_alphabets']],
    ['ivan@example.org, anna@example.org', ['lint.email_several']],
    ['ivan @example.org', ['lint.email_blank']],
    ['ivаn@example.org', ['lint.email_mixed_alphabets']],
    ['ivan.example.org', ['lint.email_shape']],
    ['ivan@example', ['lint.email_shape']],
  ])('«%s» gives %j', (email, expected) => {
    expect(codes(lintEmail('email', email))).toEqual(expected);
  });

  test('one of the letters of the address is Russian: the letter and its place are shown', () => {
    const [finding] = lintEmail('email', 'ivаn@example.org');
    expect(finding && messageText(finding.code, finding.parameters, 'ru').what).toBe(
      'В адресе «ivаn@example.org» русская буква «а», 3-й знак.',
    );
  });
});

describe('ИНН', () => {
  test.each([
    ['7707083893', []],
    ['500100732259', []],
    ['', []],
    ['7707083894', ['lint.inn_checksum']],
    ['500100732258', ['lint.inn_checksum']],
    ['770708389', ['lint.inn_length']],
    ['77070838AB', ['lint.inn_length']],
  ])('«%s» gives %j', (inn, expected) => {
    expect(codes(lintInn(inn))).toEqual(expected);
    expect(isInn(inn)).toBe(inn !== '' && expected.length === 0);
  });
});

describe('contact', () => {
  const desired = {
    kind: 'contact',
    ref: ref(1),
    title: 'Мария',
    fields: { first_name: 'Мария', email: 'Office@example.org' },
  } as const;

  test('no last name, and one e-mail for two people', () => {
    const findings = lintRecord(desired, (email, besides) =>
      email === 'office@example.org' && besides === ref(1) ? 'Петров Олег' : undefined,
    );
    expect(codes(findings)).toEqual(['lint.no_last_name', 'lint.email_shared']);
    expect(findings[1]?.parameters['other']).toBe('Петров Олег');
  });
});
