# Documents: minutes, lists.

paper-file-minutes = { $date } { $prefix } minutes { $number }
paper-file-extract = { $date } { $prefix } extract { $number }
paper-file-in-camera = { $stem } (in camera)
paper-file-large = { $stem } (large print)
minutes-title-regular = Minutes of regular meeting No. { $number }
minutes-title-special = Minutes of special meeting No. { $number }
minutes-title-annual-general = Minutes of annual general meeting No. { $number }
minutes-title-election = Minutes of election assembly No. { $number }
minutes-title-working = Record of working session No. { $number }
minutes-title-with-board = Minutes of meeting No. { $number } with the board of directors
minutes-draft = DRAFT
minutes-page = Page
minutes-page-of = of

minutes-date = Date
minutes-place = Place
minutes-opened = Opened
minutes-closed = Closed
minutes-chair = Chair
minutes-secretary = Secretary
minutes-adopted = Adopted on
minutes-adopted-at = { $day }, at meeting No. { $number }
minutes-late-notice = The notice of meeting was sent on { $sent }; it was due by { $by }.
minutes-late-notice-reason = Reason given to hold the assembly: { $reason }.

minutes-no-notice = No notice of meeting is on record.
minutes-closed-at = The meeting is closed at { $at }.
minutes-opened-at = The meeting is opened at { $at }.
minutes-adjourned-at = The meeting is adjourned at { $at }{ $day ->
    [no] { "" }
   *[other] {" "}to { $day }
    }{ $number ->
    [no] .
   *[other] ; it continues as meeting { $number }.
    }
minutes-adjourned-to = { $text } to { $day }.
minutes-goes-on-day = The meeting goes on: { $day }.
minutes-study-adjourned = Its consideration is postponed to the meeting of { $day }.
    .unknown = Its consideration is postponed to the continuation of the meeting.
minutes-never-decided = The motion was not put to the vote.
minutes-heads-at-vote = { $at ->
    [no] { $heads ->
        [one] { $heads } tenant was present at the vote.
       *[other] { $heads } tenants were present at the vote.
        }
   *[other] { $heads ->
        [one] At the vote, at { $at }, { $heads } tenant was present.
       *[other] At the vote, at { $at }, { $heads } tenants were present.
        }
    }
minutes-continues = Continues
minutes-continues-what = meeting { $number } of { $day }
minutes-next-meeting = The next meeting is planned for { $day }{ $hour ->
    [no] { "" }
   *[other] , at { $hour }
}{ $place ->
    [blank] { "" }
   *[other] {" "}({ $place })
}.
minutes-present = Members present
minutes-present-named = Those noted by name
minutes-substitutes = Substitutes
minutes-substitute = substitute of { $of }
minutes-came = arrived at { $at }
minutes-left = left at { $at }
minutes-until-closing = until the closing at { $at }
minutes-back = back at { $at }
minutes-recused = { $name } declares a conflict of interest and takes no part in the discussion or the vote, { $when }.
    .reason = { $name } declares a conflict of interest and takes no part in the discussion or the vote, { $when }. Reason: { $reason }.
minutes-recused-until = from { $from } to { $to }
minutes-recused-from = from { $from } on
minutes-recused-to-point-end = from { $from } to the end of this item
    .signed = from { $from } to the end of this point
minutes-gave-place = sat until the member arrived, at { $at }
minutes-officer-from = from { $at } on, { $name }
minutes-officer-takes = At { $at } { $name } takes { $office ->
    [chair] the chair
   *[other] the minutes
    }.
minutes-officer-yields = At { $at } { $before } hands { $office ->
    [chair] the chair
   *[other] the minutes
    } over to { $name }.
minutes-officer-absent = At { $at }, { $name } takes { $office ->
    [chair] the chair
   *[other] the minutes
    } in the absence of { $before }.
minutes-officer-replaces = At { $at } { $name } takes over { $office ->
    [chair] the chair
   *[other] the minutes
    } from { $before }, who is not in the room.
