import type { Parameters } from './database.ts';
import { exchangeQuery, facetQueries } from './journal-facets.ts';
import { dayOf, filterConditions, moment } from './journal-filter.ts';
import { searchQueries, type WordsBeginning } from './journal-text.ts';
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
  /** Number of the exchange, where the journal holds lines of others too, and so does the index of words. */
  readonly amongOthers: number | undefined;
  readonly wordsBeginning: WordsBeginning;
}

/** Columns that name few lines, most of them close together. */
const narrow = { runId: 'run_id', onecRef: 'onec_ref', issueId: 'issue_id', okdeskId: 'okdesk_id' } as const;
type NarrowColumn = readonly [name: string, column: string];

/**
 * A filter as a query that looks at few lines. Words, level, event, code and kind are asked for in the full text index,
 * because it answers in order of numbers; a line is looked at only where the filter asks for more. Of few lines the index is
 * asked for words only.
 */
export function journalSelection(filter: JournalFilter, known: JournalKnown): JournalSelection {
  const words = filter.text === undefined ? undefined : searchQueries(filter.text, known.wordsBeginning);
  const facets = facetQueries(filter);
  const named = narrowColumns(filter);
  const isOfIndex = words !== undefined || (facets.length > 0 && named.length === 0);
  const { levels, event, code, kind, ...beyondIndex } = filter;
  const { where, parameters } = filterConditions(isOfIndex ? beyondIndex : filter);
  const id = isOfIndex ? 'journal_text.rowid' : 'id';
  const bounds = boundsOf(filter, id, isOfIndex ? named : []);
  const all: Parameters = {
    ...parameters,
    ...periodDays(filter),
    ...(filter.beforeId === undefined ? {} : { beforeId: filter.beforeId }),
    ...(filter.afterId === undefined ? {} : { afterId: filter.afterId }),
  };
  if (!isOfIndex) {
    return { from: `FROM journal WHERE exchange = :exchange ${where} ${bounds}`, id, parameters: all };
  }
  const ofExchange = known.amongOthers === undefined ? [] : [exchangeQuery(known.amongOthers)];
  return {
    from: `FROM journal_text WHERE journal_text MATCH :queries ${lookedUp(filter, where, id, named)} ${bounds}`,
    id,
    parameters: { ...all, queries: [...(words ?? []), ...facets, ...ofExchange].join(' AND ') },
  };
}

/**
 * What the index of words does not know is looked up line by line. In a period only on its first and its last day: a line
 * numbered after all of the first day and of those before it, and before all of the last day and later ones, is within it.
 */
function lookedUp(filter: JournalFilter, where: string, id: string, named: readonly NarrowColumn[]): string {
  if (where === '') return '';
  const line = `EXISTS (SELECT 1 FROM journal WHERE journal.id = ${id} ${where})`;
  if (named.length > 0) return `AND ${line}`;
  const after =
    moment(filter.since) === undefined ? '0' : `ifnull(${ofDays('max(last_id)', '<= :sinceDay')}, 0)`;
  const before =
    moment(filter.until) === undefined
      ? `${id} + 1`
      : `ifnull(${ofDays('min(first_id)', '>= :untilDay')}, ${id} + 1)`;
  return `AND (${id} > ${after} AND ${id} < ${before} OR ${line})`;
}

/** The numbers between which all that fits lies, as one lower and one upper bound: the index of words heeds no more. */
function boundsOf(filter: JournalFilter, id: string, named: readonly NarrowColumn[]): string {
  const { since, until, beforeId, afterId } = filter;
  const ends = (aggregate: 'min' | 'max') =>
    named.map(
      ([name, column]) =>
        `(SELECT ${aggregate}(id) FROM journal WHERE exchange = :exchange AND ${column} = :${name})`,
    );
  const lower = [
    ...(moment(since) === undefined ? [] : [ofDays('min(first_id)', '>= :sinceDay')]),
    ...(afterId === undefined ? [] : [`${whole(':afterId')} + 1`]),
    ...ends('min'),
  ];
  const upper = [
    ...(moment(until) === undefined ? [] : [ofDays('max(last_id)', '<= :untilDay')]),
    ...(beforeId === undefined ? [] : [`${whole(':beforeId')} - 1`]),
    ...ends('max'),
  ];
  return [
    lower.length === 0 ? '' : `AND ${id} >= ${tightest('max', lower)}`,
    upper.length === 0 ? '' : `AND ${id} <= ${tightest('min', upper)}`,
  ].join(' ');
}

/** One number of this exchange's days. */
export function ofDays(aggregate: string, condition: string): string {
  return `(SELECT ${aggregate} FROM journal_day WHERE exchange = :exchange AND day ${condition})`;
}

/** Of bounds one of which nothing lies within, nothing: NULL. */
function tightest(choice: 'min' | 'max', bounds: readonly string[]): string {
  return bounds.length === 1 ? bounds.join('') : `${choice}(${bounds.join(', ')})`;
}

/** A number of JavaScript arrives as a fraction, which the index of words does not take for a bound. */
function whole(parameter: string): string {
  return `CAST(${parameter} AS INTEGER)`;
}

/** A run, a record, an issue: words are not to be looked for in the whole journal. */
function narrowColumns(filter: JournalFilter): readonly NarrowColumn[] {
  return Object.entries(narrow).filter(([name]) =>
    Object.entries(filter).some(([given, value]) => given === name && value !== undefined),
  );
}

export function periodDays({ since, until }: JournalFilter): Parameters {
  const [first, last] = [moment(since), moment(until)];
  return {
    ...(first === undefined ? {} : { sinceDay: dayOf(first) }),
    ...(last === undefined ? {} : { untilDay: dayOf(last) }),
  };
}
