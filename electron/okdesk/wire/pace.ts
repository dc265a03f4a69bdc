/** Time as the pace needs it: a clock that never jumps, and a wait that ends early with `false` when stopped. */
export interface PaceClock {
  now(): number;
  wait(milliseconds: number, signal?: AbortSignal): Promise<boolean>;
}

export interface PaceLimits {
  readonly requestsPerSecond: number;
  readonly inFlight: number;
}

/** A place among those that wait. */
export interface Order {
  /** Before all that are not first themselves: somebody can do nothing until this is answered, the others read ahead. */
  readonly first?: boolean;
}

/** Leave to send one request; `leave` must be called once the answer is there. */
export interface Pace {
  /** `false` when the signal was set before the turn came. */
  enter(signal?: AbortSignal, order?: Order): Promise<boolean>;
  leave(): void;
  /** Nobody goes before this many milliseconds have passed (429 speaks to the account, not to one request). */
  pause(milliseconds: number): void;
}

interface Waiter {
  readonly first: boolean;
  admit(entered: boolean): void;
}

/**
 * Token bucket with a second limit on requests in flight, first come first served but for those that go first. The bucket
 * holds as many tokens as may be in flight, so that a quiet client may start at once, and never more than the rate of a
 * second.
 */
export function createPace(limits: PaceLimits, clock: PaceClock): Pace {
  const capacity = Math.max(1, Math.min(limits.inFlight, limits.requestsPerSecond));
  const queue: Waiter[] = [];
  let tokens = capacity;
  let countedAt = clock.now();
  let pausedUntil = countedAt;
  let inFlight = 0;
  let sleeping = false;

  const refill = () => {
    const now = clock.now();
    tokens = Math.min(capacity, tokens + ((now - countedAt) / 1000) * limits.requestsPerSecond);
    countedAt = now;
    return now;
  };

  const sleep = (milliseconds: number) => {
    if (sleeping) return;
    sleeping = true;
    void clock.wait(milliseconds).then(() => {
      sleeping = false;
      admitNext();
    });
  };

  /** Milliseconds until somebody may go; a hair under one counts as a whole token, fractions do not add up exactly. */
  const untilNext = (): number => {
    const now = refill();
    if (now < pausedUntil) return pausedUntil - now;
    return tokens < 1 - 1e-6 ? ((1 - tokens) / limits.requestsPerSecond) * 1000 : 0;
  };

  function admitNext(): void {
    while (queue.length > 0 && inFlight < limits.inFlight) {
      const milliseconds = untilNext();
      if (milliseconds > 0) {
        sleep(milliseconds);
        return;
      }
      tokens -= 1;
      inFlight += 1;
      queue.shift()?.admit(true);
    }
  }

  return {
    enter(signal, { first = false } = {}) {
      if (signal?.aborted === true) return Promise.resolve(false);
      return new Promise((resolve) => {
        const waiter: Waiter = {
          first,
          admit(entered) {
            signal?.removeEventListener('abort', onAbort);
            resolve(entered);
          },
        };
        const onAbort = () => {
          const place = queue.indexOf(waiter);
          if (place >= 0) queue.splice(place, 1);
          waiter.admit(false);
        };
        const firstBehind = first ? queue.findIndex((other) => !other.first) : -1;
        queue.splice(firstBehind < 0 ? queue.length : firstBehind, 0, waiter);
        admitNext();
        if (queue.includes(waiter)) signal?.addEventListener('abort', onAbort, { once: true });
      });
    },
    leave() {
      inFlight -= 1;
      admitNext();
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, clock.now() + milliseconds);
    },
  };
}
