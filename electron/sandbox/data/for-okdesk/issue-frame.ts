import type { Random } from '../random.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What everything inside one issue needs to know of it. Moments are milliseconds since 1970. */
export interface IssueFrame {
  readonly id: number;
  readonly createdAt: number;
  readonly contactId: number | undefined;
  /** Number of an employee who writes or works in it. */
  employee(random: Random): number;
  /** So many moments of the issue's life, in order. */
  moments(random: Random, count: number): readonly number[];
}

const longestLife = 6 * 24 * 60 * 60 * 1000;

/** Moments between the creation and the end of the data, at whole seconds. */
export function lifeOf(createdAt: number, end: number): IssueFrame['moments'] {
  const length = Math.min(longestLife, end - createdAt);
  return (random, count) =>
    Array.from(
      { length: count },
      () => createdAt + Math.floor((random.fraction() * length) / 1000) * 1000,
    ).sort((left, right) => left - right);
}
