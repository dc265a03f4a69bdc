import type { OkdeskId } from '../../../../shared/ids.ts';
import type { ImportKind } from '../../../../shared/kinds.ts';
import type { Issue } from '../../../okdesk/records.ts';
import type { ImportLink } from '../../../store/store.ts';
import type { Subject } from '../journal.ts';
import type { IssueDocuments } from '../map/issue.ts';
import { storableLine } from '../map/plain-text.ts';
import type { TaskPlan } from '../plan/task.ts';
import type { StoredIssue } from '../read/stored-documents.ts';

/** An issue between mapping and recording: what it should be, what was linked, and what stands in 1C. */
export interface IssueAtWork {
  readonly issue: Issue;
  readonly documents: IssueDocuments;
  readonly links: readonly ImportLink[];
  readonly stored: StoredIssue;
  readonly task: TaskPlan;
}

/** The issue, or a part of it, as the journal names it. */
export function subjectOf(
  work: Pick<IssueAtWork, 'issue'>,
  kind: ImportKind,
  okdeskId: OkdeskId,
  onecRef?: string,
): Subject {
  const { issue } = work;
  return {
    kind,
    title: titleOf(issue),
    okdeskId,
    issueId: issue.id,
    ...(onecRef === undefined ? {} : { onecRef }),
  };
}

/** «№ 101 Не печатает принтер». */
export function titleOf(issue: Pick<Issue, 'id' | 'title'>): string {
  return `№ ${issue.id} ${storableLine(issue.title ?? '')}`.trim();
}

export function linkOf(work: IssueAtWork, kind: ImportKind, okdeskId: OkdeskId): ImportLink | undefined {
  return work.links.find((link) => link.kind === kind && link.okdeskId === okdeskId);
}
