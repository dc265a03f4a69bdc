import type { ExchangeId } from '../../../shared/ids.ts';
import { type MessageCode, messageText } from '../../../shared/messages/index.ts';
import { type ExchangeSettings, exchangeSettingsSchema, type Settings } from '../../../shared/settings.ts';
import type { RunningServers } from '../../sandbox/servers.ts';
import { manualLines } from '../../setup/manual-lines.ts';

/** Requests a second towards the embedded ОкДеск, which need not be spared. */
const demoPace = 200;
const dayMs = 24 * 60 * 60 * 1000;

/** Where the two embedded servers are. */
type Addresses = Pick<RunningServers, 'onec' | 'okdesk'>;

/**
 * An exchange with the embedded servers, with everything that a person would have entered: the wizard is green at once
 * but for what a person has to press (first fill, matching, first run).
 */
export function demoExchange(
  id: ExchangeId,
  servers: Addresses,
  { language }: Settings['program'],
  now: number,
): ExchangeSettings {
  const say = (code: MessageCode) => messageText(code, {}, language).what;
  const settings = exchangeSettingsSchema.parse({
    id,
    name: say('setup.demo_name'),
    code: 'DEMO',
    comment: say('setup.demo_comment'),
    onec: { url: servers.onec.url, user: servers.onec.user, timeZone: 'Europe/Moscow' },
    okdesk: {
      url: servers.okdesk.url,
      userEmail: servers.okdesk.userEmail,
      requestsPerSecond: demoPace,
      inFlight: 8,
    },
    // The first exchange changes every matched company on purpose: the brake would ask about a small base.
    export: { brake: { records: 100_000, percent: 100 } },
    import: { firstDay: new Date(now - 365 * dayMs).toISOString().slice(0, 10) },
    schedule: { export: { enabled: true }, import: { enabled: true } },
  });
  return { ...settings, setup: { ...settings.setup, ticks: [...manualLines(settings)] } };
}

/** The same exchange with the servers of this start of the program. */
export function reconnected(exchange: ExchangeSettings, servers: Addresses): ExchangeSettings {
  return {
    ...exchange,
    onec: { ...exchange.onec, url: servers.onec.url, user: servers.onec.user },
    okdesk: { ...exchange.okdesk, url: servers.okdesk.url },
  };
}
