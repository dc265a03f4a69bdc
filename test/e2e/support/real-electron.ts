import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import type { HostProcess, LaunchOptions } from './host-process.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const probe = fileURLToPath(new URL('probe.cjs', import.meta.url));

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Starts the program on Electron itself. */
export async function startElectron(program: string, options: LaunchOptions): Promise<HostProcess> {
  const asRoot = process.getuid?.() === 0;
  const application = await _electron.launch({
    executablePath: program,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '-r',
      probe,
      options.main ?? root,
      `--user-data-dir=${options.userData}`,
      ...(options.args ?? []),
    ],
    env: { ...definedEnvironment(), ...options.env },
  });
  const child = application.process();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return {
    host: 'electron',
    exited: new Promise((resolve) => {
      child.on('exit', resolve);
    }),
    // As text: Playwright's type of the function would forbid arguments that it carries well.
    evaluate: <Result, Argument>(run: unknown, argument: Argument) =>
      application.evaluate<Result, Argument>(String(run), argument),
    async firstWindow() {
      const page = await application.firstWindow();
      await page.waitForLoadState();
      return page;
    },
    output: () => output,
    kill: () => {
      child.kill('SIGKILL');
    },
    leave: async () => undefined,
  };
}
