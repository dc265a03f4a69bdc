import type { Readable, Writable } from 'node:stream';

interface RawInput extends Readable {
  setRawMode?(raw: boolean): unknown;
}

const enter = new Set(['\r', '\n']);
const erase = new Set(['\u007F', '\b']);
const interrupt = '\u0003';
const endOfInput = '\u0004';

/** Asks without showing what is typed. `undefined`: the person gave up (Ctrl+C, Ctrl+D) or typed nothing. */
export function hiddenPrompt(
  question: string,
  input: RawInput,
  output: Writable,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    output.write(`${question}: `);
    input.setRawMode?.(true);
    input.setEncoding('utf8');
    input.resume();
    let typed: readonly string[] = [];
    const finish = (answer: string | undefined) => {
      input.off('data', take);
      input.setRawMode?.(false);
      input.pause();
      output.write('\n');
      resolve(answer === '' ? undefined : answer);
    };
    const take = (text: string) => {
      for (const letter of text) {
        if (enter.has(letter)) return finish(typed.join(''));
        if (letter === interrupt || letter === endOfInput) return finish(undefined);
        typed = erase.has(letter) ? typed.slice(0, -1) : [...typed, letter];
      }
    };
    input.on('data', take);
  });
}
