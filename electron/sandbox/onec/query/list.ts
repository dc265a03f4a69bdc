import type { Entity, Row } from '../schema/entity-type.ts';
import { compile } from './compile.ts';
import { narrow } from './narrowing.ts';
import { type Options, wholeOption } from './options.ts';
import { isByPresentation, parseOrder } from './order.ts';
import type { Compiled, QueryContext } from './scope.ts';
import type { Source } from './source.ts';
import { type Expression, parseExpression } from './syntax.ts';
import { isTrue, type Value } from './value.ts';

/** Keys of the page, and the number of all that pass the filter where it is known without a further pass. */
export interface ListedKeys {
  readonly keys: readonly string[];
  readonly total: number;
}

interface Sortable {
  readonly key: string;
  readonly values: readonly Value[];
}

/** Works `$filter`, `$orderby`, `$skip` and `$top` out; only keys are held, the entities are read while answering. */
export function listKeys(
  source: Source,
  options: Options,
  context: QueryContext,
  limited: boolean,
): ListedKeys {
  const skip = limited ? (wholeOption(options, '$skip') ?? 0) : 0;
  const top = (limited ? wholeOption(options, '$top') : undefined) ?? Number.MAX_SAFE_INTEGER;
  const filter = options.get('$filter');
  const orderBy = options.get('$orderby');
  const total = source.count();
  if (filter === undefined && isByPresentation(orderBy) && source.keysByPresentation && total !== undefined) {
    return { keys: source.keysByPresentation(skip, top), total };
  }
  const order = orderBy === undefined ? undefined : parseOrder(orderBy, source.type, context);
  const found: Sortable[] = [];
  for (const { key, entity } of matching(source, filter, context)) {
    found.push({ key, values: order?.values(entity) ?? [] });
  }
  if (order) found.sort((left, right) => order.compare(left.values, right.values));
  return { keys: found.slice(skip, skip + top).map(({ key }) => key), total: found.length };
}

/** Number of entities that pass the filter. */
export function countMatching(source: Source, filter: string | undefined, context: QueryContext): number {
  const known = filter === undefined ? source.count() : undefined;
  if (known !== undefined) return known;
  let count = 0;
  for (const _ of matching(source, filter, context)) count += 1;
  return count;
}

function* matching(
  source: Source,
  filter: string | undefined,
  context: QueryContext,
): Generator<{ key: string; entity: Entity | Row }, void, void> {
  const expression: Expression | undefined = filter === undefined ? undefined : parseExpression(filter);
  const condition: Compiled | undefined =
    expression && compile(expression, { type: source.type, variables: new Map() }, context);
  for (const row of source.rows(expression && narrow(expression, source.type))) {
    if (condition === undefined || isTrue(condition({ entity: row.entity, rows: new Map() }))) yield row;
  }
}
