# The screens: titles, footers, help, messages.

action-quit = quit
    .help = Leave the program (what is typed is kept)
    .words = leave exit close quitter
action-help = help
    .help = See the keys that work here, and run one
action-palette = commands
    .help = Find a command by its name
action-search = search
    .help = Search the whole register
    .words = look for chercher
action-undo = undo
    .help = Take back my latest act
    .words = revert annuler
action-redo = redo
    .help = Do again what was just taken back
action-redraw = redraw
    .help = Draw the whole screen again
action-suspend = suspend
    .help = Leave the terminal to the shell; “fg” brings ccr back
action-language = français
    .help = Switch to French
    .words = language french english langue
action-section = section
    .help = Go to a section
action-up = up
    .help = One line up
action-down = down
    .help = One line down
action-page-up = page up
    .help = One page up
action-page-down = page down
    .help = One page down
action-first = start
    .help = Go to the first line
action-last = end
    .help = Go to the last line
action-open = open
    .help = Open the selected line
action-back = back
    .help = Go back to the previous screen
action-new = new
    .help = Make a new record
action-edit = edit
    .help = Edit the record
action-remove = remove
    .help = Take the record away (u brings it back)
action-filter = filter
    .help = Show only the lines with these words
action-sort = sort
    .help = Change the order of the list
action-next-view = other view
    .help = Next view of the list
action-previous-view = previous view
    .help = Previous view of the list
action-next-field = next field
    .help = Go to the next field
action-previous-field = previous field
    .help = Go to the previous field
action-save = save
    .help = Save what is typed
action-apply = apply
    .help = Apply what is typed
action-show = show
    .help = Show the composition on that day
action-produce = make
    .help = Make the document asked for
action-found = create the register
    .help = Create the register with these answers
action-call = call the names
    .help = Go on to the call of the names
action-discard = discard the draft
    .help = Forget what is typed and leave
action-accept = choose
    .help = Choose the line, or go to the next field
action-choose = choices
    .help = See the choices of the field, or take the other one
action-next-choice = next choice
    .help = Next choice, or to the right
action-previous-choice = previous choice
    .help = Previous choice, or to the left
action-fill-seat = fill
    .help = Fill the selected seat
action-end-mandate = end mandate
    .help = End the selected mandate
action-other-day = other day
    .help = See the composition on another day
action-consent = consent
    .help = Record a consent
action-building = building
    .help = Add a building
action-convene = notice sent
    .help = Record that the notice of meeting was sent
    .round = notice
action-open-close = open/close
    .help = Open the meeting, or close it
    .words = sitting meeting begin end
    .open = open
    .close = close
action-attendance = attendance
    .help = Take the attendance
    .words = presence roll quorum
action-motion = motion
    .help = Put a motion
action-vote = vote
    .help = Record the vote on a motion
action-follow-up = follow-up
    .help = Note a follow-up
action-next-item = next item
    .help = Go to the next item
action-text-block = sentence
    .help = Put a ready-made sentence: a few letters, then this key
action-notes = minutes
    .help = Type the minutes of this item (once it is open, any letter that is no command begins them)
action-move-up = move up
    .help = Move this item up the agenda
action-move-down = move down
    .help = Move this item down the agenda
action-minutes = minutes
    .help = Make the minutes (PDF, word processor, web page and Markdown)
    .words = pv procès-verbal report print paper
action-adopt = adopt
    .help = Record that the minutes were adopted (final); once adopted: erratum, correction
    .erratum = erratum
    .words = minutes pv seal procès-verbal
action-files = make files
    .help = Make the files to print or to send
    .words = print pdf imprimer
action-in-camera = in camera
    .help = Go from the public copy to the members’ own, and back
    .words = closed doors confidential huis clos
action-sequel = sequel
    .help = Note what became of the resolution
action-extract = extract
    .help = Make the certified extract of the resolution
    .words = print certified imprimer
action-criteria = narrow
    .help = Narrow the list: outcome, theme, complex, follow-ups, body, year
action-make = document
    .help = Make a document: notice, minutes, extract, labels… one or several
action-launch = open the file
    .help = Open the document with the computer’s own program for such files
action-where = where
    .help = Say where the document’s file is
action-stop = stop
    .help = Stop between two documents; those that are made stay
action-done = done
    .help = Mark as done today: a follow-up, a task, an upkeep task
action-present = present
    .help = Mark as present
action-excused = excused
    .help = Mark as excused
action-absent = absent
    .help = Mark as absent
action-guest = guest
    .help = Add a guest
