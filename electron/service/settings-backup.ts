import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { type Settings, settingsSchema } from '../../shared/settings.ts';
import { storeProblem, toStoreFailure } from '../store/failure.ts';
import { replaceFile } from '../store/replace-file.ts';
import { desktopProblem } from './desktop-problem.ts';
import type { SettingsDoor } from './program.ts';

/** A backup says what it is, so that another JSON file is not taken for one. */
const kind = 'esti-okdesk-exchange settings';
const backupSchema = z.object({ kind: z.literal(kind), settings: settingsSchema });

/** The settings as a file for a person's keeping. They hold no secret, so neither does the backup. */
export function backupText(settings: Settings): string {
  return `${JSON.stringify({ kind, settings }, null, 2)}\n`;
}

/** The settings of a backup, or why it is none. */
export function readBackup(text: string, path: string): Result<Settings, Problem> {
  const parsed = backupSchema.safeParse(parseJson(text));
  return parsed.success
    ? success(parsed.data.settings)
    : failed(desktopProblem('desktop.no_backup', 'restore', { path }));
}

/**
 * Exchanges of the backup replace those of the same id, others are added; what concerns this PC alone (place of the
 * window) stays. The number of exchanges restored is the answer.
 */
export function restoreBackup(
  door: SettingsDoor,
  backup: Settings,
): Result<{ readonly exchanges: number }, Problem> {
  const { window, closeExplained } = door.current().program;
  const saved = door.saveProgram({ ...backup.program, window, closeExplained });
  if (!saved.ok) return saved;
  for (const exchange of backup.exchanges) {
    const restored = door.saveExchange(exchange);
    if (!restored.ok) return restored;
  }
  return success({ exchanges: backup.exchanges.length });
}

/** Writes a file that a person has named. */
export async function writeText(path: string, text: string): Promise<Result<void, Problem>> {
  try {
    replaceFile(path, text);
    return success(undefined);
  } catch (error) {
    return failed(fileProblem(error, path));
  }
}

/** Reads a file that a person has named. */
export async function readText(path: string): Promise<Result<string, Problem>> {
  try {
    return success((await readFile(path, 'utf8')).replace(/^\uFEFF/u, ''));
  } catch (error) {
    return failed(fileProblem(error, path));
  }
}

function fileProblem(error: unknown, path: string): Problem {
  const problem = storeProblem(toStoreFailure(error, path, 'file'));
  if (problem === undefined) throw error;
  return problem;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
