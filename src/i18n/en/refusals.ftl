# Why the program says no.
# An empty field comes here under the name `none`; a worded code keeps its code apart (`_code`).

# What is wrong in a field: `fault-{code}`. The sentence follows the field’s name and a colon.

fault-required = it must be filled in.
fault-not-a-date = a day of the calendar is needed, such as 2026-11-17.
fault-not-a-time = a time is needed, such as 19:30.
fault-not-an-email = an address such as name@example.ca is needed, without a space.
fault-not-a-prefix = letters, digits and hyphens are wanted, a letter first, such as CCR.
fault-not-a-phone = it takes the ten digits of the number, such as 450 555-0123 (seven without the area code), or “ext. 12”; outside North America the number begins with +. Words go to the notes.
fault-not-a-choice = one of the choices of the list is needed.
fault-not-a-year = it takes a year of four digits, from 1600 to next year.
fault-negative = zero or more is needed.
fault-wrong-kind = a number is needed for a number, a text for a text.
fault-several-lines = a single line is needed.
fault-to-come = this day has not come yet.
fault-before-start = the end cannot come before the beginning.

# The refusals: `refusal-{code}`. The short name (.short) serves in a list.

refusal-field = { $field } ({ $entity }): { $fault }
    .short = a field to correct
refusal-unknown-field = The field “{ $field }” is not written directly ({ $entity }). An act of its own sets it, or it does not exist.
    .short = a field that is not written
refusal-not-found = The register does not hold { $the } that the act asks for. Another act may have taken it away: read the list again.
    .short = record not found
refusal-bad-id = The id “{ $id }” will not do: a new one is needed, in the form of a UUID.
    .short = id taken or malformed
refusal-not-plain = { $Entity }: this record is written and removed by an act of its own (fill a seat, plan a meeting, record an attendance…).
    .short = a record with acts of its own
refusal-changed-meanwhile = Somebody else changed “{ $field }” meanwhile. At first: { $was }. Now: { $is }. You wanted: { $wanted }. Choose what should stay, then save again.
    .short = field changed meanwhile
refusal-in-use = Other records still refer to it ({ $plural }). Remove them first, or keep this one.
    .short = record still in use
refusal-decision-stands = { $resting ->
    [meeting] Minutes were adopted by resolution { $motion }: it stays carried. Correct the count without changing the outcome.
   *[sequel] Something that became of resolution { $motion } rests on it: it stays carried. If that was noted by mistake, remove it first.
    }
    .short = resolution that stays carried
refusal-unknown-rule = There is no rule “{ $rule }”. The list of rules is in the section Rules.
    .short = unknown rule
refusal-rule-value = { $reason ->
        [none] “{ $value }” does not suit the rule “{ $rule }”: it needs { $expected }.
       *[other] “{ $value }” does not suit the rule “{ $rule }”: it needs { $expected }. { $reason }
    }
    .short = rule value to correct
refusal-unknown-code = “{ $code }” is no code of the list { $list }. The codes are: { $known }.
    .short = unknown code
refusal-nothing-to-do = There is nothing to change: all is so already.
    .short = nothing to change
refusal-too-many-members = { $max ->
        [25] The law (S-8, s. 58.4) allows 25 members at most: there would be { $members } on { $on }. End a mandate first.
       *[other] The committee’s rule sets the most at { $max } members: there would be { $members } on { $on }. End a mandate first, or change the rule.
    }
    .short = too many members
refusal-staff-member = Staff of the office cannot sit on the committee, and the record of { $name } says “Staff of the office”. If that is no longer so, correct the record.
    .short = staff of the office among the members
refusal-not-resident = The law (S-8, s. 58.4) wants members to live in a building of the office, and the record of { $name } does not say “Tenant”. If it is so, correct the record.
    .short = member who is no tenant
refusal-seat-filled = { $name } holds this seat on that date. End that mandate first.
    .short = seat already filled
refusal-seat-closed = The seat “{ $seat }” does not exist on that date. See the dates on which it was created and abolished.
    .short = seat that does not exist on that date
