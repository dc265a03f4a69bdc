import { applicationQuestions } from './application.ts';
import { checkQuestions } from './check.ts';
import { clientQuestions } from './clients.ts';
import type { Asking, Handlers } from './contract.ts';
import { exchangeQuestions } from './exchange.ts';
import { issueQuestions } from './issues.ts';
import { journalQuestions } from './journal.ts';
import { matchingQuestions } from './matching.ts';
import type { NewsName, NewsOf } from './news.ts';
import { settingsQuestions } from './settings.ts';
import { wizardQuestions } from './wizard.ts';

/** The whole conversation between window and main, by subject. */
export const questions = {
  application: applicationQuestions,
  settings: settingsQuestions,
  exchange: exchangeQuestions,
  check: checkQuestions,
  wizard: wizardQuestions,
  matching: matchingQuestions,
  journal: journalQuestions,
  clients: clientQuestions,
  issues: issueQuestions,
} as const;
export type Questions = typeof questions;

/** What main has to bring. */
export type AllHandlers = { readonly [Subject in keyof Questions]: Handlers<Questions[Subject]> };

/** What the preload puts on the window as `exchangeBridge`. A listener is taken off by the returned function. */
export type Bridge = { readonly [Subject in keyof Questions]: Asking<Questions[Subject]> } & {
  readonly listen: <Name extends NewsName>(name: Name, listener: (news: NewsOf<Name>) => void) => () => void;
};
