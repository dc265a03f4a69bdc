import { describe, expect, it } from 'vitest';
import { createPace, type PaceClock } from '../../electron/okdesk/wire/pace.ts';

/** A clock that a test moves by hand. */
function handClock() {
  let elapsed = 0;
  const sleepers: { at: number; wake(passed: boolean): void }[] = [];
  const clock: PaceClock = {
    now: () => elapsed,
    wait: (milliseconds) =>
      new Promise((resolve) => sleepers.push({ at: elapsed + milliseconds, wake: resolve })),
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    clock,
    settle,
    async passTo(moment: number) {
      await settle();
      for (;;) {
        sleepers.sort((left, right) => left.at - right.at);
        const next = sleepers[0];
        if (next === undefined || next.at > moment) break;
        sleepers.shift();
        elapsed = Math.max(elapsed, next.at);
        next.wake(true);
        await settle();
      }
      elapsed = moment;
    },
  };
}

describe('pace', () => {
  it('lets no more through in any second than the rate and the full bucket', async () => {
    const hand = handClock();
    const pace = createPace({ requestsPerSecond: 4, inFlight: 4 }, hand.clock);
    const entered: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      void pace.enter().then(() => {
        entered.push(hand.clock.now());
        pace.leave();
      });
    }
    await hand.passTo(10_000);
    expect(entered).toEqual([0, 0, 0, 0, 250, 500, 750, 1000, 1250, 1500, 1750, 2000]);
  });

  it('holds no more in flight than allowed, first come first served', async () => {
    const hand = handClock();
    const pace = createPace({ requestsPerSecond: 100, inFlight: 2 }, hand.clock);
    const order: number[] = [];
    for (const number of [1, 2, 3, 4]) void pace.enter().then(() => order.push(number));
    await hand.passTo(1000);
    expect(order).toEqual([1, 2]);
    pace.leave();
    await hand.passTo(2000);
    expect(order).toEqual([1, 2, 3]);
  });

  it('lets those go first that somebody waits for, in the order of their coming', async () => {
    const hand = handClock();
    const pace = createPace({ requestsPerSecond: 4, inFlight: 1 }, hand.clock);
    const order: string[] = [];
    const ask = (name: string, first: boolean) =>
      void pace.enter(undefined, { first }).then(() => {
        order.push(name);
        pace.leave();
      });
    for (const name of ['issue 1', 'issue 2', 'issue 3']) ask(name, false);
    for (const name of ['file 1', 'file 2']) ask(name, true);
    await hand.passTo(10_000);
    expect(order).toEqual(['issue 1', 'file 1', 'file 2', 'issue 2', 'issue 3']);
  });

  it('holds everybody back during a pause', async () => {
    const hand = handClock();
    const pace = createPace({ requestsPerSecond: 100, inFlight: 10 }, hand.clock);
    pace.pause(5000);
    let entered = 0;
    for (let index = 0; index < 3; index += 1) void pace.enter().then(() => (entered += 1));
    await hand.passTo(4999);
    expect(entered).toBe(0);
    await hand.passTo(5100);
    expect(entered).toBe(3);
  });

  it('lets a stopped one go at once and gives its turn to the next', async () => {
    const hand = handClock();
    const pace = createPace({ requestsPerSecond: 1, inFlight: 1 }, hand.clock);
    expect(await pace.enter()).toBe(true);
    const stop = new AbortController();
    const stopped = pace.enter(stop.signal);
    const next = pace.enter();
    stop.abort();
    expect(await stopped).toBe(false);
    pace.leave();
    await hand.passTo(3000);
    expect(await next).toBe(true);
    expect(await pace.enter(AbortSignal.abort())).toBe(false);
  });
});
