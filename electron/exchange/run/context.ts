import type { RunId } from '../../../shared/ids.ts';
import type { RecordKind } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { KindCounts, Progress, RunOutcome } from '../../../shared/run-report.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import type { Okdesk } from '../../okdesk/okdesk.ts';
import type { OneC, RecordReader } from '../../onec/onec.ts';
import type { ExchangeStore } from '../../store/store.ts';

/** Everything a run needs from outside; clocks and randomness come in as values. */
export interface RunContext {
  readonly settings: ExchangeSettings;
  readonly onec: OneC;
  readonly reader: RecordReader;
  readonly okdesk: Okdesk;
  readonly store: ExchangeStore;
  readonly runId: RunId;
  /** Milliseconds since 1970. */
  now(): number;
  /** Set when a person or the quitting program stops the run; looked at between two records. */
  readonly signal: AbortSignal;
  progress(step: Progress): void;
}

export interface RunOptions {
  /** Plan only: nothing is sent, nothing is recorded but what was read from the source (replica, outbox, inbox). */
  readonly dryRun: boolean;
  /** Compare both sides afresh instead of trusting fingerprints; plan only. */
  readonly verify: boolean;
  /** A person has said yes to the mass-change brake's question. */
  readonly brakeApproved: boolean;
}

/** What a direction did. `stoppedBy` is the failure that ended it early, or the brake's question. */
export interface DirectionResult {
  readonly kinds: Partial<Record<RecordKind, KindCounts>>;
  readonly outcome: RunOutcome;
  readonly stoppedBy?: Problem;
  readonly planned: readonly PlannedChange[];
}

/** The export (`../export/index.ts`) and the import (`../import/index.ts`) each are one such function. */
export type RunDirection = (context: RunContext, options: RunOptions) => Promise<DirectionResult>;
