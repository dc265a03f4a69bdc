import type { ImportKind } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { KindCounts } from '../../../shared/run-report.ts';
import type { RunContext, RunOptions } from '../run/context.ts';
import type { MappingSettings } from './map/issue.ts';
import type { Lookups } from './map/lookups.ts';
import type { IssueReader } from './read/issue-bundle.ts';
import { type SheetsElsewhere, sheetsElsewhere } from './read/sheets-elsewhere.ts';
import { type WaitingReferences, waitingReferences } from './record/waiting.ts';

/** One import while it goes: what it was given, what it knows, and what it has counted so far. */
export interface ImportRun {
  readonly context: RunContext;
  readonly options: RunOptions;
  readonly issues: IssueReader;
  readonly lookups: Lookups;
  readonly mapping: MappingSettings;
  /** Host of the account: part of every key that is made. */
  readonly account: string;
  readonly kinds: Readonly<Record<ImportKind, Counts>>;
  readonly planned: PlannedChange[];
  readonly waiting: WaitingReferences;
  readonly sheetsElsewhere: SheetsElsewhere;
}

type Counts = { -readonly [Name in keyof KindCounts]: number };

export function startRun(
  given: Pick<ImportRun, 'context' | 'options' | 'issues' | 'lookups' | 'mapping' | 'account'>,
): ImportRun {
  return {
    ...given,
    kinds: noCounts(),
    planned: [],
    waiting: waitingReferences(given.context.store),
    sheetsElsewhere: sheetsElsewhere(given),
  };
}

export function noCounts(): Record<ImportKind, Counts> {
  const zero = (): Counts => ({ created: 0, changed: 0, unchanged: 0, failed: 0, parked: 0 });
  return { issue: zero(), comment: zero(), attachment: zero(), time_entry: zero(), check_list: zero() };
}

export function count(run: ImportRun, kind: ImportKind, what: keyof KindCounts): void {
  run.kinds[kind][what] += 1;
}

/** A refusal is a failure of the record; patience asked for is nobody's, and the record is as it was. */
export function countRefusal(run: ImportRun, kind: ImportKind, problem: Problem): void {
  if (problem.disposition === 'refused') count(run, kind, 'failed');
}

/** A run that only tells what it would do. */
export function plansOnly(run: Pick<ImportRun, 'options'>): boolean {
  return run.options.dryRun || run.options.verify;
}
