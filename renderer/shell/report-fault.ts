import { bridge } from '../bridge.ts';

const longestMessage = 10_000;

/** Sends a fault of the window itself to the program's log, which masks it. Never throws: it is called from catchers. */
export function reportFault(fault: unknown): void {
  const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  // The gate may refuse or the window may be closing: then there is nobody left to tell.
  void bridge.application.reportFault({ message: message.slice(0, longestMessage) }).catch(() => undefined);
}
