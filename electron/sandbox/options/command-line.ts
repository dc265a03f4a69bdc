import type { MessageParameters } from '../../../shared/message.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import { failed, type Result, success } from '../../../shared/result.ts';

/** What is wrong with a command line, as a message. */
export interface OptionMistake {
  readonly code: MessageCode;
  readonly parameters: MessageParameters;
}

export interface GivenOption {
  readonly name: string;
  /** Empty for flags. */
  readonly value: string;
}

/**
 * Splits a command line into `--name value`, `--name=value` and the flags named, which have no value. Whether the
 * names are known is for the caller to say.
 */
export function readCommandLine(
  commandLine: readonly string[],
  flags: readonly string[],
): Result<readonly GivenOption[], OptionMistake> {
  const given: GivenOption[] = [];
  const rest = [...commandLine];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, equals, value] = /^--([^=]+)(=)?(.*)$/s.exec(word) ?? [];
    if (name === undefined) return failed({ code: 'sandbox.stray_word', parameters: { word } });
    if (flags.includes(name)) {
      given.push({ name, value: '' });
    } else if (equals !== undefined) {
      given.push({ name, value: value ?? '' });
    } else {
      const next = rest.shift();
      if (next === undefined || next.startsWith('--')) {
        return failed({ code: 'sandbox.value_missing', parameters: { option: name } });
      }
      given.push({ name, value: next });
    }
  }
  return success(given);
}
