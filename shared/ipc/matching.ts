import { z } from 'zod';
import { exchangeIdSchema, okdeskIdSchema, oneCRefSchema } from '../ids.ts';
import { exportKindSchema } from '../kinds.ts';
import { nothing, question } from './contract.ts';

const ofExchange = z.object({ exchangeId: exchangeIdSchema });
const pairSchema = z.object({ kind: exportKindSchema, ref: oneCRefSchema, okdeskId: okdeskIdSchema });

const proposalSchema = pairSchema.extend({
  /** Name of the record in 1C. */
  title: z.string(),
  /** Its page in ОкДеск. */
  url: z.string(),
  certainty: z.enum(['certain', 'ambiguous', 'near']),
  evidence: z.string(),
  decision: z.enum(['open', 'accepted', 'rejected']),
});
export type ProposalView = z.infer<typeof proposalSchema>;

export const matchingQuestions = {
  /** Reads 1C if that was never done, looks for every record in ОкДеск; answers when it is ready. */
  search: question(ofExchange, nothing),
  list: question(
    ofExchange,
    z.object({
      proposals: z.array(proposalSchema),
      summaries: z.array(
        z.object({
          kind: exportKindSchema,
          records: z.number().int(),
          linked: z.number().int(),
          open: z.number().int(),
        }),
      ),
      /** Companies whose `crm_1c_id` holds what is no reference of this base; never overwritten without a yes. */
      foreignKeys: z.number().int(),
    }),
  ),
  decide: question(
    z.object({ exchangeId: exchangeIdSchema, accept: z.array(pairSchema), reject: z.array(pairSchema) }),
    nothing,
  ),
} as const;
