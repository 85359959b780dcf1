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
