import type { Migration } from './migration.ts';

/**
 * The journal and its full text index. The index keeps no copy of the texts (`content=''`): the message is made from
 * code and parameters, title and answer stand in the row. It outlives runs, so it refers to none by key.
 */
export const journal: Migration = {
  version: 2,
  name: 'journal',
  sql: `
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  at INTEGER NOT NULL,
  run_id INTEGER,
  level TEXT NOT NULL CHECK (level IN ('error', 'warning', 'info', 'note')),
  event TEXT NOT NULL CHECK (event IN ('export', 'import')),
  code TEXT NOT NULL,
  parameters TEXT NOT NULL,
  kind TEXT,
  title TEXT,
  onec_ref TEXT,
  okdesk_id INTEGER,
  issue_id INTEGER,
  request TEXT,
  answer TEXT
) STRICT;
CREATE INDEX journal_by_age ON journal (at);
CREATE INDEX journal_by_level ON journal (exchange, level, id);
CREATE INDEX journal_by_run ON journal (exchange, run_id, id) WHERE run_id IS NOT NULL;
CREATE INDEX journal_by_ref ON journal (exchange, onec_ref, id) WHERE onec_ref IS NOT NULL;
CREATE INDEX journal_by_issue ON journal (exchange, issue_id, id) WHERE issue_id IS NOT NULL;
CREATE INDEX journal_by_okdesk_id ON journal (exchange, okdesk_id, id) WHERE okdesk_id IS NOT NULL;

CREATE VIRTUAL TABLE journal_text USING fts5 (
  title, message, answer,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`,
};
