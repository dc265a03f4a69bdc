import { Refusal } from '../refusal.ts';
import { dateDifference, datePart, dateParts, moveDate } from './dates.ts';
import { like } from './like.ts';
import { bool, numberOfValue, textOfValue, type Value } from './value.ts';

type Implementation = (values: readonly Value[]) => Value;

const low = (value: Value | undefined) => (value ? textOfValue(value).toLowerCase() : '');
const plain = (value: Value | undefined) => (value ? textOfValue(value) : '');
const amount = (value: Value | undefined) => (value ? numberOfValue(value) : Number.NaN);

/** Documented functions with the numbers of their arguments (guide 17.4); others are «Метод не найден», code 6. */
const functions: Readonly<Record<string, readonly [least: number, most: number, Implementation]>> = {
  concat: [2, 2, ([a, b]) => ({ type: 'string', text: plain(a) + plain(b) })],
  startswith: [2, 2, ([whole, start]) => bool(low(whole).startsWith(low(start)))],
  endswith: [2, 2, ([whole, end]) => bool(low(whole).endsWith(low(end)))],
  // The part comes first.
  substringof: [2, 2, ([part, whole]) => bool(low(whole).includes(low(part)))],
  like: [2, 2, ([whole, template]) => bool(like(low(whole), low(template)))],
  // Counted from 1, as in the query language.
  substring: [
    2,
    3,
    ([whole, from, length]) => ({ type: 'string', text: cut(plain(whole), amount(from), length) }),
  ],
  round: [1, 1, ([value]) => ({ type: 'number', number: Math.round(amount(value)) })],
  dateadd: [
    3,
    3,
    ([date, unit, count]) => ({ type: 'date', text: moveDate(plain(date), low(unit), amount(count)) }),
  ],
  datedifference: [
    3,
    3,
    ([from, to, unit]) => ({ type: 'number', number: dateDifference(plain(from), plain(to), low(unit)) }),
  ],
  ...Object.fromEntries(
    dateParts.map((part): [string, [number, number, Implementation]] => [
      part,
      [1, 1, ([date]) => ({ type: 'number', number: datePart(plain(date), part) })],
    ]),
  ),
};

function cut(whole: string, from: number, length: Value | undefined): string {
  const start = Math.max(from - 1, 0);
  return length === undefined ? whole.slice(start) : whole.slice(start, start + amount(length));
}

/** Finds a function and checks the number of arguments before a single row is looked at. */
export function functionNamed(name: string, count: number): Implementation {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (found === undefined) throw new Refusal(400, 6, 'methodNotFound', name);
  const [least, most, implementation] = found;
  if (count < least || count > most) throw new Refusal(400, 21, 'badArguments', name);
  return implementation;
}
