//! People: added, changed, found, taken away, and all of it taken back.

use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot, save};

#[test]
fn a_person_is_added_changed_taken_back_and_done_again() {
    let mut me = robot(HOME, French, Register::Empty, "2n");
    me.shows(&["Ajouter une personne", "Nom de famille *"]);
    me.keys("Tremblay<tab>Hélène<ctrl-s>");
    me.shows(&["Tremblay, Hélène", "✓", "1–1 sur 1"]);
    // The journal's sentence is on the message line.
    me.keys("e<tab><bs*6>Élise<ctrl-s>").shows(&["Tremblay, Élise"]);
    me.keys("u").shows(&["Tremblay, Hélène"]).hides(&["Tremblay, Élise"]);
    me.keys("<ctrl-r>").shows(&["Tremblay, Élise"]);
    me.keys("uu").shows(&["La touche n ajoute quelqu’un"]);
    me.keys("<ctrl-r><ctrl-r>").shows(&["Tremblay, Élise"]);
    me.keys("<ctrl-r>").shows(&["Rien à rétablir."]);
}

#[test]
fn what_is_taken_away_comes_back_with_one_key() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène<ctrl-s>");
    me.keys("<del>").shows(&["La touche n ajoute quelqu’un"]);
    me.keys("u").shows(&["Tremblay, Hélène"]);
}

#[test]
fn a_page_whose_person_is_gone_gives_way_to_the_list() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène<ctrl-s><enter>");
    me.shows(&["Hélène Tremblay", "Échap retour"]);
    me.keys("u").shows(&["Toutes les personnes", "La touche n ajoute quelqu’un", "✓"]);
}

#[test]
fn a_refusal_is_read_whole_over_several_lines() {
    let me = robot((60, 20), French, Register::Demo, "2fsansregret<enter><del>");
    let screen = me.screen();
    let refused = screen.split('✗').nth(1).unwrap_or_else(|| panic!("{screen}"));
    let sentence = refused.lines().take(3).collect::<String>();
    assert!(!sentence.contains('…') && sentence.contains('.'), "{screen}");
}

#[test]
fn a_few_letters_without_accents_filter_the_list() {
    let mut me = robot(HOME, French, Register::Demo, "2fgisele");
    me.shows(&["Boncœur, Gisèle", "1–1 sur 1"]);
    me.keys("<bs*6>zzz").shows(&["Rien ne correspond"]);
    me.keys("<esc>").shows(&["sur 47"]);
    me.keys("fboncoeur<enter><enter>").shows(&["MANDATS", "Gisèle Boncœur"]);
}

#[test]
fn the_arrows_go_through_the_views_and_t_through_the_orders() {
    let mut me = robot(HOME, French, Register::Demo, "2<right>");
    me.shows(&["Personnes en poste"]);
    me.keys("<left><left>").shows(&["Partenaires"]);
    me.keys("4t").shows(&["par date, avec les propositions rejetées"]);
    me.keys("t").hides(&["par date"]);
}

#[test]
fn search_finds_everything_with_or_without_accents() {
    for typed in ["helene", "Hélène"] {
        let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène<ctrl-s>1");
        me.keys("/").keys(typed).shows(&["Hélène Tremblay", "personne"]);
        me.keys("<enter>").shows(&["Échap retour", "PRÉSENCES"]);
    }
    let mut me = robot(HOME, English, Register::Demo, "/boncoeur");
    me.shows(&["Gisèle Boncœur"]);
    me.keys("<esc>").shows(&["NEXT MEETING"]);
    me.keys("/zzzzqq").shows(&["Nothing"]);
}

