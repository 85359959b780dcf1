# The meeting room: attendance, motions, votes, what follows.

close-seat-intro = The seat stays in the compositions of earlier days. A seat that nobody ever held is simply removed.
vote-way-unanimous = Carried unanimously, without a vote
vote-way-counted = Counted vote (show of hands)
vote-way-majority = Carried by a majority, uncounted
vote-way-withdrawn = Withdrawn by the mover
vote-way-lapsed = Lapsed, no seconder
vote-way-tabled = Tabled, no decision
vote-way-postponed = Postponed
vote-way-referred = Referred to a committee
vote-number = If it carries, it gets the number { $number }.
vote-voters = { $voters ->
    [0] No member present can vote.
    [one] { $voters } member present can vote.
   *[other] { $voters } members present can vote.
    }
vote-voters-heads = { $voters ->
    [0] Nobody is counted in the room.
    [one] { $voters } person counted may vote.
   *[other] { $voters } people counted may vote.
    }
vote-left = { $left ->
    [0] { $voters } can vote; every vote is counted.
    [one] { $voters } can vote; { $left } vote is not counted yet.
   *[other] { $voters } can vote; { $left } votes are not counted yet.
    }
vote-all-counted = { $voters } can vote; every vote is counted.
vote-majority = Majority needed: { $majority }.
vote-mover-withdrawn = { $name } declared a conflict of interest: somebody else should take over the motion (Esc, then →, ↓ and Enter).
recusal-of-mover = { $name } moves or seconds what is pending: somebody else should take it over before the vote (Enter on the motion).
recusal-over = Withdrawal at { $at } on item “{ $point }”: it ended with that item. To note the return, choose “End of the withdrawal”.
vote-too-many = Too many votes: { $votes } for { $voters } people who can vote. Count again, or complete the roll (F2).
    .heads = Too many votes: { $votes } for { $voters } people counted in the room. Count the votes again, or the heads (F2, then h).
vote-persons-title = This vote is on persons
vote-persons-open = The committee’s rule asks for a secret ballot when a vote is on persons. Was it really taken in the open?
vote-silent-title = { $left ->
    [one] One vote is not counted
   *[other] { $left } votes are not counted
    }
vote-silent = { $voters } people may vote and { $counted ->
    [0] no vote is counted
    [one] only one vote is counted
   *[other] { $counted } votes are counted
    }. What is to be recorded for the { $left ->
    [one] other one
   *[other] other { $left }
    }?
vote-without = The motion leaves without a vote and without a number.
motion-nobody-present = Nobody is marked present: the motion can wait, but mover and seconder are chosen among the members present (F2 in the meeting).
    .people = Nobody is marked by name: the motion can wait, but mover and seconder are chosen among the people marked present (F2 in the meeting).
motion-by-members = Mover and seconder: two members who are present (a few letters of the name).
    .people = Mover and seconder: two people noted by name (a few letters; F2 adds some).
motion-by-members-alone = Mover: a member who is present (a few letters of the name).
motion-read = { $whereases ->
    [0] The decision: { $decision }
    [one] One whereas, then the decision: { $decision }
   *[other] { $whereases } whereases, then the decision: { $decision }
}
motion-read-otherwise = If that is not so: “Whereas” before what is not decided, “It is resolved” before what is.
motion-as-typed = Printed as typed; the minutes say below it who moves it, and the vote.
motion-as-typed-otherwise = For their own wording, type only what is asked: “To paint the hall”.
motion-names-others = The text names others than the fields: check who moves and seconds it.
motion-without-decision = Nothing but whereases: say on another line what is decided.
motion-no-mover = No mover yet
motion-moved = Moved by { $mover }
motion-seconded = Moved by { $mover }, seconded by { $seconder }
motion-needs-mover = Enter who moves it (→, then ↓ and Enter), then the vote (F4)
motion-pending = Waiting for the vote (F4)
motion-pending-then = Before the meeting as soon as it opens
motion-undecided = No outcome: F4 records a forgotten vote
motion-never-decided = Never voted on
motion-totals = For { $pro } · against { $against } · { $abstain ->
    [one] abstention { $abstain }
   *[other] abstentions { $abstain }
    }
