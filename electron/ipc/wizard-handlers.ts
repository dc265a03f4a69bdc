import type { Handlers } from '../../shared/ipc/contract.ts';
import type { wizardQuestions } from '../../shared/ipc/wizard.ts';
import type { Problem } from '../../shared/problem.ts';
import { type Result, success } from '../../shared/result.ts';
import type { Program } from '../service/program.ts';
import { createSetup } from '../setup/check-setup.ts';

/** The set-up wizard's questions. */
export function wizardHandlers(program: Program): Handlers<typeof wizardQuestions> {
  const setup = createSetup(program);
  return {
    check: ({ exchangeId, step }) => setup.check(exchangeId, step),
    tick: ({ exchangeId, id, on }) => done(setup.tick(exchangeId, id, on)),
    nodes: ({ exchangeId }) => setup.nodes(exchangeId),
    stand: ({ exchangeId, step }) => done(setup.stand(exchangeId, step)),
    finish: async ({ exchangeId }) => done(await setup.finish(exchangeId)),
    startDemo: () => program.demo.start(),
  };
}

function done(result: Result<void, Problem>): Result<Record<string, never>, Problem> {
  return result.ok ? success({}) : result;
}
