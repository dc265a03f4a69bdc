import type { Desired, FieldValue } from '../export/map/desired.ts';
import type { Existing } from './existing.ts';
import { mergedFields } from './merge-fields.ts';
import { sameValue } from './same-value.ts';

/** Fields and values that we wrote last, as the link keeps them. For merged fields: 1C's part only. */
export type SentFields = Readonly<Record<string, FieldValue>>;
type Fields = Readonly<Record<string, FieldValue>>;

/** Directory codes cannot be edited (OkDesk API «Производители оборудования»). */
const writtenOnce = new Set(['code']);

/**
 * Whether the present record must be read before the change: something goes into a field where people type too, or
 * 1C emptied a field and only a value that is still ours may be cleared.
 */
export function needsCurrent(desired: Desired, sent: SentFields): boolean {
  const names = new Set([...Object.keys(desired.fields), ...Object.keys(sent)]);
  return [...names].some((name) => {
    if (writtenOnce.has(name)) return false;
    if (desired.fields[name] === undefined) return true;
    return name in mergedFields && !sameValue(name, desired.fields[name], sent[name]);
  });
}

/**
 * What to write into a record that ОкДеск already has. Without `current` all fields that 1C fills, as in the seed; with
 * it only those that differ. The key `crm_1c_id` goes once, so that another program's value is not overwritten.
 */
export function changedFields(desired: Desired, sent: SentFields, current: Existing | undefined): Fields {
  const fields: Record<string, FieldValue> = {};
  for (const [name, wanted] of Object.entries(desired.fields)) {
    if (writtenOnce.has(name)) continue;
    const keptAlready = sameValue(name, wanted, sent[name]);
    if (keptAlready && (name === 'crm_1c_id' || name in mergedFields) && current === undefined) continue;
    const merge = mergedFields[name];
    const value = merge === undefined ? wanted : merge(current?.fields[name], { sent: sent[name], wanted });
    if (current === undefined || !sameValue(name, current.fields[name], value)) fields[name] = value;
  }
  return { ...fields, ...clearedFields(desired, sent, current) };
}

/**
 * Fields that 1C emptied: cleared only where ОкДеск still has what we wrote. The empty text clears ids as well (Rails takes
 * it for nothing; an assumption, and an answer that shows otherwise is reported as not kept).
 */
function clearedFields(desired: Desired, sent: SentFields, current: Existing | undefined): Fields {
  const cleared: Record<string, FieldValue> = {};
  if (current === undefined) return cleared;
  for (const [name, written] of Object.entries(sent)) {
    if (writtenOnce.has(name) || desired.fields[name] !== undefined) continue;
    const present = current.fields[name];
    const merge = mergedFields[name];
    if (merge !== undefined) {
      const rest = merge(present, { sent: written, wanted: undefined });
      if (!sameValue(name, present, rest)) cleared[name] = rest;
    } else if (sameValue(name, present, written)) {
      cleared[name] = '';
    }
  }
  return cleared;
}

/** The body of a request: attributes of the account go into their own map (OkDesk API «Дополнительные атрибуты»). */
export function writeBody(fields: Fields): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [group, code] = name.split('.', 2);
    if (group === 'custom_parameters' && code !== undefined) attributes[code] = value;
    else body[name] = value;
  }
  return Object.keys(attributes).length === 0 ? body : { ...body, custom_parameters: attributes };
}

/** Names of fields that were sent and that the answer shows otherwise: ОкДеск drops unknown fields silently. */
export function fieldsNotKept(written: Fields, answer: Existing): readonly string[] {
  return Object.entries(written)
    .filter(([name, value]) => !sameValue(name, value, answer.fields[name]))
    .map(([name]) => name);
}
