import { type DateNotation, dayLength } from '../data/moments.ts';
import { type Fields, isFields } from '../data/row.ts';
import { type Condition, field } from '../data/tables.ts';
import type { OkdeskSwitches } from '../switches.ts';
import type { Parameters } from './parameters.ts';

const inJson = 'IN (SELECT value FROM json_each(?))';

/** `company_ids[]=1`: the field is one of the ids; 0 stands for "without one". No parameter, no condition. */
export function idFilter(parameters: Parameters, name: string, column: string): Condition[] {
  const wanted = parameters.integers(name);
  if (wanted === undefined || wanted.length === 0) return [];
  const none = wanted.includes(0) ? ` OR ${field(column)} IS NULL` : '';
  return [{ sql: `(${field(column)} ${inJson}${none})`, values: [JSON.stringify(wanted)] }];
}

/** The same for a field that is itself a list of ids. */
export function idListFilter(parameters: Parameters, name: string, column: string): Condition[] {
  const wanted = parameters.integers(name);
  if (wanted === undefined || wanted.length === 0) return [];
  const each = `SELECT 1 FROM json_each(body, '$.${column}') AS item WHERE item.value ${inJson}`;
  const none = wanted.includes(0) ? ` OR coalesce(json_array_length(body, '$.${column}'), 0) = 0` : '';
  return [{ sql: `(EXISTS (${each})${none})`, values: [JSON.stringify(wanted)] }];
}

/** `status_codes[]=opened`: the field is one of the texts, or none of them. */
export function codeFilter(
  parameters: Parameters,
  name: string,
  column: string,
  way: 'among' | 'not among' = 'among',
): Condition[] {
  const wanted = parameters.texts(name);
  if (wanted === undefined || wanted.length === 0) return [];
  const not = way === 'among' ? '' : 'NOT ';
  return [{ sql: `${field(column)} ${not}${inJson}`, values: [JSON.stringify(wanted)] }];
}

/** `<name>_since` and `<name>_until` over a stored moment. */
export function periodFilter(
  parameters: Parameters,
  name: string,
  column: string,
  notation: DateNotation,
  switches: OkdeskSwitches,
): Condition[] {
  const since = parameters.moment(`${name}_since`, notation);
  const until = parameters.moment(`${name}_until`, notation);
  const conditions: Condition[] = [];
  if (since !== undefined) {
    conditions.push({ sql: `${field(column)} >= ?`, values: [new Date(since.at).toISOString()] });
  }
  if (until !== undefined) {
    const end = until.wholeDay && switches.untilCoversDay ? until.at + dayLength - 1 : until.at;
    conditions.push({ sql: `${field(column)} <= ?`, values: [new Date(end).toISOString()] });
  }
  return conditions;
}

/** Case-insensitive substring in any of the fields. */
export function substring(columns: readonly string[], wanted: string): Condition {
  const sought = wanted.toLocaleLowerCase('ru');
  const tests = columns.map((column) => `instr(fold(${field(column)}), ?) > 0`);
  return { sql: `(${tests.join(' OR ')})`, values: columns.map(() => sought) };
}

/** `crm_1c_id`: newer documentation says substring, older exact. */
export function crm1cIdCondition(wanted: string, switches: OkdeskSwitches): Condition {
  const sql = field('crm_1c_id');
  return switches.crm1cIdMatch === 'exact'
    ? { sql: `${sql} = ?`, values: [wanted] }
    : { sql: `instr(coalesce(${sql}, ''), ?) > 0`, values: [wanted] };
}

/** `custom_parameters[code]=…` in all its documented forms, `#null` for "empty" included. */
export function attributeFilter(parameters: Parameters): Condition[] {
  const given: Fields = parameters.fields('custom_parameters');
  return Object.entries(given).flatMap(([name, wanted]) => attributeCondition(name, wanted) ?? []);
}

function attributeCondition(name: string, wanted: unknown): Condition | undefined {
  const stored = (code: string) => `$.parameters."${code.replaceAll('"', '')}"`;
  if (Array.isArray(wanted)) {
    const each = `SELECT 1 FROM json_each(body, ?) AS item WHERE item.value ${inJson}`;
    return { sql: `EXISTS (${each})`, values: [stored(name), JSON.stringify(wanted)] };
  }
  if (typeof wanted !== 'string' || isFields(wanted)) return undefined;
  if (wanted === '#null') {
    return { sql: `coalesce(json_extract(body, ?), '') IN ('', '[]')`, values: [stored(name)] };
  }
  const bound = /^(.+)_(since|until)$/.exec(name);
  if (bound?.[1] !== undefined) {
    const comparison = bound[2] === 'since' ? '>=' : '<=';
    return {
      sql: `json_extract(body, ?) ${comparison} ?`,
      values: [stored(bound[1]), wanted.replace(' ', 'T')],
    };
  }
  const flag = wanted === 'true' ? 1 : wanted === 'false' ? 0 : undefined;
  const value = `json_extract(body, ?)`;
  return flag === undefined
    ? { sql: `CAST(${value} AS TEXT) = ?`, values: [stored(name), wanted] }
    : { sql: `${value} = ?`, values: [stored(name), flag] };
}
