import { randomUUID } from 'node:crypto';
import { exchangeIdSchema } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { settingsQuestions } from '../../shared/ipc/settings.ts';
import { messageText } from '../../shared/messages/index.ts';
import { failed, success } from '../../shared/result.ts';
import { exchangeSettingsSchema } from '../../shared/settings.ts';
import { desktopProblem } from '../service/desktop-problem.ts';
import type { Program } from '../service/program.ts';
import { backupText, readBackup, readText, restoreBackup, writeText } from '../service/settings-backup.ts';
import { bundleText, supportBundle } from '../service/support-bundle.ts';

/** Settings of the program and of the exchanges, their secrets, backup and the support bundle. */
export function settingsHandlers(program: Program): Handlers<typeof settingsQuestions> {
  const { settings, secrets, store, exchanges, surface, now } = program;
  const done = success({});
  const language = () => settings.current().program.language;
  const text = (code: Parameters<typeof messageText>[0]) => messageText(code, {}, language()).what;
  const day = () => new Date(now()).toISOString().slice(0, 10);
  const jsonFile = () => [{ name: text('desktop.file_settings'), extensions: ['json'] }];

  return {
    view() {
      const { program: ofProgram, exchanges: configured } = settings.current();
      const has = (id: (typeof configured)[number]['id']) => ({
        onecPassword: secrets.has(id, 'onecPassword'),
        okdeskToken: secrets.has(id, 'okdeskToken'),
        onecExportPassword: secrets.has(id, 'onecExportPassword'),
        onecImportPassword: secrets.has(id, 'onecImportPassword'),
      });
      return success({
        program: ofProgram,
        exchanges: configured.map((one) => ({ settings: one, secrets: has(one.id) })),
      });
    },
    saveProgram({ program: ofProgram }) {
      const saved = settings.saveProgram(ofProgram);
      return saved.ok ? done : saved;
    },
    saveExchange({ settings: exchange }) {
      const saved = settings.saveExchange(exchange);
      return saved.ok ? done : saved;
    },
    async saveSecret({ exchangeId, name, value }) {
      const saved = await secrets.set(exchangeId, name, value);
      return saved.ok ? done : saved;
    },
    addExchange({ name }) {
      const exchangeId = exchangeIdSchema.parse(`exchange-${randomUUID().slice(0, 8)}`);
      const added = settings.saveExchange(exchangeSettingsSchema.parse({ id: exchangeId, name }));
      return added.ok ? success({ exchangeId }) : added;
    },
    removeExchange({ exchangeId }) {
      // Held by a run of this program or of the command line.
      const release = exchanges.state(exchangeId).lock();
      if (release === undefined) return failed(desktopProblem('desktop.exchange_at_work', 'removeExchange'));
      release();
      const removed = settings.removeExchange(exchangeId);
      if (!removed.ok) return removed;
      store.forget(exchangeId);
      const forgotten = secrets.removeAll(exchangeId);
      return forgotten.ok ? done : forgotten;
    },
    async chooseCaFile() {
      const path = await surface.chooseFile({
        title: text('desktop.choose_ca_file'),
        types: [{ name: text('desktop.file_certificates'), extensions: ['pem', 'crt', 'cer'] }],
      });
      return success(path === undefined ? {} : { path });
    },
    async backup() {
      const path = await surface.chooseNewFile({
        title: text('desktop.choose_backup'),
        name: `esti-okdesk-exchange-${day()}.json`,
        types: jsonFile(),
      });
      if (path === undefined) return done;
      const written = await writeText(path, backupText(settings.current()));
      return written.ok ? success({ path }) : written;
    },
    async restore() {
      const path = await surface.chooseFile({ title: text('desktop.choose_restore'), types: jsonFile() });
      if (path === undefined) return done;
      const file = await readText(path);
      if (!file.ok) return file;
      const backup = readBackup(file.value, path);
      return backup.ok ? restoreBackup(settings, backup.value) : backup;
    },
    async supportPreview({ exchangeId }) {
      const files = await supportBundle(program, exchangeId);
      return files.ok ? success({ files: [...files.value] }) : files;
    },
    async supportSave({ exchangeId }) {
      const files = await supportBundle(program, exchangeId);
      if (!files.ok) return files;
      const path = await surface.chooseNewFile({
        title: text('desktop.choose_support'),
        name: `esti-okdesk-support-${day()}.txt`,
        types: [{ name: text('desktop.file_text'), extensions: ['txt'] }],
      });
      if (path === undefined) return done;
      const written = await writeText(path, bundleText(files.value));
      return written.ok ? success({ path }) : written;
    },
  };
}
