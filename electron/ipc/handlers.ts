import type { AllHandlers } from '../../shared/ipc/index.ts';
import type { Program } from '../service/program.ts';
import { applicationHandlers } from './application-handlers.ts';
import { checkHandlers } from './check-handlers.ts';
import { clientsHandlers } from './clients-handlers.ts';
import { exchangeHandlers } from './exchange-handlers.ts';
import { issuesHandlers } from './issues-handlers.ts';
import { journalHandlers } from './journal-handlers.ts';
import { matchingHandlers } from './matching-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { wizardHandlers } from './wizard-handlers.ts';

/** The answers to every question of the contract. */
export function allHandlers(program: Program): AllHandlers {
  return {
    application: applicationHandlers(program),
    settings: settingsHandlers(program),
    exchange: exchangeHandlers(program),
    check: checkHandlers(program),
    wizard: wizardHandlers(program),
    matching: matchingHandlers(program),
    journal: journalHandlers(program),
    clients: clientsHandlers(program),
    issues: issuesHandlers(program),
  };
}
