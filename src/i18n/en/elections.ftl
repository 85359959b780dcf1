# Elections: records, steps, forms, refusals, journal.

entity-election = election
    .plural = elections
    .the = the election
    .count = { $count ->
        [0] no elections
        [one] { $count } election
       *[other] { $count } elections
    }
entity-candidate = candidacy
    .plural = candidacies
    .the = the candidacy
    .count = { $count ->
        [0] no candidacies
        [one] { $count } candidacy
       *[other] { $count } candidacies
    }
entity-election_officer = election officer
    .plural = election officers
    .the = the election officer
    .count = { $count ->
        [0] no election officers
        [one] { $count } election officer
       *[other] { $count } election officers
    }
entity-election_round = round
    .plural = rounds
    .the = the round
    .count = { $count ->
        [0] no rounds
        [one] { $count } round
       *[other] { $count } rounds
    }
entity-round_vote = result of a round
    .plural = results of a round
    .the = the result of a round
    .count = { $count ->
        [0] no results
        [one] { $count } result
       *[other] { $count } results
    }

election-name = Title
    .hint = For example: Tenants’ representatives on the board, 2027
    .officer = For example: Election of the chair, 2027
election-of-officer = { $kind ->
        [chair] Election of the chair, { $year }
        [vice-chair] Election of the vice-chair, { $year }
        [secretary] Election of the secretary, { $year }
       *[treasurer] Election of the treasurer, { $year }
    }
election-body_id = Body
election-seat_kind = Seats to fill
election-seats = Number of seats
    .hint = Two representatives on the board of directors; three when it has 11 members or more (S-8, s. 57.1).
election-method = Voting method
    .hint = Block: at most as many marks as seats. Absolute majority: one office at a time, more than half of the valid ballots. Approval: as many marks as one likes. Transferable: by order of preference, ballots read one by one.
election-voters = Who votes
    .hint = The assembly of tenants; delegates when the office has more than 500 dwellings; the members for their officers.
election-basis = Rules adopted
    .hint = The resolution or by-law that says who votes, by which method, and how ties are broken.
election-meeting_id = Meeting
    .hint = No more ballots are issued than people are present, and a quorum is needed.
election-vote_on = Day of the vote
election-notice_sent_on = Notice of election sent on
election-close_on = Last day of nominations
    .hint = Left empty: seven days before the vote, or by the committee’s rule.
election-floor = Nominations from the floor
election-by_election = By-election
    .hint = A replacement finishes the term.
election-starts_on = Start of the term
    .hint = Left empty: the day of the proclamation.
election-term_ends_on = End of the term
    .hint = Left empty: by the rules, or the end of the replaced person’s term.
election-status = State
election-closed_on = Nominations closed on
election-proclaimed_on = Proclaimed on
election-destroyed_on = Ballots destroyed on
election-note = Note

candidate-election_id = Election
candidate-person_id = Person
candidate-proposer_id = Nominated by
candidate-seconder_id = Seconded by
candidate-received_on = Received on
candidate-consent_on = Written consent
    .hint = The day the person signed it.
candidate-from_floor = Received from the floor
candidate-is_tenant = Is a tenant of the office
candidate-is_employee = Is employed by the office
candidate-has_judgment = Judgment for unpaid rent
    .hint = Yes or no only: no details are kept.
candidate-withdrawn_on = Withdrawn on
candidate-fate = Result
candidate-rank = Rank
candidate-mandate_id = Mandate

election_officer-election_id = Election
election_officer-person_id = Person
election_officer-role = Role

election_round-election_id = Election
election_round-position = Place
election_round-kind = Round
election_round-held_on = Day
election_round-held_at = Time
election_round-issued = Ballots issued
election_round-valid = Valid ballots
election_round-blank = Blank ballots
election_round-rejected = Rejected ballots
election_round-spoiled = Spoiled ballots
    .hint = Given back and replaced by another.
