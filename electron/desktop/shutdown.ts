/** One thing to end, with the name under which the log tells that it took too long. */
export interface LastStep {
  readonly name: string;
  end(): void | Promise<void>;
}

/**
 * Ends the steps one after another, once, however often and by whom it is asked. Each has so long; one that fails or takes
 * longer is told and left: what was recorded is on disk already, so leaving is always safe.
 */
export function createShutdown(
  steps: readonly LastStep[],
  limitMs: number,
  tell: (message: string) => void,
): () => Promise<void> {
  let ended: Promise<void> | undefined;
  return () => {
    ended ??= endAll(steps, limitMs, tell);
    return ended;
  };
}

async function endAll(
  steps: readonly LastStep[],
  limitMs: number,
  tell: (message: string) => void,
): Promise<void> {
  for (const step of steps) {
    const late = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => late.resolve('late'), limitMs);
    try {
      const end = await Promise.race([step.end(), late.promise]);
      if (end === 'late') tell(`${step.name} did not end within ${limitMs} ms`);
    } catch (error) {
      tell(`${step.name} did not end well: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }
}
