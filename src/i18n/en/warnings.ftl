# What the program points out without saying no: `warning-{code}`, and `lack-{code}` for what is missing
# before a meeting is closed. An empty field comes here under the name `none`.

warning-open = Enter opens what is to be put right.
warning-few-members = { $members ->
        [0] The committee has no members; it should have at least { $min } (practice of offices).
        [one] The committee has 1 member; it should have at least { $min } (practice of offices).
       *[other] The committee has { $members } members; it should have at least { $min } (practice of offices).
    }
    .short = { $members ->
            [0] No members on the committee; it should have at least { $min }
            [one] 1 member on the committee; it should have at least { $min }
           *[other] { $members } members on the committee; it should have at least { $min }
        }
    .key = Enter opens the committee: n adds a seat there, c fills it.
warning-vacancy = { $since ->
        [none] Vacant seat: { $seat } ({ $body }).
       *[other] Seat vacant since { $since }: { $seat } ({ $body }).
    }
    .short = { $since ->
            [none] Seat vacant: { $seat } ({ $body })
           *[other] Vacant since { $since }: { $seat } ({ $body })
        }
    .key = Enter opens the body, c fills the seat.
warning-long-vacancy = Seat vacant for { $days } days: { $seat } ({ $body }). The committee’s rule allows { $max }.
    .short = Vacant for { $days } days: { $seat } ({ $body })
    .key = Enter opens the body, c fills the seat; the time is changed in 9.
warning-never-filled = Seat never filled, open for { $days } days: { $seat } ({ $body }). The committee’s rule allows { $max } days of vacancy.
    .short = Never filled in { $days } days: { $seat } ({ $body })
    .key = Enter opens the body, c fills the seat; the time is changed in 9.
warning-term-ends = { $days ->
        [0] The term of { $name } ({ $body }) ends today.
        [one] The term of { $name } ({ $body }) ends in { $days } day, on { $on }.
       *[other] The term of { $name } ({ $body }) ends in { $days } days, on { $on }.
    }
    .short = Term of { $name }: ends on { $on }
    .key = Enter opens the body. On the day, c fills the seat there.
warning-mandate-ends = { $days ->
        [0] The mandate of { $name } ({ $body }) ends today, and nobody follows yet.
        [one] The mandate of { $name } ({ $body }) ends in { $days } day, on { $on }, and nobody follows yet.
       *[other] The mandate of { $name } ({ $body }) ends in { $days } days, on { $on }, and nobody follows yet.
    }
    .short = Mandate of { $name }: ends on { $on }, nobody follows
    .key = Enter opens the body. On the day, c fills the seat there.
warning-holds-over = The term of { $name } ({ $body }) ended on { $since }. { $name } stays in office until replaced (practice of offices).
    .short = Term of { $name }: ended on { $since }, nobody has followed
    .key = Enter opens the body: c fills the seat, f ends the mandate.
warning-term-over = The term of { $name } ({ $body }) ended on { $since }, and by the committee’s rule nobody stays in office after it. End the mandate, or fill the seat.
    .short = Term of { $name }: ended on { $since }, to be closed
    .key = Enter opens the body: f ends the mandate, c fills the seat; the rule is changed in 9.
warning-no-dwelling = The record of { $name }, a member of the committee, does not say which complex this person lives in (S-8, s. 58.4).
    .short = { $name }: housing complex unknown
    .key = In 2, Enter opens their page and e completes it.
warning-no-dwellings = The records of { $members } members of the committee do not say which complex they live in (S-8, s. 58.4): { $names }.
    .short = { $members } members: housing complex unknown
    .key = In 2, Enter opens a page and e completes it.
warning-many-delegates = { $association } has { $delegates } delegates on the committee; the rule gives { $max } (practice of offices).
    .short = { $association }: { $delegates } delegates; the rule gives { $max }
    .key = Enter opens the body, f ends a mandate; the rule is changed in 9.
