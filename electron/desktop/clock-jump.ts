/** A correction by the network's time is less than this. */
const toleratedMs = 60_000;

/**
 * Whether the wall clock was set, or the PC slept, between two looks: it went another way than the steady clock did
 * (which stands still in sleep on some systems and goes on in others, hence both directions).
 */
export function clockHasJumped(wallMs: number, steadyMs: number): boolean {
  return Math.abs(wallMs - steadyMs) > toleratedMs;
}
