//! The seal of adopted minutes: canonical bytes, and the hash that chains them to the seal before.
//!
//! Version 16. The content is one JSON object in canonical form: UTF-8, no blanks, keys in the order
//! of their code points, texts in Unicode normal form C with LF for every end of line, whole numbers
//! only, nothing that is null. The hash is SHA-256 over the hash before (64 hexadecimal digits; 64
//! zeros before the first seal), an LF, and the content. The object has:
//!
//! - `seal`: `version`, `seq` (its place in the chain), `sealed_on`, `act` (`adoption`, or `later`
//!   for minutes adopted before there were seals);
//! - `meeting`, `items`, `attendance`, `movements`, `motions`, `notices`: the rows, with the fields
//!   of [`SEALED`] that the version has; a motion's voter list as it was frozen;
//! - or, of an election, `election`, `candidates`, `officers`, `rounds`, `votes`, `ballots`
//!   ([`ELECTION`]), with `act` `proclamation`;
//! - `as_of`: the names of whom and what the rows point to, the body that met (members, seats,
//!   quorum), the follow-ups, and since version 7 what the minutes tell of other meetings and of the
//!   office, since version 8 of elections by their ids, and since version 12 the order in which all was
//!   noted (`order`), the next meeting as it was planned (`next_told`), and of the motions that come up again
//!   how they had left their meetings (`left`) and which are not named (`unnamed`), all in `around`, as they
//!   stood that day. These may change later, and all the rest may not: the minutes are printed from what
//!   stands here.
//!
//! A version is raised too where minutes come to say something in other words: those of each are listed
//! in `docs/SEAL.md`, and told apart in `documents/minutes/adoption.rs`.

use std::fmt::Write;

use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::entity::Entity;
use crate::text::ordered::Set;

/// The version of the content's form.
pub const VERSION: i64 = 16;

/// The version that holds all that the minutes tell of the order of things, of the next meeting and of the
/// motions that come up again, and calls those by what they ask. What else is told otherwise since stands with
/// that of the other versions, in `documents/minutes/adoption.rs`.
pub const TWELFTH: i64 = 12;

/// What stands before the first seal of a register.
pub const FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How many digits of the hash stand on paper.
const SHORT: usize = 16;

/// The rows: the key in the content, the entity, and the fields that are sealed. What version 1 had
/// stays as it is; a field that an entity gets later comes with a version of its own ([`ADDED`]).
pub const SEALED: &[(&str, Entity, &[&str])] = &[
    (
        "meeting",
        Entity::Meeting,
        &[
            "body_id",
            "kind",
            "number",
            "year",
            "seq",
            "date",
            "starts_at",
            "place",
            "status",
            "notice_sent_on",
            "opened_at",
            "closed_at",
            "chair_id",
            "secretary_id",
            "adopted_on",
            "adopted_at_id",
            "note",
            "tenants",
            "postponed_from",
            "continues_id",
            "adopting_motion_id",
            "corrections",
        ],
    ),
    (
        "items",
        Entity::AgendaItem,
        &[
            "position",
            "title",
            "notes",
            "level",
            "role",
            "purpose",
            "lead_id",
            "minutes_planned",
            "on_notice",
            "started_at",
            "ended_at",
            "private_notes",
            "minutes_of_id",
            "carried_from_id",
        ],
    ),
    ("attendance", Entity::Attendance, &["person_id", "status", "replaces_id"]),
    (
        "movements",
        Entity::Movement,
        &["position", "at", "kind", "person_id", "heads", "item_id", "reason"],
    ),
    (
        "motions",
        Entity::Motion,
        &[
            "item_id",
            "position",
            "text",
            "mover_id",
            "seconder_id",
            "majority",
            "outcome",
            "mode",
            "votes_for",
            "votes_against",
            "votes_abstain",
            "voters",
            "quorum_needed",
            "body_id",
            "number",
            "year",
            "seq",
            "decided_on",
            "kind",
            "on_id",
            "amended_text",
            "in_camera",
            "put_at",
            "decided_at",
            "base",
            "seats",
            "casting",
            "voter_list",
            "no_quorum_reason",
            "with_notice",
            "until_on",
            "referred_to",
        ],
    ),
    ("notices", Entity::Notice, &["person_id", "building_id", "way", "done_on", "note"]),
];

