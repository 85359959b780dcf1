//! What the pages say of elections: their commands, and the JSON of one.

use ccr::domain::entity::Entity;

use super::keys::{Key, check_with};
use super::program::{Register, with_ids};
use super::told::Told;

/// The commands of elections, in the order in which their examples are run.
pub const TOLD: &[Told] = &[
    Told {
        kind: "close-nominations",
        does: "Closes the nominations of an election: nobody else stands. Every candidate has consented in writing and answered what is asked about eligibility. What is on record of an election, its candidates and its officers is saved with `save`.",
        fields: &[("election", true, "the election"), ("on", true, "the day")],
        example: r#"{"do":"close-nominations","election":"01990000-0000-7000-8000-000000000201","on":"2026-11-17"}"#,
    },
    Told {
        kind: "draw-order",
        does: "Draws the order in which the candidates stand on the ballot (else that of their names) from words said aloud, as `draw-lots` draws lots. Once, after the close and before anything is counted. Final.",
        fields: &[
            ("election", true, "the election"),
            ("seed", true, "the words said aloud before the drawing"),
        ],
        example: r#"{"do":"draw-order","election":"01990000-0000-7000-8000-000000000201","seed":"Dix-sept novembre, vingt heures"}"#,
    },
    Told {
        kind: "record-count",
        does: "Records the round that is due: a vote, or a second ballot among those who are tied. Refused when the votes do not go with the ballots, when more ballots were issued than people may vote at its meeting, and without a quorum there. Ballots that are not all accounted for are recorded, and stop the proclamation.",
        fields: &[
            ("id", false, "the round's id"),
            ("election", true, "the election"),
            (
                "recount",
                false,
                "true: the ballots of the round before were counted again; this count takes its place",
            ),
            ("on", true, "the day"),
            ("at", false, "the hour"),
            ("issued", true, "ballots handed out"),
            ("valid", true, "ballots counted for somebody"),
            ("blank", false, "ballots without a mark"),
            ("rejected", false, "ballots set aside"),
            ("spoiled", false, "ballots given back for another one"),
            ("unreturned", false, "ballots handed out and never put in the box"),
            (
                "votes",
                false,
                "each candidate's votes, by the candidates' ids; left out where `ballots` are given",
            ),
            (
                "ballots",
                false,
                "the valid ballots: by the ids that are marked on one (in the order of preference, separated by a space), how many ballots look so; needed by the method `stv`. Never in the order in which they were cast",
            ),
            ("note", false, "a note"),
        ],
        example: r#"{"do":"record-count","election":"01990000-0000-7000-8000-000000000201","on":"2026-11-17","at":"20:15","issued":8,"valid":7,"blank":1,"votes":{"01990000-0000-7000-8000-000000000211":3,"01990000-0000-7000-8000-000000000212":4}}"#,
    },
    Told {
        kind: "draw-lots",
        does: "Records lots between those whom a second ballot did not part (or at once, where the rule `election.tie` says so): drawn by the program from `seed`, or from a hat in the order of `drawn`. The program's lot of a name is the SHA-256 of the seed, a line feed and the name; the smallest comes out first, so anybody can draw again.",
        fields: &[
            ("id", false, "the round's id"),
            ("election", true, "the election"),
            ("on", true, "the day"),
            ("at", false, "the hour"),
            ("witnesses", true, "who saw it"),
            ("seed", false, "the words said aloud before the drawing"),
            ("drawn", false, "the candidates' ids in the order in which they came out of a hat"),
        ],
        example: r#"{"do":"draw-lots","election":"01990000-0000-7000-8000-000000000203","on":"2026-11-17","at":"20:40","witnesses":"Anne et Marc","seed":"Dix-sept novembre, vingt heures quarante"}"#,
    },
    Told {
        kind: "cancel-election",
        does: "Calls off an election that is not proclaimed.",
        fields: &[("election", true, "the election")],
        example: r#"{"do":"cancel-election","election":"01990000-0000-7000-8000-000000000202"}"#,
    },
    Told {
        kind: "proclaim",
        does: "Proclaims the result: the mandates begin (those of officers before them end), the others become substitutes in order, and the election is sealed. Refused while a round is due, ballots are not accounted for, or seats are held; and, unless a body's members elect among themselves, while something is not on record and no reason is given: the rules that were adopted (`basis`), the notice, where ballots were counted a returning officer, a secretary and two scrutineers, and the meeting of an assembly that votes. The mandates that an annulled election gave end, where its objection names this one as the new election. Final.",
        fields: &[
            ("election", true, "the election"),
            ("on", true, "the day"),
            (
                "despite",
                false,
                "why it is proclaimed although something that it rests on is not on record",
            ),
        ],
        example: r#"{"do":"proclaim","election":"01990000-0000-7000-8000-000000000201","on":"2026-11-17"}"#,
    },
];

