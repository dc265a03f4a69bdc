/** What an answer consists of, told before anyone asks what it means. */
export type Body =
  | { readonly type: 'empty' }
  | { readonly type: 'json'; readonly value: unknown }
  /** A page or text of something between us and the account, or of another site. */
  | { readonly type: 'foreign' }
  /** Begins as JSON and does not end. */
  | { readonly type: 'cut' };

/** Sorts an answer's text. The content type is not asked: it was seen wrong on both good and bad answers. */
export function readBody(text: string): Body {
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  if (trimmed === '') return { type: 'empty' };
  try {
    const value: unknown = JSON.parse(trimmed);
    return { type: 'json', value };
  } catch {
    return { type: /^[[{]/u.test(trimmed) ? 'cut' : 'foreign' };
  }
}
