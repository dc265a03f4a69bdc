/** Text as the index keeps it: `ё` and `е` are one letter to a person who searches. */
export function searchable(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/**
 * What a person typed, as a query of the full text index: every word has to occur, as a whole or as a beginning
 * («иванов» finds «Иванова»). Signs of the query language are read as text. `undefined`: there is nothing to search.
 */
export function searchQuery(typed: string): string | undefined {
  const words = searchable(typed)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return undefined;
  return words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');
}
