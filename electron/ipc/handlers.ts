import type { AllHandlers } from '../../shared/ipc/index.ts';
import type { Program } from '../service/program.ts';
import { applicationHandlers } from './application-handlers.ts';
import { clientsHandlers } from './clients-handlers.ts';
import { journalHandlers } from './journal-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';

/** The answers to every question of the contract. */
export function allHandlers(program: Program): Partial<AllHandlers> {
  return {
    application: applicationHandlers(program),
    settings: settingsHandlers(program),
    clients: clientsHandlers(program),
    journal: journalHandlers(program),
  };
}
