import { z } from 'zod';
import { initialFill } from '../../exchange/export/initial-fill.ts';
import { runStep } from '../../exchange/run/run-step.ts';
import { connect } from '../clients.ts';
import { defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { withSession } from '../session.ts';
import { surroundingsOf } from '../surroundings.ts';

/** «Начальное заполнение»: reads the directories of 1C and queues what may go; sends nothing. */
export const initialFillCommand = defineCommand({
  options: {},
  schema: z.object({ words: z.tuple([]) }),
  run: (context) =>
    withSession(context, async (session) => {
      const clients = await connect(context, session.settings);
      if (!clients.ok) return clients;
      const filled = await runStep(surroundingsOf(context, session, clients.value), (engine) =>
        initialFill(engine),
      );
      if (!filled.ok) return filled;
      const queued = session.exchange.outbox.count();
      const total = Object.values(queued).reduce((sum, count) => sum + count, 0);
      context.terminal.say('cli.filled', { objects: filled.value, queued: total });
      const code = context.signal.aborted ? exitCodes.stopped : exitCodes.complete;
      return ended(code, { objects: filled.value, queued });
    }),
});
