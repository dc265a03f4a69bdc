import process from 'node:process';
import vm from 'node:vm';
import { debuggingAddress } from './chromium.ts';
import { makeCodec } from './codec.ts';
import { WebContents } from './windows/web-contents.ts';

/** What a test asks over the process channel; each question has a number that its answer carries. */
export type DoorQuestion =
  | { readonly id: number; readonly kind: 'evaluate'; readonly source: string; readonly argument: string }
  | { readonly id: number; readonly kind: 'browser' }
  | { readonly id: number; readonly kind: 'themes' };

/** The answer: a value in the codec's text, or the text of an error. */
export type DoorAnswer = { readonly id: number } & ({ readonly value: string } | { readonly error: string });

const codec = makeCodec();

function isQuestion(message: unknown): message is DoorQuestion {
  return typeof message === 'object' && message !== null && 'id' in message && 'kind' in message;
}

/** A joining debugger brings its own idea of colours; the windows' own is put on top again. */
async function showThemesAgain(): Promise<void> {
  await Promise.all(WebContents.getAllWebContents().map((contents) => contents.showTheme()));
}

async function answer(question: DoorQuestion, electron: object): Promise<unknown> {
  if (question.kind === 'browser') return debuggingAddress();
  if (question.kind === 'themes') return showThemesAgain();
  const run: unknown = vm.runInThisContext(`(${question.source})`);
  if (typeof run !== 'function') throw new Error('not a function');
  return run(electron, codec.decode(question.argument));
}

/**
 * Lets the test that started this process look into main, as Playwright's `electronApplication.evaluate` does. When
 * the test goes, the program goes.
 */
export function openTestDoor(electron: object): void {
  if (process.send === undefined) return;
  process.on('message', (message) => {
    if (!isQuestion(message)) return;
    const { id } = message;
    void answer(message, electron).then(
      (value) => process.send?.({ id, value: codec.encode(value) } satisfies DoorAnswer),
      (error: unknown) =>
        process.send?.({ id, error: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(1));
}
