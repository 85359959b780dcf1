//! What adopted minutes rest on and no row of the meeting says: who were the members, how many seats
//! there were and how the quorum was found on the day of the seal. A mandate that is found later to
//! have ended, or a rule that changes, does not change what was adopted.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::MeetingFacts;
use crate::domain::tally::Quorum;
use crate::text::ordered::Map;

/// What a member was on the body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// The code of an officer's seat: `chair`, `secretary`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The name of the seat: an association, a sector.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub seat: String,
}

/// What each member was, by id.
pub type Offices = Map<String, Office>;

/// The body as it stood when the minutes were sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedBody {
    members: Map<String, String>,
    seats: u32,
    quorum: SealedQuorum,
    counts_recused: bool,
    allows_substitutes: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
enum SealedQuorum {
    MajorityOfFilled,
    Fixed { number: u32 },
    Tenants { tenants: u32, percent: u32, min: u32 },
    None,
}

impl SealedBody {
    /// The body of a meeting as it stands.
    pub fn of(facts: &MeetingFacts) -> Self {
        let quorum = match facts.quorum {
            Quorum::MajorityOfFilled => SealedQuorum::MajorityOfFilled,
            Quorum::Fixed(number) => SealedQuorum::Fixed { number },
            Quorum::Tenants { tenants, percent, min } => {
                SealedQuorum::Tenants { tenants, percent, min }
            }
            Quorum::None => SealedQuorum::None,
        };
        Self {
            members: facts.members.clone(),
            seats: facts.seats,
            quorum,
            counts_recused: facts.counts_recused,
            allows_substitutes: facts.allows_substitutes,
        }
    }

    /// Reads what a seal has of it; `None` of one that was made before the body was sealed too.
    pub fn read(sealed: &Json) -> Option<Self> {
        serde_json::from_value(sealed.clone()).ok()
    }
}

impl MeetingFacts {
    /// The meeting before the body of its seal. Older seals have none: of them, at least those who
    /// were recorded count as what they were recorded as.
    pub fn as_sealed(self, body: Option<SealedBody>) -> Self {
        let Some(body) = body else { return self.as_adopted() };
        let quorum = match body.quorum {
            SealedQuorum::MajorityOfFilled => Quorum::MajorityOfFilled,
            SealedQuorum::Fixed { number } => Quorum::Fixed(number),
            SealedQuorum::Tenants { tenants, percent, min } => {
                Quorum::Tenants { tenants, percent, min }
            }
            SealedQuorum::None => Quorum::None,
        };
        Self {
            members: body.members,
            seats: body.seats,
            quorum,
            counts_recused: body.counts_recused,
            allows_substitutes: body.allows_substitutes,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_comes_out_of_a_seal_as_it_went_in() {
        let members =
            |ids: &[&str]| ids.iter().map(|id| ((*id).into(), id.to_uppercase())).collect();
        for quorum in [
            Quorum::MajorityOfFilled,
            Quorum::Fixed(4),
            Quorum::Tenants { tenants: 120, percent: 10, min: 5 },
            Quorum::None,
        ] {
            let then = MeetingFacts {
                members: members(&["a", "b", "c"]),
                seats: 5,
                quorum,
                counts_recused: true,
                allows_substitutes: true,
                ..MeetingFacts::default()
            };
            let sealed = serde_json::to_value(SealedBody::of(&then)).unwrap();
            // Since then somebody left, and the rules are others.
            let now = MeetingFacts { members: members(&["a"]), ..MeetingFacts::default() };
            assert_eq!(now.as_sealed(SealedBody::read(&sealed)), then);
        }
        assert_eq!(SealedBody::read(&Json::Null), None);
    }
}
