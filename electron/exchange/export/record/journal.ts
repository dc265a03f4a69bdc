import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { JournalLevel } from '../../../../shared/journal-entry.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import { evidenceWord } from '../../../../shared/messages/evidence.ts';
import { exportKindWords } from '../../../../shared/messages/export.ts';
import type { MessageCode } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { RunContext } from '../../run/context.ts';

/** The record of which a line of the journal speaks. */
export interface Subject {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  readonly title: string;
}

/** The record as problems name it. */
export function recordOf({ kind, title, ref }: Subject): NonNullable<Problem['record']> {
  return { kind, title, onecRef: ref };
}

/** Parameters that all sentences about a record share: kind in both languages and title. */
export function subjectParameters({ kind, title }: Subject): Record<string, string> {
  const words = exportKindWords[kind];
  return { kindRu: words.ru, kindEn: words.en, title };
}

/** The parameters of sentences that tell by what a pair was recognised. */
export function evidenceParameters(evidence: string): Record<string, string> {
  return { evidenceRu: evidenceWord(evidence, 'ru'), evidenceEn: evidenceWord(evidence, 'en') };
}

/** A line of the export's journal about one record. */
export function journalRecord(
  context: Pick<RunContext, 'store' | 'runId'>,
  level: JournalLevel,
  code: MessageCode,
  subject: Subject,
  more: {
    readonly okdeskId?: OkdeskId;
    readonly parameters?: Readonly<Record<string, string | number>>;
  } = {},
): void {
  const { kind, ref, title } = subject;
  context.store.journal.append({
    runId: context.runId,
    level,
    event: 'export',
    code,
    parameters: { ...subjectParameters(subject), ...more.parameters },
    kind,
    title,
    onecRef: ref,
    ...(more.okdeskId === undefined ? {} : { okdeskId: more.okdeskId }),
  });
}
