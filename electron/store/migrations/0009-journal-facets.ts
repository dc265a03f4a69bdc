import type { Migration } from './migration.ts';

/**
 * The index of words made anew, because it holds exchange, level, event, code and kind of a line as well: words of a
 * million lines under such a condition are found in the index alone. One column, because nobody asks in which text a word
 * stands. Left empty: who searches takes in the words of all lines that it does not have.
 */
export const journalFacets: Migration = {
  version: 9,
  name: 'journal facets',
  sql: `
DROP TABLE journal_text;
CREATE VIRTUAL TABLE journal_text USING fts5 (
  words,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`,
};
