import { fileURLToPath } from 'node:url';
import type { Program } from './support/launch.ts';
import { expect, test } from './support/program.ts';

const rawPreload = fileURLToPath(new URL('support/raw-preload.cjs', import.meta.url));

/** Opens a second window in main, with any preload and address, and answers what the script in it says. */
function inOwnWindow(
  program: Program,
  options: { readonly preload: string | undefined; readonly address: string; readonly script: string },
): Promise<unknown> {
  return program.evaluate(async ({ app, BrowserWindow }, { preload, address, script }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: preload ?? `${app.getAppPath()}/out/preload/preload.cjs` },
    });
    await window.loadURL(address);
    return window.webContents.executeJavaScript(script);
  }, options);
}

test.describe('the window', () => {
  test('goes to no other page and opens no second one', async ({ program, window }) => {
    await window.getByRole('main').waitFor();
    const address = window.url();
    await window.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://elsewhere.example/';
      link.textContent = 'elsewhere';
      document.body.append(link);
      link.click();
      location.assign('https://elsewhere.example/');
    });
    expect(await window.evaluate(() => globalThis.open('https://elsewhere.example/'))).toBeNull();
    await expect(window.getByRole('main')).toBeVisible();
    expect(window.url()).toBe(address);
    expect(await program.windowCount()).toBe(1);
  });

  test('reaches no other server and no file of the PC', async ({ window }) => {
    await window.getByRole('main').waitFor();
    const outcome = await window.evaluate(async () => {
      const fetched = (address: string) =>
        fetch(address).then(
          () => 'fetched',
          () => 'refused',
        );
      return [await fetched('https://elsewhere.example/'), await fetched('../../../../etc/passwd')];
    });
    expect(outcome).toEqual(['refused', 'refused']);
  });

  test('gets no permission, no Node, and runs no script of a stranger', async ({ window }) => {
    await window.getByRole('main').waitFor();
    const seen = await window.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.stranger = true';
      document.head.append(script);
      return {
        notifications: await Notification.requestPermission(),
        geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
        stranger: Reflect.get(globalThis, 'stranger'),
        node: typeof Reflect.get(globalThis, 'require'),
        bridge: Object.isFrozen(globalThis.window.exchangeBridge),
      };
    });
    expect(seen).toEqual({
      notifications: 'denied',
      geolocation: 'denied',
      stranger: undefined,
      node: 'undefined',
      bridge: true,
    });
  });
});

test.describe('the gate', () => {
  const script = 'exchangeBridge.settings.view({}).then((answer) => answer.ok, String)';

  test('answers the program’s own page', async ({ program, window }) => {
    await window.getByRole('main').waitFor();
    const address = 'app://exchange/index.html';
    expect(await inOwnWindow(program, { preload: undefined, address, script })).toBe(true);
  });

  test('refuses a page that is not the program’s own, although it has the bridge', async ({
    program,
    window,
  }) => {
    await window.getByRole('main').waitFor();
    const address = 'data:text/html,stranger';
    expect(await inOwnWindow(program, { preload: undefined, address, script })).toContain('refused');
  });

  test('has no channel beside the questions, and reads what a question says', async ({ program, window }) => {
    await window.getByRole('main').waitFor();
    const knock = (call: string) =>
      inOwnWindow(program, {
        preload: rawPreload,
        address: 'app://exchange/index.html',
        script: `knock(${call}).then(JSON.stringify, String)`,
      });
    expect(await knock(`'ask:settings.readSecret', {}`)).toContain('No handler registered');
    expect(await knock(`'ask:exchange.run', { exchangeId: 7, directions: 'all' }`)).toContain(
      'desktop.question_malformed',
    );
  });
});
