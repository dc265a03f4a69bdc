import { registerChange } from '../exchange-plan/registration.ts';
import { runBeforeWrite } from '../handlers/before-write.ts';
import { instanceNotFound, Refusal } from '../refusal.ts';
import {
  type Entity,
  type EntityType,
  emptyDate,
  emptyGuid,
  emptyValue,
  textOf,
} from '../schema/entity-type.ts';
import { storageKey } from '../schema/keys.ts';
import { presentationOf } from '../schema/presentation.ts';
import { wallTime } from '../wire/wall-time.ts';
import { assign, type Body } from './assign.ts';
import { nextDataVersion } from './data-version.ts';
import { nextNumber } from './numbering.ts';
import type { Author, Workspace } from './session.ts';

/** A new object or record. Returns its key; an existing key is code 15. */
export function createEntity(type: EntityType, body: Body, author: Author, workspace: Workspace): string {
  const { infobase } = workspace;
  return infobase.transaction(() => {
    const entity = withNumber(type, assign(type, blank(type, body, workspace), body), workspace);
    const key = storageKey(type, entity);
    const before = infobase.read(type.set, key);
    if (before !== undefined && type.shape !== 'constant')
      throw new Refusal(400, 15, 'entityExists', type.set);
    runBeforeWrite({ type, before: undefined, after: entity, author }, workspace);
    store(type, key, entity, workspace);
    return key;
  });
}

/** Changes what the body gives. Also a change that changes nothing counts as a write. */
export function changeEntity(
  type: EntityType,
  key: string,
  body: Body,
  author: Author,
  workspace: Workspace,
): void {
  const { infobase } = workspace;
  infobase.transaction(() => {
    const before = infobase.read(type.set, key);
    if (before === undefined) throw instanceNotFound(type.set);
    const after = { ...assign(type, before, body), ...keyValues(type, before) };
    runBeforeWrite({ type, before, after, author }, workspace);
    store(type, key, after, workspace);
  });
}

/** Physical deletion, without any control of references. */
export function removeEntity(type: EntityType, key: string, author: Author, workspace: Workspace): void {
  const { infobase } = workspace;
  infobase.transaction(() => {
    const before = infobase.read(type.set, key);
    if (before === undefined) throw instanceNotFound(type.set);
    runBeforeWrite({ type, before, after: undefined, author }, workspace);
    infobase.erase(type.set, key);
    registerChange(infobase, type.set, key);
  });
}

/** Stores an entity as it is: presentation, version, registration. */
export function store(type: EntityType, key: string, entity: Entity, workspace: Workspace): void {
  const versioned = type.byName.has('DataVersion')
    ? { ...entity, DataVersion: nextDataVersion(textOf(entity, 'DataVersion')) }
    : entity;
  workspace.infobase.write(type.set, key, presentationOf(type, versioned), versioned);
  registerChange(workspace.infobase, type.set, key);
}

/** Every property with its empty value; a guid of the platform unless the switch lets the client choose. */
function blank(type: EntityType, body: Body, { switches, now, newReference }: Workspace): Entity {
  const values = Object.fromEntries(type.properties.map((property) => [property.name, emptyValue(property)]));
  const sections = Object.fromEntries(type.sections.map((section) => [section.name, []]));
  if (type.shape !== 'reference') return { ...values, ...sections };
  const given = body['Ref_Key'];
  const honoured = switches.clientRefKey === 'honoured' && typeof given === 'string' && given !== emptyGuid;
  const date = type.byName.has('Posted') && body['Date'] === undefined ? { Date: wallTime(now()) } : {};
  return {
    ...values,
    ...sections,
    Ref_Key: honoured ? given.toLowerCase() : newReference(),
    DataVersion: '',
    ...date,
  };
}

function withNumber(type: EntityType, entity: Entity, { infobase }: Workspace): Entity {
  const name = type.byName.has('Number') ? 'Number' : 'Code';
  const dated = type.byName.has('Posted') && textOf(entity, 'Date') === emptyDate;
  if (dated) throw new Refusal(500, -1, { literal: 'Не заполнена дата документа' });
  return textOf(entity, name) === '' ? { ...entity, ...nextNumber(infobase.database, type) } : entity;
}

function keyValues(type: EntityType, before: Entity): Entity {
  return Object.fromEntries(
    type.key.flatMap((name) => {
      const value = before[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
