// One of several processes that judge stories: takes a story, answers with the verdict.
import { storySchema } from './story/story.ts';
import { createJudge, type Verdict } from './verdict/judge.ts';
import { releaseWaiting } from './world/child.ts';

const judge = createJudge();

process.on('message', async (message) => {
  process.send?.(await verdictOn(message));
});
process.on('disconnect', () => void releaseWaiting().finally(() => process.exit()));

async function verdictOn(message: unknown): Promise<Verdict> {
  try {
    return await judge(storySchema.parse(message));
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { faults: [`the story itself broke off: ${words}`], trace: [], requests: '' };
  }
}
