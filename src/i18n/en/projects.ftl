# Projects: records, fields, codes, screens, journal.

entity-project = project
    .plural = projects
    .the = the project
    .count = { $count ->
        [0] no project
        [one] { $count } project
       *[other] { $count } projects
    }
entity-project_phase = project phase
    .plural = project phases
    .the = the project phase
    .count = { $count ->
        [0] no project phase
        [one] { $count } project phase
       *[other] { $count } project phases
    }
entity-organisation = organisation
    .plural = organisations
    .the = the organisation
    .count = { $count ->
        [0] no organisation
        [one] { $count } organisation
       *[other] { $count } organisations
    }
entity-participant = participant
    .plural = participants
    .the = the participant
    .count = { $count ->
        [0] no participant
        [one] { $count } participant
       *[other] { $count } participants
    }
entity-task = task
    .plural = tasks
    .the = the task
    .count = { $count ->
        [0] no task
        [one] { $count } task
       *[other] { $count } tasks
    }
entity-work_day = work day
    .plural = work days
    .the = the work day
    .count = { $count ->
        [0] no work day
        [one] { $count } work day
       *[other] { $count } work days
    }
entity-hours = entry of volunteer hours
    .plural = entries of volunteer hours
    .the = the entry of volunteer hours
    .count = { $count ->
        [0] no entry of volunteer hours
        [one] { $count } entry of volunteer hours
       *[other] { $count } entries of volunteer hours
    }
entity-application = grant application
    .plural = grant applications
    .the = the grant application
    .count = { $count ->
        [0] no grant application
        [one] { $count } grant application
       *[other] { $count } grant applications
    }
entity-funding = source of funding
    .plural = sources of funding
    .the = the source of funding
    .count = { $count ->
        [0] no source of funding
        [one] { $count } source of funding
       *[other] { $count } sources of funding
    }
entity-budget_line = budget line
    .plural = budget lines
    .the = the budget line
    .count = { $count ->
        [0] no budget line
        [one] { $count } budget line
       *[other] { $count } budget lines
    }
entity-voucher = voucher
    .plural = vouchers
    .the = the voucher
    .count = { $count ->
        [0] no voucher
        [one] { $count } voucher
       *[other] { $count } vouchers
    }
entity-quote = quote
    .plural = quotes
    .the = the quote
    .count = { $count ->
        [0] no quote
        [one] { $count } quote
       *[other] { $count } quotes
    }
entity-authorisation = authorisation
    .plural = authorisations
    .the = the authorisation
    .count = { $count ->
        [0] no authorisation
        [one] { $count } authorisation
       *[other] { $count } authorisations
    }
entity-furnishing = furnishing
    .plural = furnishings
    .the = the furnishing
    .count = { $count ->
        [0] no furnishing
        [one] { $count } furnishing
       *[other] { $count } furnishings
    }
entity-upkeep = upkeep
    .plural = upkeep entries
    .the = the upkeep
    .count = { $count ->
        [0] no upkeep
        [one] { $count } upkeep
       *[other] { $count } upkeep entries
    }
entity-photo = photo
    .plural = photos
    .the = the photo
    .count = { $count ->
        [0] no photo
        [one] { $count } photo
       *[other] { $count } photos
    }
entity-indicator = indicator
    .plural = indicators
    .the = the indicator
    .count = { $count ->
        [0] no indicator
        [one] { $count } indicator
       *[other] { $count } indicators
    }
entity-measure = measure
    .plural = measures
    .the = the measure
    .count = { $count ->
        [0] no measure
        [one] { $count } measure
       *[other] { $count } measures
    }

project-name = Name
project-site_id = Housing complex
project-islet = Block or spot
    .hint = For example: block C, near the pool.
project-body_id = Body
project-steward_id = Steward
project-purpose = Purpose
project-scope = Scope
project-previous_id = Follows the project
project-starts_on = Start
project-ends_on = Planned end
project-status = Status
project-closed_on = Closed on
project-hoped = What was hoped
project-happened = What happened
project-lessons = Lessons
project-next_steps = What next
project-gap_reason = Why it does not balance

