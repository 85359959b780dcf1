# Forms: fields, hints, why something cannot be done.

form-no-such-site = No housing complex of that name. Section 7 (Places) adds one.
form-no-such-organisation = No organisation of that name. Section 8 adds one: the key ←, then n.
form-no-such-record = Nothing of that name: type a few letters, then choose with Enter.
form-several-fit = Several have these letters: type more of them, or choose with ↓ and Enter.
form-homonyms = Several have that very name: choose with ↓, then Enter.
form-not-in-room = { $name } is not in the room, or may not vote now.
form-not-there = { $name } is not in the room.
form-left = { $name } left the room at { $at }.
form-withdrew = Conflict of interest declared at { $at }: { $name } does not move, second or vote on this item.
form-without-vote = { $name } is in the room, but has no vote now.
form-taken-above = Chosen above already: { $name }.
form-seconds-own = { $name } cannot second their own motion. It takes another member.
field-moved-by = Moved by
form-guest-unknown = Nobody of this name in the register: Enter adds them as a guest.
form-has-errors = To be put right first (nothing is lost).
form-dropped = “{ $field }” is no longer asked for: “{ $text }” will not be saved.
form-lives-elsewhere = { $name } lives in { $home }; { $association } brings together the tenants of { $site }. Check before saving.
form-choice-none = (none)
form-consent-for = Consents to
    .hint = What the person consented to; other consents are added on their page (c).
form-alike-name = In the register already: { $name }. If it is a namesake, save all the same.
form-alike-phone = The same phone: { $name }.
form-alike-email = The same e-mail: { $name }.
form-alike-since = record of { $day }
form-draft-kept = Draft kept. It comes back when you open this form again.
form-draft-for-now = The disk takes no draft ({ $error }): these words come back in this form as long as ccr stays open.
form-draft-forgotten = Draft discarded.
form-restored = { $title } (draft taken up again)
    .when = { $title } (draft taken up again, { $when })
form-new-site = Add a housing complex
    .words = new site project ajouter ensemble
form-edit-site = Edit the housing complex
form-new-building = Add a building
form-edit-building = Edit the building
form-new-association = Add a tenant association
    .words = new ajouter association
form-edit-association = Edit the tenant association
form-new-person = Add a person
    .words = new record member tenant resident ajouter personne membre
form-edit-person = Edit the person
form-new-consent = Add a consent
form-edit-consent = Edit the consent
form-new-body = Add a body
    .words = new committee subcommittee board ajouter comité
form-edit-body = Edit the body
form-new-seat = Add a seat
form-edit-seat = Edit the seat
form-edit-mandate = Edit the mandate
form-new-meeting = Plan a meeting
    .words = add new schedule call sitting assembly planifier prévoir réunion
form-edit-meeting = Edit the meeting
form-new-agenda_item = Add an agenda item
form-edit-agenda_item = Edit the agenda item
form-edit-motion = Edit the motion
form-new-follow_up = Add a follow-up
    .words = new note task reminder ajouter suivi
form-new-sequel = Add a sequel
form-edit-sequel = Edit the sequel
form-edit-follow_up = Edit the follow-up
form-end-mandate = End the mandate
form-fill-seat = Fill the seat
field-left-on = Ended on
field-ended-on = Last day
    .hint = Part of the mandate: the seat can be filled from the day after
field-end-reason = Reason
field-person = Person
    .hint = A few letters of the name, then Enter
field-starts-on = Start
    .hint = First day of the mandate
field-began = How
field-term-ends-on = Last day
    .hint = Part of the term. Left empty: the day told above, by the rules
field-note = Note
person-no-mandate = No mandate. A seat is filled on the page of its body (section 6), with the c key.
person-no-consent = No dated consent. The c key records one.
person-mandates = MANDATES
person-attendance = ATTENDANCE AT MEETINGS
person-attendance-counts = present: { $present } · excused: { $excused } · absent: { $absent } · guest: { $guest }{ $substitute ->
    [0] {""}
   *[other] {" "}· substitute: { $substitute }
    }