refusal-delegate-without-association = A delegate’s seat belongs to a tenant association: say which, or choose another kind of seat.
    .short = delegate’s seat without an association
refusal-association-not-recognised = { $association } { $ended_on ->
        [none] is recognised by the office only since { $recognised_on }
       *[other] is no longer recognised by the office since { $ended_on }
    }, and this mandate begins on { $starts_on }. Only a recognised association names delegates to the committee (S-8, s. 58.4). Correct the day of the mandate or that of the association; or fill a seat that the office designates.
    .short = delegate of an association not recognised
refusal-officer-not-member = An office is given to a member, and { $name } has no seat that day. Fill a seat first.
    .short = officer who is no member
refusal-seat-follows-board = This seat goes with the one on the board (S-8, s. 58.4). Fill or end the mandate on the board: this one will follow.
    .short = seat tied to the board
refusal-ex-officio-by-hand = An ex officio seat of the committee is that of a director whom the tenants elected (S-8, s. 58.4): it is filled and freed with the seat on the board. Fill that one (6, then the board): { $name } then sits on the committee too. Otherwise add a seat of another kind.
    .short = ex officio seat filled without a mandate on the board
refusal-director-seat-elsewhere = Tenant directors have seats on the board alone. Add the seat to that body (6, then the board): once it is filled, the seat on the committee comes by itself. Choose another kind here.
    .short = seat of the board in another body
refusal-term-too-long = The term of { $name } on the board would end on { $ends_on }. At the longest it ends on { $latest }. Correct its end, or the rule in 9.
    .short = term on the board too long
refusal-ends-before-start = A mandate does not end before it begins: start { $starts_on }, end { $ends_on }. Correct one of the two dates.
    .short = mandate that ends before it begins
refusal-mandate-ended = This mandate has ended already: its last day is { $last_day }.
    .short = mandate already ended
refusal-sat-as-member = { $deed ->
        [moved] { $name } moved, seconded or voted at meeting { $number } ({ $date })
        [replaced] { $name } had a substitute at meeting { $number } ({ $date })
       *[other] { $name } was a member at meeting { $number } ({ $date })
    }{ $more ->
        [0] {""}
        [one] , and at another one
       *[other] , and at { $more } others
    }: { $way ->
        [end] end the mandate after that day
        [start] let it start on that day at the latest
       *[other] the mandate stays
    }; otherwise first correct { $deed ->
        [moved] who moves, seconds and votes, then note the absence (F2)
        [replaced] the roll, without the substitute (F2)
       *[other] the roll, with an absence (F2)
    }.
    .short = member present without a mandate that day
refusal-sat-as-guest = { $name } was at meeting { $number } ({ $date }) and not as a member: let the mandate start after that day, or first correct the roll (F2).
    .short = presence without a vote of somebody who would be a member that day
refusal-board-size = The law (S-8, s. 57.1) wants from 5 to 15 members on the board, and the record says { $size }.
    .short = size of the board outside the law
refusal-second-committee = The register keeps a single advisory committee, and it is there already. Choose another kind of body.
    .short = second committee
refusal-prefix-taken = The prefix { $prefix } is another body’s already. Choose another, so that numbers are not confused.
    .short = prefix already taken
refusal-name-taken = { $of ->
        [site] A housing complex has that name already
        [building] A building of that complex has that name already
       *[other] An association has that name already
    }: “{ $name }”. Give another one, so that nobody mixes them up, or correct the record that there is (7).
    .short = name already taken
refusal-meeting-step = { $status_code ->
        [planned] The meeting is only planned: it can be convened, opened or cancelled.
        [convened] The meeting is convened: it can be opened or cancelled.
        [open] The meeting is under way: close it first.
        [held] The meeting was held: what remains is to adopt its minutes.
        [cancelled] The meeting is cancelled. Plan another one.
       *[other] The meeting stands at “{ $status }”, which does not allow this step.
    }
    .short = impossible step for the meeting
