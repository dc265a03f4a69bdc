import type { Random } from '../../../electron/sandbox/data/random.ts';
import type { Side } from './story.ts';

/** How a start of the program ends, or under what it stands as a whole. */
export type Ending =
  | { readonly type: 'itself' }
  /** SIGKILL while a request is being answered; `applied`: the other side carries it out. */
  | { readonly type: 'killAtRequest'; readonly side: Side; readonly after: number; readonly applied: boolean }
  /** SIGKILL between two statements of the database, inside a transaction or not. */
  | { readonly type: 'killAtStatement'; readonly after: number }
  /** A person presses «Стоп», or the PC falls asleep: the run is stopped, hours pass. */
  | { readonly type: 'stop'; readonly side: Side; readonly after: number; readonly hoursAsleep: number }
  | { readonly type: 'unreachable'; readonly side: Side }
  | { readonly type: 'revokedToken' }
  | { readonly type: 'onecMood'; readonly mood: OneCMood }
  | { readonly type: 'expiredFiles' }
  | { readonly type: 'diskFull'; readonly kilobytes: number }
  | { readonly type: 'lockedDatabase' }
  | { readonly type: 'corruptDatabase'; readonly afterwards: 'restored' | 'lost' }
  | { readonly type: 'lostDatabase' }
  | { readonly type: 'olderDatabase' }
  | { readonly type: 'twoCopies' };

const oneCMoods = [
  'sessionsBlocked',
  'noLicence',
  'exclusiveMode',
  'refusesTimesheets',
  'htmlInsteadOfAll',
  'poolExhausted',
] as const;
export type OneCMood = (typeof oneCMoods)[number];

/** Most rounds end by themselves, so that the others have something to destroy. */
export function makeEnding(random: Random): Ending {
  const side = random.pick(['onec', 'okdesk'] as const);
  const after = random.integer(1, 80);
  const makers: readonly (readonly [number, () => Ending])[] = [
    [30, () => ({ type: 'itself' })],
    [12, () => ({ type: 'killAtRequest', side, after, applied: random.chance(0.6) })],
    [10, () => ({ type: 'killAtStatement', after: random.integer(20, 900) })],
    [8, () => ({ type: 'stop', side, after, hoursAsleep: random.integer(0, 30) })],
    [4, () => ({ type: 'unreachable', side })],
    [3, () => ({ type: 'revokedToken' })],
    [8, () => ({ type: 'onecMood', mood: random.pick(oneCMoods) })],
    [3, () => ({ type: 'expiredFiles' })],
    [2, () => ({ type: 'diskFull', kilobytes: random.integer(150, 700) })],
    [1, () => ({ type: 'lockedDatabase' })],
    [2, () => ({ type: 'corruptDatabase', afterwards: random.pick(['restored', 'lost'] as const) })],
    [2, () => ({ type: 'lostDatabase' })],
    [2, () => ({ type: 'olderDatabase' })],
    [3, () => ({ type: 'twoCopies' })],
  ];
  let ticket = random.integer(
    1,
    makers.reduce((sum, [weight]) => sum + weight, 0),
  );
  for (const [weight, make] of makers) {
    ticket -= weight;
    if (ticket <= 0) return make();
  }
  return { type: 'itself' };
}