action-departure = departure
    .help = Note a departure, at the present time
action-recusal = withdrawal
    .help = Note a withdrawal for a conflict of interest, or its end
action-substitute = substitute
    .help = Note who sits in the place of an absent member
action-time = time
    .help = Correct the time of the last movement, or note one
action-find = find
    .help = Find somebody on the list by a few letters
action-heads = heads
    .help = Count the people of an assembly
action-office = office
    .help = Note who takes the chair or the minutes
action-movements = movements
    .help = Go to the list of arrivals and departures
action-take-back = undo/redo
    .help = Undo the selected act, or redo one that was undone
action-default = default
    .help = Put the default back
action-demo = demo
    .help = Open the demo register
key-space = Space
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-delete = Del
key-backspace = Backspace
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-page-up = PgUp
key-page-down = PgDn
key-home = Home
key-end = End
header-committee = CCR
section-home = Home
    .words = start deadlines accueil
section-people = People
    .words = members persons tenants membres
section-meetings = Meetings
    .words = sittings assemblies réunions
section-resolutions = Votes
    .words = resolutions motions decisions résolutions
section-follow-ups = Follow-up
    .words = follow-ups tasks suivis
section-bodies = Seats
    .words = bodies committee board mandates composition elections sièges
section-places = Places
    .words = complexes buildings associations addresses
section-journal = Journal
section-settings = Rules
    .words = settings options configuration réglages
section-documents = Docs
    .words = documents papers print files pdf
column-name = Name
column-kind = Kind
column-link = Link
column-seats-and-roles = Seats and roles
column-site = Complex
column-unit = Unit
column-phone = Phone
column-email = E-mail
column-seats = Seats
column-family-name = Family name
column-given-name = Given name
column-preferred-name = Preferred name
column-building = Building
column-reach = Reach by
column-language = Language
column-note = Note
column-number = Number
column-date = Date
column-made-on = Made on
column-made-at = Hour
column-paper = Document
column-of = Of
column-copy = Copy
column-format = Format
column-day = As of
column-title = Name
column-path = File
column-sha256 = SHA-256
column-starts-at = Hour
column-body = Body
column-status = Status
column-place = Place
column-notice-sent-on = Notice sent
column-opened-at = Opened at
column-closed-at = Closed at
column-adopted-on = Minutes adopted
facet-outcome = Outcome
facet-theme = Theme
facet-site = Housing complex
facet-follow-up = Follow-ups
facet-body = Body
facet-year = Year
facet-paper = Document
facet-format = Format
column-state = State
column-became = Became
column-theme = Theme
column-quorum-needed = Quorum needed
column-on-motion = On
column-in-camera = In camera
column-follow-ups-open = Follow-ups open
column-follow-ups-done = Follow-ups done
column-adopted-at = Adopted at
column-adopting-resolution = Adopting resolution
column-seal = Seal
column-errata = Errata
column-present = Present
column-text = Text
column-outcome = Outcome
column-meeting = Meeting
column-mover = Moved by
column-seconder = Seconded by
column-majority = Majority
column-mode = Vote
column-votes-for = For
column-votes-against = Against
column-votes-abstain = Abstentions
column-voters = Voters
column-due-on = Due
column-what = Follow-up
column-person = Who
column-done-on = Done
column-motion = Resolution
column-seat = Seat
column-holder = Holder
column-starts-on = Start
column-term-ends-on = Until
column-began = How
column-closed-on = Closed
column-prefix = Prefix
column-filled = Filled
column-quorum = Quorum
column-ended-on = Ended
column-recognised-on = Recognised
column-city = City
column-dwellings = Dwellings
column-year-built = Built
column-county = County
column-address = Address
column-dwellings-family = Families
column-dwellings-senior = Seniors
column-dwellings-single = Single people
view-people-all = All people
view-people-in-office = People in office
view-people-tenants = Tenants
view-people-staff = Office staff
view-people-workers = Community workers
view-people-partners = Partners
view-meetings-all = All meetings
view-meetings-coming = Coming meetings
view-meetings-to-adopt = Minutes to adopt
view-resolutions-all = Resolutions
view-follow-ups-open = Open follow-ups
view-follow-ups-all = All follow-ups
view-seats-open = Seats
view-seats-vacant = Vacant seats
view-seats-all = All seats, closed ones too
view-bodies-all = Bodies
view-associations-all = Tenant associations
view-associations-active = Recognised associations
view-sites-all = Housing complexes
view-documents-all = Documents made
sort-name = by name
sort-newest = last added first
sort-oldest = from the oldest to the latest
sort-date = by date, with motions that were lost
sort-number = by number
sort-due = by due date
sort-body = by body
sort-made = latest made first
sort-first-made = first made first
list-sorted = { $view }, { $order }
list-filter = Filter:
list-empty-people = Nobody in the register yet. The n key adds somebody; the command “ccr import members” brings in a list.
list-empty-meetings = No meeting yet. The n key plans one.
list-empty-resolutions = No resolution yet. They are recorded in a meeting (3): F3 for the motion, F4 for the vote.
list-empty-follow-ups = No open follow-up. The n key adds one, F5 too during a meeting.
list-in-camera = in camera · { $text }
in-camera-mark = in camera
list-empty-seats = No seat yet. They are added on the page of their body: ← goes back to the bodies, Enter opens the page, n adds a seat there.
list-empty-bodies = No body yet. The n key adds one.
list-empty-associations = No tenant association yet. The n key adds one.
list-empty-sites = No housing complex yet. The n key adds one.
list-empty-documents = No document yet. The key i makes one, here and everywhere.
list-empty-view = Nothing in this view. The → key goes to the next one.
list-empty-within = Nobody here yet. The n key adds somebody, Esc goes back.
list-no-criteria = Nothing meets these criteria. The key c changes them.
list-no-match = Nothing matches. Fewer letters, perhaps? Esc goes back.
list-position = { $from }–{ $to } of { $total }
form-no-such-site = No housing complex of that name. Section 7 (Places) adds one.
form-no-such-organisation = No organisation of that name. Section 8 adds one: the key ←, then n.
form-no-such-record = Nothing of that name: type a few letters, then choose with Enter.
form-homonyms = Several have that very name: choose with ↓, then Enter.
form-not-in-room = { $name } is not in the room, or may not vote now.
form-not-there = { $name } is not in the room.
form-left = { $name } left the room at { $at }.
form-withdrew = Conflict of interest declared at { $at }: { $name } does not move, second or vote on this point.
form-without-vote = { $name } is in the room, but has no vote now.
form-taken-above = Chosen above already: { $name }.
form-seconds-own = { $name } cannot second their own motion. It takes another member.
field-moved-by = Moved by
form-guest-unknown = Nobody of this name in the register: Esc, then n adds them as a guest.
form-has-errors = To be put right before saving (nothing is lost).
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
form-draft-forgotten = Draft discarded.
form-restored = { $title } (draft taken up again)
    .when = { $title } (draft taken up again, { $when })
