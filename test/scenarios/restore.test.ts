import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runExchange } from '../../electron/exchange/run/run-exchange.ts';
import { createOkdesk } from '../../electron/okdesk/create.ts';
import { createOneC } from '../../electron/onec/create.ts';
import { minutesTogether } from '../../electron/sandbox/data/minutes.ts';
import { type RunningServers, startServers } from '../../electron/sandbox/servers.ts';
import { openStore } from '../../electron/store/open.ts';
import type { Direction } from '../../shared/kinds.ts';
import { exchangeSettingsSchema, settingsSchema } from '../../shared/settings.ts';

const day = 86_400_000;
const franchisee = { seed: 11, partners: 5, issues: 12, today: '2026-11-20' };
let folder = '';
let servers: RunningServers;
let now = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'));
  now = Date.now();
  servers = await startServers({ ...franchisee, folder });
});
afterEach(async () => {
  await servers.close();
  rmSync(folder, { recursive: true, force: true });
});

const database = () => join(folder, 'exchange.sqlite');
const settings = () =>
  exchangeSettingsSchema.parse({
    id: 'main',
    onec: { url: servers.onec.url, user: servers.onec.user },
    okdesk: { url: servers.okdesk.url, userEmail: servers.okdesk.userEmail, requestsPerSecond: 1000 },
  });

/** A start of the program over whatever state lies in the folder. */
async function withProgram<Value>(
  work: (surroundings: Parameters<typeof runExchange>[0]) => Promise<Value>,
): Promise<Value> {
  const opened = openStore({ path: database(), now: () => now });
  if (!opened.ok) throw new Error(opened.error.code);
  const { signal } = new AbortController();
  const own = settings();
  try {
    return await work({
      settings: own,
      onec: createOneC({ settings: own.onec, password: servers.onec.password, signal, now: () => now }),
      okdesk: createOkdesk({ settings: own.okdesk, token: servers.okdesk.token, signal, now: () => now }),
      store: opened.value.exchange(own.id),
      direction: 'export',
      options: { dryRun: false, verify: false, brakeApproved: true },
      now: () => now,
      signal,
      progress: () => undefined,
    });
  } finally {
    opened.value.close();
  }
}

async function exchange(options: { readonly verify?: boolean } = {}) {
  const reports = [];
  for (const direction of ['export', 'import'] as const satisfies readonly Direction[]) {
    const done = await withProgram((request) =>
      runExchange({
        ...request,
        direction,
        options: { ...request.options, verify: options.verify ?? false },
      }),
    );
    if (!done.ok) throw new Error(done.error.code);
    reports.push(done.value);
  }
  return reports;
}

