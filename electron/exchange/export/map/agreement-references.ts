import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import { contractExclusion } from './conditions.ts';
import type { MapView, RecordKey } from './desired.ts';

/**
 * Agreements of an object or of equipment: those contracts that are exported. One that should be in ОкДеск and is not yet
 * makes the record wait for it; others are left out.
 */
export function agreementReferences(
  contracts: readonly OneCRef[],
  view: MapView,
): { readonly ids: readonly (OkdeskId | string)[] } | { readonly waitsFor: RecordKey } {
  const ids: (OkdeskId | string)[] = [];
  for (const ref of contracts) {
    const contract = view.record('contract', ref);
    if (contract === undefined) continue;
    if (contractExclusion(contract, view.record('partner', contract.partner)) !== undefined) continue;
    const agreement = view.linked('agreement', ref);
    if (agreement === undefined) return { waitsFor: { kind: 'agreement', ref } };
    ids.push(agreement.id);
  }
  return { ids: ids.toSorted() };
}
