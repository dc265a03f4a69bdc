import { expect, test } from 'vitest';
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import { exchangeIdSchema, okdeskIdSchema } from '../../../shared/ids.ts';
import { startProgram } from '../support.ts';
import { answerOf, refusedContacts } from './support.ts';

test('an error opens with the seed’s sentence, request and answer, and can be sent again', async () => {
  await using program = await refusedContacts('email');
  const { ask, exchangeId } = program;
  const filter = { levels: ['error' as const], kind: 'contact' as const };
  const { count, newestId } = await answerOf(ask.count({ exchangeId, filter }));
  const page = { exchangeId, filter, throughId: newestId, offset: 0, limit: 50 };
  const { lines } = await answerOf(ask.page(page));
  expect(lines).toHaveLength(count);
  const opened = await answerOf(ask.entry({ exchangeId, id: lines[0]?.id ?? 0 }));
  expect(opened).toMatchObject({
    heldBack: true,
    entry: { code: 'export.refused', answer: expect.stringContaining('имеет неверное значение') },
  });
  expect(opened.entry?.request).toContain('"contact"');
});

test('a record that is in ОкДеск leads to its page; the parts of an issue to the issue', async () => {
  await using program = await startProgram({ partners: 4, issues: 4, filled: true });
  const { exchangeId, okdesk } = program;
  const ask = journalHandlers(program);
  const pageOf = async (kind: 'company' | 'issue') => {
    const filter = { kind };
    const { newestId } = await answerOf(ask.count({ exchangeId, filter }));
    const { lines } = await answerOf(
      ask.page({ exchangeId, filter, throughId: newestId, offset: 0, limit: 1 }),
    );
    return answerOf(ask.entry({ exchangeId, id: lines[0]?.id ?? 0 }));
  };
  const company = await pageOf('company');
  expect(company.okdeskUrl).toMatch(new RegExp(`^${okdesk.url}/companies/\\d+$`, 'u'));
  expect(company.heldBack).toBe(false);
  expect((await pageOf('issue')).okdeskUrl).toMatch(new RegExp(`^${okdesk.url}/issues/\\d+$`, 'u'));
});

test('«Почему заявки 1234 нет в 1С?» is answered as it is asked', async () => {
  await using program = await startProgram({ partners: 4, issues: 4, filled: true });
  const { exchangeId, exchange, onec } = program;
  const ask = journalHandlers(program);
  const explain = async (text: string) => (await answerOf(ask.explain({ exchangeId, text }))).stories;
  const codes = async (text: string) => (await explain(text)).map(({ answer }) => answer.code);
  expect(await codes('Почему заявки 99999 нет в 1С?')).toEqual(['explain.issue_unknown']);
  const [issue] = exchange.importLinks.list('issue');
  for (const text of [
    `${issue?.issueId}`,
    `№ ${issue?.issueId}`,
    `почему заявки ${issue?.issueId} нет в 1С`,
  ]) {
    expect((await codes(text))[0]).toMatch(/^explain\.issue_(there|incomplete)$/u);
  }
  const [task] = onec.asPerson().all('Document_ЗаданиеСотруднику');
  expect((await codes(String(task?.['Number'])))[0]).toMatch(/^explain\.issue_/u);
  expect(await explain('нет такого клиента')).toEqual([]);
});

test('a question of the accountant leads to its issue, and is closed once and for all', async () => {
  await using program = await startProgram({ partners: 1, issues: 1 });
  const { exchangeId, exchange, okdesk } = program;
  const ask = journalHandlers(program);
  const question = {
    issueId: okdeskIdSchema.parse(7),
    timeEntryId: undefined,
    code: 'import.issue_gone_with_time',
    parameters: { issue: 7, minutes: 90 },
  } as const;
  exchange.cases.open(question);
  const { cases } = await answerOf(ask.cases({ exchangeId }));
  expect(cases).toMatchObject([
    { issueId: 7, issueUrl: `${okdesk.url}/issues/7`, message: { code: question.code } },
  ]);
  await answerOf(ask.closeCase({ exchangeId, id: cases[0]?.id ?? 0 }));
  exchange.cases.open(question);
  expect(await answerOf(ask.cases({ exchangeId }))).toEqual({ cases: [] });
});

test('an exchange that was removed meanwhile is named as such', async () => {
  await using program = await startProgram({ partners: 1, issues: 0 });
  const ask = journalHandlers(program);
  const exchangeId = exchangeIdSchema.parse('gone');
  expect(ask.causes({ exchangeId })).toMatchObject({
    ok: false,
    error: { code: 'service.unknown_exchange' },
  });
});
