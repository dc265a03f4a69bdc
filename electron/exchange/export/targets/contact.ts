import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { Contact } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import { attributeFields, presentFields, type Target, targetOf } from './target.ts';

/** Contacts are found by the list only: the search by e-mail shows one person even where several share the address. */
export function contactTarget(okdesk: Okdesk): Target {
  const { contacts } = okdesk;
  return {
    ...targetOf('contact', contacts, describeContact),
    archive: (id) => contacts.archive(id),
    isShort: ({ fields }) =>
      ['crm_1c_id', 'phone', 'email', 'mobile_phone', 'company_id'].every(
        (name) => fields[name] === undefined,
      ),
  };
}

function describeContact(contact: Contact): Existing {
  const { last_name, first_name, patronymic, position, email, phone, mobile_phone } = contact;
  const parts = [last_name, first_name, patronymic].filter((part) => part !== undefined);
  return {
    kind: 'contact',
    id: contact.id,
    title: parts.length > 0 ? parts.join(' ') : (contact.name ?? ''),
    active: contact.active !== false,
    fields: {
      ...presentFields({ last_name, first_name, patronymic, position, email, phone, mobile_phone }),
      ...presentFields({ company_id: contact.company_id, crm_1c_id: contact.crm_1c_id }),
      ...attributeFields(contact.parameters),
    },
  };
}
