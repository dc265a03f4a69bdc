import type { RunId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Progress } from '../../../shared/run-report.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import type { Okdesk } from '../../okdesk/okdesk.ts';
import type { OneC } from '../../onec/onec.ts';
import { createRecordReader } from '../../onec/records/reader.ts';
import type { ExchangeStore } from '../../store/store.ts';
import { type Counterparts, checkBinding } from './binding.ts';
import type { RunContext } from './context.ts';
import { journalUpTo } from './journal-level.ts';
import { createProgressMeter } from './progress-meter.ts';

/** What the caller of a run brings; clients and store are opened by the caller and stay open after it. */
export interface RunSurroundings {
  readonly settings: ExchangeSettings;
  readonly onec: OneC;
  readonly okdesk: Okdesk;
  readonly store: ExchangeStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly progress: (step: Progress) => void;
}

/**
 * The context of one run: asks 1C what it opens and which infobase it is, and refuses a base or an account that this
 * exchange does not belong to.
 */
export async function openContext(
  surroundings: RunSurroundings,
  runId: RunId,
): Promise<Result<{ readonly context: RunContext; readonly counterparts: Counterparts }, Problem>> {
  const { settings, onec, okdesk, store, now, signal } = surroundings;
  const reader = await createRecordReader(onec);
  if (!reader.ok) return reader;
  const counterparts = {
    onecFingerprint: reader.value.baseFingerprint,
    onecUrl: settings.onec.url,
    okdeskUrl: settings.okdesk.url,
  };
  const known = checkBinding(store.binding, counterparts);
  if (!known.ok) return known;
  const meter = createProgressMeter(now);
  const context: RunContext = {
    settings,
    onec,
    okdesk,
    store: { ...store, journal: journalUpTo(store.journal, settings.journalLevel) },
    runId,
    reader: reader.value,
    now,
    signal,
    progress: (step) => surroundings.progress(meter(step)),
  };
  return success({ context, counterparts });
}
