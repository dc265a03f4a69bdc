import type { Parameters } from './database.ts';
import { dayOf, filterConditions, moment } from './journal-filter.ts';
import { searchQuery, type WordsBeginning } from './journal-text.ts';
import type { JournalFilter } from './store.ts';

/** Lines that fit a filter: what follows the columns in a query over their numbers. */
export interface JournalSelection {
  /** `FROM … WHERE …`, ready for further conditions and an order. */
  readonly from: string;
  /** The line's number in this query. */
  readonly id: string;
  /** Without `:exchange`, which every query has. */
  readonly parameters: Parameters;
}

/** What a selection has to know of the journal before it is asked. */
export interface JournalKnown {
  /** It holds no other exchange's lines, so the index of words speaks of this one. */
  readonly alone: boolean;
  readonly wordsBeginning: WordsBeginning;
}

const haveWords = 'journal_text MATCH :text';

/** Columns that name few lines, most of them close together. */
const narrow = { runId: 'run_id', onecRef: 'onec_ref', issueId: 'issue_id', okdeskId: 'okdesk_id' } as const;

/**
 * A filter as a query that looks at few lines. Words are asked for in the full text index first, because it answers
 * in order of numbers; joined with the lines only where the filter asks for more than words.
 */
export function journalSelection(filter: JournalFilter, known: JournalKnown): JournalSelection {
  const words = wordsSelection(filter, known);
  const { where, parameters } = filterConditions(filter);
  const id = words?.id ?? 'id';
  const before = filter.beforeId === undefined ? '' : `AND ${id} < :beforeId`;
  const all: Parameters = {
    ...parameters,
    ...periodDays(filter),
    ...words?.parameters,
    ...(filter.beforeId === undefined ? {} : { beforeId: filter.beforeId }),
  };
  if (words === undefined) {
    const from = `FROM journal WHERE exchange = :exchange ${where} ${periodBounds(filter, id)} ${before}`;
    return { from, id, parameters: all };
  }
  if (where === '' && known.alone) return { from: `${words.from} ${before}`, id, parameters: all };
  const bounds = `${periodBounds(filter, id)} ${narrowBounds(filter, id)} ${before}`;
  return {
    from: `FROM journal_text CROSS JOIN journal ON journal.id = journal_text.rowid
      WHERE ${haveWords} AND exchange = :exchange ${where} ${bounds}`,
    id,
    parameters: all,
  };
}

/** Lines that have the words, of the days of the period as a whole; `undefined`: there is nothing to search. */
export function wordsSelection(
  filter: Pick<JournalFilter, 'text' | 'since' | 'until'>,
  { wordsBeginning }: JournalKnown,
): JournalSelection | undefined {
  const text = filter.text === undefined ? undefined : searchQuery(filter.text, wordsBeginning);
  if (text === undefined) return undefined;
  const id = 'journal_text.rowid';
  return {
    from: `FROM journal_text WHERE ${haveWords} ${periodBounds(filter, id)}`,
    id,
    parameters: { text, ...periodDays(filter) },
  };
}

/** Numbers between which the days of the period lie: what lies outside is not looked at. */
function periodBounds({ since, until }: JournalFilter, id: string): string {
  const end = (aggregate: string, condition: string) =>
    `(SELECT ${aggregate} FROM journal_day WHERE exchange = :exchange AND day ${condition})`;
  return [
    moment(since) === undefined ? '' : `AND ${id} >= ${end('min(first_id)', '>= :sinceDay')}`,
    moment(until) === undefined ? '' : `AND ${id} <= ${end('max(last_id)', '<= :untilDay')}`,
  ].join(' ');
}

export function periodDays({ since, until }: JournalFilter): Parameters {
  const [first, last] = [moment(since), moment(until)];
  return {
    ...(first === undefined ? {} : { sinceDay: dayOf(first) }),
    ...(last === undefined ? {} : { untilDay: dayOf(last) }),
  };
}

/** The same for a run, a record or an issue, so that words are not looked for in the whole journal. */
function narrowBounds(filter: JournalFilter, id: string): string {
  return Object.entries(narrow)
    .filter(([name]) =>
      Object.entries(filter).some(([given, value]) => given === name && value !== undefined),
    )
    .map(([name, column]) => {
      const end = (aggregate: string) =>
        `(SELECT ${aggregate}(id) FROM journal WHERE exchange = :exchange AND ${column} = :${name})`;
      return `AND ${id} BETWEEN ${end('min')} AND ${end('max')}`;
    })
    .join(' ');
}