minutes-heads-title = People present
minutes-heads = At { $at }: { $heads ->
    [0] nobody
    [one] 1 person
   *[other] { $heads } people
    }
minutes-heads-fewer = { $said } ({ $named } are named above: not all of them were in the room then)
minutes-paused = The meeting is in recess.
minutes-resumed = It resumes.
minutes-paused-at = The meeting is in recess from { $at }.
minutes-resumed-at = It resumes at { $at }.
minutes-not-reached = This item is not taken up.
minutes-nothing-noted = Nothing to report.
minutes-notice-sent = Notice of meeting
minutes-notice-sent-on = Sent on { $day }
minutes-excused = Excused
minutes-absent = Absent
minutes-guests = Guests
minutes-unsaid = Attendance not recorded
minutes-role-chair = chair
minutes-role-vice-chair = vice-chair
minutes-role-secretary = secretary
minutes-role-treasurer = treasurer
minutes-quorum-at-opening = At the opening, { $said }
minutes-quorum-met = There is a quorum: { $present ->
    [one] { $present } member present
   *[other] { $present } members present
    } out of { $filled } ({ $needed } needed).
minutes-quorum-lacking = There is no quorum: { $present ->
    [0] no member present
    [one] { $present } member present
   *[other] { $present } members present
    } out of { $filled } ({ $needed } needed).
minutes-arrives = { $names } { $count ->
    [one] arrives
   *[other] arrive
    } at { $at }.
minutes-leaves = { $names } { $count ->
    [one] leaves
   *[other] leave
    } at { $at }.
minutes-returns = { $names } { $count ->
    [one] comes
   *[other] come
    } back at { $at }.
minutes-names-and = { $names } and { $last }
minutes-quorum-lost = The quorum is lost at { $at } ({ $present } present, { $needed } needed).
minutes-quorum-back = The quorum is regained at { $at } ({ $present } present, { $needed } needed).
minutes-quorum-reached = The quorum is reached at { $at } ({ $present } present, { $needed } needed).
minutes-quorum-tenants = { $tenants ->
    [0] The quorum of the assembly is { $min } people at least.
   *[other] The assembly represents { $tenants } tenants: its quorum is { $needed } people ({ $percent }%, and { $min } at least).
    }
minutes-quorum-heads-met = At the first count there is a quorum ({ $present } people).
    .opening = At the opening there is a quorum ({ $present } people).
minutes-quorum-heads-lacking = At the first count there is no quorum ({ $present ->
    [0] nobody counted
    [one] 1 person
   *[other] { $present } people
    }).
    .opening = At the opening there is no quorum ({ $present ->
    [0] nobody counted
    [one] 1 person
   *[other] { $present } people
    }).
minutes-quorum-none = { $present ->
    [0] No member present
    [one] { $present } member present
   *[other] { $present } members present
    }; this body needs no quorum.

minutes-resolution = Resolution { $number }
minutes-motion-proposed = Motion pending
minutes-motion-carried = Motion carried
minutes-motion-defeated = Motion defeated
minutes-motion-tied = Motion defeated on a tie
minutes-motion-lapsed = Motion not seconded
minutes-motion-withdrawn = Motion withdrawn
minutes-motion-tabled = Motion tabled
minutes-motion-postponed = Motion postponed
minutes-motion-referred = Motion referred to a committee

minutes-own-copy = IN CAMERA, MEMBERS’ COPY
minutes-in-camera = The members sit in camera.
minutes-in-camera-taken = { $count ->
    [one] Resolution carried in camera: { $numbers }.
   *[other] Resolutions carried in camera: { $numbers }.
    }
minutes-in-camera-to-the-end = The meeting stays in camera to its end ({ $at }).
minutes-in-camera-label = In camera
minutes-corrections = Corrections made on adoption
minutes-corrections-by = Corrections made on adoption (resolution { $number })
minutes-adopted-as-is = The minutes of meeting No. { $number } are adopted as they stand.
minutes-adopted-corrected = The minutes of meeting No. { $number } are adopted with the following { $count ->
    [one] correction:
   *[other] corrections:
    }
