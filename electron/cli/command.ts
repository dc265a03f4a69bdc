import type { ParseArgsConfig } from 'node:util';
import type { z } from 'zod';
import type { ExchangeId } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { DataPlace } from '../store/data-place.ts';
import type { ExitCode } from './exit-codes.ts';
import { cliProblem } from './problems.ts';
import type { Terminal } from './terminal.ts';

/** What every command gets: where to speak, where the data lies, how to stop, what time it is. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly place: DataPlace;
  readonly exchangeId: ExchangeId | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A hidden question to the person; `undefined` when nobody sits here. */
  readonly askHidden: (question: string) => Promise<string | undefined>;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a command ended. `answer` joins the object that `--json` prints. */
export interface CommandOutcome {
  readonly exitCode: ExitCode;
  readonly answer: Readonly<Record<string, unknown>>;
}

type OptionTable = NonNullable<ParseArgsConfig['options']>;
/** Values as `parseArgs` gives them, words without a dash under `words`. */
export type RawOptions = Readonly<Record<string, unknown>> & { readonly words: readonly string[] };

export interface Command {
  readonly options: OptionTable;
  execute(context: CommandContext, raw: RawOptions): Promise<Result<CommandOutcome, Problem>>;
}

/** A command whose options are checked before it runs: it never sees text where it expects a number. */
export function defineCommand<Schema extends z.ZodType>(definition: {
  readonly options: OptionTable;
  readonly schema: Schema;
  run(context: CommandContext, options: z.output<Schema>): Promise<Result<CommandOutcome, Problem>>;
}): Command {
  return {
    options: definition.options,
    execute: async (context, raw) => {
      const parsed = definition.schema.safeParse(raw);
      if (parsed.success) return definition.run(context, parsed.data);
      const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
      return failed(cliProblem('cli.wrong_value', { names: [...names].map(shown).join(', ') }));
    },
  };
}

export function ended(exitCode: ExitCode, answer: CommandOutcome['answer'] = {}) {
  return success<CommandOutcome>({ exitCode, answer });
}

function shown(option: string): string {
  return option === 'words' ? '<…>' : `--${option}`;
}
