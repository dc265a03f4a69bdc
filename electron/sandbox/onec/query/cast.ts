import { Refusal } from '../refusal.ts';
import { bool, numberOfValue, textOfValue, type Value } from './value.ts';

/** Type name of a primitive inside a composite value. */
const primitives: Readonly<Record<string, string>> = {
  String: 'Edm.String',
  Number: 'Edm.Double',
  Boolean: 'Edm.Boolean',
  Date: 'Edm.DateTime',
};

/** Full name of the type in the words of the wire: `StandardODATA.Catalog_X` or an Edm type. */
export function typeNamed(name: string): string {
  if (name === '') throw new Refusal(400, 21, 'badArguments', 'cast');
  return primitives[name] ?? `StandardODATA.${name}`;
}

/** `cast(guid'…','Catalog_X')` makes a reference; `cast(Значение,'Boolean')` takes a primitive out of a composite. */
export function castValue(value: Value, typeName: string): Value {
  if (!typeName.startsWith('Edm.')) {
    if (value.type === 'typed') return value.typeName === typeName ? value : { type: 'null' };
    return { type: 'typed', text: textOfValue(value).toLowerCase(), typeName };
  }
  if (value.type === 'typed' && value.typeName !== typeName) return { type: 'null' };
  const text = textOfValue(value);
  switch (typeName) {
    case 'Edm.Double':
      return { type: 'number', number: value.type === 'number' ? numberOfValue(value) : Number(text) };
    case 'Edm.Boolean':
      return bool(text === 'true');
    case 'Edm.DateTime':
      return { type: 'date', text };
    default:
      return { type: 'string', text };
  }
}

/** `isof(Автор,'Catalog_Пользователи')`. */
export function isOfType(value: Value, typeName: string): boolean {
  if (value.type === 'typed') return value.typeName === typeName;
  const own = { string: 'Edm.String', number: 'Edm.Double', boolean: 'Edm.Boolean', date: 'Edm.DateTime' };
  return value.type in own && own[value.type as keyof typeof own] === typeName; // safe: asked by `in` before
}
