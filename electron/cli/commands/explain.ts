import { z } from 'zod';
import { failed } from '../../../shared/result.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { explain as tellStories } from '../../explain/explain.ts';
import { createOneC } from '../../onec/create.ts';
import type { OneC } from '../../onec/onec.ts';
import { type CommandContext, defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliProblem } from '../problems.ts';
import { onecPasswordAtHand } from '../secrets.ts';
import { withSession } from '../session.ts';
import { showStory } from '../show/story.ts';

/** More clients of one name than this are listed, not told. */
const toldSubjects = 5;

/** «Почему этого нет на другой стороне?» for an issue, a client and what belongs to it, or a document. */
export const explain = defineCommand({
  options: {},
  schema: z.object({ words: z.array(z.string()).min(1) }),
  run: (context, { words }) =>
    withSession(context, async (session) => {
      const text = words.join(' ');
      const { settings, exchange: store } = session;
      const onec = onecAtHand(context, settings);
      const stories = await tellStories({ store, settings, onec, now: context.now() }, text);
      if (stories.length === 0) return failed(cliProblem('cli.nothing_found', { text }));
      for (const story of stories.slice(0, toldSubjects)) showStory(context.terminal, story);
      if (stories.length > toldSubjects) {
        context.terminal.say('cli.more_subjects', {
          titles: stories
            .slice(toldSubjects)
            .map((story) => story.title)
            .join('; '),
        });
      }
      return ended(exitCodes.complete, { stories });
    }),
});

/** 1C, when its password stands in the environment: a question to the store alone must not ask for one. */
function onecAtHand(context: CommandContext, settings: ExchangeSettings): OneC | undefined {
  const password = onecPasswordAtHand(context);
  if (password === undefined || settings.onec.url === '') return undefined;
  const { signal, now } = context;
  return createOneC({ settings: settings.onec, password, signal, now });
}
