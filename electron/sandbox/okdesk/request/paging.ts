import type { Condition, Selection } from '../data/tables.ts';
import { refuse, said } from '../errors.ts';
import type { OkdeskSwitches } from '../switches.ts';
import type { Parameters } from './parameters.ts';

const mostPerCursorPage = 100;
const mostPerIssuePage = 50;

/**
 * Cursor paging (OkDesk API: `page[size]` ≤ 100, `page[from_id]`, `page[direction]`, reverse by default) as a selection
 * over `where`. Wrong values go to the parameters' errors.
 */
export function cursorPage(
  parameters: Parameters,
  switches: OkdeskSwitches,
  where: readonly Condition[],
): Selection {
  const size = parameters.integer(['page', 'size'], 1) ?? switches.defaultPageSize;
  const from = parameters.integer(['page', 'from_id'], 0);
  const direction = parameters.choice(['page', 'direction'], ['reverse', 'forward']) ?? 'reverse';
  if (size > mostPerCursorPage) {
    refuse(parameters.errors, ['page', 'size'], said.atMost(mostPerCursorPage));
  }
  const equal = switches.fromId === 'inclusive' ? '=' : '';
  const comparison = direction === 'forward' ? `>${equal}` : `<${equal}`;
  const start = from === undefined ? [] : [{ sql: `id ${comparison} ?`, values: [from] }];
  return { where: [...where, ...start], order: direction === 'forward' ? 'id' : 'id DESC', limit: size };
}

/** Numbered paging of `issues/list`: at most 50 per page, newest first unless sorted otherwise. */
export function issuePage(
  parameters: Parameters,
  switches: OkdeskSwitches,
  where: readonly Condition[],
): Selection {
  const page = parameters.integer(['page', 'number'], 1) ?? 1;
  const asked = parameters.integer(['page', 'size'], 1) ?? mostPerIssuePage;
  const sort = parameters.choice(['sorting', 'field'], ['created_at', 'updated_at']) ?? 'created_at';
  const direction = parameters.choice(['sorting', 'direction'], ['reverse', 'forward']) ?? 'reverse';
  if (asked > mostPerIssuePage && switches.issuePageSizeOver50 === 'refuse') {
    refuse(parameters.errors, ['page', 'size'], said.atMost(mostPerIssuePage));
  }
  const limit = Math.min(asked, mostPerIssuePage);
  const way = direction === 'forward' ? '' : ' DESC';
  const order = `(body ->> '${sort}')${way}, id${way}`;
  return { where, order, limit, offset: (page - 1) * limit };
}
