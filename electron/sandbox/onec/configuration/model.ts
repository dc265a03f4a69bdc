/**
 * Metadata of an infobase as data: what a 1C configuration says about its objects, as far as the standard OData
 * interface shows it. Lengths are the true ones because 1C cuts longer strings without a word (measured on УТ 11).
 */

/** Type of an attribute in 1C's own terms. */
type ValueType =
  | { readonly kind: 'string'; readonly length: number }
  | { readonly kind: 'enumeration' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly digits: number; readonly fraction: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'reference'; readonly target: string }
  | { readonly kind: 'composite'; readonly targets: readonly string[] }
  | { readonly kind: 'storage' };

/** `indexed`: 1C's own property «Индексировать»; here it makes an SQLite index too. */
export type Attribute = ValueType & { readonly indexed?: true };
export type Attributes = Readonly<Record<string, Attribute>>;

type MetadataClass =
  | 'Catalog'
  | 'Document'
  | 'ExchangePlan'
  | 'InformationRegister'
  | 'AccumulationRegister'
  | 'Constant'
  | 'ChartOfCharacteristicTypes';

/** An item that the configuration itself brings. The reference is made anew in every infobase. */
export interface PredefinedItem {
  readonly name: string;
  readonly values: Readonly<Record<string, string | boolean>>;
  /** Name of the predefined folder it lies in. */
  readonly folder?: string;
  readonly isFolder?: true;
}

export interface MetadataObject {
  readonly metadataClass: MetadataClass;
  /** Metadata name without the class, as on the wire (`Партнеры`). */
  readonly name: string;
  readonly codeLength?: number;
  readonly descriptionLength?: number;
  readonly numberLength?: number;
  /** Sets that own the items; one gives `Owner_Key`, several give `Owner` + `Owner_Type`. */
  readonly owners?: readonly string[];
  readonly hierarchy?: 'items' | 'folders';
  /** Attributes; of a register its resources; of a constant the single `Value`. */
  readonly attributes: Attributes;
  /** Of registers only. */
  readonly dimensions?: Attributes;
  readonly sections?: Readonly<Record<string, Attributes>>;
  readonly predefined?: readonly PredefinedItem[];
  /** Writes the records of a register; such a register is read as record sets. */
  readonly recorder?: string;
}

/** Name of the entity set: `Catalog_Партнеры`. */
export function setName(object: MetadataObject): string {
  return `${object.metadataClass}_${object.name}`;
}

export const flag: Attribute = { kind: 'boolean' };
export const moment: Attribute = { kind: 'date' };
export const choice: Attribute = { kind: 'enumeration' };
export const uuid: Attribute = { kind: 'uuid' };
export const storage: Attribute = { kind: 'storage' };
/** Число with a fraction: sums. */
export const decimal: Attribute = { kind: 'number', digits: 15, fraction: 2 };

/** Строка of a length; 0 is unlimited. */
export function text(length = 0): Attribute {
  return { kind: 'string', length };
}

/** Число without a fraction. */
export function whole(digits: number): Attribute {
  return { kind: 'number', digits, fraction: 0 };
}

export function reference(target: string): Attribute {
  return { kind: 'reference', target };
}

/** Attribute of several types: a string on the wire, with the type beside it. */
export function anyOf(...targets: readonly string[]): Attribute {
  return { kind: 'composite', targets };
}

export function indexed(attribute: Attribute): Attribute {
  return { ...attribute, indexed: true };
}
