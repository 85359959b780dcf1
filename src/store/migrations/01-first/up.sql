-- The first schema. Ids are UUIDv7 texts; days are 2026-11-17, hours 19:04, flags 0 or 1.
-- sort_key is filled by the program (French order); no collation or function of ours stands in
-- the schema, so that any SQLite tool can read the file.

CREATE TABLE rule (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  address TEXT,
  city TEXT,
  county TEXT,
  year_built INTEGER,
  dwellings_family INTEGER,
  dwellings_senior INTEGER,
  dwellings_single INTEGER,
  note TEXT
) STRICT;
CREATE INDEX site_by_name ON site (sort_key, id);

CREATE TABLE building (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  address TEXT,
  dwellings INTEGER,
  note TEXT
) STRICT;
CREATE INDEX building_by_site ON building (site_id, sort_key, id);

CREATE TABLE association (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  site_id TEXT REFERENCES site (id),
  recognised_on TEXT,
  ended_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX association_by_name ON association (sort_key, id);
CREATE INDEX association_by_site ON association (site_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  family_name TEXT NOT NULL,
  given_name TEXT,
  preferred_name TEXT,
  sort_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  site_id TEXT REFERENCES site (id),
  building_id TEXT REFERENCES building (id),
  unit TEXT,
  phone TEXT,
  email TEXT,
  reach TEXT,
  language TEXT,
  note TEXT
) STRICT;
CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX person_by_kind ON person (kind, sort_key, id);
CREATE INDEX person_by_site ON person (site_id, sort_key, id);
CREATE INDEX person_by_building ON person (building_id) WHERE building_id IS NOT NULL;

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  purpose TEXT NOT NULL,
  given_on TEXT NOT NULL,
  withdrawn_on TEXT,
  source TEXT
) STRICT;
CREATE INDEX consent_by_person ON consent (person_id, purpose);

CREATE TABLE body (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  prefix TEXT NOT NULL UNIQUE,
  quorum TEXT NOT NULL,
  quorum_fixed INTEGER,
  size INTEGER,
  site_id TEXT REFERENCES site (id),
  created_on TEXT,
  ended_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX body_by_kind ON body (kind, sort_key, id);

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  kind TEXT NOT NULL,
  label TEXT,
  association_id TEXT REFERENCES association (id),
  follows_id TEXT REFERENCES seat (id),
  created_on TEXT,
  closed_on TEXT
) STRICT;
CREATE INDEX seat_by_body ON seat (body_id);
CREATE INDEX seat_by_association ON seat (association_id) WHERE association_id IS NOT NULL;
CREATE INDEX seat_by_followed ON seat (follows_id) WHERE follows_id IS NOT NULL;

CREATE TABLE mandate (
  id TEXT PRIMARY KEY,
  seat_id TEXT NOT NULL REFERENCES seat (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  starts_on TEXT NOT NULL,
  term_ends_on TEXT,
  ended_on TEXT,
  began TEXT NOT NULL,
  end_reason TEXT,
  follows_id TEXT REFERENCES mandate (id),
  note TEXT
) STRICT;
CREATE INDEX mandate_by_seat ON mandate (seat_id, starts_on);
-- ended_on, always null here, spares a look into the table.
CREATE INDEX mandate_in_office ON mandate (seat_id, starts_on, ended_on) WHERE ended_on IS NULL;
CREATE INDEX mandate_by_person ON mandate (person_id, starts_on);
CREATE INDEX mandate_by_term ON mandate (term_ends_on) WHERE ended_on IS NULL;
CREATE INDEX mandate_by_followed ON mandate (follows_id) WHERE follows_id IS NOT NULL;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  date TEXT NOT NULL,
  starts_at TEXT,
  place TEXT,
  status TEXT NOT NULL,
  notice_sent_on TEXT,
  opened_at TEXT,
  closed_at TEXT,
  chair_id TEXT REFERENCES person (id),
  secretary_id TEXT REFERENCES person (id),
  adopted_on TEXT,
  adopted_at_id TEXT REFERENCES meeting (id),
  note TEXT,
  UNIQUE (body_id, year, seq)
) STRICT;
CREATE INDEX meeting_by_date ON meeting (date, id);
CREATE INDEX meeting_by_body ON meeting (body_id, date, id);
CREATE INDEX meeting_by_status ON meeting (status, date, id);
CREATE INDEX meeting_by_chair ON meeting (chair_id) WHERE chair_id IS NOT NULL;
CREATE INDEX meeting_by_secretary ON meeting (secretary_id) WHERE secretary_id IS NOT NULL;
CREATE INDEX meeting_by_adopting ON meeting (adopted_at_id) WHERE adopted_at_id IS NOT NULL;

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  notes TEXT
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);

CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  status TEXT NOT NULL,
  UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person_id, status);

CREATE TABLE motion (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT REFERENCES agenda_item (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  mover_id TEXT REFERENCES person (id),
  seconder_id TEXT REFERENCES person (id),
  majority TEXT NOT NULL,
  outcome TEXT NOT NULL,
  mode TEXT,
  votes_for INTEGER,
  votes_against INTEGER,
  votes_abstain INTEGER,
  voters INTEGER,
  quorum_needed INTEGER,
  body_id TEXT NOT NULL REFERENCES body (id),
  number TEXT,
  year INTEGER,
  seq INTEGER,
  decided_on TEXT,
  UNIQUE (body_id, year, seq)
) STRICT;
CREATE INDEX motion_by_meeting ON motion (meeting_id, position);
CREATE INDEX motion_by_item ON motion (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX motion_by_number ON motion (year * 1000000 + seq, id) WHERE seq IS NOT NULL;
CREATE INDEX motion_by_date ON motion (decided_on, id) WHERE decided_on IS NOT NULL;
CREATE INDEX motion_by_mover ON motion (mover_id) WHERE mover_id IS NOT NULL;
CREATE INDEX motion_by_seconder ON motion (seconder_id) WHERE seconder_id IS NOT NULL;

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  what TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  due_on TEXT,
  done_on TEXT,
  meeting_id TEXT REFERENCES meeting (id),
  item_id TEXT REFERENCES agenda_item (id),
  motion_id TEXT REFERENCES motion (id)
) STRICT;
CREATE INDEX follow_up_open ON follow_up (ifnull(due_on, '9999-12-31'), id) WHERE done_on IS NULL;
CREATE INDEX follow_up_by_due ON follow_up (ifnull(due_on, '9999-12-31'), id);
CREATE INDEX follow_up_by_person ON follow_up (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX follow_up_by_meeting ON follow_up (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX follow_up_by_item ON follow_up (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX follow_up_by_motion ON follow_up (motion_id) WHERE motion_id IS NOT NULL;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  format TEXT NOT NULL,
  path TEXT NOT NULL,
  made_on TEXT NOT NULL,
  numbers TEXT
) STRICT;
CREATE INDEX document_by_meeting ON document (meeting_id);

-- The journal: what was done, by whom, and every row it changed. seq is its order (clocks jump).
CREATE TABLE journal_entry (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  command TEXT NOT NULL,
  undoes INTEGER REFERENCES journal_entry (seq)
) STRICT;
CREATE INDEX journal_entry_by_undone ON journal_entry (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journal_row (
  n INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES journal_entry (seq),
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  old TEXT,
  new TEXT
) STRICT;
CREATE INDEX journal_row_by_entry ON journal_row (entry);
CREATE INDEX journal_row_by_row ON journal_row (row, n);

-- The last act before a migration changed a table: older acts on it can't be taken back.
CREATE TABLE table_migrated (
  tbl TEXT PRIMARY KEY,
  entry INTEGER NOT NULL
) STRICT;

-- Kept totals, so that a list knows its length without counting.
CREATE TABLE row_count (
  tbl TEXT PRIMARY KEY,
  rows INTEGER NOT NULL
) STRICT;

-- What the search finds. text is folded (no accents, no case); kind is the table's name.
CREATE TABLE search_text (
  n INTEGER PRIMARY KEY,
  row TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
-- The first letters that are typed are found in lists of their own, not by going through all words
-- that begin so.
CREATE VIRTUAL TABLE search USING fts5 (
  kind, text, content = 'search_text', content_rowid = 'n',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
