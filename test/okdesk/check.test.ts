import { afterEach, describe, expect, it } from 'vitest';
import { checkOkdesk } from '../../electron/okdesk/check/check.ts';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { type RunningOkdesk, startOkdeskSandbox } from '../../electron/sandbox/okdesk/start.ts';
import { isMessageCode, messageText } from '../../shared/messages/index.ts';
import { okdeskAnswerMessages } from '../../shared/messages/okdesk-answers.ts';
import { okdeskConnectionMessages } from '../../shared/messages/okdesk-connection.ts';
import { okdeskSettingsSchema } from '../../shared/settings.ts';
import { type Given, impatient, startSmallServer } from './small-server.ts';

const unreachable = 'Сервер ОкДеск недоступен';
const wrong = 'Неверный адрес аккаунта или API-токен';
const good = 'Подключение прошло успешно';

let server: RunningOkdesk | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A cause is told only with its remedy: what a person reads and what a person does, in both languages. */
function expectRemedy(code: string) {
  if (!isMessageCode(code)) throw new Error(`no text for ${code}`);
  for (const language of ['ru', 'en'] as const) {
    const { what, remedy } = messageText(code, {}, language);
    expect([code, language, what.trim() !== '', (remedy ?? '').trim() !== '']).toEqual([
      code,
      language,
      true,
      true,
    ]);
  }
}

/** Every right the exchange needs: what the role must not have, and how its lack is called. */
const rights: readonly (readonly [string, string])[] = [
  ['GET /issues/statuses', 'okdesk.denied_statuses'],
  ['GET /companies', 'okdesk.denied_companies'],
  ['GET /contacts', 'okdesk.denied_contacts'],
  ['GET /agreements', 'okdesk.denied_agreements'],
  ['GET /maintenance_entities', 'okdesk.denied_objects'],
  ['GET /equipments/list', 'okdesk.denied_equipments'],
  ['GET /equipments/kinds', 'okdesk.denied_directories'],
  ['GET /employees', 'okdesk.denied_employees'],
  ['GET /issues/list', 'okdesk.denied_issues'],
  ['PATCH /companies', 'okdesk.denied_companies_write'],
  ['PATCH /contacts', 'okdesk.denied_contacts_write'],
  ['PATCH /agreements', 'okdesk.denied_agreements_write'],
  ['PATCH /maintenance_entities', 'okdesk.denied_objects_write'],
  ['PATCH /equipments/0', 'okdesk.denied_equipments_write'],
  ['PATCH /equipments/manufacturers', 'okdesk.denied_directories_write'],
  ['GET /issues/*/time_entries', 'okdesk.denied_time'],
  ['GET /issues/*/comments', 'okdesk.denied_comments'],
  ['GET /issues/*/attachments', 'okdesk.denied_files'],
  ['GET /issues/*/check_lists', 'okdesk.denied_check_lists'],
];

const verdictOf = async (...given: Parameters<typeof checkOkdesk>) => {
  const report = await checkOkdesk(...given);
  return { report, verdict: messageText(report.verdict, {}, 'ru').what, cause: report.answers[0]?.answer };
};

describe('every failure of ОкДеск', () => {
  it.each(Object.keys({ ...okdeskConnectionMessages, ...okdeskAnswerMessages }))(
    '%s is told with what to do, in both languages',
    expectRemedy,
  );
});

