import type { Parameters } from './database.ts';
import { filterConditions, moment } from './journal-filter.ts';
import { type JournalKnown, journalSelection, periodDays, wordsSelection } from './journal-selection.ts';
import type { JournalFilter } from './store.ts';

/** What the tally of days knows; a period is known by whole days. */
const tallied: ReadonlySet<string> = new Set(['levels', 'event', 'kind', 'code', 'since', 'until']);

/** So many lines are gathered beside those of the words; more would take longer than looking up the few that a rare word has. */
const fewLines = 50_000;

/** One expression that counts the lines that fit. */
export interface JournalCount {
  readonly expression: string;
  readonly parameters: Parameters;
}

/**
 * Counts in the tally of days where it can answer: thousands of rows instead of a million lines.
 *
 * @param besidesWords lines that fit all of the filter but its words, where that is known.
 */
export function journalCount(
  filter: JournalFilter,
  known: JournalKnown,
  besidesWords?: number,
): JournalCount {
  if (isTallied(filter)) return countByDays(filter, known);
  if (besidesWords !== undefined && besidesWords <= fewLines) {
    const both = countInBoth(filter, known);
    if (both !== undefined) return both;
  }
  const { from, parameters } = journalSelection(filter, known);
  return { expression: `(SELECT count(*) ${from})`, parameters };
}

/** How many lines fit all but the words, where the tally of days can tell: to be known before words are counted with them. */
export function countBesidesWords(filter: JournalFilter, known: JournalKnown): JournalCount | undefined {
  const { text, ...rest } = filter;
  const isAsked = text !== undefined && Object.values(rest).some((value) => value !== undefined);
  return isAsked && isTallied(rest) ? countByDays(rest, known) : undefined;
}

function isTallied(filter: JournalFilter): boolean {
  return Object.entries(filter).every(([name, value]) => value === undefined || tallied.has(name));
}

/** The few lines' numbers are gathered first, so that no line is looked up for each that has the words. */
function countInBoth(filter: JournalFilter, known: JournalKnown): JournalCount | undefined {
  const words = wordsSelection(filter, known);
  if (words === undefined) return undefined;
  const { text: _, ...rest } = filter;
  const lines = journalSelection(rest, known);
  // Without the plus, the index of words would be asked anew for every one of the numbers.
  const inBoth = `${words.from} AND +${words.id} IN (SELECT ${lines.id} ${lines.from})`;
  return {
    expression: `(SELECT count(*) ${inBoth})`,
    parameters: { ...words.parameters, ...lines.parameters },
  };
}

/** Whole days from the tally, the first and the last day of the period line by line. */
function countByDays(filter: JournalFilter, known: JournalKnown): JournalCount {
  const { since, until, ...rest } = filter;
  const [hasStart, hasEnd] = [moment(since) !== undefined, moment(until) !== undefined];
  const { where } = filterConditions(rest);
  const inner = [hasStart ? 'AND day > :sinceDay' : '', hasEnd ? 'AND day < :untilDay' : ''].join(' ');
  const whole = `ifnull((SELECT sum(lines) FROM journal_day WHERE exchange = :exchange ${inner} ${where}), 0)`;
  const { from, parameters } = journalSelection(filter, known);
  const edges = [
    hasStart ? edgeDay(from, ':sinceDay', '') : '0',
    hasEnd ? edgeDay(from, ':untilDay', hasStart ? 'AND :untilDay > :sinceDay' : '') : '0',
  ];
  return {
    expression: [whole, ...edges].join(' + '),
    parameters: { ...parameters, ...periodDays(filter) },
  };
}

function edgeDay(from: string, day: string, once: string): string {
  const end = (aggregate: string) =>
    `(SELECT ${aggregate} FROM journal_day WHERE exchange = :exchange AND day = ${day})`;
  return `(SELECT count(*) ${from} AND id BETWEEN ${end('min(first_id)')} AND ${end('max(last_id)')}
    AND at / 86400000 = ${day} ${once})`;
}
