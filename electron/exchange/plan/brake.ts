import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import type { ExportSettings } from '../../../shared/settings.ts';

/** What a run would do to records of one kind that are already linked. New records are never counted. */
export interface KindIntent {
  readonly changes: number;
  readonly archives: number;
  /** Linked records of the kind, the measure of the percentage. */
  readonly linked: number;
}

/** The brake's question: how much would change, and in which kind most. */
export interface BrakeQuestion {
  readonly changes: number;
  readonly archives: number;
  readonly kind: ExportKind;
  readonly kindChanges: number;
  readonly kindTotal: number;
}

/**
 * The mass-change brake: asks when more linked records would change or be archived than the setting allows, in all or as
 * a share of one kind. The share says nothing about kinds with few linked records.
 */
export function checkBrake(
  intents: Readonly<Partial<Record<ExportKind, KindIntent>>>,
  settings: ExportSettings['brake'],
): BrakeQuestion | undefined {
  let changes = 0;
  let archives = 0;
  let most: { kind: ExportKind; touched: number; linked: number } | undefined;
  let shareExceeded = false;
  for (const kind of exportKinds) {
    const intent = intents[kind];
    if (intent === undefined) continue;
    changes += intent.changes;
    archives += intent.archives;
    const touched = intent.changes + intent.archives;
    if (touched > 0 && touched > (most?.touched ?? 0)) most = { kind, touched, linked: intent.linked };
    if (intent.linked >= settings.percentFrom && touched > (intent.linked * settings.percent) / 100) {
      shareExceeded = true;
    }
  }
  if (most === undefined || (changes + archives <= settings.records && !shareExceeded)) return undefined;
  return { changes, archives, kind: most.kind, kindChanges: most.touched, kindTotal: most.linked };
}
