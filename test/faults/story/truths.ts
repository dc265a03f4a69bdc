import { z } from 'zod';
import type { Random } from '../../../electron/sandbox/data/random.ts';

/** Which of the uncertain behaviours are true in this world, from its first request to its last. */
export const truthsSchema = z.object({
  onec: z.object({
    ifMatch: z.enum(['ignore', 'enforce']),
    clientRefKey: z.enum(['ignored', 'honoured']),
    attachedFiles: z.enum(['older', 'newer']),
    nullDataVersionAfterPost: z.boolean(),
    countMissing: z.boolean(),
    ibsession: z.enum(['automatic', 'manual']),
    exchangePlanClosed: z.boolean(),
  }),
  okdesk: z.object({
    fromId: z.enum(['inclusive', 'exclusive']),
    issuePageSizeOver50: z.enum(['cut', 'refuse']),
    contactCrm1cId: z.boolean(),
    mergedIssue: z.enum(['errors', 'other']),
    missingIssue: z.literal([200, 404]),
    timeEntriesShape: z.enum(['object', 'array']),
    modelErrors: z.enum(['strings', 'arrays', 'plain', 'list']),
    severalMatches: z.enum(['first', 'array']),
    emptySearch: z.enum(['[]', '{}', 'null']),
  }),
});
export type Truths = z.infer<typeof truthsSchema>;

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
