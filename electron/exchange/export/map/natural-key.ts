import type { ContactPersonRecord, OneCRecord } from '../../../onec/records/records.ts';
import { chooseLine } from './contact-lines.ts';

/**
 * What ОкДеск wants to be one record's only and 1C lets several have: the e-mail of a person, in lower case as it is
 * compared, and the ИНН of a counterparty. `undefined`: the record has none, or its type knows none.
 */
export function naturalKeyOf(record: OneCRecord): string | undefined {
  const key = keyOf(record);
  return key === '' ? undefined : key;
}

function keyOf(record: OneCRecord): string {
  if (record.type === 'contact_person') return personEmail(record).toLowerCase();
  return record.type === 'counterparty' ? record.inn.trim() : '';
}

/** The e-mail under which ОкДеск knows a person; empty where 1C has none. */
export function personEmail(person: ContactPersonRecord): string {
  return chooseLine(person.contacts, 'email', ['EmailКонтактногоЛица']);
}
