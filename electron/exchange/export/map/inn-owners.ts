import type { PartnerRecord } from '../../../onec/records/records.ts';
import { partnerExclusion } from './conditions.ts';
import type { MapView } from './desired.ts';
import { mainCounterparty } from './main-counterparty.ts';
import type { Owners } from './owners.ts';

/** Adds a partner who is exported by the ИНН of the main counterparty. */
export function addInnOwner(owners: Owners, view: Pick<MapView, 'ofPartner'>, partner: PartnerRecord): void {
  if (partnerExclusion(partner) !== undefined) return;
  const inn = mainCounterparty(view.ofPartner('counterparty', partner.ref))?.inn.trim() ?? '';
  owners.add(inn, partner.ref);
}
