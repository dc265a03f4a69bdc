import { applicationError, Refusal } from '../refusal.ts';
import { emptyValue, type Property, type Scalar } from '../schema/entity-type.ts';

const guidForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const dateForm = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/;

/**
 * Value of a property as 1C takes it (measured on УТ 11): a longer string is cut, a bad number leaves the old value
 * (`undefined` here), a bad guid, date or Boolean is code 1, an array where a scalar belongs is an internal error.
 */
export function parseValue(property: Property, value: unknown): Scalar | undefined {
  if (typeof value === 'object' && value !== null) {
    throw applicationError(`Ошибка преобразования данных XDTO: ${property.name}`);
  }
  if (value === null || value === undefined) return emptyValue(property);
  switch (property.type) {
    case 'Edm.String':
      return cut(property, String(value));
    case 'Edm.Guid':
      return guidForm.test(String(value)) ? String(value).toLowerCase() : refuse(property, value);
    case 'Edm.Boolean':
      return parseBoolean(property, value);
    case 'Edm.DateTime':
      return parseDate(property, value);
    case 'Edm.Int64':
      return /^-?\d{1,18}$/.test(String(value)) ? BigInt(String(value)).toString() : undefined;
    case 'Edm.Int16':
    case 'Edm.Int32':
      return /^-?\d{1,10}$/.test(String(value)) ? Number(value) : undefined;
    case 'Edm.Double':
      return String(value).trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
    case 'Edm.Binary':
      return String(value);
  }
}

/** Composite references are compared by text, so their guid is kept in small letters. */
function cut(property: Property, text: string): string {
  if (property.typeProperty !== undefined && guidForm.test(text)) return text.toLowerCase();
  return property.length === 0 ? text : [...text].slice(0, property.length).join('');
}

function parseBoolean(property: Property, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return refuse(property, value);
}

function parseDate(property: Property, value: unknown): string {
  const match = dateForm.exec(String(value));
  return match ? `${match[1]}T${match[2] ?? '00:00:00'}` : refuse(property, value);
}

function refuse(property: Property, value: unknown): never {
  throw new Refusal(400, 1, 'cannotParse', `${String(value)}' как значение типа ${property.type}`);
}