motion-totals-bare = For { $pro } · against { $against }
motion-by-casting-vote = by the chair’s casting vote
motion-blank = { $count ->
    [one] { $count } blank ballot
   *[other] { $count } blank ballots
    }
motion-spoiled = { $count ->
    [one] { $count } rejected ballot
   *[other] { $count } rejected ballots
    }
motion-uncounted = { $count ->
    [one] { $count } person did not vote
   *[other] { $count } people did not vote
    }
motion-amended = As amended: { $changes }
clock-planned = { $planned } min planned
clock-running = { $spent } min
clock-against = { $spent } of { $planned } min
clock-over = { $sign } { $spent } of { $planned } min (+{ $over })
clock-since = since { $from }
clock-past = { $from } to { $to }
meeting-agenda = Agenda
meeting-no-agenda = No item yet: n adds one.
meeting-other-business = Outside the agenda
meeting-no-notes = No notes. Enter to type some.
    .sealed = No notes.
meeting-motion-in-camera = Text taken in camera is kept: F9, then h, shows it.
meeting-notes-in-camera = Notes taken in camera are kept: F9, then h, shows them.
meeting-notes-joined = --- Written here meanwhile by somebody else; keep what is right:
meeting-notes-kept = Notes kept.
meeting-motion = Motion
meeting-follow-up = Follow-up: { $what }{ $more }
meeting-follow-up-in-camera = Follow-up promised in camera is kept: F9, then h, shows it.
meeting-follow-up-done = done { $done }
meeting-chair-away = Who chairs? { $name } is not here (F2, o)
meeting-secretary-away = Who takes the minutes? { $name } is not here (F2, o)
meeting-opened = opened at { $at }
meeting-closed = from { $from } to { $to }
meeting-sealed = minutes adopted on { $day } · seal { $seal }
meeting-unsealed = minutes adopted on { $day }, without a seal (F10 seals them)
meeting-chair = chair: { $name }
meeting-secretary = secretary: { $name }
quorum-none = No quorum set · { $present ->
    [0] nobody
   *[other] { $present }
    } present of { $filled }
quorum-to-come = { $filled ->
    [0] Quorum: no member yet
   *[other] Quorum: { $needed } of { $filled }
    }
quorum-was = Quorum at the opening: { $present } of { $filled }, { $needed } were needed
quorum-was-lost = quorum lost at { $at }
quorum-was-reached = quorum reached at { $at }
quorum-was-back = back at { $at }
quorum-lost = Quorum lost at { $at }: what was decided before stands.
quorum-assembly-to-come = { $tenants ->
    [0] Quorum of the assembly: { $needed } at least
   *[other] Quorum: { $needed } of { $tenants } tenants
    }
quorum-assembly = Quorum { $sign } { $present ->
    [0] nobody counted
    [one] { $present } person
   *[other] { $present } people
    }{ $tenants ->
    [0] {""}
   *[other] {" "}of { $tenants } tenants
    }, { $needed } needed
quorum-met = Quorum { $sign } { $present } present of { $filled }, { $needed } needed
quorum-lacking = Quorum { $sign } { $present ->
    [0] nobody
   *[other] { $present }
    } present of { $filled }, { $missing } missing ({ $needed } needed)
quorum-of-vote = Quorum { $present } of { $filled }; { $sign } not enough voters for this vote: { $voters } of { $needed }
notice-due = Notice to be sent by { $by } ({ $when })
notice-late = The notice was to be sent by { $by }
notice-sent = Notice sent { $sent }
notice-sent-late = Notice sent { $sent } (late: due by { $by })
notice-none = No notice is recorded
convene-in-time = To keep the notice period: by { $by }.
convene-late = Late: the notice was due by { $by }. The minutes will say so.
hour-ahead-title = { $at } is in the future
hour-ahead = It is { $now }: { $at } has not come yet. Is that the hour?
adopt-whose = { $meeting }, { $day }
adopt-title = Adopt the minutes of meeting { $number }?
adopt-on = Adopted { $day }.
adopt-at = Adopted { $day }, at meeting { $meeting }.
adopt-final = { $motions ->
    [0] What becomes final: the attendance and the agenda ({ $points ->
    [0] no item
    [one] { $points } item
   *[other] { $points } items
    }) with its notes. There is no motion.
   *[other] What becomes final: the attendance, the agenda ({ $points ->
    [0] no item
    [one] { $points } item
   *[other] { $points } items
    }) with its notes, { $motions ->
    [one] { $motions } motion
   *[other] { $motions } motions
    }{ $count ->
    [0] { "" }, without a resolution number
    [one] { " " }and the number { $resolutions }
   *[other] { " " }and the numbers { $resolutions }
    }.
    }
