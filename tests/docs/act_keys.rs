//! The JSON of one meeting, one resolution, one follow-up.

use ccr::domain::entity::Entity;
use serde_json::Value as Json;

use super::keys::{Key, check_with};
use super::program::{Register, with_ids};

/// As [`super::keys::KEYS`].
pub const ACT_KEYS: &[(&str, &str, &[Key])] = &[
    (
        "meetings show",
        "`--json`: one object: the meeting's fields as `docs/SCHEMA.md` names them; beside each `…_id` the same without `_id` is what the record is called. Without `--huis-clos`, what was said and moved in camera is null or left out. And:",
        &[
            ("id", "identifiant", "id"),
            ("present", "membres présents", "members present"),
            ("quorum_needed", "quorum exigé", "quorum needed"),
            ("members", "membres ce jour-là", "members that day"),
            ("attendance[].person_id", "la personne", "the person"),
            ("attendance[].name", "son nom", "their name"),
            ("attendance[].member", "vrai si membre ce jour-là", "true for a member that day"),
            ("attendance[].status", "code de `attendance-status`", "code of `attendance-status`"),
            (
                "items[]",
                "les champs de la table `agenda_item`",
                "the fields of the table `agenda_item`",
            ),
            (
                "motions[]",
                "les champs de la table `motion`; `voter_list` en liste",
                "the fields of the table `motion`; `voter_list` as a list",
            ),
            (
                "follow_ups[]",
                "les champs de la table `follow_up`",
                "the fields of the table `follow_up`",
            ),
            (
                "seal.short",
                "le sceau comme il est imprimé; `seal` est null sans sceau",
                "the seal as it is printed; `seal` is null without one",
            ),
            ("seal.hash", "le sceau entier", "the whole seal"),
            ("seal.seq", "son rang dans la chaîne", "its place in the chain"),
            ("seal.sealed_on", "jour où il fut apposé", "the day it was set"),
            ("errata[]", "les champs de la table `sequel`", "the fields of the table `sequel`"),
        ],
    ),
    (
        "resolutions show",
        "`--json`: one object: the motion's fields as `docs/SCHEMA.md` names them; beside each `…_id` the same without `_id` is what the record is called; `voter_list` is a list. Without `--huis-clos`, the text of what was moved in camera is null. And:",
        &[
            ("id", "identifiant", "id"),
            ("amendments[]", "les propositions qui portent sur elle", "the motions on it"),
            (
                "sequels[]",
                "ce qu'elle est devenue : les champs de `sequel`",
                "what became of it: the fields of `sequel`",
            ),
            (
                "decides[]",
                "ce qu'elle a changé : les champs de `sequel`",
                "what it changed: the fields of `sequel`",
            ),
            (
                "follow_ups[]",
                "les champs de la table `follow_up`",
                "the fields of the table `follow_up`",
            ),
            (
                "seal",
                "le sceau de la réunion, comme à `reunions montrer`",
                "the meeting's seal, as in `reunions montrer`",
            ),
        ],
    ),
    (
        "follow-ups show",
        "`--json`: one object: the follow-up's fields as `docs/SCHEMA.md` names them; beside each `…_id` the same without `_id` is what the record is called. And:",
        &[("id", "identifiant", "id")],
    ),
];

/// The fields of an entity, with what stands beside those that point to others.
fn fields(entity: Entity) -> Vec<&'static str> {
    let names = entity.fields().iter().map(|field| field.name);
    let linked = names.clone().filter_map(|name| name.strip_suffix("_id"));
    names.chain(linked).chain(["voter_list[]"]).collect()
}

#[test]
fn the_keys_of_one_meeting_resolution_and_follow_up_are_told() {
    let register = Register::filled();
    let commands = with_ids(
        r#"{"do":"save","what":"follow-up","set":{"what":"Relancer la Ville","meeting_id":"<meeting1>","motion_id":"<motion1>"}}
{"do":"open-meeting","meeting":"<meeting2>","at":"19:00"}
{"do":"adopt-minutes","meeting":"<meeting1>","adopted_on":"2026-11-17","adopted_at":"<meeting2>"}
{"do":"save","what":"sequel","set":{"kind":"executed","motion_id":"<motion1>","on_day":"2026-11-20"}}
{"do":"save","what":"sequel","set":{"kind":"erratum","meeting_id":"<meeting1>","by_motion_id":"<motion1>","on_day":"2026-11-20","text":"Lire « 19 h »."}}"#,
    );
    register.feed(&commands).with_code(0);
    // An amendment, as another slice of the program writes it.
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    let on = with_ids("UPDATE motion SET on_id = '<motion1>' WHERE id = '<motion2>'");
    conn.execute_batch(&on).unwrap();
    let json = |line: &str| -> Json { register.line(line).with_code(0).json() };
    let show = |line: &str| json(&with_ids(line));
    let check = |command: &str, document: Json, entity: Entity| {
        check_with(ACT_KEYS, command, &[document], &fields(entity));
    };
    check("meetings show", show("reunions montrer 2026-01 --json"), Entity::Meeting);
    check("resolutions show", show("resolutions montrer <motion1> --json"), Entity::Motion);
    check("follow-ups show", show("suivis montrer <follow> --json"), Entity::FollowUp);
}
