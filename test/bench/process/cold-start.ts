import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { BuiltProgram } from '../shared/built-program.ts';
import { median } from '../shared/median.ts';

/** Milliseconds; medians, measured in turns. */
export interface ColdStart {
  /** From the start of the process to the icon with its words. */
  readonly ours: number;
  /** The same host without a program: Node starts and ends. */
  readonly bare: number;
}

/** Starts the application unseen, as at sign-in, so many times. */
export async function coldStart({ start }: BuiltProgram, times: number): Promise<ColdStart> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const emptyAt = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - emptyAt);
    const at = performance.now();
    const program = await start(['--hidden']);
    await program.trayToolTip();
    ours.push(performance.now() - at);
    await program.close();
  }
  return { ours: median(ours), bare: median(bare) };
}
