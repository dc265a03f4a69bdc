import { expect, test } from 'vitest';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { minutesOf } from '../../electron/sandbox/data/minutes.ts';
import type { OkdeskSwitches } from '../../electron/sandbox/okdesk/switches.ts';
import type { OneCSwitches } from '../../electron/sandbox/onec/switches.ts';
import { startWorld, type World } from './world.ts';

/** Behaviours of the two sides that nobody could confirm: the exchange must end the same whichever is true. */
const truths: readonly (readonly [string, Partial<OneCSwitches>, Partial<OkdeskSwitches>])[] = [
  ['умолчания встроенных серверов', {}, {}],
  ['1С принимает заданный ключ', { clientRefKey: 'honoured' }, {}],
  ['1С проверяет If-Match', { ifMatch: 'enforce' }, {}],
  ['1С не умеет $count', { countMissing: true }, {}],
  ['1С хранит файлы по-старому', { attachedFiles: 'older' }, {}],
  ['1С умеет оба хранения файлов', { attachedFiles: 'both' }, {}],
  ['1С отвечает без DataVersion после создания', { nullDataVersionAfterPost: true }, {}],
  ['1С отвечает по-английски, IIS требует длину', { errorLanguage: 'en', iis411: true }, {}],
  ['плана обмена нет', { exchangePlanClosed: true }, {}],
  ['ОкДеск листает без указанной записи', {}, { fromId: 'exclusive' }],
  ['ОкДеск отказывает большой странице', {}, { issuePageSizeOver50: 'refuse' }],
  ['ОкДеск ищет точно, а пустоту пишет null', {}, { crm1cIdMatch: 'exact', emptySearch: 'null' }],
  ['ОкДеск пишет пустоту объектом, находит несколько', {}, { emptySearch: '{}', severalMatches: 'array' }],
  ['ОкДеск не знает карточек по номеру', {}, { cardsById: false }],
  ['ОкДеск не хранит crm_1c_id контактов', {}, { contactCrm1cId: false }],
  ['ОкДеск отдаёт трудозатраты массивом', {}, { timeEntriesShape: 'array', attributesShape: 'object' }],
  [
    'пояс аккаунта на восток, сотрудника нет объектом',
    {},
    { utcOffsetMinutes: 600, noAssignee: 'nullMembers' },
  ],
  [
    'пояс аккаунта UTC, авторы без вида',
    {},
    { utcOffsetMinutes: 0, noAssignee: 'absent', personTypes: false },
  ],
  ['ошибки ОкДеска массивами', {}, { modelErrors: 'arrays', queryErrors: 'strings' }],
  ['ошибки ОкДеска текстом', {}, { modelErrors: 'plain', missingIssue: 404 }],
  [
    'полные карточки в списках, файл без перенаправления',
    {},
    { shortCompanyItems: false, attachmentRedirect: false },
  ],
  ['оборудование ищется массивом', {}, { equipmentSearch: 'array', uniqueContacts: false }],
];

test.each(truths)(
  '%s: каждая минута ровно в одном листе, второй обмен ничего не пишет',
  async (_name, onec, okdesk) => {
    const data = makeFranchisee({ seed: 11, partners: 10, issues: 20 });
    const world = await startWorld({ onecSeed: data.onec, okdeskSeed: data.okdesk });
    Object.assign(world.onec.switches, onec);
    Object.assign(world.okdesk.switches, okdesk);
    try {
      for (const direction of ['export', 'import'] as const) {
        const run = await world.run(direction);
        expect(run.report.outcome, JSON.stringify(run.problem)).toBe('complete');
      }
      expect(sheets(world)).toEqual(entries(world));
      const companies = world.okdesk
        .all('companies')
        .map((row) => row['crm_1c_id'])
        .filter(Boolean);
      expect(new Set(companies).size).toBe(companies.length);

      for (const direction of ['export', 'import'] as const) {
        const again = await world.run(direction);
        expect(again.report).toMatchObject({ outcome: 'complete', writes: { onec: 0, okdesk: 0 } });
      }
    } finally {
      await world.close();
    }
  },
  60_000,
);

/** Entry → minutes, as ОкДеск has them. */
function entries(world: World): readonly (readonly [number, number])[] {
  return world.okdesk
    .all('time_entries')
    .map((row) => [Number(row['id']), minutesOf(Number(row['spent_time']))] as const)
    .sort(([one], [other]) => one - other);
}

/** Entry → minutes, as 1C has them; an entry with two timesheets stands twice. */
function sheets(world: World): readonly (readonly [number, number])[] {
  return world.onec
    .asPerson()
    .all('Document_ЛистУчетаРабочегоВремени')
    .map((sheet) => [Number(sheet['ОкД_ИдентификаторТрудозатрат']), Number(sheet['Минуты'])] as const)
    .sort(([one], [other]) => one - other);
}
