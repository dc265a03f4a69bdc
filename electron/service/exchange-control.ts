import type { ExchangeId } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { ExchangeControlOptions } from './control-options.ts';
import { createExchangeService, type ExchangeService } from './exchange-service.ts';
import { serviceProblem } from './problems.ts';
import type { ExchangeControl } from './program.ts';
import { createAnnouncer } from './throttle.ts';

/** News at most ten times a second. */
const newsEveryMs = 100;

/** Runs of all exchanges, each on its own beside the others. */
export function createExchangeControl(options: ExchangeControlOptions): ExchangeControl {
  const { settings } = options;
  const news = createAnnouncer(newsEveryMs);
  const services = new Map<ExchangeId, ExchangeService>();
  /** Exchanges that were removed from the settings while they worked. */
  const leaving = new Set<Promise<void>>();
  const closing = new AbortController();

  function serviceOf(id: ExchangeId): ExchangeService {
    const present = services.get(id);
    if (present !== undefined) return present;
    const made = createExchangeService(id, { ...options, changed: news.announce });
    services.set(id, made);
    return made;
  }

  function known(
    id: ExchangeId,
  ): Result<{ readonly exchange: ExchangeSettings; readonly service: ExchangeService }, Problem> {
    const exchange = settings.exchange(id);
    if (exchange === undefined) return failed(serviceProblem('service.unknown_exchange'));
    if (closing.signal.aborted) return failed(serviceProblem('service.closing'));
    return { ok: true, value: { exchange, service: serviceOf(id) } };
  }

  const forget = settings.listen(() => {
    for (const [id, service] of services) {
      service.settingsChanged();
      if (settings.exchange(id) !== undefined) continue;
      services.delete(id);
      const left = service.close().finally(() => leaving.delete(left));
      leaving.add(left);
    }
    news.announce();
  });

  return {
    views: () => settings.current().exchanges.map((exchange) => serviceOf(exchange.id).view(exchange)),
    view(id) {
      const exchange = settings.exchange(id);
      return exchange === undefined ? undefined : serviceOf(id).view(exchange);
    },
    want(id, directions, wishes) {
      const found = known(id);
      if (!found.ok) return found;
      const { service, exchange } = found.value;
      return service.want(
        exchange,
        directions.map((direction) => ({ direction, ...wishes })),
      );
    },
    stop: (id) => services.get(id)?.stop(),
    pause: (id, minutes) => serviceOf(id).pause(minutes),
    async plan(id, direction, runOptions) {
      const found = known(id);
      return found.ok ? found.value.service.plan(found.value.exchange, direction, runOptions) : found;
    },
    async work(id, what, task) {
      const found = known(id);
      return found.ok ? found.value.service.work(found.value.exchange, what, task) : found;
    },
    connect(id, signal) {
      const found = known(id);
      if (!found.ok) return found;
      const until = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
      return found.value.service.connect(found.value.exchange, until);
    },
    state: (id) => serviceOf(id).store,
    askSchedules() {
      if (closing.signal.aborted) return;
      for (const exchange of settings.current().exchanges) serviceOf(exchange.id).askSchedules(exchange);
      news.announce();
    },
    stateChanged: () => news.announce(),
    listen: (listener) => news.listen(listener),
    async close() {
      closing.abort();
      forget();
      await Promise.all([...leaving, ...[...services.values()].map((service) => service.close())]);
      news.close();
    },
  };
}
