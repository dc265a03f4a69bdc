import { z } from 'zod';
import { exchangeIdSchema } from '../ids.ts';
import { programSettingsSchema } from '../program-settings.ts';
import { exchangeSettingsSchema, secretNameSchema } from '../settings.ts';
import { nothing, question } from './contract.ts';

const ofExchange = z.object({ exchangeId: exchangeIdSchema });

const settingsViewSchema = z.object({
  program: programSettingsSchema,
  exchanges: z.array(
    z.object({
      settings: exchangeSettingsSchema,
      /** Which secrets are kept. Their values never reach the window. */
      secrets: z.record(secretNameSchema, z.boolean()),
    }),
  ),
});
export type SettingsView = z.infer<typeof settingsViewSchema>;

export const settingsQuestions = {
  view: question(nothing, settingsViewSchema),
  saveProgram: question(z.object({ program: programSettingsSchema }), nothing),
  saveExchange: question(z.object({ settings: exchangeSettingsSchema }), nothing),
  /** An empty text forgets the secret. */
  saveSecret: question(
    z.object({ exchangeId: exchangeIdSchema, name: secretNameSchema, value: z.string().max(1000) }),
    nothing,
  ),
  addExchange: question(z.object({ name: z.string() }), ofExchange),
  /** Settings, secrets and state of the exchange go; its documents on both sides stay. Refused while it runs. */
  removeExchange: question(ofExchange, nothing),
  /** Dialog of the operating system; `undefined`: the person thought better of it. */
  chooseCaFile: question(nothing, z.object({ path: z.string().optional() })),
  /** Settings without secrets into a file that the person chooses. */
  backup: question(nothing, z.object({ path: z.string().optional() })),
  /** Exchanges of the file replace those of the same id, others are added; `undefined`: thought better of it. */
  restore: question(nothing, z.object({ exchanges: z.number().int().optional() })),
  /** What a support bundle would hold, secrets and personal data masked. */
  supportPreview: question(
    ofExchange,
    z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) }),
  ),
  supportSave: question(ofExchange, z.object({ path: z.string().optional() })),
} as const;
