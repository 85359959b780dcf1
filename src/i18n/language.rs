//! The languages the program speaks.

/// A language of the interface; French is the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Language {
    /// Québec French, the default.
    #[default]
    French,
    /// Canadian English.
    English,
}

impl Language {
    /// The two-letter code used on the command line and in settings.
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Reads a code or a locale name (`fr`, `en_CA.UTF-8`); `None` for any other language.
    pub fn from_code(code: &str) -> Option<Self> {
        let lower = code.to_ascii_lowercase();
        if lower.starts_with("fr") {
            Some(Self::French)
        } else if lower.starts_with("en") {
            Some(Self::English)
        } else {
            None
        }
    }

    /// The language of the environment; the one of no country (`C`, `POSIX`) and any that the
    /// program does not speak count as French.
    pub fn of_environment() -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
        let first = set.filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
        first.and_then(|value| Self::from_code(&value)).unwrap_or_default()
    }
}