form-new-site = Add a housing complex
form-edit-site = Edit the housing complex
form-new-building = Add a building
form-edit-building = Edit the building
form-new-association = Add a tenant association
form-edit-association = Edit the tenant association
form-new-person = Add a person
form-edit-person = Edit the person
form-new-consent = Add a consent
form-edit-consent = Edit the consent
form-new-body = Add a body
form-edit-body = Edit the body
form-new-seat = Add a seat
form-edit-seat = Edit the seat
form-edit-mandate = Edit the mandate
form-new-meeting = Plan a meeting
form-edit-meeting = Edit the meeting
form-new-agenda_item = Add an agenda item
form-edit-agenda_item = Edit the agenda item
form-edit-motion = Edit the motion
form-new-follow_up = Add a follow-up
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
home-due = TO DO
home-nothing-due = Nothing is due.
home-next-meeting = NEXT MEETING
home-no-meeting = No meeting is planned. The n key plans one.
home-points = { $points ->
    [0] empty agenda
    [one] { $points } point
   *[other] { $points } points
    }
home-under-way = under way
home-notice-sent = notice sent
home-convened-tenants = all tenants to convene
home-convened = { $convened ->
    [0] nobody to convene
   *[other] { $convened } to convene
    }
home-committee = THE COMMITTEE
home-seats = { $seats ->
    [0] no seat yet: Enter opens the committee, n adds some
   *[other] { $filled ->
        [one] { $filled } seat filled of { $seats }
       *[other] { $filled } seats filled of { $seats }
        }
    }
home-attendance = mean attendance at the last meetings: { $percent }%
home-loosened = { $rules ->
        [one] 1 rule asks less than the law: the 9 key
       *[other] { $rules } rules ask less than the law: the 9 key
    }
