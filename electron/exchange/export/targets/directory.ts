import type { ExportKind } from '../../../../shared/kinds.ts';
import { success } from '../../../../shared/result.ts';
import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { DirectoryEntry } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import { presentFields, type Target, targetOf } from './target.ts';

/**
 * Manufacturers, types and models are few and found by the list. There is no archive for them; `visible: false` hides
 * them from choice (OkDesk API «Производители оборудования»).
 */
export function directoryTarget(
  kind: Extract<ExportKind, 'manufacturer' | 'equipment_kind' | 'equipment_model'>,
  okdesk: Okdesk,
): Target {
  const port = {
    manufacturer: okdesk.equipmentManufacturers,
    equipment_kind: okdesk.equipmentKinds,
    equipment_model: okdesk.equipmentModels,
  }[kind];
  return {
    ...targetOf(kind, port, (entry) => describeEntry(kind, entry)),
    async archive(id) {
      const hidden = await port.update(id, { visible: false });
      return hidden.ok ? success(undefined) : hidden;
    },
  };
}

function describeEntry(kind: ExportKind, entry: DirectoryEntry): Existing {
  const { code, name, description } = entry;
  return {
    kind,
    id: entry.id,
    title: name,
    active: entry.visible !== false,
    fields: presentFields({
      code,
      name,
      description,
      equipment_kind_id: entry.equipment_kind?.id,
      equipment_manufacturer_id: entry.equipment_manufacturer?.id,
    }),
  };
}
