//! Every screen at every size, and lists of any length.

use crate::support::{English, French, HOME, Register, Robot, SMALL, act, now, robot};
use ccr::store::Store;
use serde_json::json;

/// Keys that lead to each kind of screen there is, and what stands on it.
pub const SCREENS: &[(&str, &str)] = &[
    ("", "À FAIRE"),
    ("<down*6><enter>", "TOUT CE QUI EST À FAIRE"),
    ("2", "Toutes les personnes"),
    ("2<right>", "Personnes en poste"),
    ("2fa", "Filtre : a"),
    ("2<enter>", "MANDATS"),
    ("2n", "Ajouter une personne"),
    ("2e", "Modifier la personne"),
    ("2e<tab>", "▶ Prénom"),
    ("3", "Toutes les réunions"),
    ("3<home><down><enter>", "EMB-2026-05 · Comité"),
    ("3n", "Planifier une réunion"),
    ("3<home><down*3><enter><right><down>", "┌ 5. Aînés"),
    ("3<home><down*3><enter><enter>Abc", "Ce que vous tapez est gardé"),
    ("3<home><down*3><enter><f2>", "Présences · PSM-2026-04 · Comité"),
    ("3<home><down*3><enter><f3>", "Présenter :"),
    ("3<home><down*3><enter><f4>", "Inscrire le vote"),
    ("3<home><down*3><enter><f4><right><right><right><ctrl-s>p", "Appel nominal :"),
    ("3<home><down*3><enter><f7>", "Lever la séance"),
    ("3<home><down*3><enter><f9>", "Compte rendu de la rencontre"),
    ("3<home><down><enter>x", "Que faire de cette réunion?"),
    ("3<home><down*4><enter><f10>", "Inscrire l’adoption du procès-verbal"),
    ("3<home><down*4><enter><f10><ctrl-s>", "┌ Adopter le procès-verbal de la réunion"),
    ("4", "Résolutions"),
    ("4<enter>", "Résolution CCR-2026-029"),
    ("4<enter>x", "Extrait de résolution"),
    ("4<enter>s", "Ajouter une suite"),
    ("4c", "Restreindre la liste"),
    ("5", "Suivis ouverts"),
    ("5<enter>", "Modifier le suivi"),
    ("5n", "Ajouter un suivi"),
    ("6", "Instances"),
    ("6<enter>", "Préfixe des numéros"),
    ("6n", "Ajouter une instance"),
    ("6<right>", "Sièges"),
    ("7", "Ensembles immobiliers"),
    ("7<enter>", "Année de construction"),
    ("7n", "Ajouter un ensemble immobilier"),
    ("j", "Point à l’ordre du jour modifié"),
    ("j<enter>", "Action 6"),
    ("8", "Projets"),
    ("8n", "Nouveau projet"),
    ("8<right*3>", "Demandes de subvention"),
    ("9", "▶*Nom du comité"),
    ("9<enter>", "┌ Nom du comité"),
    ("9<down*10><enter>", "┌ Délai d’avis"),
    ("9<end><enter>", "┌ Coordonnées après le dernier mandat"),
    ("/", "Chercher partout :"),
    ("/a", "Chercher partout : a"),
    ("<ctrl-p>", "Commande :"),
    ("?", "Touches :"),
    ("2<enter>?", "Touches :"),
    ("2n<f1>", "Touches :"),
    ("2<del>", "Accueil-Lemieux"),
    ("2<enter><down><enter>", "Modifier le mandat"),
];

#[test]
fn no_size_of_the_window_breaks_a_screen() {
    let mut me = robot(HOME, French, Register::Demo, "");
    for (keys, there) in SCREENS {
        me.keys("<esc*4><ctrl-d>1").keys(keys).shows(&[there]);
        for size in ["1x1", "2x2", "10x5", "39x9", "40x10", "60x20", "1x24", "80x1", "300x100"] {
            me.keys(&format!("<resize:{size}>")).keys("<down><up><click:3,4>");
        }
        me.keys("<resize:80x24>");
        leave(&mut me);
    }
    me.shows(&["1Accueil"]);
}

/// Out of whatever is open.
fn leave(me: &mut Robot) {
    me.keys("<esc*6>1<esc>");
}

#[test]
fn at_sixty_columns_the_meetings_say_how_they_stand() {
    let mut me = robot(SMALL, French, Register::Demo, "3");
    me.shows(&[" État", " En cours", " Tenue", " PV adopté"]);
    let mut me = robot(SMALL, English, Register::Demo, "3");
    me.shows(&[" Status", " Under way", " Held", " Adopted"]);
}

#[test]
fn a_window_that_is_too_small_says_so_and_comes_back() {
    let mut me = robot((39, 9), French, Register::Demo, "");
    me.shows(&["Agrandissez la fenêtre"]);
    me.keys("<resize:40x10>").shows(&["À FAIRE"]);
}

#[test]
fn a_list_of_a_thousand_is_walked_to_its_end_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thousand.ccr");
    let mut store = Store::create(&path).unwrap();
    let people = (0..1_000).map(|n| {
        let set = json!({"family_name": format!("Nom{n:04}"), "given_name": "A", "kind": "tenant"});
        json!({"do": "save", "what": "person", "set": set})
    });
    let people: Vec<_> = people.collect();
    act(&mut store, json!({"do": "batch", "label": "import", "commands": people}));
    drop(store);
    let mut me = robot(HOME, French, Register::At(&path), "2");
    me.shows(&["1–16 sur 1"]);
    let (mut seen, mut last) = (std::collections::BTreeSet::new(), String::new());
    loop {
        seen.extend(names(&me));
        let screen = me.screen();
        if screen == last {
            break;
        }
        last = screen;
        me.keys("<pgdn>");
    }
    assert_eq!(seen.len(), 1_000, "at {}", now());
    me.shows(&["▶ Nom0999, A", "985–1 000 sur 1 000"]);
    seen.clear();
    for _ in 0..100 {
        if me.screen().contains("▶ Nom0000") {
            break;
        }
        seen.extend(names(&me));
        me.keys("<up*15>");
    }
    me.shows(&["▶ Nom0000"]);
    seen.extend(names(&me));
    assert_eq!(seen.len(), 1_000);
    me.keys("<end>").shows(&["▶ Nom0999"]);
    me.keys("<home>").shows(&["▶ Nom0000", "1–16 sur 1 000"]);
    // A filter, and back to the row one was on.
    me.keys("fnom0500<enter>").shows(&["▶ Nom0500"]);
}

fn names(me: &Robot) -> Vec<String> {
    let lines = me.lines();
    let rows = lines.iter().filter_map(|line| line.get(line.find("Nom")?..)?.get(..7));
    rows.filter(|name| name.chars().skip(3).all(|c| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}
