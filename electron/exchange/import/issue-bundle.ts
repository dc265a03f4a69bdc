import type { CheckListItem, Comment, Issue, TimeEntry } from '../../okdesk/records.ts';

/** An issue with everything that belongs to it, as ОкДеск has it now. */
export interface IssueBundle {
  readonly issue: Issue;
  readonly comments: readonly Comment[];
  readonly timeEntries: readonly TimeEntry[];
  /** `undefined`: not read, because the setting or the account does not allow it. */
  readonly checkList: readonly CheckListItem[] | undefined;
}
