import { closedSetWords } from '../../../../shared/messages/closed-sets.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import type { RunContext } from '../../run/context.ts';
import { recordTypesBySet } from './sets.ts';

const toldBookmark = 'export.closed_sets';

/**
 * Sets of 1C that the administrator has not opened. Without some of them nothing may be exported: that failure is the
 * answer. The others only switch off a part: the journal says which, once for every change of the list.
 */
export function checkClosedSets(context: RunContext): Problem | undefined {
  const closed = context.reader.closedSets;
  const { profile } = context.onec;
  const missing = indispensableSets(profile).find((set) => closed.includes(set));
  if (missing !== undefined) return notOpened(missing);
  tellClosed(context, closed);
  return undefined;
}

/** Partners are what is exported; without counterparties no client could be recognised by its ИНН, and doubles would be made. */
function indispensableSets(profile: Profile): readonly string[] {
  return [profile.partner.set, profile.counterparty.set];
}

function notOpened(set: string): Problem {
  return {
    code: 'onec.setNotOpened',
    side: 'onec',
    operation: 'opened sets',
    disposition: 'fatal',
    applied: 'no',
    parameters: { set },
  };
}

function tellClosed({ store, onec, runId }: RunContext, closed: readonly string[]): void {
  const { bookmarks, journal } = store;
  const list = closed.join(', ');
  if ((bookmarks.get(toldBookmark) ?? '') === list) return;
  const types = recordTypesBySet(onec.profile);
  const words = closed.flatMap((set) => {
    const type = types.get(set);
    return type === undefined ? [] : [closedSetWords[type]];
  });
  store.transaction(() => {
    bookmarks.set(toldBookmark, list);
    if (list === '') return;
    journal.append({
      runId,
      level: 'warning',
      event: 'export',
      code: 'export.sets_closed',
      parameters: {
        sets: list,
        lostRu: words.map(({ ru }) => ru).join('; '),
        lostEn: words.map(({ en }) => en).join('; '),
      },
    });
  });
}
