import type { evidenceWords } from '../../../shared/messages/evidence.ts';
import { numbersIn } from '../export/map/additional-name.ts';
import type { Desired } from '../export/map/desired.ts';
import type { Existing } from '../plan/existing.ts';
import { comparableName } from './comparable-name.ts';

/** How a pair was found; kept with the link and shown to people in the words of `evidenceWords`. */
export type Evidence = Exclude<keyof typeof evidenceWords, 'created'>;

/**
 * One way to recognise a record, strongest first in a list. `near` ones only raise a question; `interrupted` ones count
 * only for a create of ours whose outcome was never recorded.
 */
export interface MatchKey {
  readonly evidence: Evidence;
  readonly key: string;
  readonly strength: 'certain' | 'near' | 'interrupted';
}

/** Codes of the account's attributes that identify records. */
export interface KeyAttributes {
  readonly inn: string;
  readonly onecRef: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The keys under which the record that 1C wants may be found, strongest first (the seed; design of the first run). */
export function wantedKeys(desired: Desired, attributes: KeyAttributes): readonly MatchKey[] {
  const { fields } = desired;
  switch (desired.kind) {
    case 'company':
      return keys(
        ['crm_1c_id', 'certain', desired.ref],
        ['inn', 'certain', text(fields, 'additional_name')],
        ['name', 'near', comparableName(text(fields, 'name'))],
      );
    case 'contact':
      return keys(
        ['crm_1c_id', 'certain', desired.ref],
        ['email', 'certain', text(fields, 'email').toLowerCase()],
        ['person_name', 'near', within(fields, personName(fields))],
      );
    case 'agreement':
      return keys(
        ['crm_1c_id', 'certain', desired.ref],
        ['title', 'certain', withinFirst(fields, comparableName(text(fields, 'title')))],
        ['number', 'near', withinFirst(fields, numberOf(text(fields, 'title')))],
      );
    case 'maintenance_entity':
      return keys(
        ['attribute', 'certain', attributes.onecRef === '' ? '' : desired.ref],
        ['name_in_company', 'certain', within(fields, comparableName(text(fields, 'name')))],
        ['address', 'near', within(fields, comparableName(text(fields, 'address')))],
      );
    case 'equipment':
      return keys(
        ['attribute', 'certain', attributes.onecRef === '' ? '' : desired.ref],
        ['inventory_number', 'certain', text(fields, 'inventory_number')],
        ['serial_number', 'certain', text(fields, 'serial_number')],
        ['place', 'interrupted', placeOf(fields)],
        ['place', 'near', placeOf(fields)],
      );
    case 'equipment_model':
    case 'manufacturer':
    case 'equipment_kind':
      return keys(['code', 'certain', text(fields, 'code')], ['name', 'certain', directoryName(fields)]);
  }
}

/** The keys under which a record of ОкДеск is found: `<evidence>:<value>`, as in `wantedKeys`. */
export function existingKeys(existing: Existing, attributes: KeyAttributes): readonly string[] {
  const { fields } = existing;
  switch (existing.kind) {
    case 'company':
      return [
        key('crm_1c_id', text(fields, 'crm_1c_id').toLowerCase()),
        ...numbersIn(text(fields, 'additional_name')).map((number) => key('inn', number)),
        key('inn', text(fields, `custom_parameters.${attributes.inn}`)),
        key('name', comparableName(text(fields, 'name'))),
        ...text(fields, 'additional_name')
          .split(/[,;]/)
          .map((name) => key('name', comparableName(name))),
      ];
    case 'contact':
      return [
        key('crm_1c_id', text(fields, 'crm_1c_id').toLowerCase()),
        key('email', text(fields, 'email').toLowerCase()),
        key('person_name', within(fields, personName(fields) || comparableName(existing.title))),
      ];
    case 'agreement': {
      const companies = Array.isArray(fields['company_ids']) ? fields['company_ids'] : [];
      const title = text(fields, 'title');
      return [
        key('crm_1c_id', text(fields, 'crm_1c_id').toLowerCase()),
        ...companies.flatMap((company) => [
          key('title', joined(company, comparableName(title))),
          ...numberTokens(title).map((number) => key('number', joined(company, number))),
        ]),
      ];
    }
    case 'maintenance_entity':
      return [
        key('attribute', text(fields, `custom_parameters.${attributes.onecRef}`).toLowerCase()),
        key('name_in_company', within(fields, comparableName(text(fields, 'name')))),
        key('address', within(fields, comparableName(text(fields, 'address')))),
      ];
    case 'equipment':
      return [
        key('attribute', text(fields, `custom_parameters.${attributes.onecRef}`).toLowerCase()),
        key('inventory_number', text(fields, 'inventory_number')),
        key('serial_number', text(fields, 'serial_number')),
        key('place', placeOf(fields)),
      ];
    case 'equipment_model':
    case 'manufacturer':
    case 'equipment_kind':
      return [key('code', text(fields, 'code')), key('name', directoryName(fields))];
  }
}

function keys(...rows: readonly (readonly [Evidence, MatchKey['strength'], string])[]): MatchKey[] {
  return rows
    .filter(([, , value]) => value !== '')
    .map(([evidence, strength, value]) => ({ evidence, strength, key: key(evidence, value) }));
}

function key(evidence: Evidence, value: string): string {
  return value === '' ? '' : `${evidence}:${value}`;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A value that identifies only inside a company. */
function within(fields: Fields, value: string): string {
  return joined(fields['company_id'], value);
}

function withinFirst(fields: Fields, value: string): string {
  const companies = fields['company_ids'];
  return joined(Array.isArray(companies) ? companies[0] : undefined, value);
}

function joined(company: unknown, value: string): string {
  return company === undefined || value === '' ? '' : `${String(company)}|${value}`;
}

function personName(fields: Fields): string {
  const parts = ['last_name', 'first_name', 'patronymic'].map((part) => text(fields, part));
  return comparableName(parts.join(' '));
}

/** Models of one name by two makers are two models. */
function directoryName(fields: Fields): string {
  const name = comparableName(text(fields, 'name'));
  return name === '' ? '' : [name, text(fields, 'equipment_manufacturer_id')].join('|');
}

/** The number that our own titles begin with: `№ 15/2026 …`. */
function numberOf(title: string): string {
  return title.match(/^№ (\S+)/)?.[1]?.toLowerCase() ?? '';
}

/** Parts of a title that may be a number of a contract: they hold a digit. */
function numberTokens(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[\s№«»"(),;]+/)
    .filter((part) => /\d/.test(part));
}

/**
 * All that is known of equipment without numbers; one that has numbers is known by them. After a loss of this program's
 * state such a record looks like a new one, so it raises a question instead of a double.
 */
function placeOf(fields: Fields): string {
  if (text(fields, 'inventory_number') !== '' || text(fields, 'serial_number') !== '') return '';
  const parts = ['company_id', 'equipment_type_code', 'equipment_model_code', 'maintenance_entity_id'];
  return text(fields, 'company_id') === '' ? '' : parts.map((part) => text(fields, part)).join('|');
}
