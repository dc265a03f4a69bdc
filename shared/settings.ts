import { z } from 'zod';
import { exchangeIdSchema } from './ids.ts';
import { journalLevelSchema } from './journal-entry.ts';
import { programSettingsSchema } from './program-settings.ts';
import { scheduleSchema } from './schedule.ts';

/** Sign-in to the infobase; the password lives among the secrets, never here. */
export const onecSettingsSchema = z.object({
  /** `http(s)://host/base/odata/standard.odata`, with or without a closing slash. */
  url: z.string().default(''),
  user: z.string().default(''),
  /** «Пользователь регламентного задания»: separate sign-ins of scheduled runs; empty: `user`. */
  exportUser: z.string().default(''),
  importUser: z.string().default(''),
  profile: z.enum(['esti', 'esti-noprefix']).default('esti'),
  /** Names that differ in this infobase: path in the profile (`partner.fields.exportFlag`) → name on the wire. */
  profileOverrides: z.record(z.string(), z.string()).default({}),
  /** Code of the exchange plan's node; empty: the only node that is not «этот узел». */
  exchangePlanNode: z.string().default(''),
  changeCapture: z.enum(['auto', 'exchange-plan', 'data-version']).default('auto'),
  /** IANA zone of the infobase's wall time; empty: this PC's. */
  timeZone: z.string().default(''),
  pageSize: z.number().int().min(1).max(5000).default(500),
  timeoutSeconds: z.number().positive().default(120),
  /** `SelectChanges` has no pages and may take a quarter of an hour. */
  changesTimeoutSeconds: z.number().positive().default(900),
});
export type OneCSettings = z.infer<typeof onecSettingsSchema>;

/** Address and pace of the help desk; the token lives among the secrets. */
export const okdeskSettingsSchema = z.object({
  /** Whole address of the account: `https://test.okdesk.ru`, an own domain is possible. */
  url: z.string().default(''),
  /** E-mail of the employee on whose behalf the exchange goes («Имя пользователя»). */
  userEmail: z.string().default(''),
  requestsPerSecond: z.number().positive().default(4),
  inFlight: z.number().int().min(1).max(16).default(4),
  timeoutSeconds: z.number().positive().default(60),
  /** Codes of the account's own attributes. Empty: not used. */
  attributes: z
    .object({
      inn: z.string().default(''),
      onecRef: z.string().default(''),
      workKind: z.string().default('2'),
      workplace: z.string().default('workPlace'),
      serviceKind: z.string().default('TypeOfService'),
    })
    .prefault({}),
});
export type OkdeskSettings = z.infer<typeof okdeskSettingsSchema>;

const exportSettingsSchema = z.object({
  /** «Параметры порционной выгрузки»: records in one portion and portions in one run. */
  portionSize: z.number().int().min(1).default(500),
  portionRepeats: z.number().int().min(1).default(100),
  /** What happens in ОкДеск when the flag «Выгружать в ОкДеск» is taken off. */
  whenFlagRemoved: z.enum(['leave', 'archive']).default('leave'),
  /** Main manager of the partner becomes the default assignee, found by e-mail. */
  managerBecomesAssignee: z.boolean().default(false),
  brake: z
    .object({
      /** More changes of already linked records than this need a person's yes. */
      records: z.number().int().min(0).default(500),
      percent: z.number().min(0).max(100).default(50),
      /** Below this number the percentage says nothing. */
      percentFrom: z.number().int().min(0).default(50),
    })
    .prefault({}),
});
export type ExportSettings = z.infer<typeof exportSettingsSchema>;

const importSettingsSchema = z.object({
  /** «Загружать заявки». */
  enabled: z.boolean().default(true),
  /** Issues changed before this day are not loaded (`YYYY-MM-DD`); empty: all. */
  firstDay: z.string().default(''),
  overlapMinutes: z.number().int().min(0).default(15),
  privateComments: z.enum(['full', 'fact-only', 'none']).default('full'),
  maxFileMegabytes: z.number().positive().default(20),
  checkLists: z.boolean().default(true),
  postDocuments: z.boolean().default(true),
});
export type ImportSettings = z.infer<typeof importSettingsSchema>;

/** One configured exchange: one infobase with one account. */
export const exchangeSettingsSchema = z.object({
  id: exchangeIdSchema,
  name: z.string().default('Обмен с сайтом ОкДеск'),
  /** «Код» of the list of exchanges. */
  code: z.string().default(''),
  comment: z.string().default(''),
  /** «Использовать обмен с сайтом ОкДеск» for this exchange; off: nothing runs, by schedule or by hand. */
  enabled: z.boolean().default(true),
  onec: onecSettingsSchema.prefault({}),
  okdesk: okdeskSettingsSchema.prefault({}),
  export: exportSettingsSchema.prefault({}),
  import: importSettingsSchema.prefault({}),
  journalLevel: journalLevelSchema.default('note'),
  journalDays: z.number().int().min(1).default(180),
  /** Export and import have schedules of their own, as in the seed. */
  schedule: z
    .object({ export: scheduleSchema.prefault({}), import: scheduleSchema.prefault({}) })
    .prefault({}),
  /** Where the set-up wizard stands. */
  setup: z
    .object({
      /** Step to be shown first when the wizard is opened again. */
      step: z.string().default(''),
      /** What a person has ticked off, because no interface can check it (`status.Agreed.transitions`). */
      ticks: z.array(z.string()).default([]),
      /** Moment at which the wizard ended with every necessary step green, ISO 8601; empty: not yet. */
      finishedAt: z.string().default(''),
    })
    .prefault({}),
});
export type ExchangeSettings = z.infer<typeof exchangeSettingsSchema>;

/** The settings file: a list of exchanges, as in the seed. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  program: programSettingsSchema.prefault({}),
  exchanges: z.array(exchangeSettingsSchema).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Secrets of one exchange. They reach the two clients and nothing else. */
export interface ExchangeSecrets {
  readonly onecPassword: string;
  readonly okdeskToken: string;
}

/** Names under which secrets are kept; the two last belong to the separate sign-ins of scheduled runs. */
const secretNames = ['onecPassword', 'okdeskToken', 'onecExportPassword', 'onecImportPassword'] as const;
export const secretNameSchema = z.enum(secretNames);
export type SecretName = z.infer<typeof secretNameSchema>;
