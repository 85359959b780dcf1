//! Why the program says no: data, which `i18n` puts into words.

use super::field::Fault;
use super::worded::worded;

worded! {
    /// A command that is not carried out, and why. Nothing was changed.
    pub enum Refusal;
    /// A field cannot take the value.
    Field = "field" {
        /// The entity's table.
        table: String,
        /// The field.
        field: String,
        /// What is wrong with the value.
        fault: Fault,
    },
    /// The entity has no such field, or it is set by a verb of its own.
    UnknownField = "unknown-field" {
        /// The entity's table.
        table: String,
        /// The field.
        field: String,
    },
    /// There is no such record.
    NotFound = "not-found" {
        /// The entity's table.
        table: String,
        /// The id.
        id: String,
    },
    /// The id is no UUID, or is taken.
    BadId = "bad-id" {
        /// The id.
        id: String,
    },
    /// The record cannot be saved or removed as such; a verb of its own does it.
    NotPlain = "not-plain" {
        /// The entity's table.
        table: String,
    },
    /// Somebody else changed the field meanwhile.
    ChangedMeanwhile = "changed-meanwhile" {
        /// The entity's table.
        table: String,
        /// The field.
        field: String,
        /// What was read before the change.
        was: String,
        /// What is there now.
        is: String,
        /// What was to be written.
        wanted: String,
    },
    /// Other records refer to it.
    InUse = "in-use" {
        /// The table that refers to it.
        table: String,
    },
    /// A decision that carried stays so while something rests on it.
    DecisionStands = "decision-stands" {
        /// The motion.
        motion: String,
        /// The table of what rests on it: `meeting` whose minutes it adopted, or `sequel`.
        resting: String,
    },
    /// There is no such rule.
    UnknownRule = "unknown-rule" {
        /// The key.
        rule: String,
    },
    /// The rule cannot take the value.
    RuleValue = "rule-value" {
        /// The key.
        rule: String,
        /// The value.
        value: String,
    },
    /// A code is not one of those the word may take.
    UnknownCode = "unknown-code" {
        /// The list of codes.
        list: String,
        /// The code.
        code: String,
    },
    /// Nothing would change.
    NothingToDo = "nothing-to-do" {},
    /// The committee would have more members than the law allows (S-8, art. 58.4).
    TooManyMembers = "too-many-members" {
        /// How many there would be.
        members: u32,
        /// How many there may be.
        max: u32,
        /// From which day.
        on: String,
    },
    /// Staff of the office cannot sit on the committee.
    StaffMember = "staff-member" { /** The person. */ name: String },
    /// Members of the committee are residents of the office's buildings (S-8, art. 58.4).
    NotResident = "not-resident" { /** The person. */ name: String },
    /// The seat is filled on these days.
    SeatFilled = "seat-filled" {
        /// Who fills it.
        name: String,
    },
    /// The seat does not exist on these days, or gives no mandate.
    SeatClosed = "seat-closed" {
        /// The seat's label.
        seat: String,
    },
    /// A delegate's seat on the committee is that of an association.
    DelegateWithoutAssociation = "delegate-without-association" {
        /// The seat's label.
        seat: String,
    },
    /// Only an association that the office recognises on that day names delegates (S-8, art. 58.4).
    AssociationNotRecognised = "association-not-recognised" {
        /// The association.
        association: String,
        /// First day of the mandate.
        starts_on: String,
        /// The day from which it is recognised; empty when it is not that.
        recognised_on: String,
        /// The day from which it no longer is; empty when it is not that.
        ended_on: String,
    },
    /// An officer is chosen among the members.
    OfficerNotMember = "officer-not-member" { /** The person. */ name: String },
    /// The seat is filled by the board's mandate and cannot be filled by hand.
    SeatFollowsBoard = "seat-follows-board" {},
    /// An ex officio seat of the committee is that of a tenant director, and filled with the board's.
    ExOfficioByHand = "ex-officio-by-hand" { /** The person. */ name: String },
    /// A tenant director has a seat on the board, and nowhere else.
    DirectorSeatElsewhere = "director-seat-elsewhere" {
        /// The seat's label.
        seat: String,
    },
    /// A mandate would end before it begins.
    EndsBeforeStart = "ends-before-start" {
        /// Its first day.
        starts_on: String,
        /// Its end.
        ends_on: String,
    },
    /// A director's term would be longer than the law and the committee's rules give (S-8, art. 57.1).
    TermTooLong = "term-too-long" {
        /// The person.
        name: String,
        /// Its last day.
        ends_on: String,
        /// The last day that it may have.
        latest: String,
    },
    /// The mandate has ended already.
    MandateEnded = "mandate-ended" {
        /// Since when.
        ended_on: String,
    },
    /// Somebody sat as a member at a meeting on a day that the mandate would no longer cover.
    SatAsMember = "sat-as-member" {
        /// The person.
        name: String,
        /// The number of the meeting.
        number: String,
        /// Its day.
        date: String,
        /// What is on record there: `moved`, `present` or `replaced`.
        deed: String,
        /// What would become of the mandate: it would `end` before, `start` after, or be `gone`.
        way: String,
        /// At how many other meetings too.
        more: u32,
    },
    /// Somebody was at a meeting as a guest or a substitute on a day that the mandate would cover.
    SatAsGuest = "sat-as-guest" {
        /// The person.
        name: String,
        /// The number of the meeting.
        number: String,
        /// Its day.
        date: String,
    },
    /// A board has from 5 to 15 members (S-8, art. 57.1).
    BoardSize = "board-size" {
        /// The size.
        size: u32,
    },
    /// The register has one committee.
    SecondCommittee = "second-committee" {},
    /// A prefix of numbers is a body's own.
    PrefixTaken = "prefix-taken" {
        /// The prefix.
        prefix: String,
    },
    /// A complex, a building of a complex or an association has the name of another.
    NameTaken = "name-taken" {
        /// What it is: `site`, `building` or `association`.
        of: String,
        /// The other's name.
        name: String,
    },
    /// A meeting cannot take that step from where it stands.
    MeetingStep = "meeting-step" {
        /// Where it stands, a code of `meeting-status`.
        status: String,
    },
    /// Where a meeting stands, it has no paper of that kind.
    NoPaper = "no-paper" {
        /// Where it stands, a code of `meeting-status`.
        status: String,
    },
    /// A meeting closes after it opened.
    ClosesBeforeOpening = "closes-before-opening" {
        /// When it opened.
        opened_at: String,
    },
    /// A meeting that goes on has no hour of its end yet.
    NotClosedYet = "not-closed-yet" {},
    /// A meeting that was not opened has no hour at which it was.
    NotOpenedYet = "not-opened-yet" {},
    /// A meeting whose day is still to come does not end, nor is it opened as of such a day.
    MeetingToCome = "meeting-to-come" { /** Its day. */ date: String },
    /// Minutes are not adopted before the meeting, nor before the one that adopts them.
    AdoptedBefore = "adopted-before" {
        /** The number of that meeting. */ number: String,
        /** Its day. */ date: String,
    },
    /// The notice of a meeting goes out before it.
    NoticeAfterMeeting = "notice-after-meeting" { /** The day of the meeting. */ date: String },
    /// An assembly is not opened when its notice went out too late.
    LateNotice = "late-notice" {
        /// The day it went out.
        sent_on: String,
        /// The last day for it.
        by: String,
    },
    /// Nor when no notice of it is on record.
    NoNotice = "no-notice" {
        /// The last day for it.
        by: String,
    },
    /// A meeting stays of the kind of which its notice called it, or as which it was opened.
    KindStays = "kind-stays" {
        /// The meeting.
        number: String,
    },
    /// A meeting that was opened keeps its year, which its number and its decisions' bear.
    YearStays = "year-stays" {
        /// The meeting's number.
        number: String,
    },
    /// An hour is not one.
    NotAnHour = "not-an-hour" {
        /// What was given.
        text: String,
    },
    /// A resolution is amended, rescinded or replaced by another one, which must be named.
    SequelNeedsResolution = "sequel-needs-resolution" {
        /// A code of `sequel-kind`.
        sequel: String,
    },
    /// An arrival or a departure would lie ahead, in a meeting that goes on.
    HourAhead = "hour-ahead" {
        /// The hour.
        at: String,
        /// The hour it is.
        now: String,
    },
    /// A motion that somebody seconded does not lapse for want of a seconder.
    HasSeconder = "has-seconder" {},
    /// The minutes of the meeting were adopted: nothing of it changes any more.
    MinutesAdopted = "minutes-adopted" {
        /// The meeting's number.
        number: String,
    },
    /// A follow-up would join those of a meeting whose minutes are adopted.
    FollowUpAfterAdoption = "follow-up-after-adoption" {
        /// The meeting's number.
        number: String,
    },
    /// Only a resolution that the adopting meeting carried adopts minutes.
    NotAdopting = "not-adopting" {},
    /// An adoption that corrects notes says with what corrections the minutes are adopted.
    CorrectionsUnsaid = "corrections-unsaid" {},
    /// The minutes bear a seal already.
    AlreadySealed = "already-sealed" {
        /// The meeting's number.
        number: String,
    },
    /// Only a resolution that carried has an extract.
    NoExtract = "no-extract" {
        /// What became of the motion, a code of `motion-outcome`.
        outcome: String,
    },
    /// A resolution that was taken in camera is in the members' own copies only.
    TakenInCamera = "taken-in-camera" {
        /// Its number.
        number: String,
    },
    /// What becomes of a resolution is said of one that carried, an erratum of adopted minutes.
    SequelOf = "sequel-of" {
        /// The kind of sequel, a code of `sequel-kind`.
        sequel: String,
    },
    /// A resolution is amended, rescinded or replaced by another one that carried.
    SequelBy = "sequel-by" {},
    /// A resolution that was rescinded or replaced is changed no more.
    AlreadyRepealed = "already-repealed" {
        /// The resolution.
        name: String,
        /// Since when.
        since: String,
    },
    /// What becomes of a resolution comes after it.
    SequelBefore = "sequel-before" {
        /// What becomes of it, a code of `sequel-kind`.
        sequel: String,
        /// The day of the resolution, or of the adoption.
        since: String,
    },
    /// The act is final.
    Final = "final" {
        /// Its number in the journal.
        entry: i64,
        /// What it is: `adopt-minutes`, `seal-minutes`, `proclaim`, `draw-lots`.
        act: String,
        /// The meeting of which it speaks, or the election.
        number: String,
    },
    /// The act with which the register begins is not taken back.
    Founding = "founding" {},
    /// A guest cannot be a member, nor a member a guest.
    GuestIsMember = "guest-is-member" { /** The person. */ name: String },
    /// Only the body's members can be absent, excused or present with a vote.
    NotMember = "not-member" { /** The person. */ name: String },
    /// A member needs no seat of another to vote.
    SubstituteIsMember = "substitute-is-member" {
        /// The person.
        name: String,
    },
    /// A substitute sits in somebody's place.
    ReplacesNobody = "replaces-nobody" {
        /// The substitute.
        name: String,
    },
    /// Only a substitute sits in somebody's place.
    ReplacesAsOther = "replaces-as-other" {
        /// The person.
        name: String,
    },
    /// A member has one substitute.
    ReplacedTwice = "replaced-twice" {
        /// The member.
        name: String,
        /// The substitute there is.
        other: String,
    },
    /// The member whose place it is sits in the room.
    ReplacedIsThere = "replaced-is-there" {
        /// The member.
        name: String,
    },
    /// The committee's rules allow no substitutes.
    NoSubstitutes = "no-substitutes" {},
    /// Somebody comes in who is in the room.
    AlreadyInRoom = "already-in-room" {
        /// The person.
        name: String,
        /// The hour.
        at: String,
    },
    /// Somebody leaves or withdraws who is not in the room.
    NotInRoom = "not-in-room" {
        /// The person.
        name: String,
        /// The hour.
        at: String,
    },
    /// Somebody withdraws who has withdrawn.
    AlreadyRecused = "already-recused" {
        /// The person.
        name: String,
        /// The hour.
        at: String,
    },
    /// The withdrawal of somebody ends who has not withdrawn.
    NotRecused = "not-recused" {
        /// The person.
        name: String,
        /// The hour.
        at: String,
    },
    /// A movement before the meeting opened.
    BeforeOpening = "before-opening" {
        /// The hour.
        at: String,
        /// When it opened.
        opened_at: String,
    },
    /// A movement after the meeting closed.
    AfterClosing = "after-closing" {
        /// The hour.
        at: String,
        /// When it closed.
        closed_at: String,
    },
    /// A point would be taken up before the one that comes before it.
    BeforePoint = "before-point" {
        /// The hour.
        at: String,
        /// When that one was taken up.
        began: String,
    },
    /// The meeting is not open: nobody comes or leaves.
    NotInSession = "not-in-session" {
        /// Where it stands, a code of `meeting-status`.
        status: String,
    },
    /// Heads are counted in an assembly; in a committee the members are recorded.
    HeadsOfCommittee = "heads-of-committee" {},
    /// Only an assembly represents tenants.
    TenantsOfCommittee = "tenants-of-committee" {},
    /// A movement is of a person, a count has its heads, and neither the other's.
    MovementOf = "movement-of" {
        /// A code of `movement-kind`.
        movement: String,
    },
    /// Somebody who came, left or withdrew was there: the movements go first.
    HasMovements = "has-movements" {
        /// The person.
        name: String,
    },
    /// The meeting is not open: its votes cannot be taken.
    MeetingNotOpen = "meeting-not-open" {
        /// Where it stands, a code of `meeting-status`.
        status: String,
    },
    /// Mover and seconder are members who are present.
    NotVoting = "not-voting" { /** The person. */ name: String },
    /// Nobody seconds his own motion.
    SecondsOwnMotion = "seconds-own-motion" { /** The person. */ name: String },
    /// The rules ask for a seconder before the vote.
    NoSeconder = "no-seconder" {},
    /// A motion has a mover before it is voted on.
    NoMover = "no-mover" {},
    /// There are not enough members for a vote.
    NoQuorum = "no-quorum" {
        /// Members present.
        present: u32,
        /// Members needed.
        needed: u32,
        /// Whether they are heads that were counted, at an assembly of tenants.
        heads: bool,
    },
    /// More votes than voters.
    TooManyVotes = "too-many-votes" {
        /// The votes.
        votes: u32,
        /// The voters.
        voters: u32,
        /// Whether they are heads that were counted, at an assembly of tenants.
        heads: bool,
    },
    /// A counted vote has its totals.
    TotalsMissing = "totals-missing" {},
    /// Only a counted vote has totals.
    TotalsNotCounted = "totals-not-counted" {},
    /// Only a vote that was recorded is counted again.
    NoRecount = "no-recount" {},
    /// Only a secret ballot has scrutineers and papers that are no vote.
    NoPapers = "no-papers" {},
    /// The chair has no casting vote under the rules, or the votes are not equal.
    NoCastingVote = "no-casting-vote" {},
    /// The motion is not waiting for a vote.
    MotionDecided = "motion-decided" {
        /// Its outcome, a code of `motion-outcome`.
        outcome: String,
    },
    /// Another motion is disposed of first.
    PendingFirst = "pending-first" {
        /// Its kind, a code of `motion-kind`.
        motion_kind: String,
        /// What it is called.
        motion: String,
    },
    /// A previous question carried: the motion it is on is voted on at once.
    QuestionCalled = "question-called" {
        /// What that is called.
        motion: String,
    },
    /// No motion is pending on which this could be put.
    NothingPending = "nothing-pending" {},
    /// A sub-amendment is not amended in its turn.
    TooDeep = "too-deep" {},
    /// By the table of procedure such a motion cannot be amended.
    NotAmendable = "not-amendable" {
        /// Its kind, a code of `motion-kind`.
        motion_kind: String,
    },
    /// By the table of procedure such a motion is not debated, so that no debate can be ended.
    NotDebatable = "not-debatable" {
        /// Its kind, a code of `motion-kind`.
        motion_kind: String,
    },
    /// An amendment changes the text that it is on.
    NothingAmended = "nothing-amended" {},
    /// There is no ruling of the chair to appeal from.
    NoRuling = "no-ruling" {},
    /// The rules let nobody ask for a secret ballot.
    NoSecretOnRequest = "no-secret-on-request" {},
    /// Fewer ask for a secret ballot than the rules want.
    TooFewAsk = "too-few-ask" {
        /// How many ask.
        asked: u32,
        /// How many must.
        needed: u32,
    },
    /// What is of right is not denied.
    OfRight = "of-right" {},
    /// A secret ballot was asked for.
    SecretAsked = "secret-asked" {},
    /// The meeting sits in camera already.
    AlreadyInCamera = "already-in-camera" {},
    /// The meeting does not sit in camera.
    NotInCamera = "not-in-camera" {},
    /// No amendment is pending that a sub-amendment could change.
    NoAmendment = "no-amendment" {
        /// The motion that is pending: its name.
        motion: String,
    },
    /// The meeting makes no pause.
    NotPaused = "not-paused" {},
    /// A meeting goes on before the pause began.
    BeforePause = "before-pause" {
        /// The hour given.
        at: String,
        /// When the pause began.
        paused_at: String,
    },
    /// Something would end before it began.
    EndsBeforeBegin = "ends-before-begin" {
        /// The hour of its end.
        at: String,
        /// The hour at which it began.
        began: String,
    },
    /// A motion is put off to the day of its own meeting, or to one before it.
    PutOffToItsDay = "put-off-to-its-day" {
        /// The day of the meeting.
        date: String,
    },
    /// The meeting makes a pause, in which nothing is moved and voted on.
    Paused = "paused" {
        /// Since when, `19:15`; empty where nobody wrote it down.
        paused_at: String,
    },
    /// The chair rules on such a motion.
    ChairDecides = "chair-decides" {
        /// Its kind, a code of `motion-kind`.
        motion_kind: String,
    },
    /// The members vote on such a motion.
    MembersDecide = "members-decide" {
        /// Its kind, a code of `motion-kind`.
        motion_kind: String,
    },
    /// Only a main motion that was voted on is reconsidered, and by its own body.
    NotReconsidered = "not-reconsidered" {},
    /// Only what was tabled, postponed or referred by the body, and was not taken up yet, is taken up again:
    /// as a new motion at a later meeting or under another item, as it stands under its own.
    NotTakenUp = "not-taken-up" {},
    /// What follows from the motion was decided or put since.
    DecidedSince = "decided-since" {
        /// What that is called.
        motion: String,
    },
    /// The text of a motion on which an amendment was put stays.
    TextAmended = "text-amended" {},
    /// A motion would wait on one that is decided.
    WaitsOnDecided = "waits-on-decided" {
        /// What it is called.
        motion: String,
    },
    /// A roll call has the answers of those who may vote.
    BallotsMissing = "ballots-missing" {},
    /// An undocumented vote says what it gave.
    OutcomeMissing = "outcome-missing" {},
    /// A point of another meeting's agenda.
    ItemElsewhere = "item-elsewhere" {},
    /// A point cannot stand at that level: no point above it, or too deep.
    NoSuchLevel = "no-such-level" {
        /// The level asked for.
        level: u8,
    },
    /// A special meeting treats the points of its notice alone.
    NotOnNotice = "not-on-notice" {
        /// The point's title.
        title: String,
    },
    /// Under the points with which a special meeting opens and ends nothing else is decided.
    ProcedureAlone = "procedure-alone" {
        /// The point's title.
        title: String,
    },
    /// The notice of a special meeting says what it is called for.
    NoObject = "no-object" {
        /// The title of the point that stands there for it.
        title: String,
    },
    /// A special meeting treats the points of its notice, so a motion comes under one of them.
    NoPointOfNotice = "no-point-of-notice" {},
    /// A stop of a notice's round is one person or one building.
    NoticeTarget = "notice-target" {},
    /// A meeting that is put off or goes on is so on a later day.
    DayNotLater = "day-not-later" {
        /// The day it is on.
        date: String,
    },
    /// A point that has motions or notes stays on the agenda.
    ItemInUse = "item-in-use" {},
    /// A number that was given stays given: only the latest can be taken back.
    NumberNotLatest = "number-not-latest" {
        /// The number.
        number: String,
        /// The latest.
        latest: String,
    },
    /// A number that stands on a paper stays given.
    NumberPrinted = "number-printed" {
        /// The number.
        number: String,
    },
    /// A motion that was decided stays in the minutes.
    MotionStays = "motion-stays" {},
    /// An unplanned meeting is called off, one that took place stays.
    MeetingStays = "meeting-stays" {},
    /// There is no such act in the journal.
    NoSuchEntry = "no-such-entry" {
        /// The number asked for.
        entry: i64,
    },
    /// There is nothing to take back, or nothing to do again.
    NothingToUndo = "nothing-to-undo" {},
    /// The act was taken back already.
    AlreadyUndone = "already-undone" {
        /// By which act.
        by: i64,
    },
    /// What the act wrote has changed since.
    ChangedSince = "changed-since" {
        /// The table.
        table: String,
        /// The record's name.
        name: String,
        /// The number of the latest act that changed it, 0 when another tool did.
        by: i64,
    },
    /// The number, the prefix or the place that it had belongs to another record by now.
    PlaceTaken = "place-taken" {
        /// The table.
        table: String,
        /// What the record is called, empty when it has no name.
        name: String,
    },
    /// What an act wrote is what something else, at a meeting or an office, rests on by now.
    UndoBarred = "undo-barred" {
        /// The act that would be taken back.
        entry: i64,
        /// What is done: `undo`, or `redo` of what was taken back.
        way: String,
        /// The refusal that this would meet, by its code.
        code: String,
        /// Whom it is about; empty where that is nobody.
        name: String,
        /// The number of the meeting; empty where it is none.
        number: String,
    },
    /// The table was changed by a newer program since.
    TableMigrated = "table-migrated" {
        /// The table.
        table: String,
    },
    /// An election does not take this step where it stands.
    ElectionStep = "election-step" {
        /// A code of `election-status`, or `unproclaimed`: a paper tells a result that there is not yet.
        stage: String,
    },
    /// Nominations are closed: nobody joins the candidates or leaves them unsaid.
    NominationsClosed = "nominations-closed" {
        /// On which day they were closed; nothing where only their last day is over.
        since: Option<String>,
    },
    /// After the last day a nomination is received at the assembly alone, and this one was not.
    NominationLate = "nomination-late" {
        /// When it was received.
        received: String,
        /// The last day.
        last: String,
    },
    /// A step of an election on a day before the one that it follows.
    ElectionDays = "election-days" {
        /// The step: `closing`, `round` or `proclamation`.
        stage: String,
        /// The day.
        on: String,
        /// What it follows: `last-day`, `closing` or `round`.
        since: String,
        /// That day.
        day: String,
    },
    /// Rounds that were counted rest on what would change.
    RoundsRest = "rounds-rest" {},
    /// A candidacy is one person's.
    CandidatePerson = "candidate-person" {
        /// The person.
        name: String,
    },
    /// The seats of delegates are those of several associations: who takes which is not said.
    DelegatesOfSeveral = "delegates-of-several" {},
    /// Nobody is elected without a quorum, for whatever reason.
    ElectionQuorum = "election-quorum" {
        /// Who is there.
        present: u32,
        /// How many have to be.
        needed: u32,
        /// Where: at an `assembly`, whose heads are counted, or at another `meeting`.
        place: String,
    },
    /// Ballots were counted with this candidate.
    CandidateCounted = "candidate-counted" {
        /// The candidate.
        name: String,
    },
    /// Somebody is put forward, or named to lead, a second time in the same election.
    NamedTwice = "named-twice" {
        /// The person.
        name: String,
        /// As what: `candidate`, `withdrawn` or `officer`.
        place: String,
    },
    /// Who stood when nominations closed withdraws, and is not taken away.
    CandidateStays = "candidate-stays" {},
    /// Whoever leads an election does not stand in it.
    OfficerIsCandidate = "officer-is-candidate" {
        /// The person.
        name: String,
    },
    /// Somebody cannot stand: no tenant of the office, or employed by it.
    NotEligible = "not-eligible" {
        /// The person.
        name: String,
        /// Which answer excludes: `is_tenant` or `is_employee`.
        why: String,
    },
    /// A candidate's consent or an answer about eligibility is missing.
    CandidateLacks = "candidate-lacks" {
        /// The candidate.
        name: String,
        /// `candidate`, the table of the field.
        table: String,
        /// The field.
        field: String,
    },
    /// Another round has to come: a vote, a second ballot, lots, or none.
    RoundDue = "round-due" {
        /// A code of `round-kind`; empty where none has to come.
        round: String,
    },
    /// Votes for somebody who does not stand in this round.
    VotesForOther = "votes-for-other" {
        /// The candidate.
        name: String,
    },
    /// So many valid ballots cannot bear so many votes.
    VotesAndBallots = "votes-and-ballots" {
        /// The votes.
        votes: u32,
        /// The valid ballots.
        valid: u32,
        /// The most marks on one.
        marks: u32,
    },
    /// More ballots were handed out than there are people who may vote.
    BallotsAndVoters = "ballots-and-voters" {
        /// The ballots.
        issued: u32,
        /// Those of them that were given back for another one.
        spoiled: u32,
        /// Who may vote.
        voters: u32,
    },
    /// Ballots are destroyed after the proclamation.
    BallotsNeeded = "ballots-needed" {},
    /// Ballots are not accounted for.
    BallotGap = "ballot-gap" {
        /// Handed out.
        issued: u32,
        /// Accounted for.
        found: u32,
    },
    /// A ballot marks somebody who does not stand in this round, somebody twice, or too many.
    BallotMarks = "ballot-marks" {},
    /// The ballots that were read are not as many as the valid ones.
    BallotsDiffer = "ballots-differ" {
        /// Those that were read.
        read: u32,
        /// The valid ones.
        valid: u32,
    },
    /// Transferable votes are counted on the ballots themselves.
    BallotsWanted = "ballots-wanted" {},
    /// The order on the ballot is drawn once, after the close and before a count.
    OrderDrawn = "order-drawn" {},
    /// The order is drawn from words said aloud.
    OrderUnsaid = "order-unsaid" {},
    /// The rules, the notice, the officers or the assembly of an election are not on record, and no
    /// reason is given.
    ElectionLacks = "election-lacks" {
        /// The step's code: `rules`, `notice`, `officers` or `assembly`.
        step: String,
    },
    /// What comes after the proclamation is of an election that was proclaimed.
    ObjectionEarly = "objection-early" {},
    /// A decision has its day and its reasons.
    ObjectionUndecided = "objection-undecided" {},
    /// Lots are drawn before witnesses.
    LotsUnseen = "lots-unseen" {},
    /// Lots are drawn once, from a hat or by the program, among all who are tied.
    LotsDrawn = "lots-drawn" {},
    /// Words cannot part those who bear the same name.
    LotsNamesakes = "lots-namesakes" {
        /// The name.
        name: String,
    },
    /// There are fewer seats to fill than the election elects for.
    SeatsMissing = "seats-missing" {
        /// How many are elected.
        elected: u32,
        /// How many seats can be filled.
        free: u32,
        /// The first day on which enough can, empty where it is not known.
        from: String,
    },
    /// The seats of a by-election are held: their mandates end first.
    SeatsHeld = "seats-held" {
        /// Who holds them.
        holders: String,
    },
    /// The seats are held by those whom an annulled election gave them, and it does not name this one
    /// as the one that is held again.
    SeatsOfAnnulled = "seats-of-annulled" {
        /// The election that was annulled.
        name: String,
    },
    /// A proclaimed election stays as it is.
    ElectionProclaimed = "election-proclaimed" {
        /// The election.
        name: String,
    },
    /// A participant is a person or an organisation, one of the two.
    ParticipantOne = "participant-one" {},
    /// Hours are of a named person, or of so many people without a name.
    HoursOf = "hours-of" {},
    /// Something of another project.
    OtherProject = "other-project" {
        /// The table of the field.
        table: String,
        /// The field that points to it.
        field: String,
        /// What it points to.
        name: String,
    },
    /// A photo of a furnishing is of another project than the one that the furnishing would be of.
    PhotoElsewhere = "photo-elsewhere" {
        /// What the photo is called.
        name: String,
        /// The furnishing's project.
        project: String,
    },
    /// Tasks that wait for each other in a ring.
    TaskLoop = "task-loop" {
        /// The tasks, in the order in which they wait, the first once more at the end.
        tasks: String,
    },
    /// Nobody is called to a work day that was called off.
    WorkDayCancelled = "work-day-cancelled" {},
    /// A project without a grant has nothing to report on.
    NoGrant = "no-grant" {},
    /// A budget line has one retained quote.
    QuoteRetained = "quote-retained" {
        /// The supplier whose quote is retained.
        name: String,
    },
    /// The retained quote costs more than another one, and nobody says why.
    QuoteReason = "quote-reason" {
        /// The supplier of the lowest one.
        name: String,
        /// What it asks.
        least_cents: i64,
    },
    /// A project does not take this step where it stands.
    ProjectStep = "project-step" {
        /// The project.
        name: String,
        /// A code of `project-status`.
        stage: String,
    },
    /// The money and the hours of a project that ended stay as they are.
    ProjectEnded = "project-ended" {
        /// The project.
        name: String,
        /// A code of `project-status`.
        stage: String,
    },
    /// A project is not closed with money that nobody explains.
    MoneyHole = "money-hole" {
        /// Received in money.
        received_cents: i64,
        /// Paid.
        paid_cents: i64,
        /// Ordered and not paid.
        owed_cents: i64,
    },
    /// A file cannot be kept as a photo.
    Photo = "photo" {
        /// The file.
        file: String,
        /// Why, as a code.
        why: String,
    },
    /// A template of papers has a mistake.
    Template = "template" {
        /// The file's name.
        file: String,
        /// Its line, 0 where it is not known.
        line: usize,
        /// Which kind of mistake.
        mistake: String,
        /// The words that are wrong, as they stand there.
        text: String,
        /// What was expected (`blank` where nobody knows), or why it is wrong.
        expected: String,
    },
}

#[cfg(test)]
mod tests;
