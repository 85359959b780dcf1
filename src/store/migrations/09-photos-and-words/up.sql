-- A furnishing of no project has photos too: what a photo shows is then the furnishing alone.
CREATE TABLE photo_of_anything (
  id TEXT PRIMARY KEY,
  project_id TEXT REFERENCES project,
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
  added_on TEXT NOT NULL,
  CHECK (project_id IS NOT NULL OR furnishing_id IS NOT NULL)
) STRICT;
INSERT INTO photo_of_anything SELECT id, project_id, furnishing_id, work_day_id, hash, extension, bytes,
  width, height, taken_on, caption, consent, added_on FROM photo;
DROP TABLE photo;
ALTER TABLE photo_of_anything RENAME TO photo;

-- Whether the words of a motion that waits were moved again since is asked after every act in the room.
CREATE INDEX motion_by_words ON motion (body_id, rtrim(coalesce(amended_text, text), ' .'))
  WHERE kind = 'main' AND outcome IN ('carried', 'tabled', 'postponed', 'referred');
