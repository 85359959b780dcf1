//! Names of records: UUIDv7 texts that two registers can never both give.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The id of one record: a UUID as 36 lower-case characters. It is never shown to a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// Takes a text as an id, without looking at it: ids from the store are known to be sound.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether the text has the shape of a UUID, as ids that come from outside must. Capitals are
    /// not taken: the same UUID would name two records.
    pub fn is_sound(&self) -> bool {
        let lower = !self.0.bytes().any(|b| b.is_ascii_uppercase());
        lower && self.0.len() == 36 && uuid::Uuid::try_parse(&self.0).is_ok()
    }

    /// The moment at which it was made, as its first digits say.
    pub fn made_at(&self) -> Option<DateTime<Utc>> {
        let (seconds, _) = uuid::Uuid::try_parse(&self.0).ok()?.get_timestamp()?.to_unix();
        DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