refusal-no-paper = { $status_code ->
        [cancelled] The meeting is cancelled: it has no notice, no agenda, no attendance sheet and no minutes. Plan another one.
       *[other] The meeting has not been opened yet: it has no minutes. F7, on the meeting’s screen, opens it.
    }
    .short = no such paper for the meeting
refusal-closes-before-opening = The meeting opened at { $opened_at }: it cannot close before. Correct one of the two times.
    .short = closing before opening
refusal-not-opened-yet = The meeting is not open: it has no opening time yet. F7, on the meeting’s screen, opens it and notes the time.
    .short = meeting not opened yet
refusal-not-closed-yet = The meeting is not closed: it has no closing time yet. F7, on the meeting’s screen, closes it and notes the time.
    .short = meeting not closed yet
refusal-meeting-to-come = The meeting is dated { $date }, which has not come yet. If it took place earlier, change its date first.
    .short = meeting held before its date
refusal-adopted-before = The adoption cannot come before meeting { $number }, which is on { $date }. Correct the day of the adoption.
    .short = minutes adopted before the meeting
refusal-notice-after-meeting = The notice of a meeting goes out before it: the meeting is on { $date }. Correct one of the two dates.
    .short = notice sent after the meeting
refusal-late-notice = The notice of the assembly went out on { $sent_on }; it was due by { $by }. Put it off (F8), or write the reason to hold it all the same: the minutes will give it.
    .short = late notice of the assembly
refusal-no-notice = No notice of the assembly is on record; it was due by { $by }. Record that it was sent, or write the reason to hold it all the same: the minutes will give it.
    .short = assembly without notice
refusal-not-an-hour = “{ $text }” is no time of day. Write it like 19:30.
    .short = time to correct
refusal-minutes-adopted = The minutes of meeting { $number } are adopted: the meeting, its attendance and its motions no longer change. An error is corrected by a resolution at a later meeting.
    .short = minutes already adopted
refusal-not-adopting = Minutes are adopted at a later meeting of the same body, which was opened, by a main motion that it carried. Choose that meeting and that resolution, or leave them blank.
    .short = adopting resolution to look at
refusal-corrections-unsaid = Notes change on adoption, but no correction is stated. State the corrections: they will stand in both minutes.
    .short = corrections to state
refusal-already-sealed = The minutes of meeting { $number } bear a seal already, and a seal is not made anew.
    .short = already sealed
refusal-sequel-of = { $sequel ->
    [erratum] An erratum is noted to adopted minutes. Before they are adopted, correct the text itself.
   *[other] What became of a resolution is noted to one that carried.
    }
    .short = not possible here
refusal-sequel-by = A resolution is amended, rescinded or replaced by another one that carried after it. Choose it, or leave the field blank.
    .short = resolution to look at
refusal-already-repealed = Resolution { $name } has not been in force since { $since }: it can no longer be amended or rescinded. Record this with the one that replaced it, or correct what is recorded first.
    .short = resolution already rescinded
refusal-sequel-before = { $sequel ->
    [erratum] An erratum comes after the minutes were adopted: the date must be { $since } or later.
   *[other] What becomes of it comes after it: the date must be { $since } or later.
    }
    .short = date too early
refusal-no-extract = Only a resolution that carried has an extract; this motion: { $outcome }.
    .short = no extract without a resolution
refusal-taken-in-camera = Resolution { $number } was taken in camera: its text is in the members’ own copy only (--in-camera).
    .short = taken in camera
refusal-final = Act { $entry } is final and cannot be undone: { $act ->
        [seal-minutes] the minutes of meeting { $number } were sealed
        [proclaim] the election “{ $number }” was proclaimed
        [draw-order] the order of the ballot of “{ $number }” was drawn
        [draw-lots] lots were drawn before witnesses for the election “{ $number }”
       *[other] the minutes of meeting { $number } were adopted
    }. { $act ->
        [draw-order] Lots are not drawn again from other words.
        [draw-lots] Lots are not drawn again from other words.
        [proclaim] A challenge or a recount is a new act.
       *[other] An error in adopted minutes is corrected by a resolution at a later meeting.
    }
    .short = final act
