# The kinds of records: `entity-{table}`.
# .plural and .the stand inside a sentence, .count goes with a number. French alone has .gender.

entity-site = housing complex
    .plural = housing complexes
    .the = the housing complex
    .count = { $count ->
        [0] no complexes
        [one] { $count } complex
       *[other] { $count } complexes
    }
entity-building = building
    .plural = buildings
    .the = the building
    .count = { $count ->
        [0] no buildings
        [one] { $count } building
       *[other] { $count } buildings
    }
entity-association = tenant association
    .plural = tenant associations
    .the = the tenant association
    .count = { $count ->
        [0] no associations
        [one] { $count } association
       *[other] { $count } associations
    }
entity-person = person
    .plural = people
    .the = the person
    .count = { $count ->
        [0] nobody
        [one] { $count } person
       *[other] { $count } people
    }
entity-consent = consent
    .plural = consents
    .the = the consent
    .count = { $count ->
        [0] no consents
        [one] { $count } consent
       *[other] { $count } consents
    }
entity-body = body
    .plural = bodies
    .the = the body
    .count = { $count ->
        [0] no bodies
        [one] { $count } body
       *[other] { $count } bodies
    }
entity-seat = seat
    .plural = seats
    .the = the seat
    .count = { $count ->
        [0] no seats
        [one] { $count } seat
       *[other] { $count } seats
    }
entity-mandate = mandate
    .plural = mandates
    .the = the mandate
    .count = { $count ->
        [0] no mandates
        [one] { $count } mandate
       *[other] { $count } mandates
    }
entity-meeting = meeting
    .plural = meetings
    .the = the meeting
    .count = { $count ->
        [0] no meetings
        [one] { $count } meeting
       *[other] { $count } meetings
    }
entity-agenda_item = agenda item
    .plural = agenda items
    .the = the agenda item
    .count = { $count ->
        [0] no items
        [one] { $count } item
       *[other] { $count } items
    }
entity-attendance = attendance
    .plural = attendances
    .the = the attendance
    .count = { $count ->
        [0] no attendances
        [one] { $count } attendance
       *[other] { $count } attendances
    }
entity-motion = motion
    .plural = motions
    .the = the motion
    .count = { $count ->
        [0] no motions
        [one] { $count } motion
       *[other] { $count } motions
    }
entity-follow_up = follow-up
    .plural = follow-ups
    .the = the follow-up
    .count = { $count ->
        [0] no follow-ups
        [one] { $count } follow-up
       *[other] { $count } follow-ups
    }
entity-movement = arrival or departure
    .plural = arrivals and departures
    .the = the arrival or departure
    .count = { $count ->
        [0] no arrivals and departures
        [one] { $count } arrival or departure
       *[other] { $count } arrivals and departures
    }
entity-notice = notice sent
    .plural = notices sent
    .the = the notice sent
    .count = { $count ->
        [0] no notices sent
        [one] { $count } notice sent
       *[other] { $count } notices sent
    }
entity-sequel = sequel
    .plural = sequels
    .the = the sequel
    .count = { $count ->
        [0] no sequels
        [one] { $count } sequel
       *[other] { $count } sequels
    }
entity-seal = seal
    .plural = seals
    .the = the seal
    .count = { $count ->
        [0] no seals
        [one] { $count } seal
       *[other] { $count } seals
    }
entity-document = document
    .plural = documents
    .the = the document
    .count = { $count ->
        [0] no documents
        [one] { $count } document
       *[other] { $count } documents
    }
# Rules are no records, but the journal knows them too.
entity-rule = rule
    .plural = rules
    .the = the rule
    .count = { $count ->
        [0] no rules
        [one] { $count } rule
       *[other] { $count } rules
    }

# The fields: `{table}-{field}`.

site-name = Name
site-address = Address
    .hint = With the postal code: labels put it after the city
site-city = City
site-county = County (MRC)
site-year_built = Year built
site-dwellings_family = Dwellings for families
site-dwellings_senior = Dwellings for seniors
site-dwellings_single = Dwellings for one person
site-note = Notes

building-site_id = Complex
building-name = Name
building-address = Address
    .hint = With the postal code: labels put it after the city
building-dwellings = Dwellings
building-note = Notes

association-name = Name
association-site_id = Complex
association-recognised_on = Recognised on
association-ended_on = Recognition ended on
association-note = Notes

person-family_name = Family name
person-given_name = Given name
person-preferred_name = Preferred name
person-kind = Link with the committee
person-site_id = Complex
person-building_id = Building
person-unit = Dwelling
person-phone = Phone
person-email = E-mail
person-reach = Reach by
person-language = Language
person-note = Notes

