# Ballots read one by one, reserved seats, the order of the ballot, and what follows the proclamation.

entity-round_ballot = alike ballots of a round
    .plural = alike ballots of a round
    .the = the alike ballots of a round
    .count = { $count ->
        [0] no kept ballot
        [one] { $count } kind of ballots
       *[other] { $count } kinds of ballots
    }
    .gender = n
entity-objection = objection or recount
    .plural = objections and recounts
    .the = the objection or recount
    .count = { $count ->
        [0] no objection
        [one] { $count } objection or recount
       *[other] { $count } objections and recounts
    }
    .gender = n

round_ballot-round_id = Round
round_ballot-pattern = Marks
round_ballot-ballots = Ballots

election-reserved_families = Seats reserved for families
    .hint = If the assembly’s rules say so: these seats are filled first, by the highest totals among the families.
election-reserved_seniors = Seats reserved for seniors
    .hint = Filled after those of the families, before the open seats.
election-tie = Tie for the last seat
election-tie-second-ballot = Second ballot, then lots
election-tie-lots = Lots
election-order_seed = Ballot order from
election-despite = Reason for proclaiming
    .hint = Why the election is proclaimed in spite of it: the reason stays on record and in the report.
candidate-stands_for = Stands for a reserved seat
    .hint = Left empty: the person stands for the open seats.
seat-group-families = Families
seat-group-seniors = Seniors

objection-election_id = Election
objection-kind = Kind
objection-received_on = Received on
objection-person_id = Made by
objection-grounds = Grounds
objection-decided_on = Decided on
objection-decided_by = Decided by
    .hint = The assembly, the returning officer, another body.
objection-decision = Decision
objection-reasons = Reasons and findings
    .hint = What was checked, the numbers counted again, the reasons for the decision.
objection-new_election_id = New election
objection-kind-objection = Objection
objection-kind-recount = Recount after the proclamation
objection-decision-dismissed = Dismissed
objection-decision-confirmed = Result confirmed
objection-decision-annulled = Election annulled, to be held again

election-method-stv = Single transferable vote

fault-no-group-seat = no seat is reserved for this group.
fault-no-floor = this election takes no nomination from the floor.
fault-reserved = no more seats can be reserved than there are, and only with block vote or approval.

election-stages = COUNT BY PREFERENCES
election-objections = AFTER THE PROCLAMATION
stage-title = Stage { $number } (quota: { $quota })
objection-open = to be decided
objection-moot = moot, the election was annulled
objection-annulled = The sealed election stays as it is. Prepare its rerun (section 6, n), then name it here (Enter): when it is proclaimed, the mandates of the annulled one end. To end them before, go to the seats.
objection-received = Received on { $day }.
election-vacant-reserved = { $count ->
        [one] 1 reserved seat ({ $group }) stays vacant, since nobody stands for it.
       *[other] { $count } reserved seats ({ $group }) stay vacant, since too few stand for them.
    }
candidate-doubtful = to check

form-new-objection = Note an objection or a recount
form-edit-objection = Change the objection
form-proclaim = Proclaim in spite of what is missing
form-draw-order = Draw the order of the ballot
draw-order-intro = Say these words before everybody, then write them: the names come in the order that they give, and anybody can draw it again. It is final.

form-ballots = Read the ballots one by one
ballots-first = Entered by { $name }. { $other } will do the same without seeing this.
ballots-second = Entered by { $name }, without seeing what { $other } typed.
ballots-how-stv = Mix the ballots and number them. Type the candidates’ numbers in the order of preference, then Enter. A blank ballot: 0 (or nothing). Rejected: R (or -).
ballots-how = { $most ->
        [one] Mix the ballots and number them. Type the number that is marked, then Enter. A blank ballot: 0 (or nothing). Rejected: R (or -).
       *[other] Mix the ballots and number them. Type the numbers that are marked, { $most } at the most, then Enter. A blank ballot: 0 (or nothing). Rejected: R (or -).
    }
ballots-as-printed = Withdrawn after the close: { $names }. The numbers follow the ballot printed before (printed again since: F4). A mark beside that name does not count; alone it leaves the ballot blank.
ballots-as-printed-bound = Withdrawn after the close: { $names }. The numbers follow the ballot printed before (printed again since: F4). A mark beside that name counts for nobody, but is { $most ->
        [one] the one allowed
       *[other] one of the { $most } allowed
    }; alone it leaves the ballot blank.
