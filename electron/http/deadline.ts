/** Time limit of one request, joined with the stop of the run. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether it was the time that aborted. */
  isOver(): boolean;
  /** To be called when the request has ended, one way or another. */
  release(): void;
}

/**
 * Not `AbortSignal.timeout` and `AbortSignal.any`: their signals live, with all that listens to them, until the time has
 * passed, also when the answer came at once; a run of thousands of requests a minute then holds the last minute in memory.
 */
export function startDeadline(milliseconds: number, stop?: AbortSignal): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, milliseconds);
  const onStop = () => controller.abort();
  if (stop?.aborted === true) onStop();
  else stop?.addEventListener('abort', onStop, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver,
    release() {
      clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
    },
  };
}
