//! Who could vote on a motion, frozen with the vote.

use serde::{Deserialize, Serialize};

/// One who could vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voter {
    /// The person's id.
    pub id: String,
    /// The name as it stood.
    pub name: String,
    /// The name of the member whom a substitute stood in for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
    /// How they voted, a code of `ballot`; only of a roll call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<String>,
}

/// Those who could vote on a motion, in the order of names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VoterList(pub Vec<Voter>);

impl VoterList {
    /// Reads the text of `motion.voter_list`; `None` when it is none.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The text of `motion.voter_list`.
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Those who voted so, by name.
    pub fn who(&self, vote: &str) -> Vec<&str> {
        let who = self.0.iter().filter(|voter| voter.vote.as_deref() == Some(vote));
        who.map(|voter| voter.name.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_plain_json_and_says_no_more_than_it_must() {
        let voter = |id: &str, vote: Option<&str>| Voter {
            id: id.to_owned(),
            name: id.to_uppercase(),
            replaces: None,
            vote: vote.map(str::to_owned),
        };
        let secret = VoterList(vec![voter("a", None), voter("b", None)]);
        assert_eq!(secret.text(), r#"[{"id":"a","name":"A"},{"id":"b","name":"B"}]"#);
        let called = VoterList(vec![voter("a", Some("for")), voter("b", Some("against"))]);
        assert_eq!(VoterList::read(&called.text()), Some(called.clone()));
        assert_eq!((called.who("for"), called.who("abstain")), (vec!["A"], vec![]));
        assert_eq!(VoterList::read("x"), None);
    }
}
