# The committee’s rules: `rule-{key}`, with one calm sentence on what each does (.hint).

rule-committee-name = Name of the committee
    .hint = At the head of screens and papers; the body is renamed with it, if it bore the same name.
rule-office-name = Name of the housing office
    .hint = It stands under the committee’s name in documents.
rule-secretary-name = Who keeps the register
    .hint = This name goes with every act in the journal.
rule-document-logo = Logo of the papers (file)
    .hint = A PNG or JPEG picture, named with its folder or lying beside the register. It stands at the head of every paper.
rule-document-templates = Folder of templates
    .hint = “ccr document export-templates FOLDER” puts the built-in templates there; those you change replace ours. Empty: the built-in ones.
rule-language = Language of the program
    .hint = Without a choice, the computer’s. Agendas and documents are in this language; Ctrl+T changes the screen only.
rule-language-none = The computer’s
rule-language-fr = French
rule-language-en = English
rule-display-theme = Colours of the screen
    .hint = Signs and words always say the same as the colours.
rule-display-theme-auto = As the terminal says
rule-display-theme-light = For a light background
rule-display-theme-dark = For a dark background
rule-display-theme-mono = No colour
rule-meeting-place = Usual place of meetings
    .hint = It is proposed each time a meeting is planned.
rule-meeting-hour = Usual time of meetings
    .hint = It is proposed each time a meeting is planned.
rule-meeting-zone = Time zone
    .hint = That of the meetings in the exported calendar (.ics).
rule-meeting-zone-eastern = Eastern time
rule-meeting-zone-atlantic = Atlantic time (Îles-de-la-Madeleine)
rule-ccr-max-seats = Most members
    .hint = Beyond that number, no seat can be filled. Tenant directors count; a person counts once.
rule-ccr-min-seats = Fewest members
    .hint = Below that number, the home screen says so.
rule-ccr-member-is-resident = Members are residents
    .hint = Only tenants of the office can sit on the committee.
rule-ccr-staff-excluded = Staff of the office do not sit
    .hint = A person employed by the office cannot be a member of the committee.
rule-ccr-tenant-directors-are-members = Tenant directors are members
    .hint = Filling a tenant’s seat on the board opens a seat on the committee by the same act.
rule-ccr-delegates-per-association = Delegates of each association
    .hint = An association that has more is pointed out.
rule-board-tenant-seats = Tenants’ seats on the board
    .hint = The number a board of fewer than eleven must have; from eleven members on, it is three.
rule-director-term-years = Term on the board, in years
    .hint = How long a tenant director’s term lasts.
rule-director-term-end-day = End of terms on the board
    .hint = The day of the year on which these terms usually end.
rule-director-holdover = Directors stay after their term
    .hint = Yes: until replaced. No: the program asks to end a mandate that has run out; it ends none by itself.
rule-member-term-years = Term of members, in years
    .hint = The length proposed when a seat of the committee is filled.
rule-officer-term-years = Term of officers, in years
    .hint = The length proposed for chair, vice-chair, secretary and treasurer.
rule-term-renewals-max = Renewals of a term, at most
    .hint = Somebody who is given the same seat again more often in a row is told; 0: no limit.
rule-term-alert-days = Reminder before a term ends, in days
    .hint = The home screen speaks of it from that many days before the end.
rule-vacancy-fill-days = Length of a vacancy, in days
    .hint = A seat that is vacant longer is pointed out.
rule-sector-required-above = Dwellings that call for sector committees
    .hint = An office with more dwellings must create sector committees.
rule-meeting-notice-days = Notice of a meeting, in days
    .hint = The time between sending the notice and the meeting.
rule-meeting-special-notice-days = Notice of a special meeting, in days
    .hint = The time between sending the notice and the meeting.
rule-assembly-notice-days = Notice of an assembly, in days
    .hint = For the annual general meeting and the election assembly.
rule-assembly-notice-max-days = Earliest notice of an assembly, in days
    .hint = A notice sent earlier is told; 0: no limit.
rule-assembly-notice-binds = Late notice of an assembly: reason required
    .hint = An assembly whose notice went out late then opens with a reason only, which the minutes give.
rule-meeting-clear-days = Count clear days
    .hint = Neither the day the notice is sent nor the day of the meeting then counts.
rule-meeting-substitutes = Substitutes allowed
    .hint = A designated person then sits and votes in the place of a member who is not in the room.
rule-assembly-quorum-percent = Quorum of an assembly, in % of the tenants
    .hint = Of the tenants whom the assembly represents. The directive asks for 10% to found an association.
rule-assembly-quorum-min = Least quorum of an assembly
    .hint = The fewest tenants needed, even where the percentage gives fewer.
rule-meeting-min-per-year = Meetings in a year
    .hint = A year with fewer is pointed out.
rule-meeting-gap-days = Time between two meetings, in days
    .hint = A longer gap is pointed out.
rule-board-meeting-yearly = Meetings with the board, in a year
    .hint = Twelve months with fewer, held or planned, are pointed out; 0, none is asked for.
