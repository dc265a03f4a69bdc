/** Time of a world: stands still until somebody moves it, so that a replay sees the same moments. */
export interface WorldClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  pass(milliseconds: number): void;
}

/** Begins at a moment given in ISO form. */
export function worldClock(begins: string): WorldClock {
  let moment = Date.parse(begins);
  return {
    now: () => moment,
    pass: (milliseconds) => {
      moment += milliseconds;
    },
  };
}

/** This PC's clock as the program sees it: begins where the world is, wrong or not, and goes on by itself. */
export function programClock(start: number): () => number {
  let moment = start;
  return () => {
    moment += 1;
    return moment;
  };
}
