import { powerMonitor } from 'electron';
import { clockHasJumped } from './clock-jump.ts';

/** How often the wall clock is compared with the one that cannot be set. */
const lookEveryMs = 30_000;

/**
 * Calls whenever time may have passed unseen: after sleep, after unlocking, after the clock was set. Whoever is called
 * asks once whether something is due; nothing is made up for every hour missed.
 */
export function watchTime(passed: () => void): () => void {
  let wall = Date.now();
  let steady = performance.now();
  const timer = setInterval(() => {
    const jumped = clockHasJumped(Date.now() - wall, performance.now() - steady);
    wall = Date.now();
    steady = performance.now();
    if (jumped) passed();
  }, lookEveryMs);
  powerMonitor.on('resume', passed);
  powerMonitor.on('unlock-screen', passed);
  return () => {
    clearInterval(timer);
    powerMonitor.off('resume', passed);
    powerMonitor.off('unlock-screen', passed);
  };
}
