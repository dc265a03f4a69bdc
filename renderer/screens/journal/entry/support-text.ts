import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import type { Language } from '../../../../shared/message.ts';
import { messageText } from '../../../../shared/messages/index.ts';

/** One entry as text for support. Secrets were masked before the entry was written. */
export function entryForSupport(entry: JournalEntry, language: Language): string {
  const { at, level, event, code, parameters, runId, onecRef, okdeskId, issueId } = entry;
  const { what, why, remedy } = messageText(code, parameters, language);
  const numbers = { run: runId, onec: onecRef, okdesk: okdeskId, issue: issueId };
  const named = Object.entries(numbers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}`],
  );
  return [
    [at, level, event, code, ...named].join(' · '),
    ...[what, why, remedy].filter((sentence) => sentence !== undefined && sentence !== ''),
    ...(entry.request === undefined ? [] : [`> ${entry.request}`]),
    ...(entry.answer === undefined ? [] : [`< ${entry.answer}`]),
  ].join('\n');
}