#[test]
fn a_name_is_found_however_its_joint_is_typed() {
    let people = "2nO’Connor<tab>Rose<ctrl-s>2nMcDonald<tab>Luc<ctrl-s>2nTremblay<tab>Guy<ctrl-s>";
    let mut me = robot(HOME, French, Register::Empty, people);
    me.keys("7nPlace St-Martin<ctrl-s>");
    for (typed, name) in [
        ("oconnor", "Rose O’Connor"),
        ("O'CONN", "Rose O’Connor"),
        ("o connor", "Rose O’Connor"),
        ("mcdonald", "Luc McDonald"),
        ("mc donald", "Luc McDonald"),
        ("stmartin", "Place St-Martin"),
        ("st martin", "Place St-Martin"),
        ("saint-mart", "Place St-Martin"),
    ] {
        me.keys("1/").keys(typed).shows(&[name]).hides(&["Tremblay"]).keys("<esc>");
    }
    // In a list.
    me.keys("2foconnor").shows(&["O’Connor, Rose", "1–1 sur 1"]);
    me.keys("<esc>fmc donald").shows(&["McDonald, Luc", "1–1 sur 1"]).keys("<esc>");
    // In a field that takes a person.
    me.keys("5nAppeler<tab>oconn<tab>").shows(&["Rose O’Connor"]);
}

#[test]
fn the_search_finds_a_paper_that_was_made() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter>i<ctrl-s><enter>");
    me.keys("/avis convocation 2026-08").shows(&["CCR avis de convocation 2026-08.pdf"]);
    me.keys("<enter>").shows(&["Le fichier est tel qu’il a été produit."]);
}

#[test]
fn letters_that_several_have_are_not_said_to_be_nobodys() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>");
    me.until("▶ ! Familles", "<down>").keys("cb").shows(&["Combler le siège"]);
    me.keys("<tab>").shows(&["Plusieurs ont ces lettres"]).hides(&["Personne de ce nom"]);
    me.keys("<s-tab>zzz<tab>").hides(&["Plusieurs ont ces lettres"]);
}

#[test]
fn the_palette_runs_a_command_by_its_name() {
    let mut me = robot(HOME, French, Register::Demo, "<ctrl-p>reglages");
    me.keys("<enter>").shows(&["▶*Nom du comité"]);
    me.keys("2<ctrl-p>creer<enter>").shows(&["Ajouter une personne"]);
}

#[test]
fn a_command_of_another_screen_is_found_with_the_word_where_it_works() {
    let mut me = robot(HOME, French, Register::Demo, "2<ctrl-p>");
    // Until something is typed only what works here is shown.
    me.hides(&["Combler"]);
    me.keys("combl").shows(&["Combler le siège choisi (dans la page d’une instance : section 6)"]);
    me.keys("<enter>").shows(&["! Dans la page d’une instance : section 6", "Commande"]);
    // There it works.
    me.keys("<esc>6<enter><down><ctrl-p>combl<enter>").shows(&["Personne *", "Balconville 2"]);
}

#[test]
fn the_search_gives_people_first_with_their_phone_then_what_speaks_of_them() {
    // The demo's agenda items on the officers' election name her in their notes.
    let mut me = robot(HOME, French, Register::Demo, "/tremb");
    let found = me.lines()[5..7].to_vec();
    assert!(found[0].contains("▶ Hélène Tremblay-Sirop"), "{found:?}");
    assert!(found[0].ends_with("450 555-0101 · personne"), "{found:?}");
    assert!(found[1].contains("Élection des officiers"), "{found:?}");
    // Each says which meeting it belongs to.
    assert!(found[1].ends_with("2026-03 · point à l’ordre du jour"), "{found:?}");
    me.keys("<enter>").shows(&["MANDATS", "Hélène Tremblay-Sirop"]);
}

#[test]
fn the_help_finds_a_key_by_the_name_that_the_footer_gives_it() {
    let mut me = robot(HOME, French, Register::Empty, "2nRoy<f1>brouillon");
    me.shows(&["Oublier ce qui est tapé et quitter"]).keys("<enter>").shows(&["Toutes les"]);
}

#[test]
fn the_help_runs_the_key_that_is_chosen() {
    let mut me = robot(HOME, French, Register::Demo, "2?");
    me.shows(&["Touches", "Ouvrir la ligne choisie"]);
    me.keys("filtrer").keys("<bs*7>lignes qui<enter>").keys("boncoeur");
    me.shows(&["Boncœur, Gisèle", "1–1 sur 1"]);
}

