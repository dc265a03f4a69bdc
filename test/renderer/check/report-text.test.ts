import { expect, test } from 'vitest';
import { reportText } from '../../../renderer/screens/check/report-text.ts';
import type { CheckReport } from '../../../shared/check-answer.ts';

const report: CheckReport = {
  side: 'okdesk',
  verdict: 'okdesk.verdict_wrong',
  good: false,
  answers: [
    {
      side: 'okdesk',
      state: 'bad',
      question: 'okdesk.ask_reach',
      answer: 'okdesk.unauthorized',
      parameters: {},
      problem: {
        code: 'okdesk.unauthorized',
        side: 'okdesk',
        operation: 'GET issues/statuses',
        disposition: 'fatal',
        applied: 'no',
        parameters: {},
        status: 401,
        answer: '{"errors":"anna.petrova@help.example"}',
      },
    },
    {
      side: 'okdesk',
      state: 'good',
      question: 'okdesk.ask_user',
      answer: 'okdesk.user_found',
      parameters: { name: 'Петрова Анна' },
    },
  ],
};

test('the text for support has the verdict word for word, every answer and its technical trace', () => {
  const text = reportText([report], 'ru');
  expect(text).toContain('ОкДеск: Неверный адрес аккаунта или API-токен');
  expect(text).toContain('okdesk.unauthorized · GET issues/statuses · 401');
  expect(text).toContain('+ Сотрудник, от имени которого идёт обмен');
});

test('the text for support names no person', () => {
  const text = reportText([report], 'ru');
  expect(text).not.toContain('Петрова');
  expect(text).not.toContain('anna.petrova');
  expect(text).toContain('•••@help.example');
});
