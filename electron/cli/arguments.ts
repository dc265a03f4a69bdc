import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exchangeIdSchema } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { RawOptions } from './command.ts';
import { cliProblem } from './problems.ts';

type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Options of every command. */
export const commonOptions = {
  data: { type: 'string' },
  exchange: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'ru' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies OptionTable;

const commonSchema = z.object({
  data: z.string().min(1).optional(),
  exchange: exchangeIdSchema.optional(),
  json: z.boolean(),
  lang: z.enum(['ru', 'en']),
  help: z.boolean(),
});
export type CommonOptions = z.infer<typeof commonSchema>;

/** Options of the command and the common ones. Unknown ones are an error: a mistyped `--dry-run` must not run. */
export function readArguments(
  words: readonly string[],
  options: OptionTable,
): Result<{ readonly common: CommonOptions; readonly raw: RawOptions }, Problem> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...commonOptions, ...options },
      allowPositionals: true,
      strict: true,
    });
    const common = commonSchema.safeParse(values);
    if (!common.success) {
      const names = common.error.issues.map((issue) => `--${String(issue.path[0])}`).join(', ');
      return failed(cliProblem('cli.wrong_value', { names }));
    }
    return success({ common: common.data, raw: { ...values, words: positionals } });
  } catch (error) {
    const mistake = parseErrorSchema.safeParse(error);
    if (!mistake.success) throw error;
    return failed(cliProblem('cli.wrong_arguments', { option: optionIn(mistake.data.message) }));
  }
}

const parseErrorSchema = z.object({ code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string() });

/** Only the name of the option is repeated: its value might be a secret. */
function optionIn(message: string): string {
  return /--?[\p{L}][\p{L}\p{N}-]*/u.exec(message)?.[0] ?? '';
}

const secretName = /^--?[\w-]*(token|password|passwd|secret|токен|пароль)/iu;
const secretSetting = /(token|password|passwd|secret|токен|пароль)[^=]*=/iu;
/** A token of ОкДеск is forty hexadecimal digits. */
const tokenShape = /(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/iu;

/** A secret among the arguments is seen by every program of the PC and stays in the shell's history. */
export function holdsSecret(words: readonly string[]): boolean {
  return words.some((word) => secretName.test(word) || secretSetting.test(word) || tokenShape.test(word));
}
