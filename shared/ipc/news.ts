import { z } from 'zod';
import { applicationViewSchema, screenSchema } from './application.ts';
import { exchangeViewSchema } from './views.ts';

/** What main tells the window unasked. */
export const news = {
  /** State, progress and queue of every exchange, at most ten times a second. */
  exchanges: z.object({ exchanges: z.array(exchangeViewSchema) }),
  /** The journal has new lines. */
  journal: z.object({}),
  settings: z.object({}),
  application: applicationViewSchema,
  /** The tray's menu or a notice asks for a screen. */
  navigate: z.object({ screen: screenSchema }),
} as const;
export type NewsName = keyof typeof news;
export type NewsOf<Name extends NewsName> = z.infer<(typeof news)[Name]>;
