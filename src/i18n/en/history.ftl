# The journal: one sentence an act. `history-{kind of command}`.

history-save = { $Entity } changed: { $name }
    .fields = { $Entity } changed: { $name } ({ $fields })
    .done = { $Entity } done: { $name }
    .new = { $Entity } added: { $name }
history-upkeep-next = { $done }. Next: { $date }
history-remove = { $Entity } removed: { $name }
history-set-rule = Rule changed: { $rule } = { $value }
    .default = Rule put back to its default: { $rule }
history-fill-seat = Seat “{ $seat }” filled by { $person } from { $date } ({ $began })
history-end-mandate = Mandate ended: { $person }, until { $date } ({ $reason })
history-plan-meeting = { $kind } planned: { $meeting }, on { $date }
    .hour = { $kind } planned: { $meeting }, on { $date } at { $hour }
history-convene-meeting = Notice sent on { $date } for meeting { $meeting }
history-open-meeting = Meeting { $meeting } opened at { $hour }
    .late = Meeting { $meeting } opened at { $hour } without notice in due time: { $reason }
history-close-meeting = Meeting { $meeting } closed at { $hour }
history-cancel-meeting = Meeting { $meeting } cancelled
history-adopt-minutes = Minutes of meeting { $meeting } adopted on { $date }
history-seal-minutes = Minutes of meeting { $meeting }, adopted earlier, sealed
history-start-item = Item “{ $item }” begun at { $at }
history-move-item = Item “{ $item }” moved to place { $to }
history-set-item-level = Item “{ $item }” set to level { $level }
history-carry-over = Open items put on the agenda of meeting { $meeting }
history-clone-meeting = { $count ->
        [one] Meeting planned on { $days }, on the model of { $meeting }
       *[other] { $count } meetings planned on the model of { $meeting }: { $days }
    }
history-postpone-meeting = Meeting { $meeting } postponed to { $date }: notice to be renewed
history-adjourn-meeting = Meeting { $meeting } adjourned at { $hour }; it continues on { $date }
history-plan-round = Round of the notice of meeting { $meeting } prepared
history-set-notice = Notice of meeting { $meeting }: { $who }, { $way }
    .done = Notice of meeting { $meeting }: { $who }, { $way }, done on { $date }
    .cleared = Notice of meeting { $meeting }: { $who } taken off the round
history-set-attendance = Attendance of meeting { $meeting }: { $person }, { $status }
    .cleared = Attendance of meeting { $meeting }: { $person }, entry cleared
    .substitute = Attendance of meeting { $meeting }: { $person }, substitute of { $member }
history-record-movement = Meeting { $meeting }: { $person }, { $what } at { $at }
    .heads = Assembly { $meeting }: { $heads ->
        [one] 1 person counted
       *[other] { $heads } people counted
    } at { $at }
history-change-movement = Movement corrected: { $what }, at { $at }
history-remove-movement = Movement removed: { $what }
history-propose = Motion entered at meeting { $meeting }: “{ $text }”
    .mover = Motion by { $mover } entered at meeting { $meeting }: “{ $text }”
    .seconder = Motion by { $mover }, seconded by { $seconder }, entered at meeting { $meeting }: “{ $text }”
history-record-vote = { $outcome }: { $motion } ({ $votes })
    .again = Vote recorded again: { $motion } ({ $votes })
    .still = { $outcome }: { $motion } (vote recorded again: { $votes })
    .kind = { $code ->
        [tied] { $kind }, { $outcome }
       *[other] { $kind } { $outcome }
    }: { $motion } ({ $votes })
history-votes-counted = { $yes } for, { $no } against, { $abstain ->
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }
    .casting = { $yes } for, { $no } against, { $abstain ->
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }, casting vote of the chair
history-votes-bare = { $yes } for, { $no } against
history-votes-silent = { $votes }; { $count ->
    [one] { $count } person did not vote
   *[other] { $count } people did not vote
    }
history-votes-unanimous = unanimous
history-votes-majority = by a majority
history-drop-motion = Motion without a vote: { $motion }, { $outcome }
history-record-document = Document made: { $kind }, meeting { $meeting }
history-record-paper = Document made: { $kind }, { $body }
history-document-at = { $what } ({ $path })

# Several acts as one: `history-batch-{name}` when it is known, and what changed.

history-batch = Several acts: { $what }
history-batch-import = Import: { $what }
history-batch-found = Register made: { $what }
history-nothing = nothing changed
history-rows-added = { $things } added
history-rows-changed = { $things } changed
history-rows-removed = { $things } removed

# Undo and redo. .act when the act taken back is known.

history-undo = Undone: act { $entry } of the journal
    .act = Undone: { $act }
    .document = Undone: { $what }. The register forgets it; the file itself stays on the disk: { $path }
history-papers-stay = { $count ->
        [one] A document made since stays in the register and on the disk (act { $entry }): { $file }
       *[other] { $count } documents made since stay in the register and on the disk, the last of them (act { $entry }): { $file }
    }
history-redo = Redone: the act undone by { $entry }
    .act = Redone: { $act }
history-unknown = Act of another version of the program ({ $kind })
history-batch-seats = Seats: { $what }
history-batch-heads = Tenants and heads of an assembly: { $what }
history-batch-substitute = Arrival of a substitute: { $what }
history-batch-secret-vote = { $what }, on request
history-batch-consent = { $what }, with a consent
history-batch-newcomer = Candidacy of a new person: { $what }
history-batch-guest = Added to the attendance: { $what }
history-batch-attendance = Attendance: { $what }
history-batch-notice = Notice sent: { $what }

# The kinds of motions, the ways of voting, and the chair.

history-propose-kind = { $kind } (meeting { $meeting }): “{ $text }”
    .mover = { $kind } (meeting { $meeting }, { $mover }): “{ $text }”
history-votes-roll-call = by roll call
history-votes-recounted = { $votes }; counted again: { $reason }
history-votes-secret = by secret ballot, { $votes }
history-votes-undocumented = vote not recorded
history-doors-opened = Closed session ended by the chair
history-ruling = Ruling of the chair: { $motion }, { $outcome }
history-take-up = Motion taken up again: { $motion }
    .under = Motion taken up again under “{ $item }”: { $motion }
history-in-camera = Noted in camera ({ $what })
