import { basename, dirname, extname } from 'node:path';
import ElectronStore from 'electron-store';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { type Settings, settingsSchema } from '../../shared/settings.ts';
import { desktopProblem } from '../service/desktop-problem.ts';
import type { SettingsDoor } from '../service/program.ts';
import { storeProblem, toStoreFailure } from '../store/failure.ts';
import { setAside } from '../store/replace-file.ts';
import { readSettings } from '../store/settings-file.ts';

/** A command line program may have changed the file; it is looked at again after so long. */
const freshForMs = 1_000;

/** The open settings and what a person has to know of them. */
export interface OpenedSettings {
  readonly door: SettingsDoor;
  readonly notices: readonly Problem[];
}

/**
 * The settings file, kept by electron-store and read through the schema every time. A broken file is kept under
 * another name, told, and never wiped; the program begins with the defaults then.
 */
export function openSettings(path: string, now: () => number): OpenedSettings {
  const { settings, notices } = readAtStart(path, now);
  const listeners = new Set<() => void>();
  let present = settings;
  let freshUntil = now() + freshForMs;

  function current(): Settings {
    if (now() < freshUntil) return present;
    const read = readSettings(path);
    // A file that somebody is editing right now, or has just broken: what was understood last still holds.
    if (read.ok) present = read.value.settings;
    freshUntil = now() + freshForMs;
    return present;
  }

  function save(settings: Settings): Result<void, Problem> {
    try {
      const read = readSettings(path);
      if (!read.ok && read.error.code === 'store.settings_unreadable') setAside(path, now());
      storeOf(path).store = { ...settingsSchema.parse(settings) };
    } catch (error) {
      const problem = storeProblem(toStoreFailure(error, path, 'settings'));
      if (problem === undefined) throw error;
      return failed(problem);
    }
    present = settings;
    freshUntil = now() + freshForMs;
    for (const listener of [...listeners]) listener();
    return success(undefined);
  }

  const without = (id: string) => current().exchanges.filter((one) => one.id !== id);
  return {
    notices,
    door: {
      current,
      exchange: (id) => current().exchanges.find((one) => one.id === id),
      saveProgram: (program) => save({ ...current(), program }),
      saveExchange(exchange) {
        const { exchanges } = current();
        const known = exchanges.some((one) => one.id === exchange.id);
        const after = known
          ? exchanges.map((one) => (one.id === exchange.id ? exchange : one))
          : [...exchanges, exchange];
        return save({ ...current(), exchanges: after });
      },
      removeExchange: (id) => save({ ...current(), exchanges: without(id) }),
      listen(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
  };
}

/** Made anew for each write, so that it never holds an older state than the file. */
function storeOf(path: string): ElectronStore {
  return new ElectronStore({
    cwd: dirname(path),
    name: basename(path, extname(path)),
    configFileMode: 0o600,
    deserialize: (text) => JSON.parse(text.replace(/^\uFEFF/u, '')),
  });
}

function readAtStart(path: string, now: () => number) {
  const defaults = settingsSchema.parse({});
  const read = readSettings(path);
  if (read.ok) return { settings: read.value.settings, notices: read.value.warnings };
  if (read.error.code !== 'store.settings_unreadable') return { settings: defaults, notices: [read.error] };
  try {
    const keptAs = setAside(path, now());
    const { detail = '' } = read.error.parameters;
    const notice = desktopProblem('desktop.settings_set_aside', 'settings', { path: keptAs, detail });
    return { settings: defaults, notices: [notice] };
  } catch (error) {
    const problem = storeProblem(toStoreFailure(error, path, 'settings'));
    if (problem === undefined) throw error;
    return { settings: defaults, notices: [read.error, problem] };
  }
}
