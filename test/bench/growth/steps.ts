import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SidesProcess } from '../shared/sides/sides.ts';
import type { RunTask } from './run-task.ts';
import type { Task, TaskEnd } from './task.ts';

/** How much there is to exchange. */
export interface Size {
  readonly partners: number;
  readonly issues: number;
}

/** Usual page of the settings. */
const usualPage = 500;
const nothingCounted = '^$';

/** A first export over sides made anew. */
export function firstExport(runTask: RunTask, sides: SidesProcess, partners: number): Promise<TaskEnd> {
  return inFolder(async (storePath) => {
    const addresses = await sides.tell({ type: 'fresh', partners, issues: 0 });
    return ended(await runTask(taskOf(addresses, storePath, 'export')));
  });
}

/** A first import over sides made anew, after an export in another process, so that issues find their clients. */
export function firstImport(runTask: RunTask, sides: SidesProcess, size: Size): Promise<TaskEnd> {
  return inFolder(async (storePath) => {
    const addresses = await sides.tell({ type: 'fresh', ...size });
    ended(await runTask(taskOf(addresses, storePath, 'export')));
    return ended(await runTask(taskOf(addresses, storePath, 'import')));
  });
}

/**
 * Pages that are read a second time when the program is killed at its page number `killAt` and started again: those before
 * the kill and those after it, less those of a run that nobody kills.
 */
export function pagesReadAgain(
  runTask: RunTask,
  sides: SidesProcess,
  size: Size,
  wishes: Pick<Task, 'direction' | 'onecPageSize' | 'counted' | 'killAt'>,
): Promise<number> {
  const played = (killAt: number) =>
    inFolder(async (storePath) => {
      const addresses = await sides.tell({ type: 'fresh', ...size });
      const task = { ...taskOf(addresses, storePath, wishes.direction), ...wishes, killAt };
      const end = await runTask(task);
      if (end !== undefined) return end.counted;
      return killAt - 1 + ended(await runTask({ ...task, killAt: 0 })).counted;
    });
  return played(wishes.killAt).then(async (killed) => killed - (await played(0)));
}

const taskOf = (sides: Task['sides'], storePath: string, direction: Task['direction']): Task => ({
  sides,
  storePath,
  direction,
  onecPageSize: usualPage,
  counted: nothingCounted,
  killAt: 0,
});

function ended(end: TaskEnd | undefined): TaskEnd {
  if (end === undefined) throw new Error('the program was killed by somebody else');
  return end;
}

async function inFolder<Value>(work: (storePath: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'growth-'));
  try {
    return await work(join(folder, 'exchange.sqlite'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