minutes-adopted-besides = Minutes adopted
minutes-sealed = Seal of the minutes: { $seal } (set on { $day }). It changes if a word of that meeting, or of one that was sealed before it, changes in the register.
minutes-sealed-later = Seal of the minutes: { $seal } (set on { $day }, after the adoption). It changes if a word of that meeting, or of one that was sealed before it, changes in the register.
minutes-erratum = { $day }: { $text }
minutes-erratum-by = { $day } (resolution { $number }): { $text }

extract-number = Resolution
extract-meeting = Meeting
extract-quorum = Quorum
extract-quorum-met = Met: { $who ->
    [people] { $voters ->
        [one] { $voters } person present
       *[other] { $voters } people present
        }
   *[other] { $voters ->
        [one] { $voters } member present
       *[other] { $voters } members present
        }
    } at the vote; { $needed } were needed
extract-quorum-lacking = Not met: { $who ->
    [people] { $voters ->
        [0] nobody
        [one] { $voters } person present
       *[other] { $voters } people present
        }
   *[other] { $voters ->
        [0] no member present
        [one] { $voters } member present
       *[other] { $voters } members present
        }
    } at the vote, while { $needed } were needed. The vote was taken nevertheless; reason given: { $reason }
extract-quorum-none = { $who ->
    [people] { $voters ->
        [one] { $voters } person present
       *[other] { $voters } people present
        }
   *[other] { $voters ->
        [one] { $voters } member present
       *[other] { $voters } members present
        }
    } at the vote; no quorum is required
extract-opening = { $kind ->
    [special] Extract from the minutes of special meeting No. { $number }
    [annual-general] Extract from the minutes of annual general meeting No. { $number }
    [election] Extract from the minutes of election assembly No. { $number }
    [working] Extract from the notes of working session No. { $number }
    [with-board] Extract from the minutes of meeting No. { $number } with the board of directors
   *[other] Extract from the minutes of regular meeting No. { $number }
    } ({ $body }).
extract-adopted = The minutes were adopted on { $day }.
extract-adopted-sealed = The minutes were adopted on { $day }; they bear the seal { $seal }.
extract-draft = { $kind ->
    [working] The notes of this session are not adopted yet: this extract is given subject to their adoption.
   *[other] The minutes of this meeting are not adopted yet: this extract is given subject to their adoption.
}
extract-reopened = Being reconsidered: the question was opened again; it was pending at meeting No. { $number } of { $day } and is not decided anew yet.
minutes-adopted-by = { $value }, by resolution { $number }
minutes-adopted-by-consent = { $value }, by consent
minutes-therefore = Therefore, { $begins }
    .capitals = THEREFORE, { $begins }
minutes-resolved = It is resolved { $vote }
minutes-moved-as-typed = On a motion by { $of }, { $begins }
minutes-resolved-moved = On a motion by { $of }, it is resolved { $vote }
minutes-resolved-seconded = On a motion by { $of }, seconded by { $seconder }, it is resolved { $vote }
minutes-proposed = It is moved
minutes-put-by = Moved by { $mover }.
minutes-put-by-seconded = Moved by { $mover }, seconded by { $seconder }.
minutes-proposed-moved = It is moved by { $mover }
minutes-proposed-seconded = It is moved by { $mover } and seconded by { $seconder }
minutes-unanimous = unanimously
minutes-majority-simple = by a majority
minutes-majority-two-thirds = by a two-thirds majority
minutes-majority-absolute-present = by a majority of the members present
minutes-majority-absolute-seats = by a majority of all seats
minutes-totals = { $pro } for, { $against } against, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
    }
    .signed = { $pro } for, { $against } against, { $abstain ->
        [0] no abstentions
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }
minutes-totals-bare = { $pro } for, { $against } against
minutes-uncounted = { $totals }; { $count ->
    [one] { $count } person did not vote
   *[other] { $count } people did not vote
    }
