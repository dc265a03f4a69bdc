import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { Equipment } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import {
  attributeFields,
  collect,
  mapResult,
  presentFields,
  type Target,
  targetOf,
  wantedText,
} from './target.ts';

export function equipmentTarget(okdesk: Okdesk): Target {
  const { equipments } = okdesk;
  return {
    ...targetOf('equipment', equipments, describeEquipment),
    // ОкДеск searches equipment by its numbers only (OkDesk API «Оборудование»).
    isSearchable: (desired) =>
      wantedText(desired, 'inventory_number') !== '' || wantedText(desired, 'serial_number') !== '',
    search(desired) {
      const inventory = wantedText(desired, 'inventory_number');
      const serial = wantedText(desired, 'serial_number');
      const describeAll = (found: readonly Equipment[]) => found.map(describeEquipment);
      return collect([
        ...(inventory === ''
          ? []
          : [async () => mapResult(await equipments.byInventoryNumber(inventory), describeAll)]),
        ...(serial === ''
          ? []
          : [async () => mapResult(await equipments.bySerialNumber(serial), describeAll)]),
      ]);
    },
  };
}

function describeEquipment(equipment: Equipment): Existing {
  const { serial_number, inventory_number, agreements } = equipment;
  return {
    kind: 'equipment',
    id: equipment.id,
    title: inventory_number ?? serial_number ?? '',
    active: true,
    fields: {
      ...presentFields({
        serial_number,
        inventory_number,
        company_id: equipment.company?.id,
        maintenance_entity_id: equipment.maintenance_entity_id ?? equipment.maintenance_entity?.id,
        equipment_type_code: equipment.equipment_kind?.code,
        equipment_manufacturer_code: equipment.equipment_manufacturer?.code,
        equipment_model_code: equipment.equipment_model?.code,
      }),
      ...(agreements.length === 0 ? {} : { agreement_ids: agreements.map((agreement) => agreement.id) }),
      ...attributeFields(equipment.parameters),
    },
  };
}
