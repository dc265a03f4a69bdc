import type { SetupReport, WizardStep } from '../../../../shared/ipc/wizard.ts';
import type { StepStanding } from '../use-report.ts';
import type { ConfiguredExchange } from '../use-settings.ts';

/** What every step of the wizard is given. */
export interface StepProperties {
  readonly configured: ConfiguredExchange;
  /** The last answer of the live sides; `undefined` while the first is on its way. */
  readonly report: SetupReport | undefined;
  /** How all steps stand. */
  readonly standings: readonly StepStanding[];
  /** Sets or takes off ticks of lines that only a person can judge. */
  readonly onTick: (ids: readonly string[], on: boolean) => unknown;
  /** Shows another step. */
  readonly goTo: (step: WizardStep) => void;
}