project_phase-project_id = Project
project_phase-phase = Phase
project_phase-from_on = Since
project_phase-planned_until = Planned until
project_phase-note = Note

organisation-name = Name
organisation-kind = Kind of organisation
organisation-contact_id = Contact in the register
organisation-contact = Contact
    .hint = Somebody who is not in the register.
organisation-phone = Phone
organisation-email = E-mail
organisation-address = Address
organisation-note = Notes

participant-project_id = Project
participant-person_id = Person
participant-organisation_id = Or organisation
    .hint = A person or an organisation, one of the two.
participant-role = Role
participant-from_on = Since
participant-until_on = Until
participant-note = Notes

task-project_id = Project
task-title = Task
task-person_id = In charge
task-starts_on = Start
task-due_on = Due
task-done_on = Done on
task-after_id = After the task
task-note = Notes

work_day-project_id = Project
work_day-title = Work day
work_day-held_on = Date
work_day-starts_at = From
work_day-ends_at = To
work_day-place = Place
work_day-hands_needed = Hands needed
work_day-cancelled = Called off
work_day-note = Notes
    .hint = Stands on the poster of the work day.

hours-project_id = Project
hours-worked_on = Date
hours-person_id = Volunteer
hours-heads = Or number of people
    .hint = Volunteers without a name: how many.
hours-minutes = Hours each
    .hint = For example: 3 h 30 min, 3.5 or 45 min.
hours-work_day_id = Work day
hours-task_id = Task
hours-note = Note

application-programme = Programme
application-organisation_id = Organisation
application-project_id = Project
application-deadline_on = Deadline
application-ceiling = Ceiling
application-asked = Amount asked
application-state = State
application-submitted_on = Submitted on
application-answered_on = Answered on
application-granted = Amount granted
application-report_due_on = Report due on
application-reported_on = Report handed in on
application-note = Notes

funding-project_id = Project
funding-kind = Kind of funding
funding-name = Source
funding-organisation_id = Organisation
funding-application_id = Grant application
funding-promised = Promised
funding-promised_on = Promised on
funding-received = Received
funding-received_on = Received on
funding-note = Notes

budget_line-project_id = Project
budget_line-title = Line
budget_line-planned = Planned
budget_line-committed = Committed
    .hint = Ordered, or promised to a supplier.
budget_line-note = Notes

voucher-line_id = Budget line
voucher-supplier = Supplier
voucher-number = Invoice or receipt number
voucher-paid_on = Paid on
voucher-amount = Amount
voucher-note = Notes

quote-line_id = Budget line
quote-supplier = Supplier
quote-amount = Amount
quote-received_on = Received on
quote-valid_until = Valid until
quote-retained = Retained
quote-reason = Reason for the choice
    .hint = Why this one, above all where another costs less.

authorisation-project_id = Project
authorisation-kind = Permission or check
authorisation-state = State
authorisation-asked_on = Asked on
authorisation-granted_on = Granted on
authorisation-expires_on = Valid until
authorisation-reference = Reference
authorisation-note = Notes

furnishing-name = Name
furnishing-kind = Kind of furnishing
furnishing-project_id = Project
furnishing-islet = Block or spot
furnishing-made_on = Made on
furnishing-steward_id = Steward
furnishing-condition = Condition
furnishing-note = Notes

upkeep-furnishing_id = Furnishing
upkeep-title = Upkeep
upkeep-due_on = Due
upkeep-person_id = In charge
upkeep-done_on = Done on
upkeep-every_months = Every so many months
    .hint = 12: every year. Left empty: once.
upkeep-note = Notes

