import { exchangePlanSet } from '../configuration/exchange-plan.ts';
import { notifyChangesReceived, selectChanges } from '../exchange-plan/select-changes.ts';
import { checkOptions } from '../query/options.ts';
import { entitySource, type Source, sectionSource } from '../query/source.ts';
import { pathNotFound, Refusal, setNotFound } from '../refusal.ts';
import type { EntityType } from '../schema/entity-type.ts';
import { metadataXml } from '../wire/metadata.ts';
import { serviceDocumentJson, serviceDocumentXml } from '../wire/service-document.ts';
import { addressedKey } from './entity-key.ts';
import { type Answer, type Exchange, jsonType, xmlType } from './exchange.ts';
import { readCount, readList } from './read-list.ts';
import { readSingle } from './read-single.ts';
import { change, create, remove, runAction } from './write-entity.ts';

/** Answers a signed-in request. Everything that 1C refuses comes out as a thrown `Refusal`. */
export function dispatch(exchange: Exchange): Answer {
  checkOptions(exchange.options);
  const [first] = exchange.segments;
  switch (first?.name) {
    case undefined:
      return only('GET', exchange, () => serviceDocument(exchange));
    case '$metadata':
      return only('GET', exchange, () => metadata(exchange));
    case 'SelectChanges':
    case 'NotifyChangesReceived':
      requireOpen(exchangePlanSet, exchange);
      return only('POST', exchange, () =>
        first?.name === 'SelectChanges' ? selectChanges(exchange) : notifyChangesReceived(exchange),
      );
    default:
      return resource(first?.name ?? '', first?.key, exchange);
  }
}

function only(method: string, exchange: Exchange, answer: () => Answer): Answer {
  if (exchange.method !== method) throw new Refusal(405, 19, 'methodNotAllowed', exchange.method);
  return answer();
}

function openTypes({ workspace, context }: Exchange): readonly EntityType[] {
  return workspace.schema.types.filter((type) => context.type(type.set));
}

function serviceDocument(exchange: Exchange): Answer {
  const sets = openTypes(exchange).flatMap((type) => [
    type.set,
    ...type.sections.map((section) => section.set),
  ]);
  return exchange.format === 'json'
    ? { status: 200, contentType: jsonType, body: serviceDocumentJson(sets, exchange.root) }
    : { status: 200, contentType: xmlType, body: serviceDocumentXml(sets, exchange.root) };
}

function metadata(exchange: Exchange): Answer {
  const body = metadataXml(openTypes(exchange), exchange.workspace.switches.metadataPadding);
  return { status: 200, contentType: xmlType, body };
}

function requireOpen(set: string, { context, workspace, method }: Exchange): EntityType {
  const type = context.type(set);
  if (type === undefined) throw setNotFound(set);
  const denied = method === 'GET' ? workspace.switches.unreadableSets : workspace.switches.unwritableSets;
  if (denied.has(set)) throw new Refusal(401, 20, 'noAccess', set);
  return type;
}

function resource(set: string, key: string | undefined, exchange: Exchange): Answer {
  const section = exchange.workspace.schema.section(set);
  const type = requireOpen(section?.owner.set ?? set, exchange);
  const source = section
    ? sectionSource(exchange.workspace.infobase, type, section.section)
    : entitySource(exchange.workspace.infobase, type);
  const rest = exchange.segments.slice(1);
  if (key === undefined)
    return wholeSet(
      source,
      section !== undefined,
      rest.map(({ name }) => name),
      exchange,
    );
  return section === undefined
    ? oneEntity(
        type,
        addressedKey(type, key),
        rest.map(({ name }) => name),
        exchange,
      )
    : oneRow(source, key, exchange);
}

function wholeSet(source: Source, isSection: boolean, rest: readonly string[], exchange: Exchange): Answer {
  const [next] = rest;
  if (next === '$count') return only('GET', exchange, () => readCount(source, exchange));
  // Virtual tables exist for periodic and accumulation registers; no opened one of this base answers them.
  if (next !== undefined) throw new Refusal(404, 11, 'methodNotFound', next);
  if (exchange.method === 'GET') return readList(source, exchange);
  if (exchange.method !== 'POST') throw new Refusal(405, 19, 'methodNotAllowed', exchange.method);
  if (isSection) throw new Refusal(400, 13, 'rowsNotCreatable', source.type.set);
  return create(source.type, exchange);
}

function oneEntity(type: EntityType, key: string, rest: readonly string[], exchange: Exchange): Answer {
  switch (exchange.method) {
    case 'GET':
      return readSingle(type, key, rest, exchange);
    case 'POST':
      if (rest[0] === undefined) throw new Refusal(405, 19, 'methodNotAllowed', 'POST');
      return runAction(type, key, rest[0], exchange);
    case 'PATCH':
    case 'PUT':
      return change(type, key, exchange);
    case 'DELETE':
      return remove(type, key, exchange);
    default:
      throw new Refusal(405, 19, 'methodNotAllowed', exchange.method);
  }
}

/** `…_КонтактнаяИнформация(Ref_Key=guid'…',LineNumber=1)`: rows are only read. */
function oneRow(source: Source, key: string, exchange: Exchange): Answer {
  if (exchange.method !== 'GET') throw new Refusal(405, 19, 'methodNotAllowed', exchange.method);
  const wanted = addressedKey(source.type, key);
  for (const row of source.rows(undefined)) {
    if (row.key === wanted) {
      const options = new Map([...exchange.options].filter(([name]) => name === '$select'));
      const one: Source = { ...source, rows: () => [row], count: () => undefined };
      return readList(one, { ...exchange, options });
    }
  }
  throw pathNotFound(wanted);
}