adopt-without = No resolution adopts them: the minutes will say that they were adopted by consent. If a resolution did, go back (Esc) and choose it: it cannot be linked afterwards.
adopt-corrected-alone = These corrections will stand in the minutes adopted:
adopt-no-return = Nothing of this meeting will change any more, and this cannot be undone. A mistake is corrected by a resolution at a later meeting.
adopt-correct-notes = The corrections noted stand in both minutes. The text is corrected in the notes, below: where none is noted, what changes there is told as it is.
adopt-corrected = These corrections will stand in the adopted minutes and in the resolution that adopts them:
adopt-correction = Item { $point }: { $what }.
adopt-strangers = { $count ->
    [one] By the committee’s rule, only members who were there adopt; { $names } was not.
   *[other] By the committee’s rule, only members who were there adopt; these were not: { $names }.
    }
seal-title = Seal the minutes of meeting { $number }?
seal-final = These minutes were adopted before there were seals. The seal fixes what the register says of them today and will say that it came after the adoption. Read the signed paper first: a seal is not made anew and not taken back.
erratum-beside = The adopted minutes stay as they are: the erratum is added at the end, with its day.
close-adjourned = The meeting decided to adjourn. Closed here, it has no planned continuation: to plan that too, close this form (Esc), then x and “Adjourn”.
sequel-day-of-other = Without a date: that of the other resolution.
sequel-day-today = Without a date: today.
sequel-beside = The resolution keeps its text and its number; the sequel stands beside it.
cancel-title = Call off: { $meeting }?
cancel-planned = The meeting keeps its number and its agenda, marked “Cancelled”. The key u takes this back.
cancel-convened = The notice is out already: tell the people who were convened. The meeting keeps its number, marked “Cancelled”. The key u takes this back.
roll-title = Attendance · { $meeting }
roll-counts = present { $present } · excused { $excused } · absent { $absent } · guests { $guest } · to note { $unsaid }
roll-counts-gone = { " " }· gone { $count }
roll-counts-withdrawn = { " " }· withdrawn { $count }
roll-since = { $status } since { $at }
roll-left = Left at { $at }
roll-recused = Withdrawn (conflict)
roll-substitute = Substitute of { $member }
roll-replaced = { $status }: { $name }
roll-movements = Movements ({ $count })
movement-heads-counted = { $heads ->
    [one] 1 person counted
   *[other] { $heads } people counted
    }
movement-back = Return
movement-point = item { $number }
substitute-late = Without an hour they count from the opening on. By the custom of the roll call ({ $minutes } minutes, the program’s and no law’s), who comes later has an hour.
substitute-early = Without an hour they count from the opening on. Custom of the roll call: who comes in the first { $minutes } minutes is counted in it; an hour can be given at any time.
substitute-from = They count from this hour on.
heads-from-dwellings = Number of tenants proposed from the dwellings on record: correct it if need be.
heads-too-few-title = { $heads ->
    [0] Nobody is counted
    [one] Only one person is counted
   *[other] { $heads } people are counted
    }, { $named } are marked present
