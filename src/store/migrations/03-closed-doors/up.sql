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
