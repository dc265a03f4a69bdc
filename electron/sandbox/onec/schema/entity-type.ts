/** Types of the wire (1C guide 17.4; numbers compared between a dump and a recorded schema). */
export type WireType =
  | 'Edm.String'
  | 'Edm.Guid'
  | 'Edm.Boolean'
  | 'Edm.Int16'
  | 'Edm.Int32'
  | 'Edm.Int64'
  | 'Edm.Double'
  | 'Edm.DateTime'
  | 'Edm.Binary';

export interface Property {
  readonly name: string;
  readonly type: WireType;
  /** Longer strings are cut; 0 is unlimited. */
  readonly length: number;
  /** Set that a single-type reference leads to. */
  readonly target?: string;
  /** Value of a composite attribute: name of the property that holds its type. */
  readonly typeProperty?: string;
  /** This property is the type of a composite attribute. */
  readonly typeOf?: string;
  /** Belongs to a value storage: never part of a filter. */
  readonly storage?: true;
  readonly indexed?: true;
}

/** Rows inside an object. `set` is the entity set under which they can be read for all owners at once. */
export interface Section {
  readonly name: string;
  readonly set: string;
  readonly rowType: string;
  readonly properties: readonly Property[];
}

export interface Navigation {
  readonly name: string;
  readonly property: string;
  readonly target: string;
}

export interface EntityType {
  readonly set: string;
  readonly shape: 'reference' | 'record' | 'recordSet' | 'constant';
  readonly key: readonly string[];
  readonly properties: readonly Property[];
  readonly byName: ReadonlyMap<string, Property>;
  readonly sections: readonly Section[];
  readonly navigation: readonly Navigation[];
  /** Names of value storages; each has `_Base64Data` and `_Type`. */
  readonly storages: readonly string[];
}

export type Scalar = string | number | boolean | null;
export type Row = Readonly<Record<string, Scalar>>;

/** An entity as it is kept: wire values by wire names. */
export type Entity = Readonly<Record<string, Scalar | readonly Row[]>>;

export const emptyGuid = '00000000-0000-0000-0000-000000000000';
export const emptyDate = '0001-01-01T00:00:00';

/** 1C never leaves a scalar out: an empty one has the empty value of its type. */
export function emptyValue(property: Property): Scalar {
  if (property.storage) return property.type === 'Edm.Binary' ? null : '';
  if (property.typeOf !== undefined) return 'StandardODATA.Undefined';
  switch (property.type) {
    case 'Edm.Guid':
      return emptyGuid;
    case 'Edm.Boolean':
      return false;
    case 'Edm.Int16':
    case 'Edm.Int32':
    case 'Edm.Double':
      return 0;
    case 'Edm.Int64':
      return '0';
    case 'Edm.DateTime':
      return emptyDate;
    case 'Edm.Binary':
      return null;
    case 'Edm.String':
      return '';
  }
}

/** Scalar of an entity, with the empty value for what was never written. */
export function scalar(entity: Entity | Row, property: Property): Scalar {
  const value = entity[property.name];
  return typeof value === 'object' || value === undefined ? emptyValue(property) : value;
}

export function rowsOf(entity: Entity, section: string): readonly Row[] {
  const value = entity[section];
  return typeof value === 'object' && value !== null ? value : [];
}

export function textOf(entity: Entity | Row, name: string): string {
  const value = entity[name];
  return typeof value === 'string' ? value : '';
}
