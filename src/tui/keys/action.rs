//! What keys do.

/// What a key does. The text of each is `action-{code}`, its sentence for the help
/// `action-{code}.help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Show and run the keys that work now.
    Help,
    /// Find a command by its name.
    Palette,
    /// Find anything in the register.
    Search,
    /// Take back this process's latest act.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Send the whole screen again.
    Redraw,
    /// Leave the terminal to the shell for a while.
    Suspend,
    /// Speak the other language.
    Language,
    /// Go to a section, by its digit.
    Section(u8),
    /// Show the journal.
    Journal,
    /// A project comes to another phase.
    Phase,
    /// Write a project's post mortem.
    Review,
    /// Close a project.
    CloseProject,
    /// Give a project up.
    Abandon,
    /// Begin a project that follows this one.
    FollowOn,
    /// Show a project's tasks along its months.
    Timeline,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// Open what is selected.
    Open,
    /// Leave this screen.
    Back,
    /// Make a new record.
    New,
    /// Change the record.
    Edit,
    /// Take the record away.
    Remove,
    /// Show only the rows with these words.
    Filter,
    /// Another order.
    Sort,
    /// The next choice of rows.
    NextView,
    /// The previous choice of rows.
    PreviousView,
    /// The next field.
    NextField,
    /// The previous field.
    PreviousField,
    /// Save what was typed.
    Save,
    /// Forget what was typed.
    Discard,
    /// Choose what is proposed, or go on.
    Accept,
    /// Open the choices of a field.
    Choose,
    /// The next choice of a field.
    NextChoice,
    /// The previous choice of a field.
    PreviousChoice,
    /// Fill a seat.
    FillSeat,
    /// End a mandate.
    EndMandate,
    /// Show everybody who ever held the seat.
    Holders,
    /// Choose another day.
    OtherDay,
    /// Record a consent.
    Consent,
    /// Add a building.
    Building,
    /// Record that the notice went out.
    Convene,
    /// Open or close the meeting.
    OpenClose,
    /// Take the attendance.
    Attendance,
    /// Put a motion.
    Motion,
    /// Record a vote.
    Vote,
    /// Note a follow-up.
    FollowUp,
    /// The next point of the agenda.
    NextItem,
    /// Type the minutes of this point.
    Notes,
    /// Put the sentence that the letters before the cursor call, or choose one.
    TextBlock,
    /// Move the point up.
    MoveUp,
    /// Move the point down.
    MoveDown,
    /// Make the minutes.
    Minutes,
    /// The minutes were adopted.
    Adopt,
    /// Put the point one level lower.
    Indent,
    /// Put the point one level higher.
    Outdent,
    /// What else can be done with the meeting.
    More,
    /// Another way to be told.
    Way,
    /// Told or not.
    Tick,
    /// All are told.
    All,
    /// The day on which they are told.
    ToldOn,
    /// It is done.
    Done,
    /// The details of the meeting.
    Details,
    /// Present or not, staying on the line.
    Toggle,
    /// Present.
    Present,
    /// Excused.
    Excused,
    /// Absent.
    Absent,
    /// A guest.
    Guest,
    /// Somebody leaves.
    Departure,
    /// Somebody withdraws for a conflict of interest, or comes back to the vote.
    Recusal,
    /// Somebody sits in the place of a member.
    Substitute,
    /// The hour of a movement.
    Time,
    /// Somebody on the roll, by a few letters.
    Find,
    /// The heads of an assembly.
    Heads,
    /// Somebody takes the chair or the minutes.
    Office,
    /// The list of movements.
    Movements,
    /// Another kind of motion than a main one.
    Moves,
    /// Votes for.
    For,
    /// Votes against.
    Against,
    /// Abstains.
    Abstain,
    /// Take back an act of the journal.
    TakeBack,
    /// Number the candidates as on ballots printed before somebody withdrew, or since.
    Numbers,
    /// Put the default of a rule back.
    Default,
    /// Open the demo register.
    Demo,
    /// Make the files of a paper.
    Files,
    /// Read the members' own copy, or the public one.
    InCamera,
    /// Note what became of a resolution.
    Sequel,
    /// The certified extract of a resolution.
    Extract,
    /// Narrow a list.
    Criteria,
    /// Make a paper.
    Make,
    /// Open a paper with the desktop's own program.
    Launch,
    /// Say where a paper is.
    Where,
    /// Stop what is being made.
    Stop,
    /// Somebody leads an election.
    Officer,
    /// Somebody stands whom the register does not know.
    Newcomer,
    /// Close the nominations.
    CloseNominations,
    /// A candidate withdraws.
    Withdraw,
    /// Record a count of ballots.
    Count,
    /// Read the ballots one by one.
    Ballots,
    /// Draw the order of the ballot.
    DrawOrder,
    /// Note an objection to a proclaimed election.
    Object,
    /// Draw lots.
    Lots,
    /// Proclaim the result of an election.
    Proclaim,
    /// Call an election off.
    CancelElection,
}

