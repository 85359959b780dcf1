-- The meeting room: outlines, notices, the presence clock, procedure, votes that freeze their
-- voters, seals and what becomes of a resolution. Every new column may be null or has a default,
-- so that acts of before can still be taken back.

ALTER TABLE meeting ADD COLUMN tenants INTEGER;
ALTER TABLE meeting ADD COLUMN postponed_from TEXT;
ALTER TABLE meeting ADD COLUMN continues_id TEXT REFERENCES meeting (id);
ALTER TABLE meeting ADD COLUMN adopting_motion_id TEXT REFERENCES motion (id);
ALTER TABLE meeting ADD COLUMN corrections TEXT;
CREATE INDEX meeting_by_continued ON meeting (continues_id) WHERE continues_id IS NOT NULL;
CREATE INDEX meeting_by_adopting_motion ON meeting (adopting_motion_id)
  WHERE adopting_motion_id IS NOT NULL;

ALTER TABLE agenda_item ADD COLUMN level INTEGER NOT NULL DEFAULT 1;
ALTER TABLE agenda_item ADD COLUMN role TEXT;
ALTER TABLE agenda_item ADD COLUMN purpose TEXT;
ALTER TABLE agenda_item ADD COLUMN lead_id TEXT REFERENCES person (id);
ALTER TABLE agenda_item ADD COLUMN minutes_planned INTEGER;
ALTER TABLE agenda_item ADD COLUMN on_notice INTEGER;
ALTER TABLE agenda_item ADD COLUMN started_at TEXT;
ALTER TABLE agenda_item ADD COLUMN ended_at TEXT;
ALTER TABLE agenda_item ADD COLUMN private_notes TEXT;
ALTER TABLE agenda_item ADD COLUMN minutes_of_id TEXT REFERENCES meeting (id);
ALTER TABLE agenda_item ADD COLUMN carried_from_id TEXT REFERENCES agenda_item (id);
CREATE INDEX agenda_item_by_lead ON agenda_item (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX agenda_item_by_minutes_of ON agenda_item (minutes_of_id)
  WHERE minutes_of_id IS NOT NULL;
CREATE INDEX agenda_item_by_carried_from ON agenda_item (carried_from_id)
  WHERE carried_from_id IS NOT NULL;

ALTER TABLE attendance ADD COLUMN replaces_id TEXT REFERENCES person (id);
CREATE INDEX attendance_by_replaced ON attendance (replaces_id) WHERE replaces_id IS NOT NULL;

-- The presence clock: who came, left, came back, withdrew; heads counted in an assembly.
CREATE TABLE movement (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  heads INTEGER,
  item_id TEXT REFERENCES agenda_item (id),
  reason TEXT
) STRICT;
CREATE INDEX movement_by_meeting ON movement (meeting_id, position);
CREATE INDEX movement_by_person ON movement (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX movement_by_item ON movement (item_id) WHERE item_id IS NOT NULL;

ALTER TABLE motion ADD COLUMN kind TEXT NOT NULL DEFAULT 'main';
ALTER TABLE motion ADD COLUMN on_id TEXT REFERENCES motion (id);
ALTER TABLE motion ADD COLUMN amended_text TEXT;
ALTER TABLE motion ADD COLUMN in_camera INTEGER;
ALTER TABLE motion ADD COLUMN put_at TEXT;
ALTER TABLE motion ADD COLUMN decided_at TEXT;
ALTER TABLE motion ADD COLUMN base TEXT;
ALTER TABLE motion ADD COLUMN seats INTEGER;
ALTER TABLE motion ADD COLUMN casting TEXT;
ALTER TABLE motion ADD COLUMN voter_list TEXT;
ALTER TABLE motion ADD COLUMN no_quorum_reason TEXT;
ALTER TABLE motion ADD COLUMN with_notice INTEGER;
ALTER TABLE motion ADD COLUMN until_on TEXT;
ALTER TABLE motion ADD COLUMN referred_to TEXT;
ALTER TABLE motion ADD COLUMN theme TEXT;
ALTER TABLE motion ADD COLUMN site_id TEXT REFERENCES site (id);
CREATE INDEX motion_by_on ON motion (on_id) WHERE on_id IS NOT NULL;
-- What left a meeting without a decision may come up again.
CREATE INDEX motion_by_waiting ON motion (body_id, id)
  WHERE outcome IN ('tabled', 'postponed', 'referred') AND kind = 'main';
CREATE INDEX motion_by_site ON motion (site_id) WHERE site_id IS NOT NULL;
-- The register of resolutions, narrowed: along the order of numbers, and along the days.
CREATE INDEX motion_by_theme ON motion (theme) WHERE theme IS NOT NULL;
CREATE INDEX motion_by_theme_number ON motion (theme, year * 1000000 + seq, id)
  WHERE theme IS NOT NULL AND seq IS NOT NULL;
CREATE INDEX motion_by_theme_date ON motion (theme, decided_on, id)
  WHERE theme IS NOT NULL AND decided_on IS NOT NULL;
CREATE INDEX motion_by_site_number ON motion (site_id, year * 1000000 + seq, id)
  WHERE site_id IS NOT NULL AND seq IS NOT NULL;
CREATE INDEX motion_by_site_date ON motion (site_id, decided_on, id)
  WHERE site_id IS NOT NULL AND decided_on IS NOT NULL;
CREATE INDEX motion_by_body_number ON motion (body_id, year * 1000000 + seq, id)
  WHERE seq IS NOT NULL;
CREATE INDEX motion_by_body_date ON motion (body_id, decided_on, id)
  WHERE decided_on IS NOT NULL;
CREATE INDEX motion_by_outcome_date ON motion (outcome, decided_on, id)
  WHERE decided_on IS NOT NULL;

CREATE INDEX follow_up_open_by_motion ON follow_up (motion_id)
  WHERE done_on IS NULL AND motion_id IS NOT NULL;

-- The round of a notice: who gets it how, and whether it was done.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  person_id TEXT REFERENCES person (id),
  building_id TEXT REFERENCES building (id),
  way TEXT NOT NULL,
  done_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX notice_by_meeting ON notice (meeting_id);
CREATE INDEX notice_by_person ON notice (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX notice_by_building ON notice (building_id) WHERE building_id IS NOT NULL;

-- What becomes of a resolution or of adopted minutes afterwards; it stays editable.
CREATE TABLE sequel (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  motion_id TEXT REFERENCES motion (id),
  meeting_id TEXT REFERENCES meeting (id),
  by_motion_id TEXT REFERENCES motion (id),
  text TEXT
) STRICT;
CREATE INDEX sequel_by_motion ON sequel (motion_id, on_day, id)
  WHERE motion_id IS NOT NULL;
CREATE INDEX sequel_by_meeting ON sequel (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX sequel_by_deciding ON sequel (by_motion_id) WHERE by_motion_id IS NOT NULL;

-- Adopted minutes as canonical bytes, each hashed with the seal before it.
CREATE TABLE seal (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id),
  seq INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  content TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  sealed_on TEXT NOT NULL
) STRICT;

ALTER TABLE document ADD COLUMN motion_id TEXT REFERENCES motion (id);
CREATE INDEX document_by_motion ON document (motion_id) WHERE motion_id IS NOT NULL;

-- What home and the lists ask at every start, kept instead of counted or looked for: the seats
-- without a mandate that has not ended, and how many motions have a number and a day.
CREATE INDEX mandate_by_start ON mandate (starts_on) WHERE ended_on IS NULL;
-- Home reads these at every start: all that it asks of them stands in the index.
DROP INDEX mandate_in_office;
CREATE INDEX mandate_in_office ON mandate (seat_id, starts_on, person_id, term_ends_on, ended_on)
  WHERE ended_on IS NULL;
CREATE INDEX meeting_not_over ON meeting
  (date, id, status, kind, number, body_id, notice_sent_on, postponed_from)
  WHERE status IN ('planned', 'convened', 'open');
CREATE INDEX attendance_by_status ON attendance (meeting_id, status);
CREATE TABLE seat_unheld (
  seat_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO seat_unheld SELECT id FROM seat s WHERE NOT EXISTS (
  SELECT 1 FROM mandate m WHERE m.seat_id = s.id AND m.ended_on IS NULL);
INSERT INTO row_count SELECT 'motion.seq', count(seq) FROM motion;
INSERT INTO row_count SELECT 'motion.decided_on', count(decided_on) FROM motion;
