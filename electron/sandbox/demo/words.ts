import type { Language, MessageParameters } from '../../../shared/message.ts';
import { type MessageCode, messageText } from '../../../shared/messages/index.ts';

/** Texts of one language. */
export interface Words {
  readonly language: Language;
  /** The sentence of a message. */
  say(code: MessageCode, parameters?: MessageParameters): string;
  /** A heading with a line below it and its explanation, between empty lines. */
  heading(code: MessageCode, parameters?: MessageParameters): string;
}

export function wordsIn(language: Language): Words {
  const text = (code: MessageCode, parameters: MessageParameters) => messageText(code, parameters, language);
  return {
    language,
    say: (code, parameters = {}) => text(code, parameters).what,
    heading(code, parameters = {}) {
      const { what, why } = text(code, parameters);
      return `\n${what}\n${'─'.repeat([...what].length)}\n${why ?? ''}\n`;
    },
  };
}
