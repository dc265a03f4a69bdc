import type { Direction } from '../../../shared/kinds.ts';
import type { Edit } from '../story/edits.ts';
import type { Story } from '../story/story.ts';
import { answerQuestions } from './accountant.ts';
import { applyEdit } from './apply-edit.ts';
import { type OpenWorld, openWorld } from './open.ts';
import { longPatienceMs, runProgram } from './program.ts';
import { orderOf, playRound, type World } from './round.ts';

/** A world after its story, everything settled; to be looked at and then closed. */
export interface Played extends OpenWorld {
  /** One line per start of the program. */
  readonly trace: readonly string[];
  /** Accepted writes of the pair of runs after everything was quiet: must be none. */
  readonly writesAtRest: number;
}

const minute = 60_000;
const halfAnHour = 30 * minute;
/** Issues of recent weeks are read again once a day. */
const dayAndMore = 26 * 60 * minute;
/** More pairs of runs than this and it never comes to rest. */
const patience = 8;

/** The story with everything that goes wrong in it. */
export function playWithFaults(story: Story): Promise<Played> {
  return play(story, async (world, trace) => {
    for (const round of story.rounds) {
      const { words } = await playRound(world, round);
      trace.push(`${round.direction} ${round.ending.type}: ${words}`);
    }
  });
}

/** What the same people did, in a world where nothing goes wrong. */
export function playWithoutFaults(story: Story): Promise<Played> {
  return play(story, async (world) => {
    await pairOfRuns(world);
    for (const { edits } of story.rounds)
      for (const { edit } of edits) applyEdit(world.sides, world.beginning, edit);
  });
}

async function play(story: Story, work: (world: World, trace: string[]) => Promise<void>): Promise<Played> {
  const opened = await openWorld(story);
  const trace: string[] = [];
  try {
    await work(opened.world, trace);
    const writesAtRest = await settle(opened.world, trace);
    await goOn(opened.world, trace);
    return { ...opened, trace, writesAtRest };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Runs until nothing more is written, a day included; answers the writes of the last pair. */
async function settle(world: World, trace: string[]): Promise<number> {
  world.clock.pass(halfAnHour);
  await pairOfRuns(world, trace);
  answerQuestions(world);
  world.clock.pass(dayAndMore);
  let writes = await pairOfRuns(world, trace);
  for (let pair = 0; pair < patience && writes > 0; pair += 1) {
    world.clock.pass(halfAnHour);
    writes = await pairOfRuns(world, trace);
  }
  return writes;
}

/** Whatever was behind, people go on working: what they enter now must arrive as if nothing had ever happened. */
async function goOn(world: World, trace: string[]): Promise<void> {
  const edits: readonly Edit[] = [
    ...world.beginning.issues.map(
      (_, issue) => ({ side: 'okdesk', what: 'addTime', issue, hours: 0.25 }) as const,
    ),
    { side: 'onec', what: 'change', set: 'Catalog_Партнеры', record: 0, text: 'Работаем дальше' },
    { side: 'onec', what: 'manufacturer', text: 'Новый завод' },
  ];
  for (const edit of edits) applyEdit(world.sides, world.beginning, edit);
  world.clock.pass(halfAnHour);
  await pairOfRuns(world, trace);
}

async function pairOfRuns(world: World, trace: string[] = []): Promise<number> {
  const { onec, okdesk } = world.sides;
  const before = onec.counts().acceptedWrites + okdesk.counts().acceptedWrites;
  for (const direction of ['export', 'import'] as const satisfies readonly Direction[]) {
    const order = orderOf(world, { direction, clockWrongByMinutes: 0 }, longPatienceMs);
    const ended = await runProgram(order, new AbortController().signal);
    const words = ended.ok
      ? `${ended.value.report.outcome} ${ended.value.problem?.code ?? ''}`
      : ended.error.code;
    trace.push(`${direction} at peace: ${words.trim()}`);
  }
  return onec.counts().acceptedWrites + okdesk.counts().acceptedWrites - before;
}
