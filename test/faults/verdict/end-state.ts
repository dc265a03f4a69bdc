import type { Sides } from '../world/sides.ts';
import { okdeskState } from './okdesk-state.ts';
import { onecState } from './onec-state.ts';

/** What is on both sides, in words that are the same in every world: numbers and moments that a world makes are left out. */
export type EndState = Readonly<Record<string, readonly string[]>>;

export function endState(sides: Sides): EndState {
  return { ...onecState(sides), ...okdeskState(sides) };
}

/** Lines that one world has and the other has not; empty: they are equal. */
export function difference(found: EndState, expected: EndState): readonly string[] {
  const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...names].flatMap((name) => {
    const there = found[name] ?? [];
    const wanted = expected[name] ?? [];
    return [
      ...without(there, wanted).map((line) => `+ ${name} ${line}`),
      ...without(wanted, there).map((line) => `− ${name} ${line}`),
    ];
  });
}

/** Lines of the first list that are left when those of the second are taken off, one for one. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...lines];
  for (const line of others) {
    const index = left.indexOf(line);
    if (index !== -1) left.splice(index, 1);
  }
  return left;
}
