import { parseMoment, stamp, storedMoment } from '../data/moments.ts';
import { type Fields, isFields, list, text } from '../data/row.ts';
import type { Desk } from '../desk.ts';
import { type ErrorTree, refuse, said } from '../errors.ts';

/** Whose attributes: those of issues and time entries are tables of the account, the others a switch. */
export type AttributeOwner =
  | 'issue'
  | 'time_entry'
  | 'company'
  | 'contact'
  | 'agreement'
  | 'maintenance_entity'
  | 'equipment';

/** Schemas of an owner's attributes; `undefined` when nobody declared any, then every code is taken. */
function schemasOf(desk: Desk, owner: AttributeOwner): readonly Fields[] | undefined {
  if (owner === 'issue') return desk.tables.select('issue_attributes');
  if (owner === 'time_entry') return desk.tables.select('time_entry_attributes');
  return desk.switches.attributes[owner];
}

/** `parameters` of an answer: one entry per attribute that the account has, or that the record holds. */
export function shownAttributes(desk: Desk, owner: AttributeOwner, stored: unknown): readonly Fields[] {
  const values = isFields(stored) ? stored : {};
  const schemas = schemasOf(desk, owner) ?? [];
  const known = schemas.map((schema) => text(schema, 'code') ?? '');
  const others = Object.keys(values).filter((code) => !known.includes(code));
  return [
    ...schemas.map((schema) => ({
      code: text(schema, 'code') ?? '',
      name: text(schema, 'name') ?? '',
      field_type: text(schema, 'field_type') ?? 'ftstring',
      value: shown(values[text(schema, 'code') ?? ''], schema, desk),
    })),
    ...others.map((code) => ({
      code,
      name: code,
      field_type: guessedType(values[code]),
      value: values[code] ?? null,
    })),
  ];
}

function shown(value: unknown, schema: Fields, desk: Desk): unknown {
  if (text(schema, 'field_type') !== 'ftdatetime') return value ?? null;
  return stamp(value, desk.switches.utcOffsetMinutes);
}

function guessedType(value: unknown): string {
  if (typeof value === 'boolean') return 'ftcheckbox';
  if (Array.isArray(value)) return 'ftmultiselect';
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? 'ftdate' : 'ftstring';
}

/**
 * Merges `custom_parameters` of a write over what the record holds. Attributes left out keep their value; a required
 * one may not become empty, and must be given when the record is created (`checkRequired: 'all'`).
 */
export function writtenAttributes(
  desk: Desk,
  owner: AttributeOwner,
  given: unknown,
  before: unknown,
  checkRequired: 'all' | 'given',
  errors: ErrorTree,
): Fields {
  const schemas = schemasOf(desk, owner);
  const values: Record<string, unknown> = isFields(before) ? { ...before } : {};
  const input = isFields(given) ? given : {};
  for (const [code, value] of Object.entries(input)) {
    const schema = schemas?.find((candidate) => text(candidate, 'code') === code);
    if (schema === undefined && schemas !== undefined) {
      if (desk.switches.unknownAttribute === 'refuse') {
        refuse(errors, ['custom_parameters', code], said.invalid);
      }
      continue;
    }
    const problem = schema === undefined ? undefined : faultOf(desk, schema, value);
    if (problem !== undefined) refuse(errors, ['custom_parameters', code], problem);
    values[code] = stored(desk, schema, value);
  }
  for (const schema of schemas ?? []) {
    const code = text(schema, 'code') ?? '';
    const looked = checkRequired === 'all' || code in input;
    if (looked && schema['required'] === true && isEmpty(values[code])) {
      refuse(errors, ['custom_parameters', code], said.blank);
    }
  }
  return values;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function stored(desk: Desk, schema: Fields | undefined, value: unknown): unknown {
  const type = schema === undefined ? undefined : text(schema, 'field_type');
  if (type === 'ftdatetime' && typeof value === 'string') {
    return storedMoment(value, desk.switches.utcOffsetMinutes);
  }
  return type === 'ftcheckbox' && typeof value === 'string' ? value === 'true' : value;
}

function faultOf(desk: Desk, schema: Fields, value: unknown): string | undefined {
  if (isEmpty(value)) return undefined;
  const type = text(schema, 'field_type');
  const options = list(schema, 'values');
  const isOption = (item: unknown) =>
    options.length === 0 || desk.switches.unknownOption === 'store' || options.includes(item);
  const isDate = (notation: 'day' | 'dateTime') =>
    typeof value === 'string' && parseMoment(value, notation, 0) !== undefined;
  const fits =
    (type === 'ftselect' && isOption(value)) ||
    (type === 'ftmultiselect' && Array.isArray(value) && value.every(isOption)) ||
    (type === 'ftcheckbox' && ['true', 'false'].includes(String(value))) ||
    (type === 'ftdate' && isDate('day')) ||
    (type === 'ftdatetime' && isDate('dateTime')) ||
    (type === 'ftstring' && typeof value !== 'object');
  return fits || type === undefined ? undefined : said.invalid;
}
