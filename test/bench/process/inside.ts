import type { Program } from '../../e2e/support/launch.ts';

/** Memory of the main process, megabytes. */
export interface Memory {
  /** As the task manager shows it. */
  readonly resident: number;
  /** What JavaScript holds on to after its garbage is gone. */
  readonly heap: number;
}

/** Collects garbage and looks. */
export function memoryOf(program: Program): Promise<Memory> {
  return program.evaluate(async () => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    const { runInNewContext } = process.getBuiltinModule('node:vm');
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    // Twice, with a turn between: the first lets finalizers run, the second takes what they let go.
    for (let time = 0; time < 2; time += 1) {
      if (typeof collect === 'function') collect();
      await new Promise((later) => setImmediate(later));
    }
    const { rss, heapUsed } = process.memoryUsage();
    return { resident: rss / 1e6, heap: heapUsed / 1e6 };
  }, undefined);
}

/** Seconds of processor time that the main process has used since its start. */
export function processorSeconds(program: Program): Promise<number> {
  return program.evaluate(() => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }, undefined);
}

/** Longest time, in milliseconds, for which the main process answered nobody while the work went on. */
export async function longestStall(program: Program, work: () => Promise<void>): Promise<number> {
  await program.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    Object.assign(globalThis, { benchDelay: delay });
  }, undefined);
  await work();
  return program.evaluate(() => {
    const delay: unknown = Reflect.get(globalThis, 'benchDelay');
    if (typeof delay !== 'object' || delay === null) throw new Error('nobody measures');
    return Number(Reflect.get(delay, 'max')) / 1e6;
  }, undefined);
}
