//! A member list comes in: once, as one act, and the second time as nothing.

use ccr::domain::command::Command;
use ccr::domain::entity::Entity;
use ccr::exchange::import::words::row;
use ccr::exchange::import::{
    Candidate, Consented, Decision, ImportError, Note, Options, Plan, Remark, RowFault, Verdict,
    plan,
};
use ccr::exchange::table::duplicates::Doubt;
use ccr::exchange::table::member_column::MemberColumn;
use ccr::store::Record;
use serde_json::json;

use super::register::{Register, french, id, stamp};

const OFFICE: &[u8] = include_bytes!("../../fixtures/membres-office.csv");

impl Register {
    #[track_caller]
    fn plan(&self, text: &str, options: &Options) -> Plan {
        plan(&self.store, &stamp(), text.as_bytes(), options).unwrap()
    }

    /// Plans and writes; the counts of added, changed, same, doubtful and refused rows.
    #[track_caller]
    fn import(&mut self, text: &str, options: &Options) -> [usize; 5] {
        let plan = self.plan(text, options);
        if !plan.is_empty() {
            self.store.run(&stamp(), &plan.batch).unwrap();
        }
        plan.counts()
    }

    fn person(&self, label: &str) -> Record {
        self.named(Entity::Person, label)
    }

    fn consents_of(&self, label: &str) -> Vec<(String, String)> {
        let person = self.person(label).id;
        let consents = self.store.children(Entity::Consent, "person_id", &person).unwrap();
        let text = |record: &Record, field| record.text(field).unwrap_or_default().to_owned();
        consents.iter().map(|c| (text(c, "given_on"), text(c, "source"))).collect()
    }
}

fn options() -> Options {
    Options::default()
}

#[test]
fn an_office_list_comes_in_as_one_act_and_a_second_time_as_nothing() {
    let mut register = Register::new();
    let first = plan(&register.store, &stamp(), OFFICE, &options()).unwrap();
    assert_eq!(first.counts(), [29, 1, 0, 0, 0]);
    assert_eq!(first.rows[0].line, 3);
    let places = [
        "Place St-Martin",
        "1 rue de l’Exemple",
        "Les Lilas",
        "22 av. du Modèle",
        "Manoir des Pommiers",
        "333 boul. Fictif",
    ];
    assert_eq!(first.places, places);
    assert!(first.notes.contains(&Note::AssumedEncoding));
    assert!(first.notes.contains(&Note::NoSeats));

    let done = register.store.run(&stamp(), &first.batch).unwrap();
    assert_eq!(done.entry, Some(1), "one act");
    assert_eq!(register.every(Entity::Person).len(), 29);
    assert_eq!(register.every(Entity::Mandate).len(), 0, "a list fills no seat");

    let lise = register.person("Lise Côté-Soleil");
    assert_eq!(lise.text("phone"), Some("819 555-0102"));
    assert_eq!(
        lise.text("note"),
        Some(
            "app. 3, appeler le soir\nAssociation\u{a0}: Ass. St-Martin\nMembre depuis\u{a0}: 2024-03-05"
        )
    );
    let hugo = register.person("Hugo Petitpas");
    assert_eq!(hugo.text("phone"), Some("579 555-0125"));
    assert!(hugo.text("note").unwrap().contains("Cellulaire\u{a0}: 579 555-0126"));
    assert_eq!(hugo.text("reach"), Some("text-message"));
    assert_eq!(register.person("Marie-Ève Lajoie-Devivre").text("phone"), Some("819 555-0108"));
    assert_eq!(register.person("Robinson Vendredi").text("phone"), None, "« aucun » is nothing");
    assert_eq!(register.person("Seán O'Neil-Depluie").text("language"), Some("en"));
    // What does not fit its field is in the note and told.
    let capucine = register.person("Capucine Potager");
    assert_eq!(capucine.text("email"), None);
    assert!(capucine.text("note").unwrap().contains("Courriel\u{a0}: capucine@example"));
    let told = first.rows.iter().find(|row| row.line == 27).unwrap();
    let (header, value) = ("Courriel".to_owned(), "capucine@example".to_owned());
    assert_eq!(told.remarks, [Remark::ToNote { header, value }]);
    // 2024-03-05, 05/03/2024 and 5 mars 2024 are one day.
    assert_eq!(register.consents_of("Rita Bonnehumeur")[0].0, "2024-03-05");
    assert_eq!(register.consents_of("Seán O'Neil-Depluie")[0].0, "2024-03-05");
    assert_eq!(register.consents_of("Lise Côté-Soleil"), []);
    assert_eq!(register.every(Entity::Site).len(), 3);
    assert_eq!(register.every(Entity::Building).len(), 3);

    let second = plan(&register.store, &stamp(), OFFICE, &options()).unwrap();
    assert_eq!(second.counts(), [0, 0, 30, 0, 0]);
    assert!(second.is_empty());

    // One undo, and nothing of it is left.
    register.store.undo_own(&stamp()).unwrap();
    for entity in [Entity::Person, Entity::Consent, Entity::Site, Entity::Building] {
        assert_eq!(register.every(entity).len(), 0, "{entity:?}");
    }
}

