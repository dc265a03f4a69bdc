import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequestFilter } from 'electron';
import { modelled } from './modelled.ts';

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (answer: CallbackResponse) => void,
) => void;

/** Chromium's match patterns, as far as programs write them: `<all_urls>`, `scheme://host/path` with stars. */
function matches(pattern: string, address: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [scheme = '', rest = ''] = pattern.split('://');
  const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const schemes = scheme === '*' ? '(https?|wss?)' : escaped(scheme);
  return new RegExp(`^${schemes}://${escaped(rest)}$`).test(address);
}

/** A session's `webRequest`: the listener is really asked before each request of the session's windows. */
export class WebRequests {
  #filter: WebRequestFilter | undefined;
  #listener: BeforeRequest | null = null;

  readonly electron = modelled('session.webRequest', {
    onBeforeRequest: (first: WebRequestFilter | BeforeRequest | null, second?: BeforeRequest | null) => {
      if (typeof first === 'function' || first === null) {
        this.#filter = undefined;
        this.#listener = first;
      } else {
        this.#filter = first;
        this.#listener = second ?? null;
      }
    },
  });

  /** What the program decides about a request; without a listener, or outside its filter, nothing. */
  async decide(details: OnBeforeRequestListenerDetails): Promise<CallbackResponse> {
    const listener = this.#listener;
    const inside =
      this.#filter === undefined || this.#filter.urls.some((pattern) => matches(pattern, details.url));
    if (listener === null || !inside) return {};
    return new Promise((answer) => listener(details, answer));
  }
}
