import { countMatching, listKeys } from '../query/list.ts';
import { allowedOnly } from '../query/options.ts';
import { parseSelection, type Selection } from '../query/selection.ts';
import type { Source } from '../query/source.ts';
import { Refusal } from '../refusal.ts';
import { holdsForbiddenCharacter } from '../storage/forbidden-characters.ts';
import { type AnswerEntity, answerEntity } from '../wire/answer-entity.ts';
import { entryXml, feedHead, feedTail } from '../wire/atom.ts';
import { listedJson, listHead, listTail } from '../wire/json.ts';
import { wallTime } from '../wire/wall-time.ts';
import { type Answer, type Exchange, feedType, jsonType } from './exchange.ts';

/** `GET Catalog_X?…`: which entities is settled first, then they are read one by one while the answer goes out. */
export function readList(source: Source, exchange: Exchange): Answer {
  const { options, context, workspace } = exchange;
  const counted = options.get('$inlinecount') === 'allpages';
  const limited = !(counted && workspace.switches.inlineCountRows === 'all');
  const selection = parseSelection(source.type, options.get('$select'), options.get('$expand'), context);
  const listed = listKeys(source, options, context, limited);
  const keys = permitted(source.type.set, listed.keys, exchange);
  refuseForbiddenCharacters(source, keys, selection, exchange);
  const total = counted ? listed.total : undefined;
  const json = exchange.format === 'json';
  return {
    status: 200,
    contentType: json ? jsonType : feedType,
    body: json
      ? jsonList(source, keys, selection, total, exchange)
      : atomList(source, keys, selection, total, exchange),
  };
}

/** `GET Catalog_X/$count`: a bare number, on some servers behind a BOM. */
export function readCount(source: Source, exchange: Exchange): Answer {
  const { switches } = exchange.workspace;
  if (switches.countMissing) throw new Refusal(404, 6, 'pathNotFound', '$count');
  const count = countMatching(source, exchange.options.get('$filter'), exchange.context);
  return {
    status: 200,
    contentType: 'text/plain;charset=utf-8',
    body: `${switches.countBom ? '\uFEFF' : ''}${count}`,
  };
}

/** Record-level security: rows are left out on wish, otherwise the whole list is refused (guide 17.4). */
function permitted(set: string, keys: readonly string[], exchange: Exchange): readonly string[] {
  const { forbiddenRows } = exchange.workspace.switches;
  if (forbiddenRows.size === 0) return keys;
  const visible = keys.filter((key) => !forbiddenRows.has(`${set}/${key}`));
  if (visible.length < keys.length && !allowedOnly(exchange.options))
    throw new Refusal(401, 20, 'noAccess', set);
  return visible;
}

function* answers(
  source: Source,
  keys: readonly string[],
  selection: Selection,
  exchange: Exchange,
): Generator<AnswerEntity, void, void> {
  for (const key of keys) {
    const entity = source.read(key);
    if (entity !== undefined) yield answerEntity(source.type, key, entity, selection, exchange.context);
  }
}

function refuseForbiddenCharacters(
  source: Source,
  keys: readonly string[],
  selection: Selection,
  exchange: Exchange,
): void {
  const type = exchange.workspace.schema.type(source.type.set);
  const spoiled = type ? exchange.workspace.infobase.spoiled(type.set) : new Set<string>();
  if (spoiled.size === 0) return;
  for (const answer of answers(
    source,
    keys.filter((key) => spoiled.has(key)),
    selection,
    exchange,
  )) {
    refuseUnwritable(answer);
  }
}

/** Measured: one character that XML cannot carry makes the whole answer fail, in lists and in change feeds alike. */
export function refuseUnwritable(answer: AnswerEntity): void {
  const rows = answer.sections.flatMap(([, sectionRows]) => sectionRows);
  for (const fields of [answer.fields, ...rows]) {
    const values = Object.fromEntries(fields.map(([property, value]) => [property.name, value]));
    if (holdsForbiddenCharacter(values)) {
      throw new Refusal(400, 1, { literal: 'Текст XML содержит недопустимый символ' });
    }
  }
}

function* jsonList(
  source: Source,
  keys: readonly string[],
  selection: Selection,
  total: number | undefined,
  exchange: Exchange,
): Generator<string, void, void> {
  let separator = '';
  yield listHead(source.type.set, exchange.root, exchange.detail, total);
  for (const answer of answers(source, keys, selection, exchange)) {
    yield separator + listedJson(answer, exchange.root, exchange.detail);
    separator = ',';
  }
  yield listTail;
}

function* atomList(
  source: Source,
  keys: readonly string[],
  selection: Selection,
  total: number | undefined,
  exchange: Exchange,
): Generator<string, void, void> {
  const updated = wallTime(exchange.workspace.now());
  yield feedHead(exchange.root);
  for (const answer of answers(source, keys, selection, exchange)) {
    yield entryXml(answer, exchange.root, updated);
  }
  yield feedTail(total);
}
