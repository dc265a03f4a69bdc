import type { Fields, Row } from '../data/row.ts';
import { type Answer, type Desk, ok } from '../desk.ts';

/** The answer of a search that found nothing: all three forms were met. */
export function nothingFound(desk: Desk): Answer {
  const forms = { '[]': [], '{}': {}, null: null } as const;
  return ok(forms[desk.switches.emptySearch]);
}

/** The answer of a search by an exact value: one object, not a list (OkDesk API «Поиск компании»). */
export function exactFound(desk: Desk, found: readonly Row[], card: (row: Row) => Fields): Answer {
  const first = found[0];
  if (first === undefined) return nothingFound(desk);
  const several = found.length > 1 && desk.switches.severalMatches === 'array';
  return ok(several ? found.map(card) : card(first));
}

/** The answer of `search_string`: always a list. */
export const listFound = (found: readonly Row[], card: (row: Row) => Fields): Answer => ok(found.map(card));
