import { parseArgs } from 'node:util';
import { z } from 'zod';

const optionsSchema = z.object({
  /** How many seeds, beginning with `from`. */
  seeds: z.coerce.number().int().min(0).default(300),
  from: z.coerce.number().int().min(1).default(1),
  /** Only this one, with its whole trace, twice. */
  seed: z.coerce.number().int().min(1).optional(),
  /** Only the kept story of this file. */
  story: z.string().optional(),
  /** One small exchange killed at every so-manieth step; 0: left out. */
  stride: z.coerce.number().int().min(0).default(0),
  help: z.boolean().default(false),
});
export type FaultOptions = z.infer<typeof optionsSchema>;

export const usage = `npm run faults -- [--seeds N] [--from S] [--stride K] [--seed S | --story FILE]

Plays whole exchanges with faults drawn from seeds and holds their ends against a world without faults.
  --seeds N     how many seeds (300); the stories of test/faults/regressions go before all others
  --from S      the first one (1)
  --stride K    besides, one small exchange killed at every K-th of its steps; 1: at every one
  --seed S      only this one, played twice: its story, its trace, its verdict, whether both went the same way
  --story FILE  the same with a kept story
`;

/** Undefined where the words make no sense. */
export function readOptions(words: readonly string[]): FaultOptions | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { seeds: text, from: text, seed: text, story: text, stride: text, help: { type: 'boolean' } },
    });
    return optionsSchema.parse(values);
  } catch {
    return undefined;
  }
}