photo-project_id = Project
photo-furnishing_id = Furnishing
photo-work_day_id = Work day
photo-hash = Hash of the file
photo-extension = Format of the file
photo-bytes = Size in bytes
photo-width = Width in pixels
photo-height = Height in pixels
photo-taken_on = Taken on
photo-caption = Caption
photo-consent = Consent of those seen
photo-added_on = Added on

indicator-project_id = Project
indicator-name = Indicator
indicator-unit = Unit
    .hint = For example: complaints a month, people, mark out of 5.
indicator-target = Target
indicator-direction = Wanted direction
indicator-how = How it is measured

measure-indicator_id = Indicator
measure-moment = Moment
measure-measured_on = Measured on
measure-value = Value
measure-note = Note

motion-project_id = Project

meeting-project_id = Project

follow_up-project_id = Project

project-scope-local = One place
project-scope-county = One county
project-scope-counties = Several counties
project-scope-region = The region
project-status-open = Running
project-status-closed = Closed
project-status-abandoned = Given up
project-phase-idea = Idea
project-phase-diagnosis = Diagnosis
project-phase-design = Design
project-phase-authorisations = Authorisations
project-phase-funding = Funding
project-phase-purchases = Purchases
project-phase-work-days = Work days
project-phase-opening = Opening
project-phase-upkeep = Upkeep
project-phase-review = Review
organisation-kind-office = Housing office
organisation-kind-city = City or borough
organisation-kind-county = County
organisation-kind-community = Community group
organisation-kind-school = School or university
organisation-kind-business = Business
organisation-kind-funder = Funder
organisation-kind-other = Other
participant-role-resident = Resident
participant-role-graduate = Graduate or student
participant-role-community-worker = Community worker
participant-role-partner = Partner
participant-role-other = Other
funding-kind-grant = Grant
funding-kind-office = Office
funding-kind-city = City
funding-kind-fundraising = Fundraising
funding-kind-in-kind = Gift in kind
funding-kind-other = Other
authorisation-kind-owner = Owner’s permission
authorisation-kind-permit = Permit
authorisation-kind-insurance = Insurance
authorisation-kind-utilities = Underground utilities
authorisation-kind-other = Other
authorisation-state-to-ask = To ask for
authorisation-state-asked = Asked for
authorisation-state-granted = Granted
authorisation-state-refused = Refused
authorisation-state-expired = Expired
authorisation-state-not-needed = Not needed
furnishing-kind-bench = Bench
furnishing-kind-shade = Shade
furnishing-kind-table = Table
furnishing-kind-planter = Planter
furnishing-kind-planting = Planting
furnishing-kind-other = Other
furnishing-condition-good = Good
furnishing-condition-worn = Worn
furnishing-condition-broken = Broken
furnishing-condition-removed = Removed
photo-consent-nobody-seen = Nobody is seen
photo-consent-given = Consent given
photo-consent-not-asked = Consent not asked for yet
photo-consent-refused = Consent refused
indicator-direction-lower = The lower the better
indicator-direction-higher = The higher the better
measure-moment-before = Before
measure-moment-during = During
measure-moment-after = After
application-state-to-study = To study
application-state-preparing = Being prepared
application-state-submitted = Submitted
application-state-granted = Granted
application-state-refused = Refused
application-state-dropped = Given up

project-task-counts = { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }{ $done ->
        [0] { "" }
       *[other] , { $done } done
    }{ $late ->
        [0] { "" }
       *[other] , { $late } late
    }
project-came = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
    .of = { $count ->
        [0] { $needed ->
            [one] { $needed } person wanted
           *[other] { $needed } people wanted
        }
       *[other] { $count } came, { $needed } wanted
    }
fault-too-large = it is beyond all measure.
amount-money = an amount is wanted, such as 8400 or 8,400.50.
amount-decimal = a number is wanted, such as 4 or 4.25.
amount-minutes = a length of time is wanted, such as 3 h 30 min, 3.5 or 45 min.
amount-too-fine = two decimals at most.
    .minutes = not a whole number of minutes: write them, as in 3 h 20 min.
