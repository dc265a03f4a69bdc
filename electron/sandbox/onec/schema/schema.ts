import { type Attributes, type MetadataObject, reference, setName } from '../configuration/model.ts';
import type { EntityType, Property, Section } from './entity-type.ts';
import { attributeProperties, navigationOf } from './properties.ts';

/** Entity types of the whole configuration; what the administrator opened is asked apart. */
export interface Schema {
  readonly types: readonly EntityType[];
  type(set: string): EntityType | undefined;
  /** A set of rows of all owners: `Catalog_Партнеры_КонтактнаяИнформация`, `…_RecordType`. */
  section(set: string): { readonly owner: EntityType; readonly section: Section } | undefined;
}

export function buildSchema(configuration: readonly MetadataObject[]): Schema {
  const types = configuration.map(entityType);
  const bySet = new Map(types.map((type) => [type.set, type]));
  const bySection = new Map(
    types.flatMap((owner) => owner.sections.map((section) => [section.set, { owner, section }] as const)),
  );
  return { types, type: (set) => bySet.get(set), section: (set) => bySection.get(set) };
}

function plain(name: string, type: Property['type'], length = 0): Property {
  return { name, type, length };
}

const refKey = plain('Ref_Key', 'Edm.Guid');
const dataVersion = plain('DataVersion', 'Edm.String');
const deletionMark = plain('DeletionMark', 'Edm.Boolean');

/** Standard attributes in the order of the recorded schema. */
function standardProperties(object: MetadataObject): readonly Property[] {
  const code = object.codeLength ? [plain('Code', 'Edm.String', object.codeLength)] : [];
  const description = object.descriptionLength
    ? [plain('Description', 'Edm.String', object.descriptionLength)]
    : [];
  switch (object.metadataClass) {
    case 'Document':
      return [
        refKey,
        dataVersion,
        plain('Number', 'Edm.String', object.numberLength ?? 0),
        plain('Date', 'Edm.DateTime'),
        deletionMark,
        plain('Posted', 'Edm.Boolean'),
      ];
    case 'ExchangePlan':
      return [
        refKey,
        ...code,
        ...description,
        dataVersion,
        deletionMark,
        plain('SentNo', 'Edm.Int64'),
        plain('ReceivedNo', 'Edm.Int64'),
        plain('ExchangeDate', 'Edm.DateTime'),
        plain('ThisNode', 'Edm.Boolean'),
      ];
    case 'Constant':
      return [plain('SurrogateKey', 'Edm.Int16')];
    case 'InformationRegister':
    case 'AccumulationRegister':
      return [];
    case 'Catalog':
    case 'ChartOfCharacteristicTypes':
      return [
        refKey,
        plain('Predefined', 'Edm.Boolean'),
        plain('PredefinedDataName', 'Edm.String'),
        dataVersion,
        ...description,
        ...code,
        ...attributeProperties(hierarchyAttributes(object)),
        ...(object.hierarchy === 'folders' ? [plain('IsFolder', 'Edm.Boolean')] : []),
        deletionMark,
      ];
  }
}

function hierarchyAttributes(object: MetadataObject): Attributes {
  const owners = object.owners ?? [];
  const [owner] = owners;
  return {
    ...(owner === undefined
      ? {}
      : {
          Owner: {
            ...(owners.length > 1 ? { kind: 'composite', targets: owners } : reference(owner)),
            indexed: true,
          },
        }),
    ...(object.hierarchy ? { Parent: reference(setName(object)) } : {}),
  };
}

function section(owner: string, name: string, set: string, properties: readonly Property[]): Section {
  return {
    name,
    set,
    rowType: name === 'RecordSet' ? `${owner}_RowType` : `${owner}_${name}_RowType`,
    properties,
  };
}

function entityType(object: MetadataObject): EntityType {
  const set = setName(object);
  if (object.recorder !== undefined) return recordSetType(object, set, object.recorder);
  const own = attributeProperties({ ...object.dimensions, ...object.attributes });
  const properties = [...standardProperties(object), ...own];
  const sections = Object.entries(object.sections ?? {}).map(([name, attributes]) =>
    section(set, name, `${set}_${name}`, [
      plain('LineNumber', 'Edm.Int64'),
      ...attributeProperties(attributes),
    ]),
  );
  const shape = shapeOf(object);
  const key =
    shape === 'reference'
      ? ['Ref_Key']
      : shape === 'constant'
        ? ['SurrogateKey']
        : attributeProperties(object.dimensions ?? {}).map((property) => property.name);
  return complete(object, { set, shape, key, properties, sections });
}

function shapeOf(object: MetadataObject): EntityType['shape'] {
  if (object.metadataClass === 'Constant') return 'constant';
  return object.metadataClass === 'InformationRegister' ? 'record' : 'reference';
}

/** A register that a document writes is read by recorder, its records lie inside (1C guide 17.4). */
function recordSetType(object: MetadataObject, set: string, recorder: string): EntityType {
  const records = [
    plain('Period', 'Edm.DateTime'),
    plain('LineNumber', 'Edm.Int64'),
    plain('Active', 'Edm.Boolean'),
    plain('RecordType', 'Edm.String'),
    ...attributeProperties({ ...object.dimensions, ...object.attributes }),
  ];
  const properties = attributeProperties({ Recorder: { ...reference(recorder), indexed: true } });
  const sections = [section(set, 'RecordSet', `${set}_RecordType`, records)];
  return complete(object, { set, shape: 'recordSet', key: ['Recorder_Key'], properties, sections });
}

type Parts = Pick<EntityType, 'set' | 'shape' | 'key' | 'properties' | 'sections'>;

function complete(object: MetadataObject, parts: Parts): EntityType {
  const storages = Object.entries(object.attributes)
    .filter(([, attribute]) => attribute.kind === 'storage')
    .map(([name]) => name);
  return {
    ...parts,
    byName: new Map(parts.properties.map((property) => [property.name, property])),
    navigation: navigationOf(parts.properties),
    storages,
  };
}
