import { parseArgs } from 'node:util';
import { z } from 'zod';

const optionsSchema = z.object({
  /** How many seeds, beginning with `from`. */
  seeds: z.coerce.number().int().min(1).default(300),
  from: z.coerce.number().int().min(1).default(1),
  /** Only this one, with its whole trace. */
  seed: z.coerce.number().int().min(1).optional(),
  help: z.boolean().default(false),
});
export type FaultOptions = z.infer<typeof optionsSchema>;

export const usage = `npm run faults -- [--seeds N] [--from S] [--seed S]

Plays whole exchanges with faults drawn from seeds and holds their ends against a world without faults.
  --seeds N   how many seeds (300)
  --from S    the first one (1); the seeds of test/faults/regressions.json go before all others
  --seed S    only this one: its story, its trace, its verdict
`;

/** Undefined where the words make no sense. */
export function readOptions(words: readonly string[]): FaultOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        seeds: { type: 'string' },
        from: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return optionsSchema.parse(values);
  } catch {
    return undefined;
  }
}