person-motions = MOTIONS
person-follow-ups = FOLLOW-UPS
person-consents = CONSENTS
tenure-open = { $from } → { $to }
tenure-endless = since { $from }
tenure-held-over = { $from } → { $to }, over
tenure-ended = { $from } → { $to } ({ $reason })
consent-given = { $purpose }: given on { $given }
consent-withdrawn = { $purpose }: given on { $given }, withdrawn on { $withdrawn }
why-no-row = Nothing is selected.
why-motion-in-meeting = A motion is put in a meeting: open the meeting, then F3.
why-select-mandate = First select a mandate that is running (an ex officio one ends with the board seat).
body-seats = SEATS
body-roles = OFFICES
body-projects = PROJECTS
body-no-seats = This body has no seats yet. The n key adds some.
body-other-day = Composition on { $day } ({ $relative }). Esc goes back to today.
body-composition = Composition
body-filled = { $filled } of { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
} filled · { $members ->
    [0] no members
    [one] { $members } member
   *[other] { $members } members
    }
body-quorum-now = { $needed } of { $members } ({ $rule })
seat-vacant = vacant
    .office = vacant
seat-vacant-since = { $of ->
   *[seat] vacant
    } since { $day }
seat-says-new = { $seat }: nobody has held { $of ->
    [office] this office
   *[seat] this seat
    } yet.
seat-says-vacant = { $seat }: { $of ->
   *[seat] vacant
    } since { $since } ({ $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }; it may be { $rule }).
seat-says-held-over = { $name }: the term ran out on { $since }; they stay in office until replaced.
seat-says-term-over = { $name }: the term ran out on { $since }; by the committee’s rule the mandate is to be ended (f).
seat-says-leaving = { $name }: mandate until { $end } ({ $reason }).
seat-says-ends-soon = { $seat } · { $name }: the term ends { $days ->
    [0] today
    [one] tomorrow
   *[other] on { $term }, in { $days } days
    } (reminder: { $rule }).
seat-says-held = { $name }: since { $from }{ $term ->
    [none] { "" }
   *[other] , until { $term }
    } ({ $began }).
seat-vacant-then = { $of ->
   *[other] vacant
    }, then { $name }
seat-from = from { $day }
seat-says-coming = From { $day }: { $name }.
seat-says-rule = { $days } days, { $source }
seat-says-created = Seat made on { $day }.
seat-says-closed = Seat closed on { $day }.
seat-says-fill = The c key fills it.
seat-says-replace = The c key fills the seat, f ends the mandate.
seat-says-follows = This seat follows the one on the board (S-8, s. 58.4).
body-needs = To look at
body-needs-vacant = { $count ->
    [one] { $count } vacant seat
   *[other] { $count } vacant seats
    }
body-needs-roles = { $count ->
    [one] { $count } vacant office
   *[other] { $count } vacant offices
    }
body-needs-over = { $count ->
    [one] { $count } term has run out
   *[other] { $count } terms have run out
    }
body-needs-soon = { $count ->
    [one] { $count } ends soon
   *[other] { $count } end soon
    }
seat-holds-over = ran out { $day }
seat-ends-soon = { $days ->
    [0] ends today
    [one] ends tomorrow
   *[other] ends { $day } ({ $days } d)
    }
seat-until = ends { $day }
why-select-seat = Select a seat first.
why-no-holders = Nobody else has held this seat.
why-other-day = Esc goes back to today, where seats can be changed.
why-vacant = This seat is vacant: there is no mandate to end.
form-close-seat = Close the seat
form-other-day = Composition on another day
fill-seat-inherited = Term until { $day } (finishes the term of { $name })
fill-seat-full-term = Term until { $day } (a full term, by the committee’s rules)
fill-seat-own-term = Term until { $day } (your choice; by the rules: { $rule })
fill-seat-twice = { $name } already holds “{ $seat }”: one person counts as one member, however many seats they hold.
fill-seat-too-early = { $name } still holds this seat on { $day }: that mandate must end first.
fill-seat-until = Term until { $day }: { $name } has this seat afterwards.
fill-seat-replaces = { $name }, still in office past the term, stays until the day before.
fill-seat-follows = The ex officio seat on the committee is filled by the same act (S-8, s. 58.4).
fill-seat-elected = Proposed after resolution { $number } of { $day }.
fill-seat-role = An office goes to a member: it gives no further seat and no further vote.
field-seat-association = Association
    .hint = For a delegate: a few letters of its name
field-seat-label = Name of the seat
    .hint = Left empty: the association’s name, or the kind of seat
field-seat-count = How many
    .hint = Several seats at once: their name gets a number
