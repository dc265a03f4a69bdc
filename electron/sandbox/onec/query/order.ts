import { type Entity, type EntityType, emptyGuid, type Row, textOf } from '../schema/entity-type.ts';
import { presentationOf } from '../schema/presentation.ts';
import { compilePath } from './path.ts';
import type { Compiled, QueryContext } from './scope.ts';
import { syntaxError } from './tokens.ts';
import { compareValues, type Value } from './value.ts';

interface Part {
  readonly value: Compiled;
  readonly descending: boolean;
}

/** How entities are sorted: the values to compare, and the comparison. */
export interface Order {
  values(entity: Entity | Row): readonly Value[];
  compare(left: readonly Value[], right: readonly Value[]): number;
}

/** `$orderby=Ref_Key` alone: SQLite has this order in an index. */
export function isByPresentation(orderBy: string | undefined): boolean {
  return orderBy?.trim() === 'Ref_Key';
}

/** Reads `Поле [asc|desc],…`; a reference is ordered by what people see in it, never by its guid. */
export function parseOrder(orderBy: string, type: EntityType, context: QueryContext): Order {
  const parts = orderBy.split(',').map((piece): Part => {
    const [path = '', direction = 'asc', ...rest] = piece.trim().split(/\s+/);
    if (rest.length > 0 || !['asc', 'desc'].includes(direction)) throw syntaxError('$orderby');
    return { value: partValue(path, type, context), descending: direction === 'desc' };
  });
  return {
    values: (entity) => parts.map((part) => part.value({ entity, rows: new Map() })),
    compare(left, right) {
      for (const [index, part] of parts.entries()) {
        const [a, b] = [left[index], right[index]];
        const order = a === undefined || b === undefined ? 0 : (compareValues(a, b) ?? 0);
        if (order !== 0) return part.descending ? -order : order;
      }
      return 0;
    },
  };
}

function partValue(path: string, type: EntityType, context: QueryContext): Compiled {
  if (path === 'Ref_Key') return ({ entity }) => ({ type: 'string', text: presentationOf(type, entity) });
  const compiled = compilePath(path.split('/'), { type, variables: new Map() }, context);
  const navigation = type.navigation.find((candidate) => candidate.property === path);
  const target = navigation && context.type(navigation.target);
  if (navigation === undefined || target === undefined) return compiled;
  return ({ entity }) => {
    const ref = textOf(entity, navigation.property);
    const object = ref === '' || ref === emptyGuid ? undefined : context.read(navigation.target, ref);
    return { type: 'string', text: object ? presentationOf(target, object) : '' };
  };
}
