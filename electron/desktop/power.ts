import { powerMonitor } from 'electron';
import { clockHasJumped } from './clock-jump.ts';

/** How often somebody looks at the clock: state and notices speak of minutes. */
const lookEveryMs = 30_000;

export interface TimeListener {
  /** Twice a minute: words such as «пауза до» and notices depend on the time alone. */
  minute(): void;
  /**
   * Time may have passed unseen: after sleep, after unlocking, after the clock was set. Whoever hears it asks once
   * whether something is due; nothing is made up for every hour missed.
   */
  passed(): void;
}

/** Hears of time that goes by, and of time that has gone by; the returned function ends it. */
export function watchTime({ minute, passed }: TimeListener): () => void {
  let wall = Date.now();
  let steady = performance.now();
  const timer = setInterval(() => {
    const jumped = clockHasJumped(Date.now() - wall, performance.now() - steady);
    wall = Date.now();
    steady = performance.now();
    if (jumped) passed();
    minute();
  }, lookEveryMs);
  powerMonitor.on('resume', passed);
  powerMonitor.on('unlock-screen', passed);
  return () => {
    clearInterval(timer);
    powerMonitor.off('resume', passed);
    powerMonitor.off('unlock-screen', passed);
  };
}
