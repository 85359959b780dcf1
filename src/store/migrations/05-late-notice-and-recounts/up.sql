-- Why an assembly was opened although its notice went out too late, or is not on record.
ALTER TABLE meeting ADD COLUMN late_notice_reason TEXT;

-- How many asked for a secret ballot. It stood among the votes in favour, where it stays for the
-- seals and the acts that have it there.
ALTER TABLE motion ADD COLUMN askers INTEGER;
UPDATE motion SET askers = votes_for WHERE kind = 'secret-ballot';

-- Whether the rules gave the chair a casting vote when the vote was taken; of older votes it is known
-- of those alone where one was given.
ALTER TABLE motion ADD COLUMN may_cast INTEGER;
UPDATE motion SET may_cast = 1 WHERE casting IS NOT NULL;

-- The totals as they were announced before a recount, and why it was counted again.
ALTER TABLE motion ADD COLUMN first_for INTEGER;
ALTER TABLE motion ADD COLUMN first_against INTEGER;
ALTER TABLE motion ADD COLUMN first_abstain INTEGER;
ALTER TABLE motion ADD COLUMN recount_reason TEXT;

-- How often each meeting and its agenda changed, without the rest of the journal.
CREATE INDEX journal_row_of_meetings ON journal_row (n) WHERE tbl IN ('meeting', 'agenda_item');
