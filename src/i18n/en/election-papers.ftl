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
paper-election-gap = { $sum } = { $found } for { $issued } ballots issued: { $more ->
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
        [one] { $most } votes
       *[other] from { $valid } to { $most } votes
    }; there are { $total }.
paper-election-majority = An absolute majority, more than half of the valid ballots ({ $valid }), is { $needed } votes.
paper-election-chart = Votes of each candidate
paper-election-out = Eliminated
paper-election-tied = Tied
paper-election-replaced = These ballots were counted again: the count below takes the place of this one.
paper-election-vote-again = Nobody has an absolute majority, and several candidates have the fewest votes: one votes again without eliminating any.
paper-election-goes-out = Nobody has an absolute majority. { $count ->
        [one] Eliminated, having the fewest votes: { $names }.
       *[other] Eliminated, having the fewest votes: { $names }.
    } One votes again among the others.
paper-election-tie-seats = { $names } are tied at { $votes } votes for { $count ->
        [one] the last seat
       *[other] the last { $count } seats
    }: none of them is elected in this round. A second ballot among them alone parts them.
paper-election-tie-seats-lots = { $names } are tied at { $votes } votes for { $count ->
        [one] the last seat
       *[other] the last { $count } seats
    }: none of them is elected in this round. Lots part them.
paper-election-tie-lots = { $names } are tied at { $votes } votes: lots part them.
paper-election-lots = Lots drawn before: { $witnesses }.
paper-election-seed = Words said aloud before the drawing: “{ $seed }”.
paper-election-hat = The names were drawn from a hat, in this order.
paper-election-draw-again = Anybody can draw these lots again. A name’s lot is the SHA-256 of the words, a line feed and the name, as they are written here; the smallest comes out first. Its first { $digits } digits stand in the table. In a terminal: { $command }
paper-election-not-whole = The result is not complete. Still to come: { $round }, { $names }.
paper-election-proclaimed = The result was proclaimed on { $day }.
paper-election-not-proclaimed = The result is not proclaimed.
paper-election-elected = Elected
paper-election-last-votes = Votes (last round)
paper-election-vacant = { $count ->
        [one] 1 seat stays vacant.
       *[other] { $count } seats stay vacant.
    }
paper-election-substitutes = Substitutes, in order:
paper-election-tied-substitutes = { $names } (tied: none of them comes before another)
paper-election-destroyed = The ballots were destroyed on { $day }.
paper-election-keep = The ballots are kept until { $day }, then destroyed.
paper-election-sealed = Seal of the election: { $seal } (set on { $day }). It changes if a word of this election, or of what was sealed before it, changes in the register.
