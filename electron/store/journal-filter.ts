import type { Parameters } from './database.ts';
import type { JournalFilter } from './store.ts';

/**
 * SQL of the conditions on the columns of a line that the filter names, each starting with AND. Built from the parts that are present, not
 * from `:x IS NULL OR …`, because only then an index can serve them.
 */
export function filterConditions(filter: JournalFilter): {
  readonly where: string;
  readonly parameters: Parameters;
} {
  const conditions: string[] = [];
  const parameters: Record<string, string | number> = {};
  const add = (name: string, value: string | number | undefined, condition: string) => {
    if (value === undefined) return;
    conditions.push(`AND ${condition}`);
    parameters[name] = value;
  };
  add('since', moment(filter.since), 'at >= :since');
  add('until', moment(filter.until), 'at <= :until');
  add('event', filter.event, 'event = :event');
  add('kind', filter.kind, 'kind = :kind');
  add('code', filter.code, 'code = :code');
  add('runId', filter.runId, 'run_id = :runId');
  add('onecRef', filter.onecRef, 'onec_ref = :onecRef');
  add('issueId', filter.issueId, 'issue_id = :issueId');
  add('okdeskId', filter.okdeskId, 'okdesk_id = :okdeskId');
  const levels = filter.levels ?? [];
  if (levels.length > 0) {
    const places = levels.map((level, index) => {
      parameters[`level${index}`] = level;
      return `:level${index}`;
    });
    conditions.push(`AND level IN (${places.join(', ')})`);
  }
  return { where: conditions.join(' '), parameters };
}

const dayMs = 24 * 3600 * 1000;

/** The day of a moment as `journal_day` numbers it. */
export function dayOf(moment: number): number {
  return Math.floor(moment / dayMs);
}

/** Milliseconds since 1970 of an ISO text; a text that is no moment limits nothing. */
export function moment(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? undefined : parsed;
}
