import { z } from 'zod';
import { type Direction, directionSchema } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { type FinishedRun, runExchange } from '../../exchange/run/run-exchange.ts';
import { type Clients, connect } from '../clients.ts';
import { type CommandContext, defineCommand, ended } from '../command.ts';
import { type ExitCode, exitCodeOfProblem, exitCodeOfReport, gravestOf } from '../exit-codes.ts';
import { type Session, withSession } from '../session.ts';
import { showFailures } from '../show/failures.ts';
import { showPlan } from '../show/plan.ts';
import { showProblem } from '../show/problem.ts';
import { showReport } from '../show/report.ts';
import { surroundingsOf } from '../surroundings.ts';

export interface RunChoice {
  readonly dryRun: boolean;
  readonly verify: boolean;
  readonly brakeApproved: boolean;
}

/** One exchange: export, then import, because issues refer to what the export has linked. */
export const run = defineCommand({
  options: {
    // The only way this command works; the word is taken because people write it.
    once: { type: 'boolean' },
    direction: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    verify: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
  schema: z.object({
    direction: directionSchema.optional(),
    'dry-run': z.boolean(),
    verify: z.boolean(),
    yes: z.boolean(),
    words: z.tuple([]),
  }),
  run: (context, options) =>
    withSession(context, async (session) => {
      const clients = await connect(context, session.settings);
      if (!clients.ok) return clients;
      const choice = { dryRun: options['dry-run'], verify: options.verify, brakeApproved: options.yes };
      const directions: readonly Direction[] =
        options.direction === undefined ? wanted(session) : [options.direction];
      const done: Result<FinishedRun, Problem>[] = [];
      for (const direction of directions) {
        if (context.signal.aborted) break;
        done.push(await runOnce(context, session, clients.value, direction, choice));
      }
      const codes = done.map((one) =>
        one.ok ? exitCodeOfFinished(one.value) : exitCodeOfProblem(one.error),
      );
      return ended(gravestOf(codes), {
        runs: done.map((one) => (one.ok ? answerOf(one.value, choice) : { problem: one.error })),
      });
    }),
});

/** «Загружать заявки» off: a plain `run` then exports only, instead of failing every time. */
function wanted({ settings }: Session): readonly Direction[] {
  return settings.import.enabled ? ['export', 'import'] : ['export'];
}

/** One direction with everything a person wants to see of it; also what `serve` does at its time. */
export async function runOnce(
  context: CommandContext,
  session: Session,
  clients: Clients,
  direction: Direction,
  choice: RunChoice,
): Promise<Result<FinishedRun, Problem>> {
  const { terminal } = context;
  const surroundings = surroundingsOf(context, session, clients);
  const finished = await runExchange({ ...surroundings, direction, options: choice });
  if (!finished.ok) {
    showProblem(terminal, finished.error);
    return finished;
  }
  const { report, problem, planned, runId } = finished.value;
  showReport(terminal, report);
  if (choice.dryRun || choice.verify) showPlan(terminal, planned);
  showFailures(terminal, session.exchange.journal, runId);
  if (problem !== undefined) showProblem(terminal, problem);
  if (problem?.code === 'export.brake') terminal.say('cli.say_yes');
  return finished;
}

/** A run that ended early says why; patience asked for is no refusal. */
export function exitCodeOfFinished({ report, problem }: FinishedRun): ExitCode {
  return problem?.code === 'run.unexpected' ? 1 : exitCodeOfReport(report);
}

function answerOf({ report, problem, planned, runId }: FinishedRun, choice: RunChoice) {
  return {
    runId,
    ...report,
    ...(problem === undefined ? {} : { problem }),
    ...(choice.dryRun || choice.verify ? { planned } : {}),
  };
}