#[test]
fn a_preview_writes_nothing() {
    let mut register = Register::new();
    let planned = plan(&register.store, &stamp(), OFFICE, &options()).unwrap();
    let changes = register.store.preview(&stamp(), &planned.batch).unwrap();
    // 29 people, 3 complexes, 3 buildings, and a consent for each of the 16 dated ones.
    let people = changes.iter().filter(|change| change.table == "person").count();
    assert_eq!(people, 29);
    assert_eq!(register.every(Entity::Person).len(), 0);
}

#[test]
fn somebody_known_is_changed_only_where_the_list_says_something_else() {
    let mut register = Register::new();
    register
        .import("Nom;Prénom;App.;Tél.;Notes\nTremblay;Hélène;12;819 555-0101;chante\n", &options());
    let text = "Nom;Prénom;App.;Tél.;Notes\nTREMBLAY;HÉLÈNE;14;(819) 555-0101;danse\n";
    let plan = register.plan(text, &options());
    let [row] = &plan.rows[..] else { panic!() };
    let Verdict::Changed { fields, .. } = &row.verdict else { panic!("{row:?}") };
    let told: Vec<_> = fields.iter().map(|f| (f.field, f.old.as_str(), f.new.as_str())).collect();
    assert_eq!(told, [("unit", "12", "14"), ("note", "chante", "chante\ndanse")]);
    register.import(text, &options());
    let helene = register.person("Hélène Tremblay");
    assert_eq!((helene.text("unit"), helene.text("phone")), (Some("14"), Some("819 555-0101")));
    // Blank cells say nothing.
    assert_eq!(
        register.import("Nom;Prénom;App.;Tél.\nTremblay;Hélène;;819 555-0101\n", &options()),
        [0, 0, 1, 0, 0]
    );
    assert_eq!(register.person("Hélène Tremblay").text("unit"), Some("14"));
}

#[test]
fn what_somebody_else_changed_since_the_plan_is_refused_whole() {
    let mut register = Register::new();
    register.import("Nom;Prénom;Tél.;App.\nRoy;Zoé;819 555-0101;1\n", &options());
    let text = "Nom;Prénom;Tél.;App.\nRoy;Zoé;819 555-0101;2\nNil;Bo;819 555-0102;3\n";
    let plan = register.plan(text, &options());
    let zoe = register.person("Zoé Roy").id;
    register.run(json!({"do": "save", "what": "person", "id": zoe, "set": {"unit": "9"}}));
    let refused = register.store.run(&stamp(), &plan.batch).unwrap_err();
    assert_eq!(refused.refusal().unwrap().kind(), "changed-meanwhile");
    assert_eq!(register.every(Entity::Person).len(), 1);
}

#[test]
fn a_row_that_may_be_somebody_known_waits_for_a_word() {
    let mut register = Register::new();
    register.import("Nom;Prénom;Tél.\nRoy;Zoé;819 555-0101\n", &options());
    let zoe = register.person("Zoé Roy").id;
    let text = "Nom;Prénom;Tél.\nRoy;Zoé;450 555-0102\nCôté;Paul;819 555-0101\n";
    let plan = register.plan(text, &options());
    let candidate = Candidate::Person { id: zoe.clone(), name: "Zoé Roy".to_owned() };
    let doubt = |doubt| Verdict::Doubtful { candidate: candidate.clone(), doubt };
    assert_eq!(plan.rows[0].verdict, doubt(Doubt::SameName));
    assert_eq!(plan.rows[1].verdict, doubt(Doubt::SamePhone));
    assert!(plan.is_empty());
    // The secretary says: the first is her, the second is somebody new.
    let mut decided = options();
    decided.decisions.insert(2, Decision::Person(zoe));
    decided.decisions.insert(3, Decision::New);
    assert_eq!(register.import(text, &decided), [1, 1, 0, 0, 0]);
    assert_eq!(register.person("Zoé Roy").text("phone"), Some("450 555-0102"));
    assert_eq!(register.import(text, &options()), [0, 0, 2, 0, 0]);
}