impl Action {
    /// The last part of its text's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Quit => "quit",
            Self::Help => "help",
            Self::Palette => "palette",
            Self::Search => "search",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Redraw => "redraw",
            Self::Suspend => "suspend",
            Self::Language => "language",
            Self::Section(_) => "section",
            Self::Up => "up",
            Self::Down => "down",
            Self::PageUp => "page-up",
            Self::PageDown => "page-down",
            Self::First => "first",
            Self::Last => "last",
            Self::Open => "open",
            Self::Back => "back",
            Self::New => "new",
            Self::Edit => "edit",
            Self::Remove => "remove",
            Self::Filter => "filter",
            Self::Sort => "sort",
            Self::NextView => "next-view",
            Self::PreviousView => "previous-view",
            Self::NextField => "next-field",
            Self::PreviousField => "previous-field",
            Self::Save => "save",
            Self::Discard => "discard",
            Self::Accept => "accept",
            Self::Choose => "choose",
            Self::NextChoice => "next-choice",
            Self::PreviousChoice => "previous-choice",
            Self::FillSeat => "fill-seat",
            Self::EndMandate => "end-mandate",
            Self::Holders => "holders",
            Self::OtherDay => "other-day",
            Self::Consent => "consent",
            Self::Building => "building",
            Self::Convene => "convene",
            Self::OpenClose => "open-close",
            Self::Attendance => "attendance",
            Self::Motion => "motion",
            Self::Vote => "vote",
            Self::FollowUp => "follow-up",
            Self::NextItem => "next-item",
            Self::Notes => "notes",
            Self::TextBlock => "text-block",
            Self::MoveUp => "move-up",
            Self::MoveDown => "move-down",
            Self::Minutes => "minutes",
            Self::Adopt => "adopt",
            Self::Indent => "indent",
            Self::Outdent => "outdent",
            Self::More => "more",
            Self::Way => "way",
            Self::Tick => "tick",
            Self::All => "all",
            Self::ToldOn => "told-on",
            Self::Done => "done",
            Self::Details => "details",
            Self::Toggle => "toggle",
            Self::Present => "present",
            Self::Excused => "excused",
            Self::Absent => "absent",
            Self::Guest => "guest",
            Self::Departure => "departure",
            Self::Recusal => "recusal",
            Self::Substitute => "substitute",
            Self::Time => "time",
            Self::Find => "find",
            Self::Heads => "heads",
            Self::Office => "office",
            Self::Movements => "movements",
            Self::Moves => "moves",
            Self::For => "for",
            Self::Against => "against",
            Self::Abstain => "abstain",
            Self::TakeBack => "take-back",
            Self::Numbers => "numbers",
            Self::Default => "default",
            Self::Demo => "demo",
            Self::Files => "files",
            Self::InCamera => "in-camera",
            Self::Sequel => "sequel",
            Self::Extract => "extract",
            Self::Criteria => "criteria",
            Self::Make => "make",
            Self::Launch => "launch",
            Self::Where => "where",
            Self::Stop => "stop",
            Self::Officer => "officer",
            Self::Newcomer => "newcomer",
            Self::Journal => "journal",
            Self::Phase => "phase",
            Self::Review => "review",
            Self::CloseProject => "close-project",
            Self::Abandon => "abandon",
            Self::FollowOn => "follow-on",
            Self::Timeline => "timeline",
            Self::CloseNominations => "close-nominations",
            Self::Withdraw => "withdraw",
            Self::Count => "count",
            Self::Lots => "lots",
            Self::Proclaim => "proclaim",
            Self::Ballots => "ballots",
            Self::DrawOrder => "draw-order",
            Self::Object => "object",
            Self::CancelElection => "cancel-election",
        }
    }
}
