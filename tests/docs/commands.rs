//! `docs/COMMANDS.md`: every command with its fields and an example that is run.

use std::collections::BTreeSet;
use std::fmt::Write;

use ccr::domain::command::Command;
use ccr::domain::entity::Entity;
use ccr::domain::rules;

use super::program::{Register, with_ids};
use super::told::{BEFORE, Told};
use super::{elections, photos, projects, settle};

const HEAD: &str = "\
# The commands of `ccr faire`

This page is written by a test (`tests/docs`), which runs every example.

`ccr faire FILE` (or `-` for standard input) reads one JSON object a line. Each is run in its own
transaction and answered, once that is on the disk, by one line: `{\"ok\":true,\"entry\":7,\"id\":…}`
with its number in the journal (null when nothing changed) and the record it made or changed, or
`{\"ok\":false,\"refusal\":{\"kind\":…}}` with the facts of the refusal, after which nothing was
changed. A refusal does not stop what follows, unless `--arret` is given.

Beside `do` and its fields every command may have:

- `at`: when, as `2026-11-17T19:04:00`; else now. Where a command has an hour `at` of its own
  (see its fields), a whole time gives both.
- `by`: who; where it is left out or blank, the secretary of the settings, else the user of the system
  (`USER`, else `LOGNAME`, else the name of the account, else its number, as `uid 1000`).

A field that the command does not know is refused, never dropped. Ids are UUIDs; where a command
makes a record, its `id` may be left out, and a new one is made up. In the examples an id ends in a
number, so that one can see which records belong together. Codes and fields of records stand in
[SCHEMA.md](SCHEMA.md).
";

/// Every command, those of elections and of projects last.
fn all() -> impl Iterator<Item = &'static Told> {
    TOLD.iter().chain(photos::TOLD).chain(elections::TOLD).chain(projects::TOLD)
}

