import { parseSelection } from '../query/selection.ts';
import { instanceNotFound, pathNotFound, Refusal } from '../refusal.ts';
import { type Entity, type EntityType, emptyGuid, type Scalar, textOf } from '../schema/entity-type.ts';
import { entityPath } from '../schema/keys.ts';
import { answerEntity } from '../wire/answer-entity.ts';
import { entryDocument } from '../wire/atom.ts';
import { singleJson } from '../wire/json.ts';
import { wallTime } from '../wire/wall-time.ts';
import { dataNamespaces, escapeXml, xmlDeclaration } from '../wire/xml.ts';
import { type Answer, type Exchange, entryType, jsonType, xmlType } from './exchange.ts';
import { refuseUnwritable } from './read-list.ts';

/** `GET Catalog_X(guid'…')[/…]`. `$expand` has no effect on a single entity (guide 17.4). */
export function readSingle(
  type: EntityType,
  key: string,
  path: readonly string[],
  exchange: Exchange,
): Answer {
  const entity = exchange.workspace.infobase.read(type.set, key);
  if (entity === undefined) throw instanceNotFound(type.set);
  if (exchange.workspace.switches.forbiddenRows.has(`${type.set}/${key}`)) {
    throw new Refusal(401, 20, 'noAccess', type.set);
  }
  return path.length === 0
    ? singleAnswer(type, key, entity, 200, exchange)
    : readPath(type, entity, path, exchange);
}

/** The whole entity, as GET, POST and PATCH answer it. */
export function singleAnswer(
  type: EntityType,
  key: string,
  entity: Entity,
  status: number,
  exchange: Exchange,
): Answer {
  const selection = parseSelection(type, exchange.options.get('$select'), undefined, exchange.context);
  const answer = answerEntity(type, key, entity, selection, exchange.context);
  refuseUnwritable(answer);
  const location = status === 201 ? { Location: `${exchange.root}/${entityPath(type, key)}` } : {};
  if (exchange.format === 'json') {
    return {
      status,
      contentType: jsonType,
      headers: location,
      body: singleJson(answer, exchange.root, exchange.detail),
    };
  }
  const body = entryDocument(answer, exchange.root, wallTime(exchange.workspace.now()));
  return { status, contentType: entryType, headers: location, body };
}

/** Further segments: through references to an object, a property, or the bytes of a value storage. */
function readPath(type: EntityType, entity: Entity, path: readonly string[], exchange: Exchange): Answer {
  const [name = '', ...rest] = path;
  const navigation = type.navigation.find((candidate) => candidate.name === name);
  const target = navigation && exchange.context.type(navigation.target);
  if (navigation && target) {
    const ref = textOf(entity, navigation.property);
    const object = ref === emptyGuid ? undefined : exchange.context.read(target.set, ref);
    if (object === undefined) throw instanceNotFound(target.set);
    return rest.length === 0
      ? singleAnswer(target, ref, object, 200, exchange)
      : readPath(target, object, rest, exchange);
  }
  const storage = type.storages.find((candidate) => [candidate, `${candidate}_Base64Data`].includes(name));
  if (storage !== undefined && (rest.length === 0 || rest[0] === '$value'))
    return storedBytes(entity, storage);
  const property = type.byName.get(name);
  if (property === undefined || rest.length > 0) throw pathNotFound(rest[0] ?? name);
  const value = entity[name];
  return scalarAnswer(name, typeof value === 'object' || value === undefined ? null : value, exchange);
}

function storedBytes(entity: Entity, storage: string): Answer {
  const contentType = textOf(entity, `${storage}_Type`) || 'application/octet-stream';
  return { status: 200, contentType, body: Buffer.from(textOf(entity, `${storage}_Base64Data`), 'base64') };
}

function scalarAnswer(name: string, value: Scalar, exchange: Exchange): Answer {
  if (exchange.format === 'json') {
    const body = JSON.stringify({ 'odata.metadata': `${exchange.root}/$metadata#Edm.String`, value });
    return { status: 200, contentType: jsonType, body };
  }
  const body = `${xmlDeclaration}<d:${name} ${dataNamespaces}>${escapeXml(String(value ?? ''))}</d:${name}>`;
  return { status: 200, contentType: xmlType, body };
}
