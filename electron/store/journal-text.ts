/** Text as the index keeps it: `ё` and `е` are one letter to a person who searches. */
export function searchable(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/** Words of the index that begin so; `undefined`: none, or more than can be named one by one. */
export type WordsBeginning = (beginning: string) => readonly string[] | undefined;

/** Signs that the index keeps as JavaScript writes them in lower case; others it may fold in its own way. */
const plain = /^[0-9a-zа-я]+$/u;

/**
 * What a person typed, as parts of a query of the full text index that all have to be true: every word has to occur, as a
 * whole or as a beginning («иванов» finds «Иванова»). Signs of the query language are read as text. `undefined`: there is nothing to search.
 *
 * The words that begin so are named where they are few: for a beginning the index first gathers all its lines in memory, which takes
 * twice as long as reading the same lines word by word, and as long for a hundred lines as for all.
 */
export function searchQueries(typed: string, wordsBeginning: WordsBeginning): readonly string[] | undefined {
  const words = searchable(typed)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return undefined;
  return words.map((word) => wordQuery(word, wordsBeginning));
}

function wordQuery(word: string, wordsBeginning: WordsBeginning): string {
  const beginning = word.toLowerCase();
  const found = plain.test(beginning) ? wordsBeginning(beginning) : undefined;
  if (found === undefined) return `${quoted(word)}*`;
  return `(${found.map(quoted).join(' OR ')})`;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
