import type { checkQuestions } from '../../shared/ipc/check.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { failed, success } from '../../shared/result.ts';
import { checkSide } from '../service/check.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';

/** The connection check; both sides are asked at once. */
export function checkHandlers(program: Program): Handlers<typeof checkQuestions> {
  return {
    async run({ exchangeId, sides }) {
      const settings = program.settings.exchange(exchangeId);
      if (settings === undefined) return failed(serviceProblem('service.unknown_exchange'));
      const { secrets, now } = program;
      const tools = { secrets, now, options: program.clientOptions?.() ?? {} };
      const asked = [...new Set(sides)].map((side) => checkSide(side, settings, tools));
      return success({ reports: await Promise.all(asked) });
    },
  };
}