election_round-unreturned = Ballots not returned
election_round-seed = Words said aloud
    .hint = Say them before everybody first, then type them here: anybody can draw again from them.
election_round-witnesses = Witnesses
election_round-note = Note

round_vote-round_id = Round
round_vote-candidate_id = Candidacy
round_vote-votes = Votes

seal-election_id = Election
document-election_id = Election

election-method-block = Block vote
election-method-majority = Absolute majority
election-method-approval = Approval voting
election-voters-assembly = The assembly of tenants
election-voters-delegates = The delegates
election-voters-members = The members of the body
election-status-open = Nominations
election-status-closed = Nominations closed
election-status-proclaimed = Proclaimed
election-status-cancelled = Cancelled
election-status-annulled = Annulled afterwards
election-role-returning-officer = Returning officer
election-role-election-secretary = Election secretary
election-role-scrutineer = Scrutineer
round-kind-vote = Vote
round-kind-second-ballot = Second ballot between ties
round-kind-recount = Recount
round-kind-lots = Drawing of lots
candidate-fate-elected = Elected
candidate-fate-acclaimed = Elected by acclamation
candidate-fate-substitute = Substitute
candidate-fate-not-elected = Not elected
candidate-fate-withdrawn = Withdrawn
answer-yes = Yes
answer-no = No
count-of-due = The round that is due
count-of-again = The last round, counted again
lots-by-seed = From words said aloud
lots-by-hat = From a hat

fault-one-seat = by absolute majority, one office is filled at a time.

election-steps = STEPS
election-candidates = CANDIDATES
election-officers = ELECTION OFFICERS
election-rounds = ROUNDS
election-no-candidate = No candidates yet. The key n adds one.
election-seats-of = { $count ->
        [one] 1 seat ({ $kind })
       *[other] { $count } seats ({ $kind })
    }
election-done = done
election-done-on = done on { $day }
election-due = to do
election-due-by = by { $day }
election-late = late: { $day }
election-later = later
election-not-needed = not needed
election-step-rules = Rules
    .why = Who votes and by which rules: the basis of the vote is noted before the notice.
election-step-notice = Notice of election
    .why = The notice goes to every tenant household and is posted: seats, term, eligibility, day, time, rules.
election-step-nominations = Nominations
    .why = Each candidate consents in writing, and is asked whether they are a tenant and not employed by the office.
election-step-officers = Election officers
    .why = A returning officer, a secretary and two scrutineers; none of them stands.
election-step-closing = Close of nominations
    .why = No more candidates than seats: they are acclaimed. More: there is a vote.
election-step-vote = Vote and count
    .why = Every ballot issued is accounted for: valid, blank, rejected, spoiled or not returned.
election-step-proclamation = Proclamation
    .why = The mandates begin, the others become substitutes, and the election is sealed.
election-step-ballots = Destroying the ballots
    .why = The ballots are kept for a time, then destroyed: note the day.
election-standing = { $count ->
        [0] none
        [one] 1 candidate
       *[other] { $count } candidates
    }
election-standing-lacking = { $count ->
        [one] 1 candidate, { $lacking } to complete
       *[other] { $count } candidates, { $lacking } to complete
    }
election-officers-needed = { $count } to name
election-gap = ballots are missing or too many
election-acclaimed = acclamation
election-acclaimed-vacant = { $count ->
        [one] acclamation, 1 seat stays vacant
       *[other] acclamation, { $count } seats stay vacant
    }
election-ahead = { $round } for { $group ->
        [none] { $count ->
            [one] 1 seat
           *[other] { $count } seats
        }
       *[other] { $count ->
            [one] the seat reserved for { $group }
           *[other] { $count } seats reserved for { $group }
        }
    }: { $names }
election-gap-ahead = Ballots are missing or too many: count again (d) before proclaiming.
election-ready = To proclaim (p): { $names }
election-ready-nobody = To proclaim (p): nobody stood
election-close-call = recount advised
    .why = Few votes decide the last seat: count the same ballots again (d) before proclaiming.