/// The rows of an election that its proclamation seals.
pub const ELECTION: &[(&str, Entity, &[&str])] = &[
    (
        "election",
        Entity::Election,
        &[
            "name",
            "body_id",
            "seat_kind",
            "seats",
            "method",
            "voters",
            "basis",
            "meeting_id",
            "vote_on",
            "notice_sent_on",
            "close_on",
            "floor",
            "by_election",
            "starts_on",
            "term_ends_on",
            "status",
            "closed_on",
            "proclaimed_on",
        ],
    ),
    (
        "candidates",
        Entity::Candidate,
        &[
            "person_id",
            "proposer_id",
            "seconder_id",
            "received_on",
            "consent_on",
            "from_floor",
            "is_tenant",
            "is_employee",
            "has_judgment",
            "withdrawn_on",
            "fate",
            "rank",
        ],
    ),
    ("officers", Entity::ElectionOfficer, &["person_id", "role"]),
    (
        "rounds",
        Entity::ElectionRound,
        &[
            "position",
            "kind",
            "held_on",
            "held_at",
            "issued",
            "valid",
            "blank",
            "rejected",
            "spoiled",
            "unreturned",
            "seed",
            "witnesses",
            "note",
        ],
    ),
    ("votes", Entity::RoundVote, &["round_id", "candidate_id", "votes"]),
    ("ballots", Entity::RoundBallot, &["round_id", "pattern", "ballots"]),
];

/// The fields that later versions added, with the first version that has them.
pub const ADDED: &[(i64, Entity, &[&str])] = &[
    (2, Entity::Movement, &["in_camera"]),
    (3, Entity::Motion, &["put", "scrutineers", "ballots_blank", "ballots_spoiled"]),
    (4, Entity::Meeting, &["late_notice_reason"]),
    (
        4,
        Entity::Motion,
        &["askers", "may_cast", "first_for", "first_against", "first_abstain", "recount_reason"],
    ),
    (5, Entity::Election, &["reserved_families", "reserved_seniors", "order_seed", "despite"]),
    (5, Entity::Candidate, &["stands_for"]),
    (6, Entity::Election, &["tie"]),
];

/// The fields of an entity that a version of the seal has.
pub fn sealed_fields(version: i64, entity: Entity) -> Vec<&'static str> {
    let all = SEALED.iter().chain(ELECTION);
    let first = all.filter(|(_, of, _)| *of == entity).map(|(.., fields)| *fields);
    let later = ADDED.iter().filter(|(since, of, _)| *of == entity && *since <= version);
    first.chain(later.map(|(.., fields)| *fields)).flatten().copied().collect()
}

/// The fields that a version of the seal of minutes, or of an election, does not have: they came
/// later, so that it says nothing of them.
pub fn uncovered(version: i64, of: Entity) -> Vec<(Entity, &'static str)> {
    let parts = if of == Entity::Election { ELECTION } else { SEALED };
    let later = ADDED.iter().filter(|(since, entity, _)| {
        *since > version && parts.iter().any(|(_, part, _)| part == entity)
    });
    later.flat_map(|(_, entity, fields)| fields.iter().map(|field| (*entity, *field))).collect()
}

/// The fields of a motion that stay free after the minutes: where it is filed, not what it says.
pub const FREE_OF_MOTION: &[&str] = &["theme", "site_id", "project_id"];

/// The fields of a meeting that stay free after the minutes.
pub const FREE_OF_MEETING: &[&str] = &["project_id"];

/// A value in canonical form.
pub fn canonical(value: &Json) -> String {
    let mut out = String::new();
    write(&mut out, value);
    out
}

