import { expect, test } from 'vitest';
import { settingsHandlers } from '../../electron/ipc/settings-handlers.ts';
import { maskPersonal, shapeOf } from '../../electron/service/personal-data.ts';
import { backupText, readBackup, restoreBackup } from '../../electron/service/settings-backup.ts';
import { bundleText, supportBundle } from '../../electron/service/support-bundle.ts';
import { exchangeSettingsSchema, settingsSchema } from '../../shared/settings.ts';
import { memorySettings } from '../service/memory.ts';
import { startProgram } from '../service/support.ts';

test('a support bundle holds no secret, no name of a client, no e-mail and no telephone', async () => {
  await using program = await startProgram({ partners: 4, issues: 4, filled: true });
  const bundle = await supportBundle(program, program.exchangeId);
  const text = bundle.ok ? bundleText(bundle.value) : '';
  expect(text).toContain('===== settings.json =====');
  expect(text).toContain('===== journal.jsonl =====');
  expect(text).not.toContain(program.okdesk.token);
  expect(text).not.toContain(program.settings.current().exchanges[0]?.onec.user);
  const titles = program.exchange.journal.list({ limit: 500 }).flatMap(({ title }) => title ?? []);
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(text).not.toContain(title);
  expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/u);
});

test('an answer is reduced to its shape; what explains a refusal stays, people in it masked', () => {
  const shape = shapeOf('{"name":"Иван Петров","errors":{"email":["ivan@firm.example занят"]},"id":7}');
  expect(shape).not.toMatch(/Иван|ivan/u);
  expect(JSON.parse(shape)).toMatchObject({ id: 7, errors: { email: [expect.stringContaining('занят')] } });
  expect(maskPersonal('позвоните +7 (900) 123-45-67')).not.toContain('900');
});

test('a window learns which secrets are kept and never their values; an exchange goes with all it had', async () => {
  await using program = await startProgram({ partners: 2, issues: 2 });
  const handlers = settingsHandlers(program);
  const view = await handlers.view({});
  expect(view.ok ? view.value.exchanges[0]?.secrets : {}).toMatchObject({ okdeskToken: true });
  expect(JSON.stringify(view)).not.toContain(program.okdesk.token);

  const { exchangeId } = program;
  program.exchange.bookmarks.set('window', '1');
  const release = program.exchange.lock();
  const refused = await handlers.removeExchange({ exchangeId });
  expect(refused.ok ? '' : refused.error.code).toBe('desktop.exchange_at_work');
  release?.();
  expect((await handlers.removeExchange({ exchangeId })).ok).toBe(true);
  expect(program.settings.exchange(exchangeId)).toBeUndefined();
  expect(program.secrets.has(exchangeId, 'okdeskToken')).toBe(false);
  expect(program.store.exchange(exchangeId).bookmarks.get('window')).toBeUndefined();
  const added = await handlers.addExchange({ name: 'Второй' });
  expect(added.ok ? added.value.exchangeId : exchangeId).not.toBe(exchangeId);
});

test('a backup brings exchanges back, adds unknown ones and leaves what concerns this PC', () => {
  const exchange = exchangeSettingsSchema.parse({ id: 'main', journalDays: 30 });
  const backup = readBackup(backupText(settingsSchema.parse({ exchanges: [exchange] })), 'backup.json');
  if (!backup.ok) throw new Error(backup.error.code);
  const here = memorySettings(
    settingsSchema.parse({ program: { window: { x: 5 } }, exchanges: [{ id: 'main' }, { id: 'own' }] }),
  );
  expect(restoreBackup(here, backup.value)).toEqual({ ok: true, value: { exchanges: 1 } });
  expect(here.current().exchanges.map(({ id, journalDays }) => [id, journalDays])).toEqual([
    ['main', 30],
    ['own', 180],
  ]);
  expect(here.current().program.window.x).toBe(5);
});

test.each(['', '{}', '{"exchanges":[]}', '{"kind":"other","settings":{}}'])(
  'another file («%s») is not taken for a backup',
  (text) => {
    const read = readBackup(text, 'file.json');
    expect(read.ok ? '' : read.error.code).toBe('desktop.no_backup');
  },
);