candidate-withdrawn = withdrawn
candidate-lacks = to fill in: { $field }
    .why = The nomination of { $name } lacks: { $fields }. Enter completes it.
candidate-ahead = ahead
candidate-tied = tied
candidate-waiting = { $count ->
        [one] waits for the reserved seat
       *[other] waits for the reserved seats
    }
    .why = { $name } has the votes for a seat, but { $count ->
        [one] the reserved seat is
       *[other] the reserved seats are
    } filled first.
round-ballots = Issued { $issued }: valid { $valid }, blank { $blank }, rejected { $rejected }, spoiled { $spoiled }, not returned { $unreturned }
round-gap = { $more ->
        [1] There { $count ->
            [one] is 1 ballot
           *[other] are { $count } ballots
        } too many: the proclamation waits.
       *[other] There { $count ->
            [one] is 1 ballot
           *[other] are { $count } ballots
        } missing: the proclamation waits.
    }
round-witnesses = Before: { $names }
round-seed = Words said aloud: { $seed }
why-round-stays = A round that was counted is not edited: count it again (d), or undo (u) what was just entered.
why-out-of-it = { $name } is out of the race: there is nothing left to withdraw.
why-select-candidate = Select a candidate first.
why-officer-is-member = An office is given to a member of the body: n adds the candidacy. Whoever is no member is given a seat first.

form-new-election = Prepare an election
    .words = add new plan ballot vote planifier élection
form-edit-election = Edit the election
form-new-candidate = Add a candidate
form-new-stander = Add the candidacy of somebody who is not in the register
form-no-such-candidate = Nobody of this name in the register: Esc, then s adds them with their candidacy; or type a few letters and choose with Enter.
form-no-such-member = Nobody of this name in the register: an office is given to a member of the body. Type a few letters and choose with Enter.
form-edit-candidate = Edit the candidacy
form-new-election_officer = Name an election officer
form-edit-election_officer = Edit the role
form-close-nominations = Close the nominations
close-nominations-intro = After the close nobody joins. No more candidates than seats: they are elected by acclamation.
form-withdraw = Withdraw a candidacy
form-count = Count
count-intro = { $round } for { $group ->
        [none] { $count ->
            [one] 1 seat
           *[other] { $count } seats
        }
       *[other] { $count ->
            [one] the seat reserved for { $group }
           *[other] { $count } seats reserved for { $group }
        }
    }.
count-intro-again = The same ballots, counted again: this count takes the place of the one before.
count-votes = VOTES
count-even = Every ballot issued is accounted for.
field-count-of = What is counted
form-lots = Draw lots
lots-intro = { $count ->
        [one] Tied: { $names }. The first name drawn wins.
       *[other] Tied: { $names }. The first { $count } names drawn win.
    }
field-lots-by = Drawing
field-drawn = Name drawn
field-drawn-place = Name drawn, place { $place }
proclaim-title = Proclaim: { $name }
proclaim-body = { $count ->
        [one] Proclaimed elected: { $names }. The mandate { $end ->
            [none] begins on { $day }
           *[other] runs from { $day } to { $end }
        } and the election is sealed: nothing in it changes any more.
       *[other] Proclaimed elected: { $names }. The mandates { $end ->
            [none] begin on { $day }
           *[other] run from { $day } to { $end }
        } and the election is sealed: nothing in it changes any more.
    }
proclaim-nobody = Nobody is elected: the seats stay vacant. The election is sealed and nothing in it changes any more.
button-proclaim = Proclaim
cancel-election-title = Cancel: { $name }
cancel-election-body = The election does not take place; its candidacies stay on record.
button-cancel-election = Cancel the election

action-officer = officers
    .help = Name somebody an election officer
