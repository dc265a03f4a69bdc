import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';

/** Longer than any month: nobody can have worked that long in one entry, so the number is a slip of the hand. */
const mostHours = 31 * 24;

/** Far below a minute, far above the error of binary fractions: 8.325 h must be 499.5 and not 499.49999999999994. */
const precision = 1e6;

/**
 * Decimal hours, as ОкДеск answers (`spent_time`), to whole minutes, as the timesheet keeps them. The only place where
 * hours become minutes: each entry is rounded for itself to the nearest minute, half a minute up, so that the sum in 1C
 * is the sum of what people see. Two decimals of an hour are enough to give every whole minute back exactly.
 *
 * A number that cannot be working time (negative, not a number, longer than a month) is a problem and never a number:
 * an invoice must not be made from it.
 */
export function minutesFromHours(hours: number): Result<number, Problem> {
  if (!Number.isFinite(hours) || hours < 0 || hours > mostHours) return failed(impossible(hours));
  return success(Math.round(Math.round(hours * 60 * precision) / precision));
}

function impossible(hours: number): Problem {
  return {
    code: 'import.hours_impossible',
    side: 'okdesk',
    operation: 'minutes',
    disposition: 'refused',
    applied: 'no',
    parameters: { hours: String(hours), most: mostHours },
  };
}
