import type { OneCRef } from '../../shared/ids.ts';
import type { ExportKind } from '../../shared/kinds.ts';
import {
  contactExclusion,
  contractExclusion,
  ownerExclusion,
  partnerExclusion,
} from '../exchange/export/map/conditions.ts';
import type { Exclusion } from '../exchange/export/map/desired.ts';
import type { Replica } from '../exchange/export/read/replica.ts';

/** Why the record does not belong in ОкДеск, by the export's own conditions; `undefined` when it does. */
export function exclusionOf(
  replica: Pick<Replica, 'get'>,
  kind: ExportKind,
  ref: OneCRef,
  wallTime: string,
): Exclusion | undefined {
  const partnerOf = (record: { readonly partner?: OneCRef }) =>
    record.partner === undefined ? undefined : replica.get('partner', record.partner);
  switch (kind) {
    case 'company':
      return partnerExclusion(replica.get('partner', ref));
    case 'contact': {
      const contact = replica.get('contact_person', ref);
      return contact === undefined ? 'gone' : contactExclusion(contact, partnerOf(contact), wallTime);
    }
    case 'agreement': {
      const contract = replica.get('contract', ref);
      return contract === undefined ? 'gone' : contractExclusion(contract, partnerOf(contract));
    }
    case 'maintenance_entity':
    case 'equipment': {
      const type = kind === 'equipment' ? 'client_equipment' : 'client_object';
      const record = replica.get<'client_object' | 'client_equipment'>(type, ref);
      if (record === undefined) return 'gone';
      return record.deletionMark ? 'deleted' : ownerExclusion(partnerOf(record));
    }
    case 'manufacturer':
    case 'equipment_kind':
    case 'equipment_model': {
      const record = replica.get(kind, ref);
      if (record === undefined) return 'gone';
      return record.deletionMark ? 'deleted' : undefined;
    }
  }
}
