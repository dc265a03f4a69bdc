import { type Direction, directionSchema } from '../../shared/kinds.ts';
import type { ProgramSettings } from '../../shared/program-settings.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { Scheduled } from './planner.ts';

/** Schedules of an exchange that are switched on. «Загружать заявки» off leaves the import out. */
export function enabledSchedules({ schedule, import: loading }: ExchangeSettings): readonly Scheduled[] {
  const enabled = (direction: Direction) =>
    schedule[direction].enabled && (direction === 'export' || loading.enabled);
  return directionSchema.options
    .filter(enabled)
    .map((direction) => ({ direction, rule: schedule[direction].rule }));
}

/** What runs by itself here and now: nothing before the wizard is green, nor while one of the two switches is off. */
export function scheduledNow(
  exchange: ExchangeSettings,
  program: Pick<ProgramSettings, 'useExchange'>,
): readonly Scheduled[] {
  const allowed = program.useExchange && exchange.enabled && exchange.setup.finishedAt !== '';
  return allowed ? enabledSchedules(exchange) : [];
}
