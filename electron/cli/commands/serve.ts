import { once } from 'node:events';
import schedule from 'node-schedule';
import { z } from 'zod';
import type { Direction } from '../../../shared/kinds.ts';
import { failed } from '../../../shared/result.ts';
import { parseCron } from '../../schedule/cron.ts';
import { ask, takeNext, type Wishes } from '../../schedule/planner.ts';
import { type Clients, connect } from '../clients.ts';
import { type CommandContext, defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliProblem } from '../problems.ts';
import { type Session, withSession } from '../session.ts';
import { localMoment } from '../show/names.ts';
import { runOnce } from './run.ts';

const directions = ['export', 'import'] as const;
const everyMinute = '* * * * *';

/** Runs the exchange on schedule until stopped. The clock only asks whether something is due. */
export const serve = defineCommand({
  options: {},
  schema: z.object({ words: z.tuple([]) }),
  run: (context, _options) =>
    withSession(context, async (session) => {
      const wishes = wishesOf(context, session);
      if (wishes === undefined) return failed(cliProblem('cli.wrong_schedule'));
      if (wishes.length === 0) return failed(cliProblem('cli.no_schedule'));
      const clients = await connect(context, session.settings);
      if (!clients.ok) return clients;
      context.terminal.say('cli.serving', session.settings.schedule);
      const runs = await serveUntilStopped(context, session, clients.value, wishes);
      context.terminal.say('cli.served', { runs });
      return ended(exitCodes.stopped, { runs });
    }),
});

/** A start missed while the program was not running is made up at once. `undefined`: notation nobody can read. */
function wishesOf({ now }: CommandContext, { settings, exchange }: Session): Wishes | undefined {
  const runs = exchange.runs.list(100);
  const wishes: Wishes[number][] = [];
  for (const direction of directions) {
    const text = settings.schedule[direction];
    if (text === '') continue;
    const cron = parseCron(text);
    if (cron === undefined) return undefined;
    const last = runs.find((run) => run.direction === direction);
    const askedAt = last === undefined ? now() : Date.parse(last.startedAt);
    wishes.push({ direction, cron, askedAt, wanted: false });
  }
  return wishes;
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

  const clock = schedule.scheduleJob(everyMinute, tick);
  tick();
  if (!context.signal.aborted) await once(context.signal, 'abort');
  clock.cancel();
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
  session.store.tidy({ journalDays: session.settings.journalDays });
}