#[test]
fn a_couple_on_one_telephone_is_two_people() {
    let mut register = Register::new();
    let text = "Nom;Prénom;Tél.\nRoy;Zoé;819 555-0101\nCôté;Paul;819 555-0101\n";
    let plan = register.plan(text, &options());
    assert_eq!(plan.counts(), [2, 0, 0, 0, 0]);
    assert_eq!(plan.rows[1].remarks, [Remark::SharesContact(2)]);
    register.import(text, &options());
    assert_eq!(register.import(text, &options()), [0, 0, 2, 0, 0]);
}

#[test]
fn two_rows_of_one_person_that_disagree_do_not_take_turns() {
    let mut register = Register::new();
    let text = "Nom;Prénom;Courriel;Tél.;App.\n\
                Roy;Zoé;zoe@example.org;819 555-0101;\n\
                Roy;Zoé;zoe@example.org;819 555-0102;7\n";
    assert_eq!(register.import(text, &options()), [1, 1, 0, 0, 0]);
    let zoe = register.person("Zoé Roy");
    assert_eq!((zoe.text("phone"), zoe.text("unit")), (Some("819 555-0101"), Some("7")));
    assert_eq!(zoe.text("note"), Some("819 555-0102"));
    assert_eq!(register.import(text, &options()), [0, 0, 2, 0, 0]);
}

#[test]
fn what_a_later_row_says_otherwise_stays_in_the_notes_under_its_heading() {
    let mut register = Register::new();
    let text = "Nom;Prénom;Tél.;Complexe;App.;Langue\n\
                Roy;Zoé;819 555-0101;Les Lilas;3;français\n\
                Roy;Zoé;819 555-0101;Les Pins;12;anglais\n";
    assert_eq!(register.import(text, &options()), [1, 1, 0, 0, 0]);
    let zoe = register.person("Zoé Roy");
    assert_eq!((zoe.text("unit"), zoe.text("language")), (Some("3"), Some("fr")));
    let note = zoe.text("note").unwrap_or_default().replace('\u{a0}', " ");
    for said in ["Complexe : Les Pins", "App. : 12", "Langue : anglais"] {
        assert!(note.lines().any(|line| line == said), "{said}: {note}");
    }
    assert_eq!(register.import(text, &options()), [0, 0, 2, 0, 0]);
}

#[test]
fn a_no_in_the_list_is_told_where_a_consent_stands() {
    let mut register = Register::new();
    let list = |cell: &str| format!("Nom;Prénom;Tél.;Consentement\nRoy;Zoé;819 555-0101;{cell}\n");
    register.import(&list("2026-01-15"), &options());
    let plan = register.plan(&list("non"), &options());
    assert!(plan.rows[0].remarks.contains(&Remark::ConsentStands), "{:?}", plan.rows[0].remarks);
    register.import(&list("non"), &options());
    assert_eq!(register.consents_of("Zoé Roy"), [("2026-01-15".to_owned(), String::new())]);
}

#[test]
fn rows_that_cannot_be_read_are_refused_with_their_lines() {
    let mut register = Register::new();
    let text = "Nom;Prénom;Notes\nRoy;Zoé;a;b\n;Paul;\nCôté;Lise;\n";
    let plan = register.plan(text, &options());
    let verdicts: Vec<_> = plan.rows.iter().map(|row| (row.line, &row.verdict)).collect();
    assert_eq!(verdicts[0], (2, &Verdict::Refused { why: RowFault::TooManyCells(1) }));
    assert_eq!(verdicts[1], (3, &Verdict::Refused { why: RowFault::NoName }));
    assert_eq!(register.import(text, &options()), [1, 0, 0, 0, 2]);
}

#[test]
fn places_may_be_kept_in_notes_instead_of_being_made() {
    let mut register = Register::new();
    register.run(json!({"do": "save", "what": "site", "id": id(1), "set": {"name": "Les Lilas"}}));
    register.run(json!({"do": "save", "what": "building", "id": id(2), "set": {
        "site_id": id(1), "name": "Bloc A", "address": "22 av. du Modèle"}}));
    let text = "Nom;Prénom;Complexe;Adresse\nRoy;Zoé;LES LILAS;22, av. du Modèle\nCôté;Lise;Les Pins;5 rue X\n";
    let known_only = Options { create_places: false, ..options() };
    let plan = register.plan(text, &known_only);
    assert_eq!(plan.places, [""; 0]);
    assert_eq!(plan.rows[1].remarks.len(), 2);
    register.import(text, &known_only);
    let zoe = register.person("Zoé Roy");
    assert_eq!(zoe.text("site_id"), Some(id(1).as_str()));
    assert_eq!(zoe.text("building_id"), Some(id(2).as_str()), "found by its address");
    let lise = register.person("Lise Côté");
    assert_eq!(lise.text("note"), Some("Complexe\u{a0}: Les Pins\nAdresse\u{a0}: 5 rue X"));
    assert_eq!(register.import(text, &known_only), [0, 0, 2, 0, 0]);
    // A building alone tells its complex.
    register.import("Nom;Prénom;Immeuble\nNil;Bo;bloc a\n", &options());
    assert_eq!(register.person("Bo Nil").text("site_id"), Some(id(1).as_str()));
}

