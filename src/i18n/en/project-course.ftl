# The course of a project: its phases, its end, what follows it, its money, what is due.

project-abandon_reason = Why it was given up
project-given-up = Given up on
    .why = Why
project-earlier_lessons = Earlier lessons
rules-projects = PROJECTS
rule-project-phases = Phases of a project
    .hint = One a line, in their order. A phase that leaves the list stays in the history of projects.
rule-project-quotes-from = Two quotes from
    .hint = A budget line of that amount or more with fewer than two quotes is pointed out. Empty: never.
rule-project-hour-worth = Worth of a volunteer’s hour
    .hint = Tells what the hours are worth, beside gifts in kind. Empty: it is not told.
rule-project-alert-days = Reminder of projects’ deadlines, in days
    .hint = So many days ahead, home tells of an application, a report, a work day, a task, an upkeep.
rule-names =
    .usual = the usual ones
rule-expects-money = an amount in cents, such as 100000 for a thousand dollars
rule-expects-names = one name a line, each once, of 60 characters at most
refusal-quote-reason = { $name } asks less ({ $least }): say why another quote is retained.
    .short = a quote chosen without a reason
refusal-project-step = { $stage ->
        [closed] “{ $name }” is closed already.
        [abandoned] “{ $name }” was given up.
       *[other] “{ $name }” is running.
    }
    .short = not at this stage of the project
refusal-project-ended = { $stage ->
        [abandoned] “{ $name }” was given up: its money and its hours no longer change. To take it up again, take that back in the journal (j).
       *[other] “{ $name }” is closed: its money and its hours no longer change. To reopen it, take the closing back in the journal (j).
    }
    .short = project ended
refusal-money-hole = { $owed_cents ->
        [0] Received { $received }, paid { $paid }: say why they differ.
       *[other] Received { $received }, paid { $paid }, ordered and not paid { $owed }: say why.
    }
    .short = money without an explanation
history-close-project = Project closed on { $date }: { $name }
history-abandon-project = Project given up: { $name } ({ $reason })
history-follow-project = Project “{ $name }” begun, following { $before }
action-close-project = close
    .help = Close the project with its post mortem
    .words = end finish
action-abandon = give up
    .help = Give the project up, with the reason
    .words = stop cancel abandon
action-follow-on = follow on
    .help = Begin the project that follows this one
    .words = phase 2 continue next
why-project-ended = This project has ended already.
why-tasks-stay = This project has ended: its tasks stay as its post mortem left them.
why-done-already = It is done already.
hours-other-day = The work day is on { $day }: these hours are of another day.
phase-same = The project is in this phase already.
participant-twice = This participation is on record already, in this same role{ $from ->
        [none] { "" }
       *[other] , since { $from }
    }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }.
application-over = That is { $amount } more than the ceiling of the programme.
form-close-project = Close the project
form-abandon-project = Give the project up
form-follow-project = Begin the project that follows
close-hole = Received { $received }, paid { $paid }, ordered and not yet paid { $owed }: say why at the end.
close-open-tasks = { $count ->
        [one] { $count } task is not done: it can go on in the project that follows.
       *[other] { $count } tasks are not done: they can go on in the project that follows.
    }
abandon-open-tasks = { $count ->
        [one] { $count } task is not done: it stays as it is.
       *[other] { $count } tasks are not done: they stay as they are.
    }
close-unmeasured = Not measured “after”: { $names }.
follow-intro = The new project keeps the place, the body and the person in charge. What is chosen is copied; the old one does not change.
follow-name = { $name }, phase 2
follow-choice = To carry over
follow-carried = CARRIED OVER
follow-people = WHO GOES ON
follow-tasks = { $count ->
        [one] { $count } open task
       *[other] { $count } open tasks
    }
follow-indicators = { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }
warning-work-day-unauthorised = The work day “{ $name }” ({ $project }) is on { $on }. { $told }
    .short = Work day of { $on }: { $missing ->
        [one] { $missing } authorisation missing
       *[other] { $missing } authorisations missing
    } ({ $project })
warning-tasks-late = { $project }: { $tasks ->
        [one] one task is late, “{ $name }”
       *[other] { $tasks } tasks are late, first “{ $name }”
    }.
    .short = { $tasks ->
        [one] Task late: { $name }
       *[other] { $tasks } tasks late, first “{ $name }”
    } ({ $project })
warning-tasks-due = { $project }: { $tasks ->
        [one] one task is to be done by { $on }, “{ $name }”
       *[other] { $tasks } tasks are to be done soon, first “{ $name }” by { $on }
    }.
    .short = { $tasks ->
        [one] Task by { $on }: { $name }
       *[other] { $tasks } tasks soon, first “{ $name }”
    } ({ $project })
