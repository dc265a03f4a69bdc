import { createContext, useContext } from 'react';
import type { Language, MessageParameters } from '../../shared/message.ts';
import { type MessageCode, messageText } from '../../shared/messages/index.ts';

/** Texts of one screen: the Russian ones give the names, the English ones must have the same. */
export interface Texts<Names extends string> {
  readonly ru: Readonly<Record<Names, string>>;
  readonly en: Readonly<Record<Names, string>>;
}

export function defineTexts<Names extends string>(texts: {
  readonly ru: Readonly<Record<Names, string>>;
  readonly en: Readonly<Record<NoInfer<Names>, string>>;
}): Texts<Names> {
  return texts;
}

/** The language of the program's settings. */
export const LanguageContext = createContext<Language>('ru');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/**
 * Texts of a screen in the reader's language; `{name}` stands for a parameter. A parameter `count` chooses among forms
 * divided by `|` (Russian: one, few, many; English: one, other): `{count} заявка|{count} заявки|{count} заявок`.
 */
export function useTexts<Names extends string>(
  texts: Texts<Names>,
): (name: Names, parameters?: MessageParameters) => string {
  const language = useLanguage();
  return (name, parameters = {}) => fill(texts[language][name], parameters, language);
}

/** Words of a message code in the reader's language. */
export function useMessages(): (
  code: MessageCode,
  parameters?: MessageParameters,
) => ReturnType<typeof messageText> {
  const language = useLanguage();
  return (code, parameters = {}) => messageText(code, parameters, language);
}

const pluralForms: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  ru: ['one', 'few', 'many'],
  en: ['one', 'other'],
};

/** Exported for its test: counting words is easily got wrong. */
export function fill(text: string, parameters: MessageParameters, language: Language): string {
  const forms = text.split('|');
  const count = parameters['count'];
  let chosen = text;
  if (forms.length > 1 && typeof count === 'number') {
    const rule = new Intl.PluralRules(language).select(count);
    const place = pluralForms[language].indexOf(rule);
    chosen = forms[place === -1 ? forms.length - 1 : place] ?? text;
  }
  return chosen.replaceAll(/\{(\w+)\}/gu, (gap, name: string) => {
    const value = parameters[name];
    if (value === undefined) return gap;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}