minutes-defeated-counted = { $kind ->
    [previous-question] The previous question
    [tabling] The motion to table
    [postponement] The motion to postpone
    [referral] The motion to refer
    [in-camera] The motion to go in camera
    [end-in-camera] The motion to end the in-camera part
   *[other] The motion
    } is defeated{ $way } ({ $totals }).
minutes-defeated-two-thirds = Two thirds of the votes are not reached{ $way } ({ $totals }): { $kind ->
    [previous-question] the previous question
    [tabling] the motion to table
    [postponement] the motion to postpone
    [referral] the motion to refer
    [in-camera] the motion to go in camera
    [end-in-camera] the motion to end the in-camera part
   *[other] the motion
    } is defeated.
minutes-defeated-absolute = The absolute majority is not reached{ $way } ({ $totals }): { $kind ->
    [previous-question] the previous question
    [tabling] the motion to table
    [postponement] the motion to postpone
    [referral] the motion to refer
    [in-camera] the motion to go in camera
    [end-in-camera] the motion to end the in-camera part
   *[other] the motion
    } is defeated.
minutes-tied-counted = Equal votes{ $way } ({ $totals }): { $kind ->
    [previous-question] the previous question
    [tabling] the motion to table
    [postponement] the motion to postpone
    [referral] the motion to refer
    [in-camera] the motion to go in camera
    [end-in-camera] the motion to end the in-camera part
   *[other] the motion
    } is defeated.
minutes-ending-proposed = The vote is not recorded yet.
minutes-ending-defeated = { $kind ->
    [previous-question] The previous question
    [tabling] The motion to table
    [postponement] The motion to postpone
    [referral] The motion to refer
    [in-camera] The motion to go in camera
    [end-in-camera] The motion to end the in-camera part
   *[other] The motion
    } is defeated{ $way }.
minutes-ending-tied = Equal votes: { $kind ->
    [previous-question] the previous question
    [tabling] the motion to table
    [postponement] the motion to postpone
    [referral] the motion to refer
    [in-camera] the motion to go in camera
    [end-in-camera] the motion to end the in-camera part
   *[other] the motion
    } is defeated.
minutes-ending-lapsed = For want of a seconder, the motion is not debated.
minutes-ending-withdrawn = The motion is withdrawn.
minutes-ending-tabled = The motion is tabled.
minutes-ending-postponed = The motion is postponed to another meeting.
minutes-ending-referred = The motion is referred to a committee.

minutes-follow-up-what = What
minutes-follow-up-who = Who
minutes-follow-up-when = By when
paper-file-notice = { $date } { $prefix } notice of meeting { $number }
paper-file-agenda = { $date } { $prefix } agenda { $number }
paper-file-attendance-sheet = { $date } { $prefix } attendance sheet { $number }
paper-meeting = { $kind } No. { $number }
paper-fact-meeting = Meeting
paper-fact-hour = Time
paper-agenda-none = The agenda has not been drawn up yet.
paper-agenda-number = No.
paper-agenda-point = Item
paper-agenda-purpose = Purpose
paper-agenda-lead = Led by
paper-agenda-length = Length
paper-agenda-end = Expected end: { $end }
paper-minutes-of = { $title } (No. { $number })
paper-call-regular = The members are called to the regular meeting No. { $number }:
paper-call-special = The members are called to the special meeting No. { $number }:
paper-call-annual-general = All tenants are called to the annual general meeting No. { $number }:
paper-call-election = All tenants are called to the election assembly No. { $number }:
paper-call-working = The members are invited to the working session No. { $number }:
paper-call-with-board = The members are called to meeting No. { $number } with the board of directors:
paper-notice-postponed = This meeting was planned for { $day }; it is postponed. This notice replaces any earlier one.
paper-notice-continues = This meeting goes on with meeting No. { $number }, which was adjourned.
paper-notice-special = Only the items of this notice will be dealt with.
paper-notice-sender = Secretary
paper-notice-sent = Notice sent on { $day }.
paper-sheet-name = Name
paper-sheet-seat = Seat or association
paper-sheet-role = Position
paper-sheet-for = On behalf of
paper-sheet-building = Building
paper-sheet-dwelling = Dwelling
paper-sheet-in = In
paper-sheet-out = Out
paper-sheet-signature = Signature
paper-sheet-quorum = Quorum required: { $needed ->
        [one] { $needed } member
       *[other] { $needed } members
    } of { $filled }.
