import type { Random } from '../random.ts';
import { sentences } from '../words/issues.ts';

/** The description of an issue as HTML: mostly a few paragraphs, sometimes a whole mail, a long text, or nothing. */
export function makeDescription(random: Random): string {
  const paragraph = () => `<p>${random.pick(sentences)} ${random.pick(sentences)}</p>`;
  const kind = random.integer(1, 100);
  if (kind <= 4) return '';
  if (kind <= 20) return mailDocument(`${paragraph()}${paragraph()}`, random.pick(sentences));
  if (kind <= 22) return Array.from({ length: 60 }, paragraph).join('\n');
  if (kind <= 30)
    return `${random.pick(sentences)}<br>${random.pick(sentences)}<br/>${random.pick(sentences)}`;
  return Array.from({ length: random.integer(1, 3) }, paragraph).join('');
}

/** What a mail program sends: style, script, quotation, signature. None of the first two is text for people. */
function mailDocument(body: string, quoted: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Re: заявка</title>
<style type="text/css">p.MsoNormal { margin: 0cm; font-family: "Calibri", sans-serif; } /* <p> */</style>
<script>window.track && window.track("open");</script></head>
<body lang="RU"><div class="WordSection1">${body}
<table border="0"><tr><td>Касса</td><td>Магазин&nbsp;№&nbsp;3</td></tr><tr><td>Ошибка</td><td>&lt;нет связи&gt;</td></tr></table>
<p>С&nbsp;уважением,<br>бухгалтерия &laquo;Ромашка&raquo;</p>
<blockquote>&gt; ${quoted}</blockquote><!-- конец письма --></div></body></html>`;
}
