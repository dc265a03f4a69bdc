import type { Migration } from './migration.ts';

/**
 * How many lines each day holds, by everything that a person filters by, and between which numbers they lie: a journal of a
 * million lines is counted in a few thousand rows, and a period is found without looking at what lies outside. Kept by
 * triggers, so that no way of writing or deleting a line can miss it. Two indexes for what the window links to: a cause, a
 * kind of record.
 */
export const journalDays: Migration = {
  version: 6,
  name: 'journal days',
  sql: `
CREATE TABLE journal_day (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  -- Whole days since 1970 by UTC.
  day INTEGER NOT NULL,
  level TEXT NOT NULL,
  event TEXT NOT NULL,
  code TEXT NOT NULL,
  -- Empty: the line speaks of no record.
  kind TEXT NOT NULL,
  lines INTEGER NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  PRIMARY KEY (exchange, day, level, event, code, kind)
) STRICT, WITHOUT ROWID;

INSERT INTO journal_day (exchange, day, level, event, code, kind, lines, first_id, last_id)
SELECT exchange, at / 86400000, level, event, code, ifnull(kind, ''), count(*), min(id), max(id)
FROM journal GROUP BY 1, 2, 3, 4, 5, 6;

CREATE TRIGGER journal_line_written AFTER INSERT ON journal BEGIN
  INSERT INTO journal_day (exchange, day, level, event, code, kind, lines, first_id, last_id)
  VALUES (new.exchange, new.at / 86400000, new.level, new.event, new.code, ifnull(new.kind, ''), 1, new.id, new.id)
  ON CONFLICT DO UPDATE SET lines = lines + 1, last_id = excluded.last_id;
END;

CREATE TRIGGER journal_line_deleted AFTER DELETE ON journal BEGIN
  UPDATE journal_day SET lines = lines - 1
  WHERE exchange = old.exchange AND day = old.at / 86400000 AND level = old.level AND event = old.event
    AND code = old.code AND kind = ifnull(old.kind, '');
  DELETE FROM journal_day
  WHERE exchange = old.exchange AND day = old.at / 86400000 AND level = old.level AND event = old.event
    AND code = old.code AND kind = ifnull(old.kind, '') AND lines = 0;
END;

CREATE INDEX journal_by_code ON journal (exchange, code, id);
CREATE INDEX journal_by_kind ON journal (exchange, kind, id) WHERE kind IS NOT NULL;
`,
};