fn write(out: &mut String, value: &Json) {
    match value {
        Json::Object(map) => {
            let keys = Set::from_iter(map.keys().filter(|key| !map[*key].is_null()));
            out.push('{');
            for (place, key) in keys.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                text(out, key);
                out.push(':');
                write(out, &map[key]);
            }
            out.push('}');
        }
        Json::Array(values) => {
            out.push('[');
            for (place, value) in values.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write(out, value);
            }
            out.push(']');
        }
        Json::String(value) => text(out, value),
        // No column of a register holds a fraction; one that another tool wrote is sealed as text.
        Json::Number(number) if !(number.is_i64() || number.is_u64()) => {
            text(out, &number.to_string());
        }
        other => out.push_str(&other.to_string()),
    }
}

/// A text between quotes: only `"`, `\` and control characters are written with a backslash.
fn text(out: &mut String, value: &str) {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    out.push('"');
    for letter in value.nfc() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            letter if letter < ' ' => {
                // Writing into a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// The hash of a content behind the hash before it, as 64 hexadecimal digits.
pub fn hash(previous: &str, content: &str) -> String {
    let mut sha = Sha256::new();
    sha.update(previous.as_bytes());
    sha.update(b"\n");
    sha.update(content.as_bytes());
    sha.finalize().iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// What stands on paper of a hash: `3F2A-91BC-04DE-7781`.
pub fn short(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().take(SHORT).collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-").to_ascii_uppercase()
}

/// The digits of a seal as somebody typed it from paper: in any case, with or without hyphens, an O
/// for a zero and an l or I for a one. `None` when it is no seal.
pub fn typed(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '‑' | '–' | '.'))
        .map(|letter| match letter.to_ascii_lowercase() {
            'o' => '0',
            'l' | 'i' => '1',
            other => other,
        })
        .collect();
    let sound = (digits.len() == SHORT || digits.len() == 64)
        && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    sound.then_some(digits)
}

/// One thing that is not as it was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of row.
    pub entity: Entity,
    /// The row's id.
    pub id: String,
    /// The row as it was sealed; `None` for one that came after.
    pub sealed: Option<Map<String, Json>>,
    /// Whether the row is still there.
    pub is_there: bool,
    /// The fields that say something else now.
    pub fields: Vec<String>,
}

/// Where the present rows say something else than the sealed ones. Names may have changed since.
pub fn changes(sealed: &Json, present: &Json) -> Vec<Change> {
    let mut found = Vec::new();
    for (key, entity, _) in SEALED.iter().chain(ELECTION) {
        let (before, now) = (rows(&sealed[key]), rows(&present[key]));
        for row in &before {
            let same = now.iter().find(|other| id_of(other) == id_of(row));
            let fields = same.map(|other| different(row, other)).unwrap_or_default();
            if same.is_none() || !fields.is_empty() {
                found.push(Change {
                    entity: *entity,
                    id: id_of(row).to_owned(),
                    sealed: Some((*row).clone()),
                    is_there: same.is_some(),
                    fields,
                });
            }
        }
        for row in now.iter().filter(|row| !before.iter().any(|other| id_of(other) == id_of(row))) {
            let id = id_of(row).to_owned();
            let fields = Vec::new();
            found.push(Change { entity: *entity, id, sealed: None, is_there: true, fields });
        }
    }
    found
}

fn rows(value: &Json) -> Vec<&Map<String, Json>> {
    match value {
        Json::Array(rows) => rows.iter().filter_map(Json::as_object).collect(),
        Json::Object(row) => vec![row],
        _ => Vec::new(),
    }
}

fn id_of(row: &Map<String, Json>) -> &str {
    row.get("id").and_then(Json::as_str).unwrap_or_default()
}

/// The fields of two rows that differ once both are in canonical form.
fn different(before: &Map<String, Json>, now: &Map<String, Json>) -> Vec<String> {
    let names = Set::from_iter(before.keys().chain(now.keys()));
    let value = |row: &Map<String, Json>, name: &str| {
        row.get(name).filter(|value| !value.is_null()).map(canonical)
    };
    names.into_iter().filter(|name| value(before, name) != value(now, name)).cloned().collect()
}

#[cfg(test)]
mod tests;
