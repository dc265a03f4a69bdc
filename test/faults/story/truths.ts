import type { Random } from '../../../electron/sandbox/data/random.ts';
import type { OkdeskSwitches } from '../../../electron/sandbox/okdesk/switches.ts';
import type { OneCSwitches } from '../../../electron/sandbox/onec/switches.ts';

/** Which of the uncertain behaviours are true in this world, from its first request to its last. */
export interface Truths {
  readonly onec: Partial<OneCSwitches>;
  readonly okdesk: Partial<OkdeskSwitches>;
}

export function makeTruths(random: Random): Truths {
  return {
    onec: {
      ifMatch: random.pick(['ignore', 'enforce'] as const),
      clientRefKey: random.pick(['ignored', 'honoured'] as const),
      attachedFiles: random.pick(['older', 'newer'] as const),
      nullDataVersionAfterPost: random.chance(0.3),
      countMissing: random.chance(0.2),
      ibsession: random.pick(['automatic', 'manual'] as const),
      exchangePlanClosed: random.chance(0.15),
    },
    okdesk: {
      fromId: random.pick(['inclusive', 'exclusive'] as const),
      issuePageSizeOver50: random.pick(['cut', 'refuse'] as const),
      contactCrm1cId: random.chance(0.8),
      mergedIssue: random.pick(['errors', 'other'] as const),
      missingIssue: random.pick([200, 404] as const),
      timeEntriesShape: random.pick(['object', 'array'] as const),
      modelErrors: random.pick(['strings', 'arrays', 'plain', 'list'] as const),
      severalMatches: random.pick(['first', 'array'] as const),
      emptySearch: random.pick(['[]', '{}', 'null'] as const),
    },
  };
}
