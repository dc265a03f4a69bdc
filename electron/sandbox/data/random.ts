import { hash } from 'node:crypto';

/** A stream of choices that depends on nothing but its seed and label. */
export interface Random {
  /** 0 ≤ value < 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** A 32-bit generator (mulberry32). Every record has a stream of its own, so that a larger base begins like a smaller one. */
export function randomOf(seed: number, label: string): Random {
  let state = Number.parseInt(hash('sha1', `${seed}/${label}`).slice(0, 8), 16);
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (items) => at(items, integer(0, items.length - 1)),
  };
}

/** The item of a list by any whole number: the list repeats itself. An empty list is a programming mistake. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${items.length}`);
  return item;
}

/** The reference of an object: the same seed and label give the same GUID in every run. */
export function referenceOf(seed: number, label: string): string {
  const digits = hash('sha1', `${seed}#${label}`);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** What 1C holds in an empty reference. */
export const emptyReference = '00000000-0000-0000-0000-000000000000';
