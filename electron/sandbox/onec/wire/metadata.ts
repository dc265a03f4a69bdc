import type { EntityType, Navigation, Property, Section } from '../schema/entity-type.ts';
import { serviceComplexTypes, serviceEnumTypes } from './metadata-service-types.ts';
import { xmlDeclaration } from './xml.ts';

/**
 * `$metadata` of the opened objects: an object followed by its tabular sections, then complex types, associations,
 * service enumerations, the container. No lengths, no AssociationSet, no SelectChanges (recorded). Comes in pieces,
 * padded with further types to about `padding` bytes, for a full publication of УТ has 17 MB.
 */
export function* metadataXml(types: readonly EntityType[], padding: number): Generator<string, void, void> {
  const isOpen = (set: string) => types.some((type) => type.set === set);
  const navigation = (type: EntityType) => type.navigation.filter(({ target }) => isOpen(target));
  yield xmlDeclaration;
  yield '<edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" Version="1.0">';
  yield '<edmx:DataServices xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" m:DataServiceVersion="3.0" m:MaxDataServiceVersion="3.0">';
  yield '<Schema xmlns="http://schemas.microsoft.com/ado/2009/11/edm" Namespace="StandardODATA">';
  for (const type of types) {
    yield entityTypeXml(type, navigation(type));
    for (const section of type.sections) yield sectionTypeXml(type, section);
  }
  yield* paddingTypes(padding);
  yield serviceComplexTypes;
  for (const type of types) for (const section of type.sections) yield rowTypeXml(type, section);
  for (const type of types) for (const link of navigation(type)) yield associationXml(type, link);
  yield serviceEnumTypes;
  yield '<EntityContainer Name="EnterpriseV8" m:IsDefaultEntityContainer="true">';
  for (const set of types.flatMap((type) => [type.set, ...type.sections.map((section) => section.set)])) {
    yield `<EntitySet Name="${set}" EntityType="StandardODATA.${set}"/>`;
  }
  for (const type of types) if (type.byName.has('Posted')) yield postingFunctions(type.set);
  yield '</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>';
}

function openType(properties: readonly Property[]): string {
  return properties.some((property) => property.typeOf !== undefined) ? ' OpenType="true"' : '';
}

function keyXml(names: readonly string[]): string {
  return `<Key>${names.map((name) => `<PropertyRef Name="${name}"/>`).join('')}</Key>`;
}

function propertyXml(name: string, type: string, nullable: boolean): string {
  return `<Property Name="${name}" Type="${type}" Nullable="${nullable}"/>`;
}

function entityTypeXml(type: EntityType, navigation: readonly Navigation[]): string {
  const isKey = (name: string) => type.key.includes(name);
  // Recorded: the types of composite attributes stand after the tabular sections.
  const [plain, types] = [
    type.properties.filter((property) => property.typeOf === undefined),
    type.properties.filter((property) => property.typeOf !== undefined),
  ];
  const lines = [
    ...plain.filter(isDeclared).map(({ name, type: wire }) => propertyXml(name, wire, !isKey(name))),
    ...type.sections.map(({ name, rowType }) =>
      propertyXml(name, `Collection(StandardODATA.${rowType})`, type.shape !== 'recordSet'),
    ),
    ...types.map(({ name, type: wire }) => propertyXml(name, wire, !isKey(name))),
    ...type.storages.map((name) => propertyXml(name, 'Edm.Stream', true)),
    ...navigation.map(
      ({ name }) =>
        `<NavigationProperty Name="${name}" Relationship="StandardODATA.${type.set}_${name}" FromRole="Begin" ToRole="End"/>`,
    ),
  ];
  return `<EntityType Name="${type.set}"${openType(type.properties)}>${keyXml(type.key)}${lines.join('')}</EntityType>`;
}

/** `ThisNode` comes in answers and is missing from the recorded schema. */
function isDeclared(property: Property): boolean {
  return property.name !== 'ThisNode';
}

function sectionProperties(type: EntityType, section: Section): string {
  const ownerKey = type.key[0] ?? 'Ref_Key';
  return [
    propertyXml(ownerKey, 'Edm.Guid', false),
    ...section.properties.map(({ name, type: wire }) => propertyXml(name, wire, name !== 'LineNumber')),
  ].join('');
}

function sectionTypeXml(type: EntityType, section: Section): string {
  const key = keyXml([type.key[0] ?? 'Ref_Key', 'LineNumber']);
  return `<EntityType Name="${section.set}"${openType(section.properties)}>${key}${sectionProperties(type, section)}</EntityType>`;
}

function rowTypeXml(type: EntityType, section: Section): string {
  return `<ComplexType Name="${section.rowType}">${sectionProperties(type, section)}</ComplexType>`;
}

function associationXml(type: EntityType, link: Navigation): string {
  return (
    `<Association Name="${type.set}_${link.name}">` +
    `<End Role="Begin" Type="StandardODATA.${type.set}" Multiplicity="*"/>` +
    `<End Role="End" Type="StandardODATA.${link.target}" Multiplicity="0..1"/></Association>`
  );
}

function postingFunctions(set: string): string {
  return ['Post', 'Unpost']
    .map(
      (name) =>
        `<FunctionImport Name="${name}" IsBindable="true" IsSideEffecting="true">` +
        `<Parameter Name="bindingParameter" Type="StandardODATA.${set}"/>` +
        '<Parameter Name="PostingModeOperational" Type="Edm.Boolean"/></FunctionImport>',
    )
    .join('');
}

function* paddingTypes(bytes: number): Generator<string, void, void> {
  const properties = Array.from({ length: 40 }, (_, index) =>
    propertyXml(`Показатель${index}`, 'Edm.String', true),
  ).join('');
  const body = `${keyXml(['Ref_Key'])}${propertyXml('Ref_Key', 'Edm.Guid', false)}${properties}`;
  for (let written = 0, number = 1; written < bytes; number += 1) {
    const xml = `<EntityType Name="Catalog_ПрочийСправочник${number}">${body}</EntityType>`;
    written += Buffer.byteLength(xml);
    yield xml;
  }
}
