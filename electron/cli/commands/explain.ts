import { z } from 'zod';
import { okdeskIdSchema, parseOneCRef } from '../../../shared/ids.ts';
import { failed } from '../../../shared/result.ts';
import { infobaseZone, momentToWallTime } from '../../onec/values/wall-time.ts';
import { type CommandContext, defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { issueOfDocument } from '../explain/document.ts';
import { findByName } from '../explain/find.ts';
import { issueStory } from '../explain/issue-story.ts';
import { recordStory } from '../explain/record-story.ts';
import type { Story } from '../explain/story.ts';
import { cliProblem } from '../problems.ts';
import { type Session, withSession } from '../session.ts';
import { showStory } from '../show/story.ts';

/** More clients of one name than this are listed, not told. */
const toldSubjects = 5;

/** «Почему этого нет на другой стороне?» for an issue, a client and what belongs to it, or a document. */
export const explain = defineCommand({
  options: {},
  schema: z.object({ words: z.array(z.string()).min(1) }),
  run: (context, { words }) =>
    withSession(context, async (session) => {
      const text = words.join(' ').replace(/^№\s*/u, '');
      const stories = await storiesOf(context, session, text);
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

async function storiesOf(
  context: CommandContext,
  { exchange, settings }: Session,
  text: string,
): Promise<readonly Story[]> {
  const ofIssue = (number: string) => {
    const issueId = okdeskIdSchema.safeParse(number);
    return issueId.success ? [issueStory(exchange, settings, issueId.data)] : [];
  };
  const wallTime = momentToWallTime(context.now(), infobaseZone(settings.onec.timeZone));
  const records = findByName(exchange.replica, text).map((one) => recordStory(exchange, one, wallTime));
  if (/^\d{1,9}$/u.test(text)) return [...ofIssue(text), ...records];
  if (records.length > 0) return records;
  const ref = parseOneCRef(text);
  if (ref !== undefined) {
    const link = exchange.importLinks.byRef('issue', ref) ?? exchange.importLinks.byRef('time_entry', ref);
    return link === undefined ? [] : [issueStory(exchange, settings, link.issueId)];
  }
  const issueId = await issueOfDocument(context, settings, text);
  return issueId === undefined ? [] : [issueStory(exchange, settings, issueId)];
}
