# The papers of an election.

document-kind-election-report = Election report
cli-document-election-report = Makes the report of an election, for its officers to sign
cli-arg-election = The title of the election, words that only it has, or the id
paper-file-election-report = { $date } { $prefix } election report, { $number }

placeholder-election = The title of the election
placeholder-vote_day = The day of the vote, in words
placeholder-officers = The election officers
placeholder-candidates = The candidates
placeholder-rounds = The rounds with their ballots, votes and ties, or the acclamation
placeholder-result = Who is elected, for which term, and the substitutes in order

paper-election-and = { $before } and { $last }
paper-election-seats = { $count } ({ $kind })
paper-election-by-election = Yes: the term that had begun is finished
paper-election-no-officer = No election officer is on record.
paper-election-no-candidate = No nomination was received.
paper-election-role = Role
paper-election-proposer = Proposed by
paper-election-seconder = Seconded by
paper-election-consent = Written consent
paper-election-remark = Remark
paper-election-from-floor = received from the floor
paper-election-withdrawn = withdrawn on { $day }
paper-election-nobody-stood = No candidate: nobody is elected.
paper-election-acclaimed = { $count ->
        [one] One candidate only
       *[other] { $count } candidates
    } for { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }: there was no vote. { $count ->
        [one] The candidate is elected by acclamation.
       *[other] They are elected by acclamation.
    }
paper-election-not-voted = No vote has been counted yet.
paper-election-round = { $number }. { $kind }, { $day }
paper-election-round-at = { $number }. { $kind }, { $day }, at { $at }
paper-election-ballots = Ballots
paper-election-number = Number
paper-election-even = { $sum } = { $issued }: every ballot issued is accounted for.
paper-election-gap = { $sum } = { $found } for { $issued ->
        [one] 1 ballot issued
       *[other] { $issued } ballots issued
    }: { $more ->
        [1] there { $count ->
            [one] is 1 ballot
           *[other] are { $count } ballots
        } too many
       *[other] { $count ->
            [one] 1 ballot is
           *[other] { $count } ballots are
        } missing
    }.
paper-election-candidate = Candidate
paper-election-votes = Votes
paper-election-outcome = Outcome
paper-election-rank = Rank
paper-election-lot = Lot
paper-election-marks = { $marks ->
        [one] One mark on each ballot
       *[other] At most { $marks } marks on each ballot
    }: { $valid ->
        [one] { $valid } valid ballot can bear
       *[other] { $valid } valid ballots can bear
    } { $marks ->
        [one] { $most ->
            [one] 1 vote
           *[other] { $most } votes
        }
       *[other] from { $valid } to { $most } votes
    }; there { $total ->
        [one] is 1
       *[other] are { $total }
    }.
paper-election-majority = An absolute majority, more than half of the valid ballots ({ $valid }), is { $needed ->
        [one] 1 vote
       *[other] { $needed } votes
    }.
paper-election-chart = Votes of each candidate
paper-election-out = Eliminated
paper-election-tied = Tied
paper-election-waiting = { $count ->
        [one] Waits for the reserved seat
       *[other] Waits for the reserved seats
    }
paper-election-waited = With that settled, the votes of the first vote also give a seat to: { $names }.
paper-election-replaced = These ballots were counted again: the count below takes the place of this one.
paper-election-vote-again = Nobody has an absolute majority, and several candidates have the fewest votes: one votes again without eliminating any.
paper-election-goes-out = Nobody has an absolute majority. { $count ->
        [one] Eliminated, having the fewest votes: { $names }.
       *[other] Eliminated, having the fewest votes: { $names }.
    } One votes again among the others.
paper-election-tie-seats = { $names } are tied at { $one ->
        [1] 1 vote
       *[other] { $votes } votes
    } for { $group ->
        [none] { $count ->
            [one] the last seat
           *[other] the last { $count } seats
        }
       *[other] { $count ->
            [one] the seat reserved for { $group }
           *[other] { $count } seats reserved for { $group }
        }
    }: none of them is elected in this round. A second ballot among them alone parts them.
paper-election-tie-seats-lots = { $names } are tied at { $one ->
        [1] 1 vote
       *[other] { $votes } votes
    } for { $group ->
        [none] { $count ->
            [one] the last seat
           *[other] the last { $count } seats
        }
       *[other] { $count ->
            [one] the seat reserved for { $group }
           *[other] { $count } seats reserved for { $group }
        }
    }: none of them is elected in this round. Lots part them.
