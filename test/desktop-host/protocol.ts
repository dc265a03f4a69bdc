import type { CustomScheme } from 'electron';
import { lifeCycle } from './life-cycle.ts';
import { modelled } from './modelled.ts';
import { knowScheme } from './scheme-address.ts';

/** Electron's handler of an own scheme. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** Each session has its own handlers; the default session's are also `protocol`. */
export class SchemeHandlers {
  readonly #handlers = new Map<string, SchemeHandler>();

  handle(scheme: string, handler: SchemeHandler): void {
    lifeCycle.requireReady('protocol.handle cannot be used');
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    knowScheme(scheme);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unregister protocol: ${scheme}`);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  handlerOf(address: string): SchemeHandler | undefined {
    return this.#handlers.get(new URL(address).protocol.slice(0, -1));
  }
}

/** The interface of `protocol` over one session's handlers. */
export function protocolOver(handlers: SchemeHandlers) {
  return modelled('protocol', {
    handle: (scheme: string, handler: SchemeHandler) => handlers.handle(scheme, handler),
    unhandle: (scheme: string) => handlers.unhandle(scheme),
    isProtocolHandled: (scheme: string) => handlers.isProtocolHandled(scheme),
    registerSchemesAsPrivileged(schemes: readonly CustomScheme[]) {
      lifeCycle.requireNotReady('protocol.registerSchemesAsPrivileged should be called');
      for (const { scheme, privileges } of schemes) {
        if (privileges?.standard !== true) {
          throw new Error(`test/desktop-host serves standard schemes only, and ${scheme} is not`);
        }
        knowScheme(scheme);
      }
    },
  });
}