consent-person_id = Person
consent-purpose = For
consent-given_on = Given on
consent-withdrawn_on = Withdrawn on
consent-source = How it was given

body-name = Name
body-kind = Kind of body
body-prefix = Prefix of numbers
body-quorum = Quorum
body-quorum_fixed = Number for the quorum
body-size = Planned number of members
body-site_id = Complex
body-created_on = Created on
body-ended_on = Dissolved on
body-note = Notes

seat-body_id = Body
seat-kind = Kind of seat
seat-label = Name of the seat
seat-association_id = Association
seat-follows_id = Follows the seat
seat-created_on = Created on
seat-closed_on = Abolished on

mandate-seat_id = Seat
mandate-person_id = Holder
mandate-starts_on = Start
mandate-term_ends_on = Planned last day
mandate-ended_on = Last day
mandate-began = How it began
mandate-end_reason = Why it ended
mandate-follows_id = Follows the mandate
mandate-note = Notes

meeting-body_id = Body
meeting-kind = Kind of meeting
meeting-number = Number
meeting-year = Year
meeting-seq = Place in the year
meeting-date = Date
meeting-starts_at = Planned time
meeting-place = Place
meeting-status = Status
meeting-notice_sent_on = Notice sent on
meeting-opened_at = Opened at
meeting-closed_at = Closed at
meeting-chair_id = Chair
meeting-secretary_id = Secretary
meeting-adopted_on = Minutes adopted on
meeting-adopted_at_id = Adopted at meeting
meeting-note = Notes
meeting-tenants = Tenants represented
meeting-postponed_from = Postponed; first planned on
meeting-continues_id = Goes on with meeting
meeting-adopting_motion_id = Adopting resolution
meeting-corrections = Corrections at adoption
meeting-late_notice_reason = Reason to hold it all the same

agenda_item-meeting_id = Meeting
agenda_item-position = Place
agenda_item-title = Title
agenda_item-notes = Notes for the minutes
agenda_item-level = Level
agenda_item-role = What the item is for
agenda_item-purpose = Purpose
agenda_item-lead_id = Lead
agenda_item-minutes_planned = Planned length (minutes)
agenda_item-on_notice = On the notice
agenda_item-started_at = Begun at
agenda_item-ended_at = Ended at
agenda_item-private_notes = Notes in camera
agenda_item-minutes_of_id = Minutes of meeting
agenda_item-carried_from_id = Carried over from item

attendance-meeting_id = Meeting
attendance-person_id = Person
attendance-status = Attendance
attendance-replaces_id = In the place of

movement-meeting_id = Meeting
movement-position = Place
movement-at = Time
movement-kind = Movement
movement-person_id = Person
movement-heads = Heads counted
movement-item_id = Item
movement-reason = Reason
movement-in_camera = Noted in camera

notice-meeting_id = Meeting
notice-person_id = Person
notice-building_id = Building
notice-way = Way
notice-done_on = Done on
notice-note = Note

motion-meeting_id = Meeting
motion-item_id = Item
motion-position = Place
motion-text = Text
motion-mover_id = Moved by
motion-seconder_id = Seconded by
motion-majority = Majority needed
motion-outcome = Outcome
motion-mode = Way of voting
motion-votes_for = For
motion-votes_against = Against
motion-votes_abstain = Abstentions
motion-voters = Members present at the vote
motion-quorum_needed = Quorum at the vote
motion-body_id = Body
motion-number = Number
motion-year = Year
motion-seq = Place in the year
motion-decided_on = Decided on
motion-kind = Kind of motion
motion-on_id = Is on
motion-amended_text = Amended text
motion-in_camera = Taken in camera
motion-put_at = Put at
motion-decided_at = Decided at
motion-base = Base of the count
motion-seats = Seats at the vote
motion-casting = Casting vote
motion-voter_list = Who could vote
motion-no_quorum_reason = Why without a quorum
motion-with_notice = On the notice
motion-until_on = Postponed to
motion-referred_to = Referred to
motion-put = Put without an hour
motion-scrutineers = Scrutineers
    .hint = Those who counted the ballots.
motion-scrutineers_2 = And
    .hint = The second person who counted the ballots.
motion-ballots_blank = Blank ballots
motion-ballots_spoiled = Rejected ballots
motion-askers = Asked for a secret ballot
motion-may_cast = Casting vote given by the rules
motion-first_for = For, before the recount
motion-first_against = Against, before the recount
motion-first_abstain = Abstentions, before the recount
motion-recount_reason = Why it was counted again
motion-theme = Theme
motion-site_id = Housing complex

sequel-kind = Sequel
sequel-on_day = On
sequel-motion_id = Resolution
sequel-meeting_id = Meeting
sequel-by_motion_id = By resolution
sequel-text = Details

