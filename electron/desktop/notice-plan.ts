import { z } from 'zod';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import type { ProgramSettings } from '../../shared/program-settings.ts';
import { quietUntil } from '../schedule/quiet-hours.ts';

/** What the program remembers of its notices for one exchange, so that each is shown once. Moments: ms since 1970. */
export const noticeMemorySchema = z.object({
  /** Since when the exchange has been without connection. */
  offlineSince: z.number().optional(),
  /** The incident that goes on, and whether the person has been told. */
  incident: z.object({ grade: z.enum(['offline', 'attention', 'error']), told: z.boolean() }).optional(),
  /** The alarm «давно не было полного обмена» was raised and no complete exchange came since. */
  alarmed: z.boolean().default(false),
  /** Day of the last summary, as `2026-11-23` in this PC's zone. */
  summaryDay: z.string().default(''),
});
export type NoticeMemory = z.infer<typeof noticeMemorySchema>;

export type Notice =
  | { readonly type: 'incident'; readonly grade: 'offline' | 'attention' | 'error' }
  | { readonly type: 'alarm'; readonly hours: number }
  | { readonly type: 'summary' };

export interface NoticeFacts {
  readonly view: ExchangeView;
  readonly memory: NoticeMemory;
  readonly settings: Pick<ProgramSettings, 'notices' | 'quietHours'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When the program started or the PC woke: before, nothing could have run. */
  readonly awakeSince: number;
}

/** A connection may be away for so long before it is an incident: routers restart, 1C is being updated. */
const offlineIsIncidentMs = 30 * 60_000;
/** After start or sleep the exchange has so long to catch up before the alarm. */
const graceMs = 60 * 60_000;
const gravity = { offline: 1, attention: 2, error: 3 } as const;

/**
 * Which notices are due now, and what is to be remembered. An incident is told once and again only when it becomes
 * graver; it ends when the exchange is complete again. In quiet hours nothing is told; what still holds afterwards is told
 * then.
 */
export function planNotices(facts: NoticeFacts): {
  readonly memory: NoticeMemory;
  readonly due: readonly Notice[];
} {
  const { settings, now } = facts;
  const quiet = quietUntil(settings.quietHours, now) !== undefined;
  const offlineSince = offlineSinceOf(facts);
  const incident = incidentOf(facts, offlineSince);
  const alarm = alarmOf(facts);
  const summary = summaryIsDue(facts);
  const tellIncident = !quiet && settings.notices.incidents && incident?.told === false;
  const tellAlarm = !quiet && alarm !== undefined && !facts.memory.alarmed;
  const tellSummary = !quiet && summary;
  return {
    memory: {
      ...(offlineSince === undefined ? {} : { offlineSince }),
      ...(incident === undefined ? {} : { incident: { ...incident, told: incident.told || tellIncident } }),
      alarmed: alarm !== undefined && (facts.memory.alarmed || tellAlarm),
      summaryDay: tellSummary ? dayOf(now) : facts.memory.summaryDay,
    },
    due: [
      ...(tellIncident ? [{ type: 'incident', grade: incident.grade } as const] : []),
      ...(tellAlarm ? [{ type: 'alarm', hours: alarm } as const] : []),
      ...(tellSummary ? [{ type: 'summary' } as const] : []),
    ],
  };
}

/** A run that tries again is no end of being offline. */
function offlineSinceOf({ view, memory, now }: NoticeFacts): number | undefined {
  if (view.state === 'offline') return memory.offlineSince ?? now;
  return view.state === 'running' ? memory.offlineSince : undefined;
}

function incidentOf(
  { view, memory, now }: NoticeFacts,
  offlineSince: number | undefined,
): NoticeMemory['incident'] {
  const { incident } = memory;
  switch (view.state) {
    case 'error':
    case 'attention':
      return joined(incident, view.state);
    case 'offline':
      return offlineSince !== undefined && now - offlineSince >= offlineIsIncidentMs
        ? joined(incident, 'offline')
        : incident;
    case 'running':
    case 'paused':
      return incident;
    default:
      return undefined;
  }
}

/** The same incident, told already; a graver one is told anew, a lighter one only lowers the bar for the next. */
function joined(
  incident: NoticeMemory['incident'],
  grade: 'offline' | 'attention' | 'error',
): NonNullable<NoticeMemory['incident']> {
  if (incident === undefined || gravity[grade] > gravity[incident.grade]) return { grade, told: false };
  return { grade, told: incident.told };
}

/** Hours since everything was on the other side, when that is too long and no rest of the schedule explains it. */
function alarmOf({ view, settings, now, awakeSince }: NoticeFacts): number | undefined {
  const { noSuccessHours } = settings.notices;
  const { export: exported, import: imported } = view.completeSince;
  const moments = [exported, imported]
    .filter((moment) => moment !== undefined)
    .map((moment) => Date.parse(moment));
  if (noSuccessHours === 0 || moments.length === 0 || now - awakeSince < graceMs) return undefined;
  const troubled = view.state === 'error' || view.state === 'offline' || view.state === 'running';
  const overdue = [view.nextRun.export, view.nextRun.import].some(
    (moment) => moment !== undefined && now - Date.parse(moment) > graceMs,
  );
  if (!troubled && !(view.state !== 'paused' && overdue)) return undefined;
  const hours = Math.floor((now - Math.min(...moments)) / 3_600_000);
  return hours >= noSuccessHours ? hours : undefined;
}

function summaryIsDue({ view, memory, settings, now }: NoticeFacts): boolean {
  if (!settings.notices.dailySummary || view.state === 'setup' || view.state === 'off') return false;
  const time = new Date(now).toTimeString().slice(0, 5);
  return time >= settings.notices.summaryAt && memory.summaryDay !== dayOf(now);
}

/** The day in this PC's zone. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
