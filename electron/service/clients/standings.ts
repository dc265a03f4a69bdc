import type { ExportKind } from '../../../shared/kinds.ts';
import type { Exclusion } from '../../exchange/export/map/desired.ts';
import type { Entry } from './entry.ts';
import { type ClientView, excludedBy, isDoubtful } from './view.ts';

/** What filters ask of every record of a kind and what only 1C changes. */
export interface Standing {
  readonly entry: Entry;
  /** The client to which it belongs. */
  readonly client: Entry | undefined;
  readonly excluded: Exclusion | undefined;
  /** Worked out at the first question. */
  readonly doubtful: () => boolean;
}

/**
 * Standings of a kind by title, made anew when 1C changed or the day did: a list of fifty thousand is filtered at every
 * letter that a person types.
 */
export function createStandings(): (view: ClientView, kind: ExportKind) => readonly Standing[] {
  const known = new Map<ExportKind, { readonly key: string; readonly standings: readonly Standing[] }>();
  return (view, kind) => {
    const key = `${view.wallTime.slice(0, 10)} ${view.index.version()}`;
    const present = known.get(kind);
    if (present?.key === key) return present.standings;
    const standings = view.index.sorted(kind).map((entry) => standingOf(view, entry));
    known.set(kind, { key, standings });
    return standings;
  };
}

function standingOf(view: ClientView, entry: Entry): Standing {
  const excluded = excludedBy(view, entry);
  let doubtful: boolean | undefined;
  return {
    entry,
    client: entry.partner === undefined ? undefined : view.index.entry('company', entry.partner),
    excluded,
    doubtful() {
      doubtful ??= isDoubtful(view, entry, excluded);
      return doubtful;
    },
  };
}
