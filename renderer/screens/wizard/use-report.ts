import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import { type SetupReport, type WizardStep, wizardSteps } from '../../../shared/ipc/wizard.ts';
import { answerOptions, bridge, useAnswer } from '../../bridge.ts';
import { type StepState, stepState, withTicks } from './step-state.ts';

/** For how long an answer of the live sides is shown without asking again when the person comes back to it. */
const freshMs = 30_000;
/** Whoever was away for less has mended nothing. */
const glanceMs = 5_000;

/** Name of a step's report among the window's answers. */
export function reportKey(exchangeId: ExchangeId, step: WizardStep) {
  return ['wizard', 'check', { exchangeId, step }] as const;
}

/**
 * The live check of the step that is shown. It is asked again when the person comes back to the program from ОкДеск or
 * 1C, where they have just mended something.
 */
export function useStepReport(exchangeId: ExchangeId, step: WizardStep) {
  const query = useAnswer(reportKey(exchangeId, step), bridge.wizard.check, { staleTime: freshMs });
  const recheck = useEffectEvent(() => {
    if (Date.now() - query.dataUpdatedAt > glanceMs) void query.refetch({ cancelRefetch: false });
  });
  useEffect(() => {
    const comeBack = () => recheck();
    window.addEventListener('focus', comeBack);
    return () => window.removeEventListener('focus', comeBack);
  }, []);
  return query;
}

/** How one step stands, as far as anybody has looked. */
export interface StepStanding {
  readonly step: WizardStep;
  readonly state: StepState;
  /** The first answer is on its way. */
  readonly checking: boolean;
}

/** How all steps stand. Those where the person has been are kept up to date; the others are not asked about. */
export function useStandings(
  exchangeId: ExchangeId,
  visited: ReadonlySet<WizardStep>,
): readonly StepStanding[] {
  return useQueries({
    queries: wizardSteps.map((step) => ({
      ...answerOptions(reportKey(exchangeId, step), bridge.wizard.check),
      enabled: visited.has(step),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (answers) =>
      wizardSteps.map((step, place) => {
        const answer = answers[place];
        const state = answer?.isError === true ? 'unknown' : stepState(answer?.data);
        return { step, state, checking: answer?.isLoading === true };
      }),
  });
}

/**
 * Sets or takes off ticks. The report on the screen changes at once and no side is asked again: a tick is the person's
 * word, not theirs.
 */
export function useTicks(exchangeId: ExchangeId, step: WizardStep) {
  const client = useQueryClient();
  const key = reportKey(exchangeId, step);
  return async (ids: readonly string[], on: boolean) => {
    // A check that goes on now may have read the ticks before this one.
    const overtaken = client.isFetching({ queryKey: key }) > 0;
    client.setQueryData<SetupReport>(key, (report) =>
      report === undefined ? report : withTicks(report, ids, on),
    );
    // All at once: they are on their way to main even if the window is closed the next moment.
    const answers = await Promise.all(ids.map((id) => bridge.wizard.tick({ exchangeId, id, on })));
    if (overtaken || answers.some(({ ok }) => !ok)) await client.invalidateQueries({ queryKey: key });
  };
}
