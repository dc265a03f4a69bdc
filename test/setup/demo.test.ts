import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDemo } from '../../electron/service/demo/demo.ts';
import { createExchangeControl } from '../../electron/service/exchange-control.ts';
import { searchMatches } from '../../electron/service/matching/search.ts';
import type { Demo } from '../../electron/service/program.ts';
import { createSetup } from '../../electron/setup/check-setup.ts';
import { openStore } from '../../electron/store/open.ts';
import type { ExchangeId } from '../../shared/ids.ts';
import { wizardSteps } from '../../shared/ipc/wizard.ts';
import { isDemoExchange } from '../../shared/setup/demo.ts';
import { memorySecrets, memorySettings } from '../service/memory.ts';

let folder: string;
const settings = memorySettings();
const secrets = memorySecrets();
const opened: Demo[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exchange-demo-'));
});
afterEach(async () => {
  for (const demo of opened.splice(0)) await demo.close();
  for (const { id } of settings.current().exchanges) settings.removeExchange(id);
  await rm(folder, { recursive: true, force: true });
});

/** The demonstration as one start of the program has it. */
function openDemo(): Demo {
  const demo = createDemo({ settings, secrets, dataFolder: folder, now: Date.now });
  opened.push(demo);
  return demo;
}

async function started(demo: Demo): Promise<ExchangeId> {
  const answer = await demo.start();
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.exchangeId;
}

const portOf = (id: ExchangeId) => new URL(settings.exchange(id)?.onec.url ?? '').port;

describe('Попробовать на демонстрационных данных', () => {
  test('всё заполнено: зелёные все шаги, кроме тех, где человек нажимает кнопку; с ними мастер завершается', async () => {
    const id = await started(openDemo());
    expect(isDemoExchange(id)).toBe(true);
    const store = openStore({ path: join(folder, 'exchange.sqlite'), now: Date.now });
    if (!store.ok) throw new Error(store.error.code);
    const exchanges = createExchangeControl({ settings, secrets, store: store.value, now: Date.now });
    const setup = createSetup({ settings, secrets, exchanges, now: Date.now });

    const waiting: string[] = [];
    for (const step of wizardSteps) {
      const report = await setup.check(id, step);
      if (!report.ok || !report.value.green) waiting.push(step);
    }
    expect(waiting).toEqual(['onec', 'matching', 'firstRun']);

    await exchanges.work(id, 'matching', searchMatches);
    const { promise, resolve } = Promise.withResolvers<void>();
    const forget = exchanges.listen(() => {
      const view = exchanges.view(id);
      if (view?.work === undefined && view?.waiting.length === 0) resolve();
    });
    exchanges.want(id, ['export', 'import'], { occasion: 'person', brakeApproved: false });
    await promise;
    forget();
    expect(await setup.finish(id)).toMatchObject({ ok: true });
    expect(settings.exchange(id)?.schedule).toMatchObject({
      export: { enabled: true },
      import: { enabled: true },
    });
    await exchanges.close();
    store.value.close();
    // Two whole exchanges: seconds alone, more beside other work.
  }, 120_000);

  test('второе нажатие и нажатия подряд не заводят второго обмена', async () => {
    const demo = openDemo();
    const [one, other] = await Promise.all([started(demo), started(demo)]);
    expect(await started(demo)).toBe(one);
    expect(other).toBe(one);
    expect(settings.current().exchanges).toHaveLength(1);
  });

  test('после перезапуска программы те же адреса и те же данные', async () => {
    const first = openDemo();
    const id = await started(first);
    const port = portOf(id);
    await first.close();
    expect(first.running).toBe(false);
    const again = openDemo();
    expect(await started(again)).toBe(id);
    expect([again.running, portOf(id)]).toEqual([true, port]);
  });

  test('имя и решения человека переживают перезапуск', async () => {
    const first = openDemo();
    const id = await started(first);
    await first.close();
    const present = settings.exchange(id);
    if (present === undefined) throw new Error('no exchange');
    settings.saveExchange({ ...present, name: 'Учёба', setup: { ...present.setup, step: 'matching' } });
    await started(openDemo());
    expect(settings.exchange(id)).toMatchObject({ name: 'Учёба', setup: { step: 'matching' } });
  });

  test('порт занят другой программой: начинается новая демонстрация, старая уходит из настроек и с диска', async () => {
    const first = openDemo();
    const id = await started(first);
    const port = Number(portOf(id));
    await first.close();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      const fresh = await started(openDemo());
      expect(fresh).not.toBe(id);
      expect(settings.current().exchanges.map((exchange) => exchange.id)).toEqual([fresh]);
      expect(existsSync(join(folder, 'demo', id))).toBe(false);
      expect(secrets.has(id, 'okdeskToken')).toBe(false);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  test('обмен удалили из настроек: серверы остановлены, данных на диске нет, и можно начать снова', async () => {
    const demo = openDemo();
    const id = await started(demo);
    settings.removeExchange(id);
    expect(demo.running).toBe(false);
    const fresh = await started(demo);
    expect(existsSync(join(folder, 'demo', id))).toBe(false);
    expect([fresh === id, demo.running]).toEqual([false, true]);
  });

  test('папку данных не записать: причина сказана, обмена в настройках нет', async () => {
    const demo = createDemo({ settings, secrets, dataFolder: '/dev/null/nowhere', now: Date.now });
    expect(await demo.start()).toMatchObject({ ok: false, error: { code: 'setup.demo_failed' } });
    expect([demo.running, settings.current().exchanges]).toEqual([false, []]);
  });
});
