//! The papers of elections: what the law and arithmetic ask of each, in both languages and every form.

mod after;
mod before;
mod preferences;
mod report;
mod wall;

use ccr::documents::file::{Format, Order};
use ccr::documents::model::{Block, told};
use ccr::documents::paper::{
    BALLOT, ELECTION_LETTER, ELECTION_NOTICE, ELECTION_REPORT, NOMINATION_FORM, Of, PAPERS, Paper,
    RESULT_POSTER, Subject, TALLY_SHEET, VOTERS_LIST,
};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::seal;
use ccr::i18n::words::Words;
use serde_json::{Value as Json, json};

use super::register::{Register, english, french, id};

const ELECTION: u32 = 300;

/// Ovila Bergeron, Ghislaine Tanguay, Léontine Marcoux and Zénon Fiset, of whom some stand.
const PEOPLE: [(u32, &str, &str); 8] = [
    (110, "Ovila", "Bergeron"),
    (111, "Ghislaine", "Tanguay"),
    (112, "Léontine", "Marcoux"),
    (113, "Zénon", "Fiset"),
    (120, "Rosaire", "Paquin"),
    (121, "Aldéa", "Gravel"),
    (122, "Clovis", "Hamel"),
    (123, "Imelda", "Jutras"),
];

/// An election of two tenants to the board, in which four stand, with its officers.
fn nominated(set: Json) -> Register {
    let mut register = Register::new();
    let save = |what: &str, number: u32, set: Json| json!({"do": "save", "what": what, "id": id(number), "set": set});
    let rule = |rule: &str, value: &str| json!({"do": "set-rule", "rule": rule, "value": value});
    register.run(rule("office.name", "Office d’habitation de Laval"));
    register.run(rule("secretary.name", "Aldéa Gravel"));
    register.run(save(
        "site",
        1,
        json!({"name": "Place du Verger", "address": "12, rue d’Exemple"}),
    ));
    register.run(save(
        "body",
        3,
        json!({"name": "Conseil d’administration", "kind": "board",
        "prefix": "CA", "size": 7}),
    ));
    for (number, given, family) in PEOPLE {
        register.run(save(
            "person",
            number,
            json!({"given_name": given, "family_name": family,
            "site_id": id(1), "unit": number.to_string()}),
        ));
    }
    for seat in [30, 31] {
        register.run(save("seat", seat, json!({"body_id": id(3), "kind": "tenant-director"})));
    }
    let mut all = json!({"name": "Locataires au conseil d’administration", "body_id": id(3),
        "seat_kind": "tenant-director", "seats": 2, "method": "block", "voters": "assembly",
        "basis": "Règles adoptées par l’assemblée du 4 octobre 2026",
        "notice_sent_on": "2026-10-20", "close_on": "2026-11-15", "vote_on": "2026-11-22",
        "starts_on": "2026-11-22", "term_ends_on": "2029-04-30"});
    for (field, value) in set.as_object().unwrap() {
        all[field] = value.clone();
    }
    register.run(save("election", ELECTION, all));
    for (number, _, _) in &PEOPLE[..4] {
        register.run_at(
            "2026-11-10T19:00:00",
            save(
                "candidate",
                number + 200,
                json!({"election_id": id(ELECTION),
            "person_id": id(*number), "proposer_id": id(120), "seconder_id": id(121),
            "received_on": "2026-11-09", "consent_on": "2026-11-08", "is_tenant": "yes",
            "is_employee": "no", "has_judgment": "no"}),
            ),
        );
    }
    let roles = ["returning-officer", "election-secretary", "scrutineer", "scrutineer"];
    for ((number, _, _), role) in PEOPLE[4..].iter().zip(roles) {
        register.run_at(
            "2026-11-10T19:00:00",
            save(
                "election-officer",
                number + 200,
                json!({"election_id": id(ELECTION),
            "person_id": id(*number), "role": role}),
            ),
        );
    }
    register
}

/// The same, after these have withdrawn, the nominations being closed.
fn closed(set: Json, withdrawn: &[u32]) -> Register {
    let mut register = nominated(set);
    for number in withdrawn {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"withdrawn_on": "2026-11-14"}}));
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    register
}