warning-association-ended = { $name } represents { $association }, which is no longer recognised. End that mandate, or correct the association’s date.
    .short = { $name } represents an association no longer recognised
    .key = Enter opens the body, f ends the mandate.
warning-delegate-elsewhere = { $name } represents { $association } without living in the complex of that association ({ $site }). Check their record, or ask the association to confirm (practice of offices).
    .short = { $name } lives outside the complex of their association
    .key = In 2, Enter opens their page and e corrects it; in 6, f ends the mandate.
warning-few-tenant-seats = { $seats ->
        [0] { $body }: no tenants’ seats; the law (S-8, s. 57.1) wants { $needed }.
        [one] { $body }: 1 tenants’ seat; the law (S-8, s. 57.1) wants { $needed }.
       *[other] { $body }: { $seats } tenants’ seats; the law (S-8, s. 57.1) wants { $needed }.
    }
    .short = Tenants’ seats: { $seats }; the law wants { $needed } ({ $body })
    .key = Enter opens the board, n adds a seat there.
warning-director-not-member = { $name } is a tenant director without being a member of the committee, as the law wants (S-8, s. 58.4). Give them a seat on the committee.
    .short = Tenant director but no member of the committee: { $name }
warning-term-end-day = The term of { $name } on the board ends on { $on }, while these terms usually end on { $usual } (practice of offices).
    .short = Term of { $name }: ends on { $on } rather than { $usual }
    .key = Enter opens the body. The usual day is changed in 9.
warning-term-renewed = The term of { $name } ({ $body }) was renewed { $renewals } times in a row. The committee’s rules allow { $max }.
    .short = Term renewed { $renewals } times: { $name }
warning-notice-early = The notice of assembly { $number }, of { $date }, went out on { $sent_on }: more than { $max } days ahead. Remind the tenants as the day draws near.
    .short = Notice sent too early: { $number }
warning-minutes-not-on-agenda = The agenda of meeting { $number } does not have the adoption of the minutes of meeting { $previous }, which wait for it. Add that item before the notice goes out.
    .short = Adoption of minutes { $previous } missing on the agenda of { $number }
warning-contact-kept = { $people ->
        [one] 1 person still has a telephone number or e-mail in the register, more than { $months } months after their last term ended. Erase what is of no more use.
       *[other] { $people } people still have a telephone number or e-mail in the register, more than { $months } months after their last term ended. Erase what is of no more use.
    }
    .short = Contact data kept after the last term: { $people }
warning-no-sector-committee = The office has { $dwellings } dwellings. Above { $above }, the law (S-8) wants sector committees, and the register has none.
    .short = More than { $above } dwellings, and no sector committee
    .key = In 6, n adds a body.
warning-notice-due = { $days ->
        [0] Notice to send today: meeting { $number } of { $date } ({ $body }; notice: up to the committee).
        [one] Notice to send tomorrow at the latest, { $by }: meeting { $number } of { $date } ({ $body }; notice: up to the committee).
       *[other] Notice to send by { $by } at the latest: meeting { $number } of { $date } ({ $body }; notice: up to the committee).
    }
    .short = { $days ->
            [0] Notice to send today (meeting { $number })
           *[other] Notice to send by { $by } (meeting { $number })
        }
    .key = Enter opens the meeting, F8 records that it went out.
warning-notice-renew = Meeting { $number } ({ $body }) postponed from { $from } to { $date }: its notice is to be renewed by { $by } (notice: up to the committee).
    .short = Notice to renew by { $by } (meeting { $number } postponed)
    .key = Enter opens the meeting, F8 shows who is still to be told.
warning-notice-round = Round of the notice under way: { $told } of { $all }, to be done by { $by } (meeting { $number } of { $date }, { $body }; notice: up to the committee).
    .short = Notice: { $told } of { $all } told, to be done by { $by } (meeting { $number })
    .key = Enter opens the meeting, F8 shows who is still to be told.
