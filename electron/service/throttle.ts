/** Calls of listeners in step: at once, then at most once in so many milliseconds, and always after the last change. */
export interface Announcer {
  announce(): void;
  listen(listener: () => void): () => void;
  close(): void;
}

export function createAnnouncer(everyMs: number): Announcer {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let changed = false;
  let closed = false;

  const tell = () => {
    changed = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (changed) tell();
    }, everyMs);
    // A quitting program does not wait for the next change to be told.
    timer.unref();
    for (const listener of [...listeners]) listener();
  };

  return {
    announce() {
      if (closed) return;
      changed = true;
      if (timer === undefined) tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      closed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