#[test]
fn the_help_is_whole_on_a_small_screen_and_a_click_finds_its_line() {
    let mut me = robot(SMALL, French, Register::Empty, "6?");
    me.shows(&["Supprimer la fiche (s’annule avec u) (Rien n’est", "  choisi.)"]).hides(&["…"]);
    // Lines behind one that takes two are found by a click.
    let line = me.lines().iter().position(|line| line.contains("Chercher partout")).unwrap();
    me.keys(&format!("<click:5,{line}>")).shows(&["Chercher partout :"]).keys("<esc>");
    // The selected line is seen whole, also the last.
    me.keys("?<end>").shows(&["▶ Passer à l’anglais"]);
}

#[test]
fn a_page_that_goes_on_below_says_so_and_a_line_that_is_cut_is_said_whole() {
    let mut me = robot(HOME, French, Register::Demo, "2<enter>");
    let last = |me: &crate::support::Robot, sign: &str| {
        me.lines().iter().any(|line| line.trim_end().ends_with(sign))
    };
    assert!(last(&me, "↓") && !last(&me, "↑"));
    // The mandate's line has no room for the body; below it is told.
    me.shows(&["▶ ✓ Soutien communautaire · ", "de la Place St-Martin : 20 févr. 2025"]);
    me.keys("<end>");
    assert!(last(&me, "↑") && !last(&me, "↓"), "{}", me.screen());
}

#[test]
fn somebody_who_is_there_already_is_named_while_one_types_and_may_be_saved_all_the_same() {
    for size in [HOME, SMALL] {
        let mut me = robot(size, French, Register::Empty, "");
        let set =
            json!({"family_name": "Tremblay", "given_name": "Hélène", "phone": "450 555-0147"});
        me.elsewhere(save("person", 1, set));
        me.keys("2nTREMBLAY").hides(&["Déjà au registre"]);
        // Accents and case tell nobody apart.
        me.keys("<tab>Helene").shows(&["! Déjà au registre : Hélène Tremblay (450 555-0147)."]);
        me.keys("<tab>").shows(&["enregistrez quand même"]);
        me.keys("<s-tab><bs*6>Luc").hides(&["Déjà au registre"]);
        me.keys("<bs*3>Helene<ctrl-s>").shows(&["✓", "1–2 sur 2"]);
    }
}

#[test]
fn a_telephone_number_is_written_in_one_way_as_soon_as_its_field_is_left() {
    let mut me = robot(HOME, French, Register::Empty, "2nRoy<tab>Rita<tab*6>");
    me.keys("8195550134").shows(&["▶ Téléphone", "8195550134"]);
    me.keys("<tab>").shows(&["819 555-0134"]).hides(&["8195550134"]);
    // What is none of here stays as it was typed, and so does what nobody touches.
    me.keys("<s-tab><ctrl-u>+33142000000<tab>").shows(&["+33142000000"]);
    me.keys("<ctrl-s>");
    me.elsewhere(save("person", 7, json!({"family_name": "Gagnon"})));
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    conn.execute("UPDATE person SET phone = '450.555.0199' WHERE family_name = 'Gagnon'", [])
        .unwrap();
    drop(conn);
    me.keys("1").keys("2fgagnon<enter>e<tab*9><ctrl-s>").shows(&["450.555.0199"]);
}

#[test]
fn the_same_telephone_or_e_mail_is_told_however_it_is_written() {
    let mut me = robot(HOME, English, Register::Empty, "");
    let set = json!({"family_name": "Roy", "phone": "450 555-0147", "email": "Roy@Exemple.ca"});
    me.elsewhere(save("person", 1, set));
    me.keys("2nGagnon");
    let typed = |me: &mut Robot, label: &str, text: &str| {
        while !me.screen().contains(&format!("▶ {label}")) {
            me.keys("<tab>");
        }
        me.keys(text);
    };
    typed(&mut me, "Phone", "(450) 555-0147");
    me.shows(&["! The same phone: Roy"]);
    me.keys("<ctrl-u>").hides(&["The same phone"]);
    typed(&mut me, "E-mail", "roy@exemple.CA");
    me.shows(&["! The same e-mail: Roy"]);
}