#[test]
fn consent_is_the_lists_own_or_asked_once_for_the_others() {
    let mut register = Register::new();
    let text = "Nom;Prénom;Tél.;Consentement\n\
                Roy;Zoé;819 555-0101;12 septembre 2023\n\
                Côté;Lise;819 555-0102;\n\
                Nil;Bo;819 555-0103;non\n\
                Ox;Al;;\n\
                Pic;Eve;819 555-0104;oui\n\
                Lee;Ann;819 555-0105;2031-01-01\n";
    let plan = register.plan(text, &options());
    assert!(plan.notes.contains(&Note::NoConsent(4)), "all but Zoé and the one without telephone");
    let on = "2026-10-01".parse().unwrap();
    let given = Consented { on, source: "formulaire 2026".to_owned() };
    let consent = Options { consent: Some(given), ..options() };
    register.import(text, &consent);
    let form = |day: &str| vec![(day.to_owned(), "formulaire 2026".to_owned())];
    assert_eq!(register.consents_of("Zoé Roy"), form("2023-09-12"));
    assert_eq!(register.consents_of("Lise Côté"), form("2026-10-01"));
    assert_eq!(register.consents_of("Eve Pic"), form("2026-10-01"));
    assert_eq!(register.consents_of("Bo Nil"), [], "no is no");
    assert_eq!(register.consents_of("Al Ox"), [], "nothing to consent to");
    // A day to come is no consent yet: the note keeps it.
    assert!(register.person("Ann Lee").text("note").unwrap().contains("2031-01-01"));
    assert_eq!(register.import(text, &consent), [0, 0, 6, 0, 0]);
    // One that was withdrawn is not given back by the old list.
    let lise = register.person("Lise Côté").id;
    let consents = register.store.children(Entity::Consent, "person_id", &lise).unwrap();
    register.run(json!({"do": "save", "what": "consent", "id": consents[0].id,
        "set": {"withdrawn_on": "2026-11-01"}}));
    assert_eq!(register.import(text, &consent), [0, 0, 6, 0, 0]);
}

#[test]
fn a_heading_that_is_not_known_is_told_and_may_be_named() {
    let register = Register::new();
    let text = "Nom;Prénom;No dossier;Joignable\nRoy;Zoé;E-1;courriel\n";
    let told = register.plan(text, &options()).columns;
    let role = |at: usize| &told[at].role;
    use ccr::exchange::import::ColumnRole;
    assert_eq!(role(2), &ColumnRole::Unknown);
    let columns = vec![
        ("no dossier".to_owned(), Some(MemberColumn::Note)),
        ("Joignable".to_owned(), Some(MemberColumn::Reach)),
    ];
    let plan = register.plan(text, &Options { columns, ..options() });
    let Command::Batch(batch) = plan.batch else { panic!() };
    let Command::Save(save) = &batch.commands[0] else { panic!() };
    assert_eq!(save.set["reach"], "email");
    assert_eq!(save.set["note"], "No dossier\u{a0}: E-1");
}

#[test]
fn what_is_no_member_list_is_said() {
    let register = Register::new();
    let refused = |bytes: &[u8]| plan(&register.store, &stamp(), bytes, &options()).unwrap_err();
    assert!(matches!(refused(b"PK\x03\x04..."), ImportError::Decode(_)));
    assert!(matches!(refused(b""), ImportError::Read(_)));
    let ImportError::NoNames { headers } = refused(b"Loyer;Bail\n500;2024\n") else { panic!() };
    assert_eq!(headers, ["Loyer", "Bail"]);
}

#[test]
fn an_escape_in_a_cell_is_data() {
    let mut register = Register::new();
    register.import("Nom;Prénom;Tél.\n\"Ro\u{1b}cy\";Zoé;\"819\n555-0101\"\n", &options());
    let zoe = register.every(Entity::Person).remove(0);
    assert_eq!(zoe.text("family_name"), Some("Ro\u{1b}cy"), "kept; shown as a sign elsewhere");
    assert_eq!(zoe.text("phone"), Some("819 555-0101"));
}

