import type { OneCRef } from '../../../../shared/ids.ts';
import type { PartnerRecord } from '../../../onec/records/records.ts';
import { companyName } from './company.ts';
import { partnerExclusion } from './conditions.ts';
import type { MapView } from './desired.ts';
import { mainCounterparty } from './main-counterparty.ts';

/** Grows partner by partner. */
export interface InnOwnersCollection {
  add(partner: PartnerRecord): void;
  /** Exported partners by the ИНН of their main counterparty. */
  owners(inn: string): readonly { readonly ref: OneCRef; readonly name: string }[];
}

export function collectInnOwners(view: Pick<MapView, 'ofPartner'>): InnOwnersCollection {
  const byInn = new Map<string, { readonly ref: OneCRef; readonly name: string }[]>();
  return {
    add(partner) {
      if (partnerExclusion(partner) !== undefined) return;
      const inn = mainCounterparty(view.ofPartner('counterparty', partner.ref))?.inn.trim() ?? '';
      const known = byInn.get(inn) ?? [];
      known.push({ ref: partner.ref, name: companyName(partner) });
      byInn.set(inn, known);
    },
    owners: (inn) => byInn.get(inn) ?? [],
  };
}
