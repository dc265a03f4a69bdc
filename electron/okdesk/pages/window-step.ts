import { type WallMinute, wallMinuteOf } from './account-time.ts';

/** Where the reading of a window stands: rows from `since` on, page `number` of them. */
export interface WindowPosition {
  readonly since: WallMinute | undefined;
  /** From 1. */
  readonly number: number;
  /** New ids found since page 1 of this `since`. */
  readonly found: number;
}

export interface WindowPage {
  /** `updated_at` of the rows, in the order of the answer. */
  readonly moments: readonly string[];
  readonly fresh: number;
  /** Rows of the longest page of this window so far: the server may cut pages shorter than asked. */
  readonly longest: number;
}

function ascending(moments: readonly string[]): boolean {
  return moments.every((moment, index) => index === 0 || (moments[index - 1] ?? '') <= moment);
}

/**
 * What to ask after a page, or `undefined` at the end. Pages counted by number lose rows when issues that change
 * meanwhile leave the window and the rest moves up. So the window's beginning moves along instead: the next page 1
 * starts at the minute of the last row, and what it repeats is dropped. Only rows of one and the same minute that fill
 * a page are read by number, over and over until a pass finds nothing new.
 */
export function nextStep(position: WindowPosition, page: WindowPage): WindowPosition | undefined {
  const last = page.moments.at(-1);
  const found = position.found + page.fresh;
  const passAgain = position.number > 1 && found > 0 ? { ...position, number: 1, found: 0 } : undefined;
  if (last === undefined) return passAgain;
  const minute = wallMinuteOf(last);
  if (ascending(page.moments) && minute > (position.since ?? '')) {
    return passAgain ?? { since: minute, number: 1, found: 0 };
  }
  if (page.moments.length < page.longest && found === 0) return undefined;
  return { ...position, number: position.number + 1, found };
}
