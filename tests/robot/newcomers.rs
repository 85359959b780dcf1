//! What people stumble over who sit at the program for the first time.

use ccr::store::Store;
use serde_json::json;

use crate::support::{
    English, French, HOME, Register, Robot, SMALL, Size, copy_demo, first_run, robot, save,
};

/// Goes to a field of a form.
#[track_caller]
fn go_to(me: &mut Robot, label: &str) {
    let at = format!("▶ {label}");
    me.keys("<pgup>");
    for _ in 0..30 {
        if me.lines().iter().any(|line| line.trim_start().starts_with(&at)) {
            return;
        }
        me.keys("<tab>");
    }
    panic!("no field « {label} » on\n{}", me.screen());
}

fn footer(me: &Robot) -> String {
    me.lines().last().cloned().unwrap_or_default()
}

#[test]
fn words_in_a_telephone_field_are_told_at_once_and_an_extension_is_none_of_them() {
    for (language, field, words) in
        [(French, "Téléphone", "Il faut les dix chiffres"), (English, "Phone", "ten digits")]
    {
        let mut me = robot(HOME, language, Register::Empty, "2nTremblay");
        go_to(&mut me, field);
        me.keys("le soir<tab>").shows(&["✗", words, "le soir"]);
        me.keys("<ctrl-s>").shows(&["✗", "le soir"]);
        for good in ["poste 12", "ext. 4", "(819) 555-0134", "cell. 819 555-0134, le soir"] {
            go_to(&mut me, field);
            me.keys("<ctrl-u>").keys(good).keys("<tab>").hides(&["✗"]);
        }
        me.keys("<ctrl-s>").shows(&["1–1", "Tremblay"]);
    }
}

#[test]
fn the_first_form_tells_all_that_is_wrong_at_once_and_the_keys_are_at_the_first() {
    let mut me = first_run(HOME, French);
    go_to(&mut me, "Membres du CA");
    me.keys("4<tab><tab>midi et quart<ctrl-s>");
    let wrong = me.lines().iter().filter(|line| line.contains('✗')).count();
    // The office, the name, the board's size, the hour; and the line that tells of them.
    assert_eq!(wrong, 5, "{}", me.screen());
    me.shows(&["▶ Office d’habitation *", "Il faut un nombre de 5 à 15."]);
    assert_eq!(me.cursor().unwrap().1, me.line_of("Office d’habitation"));
    assert!(!me.path.exists());
}

#[test]
fn a_choice_opens_with_the_space_bar_and_the_footer_says_so() {
    for (size, language, field, key, photos, opened) in [
        (HOME, French, "Consent à", "Espace choix", "Photos", "Choisir"),
        (SMALL, English, "Consents to", "Space choices", "Photos", "Choose"),
    ] {
        let mut me = robot(size, language, Register::Empty, "2nTremblay");
        assert!(!footer(&me).contains(key), "{}", me.screen());
        go_to(&mut me, field);
        assert!(footer(&me).contains(key), "{}", me.screen());
        // Escape leaves it as it was.
        me.keys("<space>").shows(&[opened, photos]).keys("<down><esc>").hides(&[photos]);
        me.keys("<space>phot<enter>").shows(&[photos]).hides(&[opened]);
        // The list begins at what is chosen.
        me.keys("<space><down><enter>").hides(&[photos]);
    }
    // Between two one turns.
    let mut me = robot(HOME, French, Register::Demo, "9");
    me.until("▶ Substituts", "<down>").keys("<enter>");
    let before = me.screen();
    me.keys("<space>").hides(&["Choisir :"]);
    assert_ne!(before, me.screen());
}