field-seat-created-on = Exists since
    .hint = Left empty: since there is such a body
field-seat-closed-on = Closed on
    .hint = First day without this seat
field-other-day = Day
    .hint = 1 May 2024, “Monday”, “-30”, “+90”…
place-residents = PEOPLE
place-people = { $count ->
    [0] Nobody in the register lives there
    [one] { $count } person in the register lives there: show them
   *[other] { $count } people in the register live there: show them
    }
place-buildings = BUILDINGS
place-associations = TENANT ASSOCIATIONS
place-bodies = BODIES
place-dwellings = Dwellings in all
place-dwelling-count = { $count ->
    [one] { $count } dwelling
   *[other] { $count } dwellings
    }
place-empty = The e key fills in the portrait: address, dwellings, year.
association-recognised = recognised since { $day }
association-unrecognised = no recognition recorded
association-ended = no longer recognised since { $day }
association-site = HOUSING COMPLEX
association-seats = SEATS
association-no-seats = It has no seat. Seats are added on the body’s page (Seats section), with the n key.
association-past = FORMER DELEGATES
seat-closed = closed
why-select-building = Select a building first. A housing complex is removed in the list.
field-casting-vote = Casting vote
    .hint = Only when the votes are equal
field-vote-way = Result
    .hint = ← and → change the choice, so does the first letter
form-new-motion = Add a motion
form-vote = Record the vote
form-convene = Record the sending of the notice
form-open-meeting = Open the meeting
form-close-meeting = Close the meeting
form-adopt = Record the adoption of the minutes
form-criteria = Narrow the list
form-file-motion = File the resolution
form-erratum = Note an erratum
form-guest = Add a guest
form-attendee = Add somebody to the assembly
form-attendee-unknown = Nobody of that name in the register: Enter adds them.
form-new-attendee = Add somebody to the assembly who is not in the register
form-new-guest = Add a guest who is not in the register
guest-name-parted = Check where the family name ends and the given name begins.
field-goes-on-on = Meeting continues on
why-not-carried = Only a resolution that carried has a sequel and an extract.
why-resolution-stays = A resolution stays in the register; a sequel or a follow-up that is selected here can be taken away.
why-select-follow-up = Select a follow-up first.
form-make-paper = Make a document
field-make-which = Of
field-make-day = As of
field-make-large = Large print
field-make-sheet = Sheet of labels
field-make-in-camera = With what was in camera
field-substitute = Substitute
    .hint = Somebody in the register. Whoever is not: Esc, then n enters them.
form-recusal = Withdrawal for a conflict of interest
form-movement = Note a movement
form-edit-movement = Correct a movement
form-heads = Count the people present
form-substitute-of = Who sits in the place of this member?
form-office = Who chairs or takes the minutes?
field-office = Office
field-arrival = Arrival
    .hint = Empty: from the opening on.
office-of = Until now: { $name }. The minutes will tell the change with its hour.
office-of-nobody = Nobody is recorded until now.
plan-tenants-unknown = How many tenants does the assembly represent? Without this number the quorum cannot be a share of them.
plan-assembly-quorum = Quorum: { $needed } people ({ $percent } % of the tenants, and at least { $min }; practice of associations, section Rules).
form-substitute = In whose place?
plan-notice-due = Notice to be sent by { $by }: { $days } days before the meeting, by the committee’s rule.
plan-notice-clear = Notice to be sent by { $by }: { $days } clear days before the meeting, by the committee’s rule.
plan-notice-late = The notice period has already begun: it was to be sent by { $by } (the committee’s rule: { $days } days). Choose another date, or send the notice today.
plan-far = That is almost a year ahead. To record a meeting held on { $before }, type the year too.
plan-past = This date is past: the meeting is recorded after the fact.
why-adopted = The minutes are adopted: nothing of this meeting changes any more.
why-follow-ups-sealed = The minutes are adopted with their follow-ups ({ $day }): one more is noted in the Follow-ups section.
why-adopted-on = The minutes are adopted ({ $day }): nothing of this meeting changes any more.
why-cancelled = The meeting was called off.
why-closed = The meeting is closed already. To correct the hour: d, the details.
why-notice-past = The notice is recorded before the meeting opens.
why-not-opened = The meeting has not taken place yet: F7 opens it.
why-not-open = The meeting is not open: F7 opens it.
why-not-held = The minutes of this meeting are adopted at another one, once it is closed. To adopt others: open the meeting whose minutes they are (Esc, then the list), and F10.
    .coming = Minutes are adopted once the meeting is closed. This one has not taken place yet: F7 opens it.
