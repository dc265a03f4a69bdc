import type { Side } from '../story/faults.ts';
import type { Round } from '../story/story.ts';
import { applyEdit, type Beginning } from './apply-edit.ts';
import type { WorldClock } from './clock.ts';
import { under } from './ending.ts';
import { type ProgramOrder, shortPatienceMs } from './program.ts';
import { onecPassword, type Sides } from './sides.ts';

/** What the rounds of one world share. */
export interface World {
  readonly sides: Sides;
  readonly clock: WorldClock;
  readonly beginning: Beginning;
  readonly database: string;
  readonly seed: number;
  readonly zone: string;
}

/** How one start of the program ended. */
export interface RoundEnd {
  /** For the trace. */
  readonly words: string;
  /** Statements of the database that a start carried out which was to die at one, and did not. */
  readonly statements?: number;
}

const minute = 60_000;

/** One start of the program under everything that the round has for it. */
export async function playRound(world: World, round: Round): Promise<RoundEnd> {
  const { sides, clock } = world;
  clock.pass(round.minutesBefore * minute);
  for (const { side, path, fault, ...order } of round.faults) {
    sides[side].faults.add({ ...order, path: new RegExp(path, 'u'), fault });
  }
  const waiting = [...round.edits];
  const hears: ((side: Side, number: number) => void)[] = [
    (side, number) => {
      while (true) {
        const index = waiting.findIndex((one) => one.side === side && one.after <= number);
        if (index === -1) return;
        const [due] = waiting.splice(index, 1);
        if (due !== undefined) applyEdit(sides, world.beginning, due.edit);
      }
    },
  ];
  sides.listen((side, number) => {
    for (const hear of hears) hear(side, number);
  });
  const order = orderOf(world, round, shortPatienceMs);
  const end = await under(world, round.ending, order, (hear) => hears.push(hear));
  for (const { edit } of waiting) applyEdit(sides, world.beginning, edit);
  sides.listen(() => undefined);
  for (const side of ['onec', 'okdesk'] as const) sides[side].faults.clear();
  return end;
}

/** What a start of the program is given in this world, now. */
export function orderOf(
  { sides, clock, database, seed, zone }: World,
  { direction, clockWrongByMinutes }: Pick<Round, 'direction' | 'clockWrongByMinutes'>,
  patienceMs: number,
): ProgramOrder {
  return {
    database,
    direction,
    onecUrl: sides.onec.url,
    onecUser: sides.onec.user,
    onecPassword,
    okdeskUrl: sides.okdesk.url,
    okdeskUser: sides.okdesk.userEmail,
    okdeskToken: sides.okdesk.token,
    now: clock.now() + clockWrongByMinutes * minute,
    seed,
    zone,
    patienceMs,
  };
}