home-people = people in the register: { $people }
person-no-mandate = No mandate. A seat is filled on the page of its body (section 6), with the c key.
person-no-consent = No dated consent. The c key records one.
page-whole = { $text }: { $right }
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
button-stop = Stop
button-understood = Understood
button-leave-it = Leave it
button-built-in = Make with the built-in template
palette-in-list = in a list
palette-in-person = on a person’s page: section 2
palette-in-body = on a body’s page: section 6
palette-in-place = on a housing complex’s page: section 7
palette-in-association = on an association’s page: section 7
palette-in-meeting = in a meeting: section 3
palette-in-journal = in the journal: key j
palette-in-paper = while reading a paper: F9 in a meeting
palette-in-resolution = on a resolution’s page: section 4
palette-in-settings = in the rules: section 9
palette-backup = Make a backup copy of the register
    .words = backup save copy sauvegarde
    .where = in a terminal: ccr backup
palette-restore = Put a backup copy back
    .words = restore recover copy restaurer
    .where = in a terminal: ccr restore
palette-import = Import a list of members
    .words = import csv excel spreadsheet list
    .where = in a terminal: ccr import members
palette-export = Export the lists, the register or the calendar
    .words = export csv excel json ics calendar spreadsheet
    .where = in a terminal: ccr export
palette-in-document = on a document’s page: section 0
pick-search = Search everywhere:
pick-rule = rule
pick-palette = Command:
pick-text-block = Sentence:
pick-help = Keys:
pick-type = Type a few letters, never mind the accents.
go-to-section = Go to: { $name }
key-not-here = { $key } does nothing here: F1 shows the keys that work here.
too-small = Please enlarge the window.
language-switched = The program speaks English until you leave it; for good: section 9.
suspended = ccr is suspended, nothing is lost: type fg to come back to it.
no-shell = No shell could bring ccr back here: q leaves it.
nothing-to-redo = Nothing to do again.
record-gone = This record is gone.
draft-not-kept = The draft could not be kept ({ $error }). Your words are still on the screen: save them.
draft-lost = What was typed and not saved yet could not be kept ({ $error }): it is lost. The register itself is safe.
action-holders = holders
    .help = See who has held the selected seat
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
    } since { $since } ({ $days } days; it may be { $rule }).
seat-says-held-over = { $seat } · { $name }: the term ran out on { $since }; they stay in office until replaced.
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
fill-seat-role = An office goes to a member: it gives no further seat and no further vote.
end-mandate-follows = The ex officio seat on the committee falls vacant the same day.
new-seat-numbered = The seats will be called “{ $first }” to “{ $last }”.
close-seat-intro = The seat stays in the compositions of earlier days. A seat that nobody ever held is simply removed.
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
action-details = details
    .help = Change the date, the place and other details of the meeting
action-toggle = present or not
    .help = Mark present, or absent, staying on the line
button-adopt = Adopt
button-seal = Seal
button-cancel-meeting = Call the meeting off
casting-vote-for = For
casting-vote-against = Against
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
form-attendee-unknown = Nobody of that name in the register: Esc, then n adds them.
form-new-attendee = Add somebody to the assembly who is not in the register
form-new-guest = Add a guest who is not in the register
vote-way-unanimous = Carried unanimously, without a vote
vote-way-counted = Counted vote (show of hands)
vote-way-majority = Carried by a majority, uncounted
vote-way-withdrawn = Withdrawn by the mover
vote-way-lapsed = Lapsed, no seconder
vote-way-tabled = Tabled, no decision
vote-way-postponed = Postponed
vote-way-referred = Referred to a committee
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
vote-persons-title = This vote is on persons
vote-persons-open = The committee’s rule asks for a secret ballot when a vote is on persons. Was it really taken in the open?
button-was-open = Yes, in the open
scrutineers-two = { $first } and { $second }
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
button-correct = Correct
button-did-not-vote = Did not vote
button-abstained = Abstained
vote-without = The motion leaves without a vote and without a number.
motion-nobody-present = Nobody is marked present: the motion can wait, but mover and seconder are chosen among the members present (F2 in the meeting).
motion-by-members = Mover and seconder: two members who are present (a few letters of the name).
    .people = Mover and seconder: two people noted by name (a few letters; F2 adds some).
