# The papers of a project.

document-kind-project-sheet = Project sheet
document-kind-work-day-poster = Work day poster
document-kind-project-budget = Project budget
document-kind-project-review = Post mortem of a project
document-kind-grant-report = Grant report
document-kind-certificate = Certificate of thanks
document-project_id = Project

cli-document-project = Makes the sheet of a project, on one page
cli-document-work-day-poster = Makes the poster of a work day, in large print: the call for volunteers
cli-document-budget = Makes the budget of a project: funding, lines, totals, difference and vouchers
cli-document-review = Makes the post mortem of a project, with its charts and photos
cli-document-grant-report = Makes the report of a grant, with the vouchers
cli-document-certificate = Makes the certificate of thanks of a person or an organisation, or of each of them
cli-arg-projet = The name of the project, words that only it has, or the id
cli-document-arg-corvee = Words of the name of the work day, or its id; otherwise the next one
cli-document-lobby-notice-arg-projet = Instead of a meeting: the poster of a work day of this project
cli-document-arg-demande = Words of the programme, or the id of the application; otherwise all that were granted
cli-document-arg-personne = Words of the name, or the id; otherwise a paper for each participant, in a folder
cli-certificates-folder = Without --person, each participant gets a certificate: give a folder after -o.
cli-no-part = The project has nothing called “{ $asked }”: no work day, furnishing, application or participant of that kind.
cli-no-work-day = The project has no work day to come. Add one on its page, or name one with --work-day.
cli-which-part = “{ $asked }” means several: { $names }

paper-file-project-sheet = { $date } { $prefix } project sheet, { $number }
paper-file-work-day-poster = { $date } { $prefix } work day poster, { $number }
paper-file-project-budget = { $date } { $prefix } budget, { $number }
paper-file-project-review = { $date } { $prefix } post mortem, { $number }
paper-file-grant-report = { $date } { $prefix } grant report, { $number }
paper-file-certificate = { $date } { $prefix } certificate, { $number }

placeholder-project = The name of the project
placeholder-purpose = The purpose of the project
placeholder-progress = Tasks, hours and money in a few lines
placeholder-sources = The table of funding, with the totals
placeholder-lines = The table of budget lines, with the totals
placeholder-balance = What is left or missing of the money received, with the explanation
placeholder-vouchers = The table of vouchers
placeholder-hours = The table of work days and volunteer hours, with the total
placeholder-furnishings = The table of furnishings
placeholder-indicators = The table of indicators: before, during, after, target
placeholder-charts = The charts
placeholder-hoped = What was hoped
placeholder-happened = What happened
placeholder-lessons = The lessons
placeholder-next_steps = What comes next
placeholder-thanked = The person or the organisation that the certificate thanks
placeholder-hours_given = The sentence that tells the hours given, if there are any

paper-project-phase = { $phase }, since { $day }
paper-project-phase-label = Phase
paper-project-decisions = Resolutions
paper-project-tasks = Tasks
paper-project-tasks-done = { $done } of { $all }
paper-project-volunteers = Volunteer hours
paper-project-received = Money received
paper-project-received-of = { $received } of { $promised } promised
paper-project-in-kind = Gifts in kind received
paper-project-spent = Money spent
paper-project-paid-of = { $paid } of { $planned } planned
paper-project-balance = Balance
paper-project-no-money-yet = No money was received or spent yet.
paper-project-even = All the money received is spent.
paper-project-left = { $amount } of the money received is left.
paper-project-missing = { $amount } is missing: more is paid than was received.
paper-project-owed = Ordered and not paid yet: { $amount }.
paper-project-total = Total
paper-project-total-money = Total in money
paper-project-total-in-kind = Total in kind
paper-project-paid = Paid
paper-project-unspent = Left to spend
paper-project-number = Number
paper-project-unit = { $name } ({ $unit })
paper-project-is-reached = Target reached
paper-project-reached = Yes
paper-project-not-reached = No
paper-project-how = { $name }: { $how }
paper-project-measured = { $moment }, { $day }
paper-project-chart-target = { $name } – target: { $target }
paper-project-chart-budget = Planned and paid, by line
paper-project-came = People
paper-project-hours = Hours
paper-project-other-hours = Other hours
paper-project-partners = Partners
paper-project-steward = Steward of the project
paper-project-for-body = For the committee
paper-project-call = { $count ->
        [one] One pair of hands is needed!
       *[other] { $count } pairs of hands are needed!
    } Come and lend us a hand.
paper-project-call-all = Come and lend us a hand!
paper-project-when = Date
paper-project-at = Time
paper-project-where = Place
paper-project-from-to = from { $from } to { $to }
paper-project-from = at { $from }
paper-certificate-hours = You gave it { $hours } of your time.

field-make-certificates = For whom
field-make-grant = Application
make-every-volunteer = Each participant
make-every-grant = All applications that were granted
refusal-work-day-cancelled = This work day is cancelled: there is nobody to call to it. Choose another one, or change the work day.
    .short = the work day is cancelled
paper-project-team = Participants
paper-project-dates = Dates
    .closed = from { $from } to { $to }
    .planned = from { $from } to { $to } (planned)
paper-project-count-resident = { $count ->
        [one] { $count } resident
       *[other] { $count } residents
    }
paper-project-count-graduate = { $count ->
        [one] { $count } graduate or student
       *[other] { $count } graduates or students
    }
paper-project-count-community-worker = { $count ->
        [one] { $count } community worker
       *[other] { $count } community workers
    }
paper-project-count-partner = { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
paper-project-count-other = { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
paper-project-team-resident = Residents
paper-project-team-graduate = Graduates and students
paper-project-team-community-worker = Community workers
paper-project-team-partner = Partners
paper-project-team-other = Others
paper-project-also = { $name } (also: { $roles })
review-draft = DRAFT
caution-project-ended = { $stage ->
        [abandoned] “{ $name }” was given up: this poster calls people to work on it.
       *[other] “{ $name }” is closed: this poster calls people to work on it.
    }
caution-work-day-past = This work day is past: it was on { $day }.
caution-no-number = The register does not have the number of { $name }. A line is left to write it by hand.
caution-no-public-contact = { $name } is not on the poster: it takes a consent for “{ $purpose }” (on that person’s page, key c). A line is left to write whom to give one’s name to.
caution-no-steward = The project has no steward: a line is left to write whom to give one’s name to.
caution-not-granted = “{ $name }” is not a grant that was given ({ $state }).
refusal-no-grant = No grant was given to this project: there is nothing to report. Note the answer on the application, or name an application.
    .short = no grant given
