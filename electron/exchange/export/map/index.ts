import type { OneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import { mapAgreement } from './agreement.ts';
import { mapCompany } from './company.ts';
import { mapContact } from './contact.ts';
import type { Mapped, MapView } from './desired.ts';
import { mapDirectory, mapEquipmentModel } from './directory.ts';
import { mapEquipment } from './equipment.ts';
import { mapMaintenanceEntity } from './maintenance-entity.ts';

const mappings: Readonly<Record<ExportKind, (ref: OneCRef, view: MapView) => Mapped>> = {
  manufacturer: (ref, view) => mapDirectory('manufacturer', ref, view),
  equipment_kind: (ref, view) => mapDirectory('equipment_kind', ref, view),
  equipment_model: mapEquipmentModel,
  company: mapCompany,
  contact: mapContact,
  agreement: mapAgreement,
  maintenance_entity: mapMaintenanceEntity,
  equipment: mapEquipment,
};

/** What a record of 1C should look like in ОкДеск, or why it does not go there. Pure: looks at the view only. */
export function mapRecord(kind: ExportKind, ref: OneCRef, view: MapView): Mapped {
  return mappings[kind](ref, view);
}
