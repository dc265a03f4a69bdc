import type { ExchangeSettings } from '../../../shared/settings.ts';

/**
 * Whether one side is asked for what will be needed while the other is at work. Not where ОкДеск is asked one thing at a
 * time: whoever wishes that wants a run in which things come one after the other.
 */
export function worksAhead({ okdesk }: Pick<ExchangeSettings, 'okdesk'>): boolean {
  return okdesk.inFlight > 1;
}
