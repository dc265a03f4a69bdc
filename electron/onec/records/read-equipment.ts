import type { Profile } from '../profile/profile.ts';
import { type Fields, given, readBase } from './fields.ts';
import type {
  ClientEquipmentRecord,
  ClientObjectRecord,
  DirectoryRecord,
  EquipmentModelRecord,
} from './records.ts';

/** Names of a simple catalog; the code, the description and folders are not in every one. */
export interface DirectoryNames {
  readonly name: string;
  readonly code?: string;
  readonly description?: string;
  readonly isFolder?: string;
  readonly deletionMark: string;
}

/** `undefined` for folders: they group the list and mean nothing to the exchange. */
export function readDirectory(
  fields: Fields,
  type: DirectoryRecord['type'],
  names: DirectoryNames,
): DirectoryRecord | undefined {
  const base = readBase(fields, names.deletionMark);
  if (base === undefined || fields.flag(names.isFolder ?? 'IsFolder')) return undefined;
  return {
    type,
    ...base,
    name: fields.text(names.name),
    code: names.code === undefined ? '' : fields.text(names.code),
    description: names.description === undefined ? '' : fields.text(names.description),
    isFolder: false,
  };
}

export function readEquipmentModel(fields: Fields, profile: Profile): EquipmentModelRecord | undefined {
  const { fields: names } = profile.equipmentModel;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined || fields.flag('IsFolder')) return undefined;
  return {
    type: 'equipment_model',
    ...base,
    name: fields.text(names.name),
    code: fields.text(names.code),
    description: fields.text(names.description),
    ...given('manufacturer', fields.reference(names.manufacturer)),
    ...given('equipmentKind', fields.reference(names.kind)),
  };
}

export function readClientObject(fields: Fields, profile: Profile): ClientObjectRecord | undefined {
  const { fields: names, sections, rows } = profile.clientObject;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined || fields.flag('IsFolder')) return undefined;
  return {
    type: 'client_object',
    ...base,
    name: fields.text(names.name),
    ...given('partner', fields.reference(names.partner)),
    address: fields.text(names.address),
    contracts: fields.column(sections.contracts, rows.contracts.contract),
  };
}

export function readClientEquipment(fields: Fields, profile: Profile): ClientEquipmentRecord | undefined {
  const { fields: names, sections, rows } = profile.clientEquipment;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined || fields.flag('IsFolder')) return undefined;
  return {
    type: 'client_equipment',
    ...base,
    name: fields.text(names.name),
    ...given('partner', fields.reference(names.partner)),
    ...given('model', fields.reference(names.model)),
    ...given('clientObject', fields.reference(names.clientObject)),
    serialNumber: fields.text(names.serialNumber),
    inventoryNumber: fields.text(names.inventoryNumber),
    contracts: fields.column(sections.contracts, rows.contracts.contract),
  };
}
