import { type Random, randomOf } from '../../../electron/sandbox/data/random.ts';
import type { Direction } from '../../../shared/kinds.ts';
import { type Edit, makeEdit } from './edits.ts';
import { type Ending, makeEnding } from './endings.ts';
import { type FaultOrder, makeFaults } from './faults.ts';
import { makeTruths, type Truths } from './truths.ts';

export type Side = 'onec' | 'okdesk';

/** What a person does while the program runs: once the side has seen so many requests of the round, else at its end. */
interface TimedEdit {
  readonly side: Side;
  readonly after: number;
  readonly edit: Edit;
}

/** One start of the program and everything that goes wrong meanwhile. */
export interface Round {
  readonly direction: Direction;
  /** Time that passes before it. */
  readonly minutesBefore: number;
  /** How far this PC's clock is from the true one. */
  readonly clockWrongByMinutes: number;
  readonly edits: readonly TimedEdit[];
  readonly faults: readonly FaultOrder[];
  readonly ending: Ending;
}

/** Everything that a seed decides. The same seed makes the same story, whatever happens in it. */
export interface Story {
  readonly seed: number;
  readonly partners: number;
  readonly issues: number;
  /** Zone of this PC and of the infobase. */
  readonly zone: string;
  readonly truths: Truths;
  readonly rounds: readonly Round[];
}

const zones = ['Europe/Moscow', 'Asia/Yekaterinburg', 'Europe/Berlin', 'UTC'];

/** The story of a seed, without asking anybody. */
export function makeStory(seed: number): Story {
  const random = randomOf(seed, 'story');
  const issues = random.integer(3, 6);
  const truths = makeTruths(random);
  // Without an exchange plan nobody tells that an old document was edited; only «Сверка» finds it.
  const editsAreTold = truths.onec.exchangePlanClosed !== true;
  return {
    seed,
    partners: random.integer(2, 3),
    issues,
    zone: random.pick(zones),
    truths,
    rounds: Array.from({ length: random.integer(3, 6) }, (_, index) =>
      makeRound(random, index, issues, editsAreTold),
    ),
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
