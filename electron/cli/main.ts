import type { Readable, Writable } from 'node:stream';
import type { Language } from '../../shared/message.ts';
import type { Problem } from '../../shared/problem.ts';
import { unexpectedProblem } from '../exchange/run/unexpected.ts';
import { dataPlace } from '../store/data-place.ts';
import { storeProblem } from '../store/failure.ts';
import { commonOptions, holdsSecret, readArguments } from './arguments.ts';
import type { CommandOutcome } from './command.ts';
import { commands, isCommandName } from './commands.ts';
import { type ExitCode, exitCodeOfProblem, exitCodes } from './exit-codes.ts';
import { hiddenPrompt } from './hidden-prompt.ts';
import { cliProblem } from './problems.ts';
import { showHelp } from './show/help.ts';
import { showProblem } from './show/problem.ts';
import { listenForStop } from './stop.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/** The process as the program sees it. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean };
  readonly now: () => number;
}

/** Runs one command and returns the exit status. Nothing is thrown: what nobody expected becomes status 1. */
export async function main(surroundings: Surroundings): Promise<ExitCode> {
  const { words, input, output, errors } = surroundings;
  const terminal = createTerminal({
    output,
    errors,
    // Read beforehand, so that wrong arguments too are answered in the language and form asked for.
    language: languageOf(words),
    json: words.includes('--json'),
    interactive: input.isTTY === true && errors.isTTY === true,
  });
  const stop = listenForStop();
  try {
    const outcome = await runCommand(surroundings, terminal, stop.signal);
    terminal.object({ exitCode: outcome.exitCode, ...outcome.answer });
    return outcome.exitCode;
  } catch (error) {
    const problem = storeProblem(error) ?? unexpectedProblem(error, 'cli');
    showProblem(terminal, problem);
    const exitCode = problem.code === 'run.unexpected' ? exitCodes.unexpected : exitCodeOfProblem(problem);
    terminal.object({ exitCode, problem });
    return exitCode;
  } finally {
    stop.forget();
  }
}

async function runCommand(
  { words, environment, platform, input, errors, now }: Surroundings,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<CommandOutcome> {
  const refuse = (problem: Problem): CommandOutcome => {
    showProblem(terminal, problem);
    return { exitCode: exitCodeOfProblem(problem), answer: { problem } };
  };
  if (holdsSecret(words)) return refuse(cliProblem('cli.secret_in_arguments'));

  const [name = '', ...rest] = words;
  if (!isCommandName(name)) {
    const help = readArguments(words, commonOptions);
    const asked = help.ok && (help.value.common.help || help.value.raw.words.length === 0);
    showHelp(terminal);
    if (asked) return { exitCode: exitCodes.complete, answer: {} };
    return refuse(cliProblem('cli.unknown_command', { name: name.slice(0, 40) }));
  }

  const command = await commands[name]();
  const read = readArguments(rest, command.options);
  if (!read.ok) return refuse(read.error);
  const { common, raw } = read.value;
  if (common.help) {
    showHelp(terminal, name);
    return { exitCode: exitCodes.complete, answer: {} };
  }
  const done = await command.execute(
    {
      terminal,
      place: dataPlace(common.data, platform, environment),
      exchangeId: common.exchange,
      environment,
      askHidden: (question) =>
        terminal.interactive ? hiddenPrompt(question, input, errors) : Promise.resolve(undefined),
      signal,
      now,
    },
    raw,
  );
  return done.ok ? done.value : refuse(done.error);
}

function languageOf(words: readonly string[]): Language {
  const place = words.indexOf('--lang');
  return words.includes('--lang=en') || words[place + 1] === 'en' ? 'en' : 'ru';
}