/// A count: the votes, then how many ballots are valid, blank, rejected, spoiled and not returned.
fn count(votes: &[(u32, u32)], ballots: [u32; 5], issued: u32) -> Json {
    let votes: serde_json::Map<String, Json> =
        votes.iter().map(|(person, votes)| (id(person + 200), json!(votes))).collect();
    let [valid, blank, rejected, spoiled, unreturned] = ballots;
    json!({"do": "record-count", "election": id(ELECTION), "on": "2026-11-22", "at": "19:00",
        "issued": issued, "valid": valid, "blank": blank, "rejected": rejected,
        "spoiled": spoiled, "unreturned": unreturned, "votes": votes})
}

fn proclaim(register: &mut Register) {
    register.run(json!({"do": "proclaim", "election": id(ELECTION), "on": "2026-11-22",
        "despite": "L’assemblée est au cahier des procès-verbaux."}));
}

/// A tie that a second ballot does not part, then lots, then the proclamation.
fn tied() -> Register {
    let mut register = closed(json!({}), &[113]);
    register.run(count(&[(110, 10), (111, 5), (112, 5)], [12, 1, 0, 1, 1], 15));
    register.run(count(&[(111, 6), (112, 6)], [12, 0, 1, 0, 2], 15));
    register.run(json!({"do": "draw-lots", "election": id(ELECTION), "on": "2026-11-22",
        "witnesses": "Clovis Hamel et Imelda Jutras", "seed": "vingt-deux novembre"}));
    proclaim(&mut register);
    register
}

fn subject() -> Subject {
    Subject::election(Id::new(id(ELECTION)))
}

/// The text of a paper, with plain spaces.
#[track_caller]
fn said(register: &Register, paper: &Paper, words: &Words) -> String {
    let made = paper.document(&register.store, &subject(), words, &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &made).replace(['\u{a0}', '\u{202f}'], " ");
    text.replace('\\', "")
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    let spaces = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(spaces.contains(part), "« {part} » in {text}");
    }
}

fn refused(register: &Register, paper: &Paper) -> Refusal {
    let made = paper.document(&register.store, &subject(), &french(), &Folder::built_in());
    made.unwrap_err().refusal().unwrap().clone()
}

/// The papers of an election, each with one that can have it.
fn all() -> Vec<(&'static Paper, Register)> {
    let of_elections = PAPERS.iter().copied().filter(|paper| paper.of == Of::Election);
    let register = |paper: &Paper| match paper.code {
        "election-notice" | "nomination-form" | "voters-list" => nominated(json!({})),
        "ballot" | "tally-sheet" => closed(json!({}), &[]),
        _ => tied(),
    };
    of_elections.map(|paper| (paper, register(paper))).collect()
}

#[test]
fn every_paper_of_an_election_is_made_in_every_form_and_recorded_with_the_election() {
    for (paper, mut register) in all() {
        for (words, folder) in [(french(), "fr"), (english(), "en")] {
            let folder = register.folder.path().join(folder);
            std::fs::create_dir(&folder).unwrap();
            for format in Format::ALL {
                let subject = subject();
                let templates = Folder::built_in();
                let order =
                    Order { paper, subject: &subject, templates: &templates, words: &words };
                let stamp = super::register::stamp();
                let never = ccr::store::private_file::Replace::Never;
                let store = &mut register.store;
                ccr::documents::file::write(store, &stamp, &order, format, &folder, never).unwrap();
            }
        }
        let documents = register.every(Entity::Document);
        assert_eq!(documents.len(), 8, "{}", paper.code);
        for document in documents {
            assert_eq!(document.link("election_id"), Some(Id::new(id(ELECTION))));
            assert_eq!(document.link("meeting_id").or(document.link("body_id")), None);
            assert_eq!(document.text("kind"), Some(paper.code));
        }
    }
}

#[test]
fn no_paper_of_an_election_says_anything_of_eligibility_or_leads_elsewhere() {
    for (paper, register) in all() {
        let made =
            paper.document(&register.store, &subject(), &french(), &Folder::built_in()).unwrap();
        let page = crate::text(Format::Html, &made);
        for elsewhere in ["http:", "https:", "src=\"", "url(", "@import", "<script", "<link"] {
            assert!(!page.contains(elsewhere), "{}: {elsewhere}", paper.code);
        }
        // Only the form asks, and it is empty.
        let asks = paper.code == "nomination-form";
        assert_eq!(page.contains("ugement"), asks, "{}", paper.code);
    }
}
