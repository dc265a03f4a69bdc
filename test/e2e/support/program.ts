import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type RunningServers, type ServerOptions, startServers } from '../../../electron/sandbox/servers.ts';
import type { LaunchOptions } from './host-process.ts';
import { launch, type Program } from './launch.ts';

interface ProgramOptions {
  /** The invented franchisee of `servers`: small by default. */
  readonly serverOptions: ServerOptions;
  /** Command line of `program`. */
  readonly programArguments: readonly string[];
  /** Environment of `program`. */
  readonly programEnvironment: Readonly<Record<string, string>>;
}

interface ProgramFixtures {
  /** An empty folder for everything the program keeps; removed afterwards. */
  readonly userData: string;
  /** Both embedded servers, with one franchisee in them. */
  readonly servers: RunningServers;
  /** Starts the built program once more over `userData`; ended after the test. */
  readonly start: (options?: Partial<LaunchOptions>) => Promise<Program>;
  /** The started program. */
  readonly program: Program;
  /** The program's window. */
  readonly window: Page;
}

/**
 * The test of every spec: `test('…', async ({ window, program, servers }) => …)`. Only what a test names is started.
 * `test.use({ serverOptions, programArguments })` changes the beginning.
 */
export const test = base.extend<ProgramOptions & ProgramFixtures>({
  serverOptions: [{ seed: 7, partners: 6, issues: 20, today: '2026-11-20' }, { option: true }],
  programArguments: [[], { option: true }],
  programEnvironment: [{}, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'exchange-window-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  servers: async ({ serverOptions }, use) => {
    const servers = await startServers(serverOptions);
    await use(servers);
    await servers.close();
  },

  start: async ({ userData }, use, testInfo) => {
    const started: Program[] = [];
    await use(async (options = {}) => {
      const program = await launch({ userData, ...options });
      started.push(program);
      return program;
    });
    for (const program of started.reverse()) {
      await program.close();
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('main process', { body: program.output(), contentType: 'text/plain' });
      }
    }
  },

  program: async ({ start, programArguments, programEnvironment }, use) => {
    await use(await start({ args: programArguments, env: programEnvironment }));
  },

  window: async ({ program }, use) => {
    await use(await program.firstWindow());
  },
});

export { expect } from '@playwright/test';
