import type { EntityType } from '../schema/entity-type.ts';
import type { Narrowing } from '../storage/infobase.ts';
import type { Expression } from './syntax.ts';

/** Numbers of a stretch that are looked up one by one; a longer one reads all rows. */
const longestStretch = 200;

/**
 * Finds in a filter what an index can answer: `Ref_Key eq guid'…' or …`, equality of an indexed attribute, also as one
 * side of `and`, and a short stretch of whole numbers (`N ge 5 and N le 9`). Only a help: every row found is still asked the
 * whole filter.
 */
export function narrow(expression: Expression, type: EntityType): Narrowing | undefined {
  if (expression.node !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'and') return stretch(left, right, type) ?? narrow(left, type) ?? narrow(right, type);
  if (operator === 'or') return union(narrow(left, type), narrow(right, type));
  if (operator !== 'eq' || left.node !== 'path' || left.segments.length !== 1 || left.base) return undefined;
  const property = left.segments[0] ?? '';
  const value = literalText(right);
  if (value === undefined) return undefined;
  if (property === 'Ref_Key' && type.shape === 'reference')
    return { property: undefined, values: [value.toLowerCase()] };
  return type.byName.get(property)?.indexed ? { property, values: [value] } : undefined;
}

function stretch(left: Expression, right: Expression, type: EntityType): Narrowing | undefined {
  const [from, to] = [bound(left, 'ge'), bound(right, 'le')];
  if (from === undefined || to === undefined || from.property !== to.property) return undefined;
  const { property } = from;
  const { indexed, type: wireType } = type.byName.get(property) ?? {};
  const length = to.number - from.number + 1;
  const isWhole = Number.isSafeInteger(from.number) && Number.isSafeInteger(to.number);
  if (indexed !== true || wireType !== 'Edm.Int64' || !isWhole || length > longestStretch) return undefined;
  const values = Array.from({ length: Math.max(0, length) }, (_, place) => String(from.number + place));
  return { property, values };
}

/** `N ge 5` as its property and its number. */
function bound(
  expression: Expression,
  operator: 'ge' | 'le',
): { readonly property: string; readonly number: number } | undefined {
  if (expression.node !== 'binary' || expression.operator !== operator) return undefined;
  const { left, right } = expression;
  if (left.node !== 'path' || left.segments.length !== 1 || left.base || right.node !== 'number')
    return undefined;
  return { property: left.segments[0] ?? '', number: right.value };
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