ballots-reprinted = Withdrawn after the close: { $names }. The numbers follow the ballot printed again since (F4: printed before).
ballots-withdrawn = { $name } (withdrawn)
ballots-number = Ballot { $number }:
ballots-last = { $count ->
        [one] 1 read. The last, no. { $number }: { $marks }
       *[other] { $count } read. The last, no. { $number }: { $marks }
    }
ballots-read = { $count ->
        [one] 1 ballot read. Ctrl+S goes on.
       *[other] { $count } ballots read. Ctrl+S goes on.
    }
ballots-agree = { $count ->
        [one] Both entries agree: 1 ballot. Ctrl+S goes on.
       *[other] Both entries agree: { $count } ballots. Ctrl+S goes on.
    }
ballots-closing = Read in the box: valid { $valid }, blank { $blank }, rejected { $rejected }. Say what was issued, spoiled and not returned. The entry sheets will be destroyed.
ballot-no-such = “{ $typed }” is no candidate’s number: they go from 1 to { $most }.
ballot-twice = “{ $typed }” is marked twice: a ballot bears a name once. If it must be rejected, type R.
ballot-too-many = { $most ->
        [one] { $count } marks, and one at the most is allowed. If the ballot bears them it is rejected: type -.
       *[other] { $count } marks, and { $most } at the most are allowed. If the ballot bears them it is rejected: type -.
    }
ballot-too-many-gone = The mark beside { $names } is one of them: the printed ballot counted it.
ballot-not-taken = A ballot is typed and not taken: Enter takes it, or clear it.
ballot-missing = Ballot { $number } is still to be read.
ballot-blank = blank
ballot-rejected = rejected
ballot-absent = none
ballot-handed-over = The entry is kept. Now { $name }, without seeing it.
ballot-differ-title = { $count ->
        [one] One ballot differs
       *[other] { $count } ballots differ
    }
ballot-differ = Look at these ballots together, then each of you types them again; the others stay. A number that does not exist: type it no more.
    { $list }
ballot-difference = No. { $number }: { $one } | { $two }
ballot-typed-drop = A ballot is typed and not taken: to be secret it is kept nowhere. Enter takes it. The ballots already taken stay.
ballots-again = { $count ->
        [one] Ballot { $numbers } differed: type it again.
       *[other] Ballots { $numbers } differed: type them again.
    } A number that does not exist is left out: the sheet ends without it (Ctrl+S).
ballots-drop-title = Throw away what was entered?
ballots-drop = Both entry sheets are destroyed and the reading begins again. The paper ballots stay.
button-drop-sheets = Throw away
ballots-numbers-title = Change the numbers?
ballots-numbers = { $count ->
        [one] 1 ballot is already entered
       *[other] { $count } ballots are already entered
    } by the numbers of the ballot { $again ->
        [0] printed before the withdrawal
       *[other] printed again since the withdrawal
    }. The same digits would mean other people: all ballots are entered by the same numbers. To change, throw both entry sheets away, then F4. The paper ballots stay.
form-entries-drop = The numbers that were typed are kept in no file: if you leave before the end, both of you type them all again. The paper ballots stay.

lots-intro-lowest = { $count ->
        [one] Tied: { $names }. The first name drawn has the seat.
       *[other] Tied for the lowest place: { $names }. The first { $count } names drawn stay, the last one goes out.
    }
lots-intro-transfers = Tied in the count: { $names }. The last name drawn goes out first; of surpluses, the first name drawn is transferred first.

action-ballots = ballots
    .help = Read the ballots one by one, neither scrutineer seeing the other
action-draw-order = shuffle
    .help = Draw the order of the candidates on the ballot
action-object = object
    .help = Note an objection or a recount after the proclamation

count-event-drawn = Lots drawn between: { $names }
history-draw-order = Order of the ballot of “{ $election }” drawn from these words: { $seed }
history-record-ballots = { $count ->
        [one] Count ({ $round }) of “{ $election }”: 1 valid ballot
       *[other] Count ({ $round }) of “{ $election }”: { $count } valid ballots
    }

