import process from 'node:process';

/** A launcher may pass on the same keystroke that the terminal has already sent to the whole group. */
const sameKeystrokeMs = 1_000;

/**
 * Ctrl+C asks the command to stop at the next record boundary. Pressed again it ends the program at once; that is safe
 * too, because every step is recorded whole or not at all.
 */
export function listenForStop(): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  let askedAt: number | undefined;
  const ask = () => {
    const now = performance.now();
    if (askedAt !== undefined && now - askedAt > sameKeystrokeMs) process.exit(130);
    askedAt ??= now;
    controller.abort();
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  return {
    signal: controller.signal,
    forget: () => {
      process.off('SIGINT', ask);
      process.off('SIGTERM', ask);
    },
  };
}
