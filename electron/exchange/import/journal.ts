import type { OkdeskId } from '../../../shared/ids.ts';
import type { JournalLevel } from '../../../shared/journal-entry.ts';
import type { ImportKind } from '../../../shared/kinds.ts';
import type { MessageParameters } from '../../../shared/message.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { RunContext } from '../run/context.ts';

/** What a line of the journal speaks of. */
export interface Subject {
  readonly kind: ImportKind;
  readonly title: string;
  readonly okdeskId: OkdeskId;
  readonly issueId: OkdeskId;
  readonly onecRef?: string;
}

export function tell(
  context: RunContext,
  level: JournalLevel,
  code: MessageCode,
  parameters: MessageParameters,
  subject?: Subject,
): void {
  context.store.journal.append({
    runId: context.runId,
    level,
    event: 'import',
    code,
    parameters: { ...parameters },
    ...subject,
  });
}

/** A failure of an issue or of a part of it. */
export function tellProblem(context: RunContext, problem: Problem, issueId: OkdeskId): void {
  const { code, parameters, record, request, answer } = problem;
  context.store.journal.append({
    runId: context.runId,
    level: 'error',
    event: 'import',
    code,
    parameters,
    issueId,
    ...record,
    ...(request === undefined ? {} : { request }),
    ...(answer === undefined ? {} : { answer }),
  });
}

/** The same failure, saying whose it is. */
export function ofRecord(problem: Problem, subject: Subject): Problem {
  const { kind, title, okdeskId, onecRef } = subject;
  return {
    ...problem,
    record: { kind, title, okdeskId, ...(onecRef === undefined ? {} : { onecRef }) },
  };
}

/**
 * A question that only the accountant can answer: opened once, and told once. Answers whether it is new.
 */
export function openCase(
  context: RunContext,
  code: MessageCode,
  parameters: MessageParameters,
  subject: Subject,
): boolean {
  const isNew = context.store.cases.open({
    issueId: subject.issueId,
    timeEntryId: subject.kind === 'time_entry' ? subject.okdeskId : undefined,
    code,
    parameters,
  });
  if (isNew) tell(context, 'warning', code, parameters, subject);
  return isNew;
}
