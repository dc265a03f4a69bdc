import { z } from 'zod';
import { type Random, randomOf } from '../../../electron/sandbox/data/random.ts';
import { directionSchema } from '../../../shared/kinds.ts';
import { afterwards, type Edit, editSchema, makeEdit } from './edits.ts';
import { endingSchema, makeEnding } from './endings.ts';
import { faultOrderSchema, makeFaults, sideSchema } from './faults.ts';
import { makeTruths, truthsSchema } from './truths.ts';

/** What a person does while the program runs: once the side has seen so many requests of the round, else at its end. */
const timedEditSchema = z.object({ side: sideSchema, after: z.int(), edit: editSchema });

/** One start of the program and everything that goes wrong meanwhile. */
const roundSchema = z.object({
  direction: directionSchema,
  /** Time that passes before it. */
  minutesBefore: z.int(),
  /** How far this PC's clock is from the true one. */
  clockWrongByMinutes: z.int(),
  edits: z.array(timedEditSchema),
  faults: z.array(faultOrderSchema),
  ending: endingSchema,
});
export type Round = z.infer<typeof roundSchema>;

/** Everything that is decided beforehand: the same story is played the same way, whatever happens in it. */
export const storySchema = z.object({
  /** Also the seed of the data and of everything that the servers draw. */
  seed: z.int(),
  partners: z.int(),
  issues: z.int(),
  /** Zone of this PC and of the infobase. */
  zone: z.string(),
  /** Moment in UTC at which the world begins. */
  begins: z.iso.datetime(),
  truths: truthsSchema,
  rounds: z.array(roundSchema),
});
export type Story = z.infer<typeof storySchema>;

const zones = ['Europe/Moscow', 'Asia/Yekaterinburg', 'Europe/Berlin', 'UTC'];
const ordinary = '2026-11-20T09:00:00Z';
/** Shortly before Berlin's clock skips an hour, and within the hour that it then shows twice. */
const changesOfClock = ['2026-03-29T00:40:00Z', '2026-10-25T00:20:00Z'];

/** So many seeds in a row play in one world – same data, same truths, same deeds of people – and differ in what goes wrong. */
const fatesOfOneWorld = 4;

/** The story of a seed, without asking anybody. */
export function makeStory(seed: number): Story {
  const world = Math.ceil(seed / fatesOfOneWorld);
  const random = randomOf(world, 'world');
  const issues = random.integer(3, 6);
  const truths = makeTruths(random);
  // Without an exchange plan nobody tells that an old document was edited; only «Сверка» finds it.
  const editsAreTold = !truths.onec.exchangePlanClosed;
  const zone = random.pick(zones);
  const partners = random.integer(2, 3);
  const begins = zone === 'Europe/Berlin' && random.chance(0.7) ? random.pick(changesOfClock) : ordinary;
  const edits = Array.from({ length: random.integer(0, 13) }, () => makeEdit(random, issues, editsAreTold));
  return {
    seed: world,
    partners,
    issues,
    zone,
    begins,
    truths,
    rounds: inTheEndWhole(makeRounds(randomOf(seed, 'fate'), edits)),
  };
}

/** A world in which all that people do is done, each thing in its round; in the order given, because numbers of new records follow it. */
function makeRounds(random: Random, edits: readonly Edit[]): Round[] {
  const count = random.integer(3, 6);
  const moments = edits
    .map(() => ({ round: random.integer(0, count - 1), after: random.integer(0, 40) }))
    .sort((one, other) => one.round - other.round || one.after - other.after);
  const timed = edits.flatMap((edit, index) => {
    const moment = moments[index];
    return moment === undefined ? [] : [{ ...moment, edit }];
  });
  return Array.from({ length: count }, (_, index) => ({
    direction: index === 0 ? 'export' : random.pick(['export', 'import', 'import'] as const),
    minutesBefore: random.integer(1, 90),
    clockWrongByMinutes: random.chance(0.2) ? random.pick([-1440, 1440, -60, 60]) : 0,
    edits: timed
      .filter(({ round }) => round === index)
      .map(({ edit, after }) => ({ side: edit.side, after, edit })),
    faults: makeFaults(random),
    ending: makeEnding(random),
  }));
}

/** The same for all stories of one world: everything but what goes wrong in it, and when. */
export function worldOf({ rounds, ...world }: Story): string {
  return JSON.stringify({ ...world, edits: rounds.flatMap(({ edits }) => edits.map(({ edit }) => edit)) });
}

/** Later than any request of a round: at its end. */
const atTheEnd = 1_000_000;

/** Somebody repairs in the last round what others damaged, so that the end is the same whenever the damage was met. */
function inTheEndWhole(rounds: readonly Round[]): Round[] {
  const repairs = rounds.flatMap(({ edits }) => edits.flatMap(({ edit }) => afterwards(edit)));
  return rounds.map((round, index) =>
    index < rounds.length - 1
      ? round
      : {
          ...round,
          edits: [...round.edits, ...repairs.map((edit) => ({ side: edit.side, after: atTheEnd, edit }))],
        },
  );
}
