import type { OneCRef } from '../../../../shared/ids.ts';
import { contactExclusion } from './conditions.ts';
import { chooseLine } from './contact-lines.ts';
import type { Mapped, MapView } from './desired.ts';
import { filledFields } from './fields.ts';
import { personEmail } from './natural-key.ts';
import { splitPersonName } from './person-name.ts';

const mobileKind = 'МобильныйТелефонКонтактногоЛица';

/** A contact person goes by its own flag and the partner's, while the state is empty or «Работает» (the seed, part 8). */
export function mapContact(ref: OneCRef, view: MapView): Mapped {
  const person = view.record('contact_person', ref);
  if (person === undefined) return { status: 'excluded', title: '', reason: 'gone' };
  const title = person.fullName.trim();
  const reason = contactExclusion(person, view.record('partner', person.partner), view.now);
  if (reason !== undefined) return { status: 'excluded', title, reason };
  if (person.partner === undefined) return { status: 'lacking', title, lacks: 'partner' };
  const company = view.linked('company', person.partner);
  if (company === undefined) {
    return { status: 'blocked', title, waitsFor: { kind: 'company', ref: person.partner } };
  }
  const name = splitPersonName(person.fullName);
  const fields = filledFields({
    last_name: name.last,
    first_name: name.first,
    patronymic: name.patronymic,
    position: person.position,
    email: personEmail(person),
    phone: chooseLine(person.contacts, 'phone', ['ТелефонКонтактногоЛица'], [mobileKind]),
    mobile_phone: person.contacts.some((line) => line.kind === mobileKind)
      ? chooseLine(person.contacts, 'phone', [mobileKind])
      : '',
    company_id: company.id,
    crm_1c_id: ref,
  });
  return { status: 'ready', desired: { kind: 'contact', ref, title, fields } };
}
