import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { needChromium } from '../../../build/chromium.mjs';
import { hostName, launch, type Program } from '../../e2e/support/launch.ts';

/** The built application on a folder of its own; whatever it keeps lies there. */
export interface BuiltProgram {
  readonly folder: string;
  /** Starts the application over the folder; ended with the bench at the latest. */
  start(args?: readonly string[]): Promise<Program>;
}

/** Builds the application as it ships, lends it to the work, and clears away what it left. */
export async function withBuiltProgram<Value>(work: (built: BuiltProgram) => Promise<Value>): Promise<Value> {
  if (hostName === 'stand-in') needChromium();
  const script = fileURLToPath(new URL('../../../build/build.mjs', import.meta.url));
  // Its words would stand in the bench's table.
  const built = spawnSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('the application was not built');
  const folder = await mkdtemp(join(tmpdir(), 'bench-program-'));
  const started: Program[] = [];
  try {
    return await work({
      folder,
      async start(args = []) {
        const program = await launch({ userData: folder, args });
        started.push(program);
        return program;
      },
    });
  } finally {
    for (const program of started) await program.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the figures of windows and processes were measured on. */
export const hostNote =
  hostName === 'electron'
    ? 'measured on Electron itself'
    : 'measured on the stand-in for Electron (test/desktop-host): main in plain Node, the window in headless Chromium without a graphics card; Windows with Electron was not tried';