heads-too-few = { $named } people are marked present by their names: the count cannot be smaller, unless some of them are no longer in the room. Their departure is noted at their name (d).
heads-too-many = { $heads } people for { $tenants } tenants: check both numbers.
roll-counts-assembly = noted by name: { $named } (h counts the people)
roll-seat-back-title = { $member } takes the seat?
roll-seat-back-now = { $name } sits in the place of { $member }. From now on { $member } votes, and { $name } does not. The hour is noted.
roll-seat-back = { $name } sits in the place of { $member }. If { $member } was there from the beginning, { $name } stays as a guest.
roll-unsaid = to note
meeting-paused = { $sign } IN RECESS (F3: resume)
meeting-paused-since = { $sign } IN RECESS since { $since } (F3: resume)
meeting-closing-carried = Closing carried: F7 closes the meeting
meeting-adjournment-carried = Adjournment carried: x, then “Adjourn”, or F7 without another day
meeting-adjourned-to = Adjournment to { $day } carried: x, then “Adjourn”, closes the sitting
motion-resumed = Resumed at { $at }
move-text-resumption = To resume the meeting.
meeting-chair-back = { $name } can take the chair again (F2, o)
roll-office-outside = { $name } is not in the room. Who chairs, or takes the minutes? Choose among those who are.
roll-tenant = Tenant
meeting-typing = What you type is kept. Esc, or F6 for the next item, saves it.
meeting-typing-unkept = Nothing you type is kept before it is saved: Esc, or F6 for the next item, saves it.
meeting-notes-unsaved = Draft restored: these notes are not saved yet. Enter goes on.
agenda-length-until = { $length }, until { $end }
agenda-around = about { $at }
agenda-minutes-of = meeting { $number }
agenda-carried = from { $number }
agenda-unannounced = not on the notice
point-next = Enter adds the item and goes on to the next; Esc ends.
point-late = The notice is out already: this item is not on it. A new notice (F8, on the meeting’s screen) would have it.
    .sits = The notice went out without this item: the committee adds it as it adopts the agenda.
point-late-special = The notice is out already, and a special meeting keeps to its notice: no motion will be received under this item without a new notice (F8, on the meeting’s screen).
    .sits = A special meeting keeps to its notice: no motion will be received under this item.
point-beyond-notice-in-camera = Not on the notice: nothing can be decided under this item. The in-camera part goes on (↑, then F3, to end it).
point-beyond-notice = This item is not on the notice of the special meeting: nothing can be decided under it.
deed-notice = Make the notice of meeting (to print, to send)
deed-agenda = Make the agenda (to print, to send)
deed-attendance-sheet = Make the attendance sheet to sign
deed-carry-over = Take over what past meetings left open
deed-clone = Plan the same meeting on another day
deed-series = Plan a series of such meetings
deed-postpone = Postpone the meeting to another day
deed-adjourn = Adjourn the meeting to another day
deed-cancel = Call the meeting off
series-nth = Each month, the { $nth ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[5] fifth
    } { $weekday } of the month; a month that has none is left out.
series-last = Each month, the last { $weekday }.
series-weeks = The same weekday, every so many weeks.
series-days = { $count ->
        [0] No meeting.
        [one] Will be planned: { $days }.
       *[other] Will be planned: { $days }.
    }
postpone-renew = The notice is out already: it will have to be renewed. The meeting keeps its number.
postpone-plain = The meeting keeps its number; the notice will go out for the new day.
adjourn-told = The meeting closes at that hour. A new meeting, with a number of its own, takes over the items that were not dealt with.
close-noted-otherwise = A note under the closing says { $at }: correct the hour above, or the note.
round-title = Notice of meeting · { $meeting }
round-nobody = Nobody to tell.
round-progress = { $done } of { $all } told
round-day = ticked as of { $day }
round-not-yet = to be told
round-dwellings = { $count ->
        [one] { $count } dwelling
       *[other] { $count } dwellings
    }
cancel-told = { $count ->
        [one] { $count } notice is out already ({ $ways }): tell that person.
       *[other] { $count } notices are out already ({ $ways }): tell these people.
    } The meeting keeps its number, marked “Cancelled”. The key u takes this back.
motion-other-kinds = F3: something else (point of order, in camera, closing, reconsideration…).
motion-by-laws = By-laws are changed by two thirds: choose another majority if it is not about that.
move-take-up = Take up “{ $motion }”
move-left = { $how } at meeting { $number }, { $day }
move-text-previous-question = To proceed to the vote at once.
move-text-tabling = To table the motion.
move-text-postponement = To postpone the motion to another meeting.
move-text-referral = To refer the motion to a committee.
move-text-in-camera = To sit in camera.
move-text-end-in-camera = To end the in-camera part.
move-text-reconsideration = To reconsider this decision.
move-text-appeal = To reverse the ruling of the chair.
move-text-adjournment = To adjourn the meeting.
move-text-secret-ballot = To hold the vote by secret ballot.
move-secret-ballot = { $members ->
    [one] { $members } member is enough: this vote is secret once you have saved (Ctrl+S).
   *[other] It takes { $members }: this vote is secret once you have saved (Ctrl+S).
    }
