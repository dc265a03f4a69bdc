import type { OneCRef } from '../../shared/ids.ts';
import type { ExportKind } from '../../shared/kinds.ts';
import type { Replica } from '../exchange/export/read/replica.ts';
import type { OneCRecord, OneCRecordType } from '../onec/records/records.ts';

/** A record of 1C that can stand in ОкДеск, as a person names it. */
export interface Subject {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  readonly title: string;
}

/** Where the records of an exported kind stand in the replica. */
export const typeOfKind = {
  manufacturer: 'manufacturer',
  equipment_kind: 'equipment_kind',
  equipment_model: 'equipment_model',
  company: 'partner',
  contact: 'contact_person',
  agreement: 'contract',
  maintenance_entity: 'client_object',
  equipment: 'client_equipment',
} as const satisfies Record<ExportKind, OneCRecordType>;

export function titleOf(replica: Replica, kind: ExportKind, ref: OneCRef): string {
  const record = replica.get(typeOfKind[kind], ref);
  return record === undefined ? ref : nameOf(record);
}

export function nameOf(record: OneCRecord): string {
  switch (record.type) {
    case 'partner':
      return record.publicName || record.name;
    case 'contact_person':
      return record.fullName;
    case 'contract':
      return [record.number, record.name].filter((part) => part !== '').join(' ');
    default:
      return record.name;
  }
}
