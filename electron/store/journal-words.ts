import { textValue } from './columns.ts';
import type { Database } from './database.ts';
import type { WordsBeginning } from './journal-text.ts';

/** More forms than a Russian noun has; a beginning of more words is better asked for as one. */
const mostWords = 12;
/** Comes before every sign that a word can have. */
const lowestSign = '\u0001';

/** Makes the index of words readable by its words; it lives with the connection and keeps nothing in the file. */
export function prepareWords(database: Database): void {
  database.script(
    `CREATE VIRTUAL TABLE temp.journal_word USING fts5vocab('main', 'journal_text', 'instance')`,
  );
}

/** Goes from word to word, past all lines of each. */
export function wordsOf(database: Database): WordsBeginning {
  return (beginning) => {
    const words: string[] = [];
    for (let from = beginning; ; ) {
      const word = database.one(
        textValue,
        'SELECT term AS value FROM temp.journal_word WHERE term >= :from LIMIT 1',
        { from },
      );
      if (word === undefined || !word.startsWith(beginning)) break;
      words.push(word);
      if (words.length > mostWords) return undefined;
      from = `${word}${lowestSign}`;
    }
    return words.length === 0 ? undefined : words;
  };
}
