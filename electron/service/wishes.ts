import type { Direction } from '../../shared/kinds.ts';
import type { Occasion } from './program.ts';

/** A run that somebody wants. */
export interface Wish {
  readonly direction: Direction;
  readonly occasion: Occasion;
  /** A person has said yes to the mass-change brake. */
  readonly brakeApproved: boolean;
}

/** Two wishes for one direction are one run: a person's counts more than the schedule's, and a yes is kept. */
export function joinWish(wishes: readonly Wish[], wish: Wish): readonly Wish[] {
  const present = wishes.find((one) => one.direction === wish.direction);
  if (present === undefined) return [...wishes, wish];
  const joined: Wish = {
    direction: wish.direction,
    occasion: present.occasion === 'person' ? 'person' : wish.occasion,
    brakeApproved: present.brakeApproved || wish.brakeApproved,
  };
  return wishes.map((one) => (one === present ? joined : one));
}

/** Whether the run under way does what is wished: the same direction, and a yes to the brake is not lost on it. */
export function isCovered(running: Wish | undefined, wish: Wish): boolean {
  return (
    running !== undefined &&
    running.direction === wish.direction &&
    (running.brakeApproved || !wish.brakeApproved)
  );
}

/** The next run: export first, because issues refer to what it links. */
export function nextWish(wishes: readonly Wish[]): Wish | undefined {
  return wishes.find((wish) => wish.direction === 'export') ?? wishes[0];
}
