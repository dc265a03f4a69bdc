/**
 * Names of all questions and news, as plain data: the preload, which is one file without zod, makes the bridge from
 * them. That they are those of `ipc/index.ts` is proven by a test.
 */
export const questionNames = {
  application: ['view', 'openLink', 'copy', 'openDataFolder', 'reportFault'],
  settings: [
    'view',
    'saveProgram',
    'saveExchange',
    'saveSecret',
    'addExchange',
    'removeExchange',
    'chooseCaFile',
    'backup',
    'restore',
    'supportPreview',
    'supportSave',
  ],
  exchange: ['list', 'run', 'stop', 'pause', 'plan', 'initialFill', 'runs'],
  check: ['run'],
  wizard: ['check', 'tick', 'nodes', 'stand', 'finish', 'startDemo'],
  matching: ['search', 'list', 'decide'],
  journal: ['count', 'page', 'entry', 'causes', 'retry', 'explain', 'export', 'cases', 'closeCase'],
  clients: ['list', 'card', 'setFlags'],
  issues: ['list', 'card', 'time'],
} as const;

export const newsNames = ['exchanges', 'journal', 'settings', 'application', 'navigate'] as const;

/** Name of the bridge on the window. */
export const bridgeName = 'exchangeBridge';

/** Channel of a question: `ask:journal.page`. */
export function questionChannel(subject: string, name: string): string {
  return `ask:${subject}.${name}`;
}

export function newsChannel(name: string): string {
  return `news:${name}`;
}
