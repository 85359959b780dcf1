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

-- What is needed to find a paper again and to know it: its name, its language, the hour, the day for
-- which it was made, whether it is the members' own copy, and the SHA-256 of the file.
ALTER TABLE document ADD COLUMN title TEXT;
ALTER TABLE document ADD COLUMN language TEXT;
ALTER TABLE document ADD COLUMN made_at TEXT;
ALTER TABLE document ADD COLUMN day TEXT;
ALTER TABLE document ADD COLUMN in_camera INTEGER;
ALTER TABLE document ADD COLUMN sha256 TEXT;

-- The last part of the path.
UPDATE document SET title = replace(path, rtrim(path, replace(path, '/', '')), '');
INSERT INTO search_text (row, kind, text) SELECT id, 'document', lower(title) FROM document;
INSERT INTO search (rowid, kind, text) SELECT n, kind, text FROM search_text WHERE kind = 'document';

CREATE INDEX document_by_day ON document (made_on, id);
CREATE INDEX document_by_kind ON document (kind, made_on, id);