describe('connection check', () => {
  it.each([
    [{ status: 401, body: '{"errors":"Вы не авторизованы"}' }, wrong, 'okdesk.unauthorized'],
    [{ status: 402, body: '{}' }, wrong, 'okdesk.account_blocked'],
    [{ status: 403, body: '{"errors":"Аккаунт заблокирован"}' }, wrong, 'okdesk.account_blocked'],
    [{ status: 403, body: '{"errors":"Нет доступа"}' }, wrong, 'okdesk.contact_key'],
    [{ status: 404, body: '<html></html>' }, wrong, 'okdesk.no_such_account'],
    [{ body: '<html>hello</html>' }, wrong, 'okdesk.not_okdesk'],
    [{ body: '{"odata.metadata":"x"}' }, wrong, 'okdesk.unexpected_answer'],
    [{ status: 301, headers: { Location: 'https://other.example/' }, body: '' }, wrong, 'okdesk.redirected'],
    [{ status: 407, body: '' }, unreachable, 'okdesk.proxy'],
    [{ status: 429, body: '' }, unreachable, 'okdesk.rate_limited'],
    [{ status: 500, body: '' }, unreachable, 'okdesk.server_error'],
    [{ status: 503, body: '' }, unreachable, 'okdesk.busy'],
    [{ body: '[{"code":' }, unreachable, 'okdesk.cut'],
    ['cut', unreachable, 'okdesk.reset'],
  ] satisfies [Given, string, string][])('%j: %s', async (given, expected, code) => {
    await using small = await startSmallServer(() => given);
    const { verdict, cause, report } = await verdictOf(impatient(small.url).options);
    expect([verdict, cause, report.good]).toEqual([expected, code, false]);
    expectRemedy(code);
  });

  it.each([
    ['http://127.0.0.1:1', unreachable, 'okdesk.refused'],
    ['http://no-such-account.invalid', unreachable, 'okdesk.dns'],
    ['ivanov@test.okdesk.ru', wrong, 'okdesk.address_invalid'],
    ['', wrong, 'okdesk.address_invalid'],
  ])('address «%s»: %s', async (url, expected, code) => {
    const { verdict, cause } = await verdictOf(impatient(url).options);
    expect([verdict, cause]).toEqual([expected, code]);
    expectRemedy(code);
  });

  it('succeeds with the right address, token and employee, and writes nothing', async () => {
    server = await startOkdeskSandbox();
    const settings = okdeskSettingsSchema.parse({
      url: server.url,
      userEmail: server.userEmail.toUpperCase(),
      requestsPerSecond: 1000,
    });
    const { verdict, report } = await verdictOf(
      impatient(server.url, { settings, token: server.token }).options,
    );
    expect(verdict).toBe(good);
    expect(report.answers.filter((answer) => answer.state === 'bad')).toEqual([]);
    expect(report.answers.map((answer) => answer.answer)).toContain('okdesk.user_found');
    expect(server.counts().acceptedWrites).toBe(0);
  });

  it.each(rights)('without the right %s says %s, and nothing else', async (denied, code) => {
    server = await startOkdeskSandbox({
      seed: makeFranchisee({ seed: 7, partners: 2, issues: 3 }).okdesk,
      switches: { denied: [denied] },
    });
    const { report } = await verdictOf(impatient(server.url, { token: server.token }).options);
    const lacking = report.answers.filter((answer) => answer.problem?.code === 'okdesk.forbidden');
    // Whatever hangs on the list of issues could not be asked either; nobody may call that a right that is there.
    expect(lacking.filter(({ state }) => state !== 'unknown').map(({ answer }) => answer)).toContain(code);
    expect(new Set(lacking.map(({ answer }) => answer)).size).toBeLessThanOrEqual(
      code.endsWith('issues') ? 2 : 1,
    );
    expectRemedy(code);
  });

  it('names each right that the role lacks', async () => {
    server = await startOkdeskSandbox({
      seed: makeFranchisee({ seed: 7, partners: 2, issues: 3 }).okdesk,
      switches: {
        denied: ['GET /contacts', 'GET /equipments/kinds', 'PATCH /companies', 'GET /issues/*/time_entries'],
      },
    });
    const { verdict, report } = await verdictOf(impatient(server.url, { token: server.token }).options);
    expect(verdict).toBe(good);
    const lacking = report.answers.filter((answer) => answer.problem?.code === 'okdesk.forbidden');
    expect(lacking.map((answer) => answer.answer)).toEqual([
      'okdesk.denied_contacts',
      'okdesk.denied_directories',
      'okdesk.denied_companies_write',
      'okdesk.denied_time',
    ]);
    expect(report.good).toBe(false);
  });
});
