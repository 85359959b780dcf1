//! What falls short of a rule without forbidding anything: data, which `i18n` puts into words.

use super::worded::worded;

worded! {
    /// Something the secretary should know. Each names the rule it comes from.
    pub enum Warning;
    /// The committee has fewer members than it should.
    FewMembers = "few-members" {
        /// Members.
        members: u32,
        /// How many there should be.
        min: u32,
    },
    /// A seat nobody fills.
    Vacancy = "vacancy" {
        /// The body.
        body: String,
        /// The seat.
        seat: String,
        /// Vacant since, empty when it never was filled.
        since: String,
    },
    /// A vacancy lasts longer than the rule.
    LongVacancy = "long-vacancy" {
        /// The body.
        body: String,
        /// The seat.
        seat: String,
        /// For how many days.
        days: i64,
        /// How many it may last.
        max: i64,
    },
    /// A seat that nobody ever filled has been there longer than the rule.
    NeverFilled = "never-filled" {
        /// The body.
        body: String,
        /// The seat.
        seat: String,
        /// For how many days.
        days: i64,
        /// How many a vacancy may last.
        max: i64,
    },
    /// A term ends soon.
    TermEnds = "term-ends" {
        /// The person.
        name: String,
        /// The body.
        body: String,
        /// The last day.
        on: String,
        /// Days left.
        days: i64,
    },
    /// A mandate whose end is noted ends soon, and nobody follows yet.
    MandateEnds = "mandate-ends" {
        /// The person.
        name: String,
        /// The body.
        body: String,
        /// The last day.
        on: String,
        /// Days left.
        days: i64,
    },
    /// A step of an election should have been taken.
    ElectionLate = "election-late" {
        /// The election.
        name: String,
        /// The step's code.
        step: String,
        /// By which day.
        by: String,
    },
    /// A step of an election is due soon.
    ElectionDue = "election-due" {
        /// The election.
        name: String,
        /// The step's code.
        step: String,
        /// By which day.
        by: String,
        /// Days left.
        days: i64,
    },
    /// The result of an election can be proclaimed.
    ElectionReady = "election-ready" { /** The election. */ name: String },
    /// Somebody who leads an election, or is employed by the office, put a candidate forward.
    CandidateBacked = "candidate-backed" {
        /// The candidate.
        candidate: String,
        /// Who did.
        names: String,
    },
    /// One person proposed and seconded a candidate.
    CandidateOneBacker = "candidate-one-backer" {
        /// The candidate.
        candidate: String,
        /// Who did both.
        name: String,
    },
    /// A candidate is among those who put the candidacy forward.
    CandidateOwnBacker = "candidate-own-backer" {
        /// The candidate.
        candidate: String,
    },
    /// Two people lead an election, or keep its records, where one does.
    OfficerTwice = "officer-twice" {
        /// The election.
        name: String,
        /// The code of the role.
        role: String,
        /// Who has it.
        names: String,
    },
    /// A candidate answered that there is a judgment for unpaid rent.
    CandidateJudgment = "candidate-judgment" {
        /// The candidate.
        candidate: String,
    },
    /// A candidate stands for an open seat, and all are reserved for groups.
    CandidateNoSeat = "candidate-no-seat" {
        /// The candidate.
        candidate: String,
    },
    /// An election is for more seats than its body has of the kind.
    ElectionSeats = "election-seats" {
        /// The election.
        name: String,
        /// How many it is for.
        seats: u32,
        /// How many there are.
        has: u32,
    },
    /// The seats that an election gives are held on the day on which the mandates begin.
    ElectionHeld = "election-held" {
        /// The election.
        name: String,
        /// That day.
        on: String,
        /// The day from which on they are free, empty where it is not known.
        from: String,
    },
    /// The seats of a by-election are held: their mandates end first.
    ElectionHeldBy = "election-held-by" {
        /// The election.
        name: String,
        /// The day on which the mandates begin.
        on: String,
        /// Who holds them.
        holders: String,
    },
    /// The seats are held by those whom an annulled election gave them, and it does not name this one
    /// as the one that is held again.
    ElectionRerun = "election-rerun" {
        /// The election.
        name: String,
        /// The one that was annulled.
        annulled: String,
    },
    /// The tenants' directors are elected outside the season in which all offices elect theirs.
    ElectionWindow = "election-window" {
        /// The election.
        name: String,
        /// The day of the vote.
        on: String,
    },
    /// The notice of an election went out after the last day on which it was in time.
    ElectionNoticeLate = "election-notice-late" {
        /// The election.
        name: String,
        /// When it was sent.
        sent_on: String,
        /// By which day it was due.
        by: String,
    },
    /// Delegates elect in the stead of the tenants of an office that is not so large.
    DelegatesBelow = "delegates-below" {
        /// The election.
        name: String,
        /// Dwellings of the office.
        dwellings: u32,
        /// Above how many delegates may elect.
        above: u32,
    },
    /// Delegates elect in the stead of the tenants of an office whose dwellings nobody counted.
    DelegatesUncounted = "delegates-uncounted" {
        /// The election.
        name: String,
        /// Above how many dwellings delegates may elect.
        above: u32,
    },
    /// An election was annulled, and no new one is prepared.
    ElectionAnnulled = "election-annulled" { /** The election. */ name: String },
    /// An objection to an election waits for its decision.
    ObjectionOpen = "objection-open" { /** The election. */ name: String },
    /// Terms of tenant directors end soon, and no election is prepared.
    NoElection = "no-election" {
        /// The body.
        body: String,
        /// How many seats.
        seats: u32,
        /// The last day of the first term.
        on: String,
    },
    /// A person stays in office after the term.
    HoldsOver = "holds-over" {
        /// The person.
        name: String,
        /// The body.
        body: String,
        /// The last day of the term.
        since: String,
    },
    /// A director's term is over, and by the committee's rule nobody stays in office after it.
    TermOver = "term-over" {
        /// The person.
        name: String,
        /// The body.
        body: String,
        /// The last day of the term.
        since: String,
    },
    /// A member is not linked to a housing complex.
    NoDwelling = "no-dwelling" {
        /// The person.
        name: String,
    },
    /// Several members are not linked to a housing complex.
    NoDwellings = "no-dwellings" {
        /// How many.
        members: u32,
        /// The people.
        names: String,
    },
    /// An association has more delegates than the rule.
    ManyDelegates = "many-delegates" {
        /// The association.
        association: String,
        /// Its delegates.
        delegates: u32,
        /// How many the rule gives.
        max: u32,
    },
    /// The delegates of an association that is no longer recognised sit on.
    AssociationEnded = "association-ended" {
        /// The association.
        association: String,
        /// The person.
        name: String,
    },
    /// A delegate of an association does not live in the complex whose tenants it brings together.
    DelegateElsewhere = "delegate-elsewhere" {
        /// The person.
        name: String,
        /// The association.
        association: String,
        /// The complex of the association.
        site: String,
    },
    /// A board has fewer tenants' seats than the law gives (S-8, art. 57.1).
    FewTenantSeats = "few-tenant-seats" {
        /// The body.
        body: String,
        /// Seats there are.
        seats: u32,
        /// Seats there must be.
        needed: u32,
    },
    /// A tenant director is no member of the committee (S-8, art. 58.4).
    DirectorNotMember = "director-not-member" {
        /// The person.
        name: String,
    },
    /// Somebody has an ex officio seat of the committee and none on the board.
    ExOfficioAlone = "ex-officio-alone" {
        /// The person.
        name: String,
    },
    /// The notice of a meeting went out, but later than the rules want.
    NoticeShort = "notice-short" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// The day it went out.
        sent_on: String,
        /// The latest day.
        by: String,
    },
    /// A director's term does not end on the usual day.
    TermEndDay = "term-end-day" {
        /// The person.
        name: String,
        /// The last day.
        on: String,
        /// The usual day of the year.
        usual: String,
    },
    /// Somebody was given the same kind of seat again, more often in a row than the rules give.
    TermRenewed = "term-renewed" {
        /// The person.
        name: String,
        /// The body.
        body: String,
        /// How many times again.
        renewals: u32,
        /// The most there may be.
        max: u32,
    },
    /// The notice of an assembly went out longer ahead than the rules give.
    NoticeEarly = "notice-early" {
        /// The assembly.
        number: String,
        /// The day it went out.
        sent_on: String,
        /// The day of the assembly.
        date: String,
        /// The most days ahead.
        max: u32,
    },
    /// The agenda of a meeting has no adoption of minutes that wait.
    MinutesNotOnAgenda = "minutes-not-on-agenda" {
        /// The meeting.
        number: String,
        /// The meeting whose minutes wait.
        previous: String,
    },
    /// Contact data of people whose mandates are long over.
    ContactKept = "contact-kept" {
        /// How many people.
        people: u32,
        /// Since how many months at least.
        months: u32,
    },
    /// An office of that size must have sector committees.
    NoSectorCommittee = "no-sector-committee" {
        /// Dwellings of the office.
        dwellings: u32,
        /// Above how many.
        above: u32,
    },
    /// A notice is to be sent.
    NoticeDue = "notice-due" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// The latest day.
        by: String,
        /// Days left.
        days: i64,
        /// The day of the meeting.
        date: String,
    },
    /// A meeting was put off: its notice is to be sent anew.
    NoticeRenew = "notice-renew" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// The day it was on before.
        from: String,
        /// The latest day.
        by: String,
        /// The day of the meeting.
        date: String,
    },
    /// The round of a notice is under way.
    NoticeRound = "notice-round" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// How many were told.
        told: u32,
        /// How many are to be told.
        all: u32,
        /// The latest day.
        by: String,
        /// The day of the meeting.
        date: String,
    },
    /// The notice was sent, but not everybody of its round was told.
    RoundOpen = "round-open" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// How many are still to be told.
        left: u32,
        /// The latest day.
        by: String,
        /// The day of the meeting.
        date: String,
    },
    /// A notice was not sent in time, or went out too late.
    NoticeLate = "notice-late" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// The latest day.
        by: String,
        /// The day of the meeting.
        date: String,
    },
    /// A meeting that should have taken place is still open or planned.
    MeetingPast = "meeting-past" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// Its day.
        date: String,
    },
    /// Nobody was recorded as present at a meeting.
    NobodyPresent = "nobody-present" {
        /// The meeting.
        number: String,
    },
    /// Members of whom the roll says nothing.
    MembersNotRecorded = "members-not-recorded" {
        /// The meeting.
        number: String,
        /// How many.
        people: u32,
    },
    /// An assembly whose heads were not counted.
    HeadsNotCounted = "heads-not-counted" {
        /// The meeting.
        number: String,
    },
    /// An assembly of which nobody said how many tenants it represents.
    TenantsUnknown = "tenants-unknown" {
        /// The meeting.
        number: String,
    },
    /// More heads were counted than there are tenants.
    MoreHeadsThanTenants = "more-heads-than-tenants" {
        /// The meeting.
        number: String,
        /// The heads.
        heads: u32,
        /// The tenants.
        tenants: u32,
    },
    /// A withdrawal for a conflict of interest that never ended and names no point.
    RecusalOpen = "recusal-open" {
        /// The meeting.
        number: String,
        /// The person.
        name: String,
    },
    /// A substitute never voted, since the member sat in the room all the time.
    SubstituteOfPresent = "substitute-of-present" {
        /// The meeting.
        number: String,
        /// The substitute.
        name: String,
        /// The member.
        member: String,
    },
    /// A draft of minutes waits.
    MinutesDue = "minutes-due" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// Days since the meeting.
        days: i64,
        /// How many days the rule gives.
        max: i64,
    },
    /// No meeting is planned.
    NoMeetingPlanned = "no-meeting-planned" {
        /// The body.
        body: String,
    },
    /// The time between two meetings is longer than the rule.
    LongGap = "long-gap" {
        /// The body.
        body: String,
        /// Days.
        days: i64,
        /// How many the rule gives.
        max: i64,
    },
    /// Fewer meetings in a year than the rule.
    FewMeetings = "few-meetings" {
        /// The body.
        body: String,
        /// The year, as text.
        year: String,
        /// Meetings held.
        meetings: u32,
        /// How many the rule asks.
        min: u32,
    },
    /// Fewer meetings with the office's board in twelve months than the rule.
    FewBoardMeetings = "few-board-meetings" {
        /// The body.
        body: String,
        /// Meetings held or planned.
        meetings: u32,
        /// How many the rule asks.
        min: u32,
    },
    /// A number is missing from the row of resolutions.
    NumberGap = "number-gap" {
        /// The number.
        number: String,
    },
    /// A follow-up is late.
    FollowUpLate = "follow-up-late" {
        /// What is to be done.
        what: String,
        /// By whom, empty when nobody is named.
        name: String,
        /// Days late.
        days: i64,
    },
    /// A follow-up is due soon.
    FollowUpDue = "follow-up-due" {
        /// What is to be done.
        what: String,
        /// By whom, empty when nobody is named.
        name: String,
        /// Days left.
        days: i64,
    },
    /// Volunteers will work while something is not allowed.
    WorkDayUnauthorised = "work-day-unauthorised" {
        /// The work day.
        name: String,
        /// The project.
        project: String,
        /// The day.
        on: String,
        /// How many authorisations are missing then.
        missing: u32,
        /// The kinds of those that are on record and not granted then: codes, with commas.
        lacking: String,
        /// The kinds of which nothing is on record.
        unrecorded: String,
    },
    /// Tasks of a project are late.
    TasksLate = "tasks-late" {
        /// The project.
        project: String,
        /// How many.
        tasks: u32,
        /// The one that was due first.
        name: String,
    },
    /// Tasks of a project are to be done soon.
    TasksDue = "tasks-due" {
        /// The project.
        project: String,
        /// How many.
        tasks: u32,
        /// The one that is due first.
        name: String,
        /// Its day.
        on: String,
    },
    /// An application to a grant programme is to be sent.
    ApplicationDue = "application-due" {
        /// The programme.
        name: String,
        /// The last day.
        on: String,
        /// Days left.
        days: i64,
    },
    /// The last day of an application is past, and it was not sent.
    ApplicationLate = "application-late" {
        /// The programme.
        name: String,
        /// The last day.
        on: String,
    },
    /// The report on a grant is due.
    ReportDue = "report-due" {
        /// The programme.
        name: String,
        /// The last day.
        on: String,
        /// Days left.
        days: i64,
    },
    /// The report on a grant is late.
    ReportLate = "report-late" {
        /// The programme.
        name: String,
        /// The last day.
        on: String,
        /// Days late.
        days: i64,
    },
    /// A furnishing needs care soon.
    UpkeepDue = "upkeep-due" {
        /// What is to be done.
        what: String,
        /// The furnishing.
        name: String,
        /// The day.
        on: String,
        /// Days left.
        days: i64,
    },
    /// A furnishing was not cared for in time.
    UpkeepLate = "upkeep-late" {
        /// What is to be done.
        what: String,
        /// The furnishing.
        name: String,
        /// Days late.
        days: i64,
    },
    /// A line of a budget has fewer quotes than the committee wants.
    FewQuotes = "few-quotes" {
        /// The line.
        name: String,
        /// The project.
        project: String,
        /// How many it has.
        quotes: u32,
    },
    /// The quote that was retained for a line is not the least, and nobody said why.
    QuoteUnexplained = "quote-unexplained" {
        /// The line.
        name: String,
        /// The project.
        project: String,
        /// Whose quote it is.
        supplier: String,
    },
    /// Somebody has more hours on one day than a day has.
    HoursLongDay = "hours-long-day" {
        /// Who.
        name: String,
        /// The day.
        on: String,
        /// How many minutes.
        worked_minutes: i64,
    },
    /// A measure lies outside the scale that its indicator names.
    MeasureOffScale = "measure-off-scale" {
        /// The indicator.
        name: String,
        /// The project.
        project: String,
        /// The scale, as it is written there.
        scale: String,
    },
    /// A task is to be done before the one that it waits for.
    TaskOrder = "task-order" {
        /// The task.
        name: String,
        /// The project.
        project: String,
        /// The task's day.
        on: String,
        /// The one before it.
        other: String,
        /// The day of that one.
        other_on: String,
    },
    /// A task was done before the one that it waits for.
    TaskBefore = "task-before" {
        /// The task.
        name: String,
        /// The one before it.
        other: String,
    },
    /// The settings ask less of a rule than the law does.
    RuleLoosened = "rule-loosened" {
        /// The rule's key.
        rule: String,
        /// Its value.
        value: String,
    },
    /// People whose phone or e-mail is kept without a dated consent.
    NoConsent = "no-consent" {
        /// How many.
        people: u32,
    },
    /// A meeting was opened, or even closed, although its day is still to come.
    HeldToCome = "held-to-come" {
        /// The meeting.
        number: String,
        /// The body.
        body: String,
        /// Its day.
        date: String,
    },
    /// The notice of a meeting bears a day a year or more before it.
    NoticeFarAhead = "notice-far-ahead" {
        /// The meeting.
        number: String,
        /// The day of the notice.
        sent_on: String,
        /// The day of the meeting.
        date: String,
    },
    /// Something that has happened bears a day still to come.
    DayToCome = "day-to-come" {
        /// The kind of record.
        table: String,
        /// The field.
        field: String,
        /// What the record is called.
        name: String,
        /// The day.
        day: String,
    },
    /// Something ended before it began.
    EndsBeforeBeginning = "ends-before-beginning" {
        /// The kind of record.
        table: String,
        /// What the record is called.
        name: String,
        /// The day it began.
        starts_on: String,
        /// The day it ended.
        ends_on: String,
    },
    /// A complex was built in a year still to come.
    BuiltToCome = "built-to-come" {
        /// The complex.
        name: String,
        /// The year, as text.
        year: String,
    },
    /// A rule of the law is broken by what the file holds.
    RuleBroken = "rule-broken" {
        /// The refusal that the same thing would meet, as a sentence's code.
        code: String,
        /// Where.
        place: String,
    },
    /// Minutes that were adopted before there were seals.
    MeetingsUnsealed = "meetings-unsealed" {
        /// How many.
        meetings: u32,
        /// The number of the latest.
        number: String,
    },
    /// What is sealed is not what the seal was made of.
    SealBroken = "seal-broken" {
        /// The meeting's number, or what the election is called.
        number: String,
        /// Which of them bears it.
        table: String,
    },
    /// A seal does not follow the one before it: one was taken out, put in or made anew.
    SealUnchained = "seal-unchained" {
        /// The meeting's number, or what the election is called.
        number: String,
        /// Which of them bears it.
        table: String,
    },
    /// A seal is not the one that the journal saw being made.
    SealRewritten = "seal-rewritten" {
        /// The meeting's number, or what the election is called.
        number: String,
        /// Which of them bears it.
        table: String,
    },
    /// Minutes or an election had a seal, says the journal, and have none any more.
    SealGone = "seal-gone" {
        /// The meeting's number, or what the election is called.
        number: String,
        /// Which of them bears it.
        table: String,
    },
    /// Something of adopted minutes says something else than when they were sealed.
    SealedChanged = "sealed-changed" {
        /// The meeting's number.
        number: String,
        /// What kind of row.
        table: String,
        /// The row as it was called.
        name: String,
        /// The field.
        field: String,
    },
    /// Something of adopted minutes is gone.
    SealedGone = "sealed-gone" {
        /// The meeting's number.
        number: String,
        /// What kind of row.
        table: String,
        /// The row as it was called.
        name: String,
    },
    /// Something came to adopted minutes after they were sealed.
    SealedAdded = "sealed-added" {
        /// The meeting's number.
        number: String,
        /// What kind of row.
        table: String,
        /// The row as it is called.
        name: String,
    },
    /// An erratum of adopted minutes is not the one that the journal saw being noted.
    ErratumAltered = "erratum-altered" {
        /// The meeting's number.
        number: String,
        /// The day that it bears.
        day: String,
        /// What became of it: `changed`, `gone`, `added`.
        how: String,
    },
    /// At the hour of a vote, by the attendance, not all who voted were there.
    VoteDenied = "vote-denied" {
        /// The meeting.
        number: String,
        /// When it was taken.
        at: String,
        /// How many could vote.
        voters: u32,
        /// How many of them were there.
        there: u32,
        /// Who was not; empty where heads were counted.
        names: String,
    },
    /// A seal as it stands on paper is no seal of the register, or not that meeting's.
    SealUnknown = "seal-unknown" {
        /// The seal as it was given.
        seal: String,
        /// The meeting it should be of, empty when none was named.
        number: String,
    },
    /// A seal was looked for in minutes that are not adopted.
    SealNotYet = "seal-not-yet" {
        /// The meeting.
        number: String,
    },
    /// The file of a photo is not there.
    PhotoMissing = "photo-missing" {
        /// What the photo is called.
        name: String,
        /// The file.
        file: String,
    },
    /// The file of a photo is not what was added.
    PhotoChanged = "photo-changed" {
        /// What the photo is called.
        name: String,
        /// The file.
        file: String,
    },
    /// A file among the photos that no photo names: of an act that was taken back, or that failed.
    PhotoSpare = "photo-spare" {
        /// The file.
        file: String,
    },
    /// The computer's clock is before the latest act of the journal.
    ClockBack = "clock-back" {
        /// When the latest act was.
        last: String,
    },
}