paper-election-tie-lots = { $names } are tied at { $one ->
        [1] 1 vote
       *[other] { $votes } votes
    }: lots part them.
paper-election-lots = Lots drawn before: { $witnesses }.
paper-election-seed = Words said aloud before the drawing: “{ $seed }”.
paper-election-hat = The names were drawn from a hat, in this order.
paper-election-draw-again = Anybody can draw these lots again. A name’s lot is the SHA-256 of the words, a line feed and the name, as they are written here; the smallest comes out first. Its first { $digits } digits stand in the table. In a terminal: { $command }
paper-election-not-whole = The result is not complete. Still to come: { $round }, { $names }.
paper-election-proclaimed = The result was proclaimed on { $day }.
paper-election-not-proclaimed = The result is not proclaimed.
paper-election-so-far = { $acclaimed ->
        [1] What the close of nominations gives:
       *[other] What the count gives so far:
    }
paper-election-leads = Would be elected
paper-election-elected = Elected
paper-election-last-votes = Votes (in their last round)
paper-election-vacant = { $count ->
        [one] 1 seat stays vacant.
       *[other] { $count } seats stay vacant.
    }
paper-election-substitutes = Substitutes, in order:
paper-election-tied-substitutes = { $names } (tied: none of them comes before another)
paper-election-ranked = Rank { $rank }: { $names }
paper-election-destroyed = The ballots were destroyed on { $day }.
paper-election-keep = The ballots are kept until { $day }, then destroyed.
paper-election-sealed = Seal of the election: { $seal } (set on { $day }). It changes if a word of this election, or of what was sealed before it, changes in the register.

document-kind-ballot = Ballots
cli-document-ballot = Makes the ballots of the vote that is due, to be cut apart
paper-file-ballot = { $date } { $prefix } ballots, { $number }
placeholder-round = The round: a vote, or a second ballot between ties
placeholder-ballots = The page of ballots, with the dashes to cut along
paper-ballot-title = { $election } ({ $round })
paper-ballot-marks = { $marks ->
        [one] Make one mark only, beside a name. With more than one mark, or a name added, the ballot is rejected.
       *[other] Mark at most { $marks } names. With more than { $marks } marks, or a name added, the ballot is rejected.
    }
paper-ballot-any = Mark as many names as you like.
paper-ballot-mark = Mark (X)
paper-ballot-initials = Initials when it is handed out

document-kind-election-notice = Notice of election
cli-document-election-notice = Makes the notice of an election, to post and to slide under doors
paper-file-election-notice = { $date } { $prefix } notice of election, { $number }
placeholder-eligibility = Who may stand
placeholder-deadline = Until when nominations are received
placeholder-rules = The rules of the vote, as a list
paper-notice-election = { $count ->
        [one] One person is to be elected
       *[other] { $count } people are to be elected
    } ({ $body }). { $voters ->
        [delegates] Every tenant who meets the conditions may stand; the delegates vote.
       *[other] You may stand, and vote.
    }
paper-notice-by-election = This is a by-election: the term that had begun is finished.
paper-election-mandate = Term
paper-election-term = From { $from } to { $to }
paper-eligible-tenants = Anybody who is a tenant of the office and is not employed by it may stand. According to the federation, somebody whom the tribunal has found to owe unpaid rent cannot sit.
paper-eligible-members = Anybody who is a member may stand: { $body }.
paper-deadline = A nomination, signed by the candidate, the proposer and the seconder, is handed in by { $day } at the latest.
paper-deadline-floor = Nominations are also received at the assembly, before they close; somebody who is absent consents in writing.
paper-rule-acclaimed = { $count ->
        [one] If there is only one candidate, that candidate is elected by acclamation, without a vote.
       *[other] If there are no more than { $count } candidates, they are elected by acclamation, without a vote.
    }
paper-rule-secret = The vote is secret. Everybody votes once and in person: there is no proxy.
paper-rule-marks = { $marks ->
        [one] One name is marked; a ballot with more is rejected.
       *[other] At most { $marks } names are marked; a ballot with fewer is good, a ballot with more is rejected.
    }
paper-rule-totals = The highest numbers of votes win.
paper-rule-majority = It takes more than half of the valid ballots. Without it, the candidate with the fewest votes is eliminated and one votes again.
paper-rule-tie-second-ballot = A tie that reaches the last seat is parted by a second ballot among those tied alone, then by lots, before witnesses.
paper-rule-tie-lots = A tie that reaches the last seat is parted by lots, before witnesses.
paper-rule-basis = Basis of the vote: { $basis }

