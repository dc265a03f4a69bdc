import { createContext, useContext } from 'react';
import type { ExchangeId } from '../shared/ids.ts';
import type { JournalFilterView } from '../shared/ipc/journal.ts';
import type { RecordKind } from '../shared/kinds.ts';

/** Where the person is, or wants to be: a screen and what to show on it. */
export type Place =
  | { readonly screen: 'exchange' }
  | { readonly screen: 'wizard' }
  | { readonly screen: 'check' }
  | {
      readonly screen: 'journal';
      readonly filter?: JournalFilterView;
      readonly view?: 'entries' | 'causes' | 'cases';
    }
  | { readonly screen: 'clients'; readonly kind?: RecordKind; readonly text?: string }
  | { readonly screen: 'issues'; readonly text?: string }
  | { readonly screen: 'settings'; readonly section?: string }
  | { readonly screen: 'help'; readonly page?: string };

/** What every screen is given by the shell. */
export interface Position {
  readonly place: Place;
  /** The exchange chosen in the shell; `undefined` until there is one. */
  readonly exchangeId: ExchangeId | undefined;
  go(place: Place): void;
  choose(exchangeId: ExchangeId): void;
}

export const PositionContext = createContext<Position | undefined>(undefined);

export function usePosition(): Position {
  const position = useContext(PositionContext);
  if (position === undefined) throw new Error('a screen stands outside of the shell');
  return position;
}
