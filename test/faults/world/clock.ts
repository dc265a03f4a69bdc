/** Time of a world: stands still until somebody moves it, so that a replay sees the same moments. */
export interface WorldClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  pass(milliseconds: number): void;
}

/** The day on which the invented data ends. */
export const lastDay = '2026-11-20';

export function worldClock(): WorldClock {
  let moment = Date.parse(`${lastDay}T09:00:00Z`);
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