sequel-told = { $kind ->
    [executed] Executed on { $day }
    [amended] Amended on { $day }
    [rescinded] Rescinded on { $day }
    [replaced] Replaced on { $day }
    [reconsidered] Reconsidered on { $day }
   *[erratum] Erratum of { $day }
    }{ $by ->
        [none] { "" }
        [again] { $kind ->
            [reconsidered] { "" }
           *[other] { " " }after its reconsideration
        }
       *[other] { " " }by resolution { $by }
    }{ $text ->
        [none] { "" }
       *[other] : { $text }
    }
sequel-told-back = { $kind ->
    [amended] Amends resolution { $of } ({ $day })
    [rescinded] Rescinds resolution { $of } ({ $day })
    [replaced] Replaces resolution { $of } ({ $day })
    [executed] Executes resolution { $of } ({ $day })
    [reconsidered] Reconsiders { $of ->
        [none] a decision taken in camera
       *[other] decision { $of }
    } ({ $day })
   *[erratum] Corrects the minutes of meeting { $of } ({ $day })
    }{ $text ->
        [none] { "" }
       *[other] : { $text }
    }
seal-meeting_id = Meeting
seal-seq = Place
seal-version = Version
seal-content = Sealed content
seal-previous = Seal before
seal-hash = Seal
seal-sealed_on = Sealed on

follow_up-what = To do
follow_up-person_id = Who
follow_up-due_on = Due on
follow_up-done_on = Done on
follow_up-meeting_id = Meeting
follow_up-item_id = Item
follow_up-motion_id = Resolution
follow_up-in_camera = Noted in camera
    .hint = Yes: it stays out of public documents.

document-kind = Kind of document
document-meeting_id = Meeting
document-format = Format
document-path = File
document-made_on = Made on
document-numbers = Resolutions it bears
document-motion_id = Resolution
document-body_id = Body
document-title = Name
document-language = Language
document-made_at = Hour
document-day = As of
document-in_camera = Members’ copy
document-sha256 = SHA-256

# The choices: `{list}-{code}`.

reach-phone = Phone
reach-email = E-mail
reach-letter = Letter
reach-door = At the door
reach-text-message = Text message

spoken-fr = French
spoken-en = English
spoken-other = Another language

purpose-contact = Being reached by the committee
purpose-member-list = Being on the list of members
purpose-photo = Photos
purpose-publication = Name in publications
purpose-public-contact = Name and number on posters
purpose-other = Other

body-kind-committee = Residents’ advisory committee
    .short = CCR
body-kind-board = Board of the office
    .short = Board
body-kind-selection = Selection committee
    .short = Selection
body-kind-sector = Sector committee
    .short = Sector
body-kind-working = Working committee
    .short = Working
body-kind-beautification = Beautification committee
    .short = Beautification
body-kind-other = Other

body-quorum-majority = Majority of filled seats
body-quorum-fixed = Fixed number
body-quorum-none = No quorum

seat-kind-delegate = Delegate of an association
    .short = Delegate
seat-kind-sector = Sector
seat-kind-ex-officio = Ex officio
seat-kind-tenant-director = Tenant director on the board
    .short = On the board
seat-kind-designated = Designated
seat-kind-partner = Partner
seat-kind-worker = Community worker
    .short = Worker
seat-kind-chair = Chair
seat-kind-vice-chair = Vice-chair
seat-kind-secretary = Secretary
seat-kind-treasurer = Treasurer

mandate-began-elected = Election
mandate-began-designated = Designation
mandate-began-appointed = Appointment
mandate-began-ex-officio = Ex officio
mandate-began-acclaimed = Election by acclamation

mandate-end-term = End of term
mandate-end-resignation = Resignation
mandate-end-removal = Removal
mandate-end-no-longer-tenant = No longer a tenant
mandate-end-death = Death
mandate-end-annulled = Election annulled

meeting-status-planned = Planned
meeting-status-convened = Convened
meeting-status-open = Under way
meeting-status-held = Held
meeting-status-adopted = Minutes adopted
    .short = Adopted
meeting-status-cancelled = Cancelled

attendance-status-present = Present
attendance-status-excused = Excused
attendance-status-absent = Absent
attendance-status-guest = Guest
attendance-status-substitute = Substitute

item-role-opening = Opening
item-role-agenda = Adoption of the agenda
item-role-minutes = Adoption of minutes
item-role-follow-ups = Follow-ups
item-role-decisions = Decisions
item-role-election = Election
item-role-other-business = Other business
item-role-next-meeting = Next meeting
item-role-closing = Closing

