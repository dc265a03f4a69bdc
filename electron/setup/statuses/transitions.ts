import { type StatusCode, type StatusPlan, statusCodes } from '../../../shared/setup/statuses.ts';

/** Transitions of one status in one direction. */
export interface Transitions {
  /** Everything that the guide names anywhere, in the order of the account's own list. */
  readonly all: readonly StatusCode[];
  /** Those that one of its tables or its picture names and another of them does not. */
  readonly doubtful: readonly StatusCode[];
}

/**
 * «Переходы из данного статуса» as the union of three sources: the status's own row, the rows of those it leads to, and
 * the picture. A source that says nothing about a status disagrees with nobody.
 */
export function transitionsFrom(code: StatusCode, plans: readonly StatusPlan[]): Transitions {
  return union((other) => isTransition(code, other, plans));
}

/** «Переходы в данный статус», likewise. */
export function transitionsTo(code: StatusCode, plans: readonly StatusPlan[]): Transitions {
  return union((other) => isTransition(other, code, plans));
}

/** What each source says about one transition: yes, no, or nothing. */
type Said = readonly (boolean | undefined)[];

function isTransition(from: StatusCode, to: StatusCode, plans: readonly StatusPlan[]): Said {
  const start = plans.find((plan) => plan.code === from);
  const end = plans.find((plan) => plan.code === to);
  return [start?.leadsTo?.includes(to), end?.comesFrom?.includes(from), start?.pictured?.includes(to)];
}

function union(said: (other: StatusCode) => Said): Transitions {
  const all = statusCodes.filter((other) => said(other).includes(true));
  return { all, doubtful: all.filter((other) => said(other).includes(false)) };
}