warning-round-open = The notice is out, { $left } still to be told, by { $by } at the latest (meeting { $number } of { $date }, { $body }; notice: up to the committee).
    .short = Notice: { $left } still to be told (meeting { $number } of { $date })
    .key = Enter opens the meeting, F8 shows who is still to be told.
warning-notice-late = The notice of meeting { $number } of { $date } ({ $body }) was to go out by { $by } (notice: up to the committee).
    .short = Notice late: it was to go out by { $by } (meeting { $number })
    .key = Enter opens the meeting, F8 records that it went out; the time is changed in 9.
warning-ex-officio-alone = { $name } has an ex officio seat on the committee and represents the tenants on no board. Fill the seat on the board, or end this mandate.
    .short = Ex officio seat without a mandate on the board: { $name }
warning-notice-short = Notice sent late, on { $sent_on } instead of { $by } at the latest (meeting { $number }, { $body }; notice: up to the committee).
    .short = Notice went out late, on { $sent_on } instead of { $by } (meeting { $number })
    .key = Enter opens the meeting, x postpones it; the time is changed in 9.
warning-meeting-past = Meeting { $number } ({ $body }) was to take place on { $date }. Open it, close it or cancel it.
    .short = Meeting { $number } of { $date }: neither held, closed nor cancelled
    .key = Enter shows it: F7 opens or closes it, x postpones it or calls it off.
warning-nobody-present = Nobody is recorded as present at meeting { $number }. Take the roll before closing it.
    .short = Meeting { $number }: nobody recorded as present
    .key = Enter opens the meeting, F2 takes the attendance.
warning-members-not-recorded = { $people ->
        [one] The attendance of 1 member is not recorded (meeting { $number }): present, excused or absent.
       *[other] The attendance of { $people } members is not recorded (meeting { $number }): present, excused or absent.
    }
    .short = Meeting { $number }: { $people ->
        [one] 1 member not recorded
       *[other] { $people } members not recorded
    }
    .key = Enter opens the meeting, F2 takes the attendance.
warning-heads-not-counted = The people at assembly { $number } were not counted: without a count there is no established quorum.
    .short = Assembly { $number }: heads not counted
warning-tenants-unknown = Nobody entered how many tenants assembly { $number } represents: its quorum cannot be worked out as a share.
    .short = Assembly { $number }: number of tenants unknown
    .key = Enter opens the meeting, d records the number.
warning-more-heads-than-tenants = { $heads } people were counted at assembly { $number }, which represents { $tenants } tenants. Check both numbers.
    .short = Assembly { $number }: { $heads } people for { $tenants } tenants
warning-recusal-open = The withdrawal of { $name } (meeting { $number }) has no end and names no item: it holds until the closing.
    .short = Meeting { $number }: withdrawal without an end ({ $name })
    .key = Enter opens the meeting.
warning-substitute-of-present = { $name } is recorded as the substitute of { $member }, who never left the room (meeting { $number }).
    .short = Meeting { $number }: substitute of a member who is present ({ $name })
    .key = Enter opens the meeting, F2 corrects the attendance.
warning-minutes-due = The minutes of meeting { $number } ({ $body }) { $days ->
        [one] have been waiting for { $days } day
       *[other] have been waiting for { $days } days
    }; the committee’s rule gives { $max ->
        [one] { $max } day
       *[other] { $max } days
    } after the meeting to write them.
    .short = Minutes of meeting { $number }: { $days ->
        [one] awaited for { $days } day
       *[other] awaited for { $days } days
    }
    .key = Enter opens the meeting: F9 makes the minutes, F10 records their adoption.
warning-no-meeting-planned = No meeting is planned ({ $body }).
    .short = No meeting planned ({ $body })
    .key = The n key plans one.
warning-long-gap = { $days } days between two meetings ({ $body }); the committee’s rule allows { $max }.
    .short = { $days } days between two meetings ({ $body })
    .key = The n key plans a meeting; the rule is changed in 9.
