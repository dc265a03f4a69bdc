import { useState } from 'react';
import { type WizardStep, wizardSteps } from '../../../shared/ipc/wizard.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { bridge } from '../../bridge.ts';

/** Where the person stands in the wizard, and where they have been. */
export interface Steps {
  readonly current: WizardStep;
  readonly visited: ReadonlySet<WizardStep>;
  readonly previous: WizardStep | undefined;
  readonly next: WizardStep | undefined;
  goTo(step: WizardStep): void;
}

/** Steps that were open before: up to the remembered one, and all of them once the wizard was finished. */
function visitedBefore(setup: ExchangeSettings['setup'], current: WizardStep): ReadonlySet<WizardStep> {
  if (setup.finishedAt !== '') return new Set(wizardSteps);
  return new Set(wizardSteps.slice(0, wizardSteps.indexOf(current) + 1));
}

/** The step that main remembers, or the first one. */
function rememberedStep(setup: ExchangeSettings['setup']): WizardStep {
  return wizardSteps.find((step) => step === setup.step) ?? wizardSteps[0];
}

/** Begins at the remembered step; every move is remembered in main, so that the wizard can be left at any time. */
export function useSteps({ id, setup }: ExchangeSettings): Steps {
  const [current, setCurrent] = useState(() => rememberedStep(setup));
  const [visited, setVisited] = useState(() => visitedBefore(setup, current));
  const place = wizardSteps.indexOf(current);
  return {
    current,
    visited,
    previous: place === 0 ? undefined : wizardSteps[place - 1],
    next: wizardSteps[place + 1],
    goTo(step) {
      setCurrent(step);
      setVisited((before) => new Set([...before, step]));
      void bridge.wizard.stand({ exchangeId: id, step });
    },
  };
}
