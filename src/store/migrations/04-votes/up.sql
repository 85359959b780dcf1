-- What is recorded of a secret ballot beside its totals: who counted it, and the papers that are no
-- vote.
ALTER TABLE motion ADD COLUMN scrutineers TEXT;
ALTER TABLE motion ADD COLUMN ballots_blank INTEGER;
ALTER TABLE motion ADD COLUMN ballots_spoiled INTEGER;
-- Whether a main motion was put to the meeting at an hour that nobody wrote down.
ALTER TABLE motion ADD COLUMN put INTEGER;

-- How many motions there are of each year, body, outcome, theme, place and state of their follow-ups:
-- what a register of a million narrowed by several of them is long is a sum of few rows. Nothing
-- stands as an empty text.
CREATE TABLE motion_facet_count (
  sort TEXT NOT NULL,
  state TEXT NOT NULL,
  body_id TEXT NOT NULL,
  theme TEXT NOT NULL,
  site_id TEXT NOT NULL,
  outcome TEXT NOT NULL,
  year INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  PRIMARY KEY (sort, state, body_id, theme, site_id, outcome, year)
) STRICT, WITHOUT ROWID;
WITH placed AS (
  SELECT id, 'number' AS sort, year, body_id, outcome, theme, site_id FROM motion
    WHERE seq IS NOT NULL AND year IS NOT NULL
  UNION ALL
  SELECT id, 'date', CAST(substr(decided_on, 1, 4) AS INTEGER), body_id, outcome, theme, site_id
    FROM motion WHERE decided_on IS NOT NULL
), followed AS (
  SELECT motion_id, CASE WHEN count(*) = count(done_on) THEN 'done' ELSE 'open' END AS state
  FROM follow_up WHERE motion_id IS NOT NULL GROUP BY motion_id
)
INSERT INTO motion_facet_count
  SELECT p.sort, ifnull(f.state, 'none'), p.body_id, ifnull(p.theme, ''), ifnull(p.site_id, ''),
         p.outcome, p.year, count(*)
  FROM placed p LEFT JOIN followed f ON f.motion_id = p.id GROUP BY 1, 2, 3, 4, 5, 6, 7;