why-not-cancelled = A meeting that was opened is not called off any more, it is closed: Esc, then F7.
why-no-members = The body has no members on that day.
why-guest = { $name } is no member but a guest (Del takes them off).
why-no-movements = No movement noted: d notes a departure, r a withdrawal; once the roll is called, p notes an arrival.
why-among-movements = Choose a person first (m goes back to the people).
why-form-waits = A form waits behind the attendance: Esc leads back to it.
why-no-heads = Heads are counted in an assembly: enter first, in the meeting’s details (d), how many tenants it represents.
why-not-in-session = The meeting is not open. To open it: F7.
why-outside = { $name } is not in the room: p notes their arrival.
why-inside = { $name } is in the room and votes for their own seat: d notes their departure.
why-no-vote = { $name } has no vote: a withdrawal would change nothing.
why-no-substitutes = By the committee’s rule an absent member is not replaced (section Rules).
why-no-notes = Notes are taken under an item of the agenda.
why-no-point = Choose an item of the agenda first (n adds one).
why-no-motion = No motion under this item: F3 adds one.
why-motion-waits = The motion that was put off is not taken up yet: F3 takes it up.
why-paused = The meeting is in recess: F3 notes when it goes on.
form-resume = Resume the meeting
field-resumed-at = Resumed at
field-doors-open-at = Hour at which the closed session ended
form-hour = Correct the hour
form-nobody-there = Nobody of that name is marked in the room. F2: p marks a presence, i or n adds somebody.
why-no-vote-left = This motion left without a vote. To take it up again: u undoes, or F3 adds another.
why-no-mover = The mover is missing: go to the motion (→, then ↓) and press Enter.
why-motion-stays = A decided motion stays in the minutes; F4 corrects the vote.
why-point-used = This item has notes, motions or follow-ups: it stays.
why-first-point = This is the first item already.
why-last-point = This is the last item of the agenda.
form-no-match = Nothing begins like this. Fewer letters, perhaps?
form-first-run = Welcome! A new register
form-between = Must be a number from { $least } to { $most }.
form-chosen-twice = this is chosen above already: once is enough.
form-not-a-number = A whole number is wanted, such as 7.
field-carry-over = Take over what is open
    .hint = Items not reached, open follow-ups, minutes to adopt.
why-not-coming = The meeting has begun, is over or was cancelled.
why-takes-nothing-over = This kind of meeting takes nothing over from others.
why-not-open-yet = The meeting is not open.
why-no-deeper = An item goes below the one before it, and there are three levels at most.
why-no-higher = This item is at the first level already.
why-round-empty = The round is empty: n adds a person or a building.
field-new-day = New day
field-rhythm = Rhythm
field-place = Where to put it
place-behind = Behind “{ $number } { $title }”
place-under = Under “{ $number } { $title }”
place-before = Before “{ $title }”
place-last = At the end
field-notes-point = Corrected item
    .hint = Its notes appear below, to be corrected before the seal.
field-notes-text = Corrected notes
field-every = Weeks between two meetings
    .hint = Only for a rhythm in weeks.
field-times = Number of meetings
form-clone-meeting = Plan the same meeting on another day
form-series = Plan a series of meetings
form-postpone = Postpone the meeting
form-adjourn = Adjourn the meeting to another day
field-object = Object of the notice
    .hint = What the notice announces and the meeting treats.
form-notice = Add to the round
form-round-day = On which day were they told?
why-no-answer-back = There is no answer to take back: the arrows go to another name.
form-take-up = Take up a motion
form-ruling = Ruling of the chair
field-amended-text = Text as changed
    .hint = Change the words themselves: the rest stays.
field-askers = How many ask for it
field-secret-asked = Asked for in the room
    .hint = The minutes will say that a secret ballot was asked for.
field-vote-again = The recorded vote
    .hint = A mistake is corrected and the minutes do not tell it; of a recount they keep both results.
field-secret-by = Asked for by
    .hint = Leave it empty not to name that person.
why-not-open-motion = The meeting is not open: F7 opens it, on the meeting’s screen.
