import type { Config, DOMPurify } from 'dompurify';

/** Text, lists and tables, as people write them; nothing that loads, runs or changes the look of the window. */
const allowed: Config = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'div', 'span', 'blockquote', 'pre', 'code', 'hr'],
    ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'sub', 'sup'],
    ...['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'a'],
  ],
  ALLOWED_ATTR: ['href', 'colspan', 'rowspan'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^https?:/iu,
  RETURN_DOM_FRAGMENT: true,
};

export interface Sanitised {
  readonly content: DocumentFragment;
  /** Pictures that were left out; they are to be seen in ОкДеск. */
  readonly pictures: number;
}

/**
 * Makes of foreign HTML – an e-mail, a comment of anybody – a fragment that cannot do anything: no scripts, no styles, no
 * pictures, no forms; links only to the web, and they are opened by the program, never by the window. The purifier is for this
 * alone: its rules are set once, because given with each text they would be worked out anew for each of hundreds of comments.
 */
export function createSanitiser(purifier: DOMPurify): (html: string) => Sanitised {
  purifier.setConfig(allowed);
  return (html) => {
    // The rules that are set hold; this only names the kind of the answer.
    const content = purifier.sanitize(html, { RETURN_DOM_FRAGMENT: true });
    const pictures = purifier.removed.filter(
      (one) => 'element' in one && ['IMG', 'PICTURE', 'SVG'].includes(one.element.nodeName.toUpperCase()),
    ).length;
    return { content, pictures };
  };
}
