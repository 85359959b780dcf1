-- How a project ends and what the one before it taught; what a paper is about; and the sums of tasks
-- and hours, which are read from the indexes alone.
ALTER TABLE project ADD COLUMN abandon_reason TEXT;
ALTER TABLE project ADD COLUMN earlier_lessons TEXT;
ALTER TABLE document ADD COLUMN project_id TEXT REFERENCES project;
CREATE INDEX document_by_project ON document (project_id) WHERE project_id IS NOT NULL;
DROP INDEX task_by_project;
CREATE INDEX task_by_project ON task (project_id, ifnull(due_on, '9999-12-31'), id, done_on);
CREATE INDEX hours_summed ON hours (project_id, person_id, task_id, worked_on, minutes, heads, work_day_id);

-- How ties are parted stays as it was when nominations closed, whatever the committee decides later:
-- of elections from before, what their rounds tell, else the rule of today.
ALTER TABLE election ADD COLUMN tie TEXT;
UPDATE election SET tie = CASE
    WHEN EXISTS (SELECT 1 FROM election_round r
                 WHERE r.election_id = election.id AND r.kind = 'second-ballot') THEN 'second-ballot'
    WHEN EXISTS (SELECT 1 FROM election_round r
                 WHERE r.election_id = election.id AND r.kind = 'lots') THEN 'lots'
    ELSE coalesce((SELECT value FROM rule WHERE id = 'election.tie'), 'second-ballot') END
  WHERE status IN ('closed', 'proclaimed');