#[test]
fn an_association_that_is_there_already_is_named_and_a_record_that_is_changed_is_not_its_own_twin()
{
    let mut me = robot(HOME, French, Register::Empty, "");
    me.elsewhere(save("association", 1, json!({"name": "Amicale des Lilas"})));
    me.keys("7<right>nAmicale des lilas")
        .shows(&["Déjà au registre : Amicale des Lilas (fiche du"]);
    me.keys("<ctrl-d>e<tab><s-tab>").hides(&["Déjà au registre"]);
}

#[test]
fn namesakes_of_whom_nothing_else_differs_are_told_by_their_days_in_a_list_of_proposals() {
    let mut me = robot(HOME, French, Register::Demo, "");
    me.elsewhere(save("person", 1, json!({"family_name": "Roy", "given_name": "Zoé"})));
    me.elsewhere(save("person", 2, json!({"family_name": "Roy", "given_name": "Zoé"})));
    me.keys("6<enter><down>czoé");
    let told = me.lines().iter().filter(|line| line.contains("fiche du")).count();
    assert_eq!(told, 2, "{}", me.screen());
}

#[test]
fn the_palette_finds_what_people_call_things_in_both_languages() {
    for (language, asked) in [
        (
            French,
            [
                ("langue", "Passer à l’anglais"),
                ("language", "Passer à l’anglais"),
                ("pv", "Faire le procès-verbal"),
                ("proces-verbal", "Faire le procès-verbal"),
                ("huis", "Passer de la copie publique"),
                ("sauvegarde", "Faire une copie de sauvegarde"),
                ("imprimer", "Faire le procès-verbal"),
                ("quitter", "Quitter le programme"),
                ("reglages", "Aller à : Règles"),
                ("excel", "Importer une liste"),
                ("exporter", "Exporter les listes"),
                ("restaurer", "Reprendre une copie"),
            ],
        ),
        (
            English,
            [
                ("language", "Switch to French"),
                ("langue", "Switch to French"),
                ("pv", "Make the minutes"),
                ("report", "Make the minutes"),
                ("closed", "Go from the public copy"),
                ("backup", "Make a backup copy"),
                ("print", "Make the minutes"),
                ("exit", "Leave the program"),
                ("settings", "Go to: Rules"),
                ("import", "Import a list"),
                ("export", "Export the lists"),
                ("restore", "Put a backup copy back"),
            ],
        ),
    ] {
        for (typed, found) in asked {
            robot(HOME, language, Register::Demo, &format!("<ctrl-p>{typed}")).shows(&[found]);
        }
    }
    // What can be begun is found by what people call it, wherever they are, and begun at once.
    for (language, typed, form) in [
        (French, "planifier", "Planifier une réunion"),
        (French, "prevoir reun", "Planifier une réunion"),
        (French, "ajouter", "Ajouter une personne"),
        (French, "ajouter pers", "Ajouter une personne"),
        (French, "personne", "Ajouter une personne"),
        (French, "site", "Ajouter un ensemble immobilier"),
        (French, "scrutin", "Préparer une élection"),
        (English, "schedule", "Plan a meeting"),
        (English, "add pers", "Add a person"),
        (English, "add member", "Add a person"),
    ] {
        for from in ["", "3", "9"] {
            let mut me = robot(HOME, language, Register::Demo, &format!("{from}<ctrl-p>{typed}"));
            me.shows(&[form]).until(&format!("▶ {form}"), "<down>").keys("<enter>");
            me.shows(&[form]).hides(&["Commande :", "Command:"]);
        }
    }
    for (language, typed) in [(French, "couleur"), (French, "COULEURS"), (English, "colour")] {
        let mut me = robot(HOME, language, Register::Demo, &format!("<ctrl-p>{typed}"));
        let rule =
            if language == French { "▶ Couleurs de l’écran" } else { "▶ Colours of the" };
        me.until(rule, "<down>").keys("<enter>").shows(&[&rule.replace("▶ ", "")]);
    }
    let mut me = robot(HOME, French, Register::Demo, "<ctrl-p>sauvegarde<enter>");
    me.shows(&["ccr sauvegarder"]);
}

#[test]
fn a_key_that_does_it_here_and_everywhere_is_told_once() {
    let mut me = robot(HOME, French, Register::Demo, "2<enter>?");
    me.shows(&["Échap"]).hides(&["Échap, Échap"]);
}