refusal-participant-one = Whoever takes part is a person or an organisation: fill in one of the two.
    .short = a person or an organisation
refusal-hours-of = Hours are those of a named person or of a number of people: fill in one of the two.
    .short = whose hours?
refusal-other-project = { $name } is of another project.
    .short = of another project
refusal-photo-elsewhere = The photo “{ $name }” shows this furnishing and is not of the project “{ $project }”. Change it or remove it first.
    .short = a photo is of elsewhere
refusal-task-loop = These tasks would wait for each other: { $tasks }.
    .short = tasks in a loop
refusal-quote-retained = The quote of { $name } is already retained for this line: change that one first.
    .short = a quote is already retained
form-new-project = New project
    .words = add begin plan idea placottoir ajouter projet
form-edit-project = Change the project
form-new-project_phase = Go on to another phase
form-edit-project_phase = Change the phase
form-new-organisation = Add an organisation
form-edit-organisation = Change the organisation
form-new-participant = Add somebody to the project
form-edit-participant = Change the participation
form-new-task = Add a task
form-edit-task = Change the task
form-new-work_day = Plan a work day
form-edit-work_day = Change the work day
form-new-hours = Note volunteer hours
form-edit-hours = Change the hours
form-new-application = Add a grant application
form-edit-application = Change the application
form-new-funding = Add a source of funding
form-edit-funding = Change the source of funding
form-new-budget_line = Add a budget line
form-edit-budget_line = Change the budget line
form-new-voucher = Add a voucher
form-edit-voucher = Change the voucher
form-new-quote = Add a quote
form-edit-quote = Change the quote
form-new-authorisation = Add an authorisation
form-edit-authorisation = Change the authorisation
form-new-furnishing = Add a furnishing
form-edit-furnishing = Change the furnishing
form-new-upkeep = Plan an upkeep task
form-edit-upkeep = Change the upkeep task
form-edit-photo = Change the photo
form-new-indicator = Add an indicator
form-edit-indicator = Change the indicator
form-new-measure = Add a measure
form-edit-measure = Change the measure
form-review = The project’s post mortem
review-intro = What was received in money should be what was paid; where it is not, say why at the end.
pick-part = Add to the project
project-phases = PHASES
project-tasks = TASKS
project-work-days = WORK DAYS AND HOURS
project-people = PARTICIPANTS
project-authorisations = AUTHORISATIONS AND CHECKS
project-budget = BUDGET
project-funding = FUNDING
project-applications = GRANT APPLICATIONS
project-furnishings = FURNISHINGS
project-indicators = INDICATORS
project-photos = PHOTOS
project-decisions = RESOLUTIONS, MEETINGS, FOLLOW-UPS
project-review = POST MORTEM
project-followed-by = Followed by
project-hours = In all: { $hours } of volunteering
project-work-day-cancelled = called off
project-voucher = voucher { $number }
project-line-named = { $label }: { $name }
project-nothing-yet = Nothing yet. The key n adds a task, a work day, people, a budget line, an authorisation, a photo; p changes the phase.
project-quote-retained = retained
project-budget-line = planned { $planned } · committed { $committed } · paid { $paid }
project-budget-total = In all: planned { $planned }, committed { $committed }, paid { $paid }
project-funding-line = promised { $promised } · received { $received }
project-funding-unvalued = no value in money
project-funding-total = In money: promised { $promised }, received { $received }
project-in-kind-total = In kind: promised { $promised }, received { $received }
project-money-none = No money was received or paid yet.
project-money-even = All the money that was received is paid, no more and no less.
project-money-left = { $amount } is left of the money that was received.
project-money-missing = { $amount } more was paid than was received in money.
project-target = target { $value }
project-meeting = Meeting { $number }
project-review-empty = Nothing written yet: Enter writes the post mortem
project-review-change = Change the post mortem
why-select-upkeep = Select an upkeep task first.
furnishing-upkeep = UPKEEP
furnishing-no-upkeep = No upkeep task planned. The key n plans one.
form-file-meeting = File the meeting
deed-file = File the meeting under a project
meeting-project = project: { $name }
why-select-task = First select a task or an upkeep task.
action-journal = journal
    .help = Open the journal of what was done
    .words = history undo
