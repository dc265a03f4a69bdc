import { z } from 'zod';

/** What the process of the embedded servers is told. */
export const orderSchema = z.discriminatedUnion('type', [
  /** Both servers anew, at the same ports as before. */
  z.object({ type: z.literal('fresh'), partners: z.number(), issues: z.number() }),
  /** Every answer is held for so many milliseconds; 0: at once. */
  z.object({ type: z.literal('latency'), ms: z.number() }),
  /** So many issues get a comment, as by a person. */
  z.object({ type: z.literal('touchIssues'), count: z.number() }),
  /** One exported partner gets another name. */
  z.object({ type: z.literal('renamePartner') }),
]);
export type Order = z.infer<typeof orderSchema>;

/** Its answer to every order. */
export const sidesSchema = z.object({
  onec: z.object({ url: z.string(), user: z.string(), password: z.string() }),
  okdesk: z.object({ url: z.string(), userEmail: z.string(), token: z.string() }),
});
/** Addresses and sign-ins of both servers. */
export type Sides = z.infer<typeof sidesSchema>;
