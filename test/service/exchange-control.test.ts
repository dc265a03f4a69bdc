import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../electron/store/open.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import { onecSide } from '../scenarios/onec-side.ts';
import { type StartedProgram, settingsBetween, startProgram } from './support.ts';

const both: readonly Direction[] = ['export', 'import'];
const want = (program: StartedProgram, directions = both, brakeApproved = false) =>
  program.exchanges.want(program.exchangeId, directions, { occasion: 'person', brakeApproved });
const runsOf = (program: StartedProgram) =>
  program.exchange.runs.list(20).map(({ direction, outcome }) => `${direction} ${outcome}`);
const isSending = (view: ExchangeView) => view.work?.progress?.phase === 'sending';

describe('runs', () => {
  test('a person wants both directions: export goes first, then import, and the exchange is complete', async () => {
    await using program = await startProgram();
    expect(program.exchanges.view(program.exchangeId)).toMatchObject({ state: 'idle', completeSince: {} });
    const seen: string[] = [];
    program.exchanges.listen(() => {
      const what = program.exchanges.view(program.exchangeId)?.work?.what;
      if (what !== undefined && seen.at(-1) !== what) seen.push(what);
    });
    const view = await program.run('import', 'export');
    expect(seen).toEqual(['export', 'import']);
    expect(view.problem).toBeUndefined();
    expect(view.completeSince).toEqual({ export: expect.any(String), import: expect.any(String) });
    expect(program.onec.asPerson().all('Document_ЗаданиеСотруднику').length).toBeGreaterThan(0);
  });

  test('a second wish joins the run that goes, and one that waits; each direction runs once', async () => {
    await using program = await startProgram();
    expect(want(program)).toEqual({ ok: true, value: { joined: false } });
    expect(program.exchanges.view(program.exchangeId)).toMatchObject({
      state: 'running',
      work: { what: 'export', stopping: false },
      waiting: ['import'],
    });
    expect(want(program, ['import'])).toEqual({ ok: true, value: { joined: true } });
    expect(want(program)).toEqual({ ok: true, value: { joined: true } });
    await program.until((view) => view.work === undefined);
    expect(runsOf(program)).toEqual(['import complete', 'export complete']);
  });

  test('progress tells what is done, of how many, and how long it will take', async () => {
    await using program = await startProgram({ partners: 20 });
    program.okdesk.faults.add({ method: 'POST', times: 1000, fault: { type: 'delay', ms: 20 } });
    want(program, ['export']);
    const view = await program.until(({ work }) => work?.progress?.secondsLeft !== undefined);
    expect(view.work?.progress).toMatchObject({
      direction: 'export',
      phase: 'sending',
      kind: expect.any(String),
      done: expect.any(Number),
      total: expect.any(Number),
    });
  });

  test('two exchanges run side by side', async () => {
    await using one = await startProgram();
    await using other = await startProgram({ seed: 2 });
    const second = exchangeIdSchema.parse('second');
    one.settings.saveExchange(settingsBetween(second, other.onec, other.okdesk));
    await one.secrets.set(second, 'onecPassword', other.onec.password);
    await one.secrets.set(second, 'okdeskToken', other.okdesk.token);
    want(one);
    one.exchanges.want(second, both, { occasion: 'person', brakeApproved: false });
    expect(one.exchanges.views().map(({ id, state }) => [id, state])).toEqual([
      ['main', 'running'],
      ['second', 'running'],
    ]);
    await one.until(() => one.exchanges.views().every((view) => view.work === undefined));
    for (const view of one.exchanges.views()) {
      expect(view.problem).toBeUndefined();
      expect(view.completeSince).toEqual({ export: expect.any(String), import: expect.any(String) });
    }
  });

  test('settings changed during a run hold from the next run on', async () => {
    await using program = await startProgram();
    want(program, ['export']);
    await program.until(({ work }) => work?.progress !== undefined);
    program.change({ journalLevel: 'error' });
    await program.until(({ work }) => work === undefined);
    const [first] = program.exchange.runs.list(1);
    expect(program.exchange.journal.list({ runId: first?.id ?? 0, levels: ['note', 'info'] })).not.toEqual(
      [],
    );
    await program.run('export');
    const [second] = program.exchange.runs.list(1);
    expect(program.exchange.journal.list({ runId: second?.id ?? 0 })).toEqual([]);
  });
});

