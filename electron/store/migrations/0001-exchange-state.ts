import type { Migration } from './migration.ts';

/** Everything that a run stands on: queues, links, the replica, bookmarks, cases, proposals, runs. */
export const exchangeState: Migration = {
  version: 1,
  name: 'exchange state',
  sql: `
CREATE TABLE exchange (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- Last revision given to a queued record. One counter for both queues, so that no number is ever given twice.
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE binding (
  exchange INTEGER PRIMARY KEY REFERENCES exchange (id),
  onec TEXT NOT NULL,
  okdesk TEXT NOT NULL
) STRICT;

CREATE TABLE replica (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  type TEXT NOT NULL,
  ref TEXT NOT NULL,
  data_version TEXT NOT NULL,
  owner TEXT,
  payload TEXT NOT NULL,
  UNIQUE (exchange, type, ref)
) STRICT;
CREATE INDEX replica_by_owner ON replica (exchange, type, owner, ref) WHERE owner IS NOT NULL;

CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'parked', 'refused', 'undecided')),
  revision INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  create_started INTEGER NOT NULL DEFAULT 0 CHECK (create_started IN (0, 1)),
  parked_kind TEXT,
  parked_ref TEXT,
  problem TEXT,
  problem_code TEXT,
  UNIQUE (exchange, kind, ref),
  CHECK ((state = 'parked') = (parked_ref IS NOT NULL)),
  CHECK ((parked_kind IS NULL) = (parked_ref IS NULL))
) STRICT;
CREATE INDEX outbox_in_order ON outbox (exchange, kind, sequence);

CREATE TABLE inbox (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  issue_id INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'refused')),
  revision INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  problem_code TEXT,
  PRIMARY KEY (exchange, issue_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE export_link (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  okdesk_id INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  sent_fields TEXT NOT NULL,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  evidence TEXT NOT NULL,
  UNIQUE (exchange, kind, ref)
) STRICT;
-- Not unique: two directory entries of 1C with one name may meet in one entry of ОкДеск.
CREATE INDEX export_link_by_okdesk_id ON export_link (exchange, kind, okdesk_id);

CREATE TABLE import_link (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  kind TEXT NOT NULL,
  okdesk_id INTEGER NOT NULL,
  issue_id INTEGER NOT NULL,
  ref TEXT,
  content_hash TEXT NOT NULL,
  data_version TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('linked', 'gone', 'locked')),
  detail TEXT NOT NULL,
  UNIQUE (exchange, kind, okdesk_id)
) STRICT;
CREATE INDEX import_link_by_issue ON import_link (exchange, issue_id);
CREATE INDEX import_link_by_ref ON import_link (exchange, kind, ref) WHERE ref IS NOT NULL;

CREATE TABLE unresolved (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  issue_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  wanted TEXT NOT NULL,
  PRIMARY KEY (exchange, issue_id, field, wanted)
) STRICT, WITHOUT ROWID;

CREATE TABLE bookmark (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (exchange, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE accountant_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  issue_id INTEGER NOT NULL,
  time_entry_id INTEGER,
  code TEXT NOT NULL,
  parameters TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX accountant_case_once
  ON accountant_case (exchange, issue_id, ifnull(time_entry_id, 0), code, parameters);

CREATE TABLE match_proposal (
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  okdesk_id INTEGER NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'ambiguous', 'near')),
  evidence TEXT NOT NULL,
  decision TEXT NOT NULL DEFAULT 'open' CHECK (decision IN ('open', 'accepted', 'rejected')),
  PRIMARY KEY (exchange, kind, ref, okdesk_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  exchange INTEGER NOT NULL REFERENCES exchange (id),
  direction TEXT NOT NULL CHECK (direction IN ('export', 'import')),
  trial INTEGER NOT NULL CHECK (trial IN (0, 1)),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  outcome TEXT CHECK (outcome IN ('complete', 'partial', 'stopped', 'refused')),
  report TEXT
) STRICT;
CREATE INDEX run_by_outcome ON run (exchange, direction, outcome, id);
`,
};
