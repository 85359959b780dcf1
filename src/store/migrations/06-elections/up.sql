-- A committee holds a few elections a year: their tables have no index of their own, since each would be
-- read at every start.

-- An election: what it fills, how, by whom, and how far it has come.
CREATE TABLE election (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id),
  seat_kind TEXT NOT NULL,
  seats INTEGER NOT NULL,
  method TEXT NOT NULL,
  voters TEXT NOT NULL,
  basis TEXT,
  meeting_id TEXT REFERENCES meeting (id),
  vote_on TEXT,
  notice_sent_on TEXT,
  close_on TEXT,
  floor INTEGER,
  by_election INTEGER,
  starts_on TEXT,
  term_ends_on TEXT,
  status TEXT NOT NULL,
  closed_on TEXT,
  proclaimed_on TEXT,
  destroyed_on TEXT,
  note TEXT
) STRICT;

CREATE TABLE candidate (
  id TEXT PRIMARY KEY,
  election_id TEXT NOT NULL REFERENCES election (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  proposer_id TEXT REFERENCES person (id),
  seconder_id TEXT REFERENCES person (id),
  received_on TEXT,
  consent_on TEXT,
  from_floor INTEGER,
  is_tenant TEXT,
  is_employee TEXT,
  has_judgment TEXT,
  withdrawn_on TEXT,
  fate TEXT,
  rank INTEGER,
  mandate_id TEXT REFERENCES mandate (id),
  UNIQUE (election_id, person_id)
) STRICT;

-- Who leads an election: none of them a candidate.
CREATE TABLE election_officer (
  id TEXT PRIMARY KEY,
  election_id TEXT NOT NULL REFERENCES election (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  UNIQUE (election_id, person_id)
) STRICT;

-- A vote that was counted, a recount, or lots that were drawn: totals alone, never a ballot with an
-- hour, a number or a place in a row.
CREATE TABLE election_round (
  id TEXT PRIMARY KEY,
  election_id TEXT NOT NULL REFERENCES election (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  held_on TEXT NOT NULL,
  held_at TEXT,
  issued INTEGER,
  valid INTEGER,
  blank INTEGER,
  rejected INTEGER,
  spoiled INTEGER,
  unreturned INTEGER,
  seed TEXT,
  witnesses TEXT,
  note TEXT,
  UNIQUE (election_id, position)
) STRICT;

-- Each candidate's votes in a round; in a drawing of lots, the place in which the name came out.
CREATE TABLE round_vote (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES election_round (id),
  candidate_id TEXT NOT NULL REFERENCES candidate (id),
  votes INTEGER NOT NULL,
  UNIQUE (round_id, candidate_id)
) STRICT;

-- A seal is of the minutes of a meeting, or of an election; all stand in one chain.
CREATE TABLE seal_new (
  id TEXT PRIMARY KEY,
  meeting_id TEXT UNIQUE REFERENCES meeting (id),
  election_id TEXT UNIQUE REFERENCES election (id),
  seq INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  content TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  sealed_on TEXT NOT NULL,
  CHECK ((meeting_id IS NULL) <> (election_id IS NULL))
) STRICT;
INSERT INTO seal_new (id, meeting_id, seq, version, content, previous, hash, sealed_on)
  SELECT id, meeting_id, seq, version, content, previous, hash, sealed_on FROM seal;
DROP TABLE seal;
ALTER TABLE seal_new RENAME TO seal;

-- A paper may be of an election.
ALTER TABLE document ADD COLUMN election_id TEXT REFERENCES election (id);
CREATE INDEX document_by_election ON document (election_id) WHERE election_id IS NOT NULL;