move-text-fix-time = Resume the meeting at another time, still to be said.
move-text-recess = Recess for a few minutes.
move-text-obtain-quorum = Call the absent members so that there is a quorum.
move-text-closing = To close the meeting.
amendment-same = Change the text below: what changes will be shown here.
amendment-changes = Change: { $what }.
change-replace = replace “{ $removed }” by “{ $added }”
change-remove = take out “{ $removed }”
change-add = add “{ $added }” after “{ $behind }”
change-add-first = add “{ $added }” at the beginning
change-whole = read “{ $text }”
change-day = move the day to { $day }
change-committee = refer it to { $to } instead
motion-moved-by = By { $mover }
motion-seconded-by = By { $mover }, seconded by { $seconder }
motion-goes-on = Meeting continues on { $day }
motion-taken-up-from = Taken up again ({ $how }{ $point ->
    [no] { " " }earlier
   *[other] { " " }under item { $point }
})
motion-taken-up-under = Taken up again under item { $point }
motion-until = Postponed to { $day }
motion-referred = Referred to: { $to }
motion-waits = First what lies above: { $kind }
motion-no-quorum = without a quorum: { $reason }
motion-by-mode = { $mode }: { $totals }
motion-recounted = counted again; before: { $totals }
vote-way-roll-call = Roll call
vote-way-secret = Secret ballot
vote-way-noted-carried = Carried, vote not recorded
vote-way-noted-defeated = Defeated, vote not recorded
vote-way-upheld = The chair finds it well taken
vote-way-denied = The chair finds it not well taken
vote-way-ended = The chair ends it
vote-roll-call = { $voters ->
    [one] { $voters } name to call: Ctrl+S opens the list.
   *[other] { $voters } names to call: Ctrl+S opens the list.
    }
vote-on = { $kind }: { $what }
vote-ended = The chair ends the in-camera part, without a vote.
vote-missing = { $missing ->
    [one] { $missing } more vote for was needed
   *[other] { $missing } more votes for were needed
    }
vote-must-change = { $votes ->
    [one] { $votes } vote would have to change to for
   *[other] { $votes } votes would have to change to for
    }
vote-as-amended = As amended: { $text } ({ $changes })
vote-casting-asked = The votes are equal: ask the chair for the casting vote (the field of that name). Without it the motion is defeated.
vote-lacks-quorum = No quorum: { $missing } missing. If somebody has come in ({ $names }…): F2.
    .heads = No quorum: { $missing } missing. If people have come in, count the heads again: F2, then h.
vote-lacks-voters = Not enough voters for this vote, { $missing } missing: whoever withdrew counts for the meeting, but not for this vote. If somebody has come in ({ $names }…): F2.
vote-no-quorum = Otherwise, write the reason to vote without a quorum: the minutes will give it.
vote-no-roll-call = No roll call: only heads were counted, there are no names to call.
vote-is-secret = { $sign } A secret ballot was asked for.
motion-secret = The vote will be secret.
motion-doors-open = The meeting is public again.
vote-again-mistake = Written down wrongly
vote-again-recount = Counted again
vote-until-next = Without a day, it comes back at the next meeting.
vote-persons-secret = Vote on persons: the committee’s rule asks for a secret ballot.
vote-secret-on-request = { $members ->
    [one] One member alone can have a secret ballot by asking for it.
   *[other] { $members } members can ask for a secret ballot.
    }
roll-call-title = Roll call: { $motion }
roll-call-silent-title = { $count ->
    [one] One name has no answer
   *[other] { $count } names have no answer
    }
roll-call-silent = No answer: { $names }.
roll-call-unanswered = no answer
meeting-in-camera = { $sign } IN CAMERA
meeting-in-camera-since = { $sign } IN CAMERA since { $since }
meeting-in-camera-guests = { $count ->
    [one] 1 guest is in the room (F2, d)
   *[other] { $count } guests are in the room (F2, d)
    }
meeting-title-in-camera = In camera · { $title }