refusal-ballot-marks = A ballot marks somebody who does not stand in this round, a name twice, or too many names. Correct it, or count it as rejected.
    .short = impossible marks
refusal-ballots-differ = { $read ->
        [one] 1 ballot was
       *[other] { $read } ballots were
    } read and { $valid } counted as valid, or their votes contradict each other. Count again.
    .short = ballots and numbers disagree
refusal-ballots-wanted = The single transferable vote is counted on the ballots: read them one by one (b).
    .short = ballots to read
refusal-order-drawn = The order of the ballot is drawn once, before anything is counted.
    .short = order already set
refusal-order-unsaid = The order is drawn from words said aloud: write them.
    .short = words to say
refusal-election-lacks = { $step ->
        [rules] The adopted rules are not on record: note them, or say why you proclaim without them.
       *[notice] The notice of election is not on record: note it, or say why you proclaim without it.
        [officers] A returning officer, a secretary and two scrutineers are not all named: name them, or say why you proclaim without them.
        [assembly] No assembly with its quorum is on record: note the meeting at which the vote was held and who was there, or say why you proclaim without it.
    }
    .short = election incomplete on record
refusal-objection-early = An objection comes after the proclamation. Before it, count again (d) or undo (u) what was entered.
    .short = election not proclaimed
refusal-objection-undecided = A decision has its day and its reasons: write them.
    .short = incomplete decision

warning-candidate-backed = { $candidate }: proposed or seconded by { $names }, who lead the election or work for the office. Another backer leaves no doubt.
    .short = backing to check: { $candidate }
warning-election-seats = “{ $name }”: { $seats ->
        [one] 1 seat to fill
       *[other] { $seats } seats to fill
    }, and the body has { $has ->
        [0] none of that kind
        [one] only one of that kind
       *[other] only { $has } of that kind
    }. Add seats to the body or correct the number.
    .short = more seats to fill than the body has: { $name }
warning-election-held = “{ $name }”: the seats are not free on { $on }. { $from ->
        [none] End mandates in force, or add seats to the body.
       *[other] They are from { $from }: set the start of the mandate to that day (e).
    }
    .short = seats held at the start of the mandate: { $name }
warning-delegates-below = “{ $name }”: delegates vote, and the office has { $dwellings ->
        [one] 1 dwelling
       *[other] { $dwellings } dwellings
    }. Up to { $above }, the assembly of all tenants votes.
    .short = delegates’ vote to check: { $name }
warning-delegates-uncounted = “{ $name }”: delegates vote, and the register does not say how many dwellings the office has. Up to { $above }, the assembly of all tenants votes: note the dwellings of the complexes.
    .short = dwellings to count for a delegates’ vote: { $name }
warning-election-annulled = “{ $name }” was annulled and no new election is named.
    .short = election to hold again: { $name }
warning-objection-open = “{ $name }”: an objection waits for a decision.
    .short = objection to decide: { $name }

paper-ballot-preferences = Write 1 beside your first choice, 2 beside your second, and so on, as many as you like. The same rank twice, or a name added: the ballot may be rejected.
paper-ballot-rank = Rank (1, 2, 3…)
paper-reserved = { $count ->
        [one] 1 seat is reserved ({ $group }): it is filled first, by whoever of the group has the most votes.
       *[other] { $count } seats are reserved ({ $group }): they are filled first, by those of the group with the most votes.
    }
paper-reserved-seat = { $name } (reserved seat: { $group })
paper-election-reserved = Reserved seats
paper-election-unopposed = { $count ->
        [one] { $names } has no opponent for a reserved seat: acclaimed, without a vote.
       *[other] { $names } have no opponents for the reserved seats: acclaimed, without a vote.
    }
paper-rule-transfers = Ballots are counted by preference (Scottish rules of 2011): whoever reaches the quota is elected and the surplus goes to the next choices; otherwise the candidate with the fewest votes goes out and those votes go to the next choices.
paper-rule-tie-transfers = A tie that the count does not part is decided by lot, before witnesses.
paper-election-first-preferences = First choices
paper-election-tie-transfers = Tie in the count between { $names }: lots say who goes out first, or whose surplus is transferred first.
paper-stages = Count by preferences
paper-stages-quota = { $seats ->
        [one] For 1 seat, the quota is
       *[other] For { $seats } seats, the quota is
    } { $quota ->
        [one] 1 vote
       *[other] { $quota } votes
    }: the valid ballots divided by the seats plus one, plus one, without the fraction. A surplus is transferred at a fraction of its value, to five decimal places (Scottish rules of 2011).
