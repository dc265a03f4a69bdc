import type { Entity, Property, Row } from '../schema/entity-type.ts';
import { scalar } from '../schema/entity-type.ts';

/** A value while a filter is worked out. `typed`: a composite value, which equals only a `cast` one of its type. */
export type Value =
  | { readonly type: 'string' | 'guid' | 'date'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'boolean'; readonly boolean: boolean }
  | { readonly type: 'typed'; readonly text: string; readonly typeName: string }
  | { readonly type: 'null' };

export const nothing: Value = { type: 'null' };
const yes: Value = { type: 'boolean', boolean: true };
const no: Value = { type: 'boolean', boolean: false };

export function bool(value: boolean): Value {
  return value ? yes : no;
}

export function isTrue(value: Value): boolean {
  return value.type === 'boolean' && value.boolean;
}

/** Reads a property of an entity or of a row as a value. */
export function propertyValue(entity: Entity | Row, property: Property): Value {
  const value = scalar(entity, property);
  if (value === null) return nothing;
  if (property.typeProperty !== undefined) {
    const typeName = entity[property.typeProperty];
    return { type: 'typed', text: String(value), typeName: typeof typeName === 'string' ? typeName : '' };
  }
  switch (property.type) {
    case 'Edm.Boolean':
      return bool(value === true);
    case 'Edm.Int16':
    case 'Edm.Int32':
    case 'Edm.Int64':
    case 'Edm.Double':
      return { type: 'number', number: Number(value) };
    case 'Edm.Guid':
      return { type: 'guid', text: String(value).toLowerCase() };
    case 'Edm.DateTime':
      return { type: 'date', text: String(value) };
    default:
      return { type: 'string', text: String(value) };
  }
}

/** Text for string functions and for sorting. */
export function textOfValue(value: Value): string {
  switch (value.type) {
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'null':
      return '';
    default:
      return value.text;
  }
}

export function numberOfValue(value: Value): number {
  return value.type === 'number' ? value.number : Number.NaN;
}

/** Order of two values; strings without regard to case. `undefined` where they cannot be compared. */
export function compareValues(left: Value, right: Value): number | undefined {
  if (left.type === 'number' && right.type === 'number') return Math.sign(left.number - right.number);
  if (left.type === 'boolean' && right.type === 'boolean')
    return Number(left.boolean) - Number(right.boolean);
  if (left.type === 'typed' || right.type === 'typed') return compareTyped(left, right);
  if (left.type === 'null' || right.type === 'null') return left.type === right.type ? 0 : undefined;
  if ('text' in left && 'text' in right) {
    const [a, b] = [left.text.toLowerCase(), right.text.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return undefined;
}

/** `Автор eq guid'…'` never holds: a composite value equals a value of its own type only (guide 17.4). */
function compareTyped(left: Value, right: Value): number | undefined {
  if (left.type === 'typed' && right.type === 'typed') {
    const same = left.typeName === right.typeName && left.text.toLowerCase() === right.text.toLowerCase();
    return same ? 0 : undefined;
  }
  const [composite, other] = left.type === 'typed' ? [left, right] : [right, left];
  if (composite.type !== 'typed' || other.type === 'guid') return undefined;
  return textOfValue(composite).toLowerCase() === textOfValue(other).toLowerCase() ? 0 : undefined;
}
