import type { Handlers } from '../../shared/ipc/contract.ts';
import { type exchangeQuestions, plannedLimit } from '../../shared/ipc/exchange.ts';
import type { PlannedChange } from '../../shared/planned-change.ts';
import { failed, success } from '../../shared/result.ts';
import { initialFill } from '../exchange/export/initial-fill.ts';
import { runStep } from '../exchange/run/run-step.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';

/** Questions of the screen «Обмен» and of the wizard's first run. */
export function exchangeHandlers({ exchanges, settings }: Program): Handlers<typeof exchangeQuestions> {
  return {
    list: () => success({ exchanges: [...exchanges.views()] }),
    run: ({ exchangeId, directions, brakeApproved }) =>
      exchanges.want(exchangeId, directions, { occasion: 'person', brakeApproved }),
    stop({ exchangeId }) {
      exchanges.stop(exchangeId);
      return success({});
    },
    pause({ exchangeId, minutes }) {
      if (settings.exchange(exchangeId) === undefined) {
        return failed(serviceProblem('service.unknown_exchange'));
      }
      exchanges.pause(exchangeId, minutes);
      return success({});
    },
    async plan({ exchangeId, direction, verify }) {
      const options = { dryRun: !verify, verify, brakeApproved: false };
      const planned = await exchanges.plan(exchangeId, direction, options);
      if (!planned.ok) return planned;
      const { report, problem, planned: lines } = planned.value;
      return success({
        report,
        planned: tellingFirst(lines).slice(0, plannedLimit),
        total: lines.length,
        ...(problem === undefined ? {} : { problem }),
      });
    },
    async initialFill({ exchangeId }) {
      const filled = await exchanges.work(exchangeId, 'initial-fill', (surroundings) =>
        runStep(surroundings, (context) => initialFill(context)),
      );
      return filled.ok ? success({ objects: filled.value }) : filled;
    },
    runs({ exchangeId, limit }) {
      if (settings.exchange(exchangeId) === undefined) {
        return failed(serviceProblem('service.unknown_exchange'));
      }
      const runs = exchanges.state(exchangeId).runs.list(limit);
      return success({
        runs: runs.map(({ endedAt, outcome, report, ...run }) => ({
          ...run,
          ...(endedAt === undefined ? {} : { endedAt }),
          ...(outcome === undefined ? {} : { outcome }),
          ...(report === undefined ? {} : { report }),
        })),
      });
    },
  };
}

/** What is equal already tells least: where a plan is too long for the window, those lines stay behind. */
function tellingFirst(lines: readonly PlannedChange[]): PlannedChange[] {
  return [
    ...lines.filter(({ action }) => action !== 'leave'),
    ...lines.filter(({ action }) => action === 'leave'),
  ];
}