function forgetState(): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${database()}${part}`, { force: true });
}

/** What is there, by its keys: equal before and after means nothing lost and nothing doubled. */
function inventory() {
  const { onec, okdesk } = servers;
  const alive = (set: string) =>
    onec
      .asPerson()
      .all(set)
      .filter((entity) => entity['DeletionMark'] !== true);
  const sheets = alive('Document_ЛистУчетаРабочегоВремени');
  return {
    tasks: alive('Document_ЗаданиеСотруднику')
      .map((task) => task['ОкД_ИдентификаторЗаявки'])
      .sort(),
    timesheets: sheets.map((sheet) => sheet['ОкД_ИдентификаторТрудозатрат']).sort(),
    minutes: sheets.reduce((sum, sheet) => sum + Number(sheet['Минуты']), 0),
    files: alive('Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы').length,
    companies: okdesk.all('companies').length,
    contacts: okdesk.all('contacts').length,
    agreements: okdesk.all('agreements').length,
    objects: okdesk.all('maintenance_entities').length,
    equipment: okdesk.all('equipments').length,
    directories: okdesk.all('equipment_models').length + okdesk.all('equipment_manufacturers').length,
  };
}

test('the state of the program is lost: both sides are recognised again, nothing is made twice', async () => {
  await exchange();
  const before = inventory();
  expect(before.minutes).toBe(minutesTogether(servers.okdesk.all('time_entries')));
  forgetState();
  await exchange();
  expect(inventory()).toEqual(before);
  await exchange();
  expect(inventory()).toEqual(before);
});

test('the state is put back from a copy that is older than reality: what went since is recognised, what is new goes', async () => {
  await exchange();
  copyFileSync(database(), join(folder, 'copy'));
  const issue = servers.okdesk
    .asPerson()
    .createIssue({ title: 'После копии', company_id: 1, type: 'incident', priority: 'low', parameters: {} });
  servers.okdesk.asPerson().addTimeEntry(issue, { spent_time: 1.5, parameters: {} });
  servers.onec.asPerson().create('Catalog_ОкД_ПроизводителиОборудования', { Description: 'После копии' });
  await exchange();
  const before = inventory();
  forgetState();
  copyFileSync(join(folder, 'copy'), database());
  await exchange();
  expect(inventory()).toEqual(before);
  expect(before.minutes).toBe(minutesTogether(servers.okdesk.all('time_entries')));
});

test('the settings move to another PC: without the state the exchange finds its records again', async () => {
  await exchange();
  const before = inventory();
  const moved = settingsSchema.parse(
    JSON.parse(JSON.stringify(settingsSchema.parse({ exchanges: [settings()] }))),
  );
  expect(moved.exchanges[0]).toEqual(settings());
  expect(JSON.stringify(moved)).not.toContain(servers.okdesk.token);
  forgetState();
  await exchange();
  expect(inventory()).toEqual(before);
});

test('the infobase is restored from yesterday’s backup: what it lost of the help desk comes again within a day, once', async () => {
  await exchange();
  const { port } = new URL(servers.onec.url);
  await servers.onec.close();
  copyFileSync(join(folder, 'onec.sqlite'), join(folder, 'onec.backup'));
  await servers.okdesk.close();
  servers = await startServers({
    ...franchisee,
    folder,
    onecPort: Number(port),
    okdeskPort: Number(new URL(servers.okdesk.url).port),
  });
  now += day;
  const issue = servers.okdesk
    .asPerson()
    .createIssue({ title: 'Потеряется', company_id: 1, type: 'incident', priority: 'low', parameters: {} });
  servers.okdesk.asPerson().addTimeEntry(issue, { spent_time: 2.25, parameters: {} });
  await exchange();
  const before = inventory();
  expect(before.tasks).toContain(String(issue));

  const okdeskPort = Number(new URL(servers.okdesk.url).port);
  await servers.close();
  for (const part of ['-wal', '-shm']) rmSync(join(folder, `onec.sqlite${part}`), { force: true });
  copyFileSync(join(folder, 'onec.backup'), join(folder, 'onec.sqlite'));
  servers = await startServers({ ...franchisee, folder, onecPort: Number(port), okdeskPort });
  expect(inventory().tasks).not.toContain(String(issue));
  await exchange();
  now += day + 3_600_000;
  await exchange();
  await exchange();
  expect(inventory()).toEqual(before);
});

test('the account of ОкДеск is emptied: the comparison names every record that is gone and writes nothing by itself; set up anew, the exchange brings each back once', async () => {
  await exchange();
  const companies = servers.okdesk.all('companies').filter((company) => company['crm_1c_id'] != null);
  for (const table of [
    'equipments',
    'maintenance_entities',
    'agreements',
    'contacts',
    'companies',
  ] as const) {
    for (const row of servers.okdesk.all(table)) servers.okdesk.asPerson().remove(table, row.id);
  }
  const [verified] = await exchange({ verify: true });
  const gone = verified?.planned.filter(
    ({ action, record }) => action === 'create' && record.kind === 'company',
  );
  expect(gone?.map(({ record }) => record.onecRef).toSorted()).toEqual(
    companies.map((company) => company['crm_1c_id']).toSorted(),
  );
  expect(servers.okdesk.all('companies')).toEqual([]);

  // A person takes the exchange away and sets it up anew.
  forgetState();
  const { tasks } = inventory();
  await exchange();
  await exchange();
  const keys = servers.okdesk.all('companies').map((company) => company['crm_1c_id']);
  expect(keys).toEqual(expect.arrayContaining(companies.map((company) => company['crm_1c_id'])));
  expect(new Set(keys).size).toBe(keys.length);
  expect(inventory().tasks).toEqual(tasks);
});