paper-sheet-quorum-tenants = Quorum required: { $needed ->
        [one] { $needed } person
       *[other] { $needed } people
    }.
paper-sheet-no-quorum = This body has no quorum to reach.

# What is put on a motion, the chair, in camera.

minutes-motion-upheld = Ruling of the chair
minutes-motion-denied = Ruling of the chair
minutes-ending-upheld = The chair rules accordingly.
minutes-ending-denied = The chair does not grant the request.
minutes-undocumented = (vote not recorded)
minutes-secret-asked = A secret ballot is asked for.
minutes-secret-asked-by = { $mover } asks for a secret ballot.
minutes-secret-denied = The chair does not grant it.
minutes-secret = by secret ballot, { $vote }
minutes-voted-secretly = by secret ballot
minutes-voted-by-name = by roll call
minutes-roll-call = by roll call, { $vote }
minutes-by-casting-vote = by the casting vote of the chair ({ $totals })
minutes-casting-against = { $totals }, the chair giving the casting vote against
minutes-scrutineers = Ballot counted by { $names }.
minutes-recount = The vote was counted again: { $reason }.
minutes-recount-first = Result announced before the recount: { $totals } ({ $outcome }).
minutes-ballots-blank = Blank ballots: { $blank }.
minutes-ballots-spoiled = Rejected ballots: { $spoiled }.
minutes-ballots = Blank ballots: { $blank }; rejected ballots: { $spoiled }.
minutes-called-for = For: { $names }.
minutes-called-against = Against: { $names }.
minutes-called-abstain = Abstaining: { $names }.
minutes-called-silent = Did not answer: { $names }.
minutes-no-quorum = Vote taken without a quorum ({ $who ->
    [people] { $voters ->
        [0] nobody
        [one] { $voters } person present
       *[other] { $voters } people present
        }
   *[other] { $voters ->
        [0] no member present
        [one] { $voters } member present
       *[other] { $voters } members present
        }
    }, { $needed } needed). Reason given: { $reason }.