describe('stop', () => {
  test('in the middle: within two seconds, what waits is forgotten, the next run finishes the work without doubles', async () => {
    await using program = await startProgram({ partners: 15 });
    program.okdesk.faults.add({ method: 'POST', times: 1000, fault: { type: 'delay', ms: 100 } });
    want(program);
    await program.until(isSending);
    const stoppedAt = performance.now();
    program.exchanges.stop(program.exchangeId);
    expect(program.exchanges.view(program.exchangeId)).toMatchObject({
      work: { stopping: true },
      waiting: [],
    });
    const view = await program.until(({ work }) => work === undefined);
    expect(performance.now() - stoppedAt).toBeLessThan(2_000);
    expect(view.problem).toBeUndefined();
    expect(runsOf(program)).toEqual(['export stopped']);
    program.okdesk.faults.clear();
    await program.run('export');
    const keys = program.okdesk.all('companies').flatMap(({ crm_1c_id: key }) => (key ? [key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(runsOf(program)).toEqual(['export complete', 'export stopped']);
  });

  test('while 1C does not answer: the connection is cut, and that is no failure', async () => {
    await using program = await startProgram();
    program.onec.faults.add({ path: /Catalog_Партнеры/u, fault: { type: 'delay', ms: 20_000 } });
    want(program, ['export']);
    await program.until(({ work }) => work?.progress !== undefined);
    const stoppedAt = performance.now();
    program.exchanges.stop(program.exchangeId);
    const view = await program.until(({ work }) => work === undefined);
    expect(performance.now() - stoppedAt).toBeLessThan(2_000);
    expect(view).toMatchObject({ state: 'idle' });
    expect(view.problem).toBeUndefined();
  });

  test('a wish during the stop is a new run', async () => {
    await using program = await startProgram();
    want(program, ['export']);
    await program.until(({ work }) => work?.progress !== undefined);
    program.exchanges.stop(program.exchangeId);
    expect(want(program, ['export'])).toEqual({ ok: true, value: { joined: false } });
    await program.until(({ work, waiting }) => work === undefined && waiting.length === 0);
    expect(runsOf(program)).toEqual(['export complete', 'export stopped']);
  });

  test('the closing program stops what goes and takes nothing new', async () => {
    await using program = await startProgram({ partners: 15 });
    want(program);
    await program.until(isSending);
    await program.exchanges.close();
    expect(runsOf(program)).toEqual(['export stopped']);
    expect(want(program)).toMatchObject({ ok: false, error: { code: 'service.closing' } });
  });
});

describe('what cannot begin says why', () => {
  test.each([
    [
      'no password is kept',
      'service.no_onec_password',
      (program: StartedProgram) => program.secrets.set(program.exchangeId, 'onecPassword', ''),
    ],
    [
      'no token is kept',
      'service.no_okdesk_token',
      (program: StartedProgram) => program.secrets.set(program.exchangeId, 'okdeskToken', ''),
    ],
    [
      'the exchange is switched off',
      'service.switched_off',
      (program: StartedProgram) => program.change({ enabled: false }),
    ],
  ])('%s', async (_, code, mend) => {
    await using program = await startProgram();
    await mend(program);
    expect(want(program)).toMatchObject({ ok: false, error: { code } });
    expect(runsOf(program)).toEqual([]);
  });

  test('settings that are not filled in are named', async () => {
    await using program = await startProgram();
    const { onec, okdesk } = settingsBetween(program.exchangeId, program.onec, program.okdesk);
    program.change({ onec: { ...onec, user: '' }, okdesk: { ...okdesk, url: '' } });
    expect(program.exchanges.view(program.exchangeId)?.state).toBe('setup');
    expect(want(program)).toMatchObject({
      ok: false,
      error: {
        code: 'service.settings_incomplete',
        parameters: { namesRu: 'пользователь 1С, адрес ОкДеск' },
      },
    });
  });

  test('«Загружать заявки» off: both directions export only, the import alone is told', async () => {
    await using program = await startProgram();
    const { import: loading } = settingsBetween(program.exchangeId, program.onec, program.okdesk);
    program.change({ import: { ...loading, enabled: false } });
    expect(want(program, ['import'])).toMatchObject({ ok: false, error: { code: 'run.import_disabled' } });
    await program.run();
    expect(runsOf(program)).toEqual(['export complete']);
  });

  test('an exchange that was removed is unknown, and its run ends', async () => {
    await using program = await startProgram({ partners: 15 });
    want(program);
    await program.until(isSending);
    program.settings.removeExchange(program.exchangeId);
    expect(program.exchanges.views()).toEqual([]);
    expect(want(program)).toMatchObject({ ok: false, error: { code: 'service.unknown_exchange' } });
    await program.exchanges.close();
    expect(runsOf(program)).toEqual(['export stopped']);
  });

  test('another work is refused while one goes', async () => {
    await using program = await startProgram();
    want(program, ['export']);
    const options = { dryRun: true, verify: false, brakeApproved: false };
    const planned = await program.exchanges.plan(program.exchangeId, 'export', options);
    expect(planned).toMatchObject({ ok: false, error: { code: 'service.busy' } });
  });

  test('a run that another process holds waits, says so, and goes when that one has ended', async () => {
    await using program = await startProgram();
    const elsewhere = openStore({ path: join(program.folder, 'exchange.sqlite'), now: Date.now });
    if (!elsewhere.ok) throw new Error(elsewhere.error.code);
    const release = elsewhere.value.exchange(program.exchangeId).lock();
    want(program, ['export']);
    const held = await program.until(({ work }) => work === undefined);
    expect(held).toMatchObject({ state: 'offline', waiting: ['export'], problem: { code: 'run.locked' } });
    release?.();
    elsewhere.value.close();
    program.exchanges.askSchedules();
    const view = await program.until(({ work, waiting }) => work === undefined && waiting.length === 0);
    expect(view.problem).toBeUndefined();
    expect(runsOf(program)).toEqual(['export complete']);
  });
});

describe('the brake', () => {
  test('asks when too much would change, a yes lets it go on, and nothing went before', async () => {
    await using program = await startProgram({ filled: true });
    const side = onecSide(program.onec);
    for (const { Ref_Key: ref, Description: name } of program.onec.asPerson().all('Catalog_Партнеры')) {
      side.change('Catalog_Партнеры', String(ref), { НаименованиеПолное: `${String(name)} новое` });
    }
    const present = settingsBetween(program.exchangeId, program.onec, program.okdesk);
    program.change({ export: { ...present.export, brake: { ...present.export.brake, records: 0 } } });
    const before = program.okdesk.counts().acceptedWrites;
    const asked = await program.run('export');
    expect(asked).toMatchObject({ state: 'attention', brake: { code: 'export.brake' } });
    expect(asked.problem).toBeUndefined();
    expect(program.okdesk.counts().acceptedWrites).toBe(before);
    expect(want(program, ['export'], true)).toMatchObject({
      ok: true,
    });
    const done = await program.until(({ work }) => work === undefined);
    expect(done.brake).toBeUndefined();
    expect(program.okdesk.counts().acceptedWrites).toBeGreaterThan(before);
  });
});
