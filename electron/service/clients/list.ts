import type { z } from 'zod';
import type { OneCRef } from '../../../shared/ids.ts';
import type { clientQuestions } from '../../../shared/ipc/clients.ts';
import type { RecordState } from '../../../shared/ipc/views.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { ExchangeStore } from '../../store/store.ts';
import { recordState } from './record-state.ts';
import { searchText } from './search-text.ts';
import { createStandings, type Standing } from './standings.ts';
import { type ClientView, recordView } from './view.ts';

export type ListWishes = Omit<z.output<(typeof clientQuestions)['list']['input']>, 'exchangeId'>;
type ListAnswer = z.input<(typeof clientQuestions)['list']['answer']>;

/** The records that a filter chooses, and how many of them stand where. */
interface Selection {
  readonly version: number;
  readonly refs: readonly OneCRef[];
  readonly counts: Partial<Record<RecordState, number>>;
}

/**
 * Pages of a kind. Later pages go on in the choice that the first page made, so that nothing is skipped or shown twice
 * while a run moves records from state to state; what each record shows is always of now.
 */
export function createClientLists() {
  const chosen = new Map<string, Selection>();
  const standings = createStandings();
  return (view: ClientView, { offset, limit, ...filter }: ListWishes): ListAnswer => {
    const key = JSON.stringify(filter);
    const known = offset > 0 ? chosen.get(key) : undefined;
    const selection =
      known?.version === view.index.version() ? known : select(view, standings(view, filter.kind), filter);
    // The filters of one person: the last ones are enough.
    if (chosen.size > 8) chosen.clear();
    chosen.set(key, selection);
    const records = selection.refs.slice(offset, offset + limit).flatMap((ref) => {
      const entry = view.index.entry(filter.kind, ref);
      return entry === undefined ? [] : [recordView(view, entry)];
    });
    return {
      total: selection.refs.length,
      records,
      counts: selection.counts,
      filled: isFilled(view, filter.kind),
    };
  };
}

type Filter = Omit<ListWishes, 'offset' | 'limit'>;

function select(view: ClientView, standings: readonly Standing[], filter: Filter): Selection {
  const { store, index } = view;
  const queued = store.outbox.states(filter.kind);
  const linked = store.exportLinks.linkedRefs(filter.kind);
  const wanted =
    filter.states === undefined || filter.states.length === 0 ? undefined : new Set(filter.states);
  const words = searchText(filter.text).split(' ');
  const refs: OneCRef[] = [];
  const counts: Partial<Record<RecordState, number>> = {};
  for (const { entry, client, excluded, doubtful } of standings) {
    if (filter.flagged !== undefined && entry.flag !== filter.flagged) continue;
    if (!words.every((word) => entry.search.includes(word) || client?.search.includes(word) === true))
      continue;
    const row = queued.get(entry.ref);
    if (filter.withFindings && row !== 'refused' && !doubtful()) continue;
    const state = recordState(row, excluded, linked.has(entry.ref));
    counts[state] = (counts[state] ?? 0) + 1;
    if (wanted === undefined || wanted.has(state)) refs.push(entry.ref);
  }
  return { version: index.version(), refs, counts };
}

/** Nothing of the kind and no complete export yet: 1C has not been read. */
function isFilled({ store, index }: ClientView, kind: ExportKind): boolean {
  return index.sorted(kind).length > 0 || hasBeenRead(store);
}

function hasBeenRead(store: ExchangeStore): boolean {
  return store.replica.changedSince('partner', -1, 1).length > 0;
}