minutes-postponed-until = The motion is postponed to { $day }.
minutes-referred-to = The motion is referred for study: { $to }.
minutes-amendment-moved = Amendment moved by { $mover }: { $changes }.
minutes-amendment-seconded = Amendment moved by { $mover } and seconded by { $seconder }: { $changes }.
minutes-sub-amendment-moved = Sub-amendment moved by { $mover }: { $changes }.
minutes-sub-amendment-seconded = Sub-amendment moved by { $mover } and seconded by { $seconder }: { $changes }.
minutes-the-amendment = the amendment
minutes-the-amendment-amended = the amendment as amended
minutes-the-sub-amendment = the sub-amendment
minutes-amendment-carried = { $The } is carried { $vote }.
minutes-amendment-defeated = { $The } is defeated{ $way }.
minutes-amendment-defeated-counted = { $The } is defeated{ $way } ({ $totals }).
minutes-amendment-short = { $The } does not reach the majority needed{ $way } ({ $totals }).
minutes-amendment-tied = Equal votes{ $way } ({ $totals }): { $the } is defeated.
minutes-amendment-lapsed = For want of a seconder, { $the } is not debated.
minutes-amendment-withdrawn = { $The } is withdrawn.
minutes-amendment-follows = { $The } goes with the motion.
minutes-as-amended = The motion as amended being put to the vote, it is resolved { $vote }
minutes-as-amended-carried = The motion as amended being put to the vote, it is carried { $vote }:
minutes-put-and-carried = The motion being put to the vote, it is carried { $vote }.
minutes-ruling-reversed = The ruling of the chair is reversed.
minutes-ruling-stands = The ruling of the chair stands.
minutes-reconsidered = Decision in question: { $motion }.
minutes-whereas = { $text };
minutes-again = Taken up again: { $motion }.
minutes-taken-up = The motion “{ $motion }”, { $how ->
    [tabled] tabled
    [referred] referred to a committee
   *[other] postponed{ $until ->
        [no] { "" }
       *[other] {" "}to { $until }
    }
} at meeting { $number } of { $day }, is taken up again.
minutes-taken-up-here = The motion is taken up again.
minutes-point-resumed = The item is taken up again at { $at }.
minutes-taken-up-from = The motion “{ $motion }”, { $how ->
    [tabled] tabled
    [referred] referred to a committee
   *[other] postponed{ $until ->
        [no] { "" }
       *[other] ,
    }
} { $point ->
    [no] earlier in the meeting
   *[other] under item { $point }
}{ $until ->
    [no] { "" }
   *[other] , to { $until }
}, is taken up again{ $at ->
    [no] { "" }
   *[other] {" "}at { $at }
}.
minutes-point-of-order = { $mover } raises a point of order: { $text }.
minutes-order-upheld = The chair finds the point of order well taken.
minutes-order-denied = The chair finds the point of order not well taken.
minutes-privilege = { $mover } raises a question of privilege: { $text }.
minutes-privilege-upheld = The chair finds the question of privilege well taken.
minutes-privilege-denied = The chair finds the question of privilege not well taken.
minutes-doors-close = The in-camera part begins at { $at }.
minutes-doors-open = The meeting is public again at { $at }.
minutes-chair-opens = The chair ends the in-camera part.
minutes-chair-opens-at = The chair ends the in-camera part; the meeting is public again at { $at }.

# What each name of a template gives.
placeholder-adopted_minutes = Under an item that adopted other minutes: which, and their corrections
placeholder-adopted_only = Whether all that belongs to no item is minutes adopted (for “if”)
placeholder-assembly = Whether it is an assembly of tenants (for “if”)
placeholder-attendance = Who was present, excused, absent or a guest, and the quorum
placeholder-body = The name of the committee or body
placeholder-call = The sentence that calls the meeting
placeholder-corrections = The corrections made in adopting
placeholder-date = The day of the meeting, in words
placeholder-date-of-body = The day that the paper is of
placeholder-is-block = block
placeholder-errata = The errata that came since
placeholder-facts = The box of facts: meeting, date, hour, place
placeholder-fate = What became of the resolution
placeholder-follow_ups = The table of what was promised
placeholder-guests = The lines to sign for guests or tenants
placeholder-heading = The number and the title of the item, at its level
placeholder-hour = The planned hour
placeholder-in_camera = What was noted in camera (members’ own copy only)
placeholder-late_notice = A remark, if the notice went out late
placeholder-mark = DRAFT, until the minutes are adopted; DRAFT too on the post mortem of a running project
placeholder-meeting = “Regular meeting No. 2026-05”
placeholder-members = The lines to sign for members
placeholder-motions = The motions and resolutions of the item
placeholder-notes = The notes of the item
placeholder-number = The number of the meeting, or of the item
placeholder-office = The name of the office
placeholder-one_erratum = Whether there is but one erratum (for “if”)
placeholder-opening = The sentence that says where the extract comes from
placeholder-other_motions = The motions that belong to no item
placeholder-place = The place
placeholder-points = The agenda as a table; in minutes, the list of items (for “for”)
placeholder-proposed = Whether the agenda is only a draft (for “if”)
placeholder-quorum = The sentence on the quorum
placeholder-recusals = The conflicts of interest declared at the item
placeholder-remarks = What else is to be known: postponed, continued, special; of a list, why it is empty
placeholder-resolution = The resolution under its number
placeholder-resolution_number = The number of the resolution
placeholder-seal = The seal of adopted minutes
placeholder-secretary = Who keeps the register
placeholder-sender = The signature of whoever calls the meeting
placeholder-signatures = The signatures of chair and secretary
placeholder-signer = Who certifies the extract
placeholder-standing = Whether the minutes it comes from are adopted
placeholder-title = The title of the paper, or of the item
placeholder-titles = The titles of the items, as a list
placeholder-seats = The table of seats, with who fills them
placeholder-roles = The table of officers: chair, secretary…
placeholder-members_told = The sentence that counts members and vacant seats
placeholder-vacant = How many seats are vacant
placeholder-count = How many there are
placeholder-buildings = The buildings (for “for”)
placeholder-people = The people: a list (for “for”), or the table of a building
placeholder-labels = The members’ labels

