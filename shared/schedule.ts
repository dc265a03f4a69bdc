import { z } from 'zod';

/** Wall time of this PC, `HH:MM`. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
/** 1 is Monday, 7 is Sunday, as people in Russia count. */
const weekdaysSchema = z.array(z.number().int().min(1).max(7)).min(1);
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** When a direction runs, in the forms that 1C's own schedule editor knows, and cron notation for those who prefer it. */
const scheduleRuleSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('interval'),
    everyMinutes: z.number().int().min(1).max(1440).default(30),
    /** First and last moment of the day; `until` is inclusive. From later than until runs over midnight. */
    from: clockTimeSchema.default('08:00'),
    until: clockTimeSchema.default('20:00'),
    weekdays: weekdaysSchema.default(everyDay),
  }),
  z.object({
    type: z.literal('times'),
    times: z.array(clockTimeSchema).min(1),
    weekdays: weekdaysSchema.default(everyDay),
  }),
  /** Five fields: minute, hour, day, month, weekday. */
  z.object({ type: z.literal('cron'), text: z.string() }),
]);
export type ScheduleRule = z.infer<typeof scheduleRuleSchema>;

const defaultRule = {
  type: 'interval',
  everyMinutes: 30,
  from: '08:00',
  until: '20:00',
  weekdays: everyDay,
} as const;

/**
 * «Использовать регламентное задание» and its schedule. A text is cron notation, as settings files of the first version
 * and `--set schedule.export=…` have it; an empty one is off.
 */
export const scheduleSchema = z.preprocess(
  (written) => {
    if (typeof written !== 'string') return written;
    return written === '' ? {} : { enabled: true, rule: { type: 'cron', text: written } };
  },
  z.object({
    enabled: z.boolean().default(false),
    rule: scheduleRuleSchema.prefault({ ...defaultRule, weekdays: [...everyDay] }),
  }),
);
export type Schedule = z.infer<typeof scheduleSchema>;
