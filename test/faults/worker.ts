// One of several processes that judge seeds: takes a number, answers with the verdict.
import { z } from 'zod';
import { makeStory } from './story/story.ts';
import { judge } from './verdict/judge.ts';
import { releaseWarm } from './world/child.ts';

process.on('message', async (message) => {
  const seed = z.number().parse(message);
  try {
    process.send?.(await judge(makeStory(seed)));
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.send?.({ seed, faults: [`the story itself broke off: ${words}`], trace: [] });
  }
});
process.on('disconnect', () => void releaseWarm().finally(() => process.exit()));
