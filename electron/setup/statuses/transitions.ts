import { type StatusCode, type StatusPlan, statusCodes } from '../../../shared/setup/statuses.ts';

/** Transitions of one status in one direction. */
export interface Transitions {
  /** Everything that any row of the tables names, in the order of the account's own list. */
  readonly all: readonly StatusCode[];
  /** Those that one of the two rows names and the other one does not: the tables do not mirror each other there. */
  readonly doubtful: readonly StatusCode[];
}

/**
 * «Переходы из данного статуса» as the union of the row's own list and of what the rows of the other statuses say about
 * it. Where a row has no such list nothing disagrees with the one that has.
 */
export function transitionsFrom(code: StatusCode, plans: readonly StatusPlan[]): Transitions {
  const own = planOf(code, plans)?.leadsTo;
  return union(own, (other) => planOf(other, plans)?.comesFrom, code);
}

/** «Переходы в данный статус», likewise. */
export function transitionsTo(code: StatusCode, plans: readonly StatusPlan[]): Transitions {
  const own = planOf(code, plans)?.comesFrom;
  return union(own, (other) => planOf(other, plans)?.leadsTo, code);
}

function planOf(code: StatusCode, plans: readonly StatusPlan[]): StatusPlan | undefined {
  return plans.find((plan) => plan.code === code);
}

function union(
  own: readonly StatusCode[] | undefined,
  ofOther: (other: StatusCode) => readonly StatusCode[] | undefined,
  code: StatusCode,
): Transitions {
  const said = statusCodes.map((other) => ({
    other,
    here: own?.includes(other),
    there: ofOther(other)?.includes(code),
  }));
  const named = said.filter(({ here, there }) => here === true || there === true);
  return {
    all: named.map(({ other }) => other),
    doubtful: named.filter(({ here, there }) => here === false || there === false).map(({ other }) => other),
  };
}
