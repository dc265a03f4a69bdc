import { randomUUID } from 'node:crypto';

/** Sessions of the manual mode (guide 17.7): `IBSession: start` gives a cookie, an unknown one is 400. */
export interface ManualSessions {
  /** Headers for the answer, or `unknown`. */
  enter(wish: string | undefined, cookie: string | undefined): Readonly<Record<string, string>> | 'unknown';
}

export function createManualSessions(): ManualSessions {
  const live = new Set<string>();
  return {
    enter(wish, cookie) {
      const id = /(?:^|;\s*)ibsession=([^;]+)/.exec(cookie ?? '')?.[1];
      if (id !== undefined && !live.has(id)) return 'unknown';
      if (wish === 'finish' && id !== undefined) live.delete(id);
      if (wish !== 'start') return {};
      const started = randomUUID();
      live.add(started);
      return { 'Set-Cookie': `ibsession=${started}` };
    },
  };
}