#[test]
fn a_consent_is_given_as_somebody_is_written_down_in_one_act() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène");
    me.hides(&["Donné le"]);
    go_to(&mut me, "Consent à");
    me.keys("<space>photos<enter>").shows(&["Donné le *"]);
    me.keys("<tab><ctrl-u>17 nov<ctrl-s>");
    me.shows(&["Personne ajoutée : Hélène Tremblay, avec un consentement", "1–1 sur 1"]);
    me.keys("<enter>").shows(&["CONSENTEMENTS", "Photos", "17 nov. 2026"]);
    me.keys("u").shows(&["La touche n ajoute quelqu’un"]);
    let store = Store::open(&me.path).unwrap();
    let left = store.all(ccr::domain::entity::Entity::Consent, None, 9).unwrap();
    assert!(left.is_empty(), "both or neither");
    // A day to come is refused at its field, and nobody is written down without it.
    let mut me = robot(HOME, French, Register::Empty, "2nRoy");
    go_to(&mut me, "Consent à");
    me.keys("<space>photos<enter><tab><ctrl-u>25 décembre 2026<ctrl-s>");
    me.shows(&["✗", "ce jour n’est pas encore venu"]);
    me.keys("<ctrl-u>17 nov<ctrl-s>").shows(&["Roy", "avec un consentement"]);
    // Without one, nothing but the person.
    me.keys("nDubé<ctrl-s>").shows(&["Personne ajoutée : Dubé"]).hides(&["consentement"]);
}

#[test]
fn what_is_typed_in_a_field_that_is_no_longer_asked_is_told_and_comes_back() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>n<tab>balcon<tab>");
    me.shows(&["Association", "Balconville"]).hides(&["Ne sera pas enregistré"]);
    go_to(&mut me, "Type de siège");
    me.keys("<right>").shows(&["On ne demande plus « Association »", "Balconville"]);
    me.keys("<left>").hides(&["Ne sera pas"]).shows(&["Balconville"]);
}

#[test]
fn the_keys_of_the_roll_stay_where_they_are_while_people_are_noted() {
    for (size, language) in [(HOME, French), (SMALL, French), (HOME, English), (SMALL, English)] {
        let mut me = robot(size, language, Register::Demo, "3f2026-08<enter><enter>");
        me.keys("<f8><ctrl-s><f7><ctrl-s><f2>");
        let before = footer(&me);
        for key in ["p", "e", "a", "p", "<down>", "<up>"] {
            me.keys(key);
            assert_eq!(footer(&me), before, "{key}: {}", me.screen());
        }
    }
}

#[test]
fn seats_that_begin_alike_are_told_apart_where_their_names_are_cut() {
    for size in [HOME, SMALL] {
        for keys in ["6<right>", "6<enter>"] {
            let mut me = robot(size, French, Register::Demo, keys);
            me.until("Familles", "<down>").keys("<down*3>");
            let cut = |number: &str| {
                let is = |line: &&String| line.contains("Familles") && line.contains(number);
                me.lines().iter().filter(is).count()
            };
            assert!(cut("artin 1") == 1 && cut("artin 2") == 1, "{}", me.screen());
        }
    }
}

#[test]
fn the_sections_are_named_and_clicked_on_a_small_screen() {
    let mut me = robot(SMALL, French, Register::Demo, "");
    me.shows(&["1 Accueil 2 Gens 3 Réunions 4 Votes 5 Suivi", "6 Sièges 7 Lieux 8 Projets"]);
    me.keys("<click:3,2>").shows(&["Instances"]);
    me.keys("<click:12,1>").shows(&["Toutes les personnes"]);
    let mut me = robot((40, 12), English, Register::Demo, "");
    me.shows(&["1Home", "5", "6", "0"]);
    me.keys("0").shows(&["Documents"]);
}

