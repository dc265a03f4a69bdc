import { afterEach, beforeEach, expect, test } from 'vitest';
import { messageText } from '../../shared/messages/index.ts';
import { onecSide } from './onec-side.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let onec: ReturnType<typeof onecSide>;

beforeEach(async () => {
  world = await startWorld();
  onec = onecSide(world.onec);
});
afterEach(() => world.close());

/** A run that a person must mend says so in the journal with cause and remedy, and the next run goes on. */
function toldInJournal(code: string) {
  const entry = world.exchange.journal
    .list({ levels: ['error', 'warning'] })
    .find((line) => line.code === code);
  expect(entry, `journal has ${code}`).toBeDefined();
  if (entry === undefined) return;
  for (const language of ['ru', 'en'] as const) {
    const text = messageText(entry.code, entry.parameters, language);
    expect(text.what).not.toMatch(/[{}]/);
    expect(text.remedy ?? '').not.toBe('');
  }
}

test('неверный токен ОкДеска: выгрузка отказана с причиной, ничего не потеряно, верный токен выгружает', async () => {
  onec.partner('Ромашка');
  const refused = await world.run('export', { token: '0'.repeat(40) });
  expect(refused.report.outcome).toBe('refused');
  expect(refused.problem?.code).toBe('okdesk.unauthorized');
  toldInJournal('okdesk.unauthorized');
  const next = await world.run('export');
  expect(next.report.kinds.company).toMatchObject({ created: 1 });
});

test('неверный пароль 1С: обмен отказан с причиной', async () => {
  const refused = await world.run('export', { password: 'не тот' });
  expect(refused.report.outcome).toBe('refused');
  toldInJournal(refused.problem?.code ?? 'none');
  expect(refused.report.writes).toEqual({ onec: 0, okdesk: 0 });
});

test.each([
  ['ОкДеска', { okdesk: { url: 'http://127.0.0.1:9' } }],
  ['1С', { onec: { url: 'http://127.0.0.1:9/ut/odata/standard.odata' } }],
])(
  'по адресу %s никто не отвечает: сказано в журнале, следующий обмен продолжит',
  async (_side, wrong) => {
    onec.partner('Ромашка');
    const { settings } = world;
    const away = await world.run('export', {
      settings: {
        ...settings,
        onec: { ...settings.onec, ...('onec' in wrong ? wrong.onec : {}) },
        okdesk: { ...settings.okdesk, ...('okdesk' in wrong ? wrong.okdesk : {}) },
      },
    });
    expect(['partial', 'refused']).toContain(away.report.outcome);
    toldInJournal(away.problem?.code ?? 'none');
    expect((await world.run('export')).report.kinds.company).toMatchObject({ created: 1 });
  },
  60_000,
);

test('аккаунт ОкДеска заблокирован за неуплату: причина названа, после оплаты всё уходит', async () => {
  onec.partner('Ромашка');
  world.okdesk.switches.blockedAccount = 402;
  const blocked = await world.run('export');
  expect(blocked.report.outcome).toBe('refused');
  toldInJournal('okdesk.account_blocked');
  world.okdesk.switches.blockedAccount = false;
  expect((await world.run('export')).report.kinds.company).toMatchObject({ created: 1 });
});

test('план обмена закрыт: причина названа, изменения дождутся открытия', async () => {
  await world.run('export');
  onec.partner('Ромашка');
  world.onec.switches.exchangePlanClosed = true;
  const closed = await world.run('export', {
    settings: { ...world.settings, onec: { ...world.settings.onec, changeCapture: 'exchange-plan' } },
  });
  expect(closed.report.outcome).toBe('refused');
  toldInJournal(closed.problem?.code ?? 'none');
  world.onec.switches.exchangePlanClosed = false;
  expect((await world.run('export')).report.kinds.company).toMatchObject({ created: 1 });
});

test('плана обмена нет: изменения находятся сравнением версий данных', async () => {
  world.onec.switches.exchangePlanClosed = true;
  onec.partner('Ромашка');
  expect((await world.run('export')).report).toMatchObject({
    outcome: 'complete',
    kinds: { company: { created: 1 } },
  });
  onec.partner('Лютик');
  expect((await world.run('export')).report.kinds.company).toMatchObject({ created: 1, changed: 0 });
  expect((await world.run('export')).report.writes).toEqual({ onec: 0, okdesk: 0 });
});

test('справочник 1С не открыт администратором: он назван один раз, остальное выгружено, открытый догружается сам', async () => {
  const client = onec.partner('Ромашка');
  onec.contract(client, 'Р-1');
  world.onec.switches.closedSets.add('Catalog_ДоговорыКонтрагентов');
  const closed = await world.run('export');
  expect(closed.report).toMatchObject({ outcome: 'complete', kinds: { company: { created: 1 } } });
  await world.run('export');
  toldInJournal('export.sets_closed');
  const told = world.exchange.journal.list({ code: 'export.sets_closed' });
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told[0]?.parameters)).toContain('Catalog_ДоговорыКонтрагентов');
  expect(world.okdesk.all('agreements')).toEqual([]);

  world.onec.switches.closedSets.clear();
  const opened = await world.run('export');
  expect(opened.report).toMatchObject({ outcome: 'complete', kinds: { agreement: { created: 1 } } });
  expect(world.okdesk.all('companies')).toHaveLength(1);
  expect((await world.run('export')).report.writes).toEqual({ onec: 0, okdesk: 0 });
});

test.each(['Catalog_Партнеры', 'Catalog_Контрагенты'])(
  'не открыт справочник %s: без него выгружать нельзя, причина названа, после открытия всё уходит',
  async (set) => {
    onec.partner('Ромашка');
    world.onec.switches.closedSets.add(set);
    const closed = await world.run('export');
    expect(closed.report).toMatchObject({ outcome: 'refused', writes: { okdesk: 0 } });
    expect(closed.problem).toMatchObject({ code: 'onec.setNotOpened', parameters: { set } });
    toldInJournal('onec.setNotOpened');
    world.onec.switches.closedSets.clear();
    expect((await world.run('export')).report.kinds.company).toMatchObject({ created: 1 });
  },
);

test('чужая база по прежнему адресу: обмен отказан, ничего не записано', async () => {
  onec.partner('Ромашка');
  await world.run('export');
  const stranger = await startWorld();
  try {
    const settings = { ...world.settings, onec: stranger.settings.onec };
    const met = await world.run('export', { settings });
    expect(met.problem?.code).toBe('run.foreign_onec');
    expect(met.report.writes).toEqual({ onec: 0, okdesk: 0 });
  } finally {
    await stranger.close();
  }
});
