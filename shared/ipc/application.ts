import { z } from 'zod';
import { problemSchema } from '../problem.ts';
import { languageSchema, themeSchema } from '../program-settings.ts';
import { nothing, question } from './contract.ts';

export const applicationViewSchema = z.object({
  version: z.string(),
  language: languageSchema,
  theme: themeSchema,
  /** `system`: the operating system encrypts secrets; `weak`: only disguised; `none`: they cannot be kept. */
  secretProtection: z.enum(['system', 'weak', 'none']),
  /** The embedded servers are running («Попробовать на демонстрационных данных»). */
  demo: z.boolean(),
  /** What a person has to know of the start: broken settings put aside, a database that cannot be opened. */
  notices: z.array(problemSchema),
  dataFolder: z.string(),
});
export type ApplicationView = z.infer<typeof applicationViewSchema>;

/** Screens, as the window's addresses and the tray's menu name them. */
export const screens = [
  'exchange',
  'wizard',
  'check',
  'journal',
  'clients',
  'issues',
  'settings',
  'help',
] as const;
export const screenSchema = z.enum(screens);
export type Screen = z.infer<typeof screenSchema>;

export const applicationQuestions = {
  view: question(nothing, applicationViewSchema),
  /** Opens a page of the configured account, of 1C or of the help list in the browser; other hosts are refused. */
  openLink: question(z.object({ url: z.string() }), nothing),
  copy: question(z.object({ text: z.string().max(1_000_000) }), nothing),
  openDataFolder: question(nothing, nothing),
  /** Something broke in the window; goes to the program's log, masked. */
  reportFault: question(z.object({ message: z.string().max(10_000) }), nothing),
} as const;
