-- What was written while the doors were closed: a follow-up under a point without a motion, the
-- reason why somebody withdrew. What stands there already was told as public and stays so.
ALTER TABLE follow_up ADD COLUMN in_camera INTEGER;
ALTER TABLE movement ADD COLUMN in_camera INTEGER;

-- How many motions each year has in an order of the register of resolutions, and how many of them
-- have follow-ups that are open or all done: kept, so that a list of a million knows its length and
-- the place of a row without counting.
CREATE TABLE motion_count (
  sort TEXT NOT NULL,
  year INTEGER NOT NULL,
  state TEXT NOT NULL,
  rows INTEGER NOT NULL,
  PRIMARY KEY (sort, year, state)
) STRICT, WITHOUT ROWID;
INSERT INTO motion_count
  SELECT 'number', year, 'all', count(*) FROM motion
    WHERE seq IS NOT NULL AND year IS NOT NULL GROUP BY year
  UNION ALL
  SELECT 'date', CAST(substr(decided_on, 1, 4) AS INTEGER), 'all', count(*) FROM motion
    WHERE decided_on IS NOT NULL GROUP BY 2;
WITH followed AS (
  SELECT motion_id, CASE WHEN count(*) = count(done_on) THEN 'done' ELSE 'open' END AS state
  FROM follow_up WHERE motion_id IS NOT NULL GROUP BY motion_id
)
INSERT INTO motion_count
  SELECT 'number', m.year, f.state, count(*) FROM followed f JOIN motion m ON m.id = f.motion_id
    WHERE m.seq IS NOT NULL AND m.year IS NOT NULL GROUP BY m.year, f.state
  UNION ALL
  SELECT 'date', CAST(substr(m.decided_on, 1, 4) AS INTEGER), f.state, count(*)
    FROM followed f JOIN motion m ON m.id = f.motion_id
    WHERE m.decided_on IS NOT NULL GROUP BY 2, f.state;

-- A paper may be of a body, and of no meeting.
CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  meeting_id TEXT REFERENCES meeting (id),
  format TEXT NOT NULL,
  path TEXT NOT NULL,
  made_on TEXT NOT NULL,
  numbers TEXT,
  motion_id TEXT REFERENCES motion (id),
  body_id TEXT REFERENCES body (id)
) STRICT;
INSERT INTO paper (id, kind, meeting_id, format, path, made_on, numbers, motion_id)
  SELECT id, kind, meeting_id, format, path, made_on, numbers, motion_id FROM document;
DROP TABLE document;
ALTER TABLE paper RENAME TO document;
CREATE INDEX document_by_meeting ON document (meeting_id);
CREATE INDEX document_by_motion ON document (motion_id) WHERE motion_id IS NOT NULL;
CREATE INDEX document_by_body ON document (body_id) WHERE body_id IS NOT NULL;
