/** A piece of an HTML source. Names are in lower case; only the attributes that text needs are kept. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open';
      readonly name: string;
      readonly href: string | undefined;
      readonly alt: string | undefined;
    }
  | { readonly type: 'close'; readonly name: string };

/** Elements whose content is not for readers. */
const unreadable = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
]);

/**
 * Cuts HTML into tokens, forgiving as mail demands: comments (also conditional ones of Outlook), doctypes and
 * processing instructions vanish, unreadable elements vanish with their content, a `<` that opens nothing is text.
 * Entities are left to the reader. Never throws, and runs in time linear to the source but for hostile input.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, void> {
  const lastClose = html.lastIndexOf('>');
  let position = 0;
  let textFrom = 0;
  while (position <= lastClose) {
    const start = html.indexOf('<', position);
    if (start < 0 || start > lastClose) break;
    const piece = markupAt(html, start);
    if (piece === undefined) {
      position = start + 1;
      continue;
    }
    if (start > textFrom) yield { type: 'text', text: html.slice(textFrom, start) };
    if (piece.token !== undefined) yield piece.token;
    position = piece.end;
    textFrom = piece.end;
  }
  if (textFrom < html.length) yield { type: 'text', text: html.slice(textFrom) };
}

interface Markup {
  readonly end: number;
  readonly token: HtmlToken | undefined;
}

function markupAt(html: string, start: number): Markup | undefined {
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start + 4);
    return { end: close < 0 ? start + 4 : close + 3, token: undefined };
  }
  if (/[!?]/.test(html.charAt(start + 1))) return { end: tagEnd(html, start), token: undefined };
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(start, start + 80))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const end = tagEnd(html, start);
  if (html.charAt(start + 1) === '/') return { end, token: { type: 'close', name } };
  if (unreadable.has(name)) return { end: endOfElement(html, name, end), token: undefined };
  const tag = html.slice(start, end);
  return { end, token: { type: 'open', name, href: attribute(tag, 'href'), alt: attribute(tag, 'alt') } };
}

/** Place after the `>` of a tag; one inside a quoted value does not count. A quote that never closes is no quote. */
function tagEnd(html: string, start: number): number {
  let position = start + 1;
  while (position < html.length) {
    const character = html.charAt(position);
    if (character === '>') return position + 1;
    if ((character === '"' || character === "'") && html.charAt(position - 1) === '=') {
      const closing = html.indexOf(character, position + 1);
      if (closing < 0) break;
      position = closing;
    }
    position += 1;
  }
  const plain = html.indexOf('>', start);
  return plain < 0 ? html.length : plain + 1;
}

/** Place after `</name>`; where it is missing, right after the opening tag, so that no text is lost. */
function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? from : found.index + found[0].length;
}

function attribute(tag: string, name: 'href' | 'alt'): string | undefined {
  const pattern = name === 'href' ? hrefPattern : altPattern;
  const found = pattern.exec(tag);
  return found === null ? undefined : (found[1] ?? found[2] ?? found[3]);
}
const hrefPattern = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;
const altPattern = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;
