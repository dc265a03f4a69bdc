import type { FunctionComponent } from 'react';
import type { WizardStep } from '../../../../shared/ipc/wizard.ts';
import { ApiKeyStep } from './api-key-step.tsx';
import { AttributesStep } from './attributes-step.tsx';
import { ExchangeStep } from './exchange-step.tsx';
import { FirstRunStep } from './first-run-step.tsx';
import { MatchingStep } from './matching-step.tsx';
import { OnecStep } from './onec-step.tsx';
import { SchedulesStep } from './schedules-step.tsx';
import { StatusesStep } from './statuses-step.tsx';
import type { StepProperties } from './step-properties.ts';
import { SwitchesStep } from './switches-step.tsx';

const bodies: Readonly<Record<WizardStep, FunctionComponent<StepProperties>>> = {
  switches: SwitchesStep,
  statuses: StatusesStep,
  issueAttribute: AttributesStep,
  timeEntryAttributes: AttributesStep,
  apiKey: ApiKeyStep,
  onec: OnecStep,
  exchange: ExchangeStep,
  schedules: SchedulesStep,
  matching: MatchingStep,
  firstRun: FirstRunStep,
};

/** The content of a step. */
export function StepBody({ step, ...rest }: StepProperties & { readonly step: WizardStep }) {
  const Body = bodies[step];
  return <Body {...rest} />;
}
