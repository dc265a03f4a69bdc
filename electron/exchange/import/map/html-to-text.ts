import { decodeEntities } from './html/entities.ts';
import { TextLayout } from './html/text-layout.ts';
import { type HtmlToken, htmlTokens } from './html/tokens.ts';
import { storableText } from './plain-text.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header html main nav p section summary table tbody tfoot thead tr'
  ).split(' '),
);

/** Addresses worth showing to a person; scripts, anchors and embedded pictures are not. */
const showable = /^(?:https?:|ftp:|mailto:|tel:)/i;

/**
 * Descriptions and comments of ОкДеск (HTML, from mail even whole documents) as text that an accountant can read in 1C:
 * paragraphs and `<br>` become lines, lists keep their marks, cells of a table are parted by bars, a link keeps its
 * address, entities are decoded, scripts and styles vanish, and nothing is left that 1C cannot store. Text without any
 * markup keeps its own lines. Never throws, whatever the mail program wrote.
 */
export function htmlToText(html: string): string {
  if (!/<[a-z!/?]/i.test(html)) return tidy(decodeEntities(html));
  const reading: Reading = { layout: new TextLayout(), lists: [], links: [] };
  for (const token of htmlTokens(html)) readToken(reading, token);
  return tidy(reading.layout.toString());
}

function tidy(text: string): string {
  return storableText(text)
    .replaceAll(/[ \t\u00a0]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

interface Reading {
  readonly layout: TextLayout;
  /** Open lists, outer first: `undefined` has bullets, a number is the last one given. */
  readonly lists: (number | undefined)[];
  readonly links: { readonly href: string; readonly from: number }[];
}

function readToken(reading: Reading, token: HtmlToken): void {
  if (token.type === 'text') reading.layout.text(decodeEntities(token.text));
  else if (token.type === 'open') open(reading, token);
  else close(reading, token.name);
}

function open(reading: Reading, token: Extract<HtmlToken, { type: 'open' }>): void {
  const { layout, lists, links } = reading;
  if (token.name === 'br') layout.lineEnd();
  else if (token.name === 'hr') layout.newLine();
  else if (token.name === 'pre') layout.preformatted(1);
  else if (token.name === 'li') openItem(layout, lists);
  else if (token.name === 'td' || token.name === 'th') openCell(layout);
  else if (token.name === 'img') layout.text(token.alt === undefined ? '' : ` ${decodeEntities(token.alt)} `);
  else if (token.name === 'ul' || token.name === 'ol') {
    lists.push(token.name === 'ol' ? 0 : undefined);
    layout.newLine();
  } else if (token.name === 'a') {
    links.push({ href: decodeEntities(token.href ?? '').trim(), from: layout.place });
  } else if (blocks.has(token.name)) layout.newLine();
}

function close(reading: Reading, name: string): void {
  const { layout, lists } = reading;
  if (name === 'pre') layout.preformatted(-1);
  else if (name === 'ul' || name === 'ol') {
    lists.pop();
    layout.newLine();
  } else if (name === 'a') closeLink(reading);
  else if (name === 'li' || blocks.has(name)) layout.newLine();
}

function openItem(layout: TextLayout, lists: (number | undefined)[]): void {
  const number = lists.at(-1);
  if (number !== undefined) lists[lists.length - 1] = number + 1;
  layout.newLine();
  const indent = '  '.repeat(Math.max(0, lists.length - 1));
  layout.mark(`${indent}${number === undefined ? '-' : `${number + 1}.`} `);
}

function openCell(layout: TextLayout): void {
  if (!layout.atLineStart) layout.mark(' | ');
}

/** The address after the text, unless the text already is the address. */
function closeLink({ layout, links }: Reading): void {
  const link = links.pop();
  if (link === undefined || !showable.test(link.href)) return;
  const address = link.href.replace(/^(?:mailto|tel):/i, '');
  const text = layout.since(link.from);
  const bare = (value: string) =>
    value
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  if (text === '') layout.text(` ${address} `);
  else if (!bare(text).includes(bare(address))) layout.text(` (${address})`);
}
