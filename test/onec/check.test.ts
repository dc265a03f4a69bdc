import { describe, expect, it } from 'vitest';
import { checkOneC } from '../../electron/onec/check/check.ts';
import type { OneCSwitches } from '../../electron/sandbox/onec/switches.ts';
import type { CheckReport } from '../../shared/check-answer.ts';
import { isMessageCode, messageText } from '../../shared/messages/index.ts';
import { type OneCSettings, onecSettingsSchema } from '../../shared/settings.ts';
import { settingsOf, withBase } from './base.ts';
import { listen } from './listen.ts';

async function checked(
  switches: Partial<OneCSwitches>,
  more: Partial<OneCSettings> = {},
  password?: string,
): Promise<CheckReport> {
  let report: CheckReport | undefined;
  await withBase({ partners: 1, switches }, async (base) => {
    report = await checkOneC({ settings: settingsOf(base, more), password: password ?? base.password });
  });
  if (report === undefined) throw new Error('no report');
  return report;
}

const codesOf = (report: CheckReport) =>
  report.answers.filter(({ state }) => state !== 'good').map(({ answer }) => answer);

describe('the connection check of 1C', () => {
  it('says that the connection is good and names the exchange plan node', async () => {
    const report = await checked({});
    expect(report.answers.filter(({ state }) => state === 'bad')).toEqual([]);
    expect(report.verdict).toBe('onec.verdict_good');
    expect(messageText(report.verdict, {}, 'ru').what).toBe('Подключение прошло успешно');
    expect(report.answers.map(({ question }) => question)).toContain('onec.ask_plan');
  });

  const causes: readonly (readonly [string, Partial<OneCSwitches>, Partial<OneCSettings>, string])[] = [
    ['an address that is none', {}, { url: 'сервер/база' }, 'onec.address'],
    [
      'a name that is not in the network',
      {},
      { url: 'http://no-such-host.invalid/esti/odata/standard.odata' },
      'onec.dns',
    ],
    [
      'a port where nobody listens',
      {},
      { url: 'http://127.0.0.1:9/esti/odata/standard.odata' },
      'onec.refused',
    ],
    ['a base that is not published', { published: false }, {}, 'onec.notPublished'],
    [
      'a base that opens nothing',
      { nothingOpened: true, emptyComposition: 'empty' },
      {},
      'onec.nothingOpened',
    ],
    ['sessions that are blocked', { sessionsBlocked: true }, {}, 'onec.sessionsBlocked'],
    ['licences that are all taken', { noLicence: true }, {}, 'onec.licence'],
    ['exclusive mode', { exclusiveMode: true }, {}, 'onec.exclusiveMode'],
    ['a pool without a free session', { poolExhausted: 1 }, {}, 'onec.pool'],
    ['a page instead of data', { htmlError: 200 }, {}, 'onec.htmlPage'],
    [
      'a closed exchange plan',
      { exchangePlanClosed: true },
      { changeCapture: 'exchange-plan' },
      'onec.planClosed',
    ],
    ['a node that is not there', {}, { exchangePlanNode: 'нет такого' }, 'onec.nodeMissing'],
    [
      'a catalog that is not opened',
      { closedSets: new Set(['Catalog_Партнеры']) },
      {},
      'onec.missing_partner',
    ],
    ['a right that is missing', { unreadableSets: new Set(['Catalog_Пользователи']) }, {}, 'onec.noRights'],
    [
      'an attribute that has another name',
      {},
      { profileOverrides: { 'partner.fields.exportFlag': 'Выгружать' } },
      'onec.field_missing',
    ],
    [
      'a misspelt line of own names',
      {},
      { profileOverrides: { 'partner.flag': 'Х' } },
      'onec.unknown_override',
    ],
    ['a time zone that nobody knows', {}, { timeZone: 'Марс/Олимп' }, 'onec.bad_zone'],
  ];

  it.each(causes)('tells %s', async (_name, switches, settings, code) => {
    const report = await checked(switches, settings);
    expect(codesOf(report)).toContain(code);
    if (!isMessageCode(code)) throw new Error(`no text for ${code}`);
    for (const language of ['ru', 'en'] as const) {
      const { what, remedy } = messageText(code, {}, language);
      expect([what, remedy ?? ''].map((text) => text.trim() !== '')).toEqual([true, true]);
    }
    for (const { answer, parameters } of report.answers) {
      const text = messageText(answer, parameters, 'ru');
      expect(`${text.what}${text.why ?? ''}${text.remedy ?? ''}`).not.toMatch(/\{\w+\}/u);
    }
  });

  it('tells a wrong password and the user whom 1C did not let in', async () => {
    const report = await checked({}, {}, 'не тот');
    expect(codesOf(report)).toEqual(['onec.unauthorized']);
    expect(report.verdict).toBe('onec.verdict_wrong');
    expect(report.answers[0]?.parameters).toMatchObject({ user: 'ОбменОкДеск' });
  });

  it('tells a redirect and where it leads, without following it', async () => {
    let asked = 0;
    const server = await listen((_request, response) => {
      asked += 1;
      response.writeHead(301, { location: 'https://moved.example.test/esti?key=1' }).end();
    });
    const report = await checkOneC({
      settings: onecSettingsSchema.parse({ url: server.url, user: 'u' }),
      password: 'p',
    });
    expect(report.answers[0]).toMatchObject({
      answer: 'onec.redirected',
      parameters: { target: 'https://moved.example.test/esti' },
    });
    expect(asked).toBe(1);
    await server.close();
  });

  it('names every right that is missing, set by set', async () => {
    const report = await checked({
      unreadableSets: new Set(['Catalog_Пользователи', 'Document_ЗаданиеСотруднику']),
    });
    const subjects = report.answers
      .filter(({ answer }) => answer === 'onec.noRights')
      .map(({ parameters }) => Object.entries(parameters).find(([name]) => name === 'subject')?.[1]);
    expect(subjects).toContain('Справочник.Пользователи');
    expect(subjects).toContain('Документ.ЗаданиеСотруднику');
  });

  it('reads 17 MB of metadata in bounded memory', async () => {
    const before = process.memoryUsage().heapUsed;
    const report = await checked({ metadataPadding: 17_000_000 });
    expect(
      codesOf(report).filter((code) => code.startsWith('onec.field') || code === 'onec.cutAnswer'),
    ).toEqual([]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
  });
});
