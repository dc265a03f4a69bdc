import type { StoryView } from '../../../../shared/ipc/journal.ts';
import type { MessageText } from '../../../../shared/message.ts';
import { evidenceWord } from '../../../../shared/messages/evidence.ts';
import { useLanguage, useMessages } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';

type Finding = StoryView['answer'];

/** A finding in words; moments and marks of recognition as people read them. */
export function useFindingWords(): (finding: Finding) => MessageText {
  const say = useMessages();
  const language = useLanguage();
  const format = useFormat();
  return ({ code, parameters }) => {
    const readable = Object.entries(parameters).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value] as const;
      if (name === 'evidence') return [name, evidenceWord(value, language)] as const;
      return [name, isMoment(value) ? format.moment(value) : value] as const;
    });
    return say(code, Object.fromEntries(readable));
  };
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text);
}
