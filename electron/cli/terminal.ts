import type { Writable } from 'node:stream';
import type { Language, MessageParameters } from '../../shared/message.ts';
import { type MessageCode, messageText } from '../../shared/messages/index.ts';

/** Where words for people and the object for programs go. */
export interface Terminal {
  readonly language: Language;
  /** With `--json` people's words go to the error stream, so that the output holds the object alone. */
  readonly json: boolean;
  /** A person sits here: questions and moving progress make sense. */
  readonly interactive: boolean;
  /** A line as it is: numbers, tables, names. */
  line(text?: string): void;
  /** The sentence of a message. */
  say(code: MessageCode, parameters?: MessageParameters): void;
  /** The same as text, to be put into a table or another line. */
  text(code: MessageCode, parameters?: MessageParameters): string;
  /** Replaces the current line; only where a person looks on. */
  overwrite(text: string): void;
  /** The one object for programs, last line of the output. */
  object(value: unknown): void;
}

export interface TerminalOptions {
  readonly output: Writable;
  readonly errors: Writable;
  readonly language: Language;
  readonly json: boolean;
  readonly interactive: boolean;
}

export function createTerminal({ output, errors, language, json, interactive }: TerminalOptions): Terminal {
  const people = json ? errors : output;
  let unfinished = false;
  const text = (code: MessageCode, parameters: MessageParameters = {}) =>
    messageText(code, parameters, language).what;
  const line = (words = '') => {
    if (unfinished) errors.write('\r\u001B[K');
    unfinished = false;
    people.write(`${words}\n`);
  };
  return {
    language,
    json,
    interactive,
    line,
    text,
    say: (code, parameters) => line(text(code, parameters)),
    overwrite: (words) => {
      unfinished = true;
      errors.write(`\r\u001B[K${words}`);
    },
    object: (value) => {
      if (json) output.write(`${JSON.stringify(value)}\n`);
    },
  };
}
