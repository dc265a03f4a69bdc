import { z } from 'zod';
import { clockTimeSchema } from './schedule.ts';

export const languageSchema = z.enum(['ru', 'en']);
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type ThemeChoice = z.infer<typeof themeSchema>;

/** Way to the network, for 1C and ОкДеск alike. */
const proxySchema = z.object({
  /** `system`: as Windows is set up, its automatic script included. */
  mode: z.enum(['system', 'none', 'manual', 'pac']).default('system'),
  /** `host:port` or `http://host:port`, for `manual`. */
  address: z.string().default(''),
  /** Hosts that are reached directly, separated by commas or semicolons, for `manual`. */
  bypass: z.string().default('localhost;127.0.0.1'),
  /** Address of the configuration script, for `pac`. */
  pacAddress: z.string().default(''),
});
export type ProxySettings = z.infer<typeof proxySchema>;

/** What concerns the program on this PC, not one exchange. */
export const programSettingsSchema = z.object({
  language: languageSchema.default('ru'),
  theme: themeSchema.default('system'),
  /** «Использовать обмен с сайтом ОкДеск»: off, nothing runs by schedule. */
  useExchange: z.boolean().default(true),
  startAtLogin: z.boolean().default(true),
  proxy: proxySchema.prefault({}),
  /** File with further trusted certificates (PEM); empty: only those of the system. */
  extraCaFile: z.string().default(''),
  /** No scheduled run and no notice between these moments of the day. */
  quietHours: z
    .object({
      enabled: z.boolean().default(false),
      from: clockTimeSchema.default('20:00'),
      until: clockTimeSchema.default('08:00'),
    })
    .prefault({}),
  notices: z
    .object({
      incidents: z.boolean().default(true),
      dailySummary: z.boolean().default(true),
      summaryAt: clockTimeSchema.default('18:00'),
      /** Hours without a complete exchange after which the program raises the alarm; 0: never. */
      noSuccessHours: z.number().int().min(0).max(744).default(24),
    })
    .prefault({}),
  /** The person was told once that closing the window leaves the program in the tray. */
  closeExplained: z.boolean().default(false),
  /** Place of the window, in pixels of the desktop. */
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int(),
      height: z.number().int(),
      maximized: z.boolean(),
    })
    .partial()
    .prefault({}),
});
export type ProgramSettings = z.infer<typeof programSettingsSchema>;