warning-few-meetings = { $meetings ->
        [0] No meetings in { $year } ({ $body }); the committee’s rule wants { $min }.
        [one] 1 meeting in { $year } ({ $body }); the committee’s rule wants { $min }.
       *[other] { $meetings } meetings in { $year } ({ $body }); the committee’s rule wants { $min }.
    }
    .short = { $meetings ->
            [0] No meetings in { $year }, of { $min } wanted ({ $body })
            [one] 1 meeting in { $year }, of { $min } wanted ({ $body })
           *[other] { $meetings } meetings in { $year }, of { $min } wanted ({ $body })
        }
    .key = The n key plans a meeting; the rule is changed in 9.
warning-few-board-meetings = { $meetings ->
        [0] No meeting with the board of directors in twelve months ({ $body }), and none is planned; the committee’s rule wants { $min }.
       *[other] { $meetings } of { $min } meetings with the board of directors in twelve months, held or planned ({ $body }).
    }
    .short = { $meetings ->
            [0] No meeting with the board for a year ({ $body })
           *[other] { $meetings } of { $min } meetings with the board in a year ({ $body })
        }
    .key = The n key plans one (kind: meeting with the board); the rule is changed in 9.
warning-number-gap = The number { $number } is missing from the row of resolutions. Find the document that bears it.
    .short = Resolution { $number } is missing
    .key = In 4, t shows the motions without a number too.
warning-follow-up-late = { $name ->
        [none] Follow-up { $days } { $days ->
            [one] day
           *[other] days
        } late: { $what } (day set in the follow-up)
       *[other] Follow-up { $days } { $days ->
            [one] day
           *[other] days
        } late: { $what } ({ $name }; day set in the follow-up)
    }
    .short = Follow-up { $days } { $days ->
            [one] day
           *[other] days
        } late: { $what }
    .key = Enter opens the follow-up; in 5, d marks it done.
warning-follow-up-due = { $name ->
        [none] Follow-up due { $days ->
            [0] today
            [one] in { $days } day
           *[other] in { $days } days
        }: { $what } (reminder: up to the committee)
       *[other] Follow-up due { $days ->
            [0] today
            [one] in { $days } day
           *[other] in { $days } days
        }: { $what } ({ $name }; reminder: up to the committee)
    }
    .short = Follow-up { $days ->
            [0] due today
            [one] due tomorrow
           *[other] due in { $days } days
        }: { $what }
    .key = Enter opens the follow-up; in 5, d marks it done.
warning-rule-loosened = The committee’s rule “{ $rule }” asks less than the law: { $value } instead of { $law } ({ $source }).
    .short = A rule asks less than the law: { $rule }
    .key = In 9, Del puts the law’s value back.
warning-no-consent = { $people ->
        [one] 1 person has a phone or e-mail in the register without a dated consent (protection of personal information).
       *[other] { $people } people have a phone or e-mail in the register without a dated consent (protection of personal information).
    }
    .short = { $people ->
            [one] 1 person whose phone or e-mail lacks a dated consent
           *[other] { $people } people whose phone or e-mail lacks a dated consent
        }
    .key = In 2, Enter opens a person and c records the consent.
warning-held-to-come = Meeting { $number } ({ $body }) was opened although its date, { $date }, has not come yet. Correct its date.
    .short = Meeting { $number }: opened before its date
    .key = Enter shows it, d changes its date.
warning-notice-far-ahead = The notice of meeting { $number }, of { $date }, bears the date { $sent_on }: a year or more before. Check both dates.
    .short = Notice of meeting { $number }: sent a year before
    .key = Enter shows the meeting, d changes its dates.
warning-day-to-come = { $name }: { $field } { $day }, which has not come yet. Correct the date.
    .short = { $name }: a date still to come
warning-ends-before-beginning = { $name }: the end, { $ends_on }, comes before the beginning, { $starts_on }. Correct one of the two dates.
    .short = { $name }: the end comes before the beginning