const TOLD: &[Told] = &[
    Told {
        kind: "save",
        does: "Makes a record, or changes some fields of one. A record is made when `id` is left out or not there yet. Mandates, meetings, motions and photos are begun by commands of their own; their plain fields can be changed here. A follow-up that is noted while its meeting sits in camera is marked `in_camera`; set that to true or false to say otherwise.",
        fields: &[
            ("what", true, "the kind of record: see below"),
            ("id", false, "the record"),
            ("set", true, "the fields to set, and only those; null empties one"),
            (
                "was",
                false,
                "the values that were read: a field that is no longer so is refused, since somebody else changed it meanwhile",
            ),
        ],
        example: r#"{"do":"save","what":"person","id":"<luc>","set":{"phone":"450 555-0123"},"was":{"phone":null}}"#,
    },
    Told {
        kind: "remove",
        does: "Takes away a record that nothing refers to. A project takes its phases along, an indicator its measures, a furnishing its upkeep.",
        fields: &[("what", true, "the kind of record"), ("id", true, "the record")],
        example: r#"{"do":"remove","what":"body","id":"<garden>"}"#,
    },
    Told {
        kind: "set-rule",
        does: "Sets one of the committee's rules.",
        fields: &[
            ("rule", true, "its key: see below"),
            ("value", true, "its value as text; null puts the default back"),
            (
                "was",
                false,
                "the value in force that was read, be it the default: refused when it is no longer so",
            ),
        ],
        example: r#"{"do":"set-rule","rule":"meeting.notice_days","value":"7","was":"10"}"#,
    },
    Told {
        kind: "fill-seat",
        does: "Fills a seat: a mandate begins. Somebody who stayed on past the term is replaced by it; a tenant director becomes a member of the committee by the same act.",
        fields: &[
            ("id", false, "the mandate"),
            ("seat", true, "the seat"),
            ("person", true, "who fills it"),
            ("starts_on", true, "first day in office"),
            ("term_ends_on", false, "last day of the term; else what follows from the rules"),
            ("began", true, "code of `mandate-began`"),
            ("ended_on", false, "first day without it; else where the next in the seat begins"),
            ("end_reason", false, "code of `mandate-end`; else its term"),
            ("note", false, "a note"),
        ],
        example: r#"{"do":"fill-seat","seat":"<seat3>","person":"<marc>","starts_on":"2026-10-01","began":"designated"}"#,
    },
    Told {
        kind: "end-mandate",
        does: "Ends a mandate before or at its term, with those that hang on it.",
        fields: &[
            ("mandate", true, "the mandate"),
            ("ended_on", true, "first day without it"),
            ("reason", true, "code of `mandate-end`"),
        ],
        example: r#"{"do":"end-mandate","mandate":"<mandate2>","ended_on":"2026-10-15","reason":"resignation"}"#,
    },
    Told {
        kind: "plan-meeting",
        does: "Plans a meeting: it gets the next number of its body and year.",
        fields: &[
            ("id", false, "the meeting"),
            ("body", true, "which body meets"),
            ("kind", true, "code of `meeting-kind`"),
            ("date", true, "the day"),
            ("starts_at", false, "the hour"),
            ("place", false, "where"),
            (
                "tenants",
                false,
                "the tenants whom an assembly represents: its quorum is a share of them",
            ),
            (
                "agenda",
                true,
                "the agenda's items, in order: a title, or an object of `title`, `level` (1 to 3), `role` (code of `item-role`), `purpose` (code of `purpose`), `lead` (a person), `minutes`",
            ),
            (
                "carry_over",
                false,
                "true: what past meetings left open comes on the agenda too, as with `carry-over`",
            ),
        ],
        example: r#"{"do":"plan-meeting","body":"<committee>","kind":"regular","date":"2026-12-08","starts_at":"19:00","place":"Salle commune","agenda":["Ouverture",{"title":"Budget","purpose":"decide","minutes":15},"Levée de la séance"]}"#,
    },
    Told {
        kind: "convene-meeting",
        does: "Records that the notice of a meeting was sent, with the items that are on its agenda.",
        fields: &[("meeting", true, "the meeting"), ("sent_on", true, "the day it went out")],
        example: r#"{"do":"convene-meeting","meeting":"<meeting2>","sent_on":"2026-11-03"}"#,
    },
    Told {
        kind: "open-meeting",
        does: "Opens a meeting.",
        fields: &[
            ("meeting", true, "the meeting"),
            ("at", true, "the hour"),
            ("on", false, "the day, where it is held on another than planned; not one to come"),
            ("chair", false, "the person who chairs it"),
            ("secretary", false, "the person who takes the minutes"),
            ("late_notice_reason", false, "why an assembly is held although its notice was late"),
        ],
        example: r#"{"do":"open-meeting","meeting":"<meeting2>","at":"19:04","chair":"<helene>"}"#,
    },
    Told {
        kind: "set-attendance",
        does: "Records whether a person is at a meeting.",
        fields: &[
            ("meeting", true, "the meeting"),
            ("person", true, "the person"),
            ("status", true, "code of `attendance-status`; null takes the record away"),
            ("replaces", false, "the absent member in whose place a substitute sits and votes"),
        ],
        example: r#"{"do":"set-attendance","meeting":"<meeting2>","person":"<helene>","status":"present"}"#,
    },
    Told {
        kind: "record-movement",
        does: "Notes who arrives late or comes back, leaves, withdraws for a conflict of interest and ends that, takes the chair (`chair`) or the minutes (`secretary`) from there on; or how many heads an assembly has. Whoever arrives becomes present (a guest, if no member).",
        fields: &[
            ("id", false, "the movement"),
            ("meeting", true, "the meeting"),
            ("kind", true, "code of `movement-kind`"),
            ("person", false, "who; nobody for `head-count`"),
            ("at", true, "the hour"),
            ("heads", false, "of `head-count`: all who are there by then"),
            ("item", false, "the item that a withdrawal is about: it counts for votes on it alone"),
            ("reason", false, "why"),
        ],
        example: r#"{"do":"record-movement","id":"01990000-0000-7000-8000-000000000104","meeting":"<meeting2>","kind":"departure","person":"<helene>","at":"20:40"}"#,
    },
    Told {
        kind: "change-movement",
        does: "Corrects a movement. What is left out is emptied, but for the heads of a count.",
        fields: &[
            ("movement", true, "the movement"),
            ("at", true, "the hour as it should be"),
            ("heads", false, "the heads as they should be"),
            ("item", false, "the item that a withdrawal is about"),
            ("reason", false, "why"),
            ("was", false, "the values that were read: one that is no longer so is refused"),
        ],
        example: r#"{"do":"change-movement","movement":"01990000-0000-7000-8000-000000000104","at":"20:45"}"#,
    },
    Told {
        kind: "remove-movement",
        does: "Takes back a movement that did not take place.",
        fields: &[("movement", true, "the movement")],
        example: r#"{"do":"remove-movement","movement":"01990000-0000-7000-8000-000000000104"}"#,
    },
    Told {
        kind: "move-item",
        does: "Moves an item of an agenda, with those below it, to another place; the others close up.",
        fields: &[
            ("item", true, "the item"),
            ("to", true, "its place among the items that stay, from 1; past the end is the end"),
        ],
        example: r#"{"do":"move-item","item":"<item>","to":2}"#,
    },
    Told {
        kind: "set-item-level",
        does: "Sets the level of an item of an agenda, with those below it: at most one below the item before it, and three in all.",
        fields: &[
            ("item", true, "the item"),
            ("level", true, "1 for an item, 2 for one below an item, 3 for one below that"),
        ],
        example: r#"{"do":"set-item-level","item":"<item>","level":2}"#,
    },
    Told {
        kind: "carry-over",
        does: "Puts on an agenda what the meetings before left open: minutes to adopt, open follow-ups, items that were not reached, motions that were put off. What stands there already is not put there twice.",
        fields: &[("meeting", true, "the meeting whose agenda takes it over")],
        example: r#"{"do":"carry-over","meeting":"01990000-0000-7000-8000-000000000105"}"#,
    },
    Told {
        kind: "clone-meeting",
        does: "Plans meetings like one there is, with its agenda, on other days. What that one took over from others stays its own.",
        fields: &[
            ("meeting", true, "the meeting that the others are like"),
            ("dates", true, "their days, as a list"),
            ("starts_at", false, "their hour; else the same"),
            ("place", false, "their place; else the same"),
        ],
        example: r#"{"do":"clone-meeting","meeting":"<meeting2>","dates":["2027-01-19","2027-02-16"]}"#,
    },
    Told {
        kind: "plan-round",
        does: "Makes the round of a notice, or adds to it whom it lacks: the members by the way they prefer, for an assembly all buildings too.",
        fields: &[("meeting", true, "the meeting")],
        example: r#"{"do":"plan-round","meeting":"01990000-0000-7000-8000-000000000105"}"#,
    },
    Told {
        kind: "set-notice",
        does: "Changes, adds or takes away one stop of a notice's round. When the last one is done, the notice is sent.",
        fields: &[
            ("meeting", true, "the meeting"),
            ("person", false, "who gets the notice; or"),
            ("building", false, "the building under whose doors it goes"),
            ("way", true, "code of `notice-way`; null takes the stop away"),
            ("done_on", false, "the day it was done; left out, it is not done"),
            ("note", false, "a note; left out, it stays as it is"),
        ],
        example: r#"{"do":"set-notice","meeting":"01990000-0000-7000-8000-000000000105","person":"<luc>","way":"phone","done_on":"2026-11-22"}"#,
    },
    Told {
        kind: "postpone-meeting",
        does: "Puts a meeting off to a later day. It keeps its number within the year; its notice and its round begin anew.",
        fields: &[
            ("meeting", true, "the meeting"),
            ("to", true, "the new day"),
            ("starts_at", false, "the new hour; else the same"),
            ("place", false, "the new place; else the same"),
        ],
        example: r#"{"do":"postpone-meeting","meeting":"01990000-0000-7000-8000-000000000105","to":"2026-12-29"}"#,
    },
    Told {
        kind: "adjourn-meeting",
        does: "Closes an open meeting that goes on another day: a new meeting of the same kind, with a number of its own, takes over the items that were not dealt with.",
        fields: &[
            ("id", false, "the meeting that goes on with it"),
            ("meeting", true, "the open meeting"),
            ("at", true, "the hour it closes"),
            ("to", true, "the day it goes on"),
            ("starts_at", false, "the hour it goes on; else the same"),
            ("place", false, "where it goes on; else the same place"),
        ],
        example: r#"{"do":"adjourn-meeting","meeting":"01990000-0000-7000-8000-000000000106","at":"21:30","to":"2027-01-12"}"#,
    },
    Told {
        kind: "start-item",
        does: "Notes when an item of an open meeting is taken up; the one before it ends then. \
               Opening a meeting takes up its first item, closing it ends the last one.",
        fields: &[("item", true, "the item"), ("at", true, "the hour, `19:20`")],
        example: r#"{"do":"start-item","item":"<item>","at":"19:20"}"#,
    },
    Told {
        kind: "propose",
        does: "Puts a motion to a meeting. What an amendment, a previous question, a tabling… is on follows from what is pending; the text of an amendment is the whole text as it would read.",
        fields: &[
            ("id", false, "the motion"),
            ("meeting", true, "the meeting"),
            ("item", false, "the item of the agenda it comes under"),
            ("text", true, "what is to be resolved"),
            ("mover", false, "who moves it: a member who is present"),
            ("seconder", false, "who seconds it: another one"),
            ("majority", false, "code of `majority`; else what the table of procedure asks"),
            ("kind", false, "code of `motion-kind`; else a main motion"),
            (
                "on",
                false,
                "the resolution to be reconsidered, or what left an earlier meeting and is taken up again",
            ),
            ("at", false, "the hour"),
            ("with_notice", false, "whether it stood in the notice"),
            ("until_on", false, "until which day the question is put off"),
            ("referred_to", false, "to whom the question is referred"),
            ("askers", false, "how many ask for a secret ballot, where more do than are named"),
            ("project", false, "the project that it is about"),
        ],
        example: r#"{"do":"propose","id":"01990000-0000-7000-8000-000000000101","meeting":"<meeting1>","text":"Que le comité remercie les bénévoles.","mover":"<luc>","seconder":"<helene>"}"#,
    },
    Told {
        kind: "record-vote",
        does: "Records the vote on a motion. The outcome follows, and the resolution's number when it carries.",
        fields: &[
            ("motion", true, "the motion"),
            ("mode", true, "code of `vote-mode`"),
            ("for", false, "votes for, of a counted or a secret vote"),
            ("against", false, "votes against, of the same"),
            ("abstain", false, "abstentions, of the same"),
            (
                "casting_vote",
                false,
                "the chair's vote (true: for), where the rules give one and the votes are equal",
            ),
            (
                "ballots",
                false,
                "the answers of a roll call: codes of `ballot` by person; the totals follow",
            ),
            ("outcome", false, "what an undocumented vote gave: `carried` or `defeated`"),
            ("scrutineers", false, "who counted a secret ballot"),
            ("blank", false, "the ballots of a secret ballot that say nothing"),
            ("spoiled", false, "the ballots of a secret ballot that cannot be counted"),
            ("no_quorum_reason", false, "why the vote was taken without a quorum"),
            ("at", false, "the hour: who could vote is who was there then"),
            ("recount", false, "true: counted again, by the roll as it stands; both totals stay"),
            ("recount_reason", false, "why it was counted again"),
            (
                "was",
                false,
                "the values of the motion that were read (`outcome`, `mode`, `votes_for`, `votes_against`, `votes_abstain`): one that is no longer so is refused",
            ),
        ],
        example: r#"{"do":"record-vote","motion":"01990000-0000-7000-8000-000000000101","mode":"unanimous","was":{"outcome":"proposed","mode":null}}"#,
    },
    Told {
        kind: "drop-motion",
        does: "Lets a motion leave without a vote, records the chair's ruling, or takes a motion up again.",
        fields: &[
            ("motion", true, "the motion"),
            (
                "outcome",
                true,
                "code of `motion-outcome`: `lapsed`, `withdrawn`, `tabled`, `postponed`, `referred`; `upheld`, `denied`; `proposed`",
            ),
            (
                "item",
                false,
                "with `proposed`: the item under which it is taken up again; left out, the one whose clock runs, else its own. Under another than its own it comes up as a new motion on it. Nothing is taken up with an `until_on` or a `referred_to`; what was withdrawn or lapsed is taken up under its own item alone",
            ),
            ("until_on", false, "until which day it is put off"),
            ("referred_to", false, "to whom it is referred"),
            ("at", false, "the hour"),
            (
                "was",
                false,
                "the values of the motion that were read, checked against what is stored",
            ),
        ],
        example: r#"{"do":"drop-motion","motion":"01990000-0000-7000-8000-000000000102","outcome":"withdrawn"}"#,
    },
    Told {
        kind: "close-meeting",
        does: "Closes a meeting: its minutes are a draft from now on.",
        fields: &[("meeting", true, "the meeting"), ("at", true, "the hour")],
        example: r#"{"do":"close-meeting","meeting":"<meeting2>","at":"21:15"}"#,
    },
    Told {
        kind: "cancel-meeting",
        does: "Calls a meeting off.",
        fields: &[("meeting", true, "the meeting")],
        example: r#"{"do":"cancel-meeting","meeting":"01990000-0000-7000-8000-000000000103"}"#,
    },
    Told {
        kind: "record-document",
        does: "Records that a paper was made: the numbers on it can no longer be freed. `ccr document` does it by itself.",
        fields: &[
            ("kind", true, "code of `document-kind`"),
            ("meeting", false, "the meeting it is of"),
            ("body", false, "the body it is of, when it is of no meeting"),
            ("election", false, "the election it is of, when it is of neither"),
            ("project", false, "the project it is of, when it is of none of these"),
            ("format", true, "`md`, `html`, `pdf` or `docx`"),
            ("path", true, "where it was written"),
            ("motion", false, "the one resolution it is of, for an extract"),
            ("language", false, "its language, `fr` or `en`"),
            ("day", false, "the day for which it shows a body"),
            ("in_camera", false, "`true` for the members' own copy"),
            ("sha256", false, "the SHA-256 of the file, 64 hexadecimal digits in small letters"),
        ],
        example: r#"{"do":"record-document","kind":"minutes","meeting":"<meeting1>","format":"html","path":"/home/zoe/pv-2026-01.html"}"#,
    },
    Told {
        kind: "adopt-minutes",
        does: "Records that the minutes of a meeting were adopted, and seals them. Final: nothing of the meeting changes any more, and no undo takes it back.",
        fields: &[
            ("meeting", true, "the meeting whose minutes are adopted"),
            ("adopted_on", true, "the day they were"),
            ("adopted_at", false, "the meeting that adopted them"),
            ("adopting_motion", false, "the resolution of that meeting that adopted them"),
            ("corrections", false, "the corrections that were made in adopting them"),
            ("notes", false, "the notes as corrected, by the ids of their items"),
            ("was", false, "the notes as they were read: others than these are refused"),
        ],
        example: r#"{"do":"adopt-minutes","meeting":"<meeting1>","adopted_on":"2026-11-17","adopted_at":"<meeting2>"}"#,
    },
    Told {
        kind: "seal-minutes",
        does: "Seals minutes that were adopted before there were seals; the seal says that it came later. Final.",
        fields: &[("meeting", true, "the meeting whose minutes were adopted")],
        example: r#"{"do":"seal-minutes","meeting":"<meeting1>"}"#,
    },
    Told {
        kind: "batch",
        does: "Several commands as one act: one refused refuses all, and one undo takes all back.",
        fields: &[
            ("label", true, "what the act is: `import`, `found`, or a word of your own"),
            ("commands", true, "the commands, in order"),
        ],
        example: r#"{"do":"batch","label":"import","commands":[{"do":"save","what":"person","set":{"family_name":"Ouellet","given_name":"Ève"}},{"do":"save","what":"follow-up","set":{"what":"Accueillir Ève"}}]}"#,
    },
    Told {
        kind: "undo",
        does: "Takes back an act of the journal, or does again one that was taken back (the act then is an undo).",
        fields: &[("entry", true, "the act's number in the journal")],
        example: r#"{"do":"undo","entry":34}"#,
    },
];

