import type { OneCRef } from '../../../../shared/ids.ts';
import type { ContractRecord } from '../../../onec/records/records.ts';
import { contractExclusion } from './conditions.ts';
import type { Mapped, MapView } from './desired.ts';
import { dayOf, filledFields } from './fields.ts';

/** A contract goes by its own flag and the partner's (the seed, part 9). */
export function mapAgreement(ref: OneCRef, view: MapView): Mapped {
  const contract = view.record('contract', ref);
  if (contract === undefined) return { status: 'excluded', title: '', reason: 'gone' };
  const title = agreementTitle(contract);
  const reason = contractExclusion(contract, view.record('partner', contract.partner));
  if (reason !== undefined) return { status: 'excluded', title, reason };
  if (contract.partner === undefined) return { status: 'lacking', title, lacks: 'partner' };
  const company = view.linked('company', contract.partner);
  if (company === undefined) {
    return { status: 'blocked', title, waitsFor: { kind: 'company', ref: contract.partner } };
  }
  const fields = filledFields({
    title,
    start_date: dayOf(contract.startsOn ?? contract.date),
    end_date: dayOf(contract.endsOn),
    company_ids: [company.id],
    agreement_type: view.record('contract_type', contract.contractType)?.name,
    cost: contract.sum,
    crm_1c_id: ref,
  });
  return { status: 'ready', desired: { kind: 'agreement', ref, title, fields } };
}

/** Number and name; a name that already tells the number stays as it is. */
export function agreementTitle(contract: Pick<ContractRecord, 'number' | 'name'>): string {
  const number = contract.number.trim();
  const name = contract.name.trim();
  if (number === '' || name.includes(number)) return name;
  return name === '' ? `№ ${number}` : `№ ${number} ${name}`;
}
