import { z } from 'zod';
import type { Language } from '../../../shared/message.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { type OptionMistake, readCommandLine } from '../options/command-line.ts';
import { readValues } from '../options/value-options.ts';

/** What the person at the command line of `npm run demo` asked for. */
export interface DemoOptions {
  readonly help: boolean;
  readonly json: boolean;
  readonly language: Language;
  readonly seed: number;
  readonly partners: number;
  readonly issues: number;
}

const flags = ['help', 'json'] as const;
const known = [...flags, 'lang', 'seed', 'partners', 'issues'];
const languageSchema = z.enum(['ru', 'en']);

export function readDemoOptions(commandLine: readonly string[]): Result<DemoOptions, OptionMistake> {
  const words = readCommandLine(commandLine, flags);
  if (!words.ok) return words;
  const given = new Map(words.value.map(({ name, value }) => [name, value]));
  const unknown = [...given.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const list = known.map((name) => `--${name}`).join(', ');
    return failed({ code: 'sandbox.unknown_option', parameters: { option: unknown, known: list } });
  }
  const language = languageSchema.safeParse(given.get('lang') ?? 'ru');
  if (!language.success) {
    const parameters = { option: 'lang', value: given.get('lang') ?? '', accepts: 'ru | en' };
    return failed({ code: 'sandbox.wrong_value', parameters });
  }
  const values = readValues(given);
  if (!values.ok) return values;
  const { seed, partners, issues } = values.value;
  return success({
    help: given.has('help'),
    json: given.has('json'),
    language: language.data,
    seed,
    partners,
    issues,
  });
}
