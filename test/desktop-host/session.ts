import type { ProxyConfig } from 'electron';
import { lifeCycle } from './life-cycle.ts';
import { HostObject, modelled } from './modelled.ts';
import { getPath } from './paths.ts';
import { protocolOver, SchemeHandlers } from './protocol.ts';
import { resolveProxy } from './proxy.ts';
import { WebRequests } from './web-request.ts';

/** What a program is told of a permission beside its name. */
interface PermissionDetails {
  readonly requestingUrl: string;
  readonly isMainFrame: boolean;
}

type PermissionRequest = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: PermissionDetails,
) => void;

type PermissionCheck = (
  contents: unknown,
  permission: string,
  requestingOrigin: string,
  details: PermissionDetails,
) => boolean;

/**
 * Electron's session. Handlers, filters and proxy are each session's own; storage is not: all windows share one
 * Chromium profile below userData.
 */
export class Session extends HostObject {
  readonly schemeHandlers = new SchemeHandlers();
  readonly requests = new WebRequests();
  readonly protocol = protocolOver(this.schemeHandlers);
  readonly webRequest = this.requests.electron;
  spellCheckerEnabled = true;
  #proxy: ProxyConfig = {};
  #permissionRequest: PermissionRequest | null = null;
  #permissionCheck: PermissionCheck | null = null;
  readonly #partition: string;

  constructor(partition: string) {
    super();
    this.#partition = partition;
  }

  get storagePath(): string | null {
    return this.isPersistent() ? getPath('userData') : null;
  }

  isPersistent = (): boolean => this.#partition === '' || this.#partition.startsWith('persist:');
  getStoragePath = (): string | null => this.storagePath;
  getUserAgent = (): string => 'test/desktop-host';
  setProxy = async (config: ProxyConfig): Promise<void> => {
    this.#proxy = config;
  };
  resolveProxy = async (address: string): Promise<string> => resolveProxy(this.#proxy, address);
  forceReloadProxyConfig = async (): Promise<void> => undefined;
  closeAllConnections = async (): Promise<void> => undefined;
  clearCache = async (): Promise<void> => undefined;
  clearAuthCache = async (): Promise<void> => undefined;
  clearHostResolverCache = async (): Promise<void> => undefined;
  clearStorageData = async (): Promise<void> => undefined;

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellCheckerEnabled = enabled;
  }

  isSpellCheckerEnabled = (): boolean => this.spellCheckerEnabled;

  setSpellCheckerLanguages(_languages: string[]): void {
    // Words are not checked here.
  }

  setSpellCheckerDictionaryDownloadURL(_url: string): void {
    // Dictionaries are not fetched here.
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#permissionCheck = handler;
  }

  /** Asks the program; without a handler Electron says yes. */
  mayUse(contents: unknown, permission: string, requestingUrl: string): Promise<boolean> {
    const handler = this.#permissionRequest;
    if (handler === null) return Promise.resolve(true);
    return new Promise((answer) =>
      handler(contents, permission, answer, { requestingUrl, isMainFrame: true }),
    );
  }

  /** What the page is told when it only looks the permission up. */
  wouldBeAllowed(contents: unknown, permission: string, requestingUrl: string): boolean {
    const details = { requestingUrl, isMainFrame: true };
    return this.#permissionCheck?.(contents, permission, new URL(requestingUrl).origin, details) ?? true;
  }
}

const sessions = new Map<string, Session>();

/** The session of a partition, made at first asking; the empty name is the default session. */
export function sessionOf(partition: string): Session {
  const known = sessions.get(partition);
  if (known) return known;
  const made = new Session(partition);
  sessions.set(partition, made);
  return made;
}

/** Electron's `session`. */
export const session = modelled('session', {
  get defaultSession(): Session {
    lifeCycle.requireReady('Session can only be received');
    return sessionOf('');
  },
  fromPartition: (partition: string): Session => {
    lifeCycle.requireReady('Session can only be received');
    return sessionOf(partition);
  },
});

/** Electron's `protocol`: that of the default session, and usable before ready to register schemes. */
export const protocol = sessionOf('').protocol;
