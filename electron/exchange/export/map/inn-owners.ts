import type { OneCRef } from '../../../../shared/ids.ts';
import type { PartnerRecord } from '../../../onec/records/records.ts';
import { companyName } from './company.ts';
import { partnerExclusion } from './conditions.ts';
import type { MapView } from './desired.ts';
import { mainCounterparty } from './main-counterparty.ts';

/** Exported partners by the ИНН of their main counterparty; made at the first question, once per run. */
export function innOwnersOf(
  partners: () => readonly PartnerRecord[],
  view: Pick<MapView, 'ofPartner'>,
): (inn: string) => readonly { readonly ref: OneCRef; readonly name: string }[] {
  let owners: Map<string, { readonly ref: OneCRef; readonly name: string }[]> | undefined;
  return (inn) => {
    owners ??= Map.groupBy(
      partners()
        .filter((partner) => partnerExclusion(partner) === undefined)
        .map((partner) => ({
          inn: mainCounterparty(view.ofPartner('counterparty', partner.ref))?.inn.trim() ?? '',
          ref: partner.ref,
          name: companyName(partner),
        })),
      (owner) => owner.inn,
    );
    return owners.get(inn) ?? [];
  };
}