action-newcomer = new person
    .help = Add the candidacy of somebody who is not in the register
action-close-nominations = close
    .help = Close the nominations
action-withdraw = withdraw
    .help = Note that the selected candidate withdraws
action-count = count
    .help = Enter the count, or a recount
action-lots = draw lots
    .help = Draw lots between those who are tied
action-proclaim = proclaim
    .help = Proclaim the result: the mandates begin
action-cancel-election = cancel the election
    .help = Cancel the election
palette-in-election = on an election’s page: section 6

column-election = Election
column-vote-on = Vote
column-seat-kind = Seats of
column-candidates = Candidates
column-method = Method
column-who-votes = Who votes
column-close-on = End of nominations
column-proclaimed-on = Proclaimed on
column-elected = Elected
view-elections-all = Elections
view-elections-running = Elections under way
list-empty-elections = No elections yet. The key n prepares one.
export-file-elections = elections

cli-elections = Lists the elections
cli-elections-show = Shows an election: steps, candidates, rounds, result
cli-elections-show-arg-qui = The title of the election, a few words of it, or its id

history-close-nominations = Nominations closed on { $date }: { $election }
history-cancel-election = Election cancelled: { $election }
history-record-count = Count ({ $round }) of “{ $election }”: { $votes }
history-draw-lots = Lots drawn for “{ $election }”, before { $witnesses }
history-proclaim = Election proclaimed on { $date }: { $election }

refusal-election-step = { $stage ->
        [open] The nominations are not closed: close them first.
        [closed] The nominations are closed and votes were counted: this can no longer be changed.
        [unproclaimed] The result is not proclaimed: this document is made after the proclamation (p).
        [proclaimed] This election is proclaimed and sealed: nothing in it changes.
       *[other] This election is cancelled.
    }
    .short = step out of order
refusal-nominations-closed = { $since ->
        [none] Nominations are over. A late one is received only where the election takes nominations from the floor.
       *[other] Nominations were closed on { $since }: nobody joins or comes back afterwards. A close that was a mistake is undone (u) while nothing is counted.
    }
    .short = nominations closed
refusal-election-days = { $stage ->
        [closing] The close of nominations
        [round] The round
       *[proclamation] The proclamation
    } ({ $on }) cannot come before { $since ->
        [last-day] the last day for nominations
        [closing] the close of nominations
       *[round] the last round
    } ({ $day }). Correct one of the two dates.
    .short = days of the election out of order
refusal-rounds-rest = Rounds that were counted rest on this. Undo them first, the last one first; after lots, only cancelling the election is left.
    .short = rounds already counted
refusal-candidate-person = This candidacy is that of { $name }. Withdraw it, then enter the other person.
    .short = another person’s candidacy
refusal-delegates-of-several = The delegates’ seats of this body belong to several associations: each names its own. Enter their mandates in the seats one by one.
    .short = seats of several associations
refusal-candidate-counted = Votes were counted with { $name }: the candidacy can no longer be withdrawn. If they win a seat, a resignation frees it after the proclamation.
    .short = votes already counted
refusal-officer-is-candidate = { $name } cannot be both a candidate and an election officer. Choose somebody else.
    .short = candidate and election officer
refusal-not-eligible = { $why ->
        [is_employee] { $name } is employed by the office and cannot stand.
       *[other] { $name } is not a tenant of the office and cannot stand.
    }
    .short = not eligible
refusal-candidate-lacks = The candidacy of { $name } lacks: { $field }. Complete or withdraw it before the close.
    .short = candidacy to complete
refusal-round-due = { $round ->
        [vote] A vote is still to be counted.
        [second-ballot] A second ballot between those who are tied is still to be counted.
        [lots] A tie is still to be broken by lots.
       *[none] There is nothing to count: the result is whole.
    }
    .short = another step is due
refusal-votes-for-other = { $name } does not stand in this round: votes for them do not count in it.
    .short = not in this round
