import type { WizardStep } from '../../../shared/ipc/wizard.ts';
import { checkApiKey } from './api-key.ts';
import { checkExchange } from './exchange.ts';
import { checkFirstRun } from './first-run.ts';
import { checkIssueAttribute } from './issue-attribute.ts';
import { checkMatching } from './matching.ts';
import { checkInfobase } from './onec.ts';
import { checkSchedules } from './schedules.ts';
import { checkStatuses } from './statuses.ts';
import type { CheckStep } from './step.ts';
import { checkSwitches } from './switches.ts';
import { checkTimeEntryAttributes } from './time-entry-attributes.ts';

/** The ten steps, each with what it asks. */
export const steps: Readonly<Record<WizardStep, CheckStep>> = {
  switches: checkSwitches,
  statuses: checkStatuses,
  issueAttribute: checkIssueAttribute,
  timeEntryAttributes: checkTimeEntryAttributes,
  apiKey: checkApiKey,
  onec: checkInfobase,
  exchange: checkExchange,
  schedules: checkSchedules,
  matching: checkMatching,
  firstRun: checkFirstRun,
};