rule-motion-requires-seconder = A motion needs a seconder
    .hint = Without one, no vote is taken.
rule-vote-base = The majority is counted
    .hint = Of the votes cast, abstentions change nothing; of the members present, they weigh against.
rule-vote-base-cast = Of the votes cast
rule-vote-base-present = Of the members present
rule-vote-chair-casting = Casting vote of the chair
    .hint = When votes are equal, the chair decides. Otherwise the motion is defeated.
rule-conflict-counts-for-quorum = A member in conflict counts for the quorum
    .hint = Whoever withdraws for a conflict of interest does not vote. When off, they do not count for the quorum of that vote either.
rule-resolution-format = Form of resolution numbers
    .hint = { "{body}" } is the body’s prefix, { "{yyyy}" } the year, { "{seq:03}" } the place in the year in three digits.
rule-minutes-text-blocks = Ready-made sentences of the minutes
    .hint = A few letters, then Tab in the notes, give the sentence. One a line: letters = sentence; a lone | begins a new line.
rule-minutes-draft-days = Draft of the minutes, in days
    .hint = The time to prepare it after the meeting; past that, the home screen reminds you.
rule-minutes-adopted-by = Who adopts minutes
    .hint = When it is those who were at the meeting, the adoption names the others who voted. Nothing is refused.
rule-minutes-adopted-by-members = All the members
rule-minutes-adopted-by-attendees = The members who were present
rule-minutes-adopt-next = Minutes adopted at the next meeting
    .hint = An agenda without their adoption is told.
rule-followup-alert-days = Reminder before a follow-up is due, in days
    .hint = The home screen speaks of it from that many days before.
rule-privacy-consent-required = Dated consent
    .hint = Points out people whose phone or e-mail is kept without a dated consent.
rule-privacy-retention-months = Contact data after the last term, in months
    .hint = After that, “ccr check” reminds you to erase a telephone number or e-mail; 0: never.

# Where a rule comes from: `rule-source-{code}`.

rule-source-act-57-1 = Act respecting the SHQ (S-8), s. 57.1
rule-source-act-58-4 = Act respecting the SHQ (S-8), s. 58.4
rule-source-act-sector = Act respecting the SHQ (S-8), sector committees
rule-source-directive = SHQ directive on tenants’ participation
rule-source-procedure = Common procedure of assemblies
rule-source-practice = Practice of offices and committees
rule-source-privacy = Protection of personal information (P-39.1 and A-2.1)
rule-source-committee = Up to the committee

# Yes and no, and what a rule expects: `rule-expects-{kind}`.

flag-on = Yes
flag-off = No
rule-expects-whole = a whole number, such as 10
rule-expects-within = a whole number, from { $min } to { $max }
rule-expects-flag = “on” for yes or “off” for no
rule-expects-hour = an hour, such as 19:30
rule-expects-text = a text of a single line
rule-expects-year-day = a month and a day, such as 04-30 for April 30
rule-expects-text-blocks = on each line some letters, the sign = and a sentence
rule-expects-pattern = a form such as { "{body}-{yyyy}-{seq:03}" }
text-blocks-line = It is line { $line } of the list.
text-block-no-hour = …:…
# The program's own, as long as the committee has none. What stands in braces is filled in on the spot.
text-block-quorum-met = finds that there is a quorum ({ $present ->
    [one] { $present } member
   *[other] { $present } members
    } present; { $needed } needed)
text-block-quorum-lacking = finds that there is no quorum ({ $present ->
    [0] no member
    [one] { $present } member
   *[other] { $present } members
    } present; { $needed } needed)
text-block-no-quorum = finds { $present ->
    [0] no member
    [one] one member
   *[other] { $present } members
    } present
text-blocks =
    open = The chair { "{quorum}" } and opens the meeting at { "{opening}" }.
    agenda = The chair reads the agenda.
    min = The committee goes through the minutes of the last meeting.
    asis = Nobody objects: adopted as it stands, without a vote.
    fol = The committee goes through the follow-ups of the last meeting.
    note = The committee takes note of the information.
    disc = A discussion follows.
    quest = A question period follows; nobody else asks to speak.
    guest = { "{guest}" } speaks:
    na = Not applicable.
    none = Nothing is raised.
    post = The item is put off to the next meeting.
    susp = The meeting is suspended at { "{time}" }.
    res = The meeting resumes at { "{time}" }.
    close = There being no further business, the meeting is closed at { "{time}" }.
rule-expects-choice = one of these values: { $known }

# The groups of rules: `rules-{code}`.

rules-names = NAMES
rules-documents = DOCUMENTS
rules-display = ON THE SCREEN
rules-meetings = MEETINGS
rules-votes = MOTIONS AND VOTES
rules-members = MEMBERS AND SEATS
rules-terms = TERMS
rules-privacy = PERSONAL INFORMATION
rule-agenda-carry-over = Take over what is still open
    .hint = A meeting that is planned takes over the items the last one did not reach, the open follow-ups and the minutes to adopt.
rule-agenda-lock-special = Keep special meetings to their notice
    .hint = A motion is only received there under an item of the notice.