/// Three elections: one of two candidates, one that is called off, one that is tied twice.
pub const BEFORE: &str = r#"{"do":"save","what":"seat","id":"01990000-0000-7000-8000-000000000200","set":{"body_id":"<committee>","kind":"treasurer"}}
{"do":"save","what":"election","id":"01990000-0000-7000-8000-000000000201","set":{"name":"Trésorerie","body_id":"<committee>","seat_kind":"treasurer","seats":1,"method":"majority","voters":"members","basis":"Règlement 4"}}
{"do":"save","what":"election","id":"01990000-0000-7000-8000-000000000202","set":{"name":"Secrétariat","body_id":"<committee>","seat_kind":"secretary","seats":1,"method":"majority","voters":"members"}}
{"do":"save","what":"election","id":"01990000-0000-7000-8000-000000000203","set":{"name":"Au sort","body_id":"<board>","seat_kind":"tenant-director","seats":1,"method":"block","voters":"assembly"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000211","set":{"election_id":"01990000-0000-7000-8000-000000000201","person_id":"<aicha>","consent_on":"2026-11-10","is_tenant":"yes","is_employee":"no"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000212","set":{"election_id":"01990000-0000-7000-8000-000000000201","person_id":"<helene>","consent_on":"2026-11-10","is_tenant":"yes","is_employee":"no"}}
{"do":"save","what":"election-officer","set":{"election_id":"01990000-0000-7000-8000-000000000201","person_id":"<luc>","role":"scrutineer"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000213","set":{"election_id":"01990000-0000-7000-8000-000000000203","person_id":"<luc>","consent_on":"2026-11-10","is_tenant":"yes","is_employee":"no"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000214","set":{"election_id":"01990000-0000-7000-8000-000000000203","person_id":"<helene>","consent_on":"2026-11-10","is_tenant":"yes","is_employee":"no"}}
{"do":"close-nominations","election":"01990000-0000-7000-8000-000000000203","on":"2026-11-17"}
{"do":"record-count","election":"01990000-0000-7000-8000-000000000203","on":"2026-11-17","issued":4,"valid":4,"votes":{"01990000-0000-7000-8000-000000000213":2,"01990000-0000-7000-8000-000000000214":2}}
{"do":"record-count","election":"01990000-0000-7000-8000-000000000203","on":"2026-11-17","issued":4,"valid":4,"votes":{"01990000-0000-7000-8000-000000000213":2,"01990000-0000-7000-8000-000000000214":2}}"#;

/// A count by preference, which has stages.
const BY_RANKS: &str = r#"{"do":"save","what":"election","id":"01990000-0000-7000-8000-000000000204","set":{"name":"Par rangs","body_id":"<board>","seat_kind":"tenant-director","seats":1,"method":"stv","voters":"assembly"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000215","set":{"election_id":"01990000-0000-7000-8000-000000000204","person_id":"<luc>","consent_on":"2026-11-10","is_tenant":"yes","is_employee":"no"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000216","set":{"election_id":"01990000-0000-7000-8000-000000000204","person_id":"<helene>","consent_on":"2026-11-10","is_tenant":"yes","is_employee":"no"}}
{"do":"close-nominations","election":"01990000-0000-7000-8000-000000000204","on":"2026-11-17"}
{"do":"record-count","election":"01990000-0000-7000-8000-000000000204","on":"2026-11-17","issued":3,"valid":3,"ballots":{"01990000-0000-7000-8000-000000000215":2,"01990000-0000-7000-8000-000000000216":1}}"#;

const OBJECTION: &str = r#"{"do":"save","what":"objection","set":{"election_id":"01990000-0000-7000-8000-000000000201","kind":"objection","received_on":"2026-11-17","grounds":"Avis tardif."}}"#;

/// A count with no register: what a file may hold, the exit codes, and the answer as JSON.
const COUNT: (&str, &str, &[Key]) = (
    "count",
    "The file is ballots in BLT, or a table of totals. BLT: a first line of two numbers, the candidates and the seats; a line `-3` for a candidate who withdrew; a line for each kind of ballot, with how many look so, the numbers of the candidates marked (by preference: in this order), and 0 at its end; a line 0; then each candidate’s name in quotes, and the title. What stands behind `#` is a comment. A table: CSV with the columns `candidat` and `voix`, in any order and with any usual separator.\n\nExit code 0 when it was counted, with a tie too; 1 when the file cannot be counted, with its line; 2 when the options do not go with it; 4 when it cannot be read. What was taken in good part is told on standard error.\n\n`--json`: one object:",
    &[
        (
            "method",
            "la méthode, comme l'option la prend : `bloc`, `majorite`, `approbation` ou `stv`",
            "the method, as the option takes it: `bloc`, `majorite`, `approbation` or `stv`",
        ),
        ("seats", "combien de sièges", "how many seats"),
        (
            "totals[]",
            "`candidate` et `votes`, les plus de voix d'abord; par préférences, les premiers choix",
            "`candidate` and `votes`, the most first; by preference, the first choices",
        ),
        (
            "rounds[].votes[]",
            "`candidate` et `votes` après cette étape; une part de voix est une fraction",
            "`candidate` and `votes` after this stage; a part of a vote is a fraction",
        ),
        ("rounds[].spent", "les voix que plus personne n'a", "the votes that nobody has any more"),
        (
            "rounds[].needed",
            "le quota ou la majorité absolue; null sinon",
            "the quota or the absolute majority; null otherwise",
        ),
        (
            "rounds[].events[]",
            "ce qui s'y passe, chacun sous une clé : `elected`, `excluded`, `surplus` (avec `votes`), `indifferent[]`, `tied[]`, `lowest_tied[]` ou `drawn[]`",
            "what happens in it, each under one key: `elected`, `excluded`, `surplus` (with `votes`), `indifferent[]`, `tied[]`, `lowest_tied[]` or `drawn[]`",
        ),
        ("elected[]", "qui est élu", "who is elected"),
        (
            "ties[]",
            "les égalités à trancher : `seats_left` et `candidates[]`",
            "the ties to be parted: `seats_left` and `candidates[]`",
        ),
        (
            "lowest_tied[]",
            "à la majorité absolue, qui partage le dernier rang",
            "by absolute majority, who shares the last place",
        ),
        (
            "next_round[]",
            "à la majorité absolue, qui est en lice au tour suivant",
            "by absolute majority, who stands in the next round",
        ),
        (
            "valid",
            "bulletins valides; comme `blank` et `rejected`, null d'un tableau de totaux, sauf à la majorité absolue, où chaque voix est un bulletin",
            "valid ballots; as `blank` and `rejected`, null of a table of totals, but by absolute majority, where each vote is a ballot",
        ),
        ("blank", "bulletins blancs", "blank ballots"),
        ("rejected", "bulletins rejetés", "rejected ballots"),
        (
            "withdrawn[]",
            "qui s'est retiré, selon le fichier; en bloc et par approbation, une marque à ce nom est une des marques que le bulletin peut porter",
            "who withdrew, by the file; by block vote and approval, a mark beside that name is one of those that a ballot may bear",
        ),
    ],
);

/// As [`super::keys::KEYS`].
pub const ELECTION_KEYS: &[(&str, &str, &[Key])] = &[
    COUNT,
    (
        "elections show",
        "`--json`: one object: the election's fields as `docs/SCHEMA.md` names them; beside each `…_id` the same without `_id` is what the record is called. And:",
        &[
            ("id", "identifiant", "id"),
            ("steps[].step", "l'étape", "the step"),
            (
                "steps[].state",
                "`done`, `done-late`, `done-early`, `due`, `late`, `later`, `not-needed` ou `left-out`",
                "`done`, `done-late`, `done-early`, `due`, `late`, `later`, `not-needed` or `left-out`",
            ),
            ("steps[].day", "le jour fait ou à faire", "the day it was done or is due"),
            (
                "candidates[]",
                "les champs de la table `candidate`, avec le nom, les voix du premier vote (`votes`), celles du dernier où la personne était (`last_votes`) et le mandat (`mandate_starts_on`, `mandate_term_ends_on`)",
                "the fields of the table `candidate`, with the name, the votes of the first vote (`votes`), those of the last one in which the person stood (`last_votes`) and the mandate (`mandate_starts_on`, `mandate_term_ends_on`)",
            ),
            (
                "officers[]",
                "les champs de la table `election_officer`",
                "the fields of the table `election_officer`",
            ),
            (
                "rounds[]",
                "les champs de la table `election_round`, avec les voix (d'un tirage, `place`) et l'écart de bulletins",
                "the fields of the table `election_round`, with the votes (of lots, `place`) and the gap among ballots",
            ),
            (
                "stages[]",
                "les étapes d'un compte par préférences, comme `rounds[]` de `depouiller`",
                "the stages of a count by preferences, as `rounds[]` of `depouiller`",
            ),
            ("elected[]", "qui est élu jusqu'ici", "who is elected so far"),
            ("acclaimed", "vrai par acclamation", "true by acclamation"),
            ("annulled", "annulée après sa proclamation", "annulled after its proclamation"),
            ("vacant", "sièges que personne ne comble", "seats that nobody fills"),
            (
                "ahead.round",
                "le tour à venir, un code de `round-kind`; `ahead` est null s'il n'y en a pas",
                "the round that is due, a code of `round-kind`; `ahead` is null without one",
            ),
            ("ahead.among[]", "qui y est", "who stands in it"),
            ("ahead.seats", "pour combien de sièges", "for how many seats"),
            (
                "objections[]",
                "les champs de la table `objection`",
                "the fields of the table `objection`",
            ),
            (
                "seal",
                "le sceau de la proclamation, comme à `reunions montrer`",
                "the seal of the proclamation, as in `reunions montrer`",
            ),
        ],
    ),
];

#[test]
fn the_keys_of_one_election_are_told() {
    let register = Register::filled();
    register.feed(&with_ids(BEFORE)).with_code(0);
    let show = |name: &str| register.line(&format!("elections montrer {name} --json")).json();
    let names = Entity::Election.fields().iter().map(|field| field.name);
    let linked = names.clone().filter_map(|name| name.strip_suffix("_id"));
    // Before the rounds and after the last of them there is none ahead.
    let fields: Vec<&str> = names.chain(linked).chain(["ahead"]).collect();
    let tied = show("Au sort");
    for told in TOLD {
        register.feed(&with_ids(told.example)).with_code(0);
    }
    register.feed(OBJECTION).with_code(0);
    register.feed(&with_ids(BY_RANKS)).with_code(0);
    let shown = [tied, show("Trésorerie"), show("Par rangs")];
    check_with(ELECTION_KEYS, "elections show", &shown, &fields);
}
