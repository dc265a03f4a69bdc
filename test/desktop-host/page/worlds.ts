import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { CDPSession, Page } from 'playwright';
import { makeCodec } from '../codec.ts';
import { makeLink } from './link.ts';
import { prepareMainWorld } from './main-world.ts';
import { type PreloadStart, runPreload } from './preload-world.ts';

/** What the preload's world of the page's current document said. */
export type FromPreload =
  | { readonly kind: 'hello' }
  | { readonly kind: 'preload-error'; readonly error: string }
  | { readonly kind: 'send'; readonly name: string; readonly args: string }
  | { readonly kind: 'invoke'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly kind: 'host'; readonly id: number; readonly question: Readonly<Record<string, unknown>> };

/** Text to the world of one document, by the id of its context. */
export interface Worlds {
  tell(context: number, message: object): Promise<void>;
}

const worldName = 'preload';

/** Node strips types from a file as it loads it, so a function's text is plain JavaScript that a page can run. */
function script(channel: string, mine: string, theirs: string, body: string): string {
  return `(() => {
    if (window !== window.top) return;
    const codec = (${makeCodec.toString()})();
    const link = (${makeLink.toString()})(${JSON.stringify(channel)}, '${mine}', '${theirs}', codec);
    ${body}
  })();`;
}

/** Puts both worlds into every document that the page will load from now on. */
export async function installWorlds(
  cdp: CDPSession,
  preload: string | undefined,
  additionalArguments: readonly string[],
  take: (message: FromPreload, context: number) => void,
): Promise<Worlds> {
  const secret = crypto.randomUUID();
  const start: PreloadStart = {
    binding: `leave-${secret}`,
    entrance: `enter-${secret}`,
    platform: process.platform,
    argv: [process.execPath, ...additionalArguments],
    versions: { ...process.versions },
  };
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === start.binding) take(JSON.parse(payload), executionContextId);
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: start.binding, executionContextName: worldName });
  const main = script(secret, 'page', 'preload', `(${prepareMainWorld.toString()})(link, codec);`);
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: main });
  const text = preload === undefined ? '' : readFileSync(preload, 'utf8');
  const call = `(${runPreload.toString()})(link, codec, ${JSON.stringify(start)},
    function (require, module, exports, process) {${text}\n});`;
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName,
    source: script(secret, 'preload', 'page', call),
  });
  return {
    async tell(contextId, message) {
      const expression = `globalThis[${JSON.stringify(start.entrance)}](${JSON.stringify(JSON.stringify(message))})`;
      const done = await cdp.send('Runtime.evaluate', { contextId, expression });
      if (done.exceptionDetails) process.stderr.write(`${done.exceptionDetails.exception?.description}\n`);
    },
  };
}

/** The page's debugging line for the worlds. */
export function lineTo(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
