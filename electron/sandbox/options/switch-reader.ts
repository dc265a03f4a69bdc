import { z } from 'zod';

/** How one switch is written on the command line: what may stand there, for people, and the reading of it. */
export interface SwitchReader<Value> {
  readonly accepts: string;
  readonly schema: z.ZodType<Value, string>;
}

/** A reader for each switch of a server; a switch without one does not compile. */
export type SwitchReaders<Switches> = { readonly [Name in keyof Switches]: SwitchReader<Switches[Name]> };

/** One of a few words; words that stand for numbers or for «off» are translated by `meanings`. */
export function choice<const Word extends string>(...words: readonly [Word, ...Word[]]): SwitchReader<Word> {
  return { accepts: words.join(' | '), schema: z.enum(words) };
}

/** A few words with the values that they stand for. */
export function meaning<const Value>(values: Readonly<Record<string, Value>>): SwitchReader<Value> {
  const words = Object.keys(values);
  const schema = z.string().transform((word, context) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: words.join(', ') });
    return z.NEVER;
  });
  return { accepts: words.join(' | '), schema };
}

export const flag: SwitchReader<boolean> = meaning({ true: true, false: false });

export const wholeNumber: SwitchReader<number> = {
  accepts: '0, 1, 2 …',
  schema: z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
};

/** Texts separated by commas; nothing at all is the empty list. */
export const texts: SwitchReader<readonly string[]> = {
  accepts: 'a,b,c',
  schema: z.string().transform(splitTexts),
};

/** Some of a few words, separated by commas. */
export function listOf<const Word extends string>(
  ...words: readonly [Word, ...Word[]]
): SwitchReader<readonly Word[]> {
  return {
    accepts: words.join(','),
    schema: z
      .string()
      .transform(splitTexts)
      .pipe(z.array(z.enum(words))),
  };
}

export const setOfTexts: SwitchReader<Set<string>> = {
  accepts: 'a,b,c',
  schema: z.string().transform((text) => new Set(splitTexts(text))),
};

export const numbers: SwitchReader<readonly number[]> = {
  accepts: '1,2,3',
  schema: z
    .string()
    .regex(/^(\d+(,\d+)*)?$/)
    .transform((text) => splitTexts(text).map(Number)),
};

/** A value that has parts of its own is written as JSON. */
export function json<Value>(accepts: string, schema: z.ZodType<Value>): SwitchReader<Value> {
  const parsed = z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: accepts });
      return z.NEVER;
    }
  });
  return { accepts, schema: parsed.pipe(schema) };
}

function splitTexts(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
