import type { OneCRef } from '../../../../shared/ids.ts';
import type { LinkedEnd, Mapped, MapView } from './desired.ts';
import { directoryCode } from './directory-code.ts';
import { filledFields } from './fields.ts';

/** Manufacturers and types of equipment: exported whenever they are there (the seed, part 10). */
export function mapDirectory(kind: 'manufacturer' | 'equipment_kind', ref: OneCRef, view: MapView): Mapped {
  const entry = view.record(kind, ref);
  if (entry === undefined) return { status: 'excluded', title: '', reason: 'gone' };
  if (entry.deletionMark) return { status: 'excluded', title: entry.name, reason: 'deleted' };
  const { name, description } = entry;
  const fields = filledFields({ code: directoryCode(entry), name, description });
  return { status: 'ready', desired: { kind, ref, title: name, fields } };
}

/** Models refer to type and manufacturer by id, and ОкДеск requires both (OkDesk API «Модели оборудования»). */
export function mapEquipmentModel(ref: OneCRef, view: MapView): Mapped {
  const model = view.record('equipment_model', ref);
  if (model === undefined) return { status: 'excluded', title: '', reason: 'gone' };
  const { name: title, description } = model;
  if (model.deletionMark) return { status: 'excluded', title, reason: 'deleted' };
  const kind = parent('equipment_kind', model.equipmentKind, view);
  if (kind === 'absent') return { status: 'lacking', title, lacks: 'equipment_kind' };
  if (kind.end === undefined) return { status: 'blocked', title, waitsFor: kind.key };
  const manufacturer = parent('manufacturer', model.manufacturer, view);
  if (manufacturer === 'absent') return { status: 'lacking', title, lacks: 'manufacturer' };
  if (manufacturer.end === undefined) return { status: 'blocked', title, waitsFor: manufacturer.key };
  const fields = filledFields({
    code: directoryCode(model),
    name: title,
    description,
    equipment_kind_id: kind.end.id,
    equipment_manufacturer_id: manufacturer.end.id,
  });
  return { status: 'ready', desired: { kind: 'equipment_model', ref, title, fields } };
}

interface Parent<Kind> {
  readonly key: { readonly kind: Kind; readonly ref: OneCRef };
  readonly end: LinkedEnd | undefined;
}

/** The linked directory entry; `absent` when 1C names none, or one that is gone or marked and was never exported. */
function parent<Kind extends 'manufacturer' | 'equipment_kind'>(
  kind: Kind,
  ref: OneCRef | undefined,
  view: MapView,
): Parent<Kind> | 'absent' {
  if (ref === undefined) return 'absent';
  const end = view.linked(kind, ref);
  const entry = view.record<'manufacturer' | 'equipment_kind'>(kind, ref);
  if (end === undefined && (entry === undefined || entry.deletionMark)) return 'absent';
  return { key: { kind, ref }, end };
}
