import { z } from 'zod';
import type { Random } from '../../../electron/sandbox/data/random.ts';
import { sideSchema } from './faults.ts';

const oneCMoodSchema = z.enum([
  'sessionsBlocked',
  'noLicence',
  'exclusiveMode',
  'refusesTimesheets',
  'htmlInsteadOfAll',
  'poolExhausted',
]);
export type OneCMood = z.infer<typeof oneCMoodSchema>;

/** At the request of a side with this number, counted from 1; 0: from before the first one. */
const after = z.int().min(0);
const atRequest = { side: sideSchema, after };

/** How a start of the program ends, or under what it stands. */
export const endingSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('itself') }),
  /** SIGKILL while a request is being answered; `applied`: the other side carries it out. */
  z.object({ type: z.literal('killAtRequest'), ...atRequest, applied: z.boolean() }),
  /** SIGKILL between two statements of the database, inside a transaction or not. */
  z.object({ type: z.literal('killAtStatement'), after }),
  /** A person presses «Стоп», or the PC is sent to sleep: the run is stopped, hours pass. */
  z.object({ type: z.literal('stop'), ...atRequest, hoursAsleep: z.int() }),
  /** The PC falls asleep without a word: every connection has run out of time when it wakes. */
  z.object({ type: z.literal('suspend'), ...atRequest, hoursAsleep: z.int() }),
  /** From this request on the machine of the side refuses connections. */
  z.object({ type: z.literal('refused'), ...atRequest }),
  /** The token is revoked at this request, and a new one is entered before the next start. */
  z.object({ type: z.literal('revokedToken'), after }),
  z.object({ type: z.literal('onecMood'), mood: oneCMoodSchema, after }),
  z.object({ type: z.literal('expiredFiles') }),
  z.object({ type: z.literal('diskFull'), kilobytes: z.int() }),
  z.object({ type: z.literal('lockedDatabase') }),
  z.object({ type: z.literal('corruptDatabase'), afterwards: z.enum(['restored', 'lost']) }),
  z.object({ type: z.literal('lostDatabase') }),
  z.object({ type: z.literal('olderDatabase') }),
  z.object({ type: z.literal('twoCopies') }),
]);
export type Ending = z.infer<typeof endingSchema>;

/**
 * Most rounds end by themselves, so that the others have something to destroy. First runs have dozens of requests and
 * hundreds of statements, later ones a few: what strikes late strikes only the former.
 */
export function makeEnding(random: Random): Ending {
  const at = { side: random.pick(sideSchema.options), after: random.integer(1, random.pick([4, 12, 40])) };
  // A side that is away is away from the beginning as often as it goes away in the middle.
  const midway = random.chance(0.5) ? random.integer(1, 60) : 0;
  const makers: readonly (readonly [number, () => Ending])[] = [
    [28, () => ({ type: 'itself' })],
    [12, () => ({ type: 'killAtRequest', ...at, applied: random.chance(0.6) })],
    [10, () => ({ type: 'killAtStatement', after: random.integer(1, random.pick([30, 120, 400])) })],
    [6, () => ({ type: 'stop', ...at, hoursAsleep: random.integer(0, 30) })],
    [2, () => ({ type: 'suspend', ...at, hoursAsleep: random.integer(0, 30) })],
    [4, () => ({ type: 'refused', ...at, after: midway })],
    [4, () => ({ type: 'revokedToken', after: midway })],
    [8, () => ({ type: 'onecMood', mood: random.pick(oneCMoodSchema.options), after: midway })],
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
