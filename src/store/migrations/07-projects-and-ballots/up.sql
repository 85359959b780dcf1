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

-- Projects. A committee has a few: only what one project may have thousands of (tasks, hours) has
-- indexes, since each table and index is read at every start.

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  site_id TEXT REFERENCES site,
  islet TEXT,
  body_id TEXT REFERENCES body,
  steward_id TEXT REFERENCES person,
  purpose TEXT,
  scope TEXT NOT NULL,
  previous_id TEXT REFERENCES project,
  starts_on TEXT,
  ends_on TEXT,
  status TEXT NOT NULL,
  closed_on TEXT,
  hoped TEXT,
  happened TEXT,
  lessons TEXT,
  next_steps TEXT,
  gap_reason TEXT
) STRICT;

CREATE TABLE project_phase (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  phase TEXT NOT NULL,
  from_on TEXT NOT NULL,
  planned_until TEXT,
  note TEXT
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT,
  contact_id TEXT REFERENCES person,
  contact TEXT,
  phone TEXT,
  email TEXT,
  address TEXT,
  note TEXT
) STRICT;

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  person_id TEXT REFERENCES person,
  organisation_id TEXT REFERENCES organisation,
  role TEXT NOT NULL,
  from_on TEXT,
  until_on TEXT,
  note TEXT
) STRICT;

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  title TEXT NOT NULL,
  person_id TEXT REFERENCES person,
  starts_on TEXT,
  due_on TEXT,
  done_on TEXT,
  after_id TEXT REFERENCES task,
  note TEXT
) STRICT;

CREATE TABLE work_day (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  title TEXT NOT NULL,
  held_on TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  place TEXT,
  hands_needed INTEGER,
  cancelled INTEGER,
  note TEXT
) STRICT;

CREATE TABLE hours (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  worked_on TEXT NOT NULL,
  person_id TEXT REFERENCES person,
  heads INTEGER,
  minutes INTEGER NOT NULL,
  work_day_id TEXT REFERENCES work_day,
  task_id TEXT REFERENCES task,
  note TEXT
) STRICT;

CREATE TABLE application (
  id TEXT PRIMARY KEY,
  programme TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation,
  project_id TEXT REFERENCES project,
  deadline_on TEXT,
  ceiling INTEGER,
  asked INTEGER,
  state TEXT NOT NULL,
  submitted_on TEXT,
  answered_on TEXT,
  granted INTEGER,
  report_due_on TEXT,
  reported_on TEXT,
  note TEXT
) STRICT;

CREATE TABLE funding (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation,
  application_id TEXT REFERENCES application,
  promised INTEGER,
  promised_on TEXT,
  received INTEGER,
  received_on TEXT,
  note TEXT
) STRICT;

CREATE TABLE budget_line (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  title TEXT NOT NULL,
  planned INTEGER,
  committed INTEGER,
  note TEXT
) STRICT;

CREATE TABLE voucher (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES budget_line,
  supplier TEXT,
  number TEXT,
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE quote (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES budget_line,
  supplier TEXT NOT NULL,
  amount INTEGER NOT NULL,
  received_on TEXT,
  valid_until TEXT,
  retained INTEGER,
  reason TEXT
) STRICT;

CREATE TABLE authorisation (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  asked_on TEXT,
  granted_on TEXT,
  expires_on TEXT,
  reference TEXT,
  note TEXT
) STRICT;

CREATE TABLE furnishing (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  project_id TEXT REFERENCES project,
  islet TEXT,
  made_on TEXT,
  steward_id TEXT REFERENCES person,
  condition TEXT,
  note TEXT
) STRICT;

CREATE TABLE upkeep (
  id TEXT PRIMARY KEY,
  furnishing_id TEXT NOT NULL REFERENCES furnishing,
  title TEXT NOT NULL,
  due_on TEXT,
  person_id TEXT REFERENCES person,
  done_on TEXT,
  every_months INTEGER,
  note TEXT
) STRICT;

CREATE TABLE photo (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  furnishing_id TEXT REFERENCES furnishing,
  work_day_id TEXT REFERENCES work_day,
  hash TEXT NOT NULL,
  extension TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  taken_on TEXT,
  caption TEXT,
  consent TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project,
  name TEXT NOT NULL,
  unit TEXT,
  target INTEGER,
  direction TEXT,
  how TEXT
) STRICT;

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  indicator_id TEXT NOT NULL REFERENCES indicator,
  moment TEXT NOT NULL,
  measured_on TEXT NOT NULL,
  value INTEGER NOT NULL,
  note TEXT
) STRICT;

CREATE INDEX task_by_project ON task (project_id, ifnull(due_on, '9999-12-31'), id);
CREATE INDEX hours_by_project ON hours (project_id, worked_on, id);
CREATE INDEX hours_by_task ON hours (task_id) WHERE task_id IS NOT NULL;

-- What a resolution, a meeting or a follow-up is about; it is filed so, and not sealed.
ALTER TABLE motion ADD COLUMN project_id TEXT REFERENCES project;
ALTER TABLE meeting ADD COLUMN project_id TEXT REFERENCES project;
ALTER TABLE follow_up ADD COLUMN project_id TEXT REFERENCES project;
CREATE INDEX motion_by_project ON motion (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX meeting_by_project ON meeting (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX follow_up_by_project ON follow_up (project_id) WHERE project_id IS NOT NULL;