rule-agenda-regular = Agenda of a regular meeting
    .hint = One item a line; two spaces in front for a sub-item; behind it, if need be: | decision | 15 (minutes).
rule-agenda-special = Agenda of a special meeting
    .hint = One item a line; two spaces in front for a sub-item; behind it, if need be: | decision | 15 (minutes).
rule-agenda-annual-general = Agenda of an annual general meeting
    .hint = One item a line; two spaces in front for a sub-item; behind it, if need be: | decision | 15 (minutes).
rule-agenda-election = Agenda of an election assembly
    .hint = One item a line; two spaces in front for a sub-item; behind it, if need be: | decision | 15 (minutes).
rule-agenda-working = Agenda of a working session
    .hint = One item a line; two spaces in front for a sub-item; behind it, if need be: | decision | 15 (minutes).
rule-agenda-with-board = Agenda of a meeting with the board
    .hint = One item a line; two spaces in front for a sub-item; behind it, if need be: | decision | 15 (minutes).
rules-agenda = AGENDA
rule-lines = { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
    .usual = Usual items
rule-expects-lines = one item a line, such as “Benches | decision | 15”
lines-no-title = Line { $line }: the title of the item is missing.
lines-odd-indent = Line { $line }: put two spaces in front of a sub-item, four in front of the next level.
lines-too-deep = Line { $line }: a sub-item comes under an item, and there are three levels at most.
lines-unknown = Line { $line }: “{ $part }” is neither a purpose (information, consultation, decision) nor a number of minutes.
lines-twice = Line { $line }: “{ $part }” is one too many; one purpose and one duration will do.
lines-empty = There is no item at all.

# The table of procedure: what each kind of motion asks.

rules-procedure = TABLE OF PROCEDURE
rule-vote-persons-secret = Secret ballot for a vote on persons
    .hint = An election or a removal by a show of hands is pointed out when the vote is taken.
rule-vote-secret-on-request = Members who must ask for a secret ballot
    .hint = From this number on, the vote is by secret ballot; 0: nobody can ask for it.
rule-procedure-main = Main motion
    .hint = Only one at a time is on the floor.
rule-procedure-amendment = Amendment
    .hint = Adds, takes out or replaces words of what is pending.
rule-procedure-sub-amendment = Sub-amendment
    .hint = Changes an amendment; it goes no further.
rule-procedure-previous-question = Previous question
    .hint = Ends the debate: once carried, the vote is taken at once.
rule-procedure-tabling = Tabling
    .hint = Lays the question aside, without a day; it can be taken up again.
rule-procedure-postponement = Postponement to a day
    .hint = Puts the question off to a given day.
rule-procedure-referral = Referral to a committee
    .hint = Hands the question to a committee.
rule-procedure-in-camera = In camera
    .hint = Once carried, notes and motions stay out of public documents.
rule-procedure-end-in-camera = End of the in-camera part
    .hint = The chair may also end it without a vote.
rule-procedure-reconsideration = Reconsideration
    .hint = Opens again what was decided, at this meeting or another.
rule-procedure-point-of-order = Point of order
    .hint = Says that the rules are not kept.
rule-procedure-privilege = Question of privilege
    .hint = Touches the rights of a member or of the meeting.
rule-procedure-appeal = Appeal from the chair’s ruling
    .hint = Once carried, it reverses the ruling.
rule-procedure-adjournment = Adjournment
    .hint = Puts the rest of the meeting off to another time; may be voted on without a quorum.
rule-procedure-closing = Closing
    .hint = Ends the meeting, without a quorum too; on the meeting’s screen F7 records the hour.
rule-procedure-fix-time = Time to which to adjourn
    .hint = Sets when the meeting goes on; may be voted on without a quorum.
rule-procedure-resumption = Resumption
    .hint = The chair says it; nothing is moved or voted on before.
rule-procedure-recess = Recess
    .hint = A pause; may be voted on without a quorum.
rule-procedure-obtain-quorum = Measures to obtain a quorum
    .hint = Call members or wait for them; is voted on without a quorum.
rule-procedure-secret-ballot = Request for a secret ballot
    .hint = The vote on what is pending is then secret, without another decision.
rule-expects-procedure = a majority, or “chair” for the chair, and what is asked, out of: { $known }
procedure-seconded = seconded
procedure-debatable = debatable
procedure-amendable = amendable
procedure-of-right = { $members ->
    [one] of right, if a member asks
   *[other] of right, if { $members } members ask
    }
procedure-chair = the chair rules
procedure-with-notice = simple majority if it stood in the notice
procedure-unknown = “{ $word }” is not known.
procedure-twice = “{ $word }” comes twice.
procedure-no-decision = The majority is missing, or “chair” if the chair rules.
procedure-two-decisions = Only one majority, or “chair” alone.
procedure-field-seconded = Must be seconded
procedure-field-debatable = Can be debated
procedure-field-amendable = Can be amended
procedure-field-decision = Is decided by
procedure-field-notice = Simple majority if it stood in the notice