#[test]
fn the_commands_page_is_up_to_date() {
    let mut page = HEAD.to_owned();
    for told in all() {
        writeln!(page, "\n## `{}`\n\n{}\n", told.kind, told.does).unwrap();
        writeln!(page, "| Field | | |\n|---|---|---|").unwrap();
        for (name, required, meaning) in told.fields {
            let required = if *required { "required" } else { "" };
            writeln!(page, "| `{name}` | {required} | {meaning} |").unwrap();
        }
        writeln!(page, "\n```json\n{}\n```", with_ids(told.example)).unwrap();
    }
    page.push_str("\n# Kinds of records\n\n");
    for entity in Entity::ALL.into_iter().filter(|entity| entity.is_plain()) {
        let what = serde_json::to_string(&entity).unwrap();
        writeln!(page, "- `{what}`: table `{}`", entity.table()).unwrap();
    }
    page.push_str("\n# Rules\n\n| Key | Default |\n|---|---|\n");
    for rule in rules::all() {
        let default =
            if rule.default.is_empty() { String::new() } else { format!("`{}`", rule.default) };
        writeln!(page, "| `{}` | {default} |", rule.key).unwrap();
    }
    settle("COMMANDS.md", &page);
}

#[test]
fn every_command_is_told_with_all_its_fields() {
    let told: BTreeSet<&str> = all().map(|told| told.kind).collect();
    assert_eq!(told, Command::KINDS.into_iter().collect());
    for told in all() {
        // serde itself names every field when it meets one it does not know.
        let line = format!(r#"{{"do":"{}","?":1}}"#, told.kind);
        let error = serde_json::from_str::<Command>(&line).unwrap_err().to_string();
        let named: BTreeSet<&str> =
            error.split('`').skip(1).step_by(2).filter(|name| *name != "?").collect();
        let fields: BTreeSet<&str> = told.fields.iter().map(|(name, ..)| *name).collect();
        assert_eq!(fields, named, "{}: {error}", told.kind);
    }
}

#[test]
fn every_example_is_carried_out() {
    let register = Register::filled();
    register.feed(&with_ids(BEFORE)).with_code(0);
    for told in all() {
        if told.kind == elections::TOLD[0].kind {
            register.feed(&with_ids(elections::BEFORE)).with_code(0);
        }
        if told.kind == projects::TOLD[0].kind {
            register.feed(&with_ids(projects::BEFORE)).with_code(0);
        }
        if told.kind == "seal-minutes" {
            // As minutes are that were adopted before there were seals.
            let conn = rusqlite::Connection::open(&register.path).unwrap();
            conn.execute_batch("DELETE FROM seal; DELETE FROM row_count WHERE tbl = 'seal'")
                .unwrap();
        }
        let example = with_ids(told.example).replace("/home/zoe/banc.jpg", photos::PHOTO);
        let answer = register.feed(&example).lines().remove(0);
        assert_eq!(answer["ok"], true, "{}: {answer}", told.kind);
        assert!(answer["entry"].is_i64(), "{}: {answer}", told.kind);
    }
}
