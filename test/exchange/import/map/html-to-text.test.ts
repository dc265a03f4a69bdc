import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../electron/exchange/import/map/html-to-text.ts';

const table: readonly (readonly [rule: string, html: string, text: string])[] = [
  ['paragraphs are lines', '<p>Добрый день!</p><p>Не печатает</p>', 'Добрый день!\nНе печатает'],
  ['br is a line end, two leave an empty line', 'один<br>два<br/><br />три', 'один\nдва\n\nтри'],
  ['never more than one empty line', 'один<br><br><br><br>два', 'один\n\nдва'],
  ['blanks collapse as in a browser', '<p>  a \n\t b&nbsp;&nbsp;c </p>', 'a b c'],
  ['words of different tags do not grow together', '<b>Счёт</b> <i>№ 5</i>', 'Счёт № 5'],
  ['inline tags do not tear words', 'при<b>нтер</b>', 'принтер'],
  ['bullets stay', '<ul><li>раз</li><li>два<ul><li>глубже</li></ul></li></ul>', '- раз\n- два\n  - глубже'],
  ['numbers stay', '<ol><li>раз</li><li>два</li></ol>', '1. раз\n2. два'],
  [
    'cells of a table are parted',
    '<table><tr><th>Дата</th><th>Часы</th></tr><tr><td>1 мая</td><td>2</td></tr></table>',
    'Дата | Часы\n1 мая | 2',
  ],
  [
    'a link keeps its address',
    'см. <a href="https://wiki.example.test/a?b=1&amp;c=2">статью</a>.',
    'см. статью (https://wiki.example.test/a?b=1&c=2).',
  ],
  [
    'an address that is the text is not repeated',
    '<a href="https://example.test/">example.test</a>',
    'example.test',
  ],
  [
    'a mail address is not repeated',
    '<a href="mailto:anna@example.test">anna@example.test</a>',
    'anna@example.test',
  ],
  [
    'an empty link still shows its address',
    '<a href="https://example.test/x"></a>',
    'https://example.test/x',
  ],
  ['scripts of links are not shown', '<a href="javascript:alert(1)">тут</a>', 'тут'],
  ['scripts and styles vanish', '<style>p{color:red}</style>да<script>if (a<b) alert("</p>")</script>', 'да'],
  [
    'entities are decoded',
    '&laquo;Рога &amp; копыта&raquo; &#8212; &#x2116;5 &lt;ok&gt; &hellip;',
    '«Рога & копыта» — №5 <ok> …',
  ],
  ['an entity is decoded once', '<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
  ['numbers of Windows-1252 mean what browsers show', '<p>&#151;&#147;a&#148;</p>', '—“a”'],
  ['an unknown entity stays', '<p>&nosuch; A&B</p>', '&nosuch; A&B'],
  ['comments of Outlook vanish', '<!--[if mso]><p>mso</p><![endif]--><![if !mso]>видно<![endif]>', 'видно'],
  ['a sign less than is text', '<p>если a < b и c<5</p>', 'если a < b и c<5'],
  ['a bracket inside a quoted value is no end', '<span title="a>b">x</span>', 'x'],
  ['an unclosed script loses no text', '<script>важно', 'важно'],
  ['preformatted lines stay', '<pre>раз\n  два</pre>', 'раз\n  два'],
  [
    'pictures say what they show',
    '<p>вот<img src="data:image/png;base64,AAAA" alt="экран">так</p>',
    'вот экран так',
  ],
  [
    'text without markup keeps its lines',
    'строка 1\r\nстрока 2\n\n\n\nстрока 3 &amp; всё',
    'строка 1\nстрока 2\n\nстрока 3 & всё',
  ],
  ['characters that 1C cannot store are removed', 'a\u0002b\u000bc<br>\ud800d&#1;e\ufffe', 'abc\nde'],
  [
    'a whole mail document',
    '<!DOCTYPE html><html xmlns:o="urn:x"><head><title>Тема</title><meta charset="utf-8"></head><body lang=RU><div class=WordSection1><p class=MsoNormal>Здравствуйте!<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Сломался сканер.</p></div></body></html>',
    'Здравствуйте!\nСломался сканер.',
  ],
  ['nothing is nothing', '', ''],
];

describe('HTML of ОкДеск becomes readable text', () => {
  it.each(table)('%s', (_rule, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<ul>',
    '<li>',
    '</ul>',
    '<td>',
    '<tr>',
    '<a href="https://e.test">',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<',
    '>',
    '"',
    "'",
    '&',
    '&amp;',
    '&#2;',
    '&#xD800;',
    '\u0000',
    '\ud83d',
    'слово',
    ' ',
    '\n',
    '<img alt=',
    '=',
    '<![if',
  );
  const soup = fc
    .array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it('never fails and never lets through what 1C cannot store', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const text = htmlToText(html);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the forbidden ones.
        expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
        expect(text).not.toMatch(/\n{3}|^\s|\s$/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of the text, whatever tags stand around it', () => {
    const word = fc.stringMatching(/^[а-яё]{1,8}$/);
    const wrap = fc.constantFrom('p', 'div', 'b', 'li', 'td', 'a', 'span', 'blockquote', 'h1');
    fc.assert(
      fc.property(fc.array(fc.tuple(wrap, word), { minLength: 1, maxLength: 20 }), (parts) => {
        const html = parts.map(([tag, text]) => `<${tag}>${text} </${tag}>`).join('');
        const words = htmlToText(html)
          .split(/[\s|-]+/)
          .filter((text) => text !== '');
        expect(words).toEqual(parts.map(([, text]) => text));
      }),
    );
  });

  it('reads a mail of two megabytes at once', () => {
    const long = '<p class=x>Строка <b>письма</b> &nbsp;</p>\n'.repeat(50_000);
    const started = performance.now();
    expect(htmlToText(long).length).toBeGreaterThan(600_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
