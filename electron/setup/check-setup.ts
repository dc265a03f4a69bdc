import type { ExchangeId } from '../../shared/ids.ts';
import { type SetupReport, type WizardStep, wizardSteps } from '../../shared/ipc/wizard.ts';
import { messageText } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { MetadataCache } from '../onec/metadata/load-metadata.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';
import type { Words } from './lines.ts';
import { setupProblem } from './problems.ts';
import { openSides } from './sides.ts';
import { steps } from './steps/index.ts';

/** What of the program the wizard needs. */
export type SetupProgram = Pick<Program, 'settings' | 'secrets' | 'exchanges' | 'now' | 'clientOptions'>;

/** The wizard's questions about one exchange after another. */
export interface Setup {
  check(id: ExchangeId, step: WizardStep): Promise<Result<SetupReport, Problem>>;
  /** Nodes of the exchange plan among which a person chooses: all but «этот узел». */
  nodes(id: ExchangeId): Promise<Result<{ nodes: { code: string; name: string }[] }, Problem>>;
  tick(id: ExchangeId, line: string, on: boolean): Result<void, Problem>;
  stand(id: ExchangeId, step: WizardStep): Result<void, Problem>;
  finish(id: ExchangeId): Promise<Result<void, Problem>>;
}

/** The wizard as it works on the running program. */
export function createSetup(program: SetupProgram): Setup {
  const { settings, secrets, exchanges, now } = program;
  const shapes = new Map<string, string>();
  const cache: MetadataCache = {
    get: (key) => shapes.get(key),
    put: (key, text) => void shapes.set(key, text),
  };

  const words: Words = (code, parameters = {}) =>
    messageText(code, parameters, settings.current().program.language).what;

  const sidesOf = (exchange: ExchangeSettings) =>
    openSides({ settings: exchange, secrets, client: program.clientOptions?.() ?? {}, cache, now });

  async function check(exchange: ExchangeSettings, step: WizardStep): Promise<SetupReport> {
    return steps[step]({
      settings: exchange,
      secrets,
      sides: sidesOf(exchange),
      state: exchanges.state(exchange.id),
      ticks: new Set(exchange.setup.ticks),
      words,
      now,
    });
  }

  function change(
    id: ExchangeId,
    setup: (present: ExchangeSettings['setup']) => ExchangeSettings['setup'],
  ): Result<void, Problem> {
    const exchange = settings.exchange(id);
    if (exchange === undefined) return failed(serviceProblem('service.unknown_exchange'));
    return settings.saveExchange({ ...exchange, setup: setup(exchange.setup) });
  }

  return {
    async check(id, step) {
      const exchange = settings.exchange(id);
      return exchange === undefined
        ? failed(serviceProblem('service.unknown_exchange'))
        : success(await check(exchange, step));
    },

    async nodes(id) {
      const exchange = settings.exchange(id);
      if (exchange === undefined) return failed(serviceProblem('service.unknown_exchange'));
      const onec = sidesOf(exchange).onec();
      if (!onec.ok) return onec;
      const nodes = await onec.value.exchangePlanNodes();
      if (!nodes.ok) return nodes;
      const others = nodes.value.filter(({ thisNode }) => !thisNode);
      return success({ nodes: others.map(({ code, name }) => ({ code, name })) });
    },

    tick: (id, line, on) =>
      change(id, (setup) => {
        const others = setup.ticks.filter((one) => one !== line);
        return { ...setup, ticks: on ? [...others, line] : others };
      }),

    stand: (id, step) => change(id, (setup) => ({ ...setup, step })),

    async finish(id) {
      const exchange = settings.exchange(id);
      if (exchange === undefined) return failed(serviceProblem('service.unknown_exchange'));
      const unready: WizardStep[] = [];
      // One after the other: each parallel session takes a licence of 1C.
      for (const step of wizardSteps) {
        const { green } = await check(exchange, step);
        if (!green) unready.push(step);
      }
      if (unready.length > 0) {
        const names = unready.map((step) => words(`setup.step_${step}`)).join(', ');
        return failed(setupProblem('setup.not_green', { steps: names, names: unready.join(' ') }));
      }
      const ended = change(id, (setup) => ({
        ...setup,
        step: '',
        finishedAt: setup.finishedAt === '' ? new Date(now()).toISOString() : setup.finishedAt,
      }));
      // The chosen schedules are on from now.
      if (ended.ok) exchanges.askSchedules();
      return ended;
    },
  };
}
