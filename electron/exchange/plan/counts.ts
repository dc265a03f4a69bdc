import type { ExportKind } from '../../../shared/kinds.ts';
import type { KindCounts } from '../../../shared/run-report.ts';

/** What became of one record; `nothing` is one that neither is nor belongs in ОкДеск. */
export type Tally = keyof KindCounts | 'nothing';
type Counts = Record<ExportKind, { -readonly [Name in keyof KindCounts]: number }>;

/** Counters of a run, every exported kind at zero. */
export function createCounts(): {
  readonly kinds: Counts;
  add(kind: ExportKind, tally: Tally, times?: number): void;
} {
  const zero = () => ({ created: 0, changed: 0, unchanged: 0, failed: 0, parked: 0 });
  const kinds: Counts = {
    manufacturer: zero(),
    equipment_kind: zero(),
    equipment_model: zero(),
    company: zero(),
    contact: zero(),
    agreement: zero(),
    maintenance_entity: zero(),
    equipment: zero(),
  };
  return {
    kinds,
    add(kind, tally, times = 1) {
      if (tally !== 'nothing') kinds[kind][tally] += times;
    },
  };
}
