/** Legal forms and quotation marks differ between two people's typing of one name; the rest must be equal. */
const legalForms = new Set(['ооо', 'оао', 'зао', 'пао', 'ао', 'ип', 'нко', 'ано', 'тоо']);

/** A name for comparison: lower case, `ё` as `е`, without quotation marks, punctuation and the legal form. */
export function comparableName(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !legalForms.has(word));
  return (bare.length === 0 ? words : bare).join(' ');
}