paper-file-lobby-notice = { $date } { $prefix } lobby notice { $number }
paper-file-follow-ups = { $date } { $prefix } follow-ups
paper-file-composition = { $date } { $prefix } composition
paper-file-phone-list = { $date } { $prefix } phone list
paper-file-labels = { $date } { $prefix } labels
paper-vacant = { $of ->
   *[seat] (vacant)
    }
paper-holds-over = { $day }, then until replaced
paper-term-over = { $day } (over)
paper-seat = Seat
paper-since = Since
paper-until = Until
paper-no-members = No member on that day: enter who sits in the section Seats (key 6), then make this document again.
paper-no-seats = This body has no seats yet: add them in the section Seats (key 6), then make this document again.
paper-no-numbers = The register has neither a phone number nor an e-mail address of these people: enter them in the section People (key 2), then make this list again.
paper-no-building = Elsewhere
paper-phone = Phone
paper-email = E-mail
paper-reach = How
paper-reach-text = Text
paper-reach-door = Door
paper-done = Done
paper-unit = dwelling { $unit }
paper-address = { $address }, apt. { $unit }
paper-city = { $city } (Québec)
paper-late = { $day }, late
paper-nobody = Nobody’s
paper-members-told = { $count ->
    [0] No member
    [one] { $count } member
   *[other] { $count } members
}; { $vacant ->
    [0] no vacant seat
    [one] { $vacant } vacant seat
   *[other] { $vacant } vacant seats
}.{ $quorum ->
    [0] { "" }
   *[other] { "" } Quorum: { $quorum }.
}
caution-logo = The logo of the papers is left out. “{ $file }”: { $why ->
    [missing] there is no file of that name.
    [too-large] it is larger than 8 MB.
    [other-kind] it is neither a PNG nor a JPEG.
    [damaged] this PNG or JPEG file is damaged.
   *[other] the file cannot be read.
} A PNG or JPEG file of at most 8 MB is needed; change or clear “Logo of the papers” in the section Rules. The rest of the paper is made.
caution-unprinted = No font here has all the letters of: { $words }. The PDF shows empty boxes in their place; the formats docx, html and md keep these words, which the program that opens them may know how to write.
caution-no-template = No template of yours was used: there is no file { $name } in { $folder }.
caution-no-folder = The paper is made with the built-in template. The rule “Folder of templates” (9, Rules) names { $folder }, { $why ->
    [file] which is a file and not a folder
   *[missing] and there is no folder of that name
}. Correct that rule, or empty it.
caution-unused = These files are the template of no paper; check their names and their folder (fr or en): { $names }.
caution-no-labels = No member on that day: the sheet of labels is empty.
caution-unsaid = { $what ->
    [both] The notice says neither the hour nor the place: note them at the meeting (e), then make it again.
    [hour] The notice does not say the hour: note it at the meeting (e), then make it again.
   *[place] The notice does not say the place: note it at the meeting (e), then make it again.
}
caution-no-postal-code = { $count ->
    [one] { $count } label has
   *[other] { $count } labels have
} no postal code. Type it at the end of the building’s address, or of the site’s city.
caution-labels-cut = { $labels ->
        [one] The label of { $names } has no room for all that it says: it is cut.
       *[other] { $labels } labels have no room for all that they say and are cut: { $names }.
    } Take larger labels, or shorten the address.
