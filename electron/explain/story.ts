import type { JournalEntry } from '../../shared/journal-entry.ts';
import type { MessageParameters } from '../../shared/message.ts';
import type { MessageCode } from '../../shared/messages/index.ts';

/** One thing that is known about a record, as a message. */
export interface Finding {
  readonly code: MessageCode;
  readonly parameters: MessageParameters;
}

/** Why a record is where it is: the answer first, then everything that the store knows. */
export interface Story {
  readonly title: string;
  readonly answer: Finding;
  readonly findings: readonly Finding[];
  /** Newest first. */
  readonly journal: readonly JournalEntry[];
}

export function finding(code: MessageCode, parameters: MessageParameters = {}): Finding {
  return { code, parameters };
}

/** Lines of the journal that a story quotes. */
export const quotedLines = 8;