paper-stage = Stage { $number }. { $told }.
paper-stage-nobody = Stage { $number }. Nobody reaches the quota.
paper-stage-short = Stage { $number }
paper-tally-preferences = Mix the ballots, number them, then write of each the numbers in the order of preference. { $names }. Blank ballot: 0. Rejected: R.
paper-tally-ballot = Ballot
paper-tally-in-order = Preferences
paper-objections = After the proclamation
paper-objections-beside = What follows the proclamation is noted beside the sealed election and changes nothing of it. A decision that changes the result leads to a new election.
minutes-stage = Stage { $number } (quota: { $quota }): { $said }. { $votes }.
label-ballot-next = next
label-sheet-done = finish
label-ballots-go-on = go on
label-ballot-back = take the last back
label-numbers-before = printed before
action-numbers = printed again
    .help = Follow the numbers of ballots printed before a withdrawal, or printed again since
label-sheets-drop = throw all away
ballots-alone = Two scrutineers are not named (o, on the election’s page): nobody checks this entry.
ballots-gap-title = Ballots are missing or too many
ballots-gap-body = { $gap } Check the ballots issued, spoiled and not returned: the entry sheets will be destroyed, and a recount reads all ballots again.
button-save-gap = Save it so

election-step-assembly = Assembly and quorum
    .why = The assembly that votes is noted as a meeting (e): that is where the quorum and those present are checked.
election-left-out = not on record
election-officers-missed = { $count } fewer than needed
election-term-foreseen = { $days } (computed)
election-term-or = {" or "}
election-withdrawn-marks = Withdrawn after the close: { $names }. A mark beside that name does not count; a ballot with no other mark counts as blank.
election-withdrawn-marks-bound = Withdrawn after the close: { $names }. A mark beside that name counts for nobody, but it is one of the marks of the ballot: with more than are allowed it is rejected; with no other mark it counts as blank.
election-ahead-transfers = { $count ->
        [one] { $round }: { $names }, tied in the count; 1 seat is still open
       *[other] { $round }: { $names }, tied in the count; { $count } seats are still open
    }
election-ahead-again = { $round }: nobody has { $count ->
        [one] a vote
       *[other] { $count } votes
    }, and the lowest are tied. Standing: { $names }
election-ahead-without = { $round } without { $out }: nobody has { $count ->
        [one] a vote
       *[other] { $count } votes
    }. Standing: { $names }
round-vote-number = { $kind }, round { $number }
candidate-unopposed = by acclamation
election-votes-of = Votes below: { $round }.
election-votes-first-choices = Votes below: first choices.
count-hour-before = { $at } comes before the last round, which is noted at { $last }.
candidate-eliminated = eliminated
candidate-rank-told = { $fate }, rank { $rank }
warning-candidate-one-backer = { $candidate }: { $name } both proposes and seconds. It takes two people.
    .short = backing to check: { $candidate }
warning-candidate-own-backer = { $candidate } is among those who propose or second their own candidacy. That is for others to do.
    .short = backing to check: { $candidate }
warning-officer-twice = “{ $name }” has more than one officer in the same role ({ $role ->
        [returning-officer] returning officer
       *[election-secretary] secretary
    }): { $names }. One person holds it: open the other’s line (Enter) to change the role.
    .short = role given twice: { $name }
warning-candidate-judgment = { $candidate } answered yes to the question on unpaid rent: according to the federation, somebody whom the tribunal condemned for it cannot sit. Check before the vote.
    .short = eligibility to check: { $candidate }
warning-candidate-no-seat = { $candidate } stands for an open seat, and all seats are reserved: nobody can elect them. Say for which reserved seat they stand, or change the reserved seats (e).
    .short = candidacy without a seat: { $candidate }
warning-election-held-by = “{ $name }”: the seats are held on { $on } ({ $holders }). A by-election fills a seat that was left: end the mandate of whoever is replaced first.
    .short = seat held: { $name }
