import type { JournalFilterView } from '../../../../shared/ipc/journal.ts';
import type { JournalLevel } from '../../../../shared/journal-entry.ts';
import type { Direction, RecordKind } from '../../../../shared/kinds.ts';
import { type Days, dayOf, type Period, spanOf } from './period.ts';

/** A filter as a person sets it: the period in words, and what other screens point at (a run, a record, a cause). */
export interface FilterChoice {
  readonly period: Period;
  readonly days: Days;
  readonly levels: readonly JournalLevel[];
  readonly event: Direction | undefined;
  readonly kind: RecordKind | undefined;
  readonly runId: number | undefined;
  readonly text: string;
  /** One record or one cause: set by a link, taken off by a person. */
  readonly subject: Pick<JournalFilterView, 'onecRef' | 'okdeskId' | 'issueId' | 'code'>;
}

export const wholeJournal: FilterChoice = {
  period: 'all',
  days: { from: '', until: '' },
  levels: [],
  event: undefined,
  kind: undefined,
  runId: undefined,
  text: '',
  subject: {},
};

/** The question to the journal; what is not chosen does not limit. */
export function filterOf(choice: FilterChoice, now: Date): JournalFilterView {
  const { period, days, levels, event, kind, runId, subject } = choice;
  const text = choice.text.trim();
  return {
    ...spanOf(period, days, now),
    ...(levels.length === 0 ? {} : { levels: [...levels] }),
    ...(event === undefined ? {} : { event }),
    ...(kind === undefined ? {} : { kind }),
    ...(runId === undefined ? {} : { runId }),
    ...(text === '' ? {} : { text }),
    ...subject,
  };
}

/** The choice that shows what another screen pointed at. */
export function choiceOf(filter: JournalFilterView | undefined): FilterChoice {
  if (filter === undefined) return wholeJournal;
  const { since, until, levels = [], event, kind, runId, text = '', ...subject } = filter;
  const limited = since !== undefined || until !== undefined;
  return {
    period: limited ? 'days' : 'all',
    days: {
      from: since === undefined ? '' : dayOf(since),
      until: until === undefined ? '' : dayOf(until),
    },
    levels,
    event,
    kind,
    runId,
    text,
    subject,
  };
}

export function isWhole(choice: FilterChoice): boolean {
  return JSON.stringify(choice) === JSON.stringify(wholeJournal);
}
