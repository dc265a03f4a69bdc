import { once } from 'node:events';
import { z } from 'zod';
import type { Direction } from '../../../shared/kinds.ts';
import { failed } from '../../../shared/result.ts';
import { parseCron } from '../../../shared/schedule/cron.ts';
import { startClock } from '../../schedule/clock.ts';
import { ask, beginWishes, takeNext, type Wishes } from '../../schedule/planner.ts';
import { enabledSchedules } from '../../schedule/scheduled.ts';
import { type Clients, connect } from '../clients.ts';
import { type CommandContext, defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliProblem } from '../problems.ts';
import { type Session, withSession } from '../session.ts';
import { localMoment } from '../show/names.ts';
import { scheduleWords } from '../show/schedule.ts';
import { runOnce } from './run.ts';

/** Runs the exchange on schedule until stopped. The clock only asks whether something is due. */
export const serve = defineCommand({
  options: {},
  schema: z.object({ words: z.tuple([]) }),
  run: (context, _options) =>
    withSession(context, async (session) => {
      const scheduled = enabledSchedules(session.settings);
      if (scheduled.some(({ rule }) => rule.type === 'cron' && parseCron(rule.text) === undefined)) {
        return failed(cliProblem('cli.wrong_schedule'));
      }
      if (scheduled.length === 0) return failed(cliProblem('cli.no_schedule'));
      const clients = await connect(context, session.settings);
      if (!clients.ok) return clients;
      const { schedule } = session.settings;
      context.terminal.say('cli.serving', {
        export: scheduleWords(context.terminal, schedule.export),
        import: scheduleWords(context.terminal, schedule.import),
      });
      const wishes = beginWishes(scheduled, lastStartOf(session), context.now());
      const runs = await serveUntilStopped(context, session, clients.value, wishes);
      context.terminal.say('cli.served', { runs });
      return ended(exitCodes.stopped, { runs });
    }),
});

function lastStartOf({ exchange }: Session): (direction: Direction) => number | undefined {
  return (direction) => {
    const last = exchange.runs.last(direction);
    return last === undefined ? undefined : Date.parse(last.startedAt);
  };
}

async function serveUntilStopped(
  context: CommandContext,
  session: Session,
  clients: Clients,
  initial: Wishes,
): Promise<number> {
  let wishes = initial;
  let runs = 0;
  let running: Promise<void> | undefined;

  const runWanted = async () => {
    for (;;) {
      const { direction, rest } = takeNext(wishes);
      if (direction === undefined || context.signal.aborted) return;
      wishes = rest;
      await runScheduled(context, session, clients, direction);
      runs += 1;
    }
  };
  const tick = () => {
    wishes = ask(wishes, context.now());
    running ??= runWanted().finally(() => {
      running = undefined;
    });
  };

  const stopClock = startClock(tick);
  tick();
  if (!context.signal.aborted) await once(context.signal, 'abort');
  stopClock();
  await running;
  return runs;
}

/** Whatever one run meets, the service goes on: the next one may find the cause mended. */
async function runScheduled(
  context: CommandContext,
  session: Session,
  clients: Clients,
  direction: Direction,
): Promise<void> {
  const { terminal, now } = context;
  terminal.line(localMoment(new Date(now()).toISOString()));
  await runOnce(context, session, clients, direction, { dryRun: false, verify: false, brakeApproved: false });
  session.exchange.tidy({ journalDays: session.settings.journalDays });
}
