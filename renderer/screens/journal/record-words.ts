import type { JournalLine } from '../../../shared/ipc/journal.ts';
import { useTexts } from '../../texts/texts.ts';
import { oneKindTexts } from '../../ui/words.ts';

/** A record in words: kind and name; the parts of an issue also name their issue. */
export function useRecordWords(): (line: Pick<JournalLine, 'kind' | 'title' | 'issueId'>) => string {
  const kindWord = useTexts(oneKindTexts);
  return ({ kind, title, issueId }) => {
    const issue = issueId === undefined ? '' : `№ ${issueId}`;
    // The title of an issue names its number already; those of its parts do not.
    const number = title?.includes(issue) === true ? '' : issue;
    return [kind === undefined ? '' : kindWord(kind), title ?? '', number]
      .filter((part) => part !== '')
      .join(' ');
  };
}