purpose-inform = Information
purpose-consult = Consultation
purpose-decide = Decision

movement-kind-arrival = Arrival
movement-kind-departure = Departure
movement-kind-recusal = Withdrawal (conflict of interest)
movement-kind-recusal-end = End of the withdrawal
movement-kind-head-count = Head count
movement-kind-chair = Chair
movement-kind-secretary = Secretary

notice-way-email = E-mail
notice-way-phone = Telephone
notice-way-letter = Letter under the door
notice-way-hand = By hand

motion-kind-main = Main motion
motion-kind-amendment = Amendment
motion-kind-sub-amendment = Sub-amendment
motion-kind-previous-question = Previous question
motion-kind-tabling = Tabling
motion-kind-postponement = Postponement
motion-kind-referral = Referral
motion-kind-in-camera = In camera
motion-kind-end-in-camera = End of the in-camera part
motion-kind-reconsideration = Reconsideration
motion-kind-point-of-order = Point of order
motion-kind-privilege = Question of privilege
motion-kind-appeal = Appeal from the chair’s ruling
motion-kind-adjournment = Adjournment
motion-kind-closing = Closing
motion-kind-fix-time = Time to which to adjourn
motion-kind-recess = Recess
motion-kind-resumption = Resumption
motion-kind-obtain-quorum = Measures to obtain a quorum
motion-kind-secret-ballot = Request for a secret ballot

sequel-kind-executed = Carried out
sequel-kind-amended = Amended
sequel-kind-rescinded = Rescinded
sequel-kind-replaced = Replaced
sequel-kind-erratum = Erratum

majority-base-cast = Votes cast
majority-base-present = Members present
follow-up-state-open = Follow-ups open
follow-up-state-late = Follow-ups late
follow-up-state-done = Follow-ups done
follow-up-state-none = No follow-up
motion-outcome-proposed = Waiting for the vote
motion-outcome-carried = Carried
motion-outcome-defeated = Defeated
motion-outcome-tied = Tied
motion-outcome-lapsed = No seconder
motion-outcome-withdrawn = Withdrawn
motion-outcome-tabled = Tabled
motion-outcome-postponed = Postponed
motion-outcome-referred = Referred to a committee

vote-mode-unanimous = Unanimous, without a vote
vote-mode-counted = Counted vote
vote-mode-majority = By a majority, not counted

majority-simple = Simple majority
majority-two-thirds = Two-thirds majority
majority-absolute-present = Majority of the members present
majority-absolute-seats = Majority of all seats

document-kind-minutes = Minutes
document-kind-notice = Notice of meeting
document-kind-agenda = Agenda
document-kind-attendance-sheet = Attendance sheet
document-kind-lobby-notice = Lobby notice
document-kind-follow-ups = List of follow-ups
document-kind-composition = Composition
document-kind-phone-list = Phone list and round
document-kind-labels = Labels
document-kind-extract = Extract of a resolution
document-language-fr = French
document-language-en = English
document-format-pdf = PDF
document-format-docx = Word processor
    .short = DOCX
document-format-html = Web page
    .short = HTML
document-format-md = Markdown
    .short = MD

# What stands in for a value.

value-empty = (empty)
value-link = (another record)
value-unnamed = (no name)
value-quoted = “{ $text }”

# The items of the usual agendas: `agenda-{code}`.

agenda-opening = Opening and check of the quorum
agenda-agenda = Adoption of the agenda
agenda-assembly-minutes = Adoption of the minutes of the previous assembly
agenda-minutes = Adoption of the minutes of the previous meeting
agenda-follow-ups = Matters arising from the minutes
agenda-board-report = Report of the tenant directors
agenda-consultations = Consultations by the office
agenda-reports = Reports of associations, sectors, committees and the treasurer
agenda-decisions = Matters for decision
agenda-other-business = Other business
agenda-next-meeting = Next meeting
agenda-closing = Closing of the meeting
agenda-object = Object of the notice
agenda-activity-report = Activity report
agenda-financial-statements = Financial statements
agenda-budget = Budget
agenda-bylaws = Changes to the by-laws
agenda-election = Election
agenda-questions = Question period
agenda-assembly-officers = Chair and secretary of the assembly
agenda-election-rules = Rules of the election
agenda-nominations = Nominations
agenda-work = Work in progress

# What is answered at a roll call, and what is added to the lists of codes.

ballot-for = For
ballot-against = Against
ballot-abstain = Abstains
motion-outcome-upheld = Well taken
motion-outcome-denied = Not well taken
sequel-kind-reconsidered = Reconsidered
vote-mode-roll-call = Roll call
vote-mode-secret = Secret ballot
vote-mode-undocumented = Vote not recorded