warning-application-due = Application “{ $name }” to be sent by { $on }.
    .short = Application to send by { $on }: { $name }
warning-application-late = The last day of the application “{ $name }” is past ({ $on }): note whether it was sent or dropped.
    .short = Deadline past, { $on }: { $name }
warning-report-due = Report to hand in by { $on }: { $name }.
    .short = Report to hand in by { $on }: { $name }
warning-report-late = The report on “{ $name }” was due on { $on }.
    .short = Report { $days } { $days ->
        [one] day
       *[other] days
    } late: { $name }
warning-upkeep-due = Upkeep to be done by { $on }: { $what } ({ $name }).
    .short = Upkeep by { $on }: { $what } ({ $name })
warning-upkeep-late = Upkeep { $days } { $days ->
        [one] day
       *[other] days
    } late: { $what } ({ $name }).
    .short = Upkeep { $days } { $days ->
        [one] day
       *[other] days
    } late: { $what } ({ $name })
warning-few-quotes = { $quotes ->
        [0] The budget line “{ $name }” ({ $project }) has no quote.
       *[other] The budget line “{ $name }” ({ $project }) has one quote only.
    }
    .short = Fewer than two quotes: { $name } ({ $project })
warning-quote-unexplained = Line “{ $name }” ({ $project }): the quote that was retained ({ $supplier }) is not the lowest, and nothing says why.
    .short = Quote retained without a reason: { $name } ({ $project })
warning-task-before = The task “{ $name }” was done before “{ $other }”, which it had to wait for.
    .short = Done before the one it waits for: { $name }
home-projects = RUNNING PROJECTS
home-project = { $name }: { $done } of { $all } { $all ->
        [one] task
       *[other] tasks
    } done; paid { $paid } of { $received } received; { $hours } of volunteering.
    .tasks = { $done }/{ $all } { $all ->
        [one] task
       *[other] tasks
    }
home-project-money = received { $received }, paid { $paid }
home-projects-more = { $count ->
        [one] and { $count } other project (key 8)
       *[other] and { $count } other projects (key 8)
    }
project-hours-by = HOURS BY MONTH, BY PERSON, BY TASK
hours-earlier = Before
hours-unnamed = Without a name
hours-no-task = No task
hours-other-people = { $count ->
        [one] { $count } other person
       *[other] { $count } other people
    }
hours-other-tasks = { $count ->
        [one] { $count } other task
       *[other] { $count } other tasks
    }
project-hours-worth = Volunteering: { $told }
hours-worth = { $hours }, worth { $amount } at { $rate } an hour
project-missing = Missing that day: { $kinds }.
project-unrecorded = Nothing is on record for: { $kinds }.
project-part-since = since { $day }
project-part-until = until { $day }
project-line-over = Paid { $amount } more than planned.
project-few-quotes = { $count ->
        [0] No quote: two are wanted from { $from }.
       *[other] One quote only: two are wanted from { $from }.
    }
line-papers = Its quotes and vouchers are added on the page of the project: with this line selected, the key n.
project-quote-unexplained = The retained quote ({ $name }) is not the lowest: say why.
progress-reached = target reached
progress-better = the right way
progress-same = no change
progress-worse = the wrong way
action-timeline = timeline
    .help = See the project’s tasks along the months
    .words = calendar gantt schedule
timeline-title = { $name } · timeline
timeline-days = Work days
timeline-after = After: { $name }
timeline-undated = no date
timeline-legend = { $done } done  { $open } to do  { $late } late  { $day } work day  { $today } today
timeline-empty = Nothing to show yet: no phase, no work day, no task.
action-month = month
action-today = today
usual-indicator-incidents = Incidents of vandalism
    .unit = a month
usual-indicator-loitering = Complaints about loitering
    .unit = a month
usual-indicator-users = People seen on the spot
    .unit = each round
usual-indicator-satisfaction = Satisfaction
    .unit = 1 to 5
usual-indicator-attendance = Attendance at activities
    .unit = each activity
project-course = Trend
measure-off-scale = The scale that is noted is { $scale }: check { $value }.
hours-long-day = More than 24 h for one person in one day: check the length.
warning-hours-long-day = { $name } has { $hours } on record for { $on }, more than 24 h in one day.
    .short = { $name }: { $hours } on { $on }
warning-measure-off-scale = { $project }: a measure of “{ $name }” is off its scale, { $scale }.
    .short = Measure off its scale: { $name } ({ $project })