#[test]
fn a_heading_that_comes_again_is_nobody() {
    let mut register = Register::new();
    let text = "Nom;Prénom;Notes\nName;First name;Notes\nRoy;Zoé;\nNOM;Prenom;\nPorte;Charge;\n";
    let plan = register.plan(text, &options());
    assert!(plan.notes.contains(&Note::RepeatedHeading(2)));
    // « Porte » and « Charge » are headings too, but not of these columns.
    let names: Vec<_> = plan.rows.iter().map(|row| (row.line, row.name.as_str())).collect();
    assert_eq!(names, [(3, "Zoé Roy"), (5, "Charge Porte")]);
    assert_eq!(register.import(text, &options()), [2, 0, 0, 0, 0]);
}

#[test]
fn a_name_without_a_letter_is_none() {
    let mut register = Register::new();
    let text = "Nom;Prénom\n-;Anne\n=1+1;Zoé\n…;Luc\nNil;Bo\n";
    assert_eq!(register.import(text, &options()), [1, 0, 0, 0, 3]);

    // What stands there is said; only where nothing does there is no name.
    let plan = register.plan("Nom;Prénom\n-5;Anne\n-;Zoé\n;Luc\n", &options());
    let told: Vec<_> =
        plan.rows.iter().map(|found| row(&french(), found, true).remove(0)).collect();
    assert_eq!(
        told[0],
        "Ligne 2\u{a0}: refusée, le nom de famille «\u{a0}-5\u{a0}» n’a aucune lettre"
    );
    assert_eq!(told[1], "Ligne 3\u{a0}: refusée, il n’y a pas de nom de famille");
    assert_eq!(told[2], "Ligne 4\u{a0}: refusée, il n’y a pas de nom de famille");
}

#[test]
fn what_follows_a_quote_that_is_never_closed_is_not_read_as_a_person() {
    let mut register = Register::new();
    let text = "Nom;Prénom\nCôté;Lise\n\"Roy;Zoé\nGagnon;Luc\n";
    let plan = register.plan(text, &options());
    assert_eq!(plan.rows[1].verdict, Verdict::Refused { why: RowFault::UnclosedQuote });
    assert!(plan.notes.contains(&Note::UnclosedQuote(3)));
    assert_eq!(register.import(text, &options()), [1, 0, 0, 0, 1]);
}

#[test]
fn all_doubtful_rows_may_be_decided_at_once_and_no_name_is_lost() {
    let mut register = Register::new();
    register.import("Nom;Prénom;Tél.\nRoy;Zoé;819 555-0101\n", &options());
    let text = "Nom;Prénom;Tél.\nRoy;Zoé;450 555-0102\nCôté;Paul;819 555-0101\n";
    // Married meanwhile: one row is her under another name, the other one was a second telephone.
    let same = Options { otherwise: Decision::Same, ..options() };
    // A line of its own counts before what is said of all.
    let mut mixed = same.clone();
    mixed.decisions.insert(3, Decision::Leave);
    assert_eq!(register.plan(text, &mixed).counts()[3], 1);
    assert_eq!(register.import(text, &same), [0, 2, 0, 0, 0]);
    let zoe = register.person("Zoé Roy");
    assert_eq!(zoe.text("phone"), Some("450 555-0102"));
    assert_eq!(zoe.text("note"), Some("Paul Côté\n819 555-0101"));
    assert_eq!(register.every(Entity::Person).len(), 1);
    let new = Options { otherwise: Decision::New, ..options() };
    assert_eq!(register.import("Nom;Prénom;Tél.\nRoy;Zoé;514 555-0109\n", &new), [1, 0, 0, 0, 0]);
}

#[test]
fn a_heading_that_is_to_be_ignored_is_told_so_and_one_that_is_not_there_is_said() {
    use ccr::exchange::import::{ColumnRole, headings};
    let register = Register::new();
    let text = "Nom;Prénom;Genre\nRoy;Zoé;F\n";
    let said = |header: &str| Options { columns: vec![(header.to_owned(), None)], ..options() };
    let role = |options: &Options| headings(text.as_bytes(), options).unwrap()[2].role.clone();
    assert_eq!(role(&options()), ColumnRole::Unknown);
    assert_eq!(role(&said("GENRE :")), ColumnRole::Skipped);
    let missing = plan(&register.store, &stamp(), text.as_bytes(), &said("Sexe")).unwrap_err();
    let ImportError::NoSuchColumn { header, headers } = missing else { panic!("{missing}") };
    assert_eq!(header, "Sexe");
    assert_eq!(headers, ["Nom", "Prénom", "Genre"]);
}
