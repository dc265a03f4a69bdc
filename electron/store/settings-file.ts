import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { type Settings, settingsSchema } from '../../shared/settings.ts';
import { StoreFailure, storeProblem, storeProblemOf, toStoreFailure } from './failure.ts';
import { replaceFile, setAside } from './replace-file.ts';

export interface SettingsFile {
  readonly settings: Settings;
  /** What a person should know although the settings work: unknown names, secrets in the wrong place. */
  readonly warnings: readonly Problem[];
}

/** Names under which people have been seen to put secrets into settings files. */
const secretNames = /password|passwd|token|secret|пароль|токен/iu;

/**
 * Reads the settings; a missing file gives the defaults. A broken file stays untouched and is reported with the place
 * of the slip, because it can be mended where it lies.
 */
export function readSettings(path: string): Result<SettingsFile, Problem> {
  const text = readText(path);
  if (!text.ok) return text;
  if (text.value === undefined) return success({ settings: settingsSchema.parse({}), warnings: [] });
  const json = parseJson(text.value);
  if (!json.ok) return failed(storeProblemOf('store.settings_unreadable', path, 'settings', json.error));
  const parsed = settingsSchema.safeParse(json.value);
  if (!parsed.success) {
    return failed(storeProblemOf('store.settings_unreadable', path, 'settings', describe(parsed.error)));
  }
  return success({
    settings: parsed.data,
    warnings: unknownNames(json.value, parsed.data, '').map((name) => ({
      ...storeProblemOf(
        secretNames.test(name) ? 'store.settings_secret' : 'store.settings_unknown_field',
        path,
        'settings',
        '',
      ),
      parameters: { name },
    })),
  });
}

/**
 * Writes the settings so that a crash leaves either the old file or the new one. A present file that cannot be read is
 * first kept under another name, which is returned. Secrets have no field in settings, so none can get in.
 */
export function writeSettings(
  path: string,
  settings: Settings,
  now: () => number,
): Result<{ readonly keptAs: string | undefined }, Problem> {
  try {
    const present = readSettings(path);
    const unreadable = !present.ok && present.error.code === 'store.settings_unreadable';
    const keptAs = unreadable ? setAside(path, now()) : undefined;
    replaceFile(path, `${JSON.stringify(settingsSchema.parse(settings), null, 2)}\n`);
    return success({ keptAs });
  } catch (error) {
    const problem = storeProblem(toStoreFailure(error, path, 'settings'));
    if (problem === undefined) throw error;
    return failed(problem);
  }
}

function readText(path: string): Result<string | undefined, Problem> {
  try {
    return success(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
  } catch (error) {
    const missing = z.object({ code: z.literal('ENOENT') }).safeParse(error).success;
    if (missing) return success(undefined);
    const failure = toStoreFailure(error, path, 'settings');
    if (failure instanceof StoreFailure) return failed(failure.problem);
    throw error;
  }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '–'}: ${issue.message}`).join('; ');
}

/** Names that stand in the file and were dropped by the schema, with their path. */
function unknownNames(written: unknown, understood: unknown, path: string): string[] {
  if (!isObject(written) || !isObject(understood)) return [];
  return Object.entries(written).flatMap(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return Object.hasOwn(understood, name) ? unknownNames(value, understood[name], place) : [place];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
