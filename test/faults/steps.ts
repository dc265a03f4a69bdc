import type { Ending } from './story/endings.ts';
import type { Side } from './story/faults.ts';
import { makeStory, type Round, type Story } from './story/story.ts';
import type { Task } from './task.ts';
import { openWorld } from './world/open.ts';
import { playRound } from './world/round.ts';

const never = 1_000_000;
const exported = roundOf('export', { type: 'itself' });

/**
 * One small exchange, killed at each of its steps in turn: before every statement of its database, and at every request,
 * carried out and not. Every `stride`-th of them; all with 1.
 */
export async function stepTasks(seed: number, stride: number): Promise<readonly Task[]> {
  const base: Story = { ...makeStory(seed), rounds: [] };
  const counted = await countSteps(base);
  const killings = [
    ...endingsOf(counted.export).map((ending) => [roundOf('export', ending)]),
    ...endingsOf(counted.import).map((ending) => [exported, roundOf('import', ending)]),
  ];
  return killings
    .map((rounds, index) => ({ name: `seed-${seed}-step-${index}`, story: { ...base, rounds } }))
    .filter((_, index) => index % stride === 0);
}

function roundOf(direction: Round['direction'], ending: Ending): Round {
  return { direction, minutesBefore: 1, clockWrongByMinutes: 0, edits: [], faults: [], ending };
}

type Steps = Readonly<Record<'statements' | Side, number>>;

function endingsOf({ statements, onec, okdesk }: Steps): readonly Ending[] {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const atRequests = (side: Side, count: number): readonly Ending[] =>
    upTo(count).flatMap((after) =>
      [true, false].map((applied): Ending => ({ type: 'killAtRequest', side, after, applied })),
    );
  return [
    ...upTo(statements).map((after): Ending => ({ type: 'killAtStatement', after })),
    ...atRequests('onec', onec),
    ...atRequests('okdesk', okdesk),
  ];
}

/** How many steps a first export and a first import have, found by letting them pass once. */
async function countSteps(story: Story): Promise<Readonly<Record<Round['direction'], Steps>>> {
  const opened = await openWorld(story);
  const { sides } = opened.world;
  const count = async (direction: Round['direction']): Promise<Steps> => {
    const before = [sides.onec.counts().requests, sides.okdesk.counts().requests] as const;
    const { statements = 0 } = await playRound(
      opened.world,
      roundOf(direction, { type: 'killAtStatement', after: never }),
    );
    return {
      statements,
      onec: sides.onec.counts().requests - before[0],
      okdesk: sides.okdesk.counts().requests - before[1],
    };
  };
  try {
    return { export: await count('export'), import: await count('import') };
  } finally {
    await opened.close();
  }
}
