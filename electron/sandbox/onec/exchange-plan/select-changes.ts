import { exchangePlanSet } from '../configuration/exchange-plan.ts';
import { type Answer, type Exchange, feedType, jsonType } from '../http/exchange.ts';
import { refuseUnwritable } from '../http/read-list.ts';
import { everything } from '../query/selection.ts';
import type { EntityType } from '../schema/entity-type.ts';
import { entityPath } from '../schema/keys.ts';
import { answerEntity } from '../wire/answer-entity.ts';
import { deletedEntryXml, entryXml, feedHead, feedTail } from '../wire/atom.ts';
import { listedJson, listHead, listTail } from '../wire/json.ts';
import { wallTime } from '../wire/wall-time.ts';
import { readMessage } from './message.ts';
import { type Registered, removeConfirmed, stampAndSelect } from './registration.ts';

/**
 * The whole queue of a node: old lines and new ones, without any paging. Objects outside the состав are passed over
 * and stay registered. Nothing locks: two readers of one node lose changes to each other, as in 1C.
 */
export function selectChanges(exchange: Exchange): Answer {
  const { infobase, schema, switches } = exchange.workspace;
  const open = schema.types.filter((type) => exchange.context.type(type.set));
  const openSets = new Set(open.map((type) => type.set));
  const lines = infobase.transaction(() => {
    const message = readMessage(exchange.options, infobase.read);
    const found = stampAndSelect(infobase.database, message.node, message.number, openSets);
    writeNode(message.node, { SentNo: String(message.number) }, exchange);
    refuseSpoiled(found, open, exchange);
    return found;
  });
  const json = exchange.format === 'json' && switches.selectChangesJson === 'answered';
  return {
    status: 200,
    contentType: json ? jsonType : feedType,
    body: json ? jsonFeed(lines, exchange) : atomFeed(lines, exchange),
  };
}

/** Takes the confirmed lines away; those changed after they were sent stay. 200 with an empty body. */
export function notifyChangesReceived(exchange: Exchange): Answer {
  const { infobase } = exchange.workspace;
  infobase.transaction(() => {
    const message = readMessage(exchange.options, infobase.read);
    removeConfirmed(infobase.database, message.node, message.number);
    writeNode(message.node, { ReceivedNo: String(message.number) }, exchange);
  });
  return { status: 200, body: '' };
}

function writeNode(node: string, numbers: Readonly<Record<string, string>>, exchange: Exchange): void {
  const { infobase } = exchange.workspace;
  const entity = infobase.read(exchangePlanSet, node);
  const description = String(entity?.['Description'] ?? '');
  if (entity) infobase.write(exchangePlanSet, node, description, { ...entity, ...numbers });
}

function refuseSpoiled(lines: readonly Registered[], open: readonly EntityType[], exchange: Exchange): void {
  for (const type of open) {
    const spoiled = exchange.workspace.infobase.spoiled(type.set);
    for (const { set, key } of spoiled.size === 0 ? [] : lines) {
      const entity = set === type.set && spoiled.has(key) ? exchange.context.read(set, key) : undefined;
      if (entity) refuseUnwritable(answerEntity(type, key, entity, everything(type), exchange.context));
    }
  }
}

function* atomFeed(lines: readonly Registered[], exchange: Exchange): Generator<string, void, void> {
  const updated = wallTime(exchange.workspace.now());
  yield feedHead(exchange.root);
  for (const { set, key } of lines) {
    const type = exchange.context.type(set);
    const entity = type && exchange.workspace.infobase.read(set, key);
    if (type && entity) {
      yield entryXml(
        answerEntity(type, key, entity, everything(type), exchange.context),
        exchange.root,
        updated,
      );
    } else if (type) {
      yield deletedEntryXml(entityPath(type, key), exchange.root, updated);
    }
  }
  yield feedTail(undefined);
}

/** Only one early script was seen to read it; what becomes of deletions is unknown, so they are left out. */
function* jsonFeed(lines: readonly Registered[], exchange: Exchange): Generator<string, void, void> {
  let separator = '';
  yield listHead('SelectChanges', exchange.root, exchange.detail, undefined);
  for (const { set, key } of lines) {
    const type = exchange.context.type(set);
    const entity = type && exchange.workspace.infobase.read(set, key);
    if (type && entity) {
      const answer = answerEntity(type, key, entity, everything(type), exchange.context);
      yield separator + listedJson(answer, exchange.root, 'fullmetadata');
      separator = ',';
    }
  }
  yield listTail;
}