refusal-founding = The making of the register cannot be undone: without it there would be no committee. To begin afresh, make another register.
    .short = making of the register
refusal-guest-is-member = { $name } is a member of the body on that date. Record present, absent or excused.
    .short = member recorded as a guest
refusal-not-member = { $name } is not a member of the body on that date. Record a guest instead, or fill a seat first.
    .short = attendance of somebody who is no member
refusal-substitute-is-member = { $name } is a member of the body on that date and votes for their own seat. Record them as present.
    .short = member recorded as a substitute
refusal-replaces-nobody = Say in whose place { $name } sits.
    .short = substitute of nobody
refusal-replaces-as-other = Only a substitute sits in the place of a member. Record { $name } as a substitute, or leave out the member.
    .short = replacement without a substitute
refusal-replaced-twice = { $name } already has a substitute at this meeting: { $other }. A seat gives one vote.
    .short = two substitutes for one seat
refusal-replaced-is-there = { $name } is in the room: nobody votes in their place. Record their departure or absence first.
    .short = substitute of a member who is present
refusal-no-substitutes = By the committee’s rule, nobody replaces an absent member. Record this person as a guest, or change the rule in the section Rules.
    .short = substitutes not allowed
refusal-already-in-room = { $name } is in the room already at { $at }. Record their departure first, or correct the time.
    .short = arrival of somebody who is there
refusal-not-in-room = { $name } is not in the room at { $at }. Record their arrival first, or correct the time.
    .short = movement of somebody absent
refusal-already-recused = { $name } had withdrawn from the vote before { $at } already. End that withdrawal first.
    .short = second withdrawal of one person
refusal-not-recused = { $name } had not withdrawn from the vote at { $at }: there is no withdrawal to end.
    .short = end of a withdrawal that never began
refusal-before-opening = At { $at } the meeting is not open yet: it opens at { $opened_at }. Correct the time.
    .short = movement before the opening
refusal-after-closing = At { $at } the meeting is closed already: it ends at { $closed_at }. Correct the time.
    .short = movement after the closing
refusal-before-point = At { $at } the item before is not taken up yet: it begins at { $began }. Correct the time.
    .short = item taken up before the one before it
refusal-not-in-session = { $status_code ->
        [cancelled] The meeting is cancelled: nobody comes or leaves.
       *[other] The meeting is not open ({ $status }): arrivals, departures and withdrawals are recorded once it is.
    }
    .short = movement outside an open meeting
refusal-heads-of-committee = This meeting is no assembly of tenants: its members are recorded by name (F2). If it is one, change its kind first.
    .short = head count outside an assembly
refusal-tenants-of-committee = Only an assembly represents tenants: a meeting of another kind has no number of them.
    .short = number of tenants outside an assembly
refusal-movement-of = { $movement }: a head count gives a number and names nobody; any other movement names a person and gives no number.
    .short = movement of nobody or without a number
refusal-has-movements = { $name } has movements at this meeting (departure, return or withdrawal). Remove them from the list of movements first.
    .short = movements of somebody recorded absent
refusal-meeting-not-open = { $status_code ->
        [cancelled] The meeting is cancelled: no vote can be taken there.
       *[other] The meeting is not open ({ $status }). Open it, then record the vote.
    }
    .short = vote outside an open meeting
refusal-not-voting = { $name ->
        [none] Only a member who is present can move or second, and this person is not recorded as such. Record their attendance first.
       *[other] Only a member who is present can move or second, and { $name } is not recorded as such. Record their attendance first.
    }
    .short = motion moved or seconded by somebody absent
refusal-seconds-own-motion = { $name } cannot second their own motion. Another member must second it.
    .short = seconding one’s own motion
refusal-no-seconder = By the committee’s rule, a motion needs a seconder before the vote. Enter who seconds it, or record that nobody did.
    .short = motion without a seconder
refusal-no-mover = The name of the mover is missing. Enter it before the vote.
    .short = motion without a mover
