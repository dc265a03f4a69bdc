import type { Codec } from '../codec.ts';
import type { Link } from './link.ts';

/** A question that the page's own world hands to main through the preload's world, unseen by scripts of the page. */
type AskHost = (question: { kind: string; [key: string]: unknown }) => Promise<unknown>;

/**
 * Prepares the page's own world: receives what the preload exposes, and asks main where Chromium would decide by
 * itself (permissions, clipboard, popups). Self-contained on purpose: its text is sent into the page.
 */
export function prepareMainWorld(link: Link, codec: Codec): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  const define = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: true });

  link.on('expose', (text) => {
    const { name, api } = JSON.parse(text);
    const value = freeze(codec.decode(api, link.functions));
    Object.defineProperty(window, name, { value, enumerable: true });
  });

  let ask: AskHost = () => Promise.reject(new Error('no preload world'));
  link.on('host', (text) => {
    const given = link.functions.back(Number(text));
    if (typeof given === 'function') ask = async (question) => given(question);
  });
  const mayUse = async (permission: string) => (await ask({ kind: 'permission', permission })) === true;
  const refusal = () => new DOMException('Permission denied', 'NotAllowedError');

  const electronNames: Record<string, string> = {
    'clipboard-write': 'clipboard-sanitized-write',
    camera: 'media',
    microphone: 'media',
  };
  define(Permissions.prototype, 'query', async ({ name }: { name: string }) => {
    const permission = electronNames[name] ?? name;
    const allowed = await ask({ kind: 'permission-check', permission });
    return { name, state: allowed === true ? 'granted' : 'denied', onchange: null };
  });
  if ('Notification' in window) {
    define(Notification, 'requestPermission', async () =>
      (await mayUse('notifications')) ? 'granted' : 'denied',
    );
  }
  if ('Geolocation' in window) {
    define(
      Geolocation.prototype,
      'getCurrentPosition',
      async (_take: unknown, refuse?: (error: object) => void) => {
        const allowed = await mayUse('geolocation');
        refuse?.({ code: allowed ? 2 : 1, message: allowed ? 'Position unavailable' : 'Permission denied' });
      },
    );
  }
  if ('MediaDevices' in window) {
    define(MediaDevices.prototype, 'getUserMedia', async () => {
      throw (await mayUse('media')) ? new DOMException('No device', 'NotFoundError') : refusal();
    });
  }
  if ('Clipboard' in window) {
    define(Clipboard.prototype, 'writeText', async (text: string) => {
      if (!(await mayUse('clipboard-sanitized-write'))) throw refusal();
      await ask({ kind: 'clipboard-write', text });
    });
    define(Clipboard.prototype, 'readText', async () => {
      if (!(await mayUse('clipboard-read'))) throw refusal();
      return ask({ kind: 'clipboard-read' });
    });
  }

  // The window-open handler sits in main; whatever it decides, the opener gets no handle on a stranger.
  const open = window.open.bind(window);
  define(window, 'open', (...args: Parameters<typeof window.open>) => {
    open(...args);
    return null;
  });
}