action-phase = phase
    .help = Take the project on to another phase
action-review = post mortem
    .help = Write the project’s post mortem
palette-in-furnishing = on a furnishing’s page: section 8, then →
palette-in-project = on a project’s page: section 8
column-project = Project
column-phase = Phase
column-islet = Block
column-steward = Steward
column-scope = Scope
column-follows = Follows
column-ends-on = Planned end
column-tasks-open = Open tasks
column-planned = Planned
column-committed = Committed
column-paid = Paid
column-promised = Promised
column-received = Received
column-in-kind-promised = Promised in kind
column-in-kind-received = Received in kind
column-hours = Hours
column-task = Task
column-in-charge = In charge
column-after = After
column-worked-on = Date
column-volunteer = Volunteer
column-heads = Heads
column-each = Each
column-work-day = Work day
column-programme = Programme
column-deadline-on = Deadline
column-asked = Asked
column-granted = Granted
column-organisation = Organisation
column-ceiling = Ceiling
column-submitted-on = Submitted on
column-answered-on = Answered on
column-report-due-on = Report due
column-reported-on = Reported on
column-furnishing = Furnishing
column-furnishing-kind = Kind
column-condition = Condition
column-upkeep-due-on = Upkeep
column-organisation-kind = Kind
column-contact = Contact
facet-project = Project
sort-waiting = waiting for a vote
sort-upkeep = by next upkeep
sort-running = running ones first
sort-worked = latest first
sort-first-worked = first ones first
sort-deadline = by deadline
view-projects-all = Projects
view-projects-running = Running projects
view-projects-closed = Closed projects
view-tasks-open = Open tasks
view-tasks-done = Done tasks
view-tasks-all = All tasks
view-hours-all = Volunteer hours
view-applications-all = Grant applications
view-applications-running = Running applications
view-applications-to-report = Reports to hand in
view-furnishings-all = Furnishings
view-furnishings-to-mend = Furnishings to mend
view-organisations-all = Organisations
list-empty-projects = No project yet. The key n begins one.
list-empty-tasks = No open task. The key n adds one.
list-empty-hours = No hours yet. The key n notes some.
list-empty-applications = No grant application yet. The key n adds one.
list-empty-furnishings = No furnishing yet. The key n adds one.
list-empty-organisations = No organisation yet. The key n adds one.
export-file-projects = projects
export-file-tasks = tasks
export-file-hours = hours
export-file-applications = applications
export-file-furnishings = furnishings
export-file-organisations = organisations
cli-projects = Lists the projects
cli-projects-show = Shows a project: phases, people, tasks, hours, money, indicators
cli-tasks = Lists the tasks of projects
cli-hours = Lists the volunteer hours
cli-applications = Lists the grant applications
cli-furnishings = Lists the furnishings and their upkeep
cli-organisations = Lists the organisations
palette-in-work-day = on a work day’s page: section 8, a project, then the work day
work-day-came = WHO CAME
work-day-nobody = Nobody is on record: n notes hours.
work-day-each = { $hours } each
work-day-whole = In all: { $told }
pick-furnishing = Add to the furnishing
task-waits = waits for “{ $name }”
task-contradicts = Due on { $on }, but waits for “{ $name }”, due on { $other }.
warning-task-order = { $project }: “{ $name }” is due on { $on }, before what it waits for, “{ $other }”, on { $other_on }.
    .short = Task before what it waits for: { $name } ({ $project })
close-work-days = { $count ->
        [one] A work day is still to come
       *[other] { $count } work days are still to come
    }: { $names }. Call off what will not take place, or end the project afterwards.
indicator-no-direction = Without a wanted direction nothing will tell whether the target is met: choose one.
