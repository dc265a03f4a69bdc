import type { Migration } from './migration.ts';

/**
 * A line costs a run less, and a person finds more by the index of words. The index is made anew, because it holds
 * exchange, level, event, code and kind of a line as well: lines that fit such conditions, with or without words, are found in it
 * alone, and three indexes of the table are not needed any more. One column, because nobody asks in which text a word
 * stands. Left empty: the lines are taken in when the store is opened.
 *
 * The tally of days is not kept by a trigger any more, but together with the index, some dozens of lines at a time. A line
 * that is deleted before it was counted is later than all of its group.
 */
export const journalTakenIn: Migration = {
  version: 9,
  name: 'journal taken in',
  sql: `
DROP TABLE journal_text;
CREATE VIRTUAL TABLE journal_text USING fts5 (
  words,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

DROP INDEX journal_by_level;
DROP INDEX journal_by_code;
DROP INDEX journal_by_kind;
DROP INDEX journal_list;
CREATE INDEX journal_list ON journal (exchange, id, at);

DROP TRIGGER journal_line_written;
DROP TRIGGER journal_line_deleted;
CREATE TRIGGER journal_line_deleted AFTER DELETE ON journal BEGIN
  UPDATE journal_day SET lines = lines - 1
  WHERE exchange = old.exchange AND day = old.at / 86400000 AND level = old.level AND event = old.event
    AND code = old.code AND kind = ifnull(old.kind, '') AND last_id >= old.id;
  DELETE FROM journal_day
  WHERE exchange = old.exchange AND day = old.at / 86400000 AND level = old.level AND event = old.event
    AND code = old.code AND kind = ifnull(old.kind, '') AND lines = 0;
END;
`,
};
