import type { Parameters } from './database.ts';
import { filterConditions, moment } from './journal-filter.ts';
import { type JournalKnown, journalSelection, ofDays, periodDays } from './journal-selection.ts';
import type { JournalFilter } from './store.ts';

/** What the tally of days knows; a period is known by whole days. */
const tallied: ReadonlySet<string> = new Set(['levels', 'event', 'kind', 'code', 'since', 'until']);

/** One expression that counts the lines that fit. */
export interface JournalCount {
  readonly expression: string;
  readonly parameters: Parameters;
  /** Where it stops counting. */
  readonly limit?: number;
}

/**
 * Counts in the tally of days where it can answer: thousands of rows instead of a million lines. Elsewhere line by line.
 *
 * @param atMost where lines are counted one by one, no more than so many, and one to see that there are more; the tally counts all.
 */
export function journalCount(
  filter: JournalFilter,
  known: JournalKnown,
  atMost: number | undefined,
): JournalCount {
  if (isTallied(filter)) return countByDays(filter);
  const { from, parameters } = journalSelection(filter, known);
  if (atMost === undefined) return { expression: `(SELECT count(*) ${from})`, parameters };
  const limit = atMost + 1;
  return {
    expression: `(SELECT count(*) FROM (SELECT 1 ${from} LIMIT :limit))`,
    parameters: { ...parameters, limit },
    limit,
  };
}

function isTallied(filter: JournalFilter): boolean {
  return Object.entries(filter).every(([name, value]) => value === undefined || tallied.has(name));
}

/** Whole days from the tally, the first and the last day of the period line by line. */
function countByDays(filter: JournalFilter): JournalCount {
  const { since, until, ...rest } = filter;
  const [hasStart, hasEnd] = [moment(since) !== undefined, moment(until) !== undefined];
  const { where: ofGroups } = filterConditions(rest);
  const inner = [hasStart ? 'AND day > :sinceDay' : '', hasEnd ? 'AND day < :untilDay' : ''].join(' ');
  const whole = `ifnull((SELECT sum(lines) FROM journal_day WHERE exchange = :exchange ${inner} ${ofGroups}), 0)`;
  const { where, parameters } = filterConditions(filter);
  const edges = [
    hasStart ? edgeDay(where, ':sinceDay', '') : '0',
    hasEnd ? edgeDay(where, ':untilDay', hasStart ? 'AND :untilDay > :sinceDay' : '') : '0',
  ];
  return {
    expression: [whole, ...edges].join(' + '),
    parameters: { ...parameters, ...periodDays(filter) },
  };
}

function edgeDay(where: string, day: string, once: string): string {
  const [first, last] = [ofDays('min(first_id)', `= ${day}`), ofDays('max(last_id)', `= ${day}`)];
  return `(SELECT count(*) FROM journal WHERE exchange = :exchange ${where}
    AND id BETWEEN ${first} AND ${last} AND at / 86400000 = ${day} ${once})`;
}
