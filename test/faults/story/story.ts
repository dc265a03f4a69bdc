import { z } from 'zod';
import { type Random, randomOf } from '../../../electron/sandbox/data/random.ts';
import { directionSchema } from '../../../shared/kinds.ts';
import { afterwards, editSchema, makeEdit } from './edits.ts';
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

/** The story of a seed, without asking anybody. */
export function makeStory(seed: number): Story {
  const random = randomOf(seed, 'story');
  const issues = random.integer(3, 6);
  const truths = makeTruths(random);
  // Without an exchange plan nobody tells that an old document was edited; only «Сверка» finds it.
  const editsAreTold = !truths.onec.exchangePlanClosed;
  const zone = random.pick(zones);
  const rounds = Array.from({ length: random.integer(3, 6) }, (_, index) =>
    makeRound(random, index, issues, editsAreTold),
  );
  return {
    seed,
    partners: random.integer(2, 3),
    issues,
    zone,
    begins: zone === 'Europe/Berlin' && random.chance(0.7) ? random.pick(changesOfClock) : ordinary,
    truths,
    rounds: inTheEndWhole(rounds),
  };
}

function makeRound(random: Random, index: number, issues: number, editsAreTold: boolean): Round {
  const direction = index === 0 ? 'export' : random.pick(['export', 'import', 'import'] as const);
  return {
    direction,
    minutesBefore: random.integer(1, 90),
    clockWrongByMinutes: random.chance(0.2) ? random.pick([-1440, 1440, -60, 60]) : 0,
    // In the order in which they happen, because numbers of new records follow it.
    edits: Array.from({ length: random.integer(0, 3) }, () => {
      const edit = makeEdit(random, issues, editsAreTold);
      return { side: edit.side, after: random.integer(0, 40), edit };
    }).sort((one, other) => one.after - other.after),
    faults: makeFaults(random),
    ending: makeEnding(random),
  };
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