refusal-no-quorum = { $heads ->
        [yes] { $missing ->
            [one] 1 more person is
           *[other] { $missing } more people are
        }
       *[no] { $missing ->
            [one] 1 more member is
           *[other] { $missing } more members are
        }
    } needed for the quorum (present: { $present }, needed: { $needed }). { $heads ->
        [yes] If people have arrived, count the heads again (F2, then h). If not, postpone the vote
       *[no] Record the arrivals, postpone the vote
    }, or write the reason to vote without a quorum.
    .short = no quorum
refusal-too-many-votes = There are more votes than people who can vote (votes, abstentions included: { $votes }; may vote: { $voters }). { $heads ->
        [yes] Count the votes again, or the heads (F2, then h).
       *[no] Count again, or complete the attendance.
    }
    .short = more votes than people
refusal-totals-missing = A counted vote needs at least two numbers: the votes for and the votes against.
    .short = result of the vote incomplete
refusal-totals-not-counted = Only a counted vote has numbers. Choose “Counted vote”, or clear them.
    .short = numbers without a counted vote
refusal-no-papers = Only a secret ballot has scrutineers and blank or rejected ballots.
    .short = ballots without a secret ballot
refusal-no-recount = A recount needs a vote that is recorded already. Record the vote first.
    .short = recount without a vote
refusal-no-casting-vote = The casting vote only serves when votes are equal, and only if the committee’s rule gives it to the chair.
    .short = casting vote not possible
refusal-motion-decided = This motion no longer waits for a vote. Its outcome: { $outcome }.
    .short = motion already decided
refusal-item-elsewhere = This item is on another meeting’s agenda. Choose an item of this one.
    .short = item of another meeting
refusal-item-in-use = This item has notes or motions: it stays on the agenda. Clear its notes first.
    .short = item that was used
refusal-number-not-latest = The number { $number } was given, then { $latest } after it: only the latest number can be taken back. Undo { $latest } first, or carry a new resolution.
    .short = number followed by another
refusal-template = The template { $file } cannot be used{ $line ->
        [0] { "" }
       *[other] ; line { $line }
    }: { $mistake ->
        [unknown] { $expected ->
            [blank] “{ $text }” is no name that this paper knows.
           *[other] “{ $text }” is no name that this paper knows; “{ $expected }” is.
        }
        [undefined] “{ $text }” asks for a name that does not exist.
        [no-title] it lacks a title, a line that begins with “#”.
        [front] in its head, “{ $text }” is none of “issuer:”, “mark:”, “foot:”, “large:”.
        [no-colon] in its head, the colon behind the first word is missing: “{ $text }”.
        [yes-or-no] in its head, “large” is yes or no: “{ $text }”.
        [head-rule] its head stands between two lines “---”, and one of them is missing: “{ $text }”.
        [columns] a table has a line of titles, then a line of dashes with as many cells. Below “{ $text }”, “{ $expected }” is needed.
        [not-alone] a name that gives a whole block stands alone on its line, as it is{ $text ->
            [none] { "" }
           *[other] { "" }: “{ $text }”
        }.
        [misplaced] a picture or a block has no place in a table or in a definition: “{ $text }”.
        [html] HTML is not read: “{ $text }”.
        [picture] the picture “{ $text }” cannot be read{ $expected ->
            [missing] : there is no file of that name in the folder of templates
            [too-large] : it is larger than 8 MB
            [other-kind] : it is neither a PNG nor a JPEG
            [damaged] : the file is damaged
            [outside] : it must be in the folder of templates
           *[other] { "" }
        }. A PNG or JPEG file of at most 8 MB is needed.
        [too-deep] quotes or lists lie too deep within one another.
        [no-filter] “{ $text }” is no filter or test that is known. Write the name alone, without “|”.
        [no-function] “{ $text }” is no function that is known; there are “signature”, “blanks”, “new_page” and “picture”.
        [unclosed] { $expected ->
            [blank] the end of a passage is missing: each “if” is closed by “endif”, each “for” by “endfor”, each open brace by another.
           *[other] “{ $text }” is not closed: “{ $expected }” is missing below.
        }
        [not-closed] “{ $text }” is not closed: “{ $expected }” is missing before what follows.
        [not-opened] “{ $text }” closes what is not open: “{ $expected }” is missing before it.
        [unopened] “{ $text }” closes a passage that is not open.
        [not-utf8] its letters are not in UTF-8. In your editor, save it as UTF-8.
       *[syntax] “{ $text }” is not written as it should be; write for example “{ "{{ date }}" }”.
    } Nothing was made and nothing is lost. Correct the file, or do without it: the built-in template still serves.
    .short = mistake in the template
