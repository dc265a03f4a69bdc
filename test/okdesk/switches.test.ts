import { beforeAll, describe, expect, it } from 'vitest';
import type { Okdesk, Pages } from '../../electron/okdesk/okdesk.ts';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { startOkdeskSandbox } from '../../electron/sandbox/okdesk/start.ts';
import type { OkdeskSwitches } from '../../electron/sandbox/okdesk/switches.ts';
import { okdeskIdSchema } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { impatient } from './small-server.ts';

const seedIssues = 60;
const seed = makeFranchisee({ seed: 7, partners: 4, issues: seedIssues }).okdesk;
/** The same moment for every account, so that what it stamps can be compared. */
const moment = Date.UTC(2030, 0, 15, 9);

/** Settings of an account that rightly change what is seen and done; each has a test of its own. */
type Visible =
  | 'blockedAccount'
  | 'denied'
  | 'sectionsOff'
  | 'hiddenCompanyIds'
  | 'attributes'
  | 'companyCategories';
type Uncertain = Exclude<keyof OkdeskSwitches, Visible | 'agreementWrites'>;

/** Every truth other than the default; a new switch without a line here does not compile. */
const otherTruths: { readonly [Name in Uncertain]: readonly OkdeskSwitches[Name][] } = {
  utcOffsetMinutes: [0, 600, -210],
  sectionOffAnswer: [403],
  unauthorizedBody: ['html'],
  notFoundBody: ['json'],
  modelErrors: ['arrays', 'plain', 'list'],
  queryErrors: ['strings'],
  defaultPageSize: [2, 100],
  fromId: ['exclusive'],
  issuePageSizeOver50: ['refuse'],
  untilCoversDay: [true],
  crm1cIdMatch: ['exact'],
  contactCrm1cId: [false],
  emptySearch: ['{}', 'null'],
  severalMatches: ['array'],
  equipmentSearch: ['array'],
  uniqueCompanies: [true],
  uniqueContacts: [false],
  shortCompanyItems: [false],
  cardsById: [false],
  objectActivations: [true],
  unknownAttribute: ['refuse'],
  unknownOption: ['store'],
  missingIssue: [404],
  mergedIssue: ['redirect', 'other'],
  typeAtCreation: ['ignored'],
  touchedBy: [{ comments: false, attachments: false, timeEntries: false, checkLists: false }],
  noAssignee: ['absent', 'nullMembers'],
  personTypes: [false],
  anonymousSystemComments: [true],
  unknownIssueField: ['ignore'],
  attachmentUrlSeconds: [5],
  attachmentRedirect: [false],
  timeEntriesShape: ['array'],
  attributesShape: ['object'],
};
const cases = Object.entries(otherTruths).flatMap(([name, values]) =>
  values.map((value): [string, unknown] => [name, value]),
);

function given<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function collected<Item>(pages: Pages<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...given(page));
  return items;
}