warning-election-rerun = “{ $name }”: those elected by “{ $annulled }”, which was annulled, have the seats. If this one is held in its place, name it as the new election in the objection to “{ $annulled }”.
    .short = new election to name: { $name }
warning-election-window = “{ $name }”: the vote is on { $on }. Offices elect their tenants’ representatives from January 1 to April 30.
    .short = outside January 1 to April 30: { $name }
refusal-nomination-late = Received on { $received }, after the last day for nominations ({ $last }): after it only a nomination made at the assembly is received. If it was, answer yes to “Received from the floor”; otherwise correct the day.
    .short = late nomination
refusal-seats-held = The seats are held ({ $holders }). A by-election fills a seat that was left: end the mandate of whoever is replaced first.
    .short = seat held
refusal-seats-of-annulled = Those elected by “{ $name }”, which was annulled, still have the seats. Name this election as the new one in the objection to “{ $name }”: their mandates end with the proclamation.
    .short = new election to name
proclaim-lacks = Not on record: { $what }. The election is held in the manner that the tenants set, at an assembly held for the purpose (S-8, s. 57.1). Note what is missing, or say why you proclaim in spite of it.
election-lacking-rules = adopted rules
election-lacking-notice = notice of election
election-lacking-officers = { $scrutineers ->
        [0] no scrutineer, a count that nobody checked
        [one] a count by one person alone, without a second one
       *[other] returning officer or election secretary
    }
election-lacking-assembly = assembly and quorum
paper-election-lacking = Not on record
paper-election-attendance = Attendance and quorum
paper-election-attendance-told = { $present } for a quorum of { $needed }
paper-election-late = received on { $day }, after the last day
paper-lots-words = WORDS
paper-lots-name = NAME
paper-election-held = { $number }, { $day }
paper-election-seated = From
paper-election-seated-to = To
paper-ballot-only-reserved = { $count ->
        [one] This vote fills 1 reserved seat ({ $group }).
       *[other] This vote fills { $count } reserved seats ({ $group }).
    }
paper-ballot-day = Vote of { $day }.
paper-deadline-to = { $dated ->
        [1] It
       *[other] The nomination
    } is handed to { $to }.
paper-deadline-unknown = The nomination is handed to: ____________________ by: ____________________
paper-fact-blank = ____________________
paper-election-term-from-result = From the proclamation to { $to }
paper-result-by-assembly = Vote of the tenants’ assembly
paper-result-by-delegates = Vote of the delegates
paper-result-by-members = Vote of the members: { $body }
paper-result-terms = { $count ->
        [one] Term
       *[other] Terms
    } { $from ->
        [none] until { $to }.
       *[other] from { $from } to { $to }.
    }
count-withdrawn = { $count ->
        [one] Withdrawn before the count: { $names }. Marks beside that name
       *[other] Withdrawn before the count: { $names }. Marks beside those names
    } count { $bound ->
        [1] for nobody, but are marks of the ballot: one with more than are allowed is rejected, one with no other mark is blank.
       *[other] for nothing; a ballot with no other mark is blank.
    }
count-acclaimed = No more candidates than seats: elected by acclamation, if no vote was held.
count-wrong-blt-head = Line { $line } of a BLT file should be two numbers: candidates and seats.
form-no-such-person = Nobody of that name on record: add the person first (2 People, n), or type a few letters and choose with Enter.
form-recount = Count again after the proclamation
recount-intro = { $round }: the same ballots, counted again.{ $several ->
        [1] {" "}For another round, choose its line first.
       *[other] {""}
    } The sealed election stays as it is: the numbers are kept beside it, then the decision is noted (Enter on the line).
minutes-election-drawn = Tie broken by lots{ $at ->
        [none] {""}
       *[other] {" "}at { $at }
    }, before { $witnesses }{ $said ->
        [1] , from these words said aloud: “{ $seed }”
        [2] , from these words said aloud: “{ $seed }”
       *[0] {""}
    }. Names drawn, in order: { $names }.
cli-wrong-argument-named = “{ $arg }” has no place here without a name: write { $option } before it.
recount-same = These numbers give the same result.
recount-other = These numbers would have elected: { $names }. Those proclaimed: { $proclaimed }.
recount-undecided = With these numbers one more round would have been needed: { $round } between { $names }.
recount-first-choices = First choices: { $votes }
