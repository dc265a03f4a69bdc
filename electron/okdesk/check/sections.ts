import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Call } from '../wire/transport.ts';

/** One part of the API that the exchange needs, and the cheapest call that tells whether it is open. */
export interface Section {
  readonly question: MessageCode;
  /** Names the right when the answer is 403. */
  readonly denied: MessageCode;
  /** Names the general switch when there is no such method. No method tells a switch by itself. */
  readonly off?: MessageCode;
  readonly call: Call;
}

const one = { 'page[size]': '1' };

/** Reads: a list of one record each. */
export const readSections: readonly Section[] = [
  {
    question: 'okdesk.ask_companies',
    denied: 'okdesk.denied_companies',
    off: 'okdesk.off_clients',
    call: { method: 'GET', path: 'companies/list', query: one },
  },
  {
    question: 'okdesk.ask_contacts',
    denied: 'okdesk.denied_contacts',
    off: 'okdesk.off_clients',
    call: { method: 'GET', path: 'contacts/list', query: one },
  },
  {
    question: 'okdesk.ask_agreements',
    denied: 'okdesk.denied_agreements',
    off: 'okdesk.off_agreements',
    call: { method: 'GET', path: 'agreements/list', query: one },
  },
  {
    question: 'okdesk.ask_objects',
    denied: 'okdesk.denied_objects',
    off: 'okdesk.off_objects',
    call: { method: 'GET', path: 'maintenance_entities/list', query: one },
  },
  {
    question: 'okdesk.ask_equipments',
    denied: 'okdesk.denied_equipments',
    off: 'okdesk.off_equipments',
    call: { method: 'GET', path: 'equipments/list', query: one },
  },
  {
    question: 'okdesk.ask_directories',
    denied: 'okdesk.denied_directories',
    off: 'okdesk.off_equipments',
    call: { method: 'GET', path: 'equipments/kinds/', query: one },
  },
  {
    question: 'okdesk.ask_employees',
    denied: 'okdesk.denied_employees',
    call: { method: 'GET', path: 'employees/list', query: one },
  },
  {
    question: 'okdesk.ask_issues',
    denied: 'okdesk.denied_issues',
    call: { method: 'GET', path: 'issues/list', query: one },
  },
];

/**
 * Writes: a change of record 0, which no account has, with nothing in it. A role without the right is refused before
 * the record is looked for; everybody else hears that there is none. Nothing can be written by it.
 */
export const writeSections: readonly Section[] = [
  {
    question: 'okdesk.ask_companies_write',
    denied: 'okdesk.denied_companies_write',
    call: { method: 'PATCH', path: 'companies/0', body: { company: {} } },
  },
  {
    question: 'okdesk.ask_contacts_write',
    denied: 'okdesk.denied_contacts_write',
    call: { method: 'PATCH', path: 'contacts/0', body: { contact: {} } },
  },
  {
    question: 'okdesk.ask_agreements_write',
    denied: 'okdesk.denied_agreements_write',
    off: 'okdesk.off_agreements',
    call: { method: 'PATCH', path: 'agreements/0', body: { agreement: {} } },
  },
  {
    question: 'okdesk.ask_objects_write',
    denied: 'okdesk.denied_objects_write',
    call: { method: 'PATCH', path: 'maintenance_entities/0', body: { maintenance_entity: {} } },
  },
  {
    question: 'okdesk.ask_equipments_write',
    denied: 'okdesk.denied_equipments_write',
    call: { method: 'PATCH', path: 'equipments/0', body: { equipment: {} } },
  },
  {
    question: 'okdesk.ask_directories_write',
    denied: 'okdesk.denied_directories_write',
    off: 'okdesk.off_equipments',
    call: { method: 'PATCH', path: 'equipments/manufacturers/0', body: { equipment_manufacturer: {} } },
  },
];

/** What belongs to an issue has no list of its own and is asked of an issue that is there. */
export interface IssuePart {
  readonly question: MessageCode;
  readonly denied: MessageCode;
  /** Under `issues/{id}`. */
  readonly path: string;
  /** The exchange goes on without it. */
  readonly dispensable?: true;
}

/** File 0 is in no issue; «there is none» says that files may be read. */
export const issueParts: readonly IssuePart[] = [
  { question: 'okdesk.ask_card', denied: 'okdesk.denied_card', path: '' },
  { question: 'okdesk.ask_time', denied: 'okdesk.denied_time', path: '/time_entries' },
  { question: 'okdesk.ask_comments', denied: 'okdesk.denied_comments', path: '/comments' },
  { question: 'okdesk.ask_files', denied: 'okdesk.denied_files', path: '/attachments/0' },
  {
    question: 'okdesk.ask_check_lists',
    denied: 'okdesk.denied_check_lists',
    path: '/check_lists/items',
    dispensable: true,
  },
];
