/** A text in one language. `{name}` stands for a parameter of the message. */
export interface MessageText {
  /** What happened, one sentence. */
  readonly what: string;
  /** Why it happens, in words of the person's own trade. */
  readonly why?: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Every message has both languages; Russian is the first. */
export interface MessageEntry {
  readonly ru: MessageText;
  readonly en: MessageText;
}

export type MessageCatalogue = Readonly<Record<string, MessageEntry>>;
export type Language = 'ru' | 'en';
export type MessageParameters = Readonly<Record<string, string | number>>;

/** Puts parameters into the places of a text. A place without a parameter stays visible, so that the gap is seen. */
export function fillText(text: string, parameters: MessageParameters): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place));
}
