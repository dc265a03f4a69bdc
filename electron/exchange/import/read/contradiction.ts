import type { Problem } from '../../../../shared/problem.ts';
import type { Comment, Issue, TimeEntry } from '../../../okdesk/records.ts';

/** Hours by which a total may differ from the sum of its entries: two decimals each, and one for the total. */
const hundredth = 0.01;

/**
 * An empty list where the card counts something: a fault of the other side that would wipe comments and time if it were
 * believed (a server under load was assumed able to answer so). The issue waits for the next run.
 */
export function contradiction(
  issue: Pick<Issue, 'id' | 'comments' | 'spent_time_total'>,
  comments: readonly Comment[],
  timeEntries: readonly TimeEntry[],
): Problem | undefined {
  const commentCount = issue.comments?.count ?? 0;
  if (commentCount > 0 && comments.length === 0) {
    return refused('import.comments_contradict', { count: commentCount });
  }
  const hours = issue.spent_time_total ?? 0;
  if (hours > 0 && timeEntries.length === 0) return refused('import.time_contradicts', { hours, listed: 0 });
  return undefined;
}

/**
 * Before timesheets of vanished entries are taken back: the entries that are left must make up the card's total, or the
 * list is not whole. A card without a total proves nothing either way.
 */
export function incompleteTime(
  issue: Pick<Issue, 'spent_time_total'>,
  entries: readonly Pick<TimeEntry, 'spent_time'>[],
): Problem | undefined {
  const total = issue.spent_time_total;
  if (total === null || total === undefined) return undefined;
  const listed = entries.reduce((sum, entry) => sum + entry.spent_time, 0);
  if (listed >= total - hundredth * (entries.length + 1)) return undefined;
  return refused('import.time_contradicts', { hours: total, listed: Math.round(listed * 100) / 100 });
}

function refused(
  code: 'import.comments_contradict' | 'import.time_contradicts',
  parameters: Problem['parameters'],
): Problem {
  return {
    code,
    side: 'okdesk',
    operation: 'GET issues',
    disposition: 'refused',
    applied: 'no',
    parameters,
  };
}