refusal-number-printed = The number { $number } stands in a document already: it stays given. An error is corrected by a new resolution.
    .short = number already printed
refusal-motion-stays = A motion that was decided stays in the minutes. If the vote was recorded wrongly, record it again.
    .short = decided motion
refusal-meeting-stays = Only a meeting that is planned and not yet convened can be removed. A convened meeting is cancelled; one that was held stays.
    .short = meeting that stays
refusal-no-such-entry = There is no act { $entry } in the journal.
    .short = act unknown to the journal
refusal-nothing-to-undo = There is nothing left to undo or redo.
    .short = nothing to undo
refusal-already-undone = This act was undone already, by act { $by } of the journal.
    .short = act already undone
refusal-changed-since = { $by ->
        [0] { $label } has changed since, by another tool: undoing would erase that change. Correct the record by hand.
       *[other] { $label } has changed since (act { $by } of the journal). Undo that act first, or correct the record by hand.
    }
    .short = record changed since
    .unnamed = { $The }
    .named = { $The } “{ $name }”
refusal-undo-barred = { $way ->
        [redo] Act { $entry } cannot be done again
       *[other] Act { $entry } cannot be undone
    }: something else rests on it{ $number ->
        [none] {""}
       *[other] {" "}at meeting { $number }
    }, and would then be against the rules: { $why }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }. First undo or correct what rests on it.
    .short = act on which something else rests
refusal-table-migrated = This act is older than an update of the program that changed the form of records ({ $plural }). Correct the record by hand.
    .short = act older than an update

refusal-place-taken = What would come back ({ $entity } { $name }) had a number, a prefix or a place that another record has by now. Nothing was changed.
    .short = place taken meanwhile
refusal-kind-stays = Meeting { $number } keeps its kind: its notice went out, or it was opened. Plan another one (3, n) for what calls for another kind of meeting.
    .short = kind of meeting already set
refusal-year-stays = Meeting { $number } was opened: its number and those of its decisions bear the year. The date stays in the same year.
    .short = year borne by the numbers
refusal-no-such-level = An item goes one level below the one before it, and there are three levels at most, sub-items included.
    .short = no such level
refusal-not-on-notice = Not on the notice of this special meeting, which keeps to it. Bring it to another meeting; if it is pressing, close this one (F7) and call one (3, n, F8). The item: “{ $title }”.
    .short = item not on the notice
refusal-no-object = The notice of a special meeting says what it is called for: name it (e on the item, in the meeting), then send the notice. The item: “{ $title }”.
    .short = object of the notice to be named
refusal-procedure-alone = Under “{ $title }” a special meeting decides on its own course alone: agenda, chair, closed doors, closing… Bring the motion under an item of the notice.
    .short = outside the items of the notice
refusal-no-point-of-notice = A special meeting keeps to the items of its notice: say under which one the motion comes.
    .short = motion without an item of the notice
refusal-notice-target = A notice goes to a person or to a building: name one of them.
    .short = who gets the notice is to be said
refusal-day-not-later = Choose a day after { $date }.
    .short = day too early

# The order of motions.

refusal-pending-first = What lies above is disposed of first ({ $motion_kind }): “{ $motion }”.
    .short = motion pending above
refusal-question-called = The previous question carried: “{ $motion }” is voted on at once.
    .short = previous question carried
refusal-nothing-pending = No motion is pending.
    .short = nothing pending