refusal-votes-and-ballots = { $votes ->
        [one] 1 vote does
       *[other] { $votes } votes do
    } not go with { $valid ->
        [one] 1 valid ballot
       *[other] { $valid } valid ballots
    }: each bears { $marks ->
        [one] one mark
       *[other] from 1 to { $marks } marks
    }, and nobody has more votes than there are ballots. Count again.
    .short = votes and ballots disagree
refusal-ballots-and-voters = { $issued ->
        [one] 1 ballot
       *[other] { $issued } ballots
    }{ $spoiled ->
        [0] {""}
        [one] {", "}1 of them spoiled and replaced,
       *[other] {", "}{ $spoiled } of them spoiled and replaced,
    } issued to { $voters ->
        [one] 1 person
       *[other] { $voters } people
    } who may vote. Correct the ballots or the attendance.
    .short = more ballots than voters
refusal-ballot-gap = { $issued ->
        [one] 1 ballot
       *[other] { $issued } ballots
    } issued, { $found } found: the proclamation waits. Count again (d), then note where the difference comes from.
    .short = ballots unaccounted for
refusal-lots-unseen = Lots are drawn before witnesses: name them.
    .short = lots without witnesses
refusal-lots-drawn = A drawing names everybody who is tied once, or gives the words said aloud, and not both.
    .short = incomplete drawing
refusal-lots-namesakes = Several of those who are tied are called { $name }: words said aloud cannot part them. Draw the names from a hat and note the order.
    .short = namesakes tied
refusal-seats-missing = { $elected ->
        [one] 1 person elected
       *[other] { $elected } people elected
    } and { $free ->
        [0] no seat
        [one] 1 seat
       *[other] { $free } seats
    } free that day. { $from ->
        [none] Add seats to the body, or end the mandates in force.
       *[other] The seats are free from { $from }: set the start of the mandate to that day (e).
    }
    .short = not enough seats
refusal-election-proclaimed = “{ $name }” is proclaimed and sealed: a challenge or a recount is a new act.
    .short = election proclaimed

rules-elections = ELECTIONS
rule-election-notice-days = Notice of an election, in days
    .hint = Counted to the day of the vote; a later notice is flagged.
rule-nomination-close-days = Close of nominations before the vote, in days
    .hint = Proposes the last day of nominations.
rule-election-tie = A tie for the last seat
    .hint = A tie that reaches the last seat elects nobody before it is broken.
rule-election-tie-second-ballot = A second ballot, then lots
rule-election-tie-lots = Lots
rule-recount-margin = Margin at which a recount is advised, in votes
    .hint = A recount is advised when the last elected leads the next by no more than this.
rule-ballots-keep-days = Ballots are kept, in days
    .hint = After that, you are reminded to destroy the ballots.
rule-election-delegates-above = Delegates may vote above this number of dwellings
    .hint = Below it, the assembly of all tenants votes.

warning-election-late = “{ $name }”: { $step } is late, due by { $by }.
    .short = { $step } late: { $name }
warning-election-due = { $days ->
        [0] “{ $name }”: { $step } due today.
        [one] “{ $name }”: { $step } due in { $days } day, on { $by }.
       *[other] “{ $name }”: { $step } due in { $days } days, on { $by }.
    }
    .short = { $step } due: { $name }
warning-election-ready = “{ $name }”: the result is whole and waits to be proclaimed.
    .short = election to proclaim: { $name }
warning-no-election = { $seats ->
        [one] 1 term ({ $body }) ends on { $on }: no election is planned.
       *[other] { $seats } terms ({ $body }) end on { $on }: no election is planned.
    }
    .short = no election planned ({ $body })

minutes-election = { $count ->
        [one] { $name }: 1 seat to fill ({ $method }).
       *[other] { $name }: { $count } seats to fill ({ $method }).
    }
