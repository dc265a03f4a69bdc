import { randomUUID } from 'node:crypto';
import type { OneCSeed } from '../../seed.ts';
import { exchangePlanSet } from '../configuration/exchange-plan.ts';
import { type MetadataObject, type PredefinedItem, setName } from '../configuration/model.ts';
import { type Entity, type EntityType, emptyGuid, emptyValue, textOf } from '../schema/entity-type.ts';
import { storageKey } from '../schema/keys.ts';
import { presentationOf } from '../schema/presentation.ts';
import type { Schema } from '../schema/schema.ts';
import { assign } from '../writing/assign.ts';
import { nextDataVersion } from '../writing/data-version.ts';
import { nextNumber, noteNumber } from '../writing/numbering.ts';
import type { Infobase } from './infobase.ts';

/** Fills an empty infobase: its users, the items the configuration brings, two nodes, the given objects. */
export function fillInfobase(
  infobase: Infobase,
  schema: Schema,
  configuration: readonly MetadataObject[],
  seed: OneCSeed,
): void {
  infobase.transaction(() => {
    const insertUser = infobase.database.prepare('INSERT OR REPLACE INTO "infobase users" VALUES (?, ?)');
    for (const { name, password } of seed.users) insertUser.run(name, password);
    for (const { set, entity } of seed.objects) put(infobase, typeOf(schema, set), entity);
    for (const object of configuration) addPredefined(infobase, typeOf(schema, setName(object)), object);
    addNodes(infobase, typeOf(schema, exchangePlanSet));
  });
}

function typeOf(schema: Schema, set: string): EntityType {
  const type = schema.type(set);
  if (type === undefined) throw new Error(`The configuration has no ${set}`);
  return type;
}

/** Puts an object in as it is given, with a number of the platform where it has none. Returns its key. */
function put(infobase: Infobase, type: EntityType, given: Readonly<Record<string, unknown>>): string {
  const kept = Object.fromEntries(
    ['Ref_Key', 'Predefined', 'PredefinedDataName'].flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, value] as const] : [];
    }),
  );
  const empty: Entity = {
    ...Object.fromEntries(type.properties.map((property) => [property.name, emptyValue(property)])),
    ...Object.fromEntries(type.sections.map((section) => [section.name, []])),
  };
  const entity: Record<string, Entity[string]> = {
    ...assign(type, { ...empty, ...kept }, numbered(type, given)),
  };
  if (type.byName.has('DataVersion')) entity['DataVersion'] = nextDataVersion('');
  const name = type.byName.has('Number') ? 'Number' : 'Code';
  const number = textOf(entity, name);
  if (number === '') Object.assign(entity, nextNumber(infobase.database, type));
  else noteNumber(infobase.database, type, number);
  if (type.shape === 'reference' && textOf(entity, 'Ref_Key') === emptyGuid) entity['Ref_Key'] = randomUUID();
  const key = storageKey(type, entity);
  infobase.write(type.set, key, presentationOf(type, entity), entity);
  return key;
}

/** Rows of a seed may leave their line numbers out. */
function numbered(
  type: EntityType,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const sections = type.sections.flatMap(({ name }) => {
    const rows = given[name];
    if (!Array.isArray(rows)) return [];
    return [[name, rows.map((row: unknown, index) => ({ ...Object(row), LineNumber: index + 1 }))] as const];
  });
  return { ...given, ...Object.fromEntries(sections) };
}

/** Items that the seed already brought, by their predefined name, are left alone. */
function addPredefined(infobase: Infobase, type: EntityType, object: MetadataObject): void {
  if (object.predefined === undefined) return;
  const known = new Map(
    [...infobase.rows(type.set)].map(({ key, entity }) => [textOf(entity, 'PredefinedDataName'), key]),
  );
  for (const item of object.predefined) {
    if (known.has(item.name)) continue;
    known.set(item.name, put(infobase, type, predefinedEntity(item, known)));
  }
}

function predefinedEntity(item: PredefinedItem, known: ReadonlyMap<string, string>): Record<string, unknown> {
  const folder = item.folder === undefined ? undefined : known.get(item.folder);
  return {
    ...item.values,
    Predefined: true,
    PredefinedDataName: item.name,
    IsFolder: item.isFolder === true,
    ...(folder === undefined ? {} : { Parent_Key: folder }),
  };
}

function addNodes(infobase: Infobase, type: EntityType): void {
  const nodes = [...infobase.rows(type.set)];
  const addresses = { Description: 'ОкДеск', Code: 'OKD', ThisNode: false };
  if (!nodes.some(({ entity }) => entity['ThisNode'] === true)) {
    put(infobase, type, { Description: 'ЭСТИ', Code: 'ESTI', ThisNode: true });
  }
  if (!nodes.some(({ entity }) => entity['ThisNode'] !== true)) put(infobase, type, addresses);
}