motion-by-members-alone = Mover: a member who is present (a few letters of the name).
motion-no-mover = No mover yet
motion-moved = Moved by { $mover }
motion-seconded = Moved by { $mover }, seconded by { $seconder }
motion-needs-mover = Enter who moves it (→, then ↓ and Enter), then the vote (F4)
motion-pending = Waiting for the vote (F4)
motion-pending-then = Before the meeting as soon as it opens
motion-undecided = No outcome: F4 records a forgotten vote
motion-never-decided = Never voted on
motion-totals = For { $pro } · against { $against } · { $abstain ->
    [0] no abstention
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
clock-over = { $sign } { $spent } of { $planned } min, { $over } over
clock-since = since { $from }
clock-past = { $from } to { $to }
meeting-agenda = Agenda
meeting-no-agenda = No item yet: n adds one.
meeting-other-business = Outside the agenda
meeting-no-notes = No notes. Enter to type some.
    .sealed = No notes.
meeting-notes-in-camera = Notes taken in camera are kept: F9, then h, shows them.
meeting-notes-joined = --- Written here meanwhile by somebody else; keep what is right:
meeting-notes-kept = Notes kept.
meeting-motion = Motion
meeting-follow-up = Follow-up: { $what }{ $more }
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
notice-due = Notice to be sent by { $by } ({ $when })
notice-late = The notice was to be sent by { $by }
notice-sent = Notice sent { $sent }
notice-sent-late = Notice sent { $sent } (late: due by { $by })
notice-none = No notice is recorded
convene-in-time = To keep the notice period: by { $by }.
convene-late = Late: the notice was due by { $by }. The minutes will say so.
open-tenants-unknown = The number of tenants whom the assembly represents is not recorded (Esc, then d, or F2 at the count): its quorum cannot be reckoned as a percentage.
open-early = The meeting is planned for { $day }. Opening it today changes its date; if it does not take place yet, Esc.
open-renumbered = That day is in another year: meeting { $number } will get the next number of that year.
open-late = The meeting was planned for { $day }. If it takes place on another day, correct the date.
hour-ahead-title = { $at } is in the future
hour-ahead = It is { $now }: { $at } has not come yet. Is that the hour?
button-this-hour = Yes, this hour
open-nobody = Nobody is marked present: the roll is called before the opening (Esc, then F2) or just after it.
open-unmarked-title = { $count ->
    [one] One member is still to be marked
   *[other] { $count } members are still to be marked
    }
open-unmarked = To be marked: { $names }{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
    } Once the meeting is open, whoever comes has an hour of arrival; F2 marks the attendance.
button-open-meeting = Open
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
field-goes-on-on = Meeting continues on
close-adjourned = The meeting decided to adjourn. Closed here, it has no planned continuation: to plan that too, close this form (Esc), then x and “Adjourn”.
resolution-reopened = The question was opened again (reconsideration) and is not decided anew yet.
sequel-day-of-other = Without a date: that of the other resolution.
sequel-day-today = Without a date: today.
sequel-beside = The resolution keeps its text and its number; the sequel stands beside it.
paper-own-copy = Members’ own copy, with what was said in camera: h goes back to the public copy.
resolution-in-camera = Taken in camera: the text is in the members’ own copy only.
resolution-quorum = { $voters } members present at the vote, { $needed } were needed
resolution-sequels = What became of it
resolution-decides = What it changed
resolution-follow-ups = Follow-ups
why-not-carried = Only a resolution that carried has a sequel and an extract.
why-resolution-stays = A resolution stays in the register; a sequel or a follow-up that is selected here can be taken away.
why-select-follow-up = Select a follow-up first.
cancel-title = Call off: { $meeting }?
cancel-planned = The meeting keeps its number and its agenda, marked “Cancelled”. The key u takes this back.
cancel-convened = The notice is out already: tell the people who were convened. The meeting keeps its number, marked “Cancelled”. The key u takes this back.
paper-made-title = { $code ->
       *[other] { $paper } made
    }
paper-same-title = { $paper }: made already, and nothing has changed since
paper-made = In the folder:
    { $folder }
paper-made-form = { $code ->
        [pdf] To print, to sign, to send (PDF):
        [html] To read in a browser:
        [docx] To go on writing in (word processor):
       *[other] To go on in another text (Markdown):
    }
form-make-paper = Make a document
field-make-which = Of
field-make-day = As of
field-make-large = Large print
field-make-sheet = Sheet of labels
field-make-in-camera = With what was in camera
make-one = this one
make-listed = the { $count } rows of the list
make-year = a whole year
make-all-formats = all formats
make-sheet = { $name }: { $across } across, { $down } down
make-where = In the register’s folder, { $folder }
make-nothing = Nothing to make: no meeting or resolution is fit for it.
making = { $done } of { $total }…
make-done = { $paper }: { $made } of { $total } made
make-stopped = Stopped on the way: { $left } left. What is made stays; begin again for the rest, nothing will be made twice.
make-skipped = { $called }: { $why }
make-skipped-more = And { $count } more.
make-template-title = There is a mistake in the committee’s template
make-template-todo = For this time, the document can be made with the built-in template.
document-same = The file is as it was made.
document-changed = The file was changed since it was made.
document-missing = The file is no longer there, or cannot be read.
document-unknown = The file is there; its fingerprint had not been noted.
document-where = Where the file is
document-opened = The file opens in its program.
document-gone = The file is no longer there: { $path }
document-no-program = This computer has no program to open files from here. The key l says where this one is.
document-not-opened = The computer found no program for this file. The key l says where it is.
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
substitute-late = Without an hour they count from the opening on. By the custom of the roll call ({ $minutes } minutes, the program’s and no law’s), who comes later has an hour.
substitute-early = Without an hour they count from the opening on. Custom of the roll call: who comes in the first { $minutes } minutes is counted in it; an hour can be given at any time.
substitute-from = They count from this hour on.
office-of = Until now: { $name }. The minutes will tell the change with its hour.
office-of-nobody = Nobody is recorded until now.
plan-tenants-unknown = How many tenants does the assembly represent? Without this number the quorum cannot be a share of them.
plan-assembly-quorum = Quorum: { $needed } people ({ $percent } % of the tenants, and at least { $min }; practice of associations, section Rules).
open-officer-away = { $office ->
    [chair] Chair
   *[other] Secretary
    }: { $name } is recorded as absent or excused (Esc, then F2).
open-officer-unsaid = { $office ->
    [chair] Chair
   *[other] Secretary
    }: { $name } is not recorded as present yet (Esc, then F2).
open-officer-no-member = { $office ->
    [chair] Chair
   *[other] Secretary
    }: { $name } is not a member of this body.
open-officer-stranger = { $office ->
    [chair] Chair
   *[other] Secretary
    }: this person is neither a member of this body nor recorded as present (Esc, then F2).
form-substitute = In whose place?
heads-from-dwellings = Number of tenants proposed from the dwellings on record: correct it if need be.
heads-too-few-title = { $heads ->
    [0] Nobody is counted
    [one] Only one person is counted
   *[other] { $heads } people are counted
    }, { $named } are marked present
heads-too-few = { $named } people are marked present by their names: the count cannot be smaller, unless some of them are no longer in the room. Their departure is noted at their name (d).
button-heads-named = Count those marked present
button-heads-counted = Keep this count
heads-too-many = { $heads } people for { $tenants } tenants: check both numbers.
roll-counts-assembly = noted by name: { $named } (h counts the people)
roll-seat-back-title = { $member } takes the seat?
roll-seat-back-now = { $name } sits in the place of { $member }. From now on { $member } votes, and { $name } does not. The hour is noted.
roll-seat-back = { $name } sits in the place of { $member }. If { $member } was there from the beginning, { $name } stays as a guest.
button-seat-back = Takes the seat
roll-unsaid = to note
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
why-no-heads = Heads are counted in an assembly: enter first, in the meeting’s details (d), how many tenants it represents.
why-not-in-session = The meeting is not open. To open it: Esc, then F7.
why-outside = { $name } is not in the room: p notes their arrival.
why-inside = { $name } is in the room and votes for their own seat: d notes their departure.
why-no-vote = { $name } has no vote: a withdrawal would change nothing.
why-no-substitutes = By the committee’s rule an absent member is not replaced (section Rules).
why-no-notes = Notes are taken under an item of the agenda.
why-no-point = Choose an item of the agenda first (n adds one).
why-no-motion = No motion under this item: F3 adds one.
why-motion-waits = The motion that was put off is not taken up yet: F3 takes it up.
why-paused = The meeting is in recess: F3 notes when it goes on.
meeting-paused = { $sign } IN RECESS (F3: resume)
meeting-paused-since = { $sign } IN RECESS since { $since } (F3: resume)
meeting-closing-carried = Closing carried: F7 closes the meeting
meeting-adjournment-carried = Adjournment carried: x, then “Adjourn”, or F7 without another day
meeting-adjourned-to = Adjournment to { $day } carried: x, then “Adjourn”, closes the sitting
motion-resumed = Resumed at { $at }
form-resume = Resume the meeting
field-resumed-at = Resumed at
resume-since = The meeting has been in recess since { $since }.
field-doors-open-at = Hour at which the closed session ended
form-hour = Correct the hour
move-text-resumption = To resume the meeting.
meeting-chair-back = { $name } can take the chair again (F2, o)
roll-tenant = Tenant
form-nobody-there = Nobody of that name is marked in the room. F2: p marks a presence, i or n adds somebody.
why-no-vote-left = This motion left without a vote. To take it up again: u undoes, or F3 adds another.
why-no-mover = The mover is missing: go to the motion (→, then ↓) and press Enter.
why-motion-stays = A decided motion stays in the minutes; F4 corrects the vote.
why-point-used = This item has notes, motions or follow-ups: it stays.
why-first-point = This is the first item already.
why-last-point = This is the last item of the agenda.
in-camera-goes-on = The meeting goes on in camera at this item. If that ends with the one before: ↑, then F3, “End of the in-camera part”.
home-more = { $more ->
    [one] … and { $more } other
   *[other] … and { $more } others
}
home-all-due = ALL THAT IS DUE
home-more-says = Enter shows all that is due.
form-no-match = Nothing begins like this. Fewer letters, perhaps?
journal-empty = Nothing has been done in this register yet.
journal-undone = [undone] { $act }
journal-act = Act { $entry } · { $when } · { $actor }
journal-undone-by = Undone by act { $entry }. The a key does it again.
journal-more-rows = and { $count ->
    [one] { $count } more record
   *[other] { $count } more records
}
journal-row = { $kind }: { $name }
journal-made = new record
journal-removed = record removed
journal-change = { $old } → { $new }
journal-nothing = (nothing)
journal-gone = (gone)
settings-chosen = { $sign } The committee’s choice
settings-loosened = { $sign } The committee asks less here than the law.
settings-law = law
settings-unset = (none)
settings-detail = Default: { $value } · { $source }
settings-is-default = This rule has its default value already.
settings-now = In force: { $value }
form-first-run = Welcome! A new register
first-run-intro = There is no register yet. A few answers make one; everything can be changed later in the rules (9). To have a look first: F2 opens a demo. Ctrl+T: en français.
first-run-committee = Name of the committee
    .hint = It heads notices of meetings and minutes
first-run-usual-name = Residents’ Committee
first-run-office = Housing office
    .hint = For example: Office d’habitation de Laval
first-run-secretary = Your name
    .hint = It goes with each act in the journal; your first and last name also make you the first of the People
first-run-size = Board members
    .hint = On the office’s board, from 5 to 15; may stay empty
first-run-place = Meeting place
    .hint = Where the committee usually meets; may stay empty
first-run-hour = Hour
    .hint = The usual hour of meetings; Ctrl+S makes the register
first-run-done = Register made. Add housing complexes (7), people (2), seats (6).
demo-opened = Demo: everything is invented, and nothing of it stays. The q key leaves it.
start-no-terminal = ccr needs a terminal to show itself. Nothing was done. Run it in a terminal window, or see “ccr --help”.
start-read-only = This file is read-only: nothing will be written to it.
start-network = This file is on a network folder: one computer at a time.
start-synced = This file is in a synchronised folder: one computer at a time.
start-drafts = { $count ->
    [one] A draft is waiting: it comes back when you reopen its form.
   *[other] { $count } drafts are waiting: they come back in their forms.
}
start-drafts-named = Drafts: { $what }. They come back in their forms.
start-draft = Draft: { $what }, { $when }. It comes back in its form.
start-drafts-damaged = Unreadable drafts, kept aside: { $path }
form-between = must be a number from { $least } to { $most }.
form-chosen-twice = this is chosen above already: once is enough.
form-not-a-number = A whole number is wanted, such as 7.
settings-detail-law = Default: { $value } · { $source }: to be changed only when the law changes.
settings-field = Value
meeting-typing = What you type is kept. Esc, or F6 for the next item, saves it.
meeting-notes-unsaved = Draft restored: these notes are not saved yet. Enter goes on.
nothing-to-undo-here = Nothing left to take back since the program was opened. Earlier acts are taken back in the journal (j).
start-no-drafts = Drafts cannot be kept ({ $error }): save often (Ctrl+S).
field-carry-over = Take over what is open
    .hint = Points not reached, open follow-ups, minutes to adopt.
length-minutes = { $minutes } min
length-hours = { $hours } h
length-both = { $hours } h { $minutes }
agenda-length-until = { $length }, until { $end }
agenda-around = about { $at }
agenda-minutes-of = meeting { $number }
agenda-carried = from { $number }
agenda-unannounced = not on the notice
action-indent = sub-point
    .help = Put this point under the one before it
action-outdent = one level up
    .help = Bring this point up by one level
action-more = more
    .help = Plan again, postpone, adjourn, call off the meeting; make the notice, the agenda
    .words = print notice agenda paper imprimer
action-way = way
    .help = Change the way of telling
action-tick = told
    .help = Tick off: told that day, or not yet
action-told-on = day
    .help = Choose the day on which those ticked off are told
action-all = all told
    .help = Tick off all the others and record that the notice was sent
point-next = Enter adds the point and goes on to the next; Esc ends.
follow-up-before = This date falls before the meeting ({ $date }): check it.
point-late = The notice is out already: this point is not on it. A new notice (F8, on the meeting’s screen) would have it.
    .sits = The notice went out without this item: the committee adds it as it adopts the agenda.
point-late-special = The notice is out already, and a special meeting keeps to its notice: no motion will be received under this point without a new notice (F8, on the meeting’s screen).
    .sits = A special meeting keeps to its notice: no motion will be received under this item.
pick-deed = What to do with this meeting?
deed-notice = Make the notice of meeting (to print, to send)
deed-agenda = Make the agenda (to print, to send)
deed-attendance-sheet = Make the attendance sheet to sign
nothing-to-carry-over = No point was left open: there is nothing to take over.
deed-carry-over = Take over what past meetings left open
deed-clone = Plan the same meeting on another day
deed-series = Plan a series of such meetings
deed-postpone = Postpone the meeting to another day
deed-adjourn = Adjourn the meeting to another day
deed-cancel = Call the meeting off
why-not-coming = The meeting has begun, is over or was cancelled.
why-takes-nothing-over = This kind of meeting takes nothing over from others.
why-not-open-yet = The meeting is not open.
why-no-deeper = A point goes below the one before it, and there are three levels at most.
why-no-higher = This point is at the first level already.
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
rhythm-monthly = Same weekday, same place in the month
rhythm-last = Last such weekday of the month
rhythm-weeks = Every so many weeks
form-clone-meeting = Plan the same meeting on another day
form-series = Plan a series of meetings
form-postpone = Postpone the meeting
form-adjourn = Adjourn the meeting to another day
field-object = Object of the notice
    .hint = What the notice announces and the meeting treats.
form-notice = Add to the round
form-round-day = On which day were they told?
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
adjourn-told = The meeting closes at that hour. A new meeting, with a number of its own, takes over the points that were not dealt with.
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

# What can be moved now, and votes.

action-moves = other…
    .help = Put something else: amendment, previous question, point of order, in camera…
    .words = in camera amendment adjournment huis
action-for = for
    .help = The person who is called votes for
action-against = against
    .help = The person who is called votes against
action-abstain = abstains
    .help = The person who is called abstains
action-answer-back = take the last back
    .help = Take the last answer back, and return to that name
action-answer-erase = erase the answer
    .help = Erase the answer of the selected name
why-no-answer-back = There is no answer to take back: the arrows go to another name.
motion-other-kinds = F3: something else (point of order, in camera, closing, reconsideration…).
motion-by-laws = By-laws are changed by two thirds: choose another majority if it is not about that.
pick-moves = Put:
pick-choice = Choose:
pick-roll = Find on the list:
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
form-take-up = Take up a motion
form-ruling = Ruling of the chair
field-amended-text = Text as changed
    .hint = Change the words themselves: the rest stays.
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
vote-no-quorum = Otherwise, write the reason to vote without a quorum: the minutes will give it.
vote-no-roll-call = No roll call: only heads were counted, there are no names to call.
vote-is-secret = { $sign } A secret ballot was asked for.
motion-secret = The vote will be secret.
motion-doors-open = The meeting is public again.
field-askers = How many ask for it
field-secret-asked = Asked for in the room
    .hint = The minutes will say that a secret ballot was asked for.
field-vote-again = The recorded vote
    .hint = A mistake is corrected and the minutes do not tell it; of a recount they keep both results.
vote-again-mistake = Written down wrongly
vote-again-recount = Counted again
field-secret-by = Asked for by
    .hint = Leave it empty not to name that person.
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
button-call-them = Call them
button-did-not-answer = Did not answer
roll-call-unanswered = no answer
meeting-in-camera = { $sign } IN CAMERA
meeting-in-camera-since = { $sign } IN CAMERA since { $since }
meeting-in-camera-guests = { $count ->
    [one] 1 guest is in the room (F2, d)
   *[other] { $count } guests are in the room (F2, d)
    }
meeting-title-in-camera = In camera · { $title }
why-not-open-motion = The meeting is not open: F7 opens it, on the meeting’s screen.