minutes-election-officers = Election officers: { $names }.
minutes-election-candidates = Candidates: { $names }.
minutes-election-round = { $round }: ballots issued, { $issued }; valid, { $valid }; blank, { $blank }; rejected, { $rejected }{ $spoiled ->
        [0] {""}
       *[other] {"; "}spoiled, { $spoiled }
    }{ $unreturned ->
        [0] {""}
       *[other] {"; "}not returned, { $unreturned }
    }. Votes: { $votes }.
minutes-election-lots = The tie is broken by lots before { $witnesses }. Names drawn, in order: { $names }.
minutes-election-acclaimed = { $count ->
        [one] Proclaimed elected by acclamation: { $names }.
       *[other] Proclaimed elected by acclamation: { $names }.
    }
minutes-election-elected = { $count ->
        [one] Proclaimed elected: { $names }.
       *[other] Proclaimed elected: { $names }.
    }
minutes-election-nobody = Nobody stood; no seat is filled.

form-first-entry = Entry of { $name }: Ctrl+S keeps it and makes room for the other.
form-second-entry = Entry of { $name }, without seeing { $other }’s: Ctrl+S compares them.
form-entries-differ = The two entries differ: { $one } and { $two }. Count again together.
form-entries-differ-all = { $count ->
        [one] One difference between the two entries: type this number again, one after the other.
       *[other] { $count } differences between the two entries: type these numbers again, one after the other.
    }

deed-election = Hold an election, or go on with the one under way
why-no-election-now = This meeting is over or cancelled: an election is held at another one.

election-meeting = Meeting { $number }
round-needed = Absolute majority: { $count ->
        [one] 1 vote
       *[other] { $count } votes
    }.
refusal-election-quorum = Nobody is elected without a quorum, and there is none at the hour of the vote (present: { $present }, needed: { $needed }). { $place ->
        [assembly] Count the heads in the meeting (h)
       *[meeting] Record the arrivals in the meeting (F2)
    }, correct the hour, or put the election off.
    .short = election without a quorum
refusal-named-twice = { $place ->
        [officer] { $name } is already an officer of this election. Choose somebody else, or open their line (Enter) to change the role.
        [withdrawn] { $name } has withdrawn. To stand again before nominations close, open their line (Enter) and clear the day of the withdrawal.
       *[candidate] { $name } already stands. Open their line (Enter) to complete the nomination.
    }
    .short = person already in the election
refusal-candidate-stays = The nominations are closed: a candidate withdraws (r), and can no longer be removed.
    .short = candidacy closed
refusal-ballots-needed = The ballots are kept until after the proclamation: their destruction is noted afterwards.
    .short = ballots still needed
election-done-late = done on { $day }, late: { $by }
election-done-early = done on { $day }, before { $from }
election-assembly-to-open = meeting to open
election-assembly-no-quorum = no quorum reached
why-count-unopened = Meeting { $number } is not open: open it first (Enter on its line, then F7).
why-count-no-quorum = The quorum is not reached at meeting { $number }: { $heads ->
        [1] count the heads first (Enter on its line, F2, then h).
       *[other] record who is there first (Enter on its line, then F2).
    }
why-ballots-destroyed = The ballots are destroyed: there is nothing left to count again.
election-notice-late-told = The notice is sent on { $day }, late: the rule asked for { $by } at the latest.
election-destroyed-early-told = Ballots are kept until { $from }: destroyed before, they could not be counted again.
warning-election-notice-late = “{ $name }”: the notice of election was sent on { $sent_on }, late: it was due by { $by }.
    .short = notice of election late: { $name }
paper-election-notice-late = { $day }, late: it was due by { $by }
paper-election-destroyed-early = The ballots were destroyed on { $day }, before the end of their keeping ({ $from }).
cli-show-unproclaimed = Result, not proclaimed
cli-show-ahead = To come
form-entries-agree = Both entries agree. Correct what is refused, then Ctrl+S; a number that is changed is entered twice again.