document-kind-nomination-form = Nomination form
cli-document-nomination-form = Makes the nomination form of an election
paper-file-nomination-form = { $date } { $prefix } nomination form, { $number }
placeholder-questions = The questions about eligibility, to tick yes or no
paper-question = Question
paper-election-candidate-person = Candidate
paper-nomination-who = Who
paper-nomination-name = Full name and dwelling (block letters)

document-kind-election-letter = Letter to the office on an election
cli-document-election-letter = Makes the letter that tells the office the result of an election
paper-file-election-letter = { $date } { $prefix } letter to the office, { $number }
placeholder-outcome = The sentence that says how and when the result was proclaimed
placeholder-elected = The table of those elected, with their terms
placeholder-totals = The table of votes, in the first round and in each person’s last, if there was a vote
placeholder-substitutes = The substitutes, in order
paper-result-acclaimed = The result was proclaimed on { $day }. There were no more candidates than seats: the election was by acclamation.
paper-result-voted = The result was proclaimed on { $day }, after { $how }.
paper-result-how-votes = { $count ->
        [1] a vote
        [2] two rounds of voting
        [3] three rounds of voting
       *[other] { $count } rounds of voting
    }
paper-result-how-second-ballots = { $count ->
        [1] a second ballot
        [2] two second ballots
        [3] three second ballots
       *[other] { $count } second ballots
    }
paper-result-how-lots = { $count ->
        [1] a drawing of lots
        [2] two drawings of lots
        [3] three drawings of lots
       *[other] { $count } drawings of lots
    }
paper-result-first-votes = Votes in the first round
paper-result-transfers = Votes with transfers

document-kind-result-poster = Poster of an election result
cli-document-result-poster = Makes the poster of the result of an election, in large print
paper-file-result-poster = { $date } { $prefix } result poster, { $number }
placeholder-names = The names of those elected
placeholder-names_told = The same names with what they are: “Elected:”
paper-result-names = Elected: { $names }

document-kind-voters-list = Voters’ list
cli-document-voters-list = Makes the list that those who vote sign
paper-file-voters-list = { $date } { $prefix } voters’ list, { $number }

document-kind-tally-sheet = Tally sheet
cli-document-tally-sheet = Makes the sheet on which a scrutineer counts the votes
paper-file-tally-sheet = { $date } { $prefix } tally sheet, { $number }
placeholder-marks = How many marks a ballot may bear
paper-tally-marks = { $marks ->
        [one] A valid ballot bears one mark.
       *[other] A valid ballot bears from 1 to { $marks } marks.
    }
paper-tally-any = A valid ballot bears at least one mark.
paper-tally-strokes = Strokes, by fives
paper-asks-is_tenant = Are you a tenant of the office?
paper-asks-is_employee = Are you employed by the office?
paper-asks-has_judgment = Has the tribunal given judgment against you for unpaid rent?
paper-nomination-date = Date (day, month, year)
placeholder-terms = From the first to the last day of the terms, in a sentence
placeholder-voters = Who voted: the tenants’ assembly, the delegates or the members
paper-result-nobody = The result was proclaimed on { $day }. Nobody stood for these seats: nobody is elected.
paper-result-names-annulled = { $count ->
        [0] Election annulled
       *[other] Had been proclaimed elected, before the annulment: { $names }
    }
paper-result-annulled = { $names } (election annulled)
paper-result-reserved = For a reserved seat only the candidates of the group are counted among each other: somebody can be elected to it with fewer votes than somebody who is not elected.
paper-thanks-voted = Thanks to all who stood, who voted and who held the vote.
paper-thanks-stood = Thanks to all who stood and who prepared the election.
paper-annulled = “{ $name }”: this election was annulled on { $day }{ $told ->
        [1] {" "}(decision: { $by })
       *[other] {""}
    }. Its result no longer stands.
paper-annulled-again = It is held again: “{ $name }”.
paper-annulled-mark = ELECTION ANNULLED
paper-result-was-proclaimed = That result had been proclaimed on { $day }.
placeholder-annulled = When and by what decision the election was annulled; nothing if it stands
placeholder-thanks = The thanks: to those who stood, and to those who voted if there was a vote
minutes-election-annulled = Since then: { $told }
