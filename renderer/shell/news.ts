import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import { bridge } from '../bridge.ts';
import type { Place } from '../place.ts';

/** A run writes many journal lines a second; nobody reads faster than this. */
const journalPauseMs = 700;

/** Lets main's news reach the answers that the screens show, and its wishes move the window. */
export function useNews(go: (place: Place) => void): void {
  const client = useQueryClient();
  const move = useEffectEvent(go);
  useEffect(() => {
    const journal = journalNews(client);
    const ends = [
      bridge.listen('exchanges', ({ exchanges }) => takeExchanges(client, exchanges)),
      bridge.listen('journal', journal.hear),
      bridge.listen('settings', () => void client.invalidateQueries({ queryKey: ['settings'] })),
      bridge.listen('application', (view) => client.setQueryData(['application', 'view', {}], view)),
      bridge.listen('navigate', ({ screen }) => move({ screen })),
      journal.end,
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [client]);
}

/** New views as they come; when work has ended, what it may have changed is asked again. */
function takeExchanges(client: QueryClient, exchanges: readonly ExchangeView[]): void {
  const key = ['exchange', 'list', {}] as const;
  const before = client.getQueryData<{ readonly exchanges: readonly ExchangeView[] }>(key);
  client.setQueryData(key, { exchanges });
  const ended = before?.exchanges.some(
    ({ id, work }) =>
      work !== undefined && exchanges.find((now) => now.id === id)?.work?.startedAt !== work.startedAt,
  );
  if (ended !== true) return;
  for (const changed of [['exchange', 'runs'], ['clients'], ['issues'], ['matching'], ['journal']]) {
    void client.invalidateQueries({ queryKey: changed });
  }
}

function journalNews(client: QueryClient): { readonly hear: () => void; readonly end: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    hear() {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void client.invalidateQueries({ queryKey: ['journal'] });
      }, journalPauseMs);
    },
    end() {
      clearTimeout(waiting);
    },
  };
}
