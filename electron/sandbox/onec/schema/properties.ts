import type { Attribute, Attributes } from '../configuration/model.ts';
import type { Navigation, Property, WireType } from './entity-type.ts';

/** Number types by digits: Число(2,0), (3,0) and (10,0), (15,0) were compared with a dump; the rest is inferred. */
function numberType(digits: number, fraction: number): WireType {
  if (fraction > 0) return 'Edm.Double';
  if (digits <= 4) return 'Edm.Int16';
  return digits <= 9 ? 'Edm.Int32' : 'Edm.Int64';
}

/** Wire property of an attribute; composite attributes and value storages have further ones. */
function mainProperty(name: string, attribute: Attribute): Property | undefined {
  const index = attribute.indexed ? { indexed: true as const } : {};
  switch (attribute.kind) {
    case 'string':
      return { name, type: 'Edm.String', length: attribute.length, ...index };
    case 'enumeration':
      return { name, type: 'Edm.String', length: 0, ...index };
    case 'boolean':
      return { name, type: 'Edm.Boolean', length: 0, ...index };
    case 'number':
      return { name, type: numberType(attribute.digits, attribute.fraction), length: 0, ...index };
    case 'date':
      return { name, type: 'Edm.DateTime', length: 0, ...index };
    case 'uuid':
      return { name, type: 'Edm.Guid', length: 0, ...index };
    case 'reference':
      return { name: `${name}_Key`, type: 'Edm.Guid', length: 0, target: attribute.target, ...index };
    case 'composite':
      return { name, type: 'Edm.String', length: 0, typeProperty: `${name}_Type`, ...index };
    case 'storage':
      return undefined;
  }
}

/** The order of the recorded schema: plain ones in the configuration's order, then the types, then storages. */
export function attributeProperties(attributes: Attributes): readonly Property[] {
  const entries = Object.entries(attributes);
  const main = entries.flatMap(([name, attribute]) => mainProperty(name, attribute) ?? []);
  const types = entries
    .filter(([, attribute]) => attribute.kind === 'composite')
    .map(([name]): Property => ({ name: `${name}_Type`, type: 'Edm.String', length: 0, typeOf: name }));
  const storages = entries
    .filter(([, attribute]) => attribute.kind === 'storage')
    .flatMap(([name]): Property[] => [
      { name: `${name}_Type`, type: 'Edm.String', length: 0, storage: true },
      { name: `${name}_Base64Data`, type: 'Edm.Binary', length: 0, storage: true },
    ]);
  return [...main, ...types, ...storages];
}

/** Single-type references can be followed; whether the target is opened is asked when answering. */
export function navigationOf(properties: readonly Property[]): readonly Navigation[] {
  return properties.flatMap((property) =>
    property.target === undefined
      ? []
      : [{ name: property.name.replace(/_Key$/, ''), property: property.name, target: property.target }],
  );
}
