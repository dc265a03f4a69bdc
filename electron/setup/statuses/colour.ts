/**
 * A colour as `#rrggbb` in lower case, out of the notations that web pages use (`#RGB`, `rrggbb`, `rgb(…)`); `undefined`
 * for anything else. Which of them ОкДеск answers with was seen for `#rrggbb` only.
 */
export function normalColour(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex}`;
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/u.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