refusal-no-amendment = First move an amendment to “{ $motion }”: a sub-amendment changes an amendment, and none is pending.
    .short = no amendment to change
refusal-too-deep = A sub-amendment is not amended. Dispose of it first.
    .short = amendment too deep
refusal-not-amendable = By the table of procedure, this is not amended: { $motion_kind }.
    .short = motion that is not amended
refusal-not-debatable = By the table of procedure, this is not debated, and the vote is taken at once: { $motion_kind }.
    .short = motion that is not debated
refusal-nothing-amended = This amendment changes nothing in the text. Change the words that are to be others.
    .short = amendment without a change
refusal-no-ruling = There is no ruling of the chair to appeal from.
    .short = no ruling to appeal from
refusal-no-secret-on-request = By the committee’s rules, a secret ballot cannot be asked for.
    .short = secret ballot that cannot be asked for
refusal-too-few-ask = By the committee’s rules { $needed ->
        [one] one member must ask
       *[other] { $needed } members must ask
    } for a secret ballot: { $asked ->
        [0] none does.
        [one] only one does.
       *[other] { $asked } do.
    }
    .short = too few ask for a secret ballot
refusal-of-right = A secret ballot asked for by the rules is of right: the chair does not deny it. If the request is withdrawn, undo it.
    .short = secret ballot of right
refusal-secret-asked = A secret ballot was asked for: this vote is not taken in another way.
    .short = secret ballot asked for
refusal-already-in-camera = The meeting sits in camera already.
    .short = in camera already
refusal-not-paused = The meeting is not in recess.
    .short = no recess
refusal-paused = The meeting is in recess{ $paused_at ->
    [none] {""}
   *[other] { " " }since { $paused_at }
    }: F3 notes first when it goes on.
    .short = meeting in recess
refusal-before-pause = { $at } is before the recess, at { $paused_at }.
    .short = resumed before the recess
refusal-ends-before-begin = The end, at { $at }, comes before the beginning, at { $began }. Correct one of the two hours.
    .short = end before the beginning
refusal-put-off-to-its-day = The meeting is on { $date }: a motion is postponed to a later day. For later the same evening, table it, then take it up again (F3).
    .short = postponed to the same day
refusal-not-in-camera = The meeting does not sit in camera.
    .short = not in camera
refusal-chair-decides = The chair rules, without a vote: { $motion_kind }.
    .short = ruling of the chair
refusal-members-decide = The members vote, and the chair does not rule: { $motion_kind }.
    .short = decision of the members
refusal-not-reconsidered = Only a main motion of this body that was voted on is reconsidered. Choose it from the list.
    .short = nothing to reconsider
refusal-not-taken-up = Only a motion tabled, postponed or referred is taken up, and only once: one of an earlier meeting of this body as a new motion, one of this meeting, under the open item (F3, F3).
    .short = motion that is not taken up
refusal-decided-since = What follows from it was put or decided since: { $motion }. Undo that first.
    .short = follow-up already given
refusal-follow-up-after-adoption = The minutes of meeting { $number } are adopted with their follow-ups: one more is noted in the Follow-ups section, without a meeting, or at a later meeting.
    .short = follow-up added after the adoption
refusal-sequel-needs-resolution = A resolution is amended, rescinded or replaced by another resolution only: enter which one (“By resolution”).
    .short = sequel without its resolution
refusal-has-seconder = This motion has a seconder: it is voted on, withdrawn or postponed, but does not lapse for want of one. If there was none, first take the name out (Enter on the motion).
    .short = motion that was seconded
refusal-hour-ahead = It is { $now }: { $at } has not come yet.
    .short = hour to come
refusal-text-amended = An amendment is on this text: it stays as it was put.
    .short = text under amendment
refusal-waits-on-decided = “{ $motion }” would wait on a motion that is decided already. Undo the vote on that one first.
    .short = waiting on a decided motion
refusal-ballots-missing = A roll call needs at least one answer.
    .short = roll call without answers
refusal-outcome-missing = A vote that was not recorded needs its outcome: “carried” or “defeated”.
    .short = outcome of the vote missing
