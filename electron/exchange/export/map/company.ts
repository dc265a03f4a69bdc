import type { OneCRef } from '../../../../shared/ids.ts';
import type { CounterpartyRecord, PartnerRecord } from '../../../onec/records/records.ts';
import { partnerExclusion } from './conditions.ts';
import { chooseLine } from './contact-lines.ts';
import type { FieldValue, Mapped, MapView } from './desired.ts';
import { attributeField, filledFields } from './fields.ts';
import { mainCounterparty } from './main-counterparty.ts';

/** A partner with its main counterparty becomes a company (the seed, part 7). */
export function mapCompany(ref: OneCRef, view: MapView): Mapped {
  const partner = view.record('partner', ref);
  const exclusion = partnerExclusion(partner);
  if (partner === undefined || exclusion !== undefined) {
    return { status: 'excluded', title: partner?.name ?? '', reason: exclusion ?? 'gone' };
  }
  const counterparty = mainCounterparty(view.ofPartner('counterparty', ref));
  const inn = counterparty?.inn.trim() ?? '';
  const name = companyName(partner);
  const fields = filledFields({
    name,
    additional_name: inn,
    ...contactFields(partner, counterparty),
    crm_1c_id: ref,
    ...attributeField(view.attributes.inn, inn),
    ...assigneeField(partner, view),
  });
  return { status: 'ready', desired: { kind: 'company', ref, title: name, fields } };
}

/** «Публичное наименование», else «наименование». */
export function companyName(partner: PartnerRecord): string {
  return partner.publicName.trim() === '' ? partner.name.trim() : partner.publicName.trim();
}

/** The partner's own lines first; what the partner lacks comes from the counterparty. */
function contactFields(partner: PartnerRecord, counterparty: CounterpartyRecord | undefined) {
  const own = partner.contacts;
  const legal = counterparty?.contacts ?? [];
  return {
    phone:
      chooseLine(own, 'phone', ['ТелефонПартнера']) || chooseLine(legal, 'phone', ['ТелефонКонтрагента']),
    email: chooseLine(own, 'email', ['EmailПартнера']) || chooseLine(legal, 'email', ['EmailКонтрагента']),
    site: chooseLine(own, 'site', []) || chooseLine(legal, 'site', []),
    address:
      chooseLine(own, 'address', ['АдресПартнера']) ||
      chooseLine(legal, 'address', [
        'ФактАдресКонтрагента',
        'ЮрАдресКонтрагента',
        'ПочтовыйАдресКонтрагента',
      ]),
  };
}

/** Main manager → default assignee by e-mail, where the setting asks for it. */
function assigneeField(partner: PartnerRecord, view: MapView): Record<string, FieldValue> {
  if (!view.managerBecomesAssignee) return {};
  const email = view.record('user', partner.mainManager)?.email ?? '';
  const employee = email === '' ? undefined : view.employeeByEmail(email);
  return employee === undefined ? {} : { default_assignee_id: employee };
}
