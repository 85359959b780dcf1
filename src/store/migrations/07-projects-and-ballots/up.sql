-- Elections: kept ballots, the scrutineers' sheets, reserved seats, a drawn order on the ballot, and
-- what comes after the proclamation.

ALTER TABLE election ADD COLUMN reserved_families INTEGER;
ALTER TABLE election ADD COLUMN reserved_seniors INTEGER;
ALTER TABLE election ADD COLUMN order_seed TEXT;
ALTER TABLE election ADD COLUMN despite TEXT;
ALTER TABLE candidate ADD COLUMN stands_for TEXT;

-- The ballots of a round that look alike, with their number: no row of its own for a ballot, and no
-- order in which they were cast or read.
CREATE TABLE round_ballot (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES election_round (id),
  pattern TEXT NOT NULL,
  ballots INTEGER NOT NULL,
  UNIQUE (round_id, pattern)
) STRICT, WITHOUT ROWID;

-- What each scrutineer reads on the ballots, until both agree: written by no command, journaled
-- nowhere, in no copy, and overwritten when it is deleted.
CREATE TABLE entry_sheet (
  election_id TEXT NOT NULL,
  scrutineer INTEGER NOT NULL,
  number INTEGER NOT NULL,
  marks TEXT NOT NULL,
  PRIMARY KEY (election_id, scrutineer, number)
) STRICT, WITHOUT ROWID;

-- An objection to a proclaimed election, or a recount of it, with what was decided.
CREATE TABLE objection (
  id TEXT PRIMARY KEY,
  election_id TEXT NOT NULL REFERENCES election (id),
  kind TEXT NOT NULL,
  received_on TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  grounds TEXT NOT NULL,
  decided_on TEXT,
  decided_by TEXT,
  decision TEXT,
  reasons TEXT,
  new_election_id TEXT REFERENCES election (id)
) STRICT;
