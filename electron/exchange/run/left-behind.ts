import type { MessageCode } from '../../../shared/messages/index.ts';

/**
 * Failures that one record may cause by itself: an answer that is too long in coming, a connection cut on its request, a
 * server that stumbles over it. Nobody there, too many requests, blocked sessions are never the record's own.
 */
const ownFailures: ReadonlySet<MessageCode> = new Set([
  'okdesk.timeout',
  'okdesk.reset',
  'okdesk.network',
  'okdesk.cut',
  'okdesk.busy',
  'onec.timeout',
  'onec.reset',
  'onec.serverError',
  'onec.businessRule',
  'onec.cutAnswer',
  'onec.unexpectedAnswer',
]);
/** So many runs one record may end before it is left behind. */
const runsEnded = 3;
/** So many records in a row may be left behind; more of them are the fault of the connection. */
const leftInARow = 5;

/** Where a failure that asks for patience stands. */
interface Situation {
  readonly code: MessageCode;
  /** Attempts of this record that failed before, since its content last changed. */
  readonly attempts: number;
  /** Records that failed one after another in this run without one going through, this one included. */
  readonly inARow: number;
}

/**
 * Whether a record is left behind in this run, so that the others go on; else its failure ends the run. One record whose
 * request ends so in run after run must not keep back all the others for ever.
 */
export function isLeftBehind({ code, attempts, inARow }: Situation): boolean {
  return ownFailures.has(code) && attempts >= runsEnded && inARow <= leftInARow;
}
