import type { OneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import { exportKindWords } from '../../../../shared/messages/export.ts';
import type { MessageCode } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Match } from '../../matching/find-match.ts';
import type { Lack, RecordKey } from '../map/desired.ts';
import { evidenceParameters, recordOf, type Subject, subjectParameters } from './journal.ts';

/** Why a record is not sent, as message and parameters: the same for the journal, the plan and the outbox. */
export interface Reason {
  readonly code: MessageCode;
  readonly parameters: Record<string, string | number>;
}

export function parkedReason(
  subject: Subject,
  waitsFor: RecordKey,
  titleOf: (kind: ExportKind, ref: OneCRef) => string,
): Reason {
  const words = exportKindWords[waitsFor.kind];
  return {
    code: 'export.parked',
    parameters: {
      ...subjectParameters(subject),
      parentRu: words.ru,
      parentEn: words.en,
      parent: titleOf(waitsFor.kind, waitsFor.ref),
    },
  };
}

export function lackReason(subject: Subject, lacks: Lack): Reason {
  return { code: `export.lacks_${lacks}`, parameters: subjectParameters(subject) };
}

/** A match that a person has to decide. */
export type OpenMatch = Extract<Match, { type: 'question' | 'foreign_key' }>;

export function questionReason(subject: Subject, match: OpenMatch): Reason {
  const candidates = match.type === 'foreign_key' ? [match.existing] : match.candidates;
  const shared = {
    ...subjectParameters(subject),
    ...evidenceParameters(match.evidence),
    candidates: candidates.map(({ title, id }) => `«${title}» (${id})`).join(', '),
  };
  return match.type === 'foreign_key'
    ? { code: 'export.match_foreign_key', parameters: { ...shared, found: match.found } }
    : { code: `export.match_${match.certainty}`, parameters: shared };
}

/** The reason as a problem of this program's own making: nothing was sent. */
export function localProblem(subject: Subject, operation: string, reason: Reason): Problem {
  return {
    ...reason,
    side: 'local',
    operation,
    disposition: 'refused',
    applied: 'no',
    record: recordOf(subject),
  };
}
