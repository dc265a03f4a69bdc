import type { EntityType } from '../schema/entity-type.ts';
import type { Narrowing } from '../storage/infobase.ts';
import type { Expression } from './syntax.ts';

/**
 * Finds in a filter what an index can answer: `Ref_Key eq guid'…' or …`, and equality of an indexed attribute, also
 * as one side of `and`. Only a help: every row found is still asked the whole filter.
 */
export function narrow(expression: Expression, type: EntityType): Narrowing | undefined {
  if (expression.node !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'and') return narrow(left, type) ?? narrow(right, type);
  if (operator === 'or') return union(narrow(left, type), narrow(right, type));
  if (operator !== 'eq' || left.node !== 'path' || left.segments.length !== 1 || left.base) return undefined;
  const property = left.segments[0] ?? '';
  const value = literalText(right);
  if (value === undefined) return undefined;
  if (property === 'Ref_Key' && type.shape === 'reference')
    return { property: undefined, values: [value.toLowerCase()] };
  return type.byName.get(property)?.indexed ? { property, values: [value] } : undefined;
}

function union(left: Narrowing | undefined, right: Narrowing | undefined): Narrowing | undefined {
  if (left === undefined || right === undefined || left.property !== right.property) return undefined;
  return { property: left.property, values: [...new Set([...left.values, ...right.values])] };
}

function literalText(expression: Expression): string | undefined {
  if (expression.node === 'guid' || expression.node === 'text') return expression.text;
  if (expression.node === 'number') return String(expression.value);
  if (expression.node === 'call' && expression.name === 'cast') {
    const [subject] = expression.parameters;
    return subject?.node === 'guid' ? subject.text : undefined;
  }
  return undefined;
}