warning-built-to-come = { $name }: built in { $year }, a year still to come. Check the year.
    .short = { $name }: built in { $year }
warning-rule-broken = { $place ->
        [none] The register holds something that the rules refuse: { $refusal }.
       *[other] The register holds something that the rules refuse: { $refusal } ({ $place }).
    }
    .short = Against the rules: { $refusal }
    .key = Enter opens what is to be put right.
warning-meetings-unsealed = { $meetings ->
    [one] The minutes of meeting { $number }, adopted before there were seals, bear none. F10 seals them, on the meeting’s screen.
   *[other] { $meetings } minutes adopted before there were seals bear none, those of meeting { $number } among them. F10 seals them, on each meeting’s screen.
    }
    .short = { $meetings ->
    [one] Adopted minutes without a seal
   *[other] { $meetings } adopted minutes without a seal
    }
warning-seal-broken = The seal of { $table ->
    [election] the election “{ $number }”
   *[other] meeting { $number }
    } is broken: what is sealed is not what once was. Compare with the signed { $table ->
    [election] report
   *[other] minutes
    }.
    .short = Broken seal: { $table ->
    [election] election “{ $number }”
   *[other] meeting { $number }
    }
warning-seal-unchained = The seal of { $table ->
    [election] the election “{ $number }”
   *[other] meeting { $number }
    } does not follow the one before it: a seal was taken out, put in or made anew before it. Compare with the signed papers.
    .short = Chain of seals broken: { $table ->
    [election] election “{ $number }”
   *[other] meeting { $number }
    }
warning-seal-rewritten = The seal of { $table ->
    [election] the election “{ $number }”
   *[other] meeting { $number }
    } is not the one the journal saw being made: another tool made it anew. Compare with the signed { $table ->
    [election] report
   *[other] minutes
    }.
    .short = Seal made anew: { $table ->
    [election] election “{ $number }”
   *[other] meeting { $number }
    }
warning-vote-denied = Meeting { $number }: the attendance contradicts the vote of { $at }. { $voters ->
    [one] One person could vote
   *[other] { $voters } people could vote
    }, { $there ->
    [0] none was there
    [one] only one was there
   *[other] { $there } were there
    }{ $names ->
    [none] { "" }
   *[other] { " " }(missing: { $names })
    }.
    .short = Meeting { $number }: vote of { $at } contradicted by the attendance
warning-seal-gone = The seal of { $table ->
    [election] the election “{ $number }”
   *[other] meeting { $number }
    } is gone; the journal knows that it was made. Compare with the signed { $table ->
    [election] report
   *[other] minutes
    }.
    .short = Seal gone: { $table ->
    [election] election “{ $number }”
   *[other] meeting { $number }
    }
warning-sealed-changed = { $of ->
        [election] Election “{ $number }”:
       *[meeting] Meeting { $number }:
    } { $the } { $name ->
        [none] { "" }
       *[other] “{ $name }”{ " " }
    }changed after the seal (field “{ $field }”). Compare with the signed { $of ->
        [election] report
       *[meeting] minutes
    }.
    .short = Changed after the seal of { $number }: { $entity }
warning-sealed-gone = { $of ->
        [election] Election “{ $number }”:
       *[meeting] Meeting { $number }:
    } { $the } { $name ->
        [none] { "" }
       *[other] “{ $name }”{ " " }
    }is gone since the seal. Compare with the signed { $of ->
        [election] report
       *[meeting] minutes
    }.
    .short = Gone since the seal of { $number }: { $entity }
warning-sealed-added = { $of ->
        [election] Election “{ $number }”:
       *[meeting] Meeting { $number }:
    } { $the } { $name ->
        [none] { "" }
       *[other] “{ $name }”{ " " }
    }was not there when it was sealed. Compare with the signed { $of ->
        [election] report
       *[meeting] minutes
    }.
    .short = Added since the seal of { $number }: { $entity }
