/**
 * Text as people read it: JSON set out line by line. A request may stand behind its method and path, and a long text may
 * have been cut; what is no whole JSON stays as it is.
 */
export function prettyText(text: string): string {
  const start = text.search(/[[{]/u);
  if (start === -1) return text;
  try {
    const value: unknown = JSON.parse(text.slice(start));
    const head = text.slice(0, start).trim();
    return [...(head === '' ? [] : [head]), JSON.stringify(value, undefined, 2)].join('\n');
  } catch {
    return text;
  }
}
