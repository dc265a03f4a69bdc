import { instanceNotFound, Refusal } from '../refusal.ts';
import { type EntityType, textOf } from '../schema/entity-type.ts';
import { setPosted } from '../writing/posting.ts';
import { changeEntity, createEntity, removeEntity } from '../writing/write.ts';
import type { Answer, Exchange } from './exchange.ts';
import { readBody } from './read-body.ts';
import { singleAnswer } from './read-single.ts';

/** `POST Catalog_X`: 201 with the whole entity. */
export function create(type: EntityType, exchange: Exchange): Answer {
  const { workspace, author } = exchange;
  const key = createEntity(type, readBody(exchange.body, exchange.contentType), author, workspace);
  const entity = workspace.infobase.read(type.set, key);
  if (entity === undefined) throw instanceNotFound(type.set);
  const shown = workspace.switches.nullDataVersionAfterPost ? { ...entity, DataVersion: null } : entity;
  return singleAnswer(type, key, shown, 201, exchange);
}

/** `PATCH` changes what is given; `PUT` wants every property and may not be used on constants. */
export function change(type: EntityType, key: string, exchange: Exchange): Answer {
  checkVersion(type, key, exchange);
  const { workspace, author } = exchange;
  const body = readBody(exchange.body, exchange.contentType);
  if (exchange.method === 'PUT') requireAll(type, body);
  const isUnsetConstant = type.shape === 'constant' && workspace.infobase.read(type.set, key) === undefined;
  if (isUnsetConstant) createEntity(type, body, author, workspace);
  else changeEntity(type, key, body, author, workspace);
  const entity = workspace.infobase.read(type.set, key);
  if (entity === undefined) throw instanceNotFound(type.set);
  return singleAnswer(type, key, entity, 200, exchange);
}

/** `DELETE`: physical, without a question. Constants cannot be deleted. */
export function remove(type: EntityType, key: string, exchange: Exchange): Answer {
  if (type.shape === 'constant') throw new Refusal(405, 19, 'methodNotAllowed', 'DELETE');
  checkVersion(type, key, exchange);
  removeEntity(type, key, exchange.author, exchange.workspace);
  return { status: 204, body: '' };
}

/** `POST Document_X(guid'…')/Post` and `/Unpost`: 200 with an empty body. */
export function runAction(type: EntityType, key: string, action: string, exchange: Exchange): Answer {
  if (!type.byName.has('Posted') || !['Post', 'Unpost'].includes(action)) {
    throw new Refusal(404, 11, 'methodNotFound', action);
  }
  setPosted(type, key, action === 'Post', exchange.author, exchange.workspace);
  return { status: 200, body: '' };
}

function requireAll(type: EntityType, body: Readonly<Record<string, unknown>>): void {
  const platform = new Set(['Ref_Key', 'DataVersion', 'Predefined', 'PredefinedDataName', 'SurrogateKey']);
  const missing = type.properties.find(
    ({ name, storage }) =>
      !(platform.has(name) || storage || name in body || `${name.replace(/_Key$/, '')}@odata.bind` in body),
  );
  if (missing !== undefined) throw new Refusal(400, 5, 'missingArgument', missing.name);
}

/** Documented, and ignored by the servers on which it was tried; hence a switch. */
function checkVersion(type: EntityType, key: string, exchange: Exchange): void {
  const given = exchange.header('if-match')?.replace(/^W\//, '').replaceAll('"', '');
  if (exchange.workspace.switches.ifMatch === 'ignore' || given === undefined || given === '*') return;
  const entity = exchange.workspace.infobase.read(type.set, key);
  if (entity !== undefined && textOf(entity, 'DataVersion') !== given) {
    throw new Refusal(412, 0, 'preconditionFailed');
  }
}
