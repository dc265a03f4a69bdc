import { applicationError, Refusal } from '../refusal.ts';
import {
  type Entity,
  type EntityType,
  emptyValue,
  type Property,
  type Row,
  type Scalar,
  type Section,
} from '../schema/entity-type.ts';
import { parseValue } from './parse-value.ts';

/** Body of a write: property names of the wire. */
export type Body = Readonly<Record<string, unknown>>;

/** Set by the platform alone; given values are passed over without a word. */
const platformProperties = new Set([
  'Ref_Key',
  'DataVersion',
  'Predefined',
  'PredefinedDataName',
  'SurrogateKey',
]);

/** Puts a body on an entity. Unknown names are ignored silently (guide, and measured). */
export function assign(type: EntityType, before: Entity, body: Body): Entity {
  const after: Record<string, Scalar | readonly Row[]> = { ...before };
  for (const [name, given] of Object.entries(body)) {
    const [property, value] = bound(type, name, given);
    if (property !== undefined && !platformProperties.has(property.name)) {
      const parsed = parseValue(property, value);
      if (parsed !== undefined) after[property.name] = parsed;
    }
    const section = type.sections.find((candidate) => candidate.name === name);
    if (section !== undefined) after[name] = parseRows(section, given);
  }
  return after;
}

/** `"Партнер@odata.bind":"Catalog_Партнеры(guid'…')"` is another way to give `Партнер_Key` (guide 17.4). */
function bound(type: EntityType, name: string, value: unknown): readonly [Property | undefined, unknown] {
  if (!name.endsWith('@odata.bind')) return [type.byName.get(name), value];
  const property = type.byName.get(`${name.slice(0, -'@odata.bind'.length)}_Key`);
  const guid = /\(guid'([^']*)'\)\s*$/.exec(String(value))?.[1];
  if (guid === undefined) throw new Refusal(400, 4, 'badFormat', name);
  return [property, guid];
}

/** A tabular section is replaced whole; its lines must be numbered 1, 2, 3… (measured). */
function parseRows(section: Section, given: unknown): readonly Row[] {
  if (!Array.isArray(given)) throw applicationError(`Ошибка преобразования данных XDTO: ${section.name}`);
  return given.map((row: unknown, index) => parseRow(section, row, index + 1));
}

function parseRow(section: Section, given: unknown, number: number): Row {
  if (typeof given !== 'object' || given === null) {
    throw applicationError(`Ошибка преобразования данных XDTO: ${section.name}`);
  }
  const values = new Map(Object.entries(given));
  const line = values.get('LineNumber');
  if (line === undefined || line === null) throw applicationError('Внутренняя ошибка сервера: LineNumber');
  if (Number(line) !== number) throw new Refusal(400, 4, 'badLineNumber', section.name);
  return Object.fromEntries(
    section.properties.map((property) => {
      const value = values.has(property.name) ? parseValue(property, values.get(property.name)) : undefined;
      return [property.name, value ?? emptyValue(property)];
    }),
  );
}