#[test]
fn the_titles_of_an_agenda_are_seen_whole_beside_what_is_noted() {
    let mut me = robot(HOME, French, Register::Demo, "3<enter>");
    let pane = |me: &Robot| -> Vec<String> {
        let lines = me.lines();
        let inside = lines.iter().filter(|line| line.starts_with('│'));
        inside.map(|line| line.chars().take(30).collect()).collect()
    };
    let before = pane(&me);
    assert!(before.iter().all(|line| !line.contains('…')), "{}", me.screen());
    let at = before.iter().position(|line| line.contains("2 Adoption de l’ordre")).unwrap();
    assert!(
        before[at + 1].starts_with("│      ") && before[at + 1].contains("jour"),
        "{}",
        me.screen()
    );
    // What is clicked in its second line is that point.
    let line = me.line_of("2 Adoption de l’ordre") + 1;
    me.keys(&format!("<click:10,{line}>"));
    me.shows(&["┌ 2. Adoption de l’ordre du jour"]);
}

#[test]
fn papers_keep_the_language_of_the_committee_whatever_the_screens_speak() {
    let rule = json!({"do": "set-rule", "rule": "language", "value": "fr"});
    let plan = "3n15 décembre 2026<ctrl-s>f2026-09<enter><enter>";
    for start in [French, English] {
        let mut me = robot(HOME, start, Register::Demo, "");
        me.elsewhere(rule.clone());
        me.restart();
        if start == French {
            me.keys("<ctrl-t>");
        }
        me.keys(&plan.replace("décembre", "December")).shows(&["Agenda"]);
        me.shows(&["1 Opening"]).hides(&["1 Ouverture"]);
        let conn = rusqlite::Connection::open(&me.path).unwrap();
        let sql = "SELECT i.title FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                   WHERE m.number = '2026-09' ORDER BY i.position LIMIT 1";
        let kept: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "Ouverture et vérification du quorum");
        // What the settings propose for the usual agenda is what is planned with.
        me.keys("9").until("Agenda of a regular meeting", "<down>");
        me.until("▶ Agenda of a regular meeting", "<down>").keys("<enter>");
        me.shows(&["Points de décision", "Levée de la séance"]).hides(&["Closing"]);
    }
}

#[test]
fn that_papers_stay_is_read_whole_however_deep_their_folder_lies() {
    let long = "dossier-du-secretariat-du-comite-consultatif-de-residants/annee-2026-2027/registre";
    let look = |size: Size, language, what: &str, name: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(long).join(long).join("registre.ccr");
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        copy_demo(&path);
        let mut me = robot(size, language, Register::At(&path), "2nLavoie<ctrl-s>");
        me.keys("3f2026-08<enter><enter>i<ctrl-s><enter>u");
        let said = me.screen();
        // The name of the file is the last thing that is said, and stands whole.
        let joined: Vec<&str> = said.lines().map(str::trim).collect();
        let joined = joined.join(" ").replace('\u{a0}', " ");
        assert!(joined.contains(what) && joined.contains(name), "{said}");
    };
    let name = "avis de convocation 2026-08.pdf";
    for size in [HOME, SMALL] {
        look(size, French, "Un document produit depuis reste", name);
        look(size, English, "A document made since stays", "notice of meeting 2026-08.pdf");
    }
}

#[test]
fn somebody_who_lives_elsewhere_is_told_while_the_seat_is_filled() {
    let mut me = robot(HOME, French, Register::Demo, "");
    me.elsewhere(save("person", 77, json!({"family_name": "Loin", "kind": "tenant"})));
    let store = Store::open(&me.path).unwrap();
    let sites = store.all(ccr::domain::entity::Entity::Site, None, 20).unwrap();
    let other = sites.iter().find(|site| site.label() == "Place St-Martin").unwrap();
    let lives = json!({"do": "save", "what": "person",
                       "id": "019a0000-0000-7000-8000-00000000004d",
                       "set": {"site_id": other.id.as_str()}});
    me.elsewhere(lives);
    me.keys("6<enter>").until("▶ ✗ Balconville 2", "<down>").keys("cloin<tab>");
    me.shows(&["Loin habite Place St-Martin"]);
    me.keys("<s-tab><ctrl-u>beausoleil<tab>").hides(&["Loin habite"]);
}
