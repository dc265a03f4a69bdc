/** The middle one of several measurements; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that the work takes: the median of so many repetitions. */
export function medianMs(repetitions: number, work: () => unknown): number {
  return median(
    Array.from({ length: repetitions }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

/** Median time of `ours` divided by that of `floor`, measured in turns, so that a busy machine burdens both. */
export async function ratioInTurns(
  repetitions: number,
  ours: () => Promise<unknown> | unknown,
  floor: () => Promise<unknown> | unknown,
): Promise<{ readonly ours: number; readonly floor: number; readonly ratio: number }> {
  const times: { readonly ours: number[]; readonly floor: number[] } = { ours: [], floor: [] };
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const [kept, work] of [
      [times.floor, floor],
      [times.ours, ours],
    ] as const) {
      const started = performance.now();
      await work();
      kept.push(performance.now() - started);
    }
  }
  const [oursMs, floorMs] = [median(times.ours), median(times.floor)];
  return { ours: oursMs, floor: floorMs, ratio: oursMs / floorMs };
}
