import { success } from '../../../../shared/result.ts';
import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { Contact } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import {
  type Answer,
  attributeFields,
  collect,
  mapResult,
  presentFields,
  type Target,
  targetOf,
  wantedText,
} from './target.ts';

export function contactTarget(okdesk: Okdesk): Target {
  const { contacts } = okdesk;
  return {
    ...targetOf('contact', contacts, describeContact),
    archive: (id) => contacts.archive(id),
    isShort: ({ fields }) =>
      ['crm_1c_id', 'phone', 'email', 'mobile_phone', 'company_id'].every(
        (name) => fields[name] === undefined,
      ),
    search(desired) {
      const email = wantedText(desired, 'email');
      const byEmail = async () =>
        mapResult(await contacts.byEmail(email), (found) =>
          found === undefined ? [] : [describeContact(found)],
        );
      const company = desired.fields['company_id'];
      // In a dry run the company may not be there yet: then it has no people.
      const isThere = typeof company === 'number';
      return collect([
        ...(email === '' ? [] : [byEmail]),
        ...(isThere ? [() => ofCompany(okdesk, String(company))] : []),
      ]);
    },
  };
}

/**
 * People of one company. The filter is an assumption, and unknown filters are ignored silently: a first page with people of
 * other companies says so, and then the rest would only be the whole list.
 */
async function ofCompany(okdesk: Okdesk, company: string): Answer<readonly Existing[]> {
  const found: Existing[] = [];
  for await (const page of okdesk.contacts.all({ company_ids: [company] })) {
    if (!page.ok) return page;
    const own = page.value.filter((contact) => String(contact.company_id) === company);
    found.push(...own.map(describeContact));
    if (own.length < page.value.length) break;
  }
  return success(found);
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
