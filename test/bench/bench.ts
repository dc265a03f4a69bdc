/** One row of a table; the words and figures that a person reads. */
export type Cell = string | number;

/** What a bench wants of a figure that it measured. Ratios and counts travel between machines, milliseconds do not. */
export interface Target {
  /** What is measured, in words: `export at 40 ms, ours ÷ floor`. */
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  /** `×`, `ms`, `MB`, `requests`, …; for the reader. */
  readonly unit: string;
}

/** What a bench has to say after it has run. */
export interface Measured {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly targets: readonly Target[];
  /** Sentences that the table needs to be understood: formulas, conditions, what was not measured and why. */
  readonly notes?: readonly string[];
}

/** One bench. It runs in a process of its own, so that memory and warm code of another are not taken for its own. */
export interface Bench {
  readonly name: string;
  /** `say` shows progress: one line, told anew as often as wanted. */
  measure(say: (line: string) => void): Promise<Measured>;
}

export const missed = ({ targets }: Measured): readonly Target[] =>
  // A figure that is no number was not measured, which is a miss too.
  targets.filter(({ value, atMost }) => !(value <= atMost));
