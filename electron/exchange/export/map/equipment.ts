import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { ClientEquipmentRecord } from '../../../onec/records/records.ts';
import { agreementReferences } from './agreement-references.ts';
import { ownerExclusion } from './conditions.ts';
import type { FieldValue, Mapped, MapView, RecordKey } from './desired.ts';
import { attributeField, filledFields } from './fields.ts';

/** Equipment of a client follows the partner's flag (the seed, part 11). It names directories by code. */
export function mapEquipment(ref: OneCRef, view: MapView): Mapped {
  const equipment = view.record('client_equipment', ref);
  if (equipment === undefined) return { status: 'excluded', title: '', reason: 'gone' };
  const title = equipmentTitle(equipment);
  if (equipment.deletionMark) return { status: 'excluded', title, reason: 'deleted' };
  if (equipment.partner === undefined) return { status: 'lacking', title, lacks: 'partner' };
  const reason = ownerExclusion(view.record('partner', equipment.partner));
  if (reason !== undefined) return { status: 'excluded', title, reason };

  const model = view.record('equipment_model', equipment.model);
  if (model?.equipmentKind === undefined) return { status: 'lacking', title, lacks: 'equipment_kind' };
  const references = directoryCodes(equipment.model, model.equipmentKind, model.manufacturer, view);
  if ('waitsFor' in references) return { status: 'blocked', title, waitsFor: references.waitsFor };
  const company = view.linked('company', equipment.partner);
  if (company === undefined) {
    return { status: 'blocked', title, waitsFor: { kind: 'company', ref: equipment.partner } };
  }
  const object = objectReference(equipment, view);
  if (object !== undefined && 'waitsFor' in object) {
    return { status: 'blocked', title, waitsFor: object.waitsFor };
  }
  const agreements = agreementReferences(equipment.contracts, view);
  if ('waitsFor' in agreements) return { status: 'blocked', title, waitsFor: agreements.waitsFor };

  const fields = filledFields({
    ...references.fields,
    serial_number: equipment.serialNumber,
    inventory_number: equipment.inventoryNumber,
    company_id: company.id,
    maintenance_entity_id: object?.id,
    agreement_ids: agreements.ids,
    ...attributeField(view.attributes.onecRef, ref),
  });
  return { status: 'ready', desired: { kind: 'equipment', ref, title, fields } };
}

function equipmentTitle(equipment: ClientEquipmentRecord): string {
  const number = equipment.inventoryNumber.trim() || equipment.serialNumber.trim();
  return [equipment.name.trim(), number].filter((part) => part !== '').join(' ');
}

/** Codes of type, manufacturer and model as ОкДеск knows them, or the one that is not there yet. */
function directoryCodes(
  model: OneCRef | undefined,
  kind: OneCRef,
  manufacturer: OneCRef | undefined,
  view: MapView,
): { readonly fields: Record<string, FieldValue> } | { readonly waitsFor: RecordKey } {
  const wanted = [
    { kind: 'equipment_kind', ref: kind, field: 'equipment_type_code' },
    { kind: 'manufacturer', ref: manufacturer, field: 'equipment_manufacturer_code' },
    { kind: 'equipment_model', ref: model, field: 'equipment_model_code' },
  ] as const;
  const fields: Record<string, FieldValue> = {};
  for (const { kind: directory, ref, field } of wanted) {
    if (ref === undefined) continue;
    const code = view.linked(directory, ref)?.code;
    if (code === undefined) return { waitsFor: { kind: directory, ref } };
    fields[field] = code;
  }
  return { fields };
}

/** The object where the equipment stands; one that is marked for deletion or belongs to nobody is left out. */
function objectReference(
  equipment: ClientEquipmentRecord,
  view: MapView,
): { readonly id: OkdeskId | string } | { readonly waitsFor: RecordKey } | undefined {
  const ref = equipment.clientObject;
  const object = view.record('client_object', ref);
  if (ref === undefined || object === undefined || object.deletionMark) return undefined;
  if (ownerExclusion(view.record('partner', object.partner)) !== undefined) return undefined;
  return view.linked('maintenance_entity', ref) ?? { waitsFor: { kind: 'maintenance_entity', ref } };
}
