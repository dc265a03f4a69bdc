import type { Command } from './command.ts';

/** Every command with its file, loaded only when it is called: `journal` need not wait for the two clients. */
export const commands = {
  check: async () => (await import('./commands/check.ts')).check,
  run: async () => (await import('./commands/run.ts')).run,
  'initial-fill': async () => (await import('./commands/initial-fill.ts')).initialFillCommand,
  match: async () => (await import('./commands/match.ts')).match,
  retry: async () => (await import('./commands/retry.ts')).retry,
  explain: async () => (await import('./commands/explain.ts')).explain,
  journal: async () => (await import('./commands/journal.ts')).journal,
  serve: async () => (await import('./commands/serve.ts')).serve,
  settings: async () => (await import('./commands/settings.ts')).settings,
} as const satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
