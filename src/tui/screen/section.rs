//! The sections, reached by digits.

/// A section of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What is due.
    Home,
    /// People.
    People,
    /// Meetings.
    Meetings,
    /// Resolutions.
    Resolutions,
    /// Follow-ups.
    FollowUps,
    /// Bodies with their seats.
    Bodies,
    /// Housing complexes and associations.
    Places,
    /// Projects, with grants, furnishings and organisations.
    Projects,
    /// The settings.
    Settings,
    /// The papers that were made.
    Documents,
    /// The journal, which has a key of its own and no digit.
    Journal,
}

impl Section {
    /// All, in the order of their digits from 1; the tenth has the digit 0.
    pub const ALL: [Section; 10] = [
        Self::Home,
        Self::People,
        Self::Meetings,
        Self::Resolutions,
        Self::FollowUps,
        Self::Bodies,
        Self::Places,
        Self::Projects,
        Self::Settings,
        Self::Documents,
    ];

    /// The id of its name's text.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Home => "section-home",
            Self::People => "section-people",
            Self::Meetings => "section-meetings",
            Self::Resolutions => "section-resolutions",
            Self::FollowUps => "section-follow-ups",
            Self::Bodies => "section-bodies",
            Self::Places => "section-places",
            Self::Projects => "section-projects",
            Self::Settings => "section-settings",
            Self::Documents => "section-documents",
            Self::Journal => "section-journal",
        }
    }

    /// The section of a digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        let place = usize::from(if digit == 0 { 10 } else { digit });
        Self::ALL.get(place.checked_sub(1)?).copied()
    }

    /// Its place in the tabs; behind them all where it has none.
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|section| *section == self).unwrap_or(Self::ALL.len())
    }
}