/** The whole way there: directories, clients, property; searches that find, find nothing, find several; a refusal. */
async function exported(okdesk: Okdesk) {
  const { companies, contacts, maintenanceEntities, equipments } = okdesk;
  given(await companies.create({ name: 'Чужая', crm_1c_id: 'key-1-tail' }));
  const company = given(await companies.create({ name: 'Наша', crm_1c_id: 'key-1' }));
  given(await companies.update(company.id, { phone: '+7 495 000-00-01' }));
  const contact = given(
    await contacts.create({
      last_name: 'Петров',
      first_name: 'Олег',
      email: 'oleg@romashka.example',
      company_id: company.id,
    }),
  );
  const refused = await contacts.create({ last_name: 'Иванов', first_name: 'И', email: 'ivanov' });
  const maker = given(await okdesk.equipmentManufacturers.create({ name: 'Атолл', code: 'maker-1' }));
  const kind = given(await okdesk.equipmentKinds.create({ name: 'Касса', code: 'kind-1' }));
  const links = { equipment_kind_id: kind.id, equipment_manufacturer_id: maker.id };
  const model = given(await okdesk.equipmentModels.create({ name: 'М-1', code: 'model-1', ...links }));
  const place = given(await maintenanceEntities.create({ name: 'Зал', company_id: company.id }));
  for (const inventory_number of ['inv-1', 'inv-2']) {
    given(
      await equipments.create({
        equipment_type_code: kind.code,
        equipment_manufacturer_code: maker.code,
        equipment_model_code: model.code,
        company_id: company.id,
        maintenance_entity_id: place.id,
        serial_number: 'serial-1',
        inventory_number,
      }),
    );
  }
  given(await companies.archive(given(await companies.byCrm1cId('key-1-tail'))?.id ?? company.id));
  const card = given(await companies.card(company.id));
  return {
    found: given(await companies.byCrm1cId('key-1'))?.name,
    absent: given(await companies.byCrm1cId('ey-1')),
    card: [card?.name, card?.phone, card?.crm_1c_id, card?.active],
    person: given(await contacts.byEmail('OLEG@romashka.example'))?.id === contact.id,
    nobody: given(await contacts.byEmail('nobody@romashka.example')),
    refused: refused.ok ? 'accepted' : [refused.error.code, refused.error.disposition, refused.error.applied],
    reason: refused.ok ? '' : /имеет неверное значение/u.test(String(refused.error.parameters['said'])),
    model: given(await okdesk.equipmentModels.card(model.id))?.equipment_kind?.code,
    place: given(await maintenanceEntities.card(place.id))?.company_id === company.id,
    byInventory: given(await equipments.byInventoryNumber('inv-2')).map((one) => one.serial_number),
    bySerial: given(await equipments.bySerialNumber('serial-1')).length > 0,
    bySerialNone: given(await equipments.bySerialNumber('serial')),
    companies: (await collected(companies.all())).map((one) => one.name).toSorted(),
    employees: (await collected(okdesk.employees.all())).map((one) => one.email).toSorted(),
  };
}

/** The way back: the window, cards, comments, minutes, check lists, files, and an issue that was merged away. */
async function imported(okdesk: Okdesk, merged: number) {
  const { issues, dictionaries } = okdesk;
  const window = await collected(issues.changed({ since: 0, until: moment }));
  const details = [];
  for (const { id } of window.toSorted((left, right) => left.id - right.id).slice(0, 12)) {
    const card = given(await issues.card(id));
    const entries = given(await issues.timeEntries(id));
    details.push({
      id,
      title: card?.title,
      created: Date.parse(card?.created_at ?? ''),
      assignee: card?.assignee?.id,
      comments: given(await issues.comments(id)).map((comment) => comment.content),
      hours: entries.map((entry) => [entry.id, entry.spent_time, Date.parse(entry.logged_at ?? '')]),
      checkList: given(await issues.checkList(id)).map((item) => item.name),
    });
  }
  return {
    window: window.map(({ id }) => id).toSorted(),
    counted: given(await issues.ids()).toSorted(),
    details,
    gone: given(await issues.card(okdeskIdSchema.parse(merged))),
    attributes: given(await dictionaries.timeEntryAttributes()).map(({ code }) => code),
    statuses: given(await dictionaries.statuses()).map(({ code }) => code),
  };
}

async function whole(switches: Partial<OkdeskSwitches>) {
  const server = await startOkdeskSandbox({ seed, switches, now: () => new Date(moment) });
  try {
    const [kept, merged] = server.all('issues').map((row) => row.id);
    server.asPerson().mergeIssue(Number(merged), Number(kept));
    const { okdesk } = impatient(server.url, { token: server.token });
    return { exported: await exported(okdesk), imported: await imported(okdesk, Number(merged)) };
  } finally {
    await server.close();
  }
}

describe('whichever truth holds, the client of ОкДеск sends and brings the same', () => {
  let usual: Awaited<ReturnType<typeof whole>>;
  beforeAll(async () => {
    usual = await whole({});
  });

  it('with the defaults everything is found that is there', () => {
    expect(usual.exported).toMatchObject({
      found: 'Наша',
      card: ['Наша', '+7 495 000-00-01', 'key-1', true],
    });
    expect(usual.exported).toMatchObject({
      person: true,
      reason: true,
      byInventory: ['serial-1'],
      model: 'kind-1',
    });
    expect(usual.imported.window).toHaveLength(seedIssues - 1);
    expect(usual.imported.counted).toEqual(usual.imported.window);
    expect(usual.imported.gone).toBeUndefined();
    expect(usual.imported.details.flatMap(({ hours }) => hours).length).toBeGreaterThan(0);
  });

  it.each(cases)('%s = %j', async (name, value) => {
    expect(await whole({ [name]: value })).toEqual(usual);
  });
});
