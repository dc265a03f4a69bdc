import { parseMoment, storedMoment } from '../data/moments.ts';
import { asNumber, type Fields, text } from '../data/row.ts';
import type { TableName } from '../data/tables.ts';
import type { Desk } from '../desk.ts';
import { type ErrorTree, refuse, said } from '../errors.ts';
import { type AttributeOwner, writtenAttributes } from './attributes.ts';

/** How one field of a record is read out of a body and checked. */
type FieldRule =
  | { readonly type: 'text'; readonly required?: true; readonly email?: true }
  | { readonly type: 'id'; readonly table: TableName; readonly required?: true }
  | { readonly type: 'ids'; readonly table: TableName }
  | { readonly type: 'texts' }
  | { readonly type: 'number' }
  | { readonly type: 'flag' }
  | { readonly type: 'day' }
  | { readonly type: 'moment' }
  | { readonly type: 'coordinates' };

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** What a write would store, and why it may not. */
export interface Written {
  readonly values: Fields;
  readonly errors: ErrorTree;
}

/** One plain address in Latin letters: no brackets, no second address, no Cyrillic look-alikes (1C guide, «Аварийные ситуации»). */
const emailShape =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

/**
 * Reads the known fields of a body; the others are ignored, as the real server does. A change is partial: `before` is
 * the record that it changes, absent when one is created.
 */
export function readWrite(
  desk: Desk,
  rules: FieldRules,
  input: Fields,
  before: Fields | undefined,
  attributes?: AttributeOwner,
): Written {
  const errors: ErrorTree = {};
  const values: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const required = 'required' in rule;
    if (!(name in input)) {
      if (before === undefined && required) refuse(errors, [name], said.blank);
      continue;
    }
    const read = readField(desk, rule, input[name]);
    if (read.fault !== undefined) refuse(errors, [name], read.fault);
    else if (required && (read.value === null || read.value === '')) refuse(errors, [name], said.blank);
    else values[name] = read.value;
  }
  if (attributes !== undefined && (before === undefined || 'custom_parameters' in input)) {
    const stored = before?.['parameters'];
    const scope = before === undefined ? 'all' : 'given';
    const given = input['custom_parameters'];
    values['parameters'] = writtenAttributes(desk, attributes, given, stored, scope, errors);
  }
  return { values, errors };
}

interface Read {
  readonly value?: unknown;
  readonly fault?: string;
}

function readField(desk: Desk, rule: FieldRule, given: unknown): Read {
  if (given === null || given === '') return { value: rule.type === 'text' ? given : null };
  switch (rule.type) {
    case 'text': {
      if (typeof given === 'object') return { fault: said.invalid };
      const value = String(given);
      return rule.email && !emailShape.test(value) ? { fault: said.invalid } : { value: value.trim() };
    }
    case 'id': {
      const id = asNumber(given);
      return id !== undefined && desk.tables.get(rule.table, id) !== undefined
        ? { value: id }
        : { fault: said.invalid };
    }
    case 'ids': {
      const ids = Array.isArray(given) ? given.map(asNumber) : [undefined];
      const exist = ids.every((id) => id !== undefined && desk.tables.get(rule.table, id) !== undefined);
      return exist ? { value: ids } : { fault: said.invalid };
    }
    case 'texts':
      return Array.isArray(given) ? { value: given.map(String) } : { fault: said.invalid };
    case 'number': {
      const value = asNumber(given);
      return value === undefined ? { fault: said.invalid } : { value };
    }
    case 'flag':
      return ['true', 'false'].includes(String(given))
        ? { value: String(given) === 'true' }
        : { fault: said.invalid };
    case 'day':
      return typeof given === 'string' && parseMoment(given, 'day', 0) !== undefined
        ? { value: given }
        : { fault: said.wrongDate };
    case 'moment': {
      const offset = desk.switches.utcOffsetMinutes;
      const zoned = typeof given === 'string' && /\d(?:Z|[+-]\d\d:\d\d)$/.test(given);
      const readable = typeof given === 'string' && parseMoment(given, 'dateTime', offset) !== undefined;
      return typeof given === 'string' && (readable || zoned)
        ? { value: storedMoment(given, offset) }
        : { fault: said.wrongDate };
    }
    case 'coordinates': {
      const pair = Array.isArray(given) ? given.map(asNumber) : [];
      return pair.length === 2 && !pair.includes(undefined) ? { value: pair } : { fault: said.invalid };
    }
    default:
      return rule satisfies never;
  }
}

/** Refuses a value that another record of the table already has, for each of the fields. */
export function refuseTaken(
  desk: Desk,
  table: TableName,
  fields: readonly string[],
  values: Fields,
  errors: ErrorTree,
  own: number | undefined,
): void {
  for (const name of fields) {
    const value = text(values, name);
    if (value === undefined) continue;
    const sql = `fold(body ->> '${name}') = ? AND id <> ?`;
    const others = desk.tables.count(table, [{ sql, values: [value.toLocaleLowerCase('ru'), own ?? 0] }]);
    if (others > 0) refuse(errors, [name], said.taken);
  }
}