warning-erratum-altered = Meeting { $number }: { $how ->
        [added] an erratum dated { $day } was not noted with this program
        [gone] the erratum of { $day } is gone
       *[changed] the erratum dated { $day } no longer says what was noted
    }, by the journal. Compare with the paper that was handed out.
    .short = Erratum tampered with: { $number }
warning-seal-unknown = { $number ->
        [none] No minutes of the register bear the seal { $seal }. Read the paper again; if it does say that, the register was changed after it was signed.
       *[other] The minutes of meeting { $number } do not bear the seal { $seal }. Read the paper again; if it does say that, the register was changed after it was signed.
    }
    .short = Unknown seal: { $seal }
warning-seal-not-yet = The minutes of meeting { $number } are not adopted: they have no seal yet.
    .short = No seal yet: { $number }
lack-nobody-present = Nobody is recorded as present (F2).
lack-unrecorded = { $count ->
    [one] The presence of { $name } is not recorded (F2).
   *[other] The presence of { $count } members is not recorded, { $name } among them (F2).
    }
lack-no-quorum = There is no quorum any more: { $present } of { $needed } (F2). What was decided stands.
lack-never-quorum = There never was a quorum: { $present } of { $needed } at most (F2 corrects the attendance).
lack-vote-denied = { $count ->
    [one] The attendance contradicts the vote of { $at }
   *[other] The attendance contradicts { $count } votes, such as that of { $at }
    }: { $voters ->
    [one] one person could vote
   *[other] { $voters } people could vote
    }, { $there ->
    [0] none was there
    [one] only one was there
   *[other] { $there } were there
    }{ $names ->
    [none] { "" }
   *[other] { " " }(missing: { $names })
    }. F2 corrects the attendance; F4 on the motion records the vote again.
lack-no-chair = No chair is recorded (d).
lack-no-secretary = No secretary is recorded (d).
lack-chair-away = The recorded chair, { $name }, is not in the room: record who chairs (F2, o).
lack-secretary-away = The recorded secretary, { $name }, is not in the room: record who takes the minutes (F2, o).
lack-in-camera = The meeting is still in camera (F3, “End of the in-camera part”): the minutes will say that it lasted to the end.
lack-suspended = The meeting is suspended (F3, resumption): the minutes will not say that it went on.
lack-withdrawn-mover = { $count ->
    [one] A motion was moved or seconded by somebody who declared a conflict of interest (Enter): { $name }
   *[other] { $count } motions were moved or seconded by people who declared a conflict of interest (Enter), one of them: { $name }
    }
lack-pending = { $count ->
    [one] A motion waits for its outcome (F4): { $text }
   *[other] { $count } motions wait for their outcome (F4), such as: { $text }
    }
lack-unproclaimed = { $count ->
    [one] An election is not proclaimed
   *[other] { $count } elections are not proclaimed
    } (x, “Hold an election”, then p): { $name }
lack-beyond-notice = { $count ->
    [one] An item that is not on the notice of this special meeting was taken up
   *[other] { $count } items that are not on the notice of this special meeting were taken up, among them
    }: { $text }
lack-nobody-to-do = { $count ->
    [one] A follow-up has nobody (Enter): { $text }
   *[other] { $count } follow-ups have nobody (Enter), such as: { $text }
    }
lack-no-day = { $count ->
    [one] A follow-up has no date (Enter): { $text }
   *[other] { $count } follow-ups have no date (Enter), such as: { $text }
    }
lack-untreated = { $count ->
    [one] An item is empty (Enter): { $text }
   *[other] { $count } items are empty (Enter), such as: { $text }
    }
lack-no-text = No item has notes (Enter).
lack-keys = Esc goes back to the meeting, where these keys work.
warning-clock-back = The computer’s clock is slow: the latest act of the journal bears { $last }. Check the date and the time.
    .short = The computer’s clock is slow: check the date and the time
    .key = The hour is set in the computer, outside the program.
