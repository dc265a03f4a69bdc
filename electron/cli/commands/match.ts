import { z } from 'zod';
import { okdeskIdSchema, oneCRefSchema } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { initialFill } from '../../exchange/export/initial-fill.ts';
import { createReplica } from '../../exchange/export/read/replica.ts';
import { acceptCertain, decideMatches } from '../../exchange/matching/decide-matches.ts';
import { withLists } from '../../exchange/matching/lists.ts';
import { type MatchSummary, proposeMatches } from '../../exchange/matching/propose-matches.ts';
import { runStep } from '../../exchange/run/run-step.ts';
import { connect } from '../clients.ts';
import { type CommandContext, defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliProblem } from '../problems.ts';
import { type Session, withSession } from '../session.ts';
import { showProposals, showSummaries } from '../show/matches.ts';
import { surroundingsOf } from '../surroundings.ts';

/** `<reference>=<id>` as the table shows a pair. */
const pair = z
  .string()
  .transform((text): unknown => text.split('='))
  .pipe(z.tuple([oneCRefSchema, okdeskIdSchema]))
  .transform(([ref, okdeskId]) => ({ ref, okdeskId }));

/**
 * First-run matching. Certain pairs are linked as soon as they are found, as the export itself would; a person decides
 * about the others.
 */
export const match = defineCommand({
  options: {
    'accept-certain': { type: 'boolean', default: false },
    accept: { type: 'string', multiple: true },
    reject: { type: 'string', multiple: true },
  },
  schema: z.object({
    'accept-certain': z.boolean(),
    accept: z.array(pair).default([]),
    reject: z.array(pair).default([]),
    words: z.tuple([]),
  }),
  run: (context, { accept, reject, ...options }) =>
    withSession(context, async (session) => {
      const { exchange } = session;
      const answers = accept.length + reject.length > 0;
      // Answers to questions already asked need no connection.
      const searched =
        answers && exchange.matches.list().length > 0
          ? success<readonly MatchSummary[]>([])
          : await search(context, session);
      if (!searched.ok) return searched;
      const decided = decideMatches(exchange, { accept, reject });
      if (!decided.ok) {
        const { ref, okdeskId } = decided.error;
        return failed(cliProblem('cli.no_such_pair', { pair: `${ref}=${okdeskId}` }));
      }
      if (options['accept-certain']) acceptCertain(exchange);
      const open = exchange.matches.list().filter((proposal) => proposal.decision === 'open');
      showSummaries(context.terminal, searched.value);
      showProposals(context.terminal, open, createReplica(exchange.replica));
      const code = context.signal.aborted ? exitCodes.stopped : exitCodes.complete;
      return ended(code, { summaries: searched.value, open, decided: decided.value });
    }),
});

async function search(
  context: CommandContext,
  session: Session,
): Promise<Result<readonly MatchSummary[], Problem>> {
  const clients = await connect(context, session.settings);
  if (!clients.ok) return clients;
  return runStep(surroundingsOf(context, session, clients.value), (engine) =>
    withLists(engine, async (lists) => {
      const filled = await initialFill(engine, { onSetRead: lists.begin });
      return filled.ok ? proposeMatches(engine, lists) : filled;
    }),
  );
}
