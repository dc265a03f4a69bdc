import type { CheckReport } from '../../../../shared/check-answer.ts';
import type { CauseView } from '../../../../shared/ipc/journal.ts';
import type { ExchangeView } from '../../../../shared/ipc/views.ts';

/** Steps of the manual's «Решение проблем обмена», in its order. */
const emergencySteps = ['tariff', 'connection', 'exchange', 'records', 'support'] as const;
export type EmergencyStep = (typeof emergencySteps)[number];

/** `next`: what to do now; `good`: not the cause; `bad`: here is the cause; `later`: comes after the others. */
export type StepState = 'next' | 'good' | 'bad' | 'later';

/** What is known so far. */
export interface Facts {
  /** «Тариф активен и не заблокирован за неуплату»: only the person can tell. */
  readonly tariff: 'unknown' | 'active' | 'unpaid';
  readonly reports: readonly CheckReport[] | undefined;
  /** The exchange that was started from here has ended. */
  readonly exchanged: boolean;
  readonly view: ExchangeView | undefined;
  readonly causes: readonly CauseView[] | undefined;
}

/** Where the manual would send the person now. The first step that is not good is the place; what follows it waits. */
export function decide(facts: Facts): Readonly<Record<EmergencyStep, StepState>> {
  const found: Record<EmergencyStep, 'good' | 'bad' | 'open'> = {
    tariff: facts.tariff === 'unknown' ? 'open' : facts.tariff === 'active' ? 'good' : 'bad',
    connection: connectionState(facts.reports),
    exchange: exchangeState(facts),
    records: recordsState(facts),
    support: 'open',
  };
  let reached = true;
  const states: Record<EmergencyStep, StepState> = {
    tariff: 'later',
    connection: 'later',
    exchange: 'later',
    records: 'later',
    support: 'later',
  };
  for (const step of emergencySteps) {
    const state = found[step];
    if (!reached) continue;
    states[step] = state === 'open' ? 'next' : state;
    reached = state === 'good';
  }
  return states;
}

function connectionState(reports: Facts['reports']): 'good' | 'bad' | 'open' {
  if (reports === undefined) return 'open';
  return reports.every((report) => report.good) ? 'good' : 'bad';
}

function exchangeState({ exchanged, view }: Facts): 'good' | 'bad' | 'open' {
  if (!exchanged || view === undefined || view.work !== undefined) return 'open';
  return view.problem === undefined && view.brake === undefined ? 'good' : 'bad';
}

function recordsState({ causes, view }: Facts): 'good' | 'bad' | 'open' {
  if (causes === undefined) return 'open';
  return causes.length === 0 && (view?.queue.refused ?? 0) === 0 ? 'good' : 'bad';
}
