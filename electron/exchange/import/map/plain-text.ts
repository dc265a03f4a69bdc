/**
 * Characters that XML 1.0 forbids, and halves of surrogate pairs. One of them in any string makes 1C fail on the whole
 * list or change feed that holds it (measured on a live УТ 11), so none may ever be written.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text that 1C can store and give back: forbidden characters removed, line ends are `\n`. */
export function storableText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '');
}

/** One line: for titles and names. */
export function storableLine(text: string): string {
  return storableText(text).replaceAll(/\s+/g, ' ').trim();
}
