//! Papers from the terminal: made from any screen by one key, listed, opened, found again.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::support::*;

/// The meeting of December in the list of meetings.
const DECEMBER: &str = "3f2026-08<enter>";

fn texts(path: &Path, sql: &str) -> Vec<String> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

/// What the register has of the papers that were made here: those of the demo have no file.
fn made_here(columns: &str) -> String {
    format!("SELECT {columns} FROM document WHERE sha256 IS NOT NULL")
}

/// The SHA-256 that the system's own program finds.
fn sha256sum(path: &Path) -> String {
    let out = Command::new("sha256sum").arg(path).output().unwrap();
    // A name that it escapes is told by a backslash before the sum.
    let said = String::from_utf8(out.stdout).unwrap();
    said.trim_start_matches('\\').split(' ').next().unwrap().to_owned()
}

#[test]
fn one_key_makes_a_paper_and_the_list_knows_it() {
    for (language, name, told) in [
        (French, "2026-12-08 CCR avis de convocation 2026-08.pdf", "Avis de convocation fait"),
        (English, "2026-12-08 CCR notice of meeting 2026-08.pdf", "Notice of meeting made"),
    ] {
        let mut me = robot(HOME, language, Register::Demo, DECEMBER);
        me.keys("i<ctrl-s>").shows(&[told, name]);
        assert_eq!(me.files(".pdf"), [name]);
        me.keys("<enter>0<enter>");
        let path = me.path.parent().unwrap().join(name);
        me.shows(&[&sha256sum(&path), "2026-08"]);
    }
}

#[test]
fn papers_that_were_made_after_an_act_that_is_taken_back_stay_and_that_is_said() {
    let mut me = robot(HOME, French, Register::Demo, "2nLavoie<ctrl-s>3f2026-08<enter><enter>");
    me.keys("i<ctrl-s><enter>u").shows(&["Annulé : Personne ajoutée : Lavoie"]);
    me.shows(&["document produit depuis reste au registre"]);
}

/// In the list of papers the keys are about the one that was just made, and what tells two copies apart
/// is seen.
#[test]
fn the_paper_that_was_just_made_is_selected_and_copies_are_told_apart() {
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    me.keys("i<ctrl-s><enter>0");
    let first = me.files(".pdf")[0].clone();
    std::fs::write(me.path.parent().unwrap().join(&first), "annoté").unwrap();
    // The same again, under the next number: the first line, and the one that is selected.
    me.keys("i<ctrl-s>2026-08<ctrl-s>").shows(&["2026-08 (2).pdf"]);
    me.keys("<enter>").shows(&["(2)"]);
    me.keys("l").shows(&["(2).pdf"]);
}

#[test]
fn a_paper_is_made_again_from_its_line_in_the_language_that_is_told() {
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    me.keys("i<ctrl-s><enter>i").until("▶ Langue", "<tab>").keys("<right><ctrl-s><enter>0");
    me.shows(&["PDF       FR", "PDF       EN"]);
    // What is selected was made of the meeting of December, whatever the list was come to by.
    me.keys("<down>i").shows(&["Avis de convocation", "Réunion *         2026-08"]);
}

/// What was made is listed with where it is and the beginning of its hash, and for that nothing of what
/// it is and of what is cut.
#[test]
fn the_list_tells_where_the_file_is_and_how_its_hash_begins() {
    for (language, kind) in [(French, "Avis de convocation"), (English, "Notice of meeting")] {
        for size in [HOME, SMALL, (140, 30)] {
            let mut me = robot(size, language, Register::Demo, DECEMBER);
            me.keys("i<ctrl-s><enter>0");
            let name = me.files(".pdf")[0].clone();
            let path = me.path.parent().unwrap().join(&name);
            let known_by = &sha256sum(&path)[..8];
            let lines = me.lines();
            let told = lines.iter().rfind(|line| line.contains(known_by)).unwrap();
            // The folder at one end, the file's name at the other.
            assert!(told.trim_start().starts_with('/'), "{told}");
            assert!(told.contains(&format!("2026-08.pdf · {known_by}")), "{told}");
            let row = lines.iter().find(|line| line.contains(kind));
            let row = row.unwrap_or_else(|| panic!("{}", me.screen()));
            assert!(row.contains("2026-08"), "{row}");
            assert!(size == SMALL || row.contains("PDF"), "{row}");
            if size.0 > 80 {
                assert!(row.contains(known_by) && row.contains(".pdf"), "{row}");
                assert!(told.contains(path.to_str().unwrap()), "{told}");
            }
        }
    }
}

#[test]
fn the_details_tell_what_became_of_the_file_since() {
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    me.keys("i<ctrl-s><enter>0").shows(&["Documents produits", "Avis de convocation", "PDF"]);
    me.keys("<enter>").shows(&["Le fichier est tel qu’il a été produit.", "Réunion"]);
    let path = me.path.parent().unwrap().join(&me.files(".pdf")[0]);
    std::fs::write(&path, "autre chose").unwrap();
    me.keys("<esc><enter>").shows(&["Le fichier a été changé depuis qu’il a été produit."]);
    std::fs::remove_file(&path).unwrap();
    me.keys("<esc><enter>").shows(&["Le fichier n’est plus là, ou ne peut pas être lu."]);
    me.keys("o").shows(&["Le fichier n’est plus là : "]);
    me.keys("<enter>").shows(&["2026-08", "Réunion ordinaire"]);
}

#[test]
fn the_whole_path_is_told_on_a_small_screen() {
    let mut me = robot(SMALL, French, Register::Demo, DECEMBER);
    me.keys("i<ctrl-s><enter>0l");
    let path = me.path.parent().unwrap().join(&me.files(".pdf")[0]);
    // Wrapped lines are put together again.
    let whole: String = me.screen().chars().filter(|c| !c.is_whitespace() && *c != '│').collect();
    let path: String = path.to_str().unwrap().chars().filter(|c| !c.is_whitespace()).collect();
    assert!(whole.contains(&path), "{}", me.screen());
}

#[test]
fn the_desktop_opens_it_and_a_missing_program_is_told() {
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    me.keys("i<ctrl-s><enter>0");
    let folder = me.path.parent().unwrap().to_owned();
    me.opens_with(Path::new("/nowhere/no-such-program"));
    me.keys("o").shows(&["n’a pas de programme pour ouvrir les fichiers d’ici"]);
    let (script, seen) = (folder.join("open.sh"), folder.join("seen"));
    let text = format!(
        "#!/bin/sh\nprintf '%s' \"$1\" > '{0}.new'\nmv '{0}.new' '{0}'\necho bruit\n",
        seen.display()
    );
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    me.opens_with(&script).keys("o").shows(&["Le fichier s’ouvre dans son programme."]);
    while !seen.exists() {
        std::thread::yield_now();
    }
    let opened = PathBuf::from(std::fs::read_to_string(&seen).unwrap());
    assert_eq!(opened, folder.join(&me.files(".pdf")[0]));
    me.hides(&["bruit"]);
    // A desktop that finds nothing for such files and ends at once is not believed to open it.
    me.opens_with(Path::new("false")).keys("o");
    me.shows(&["n’a pas trouvé de programme pour ce fichier"]);
    me.hides(&["Le fichier s’ouvre dans son programme."]);
}

#[test]
fn every_kind_of_paper_is_made_from_the_screen_it_belongs_to() {
    let held = "3f2026-07<enter>i";
    let body = "6i";
    for (keys, kind) in [
        (format!("{held}<ctrl-s>"), "notice"),
        (format!("{held}<right><ctrl-s>"), "lobby-notice"),
        (format!("{held}<right*2><ctrl-s>"), "agenda"),
        (format!("{held}<right*3><ctrl-s>"), "attendance-sheet"),
        (format!("{held}<right*4><ctrl-s>"), "minutes"),
        ("4i<ctrl-s>".to_owned(), "extract"),
        (format!("{body}<left><ctrl-s>"), "follow-ups"),
        (format!("{body}<ctrl-s>"), "composition"),
        (format!("{body}<right><ctrl-s>"), "phone-list"),
        (format!("{body}<right*2><ctrl-s>"), "labels"),
        ("4<enter>i<ctrl-s>".to_owned(), "extract"),
        ("6<enter>i<ctrl-s>".to_owned(), "composition"),
        ("2i<ctrl-s>".to_owned(), "phone-list"),
        ("5i<ctrl-s>".to_owned(), "follow-ups"),
    ] {
        let me = robot(HOME, French, Register::Demo, &keys);
        let made = texts(&me.path, &made_here("kind || ' ' || format || ' ' || language"));
        assert_eq!(made, [format!("{kind} pdf fr")], "{keys}\n{}", me.screen());
        assert_eq!(me.files(".pdf").len(), 1, "{keys}");
    }
}

#[test]
fn large_print_and_the_sheet_of_labels_are_chosen_in_the_dialog() {
    let mut plain = robot(HOME, French, Register::Demo, DECEMBER);
    plain.keys("i<tab*3><right*2><ctrl-s>");
    let mut large = robot(HOME, French, Register::Demo, DECEMBER);
    large.keys("i<tab*3><right*2><tab*2><right><ctrl-s>");
    let page = |me: &Robot| {
        let name = me.files(".html").pop().unwrap();
        std::fs::read_to_string(me.path.parent().unwrap().join(name)).unwrap()
    };
    assert_ne!(page(&plain), page(&large));
    let named = |me: &Robot| me.files(".html").pop().unwrap();
    assert!(named(&large).ends_with("2026-08 (gros caractères).html"), "{}", named(&large));
    assert!(named(&plain).ends_with("2026-08.html"));
    let mut me = robot(HOME, French, Register::Demo, "6i<right*2>");
    me.shows(&["Feuille d’étiquettes", "5160 : 3 de large, 10 de haut"]);
    me.hides(&["Gros caractères"]);
    let mut small = robot(SMALL, English, Register::Demo, "6i<right*2>");
    small.shows(&["Make a document", "5160: 3 across, 10 down"]);
}

#[test]
fn a_year_of_extracts_is_stopped_on_the_way_and_gone_on_with() {
    let mut me = robot(HOME, French, Register::Demo, "4");
    let numbered = "SELECT number FROM motion WHERE number LIKE '%-2026-%' AND outcome = 'carried'";
    let all = texts(&me.path, numbered).len();
    assert!(all > 5, "{all}");
    // All of the year, as Markdown.
    let year = "i<tab><right*2><tab*2><right*3><ctrl-s>";
    me.keys(year).shows(&[&format!("0 sur {all}…"), "Arrêter"]);
    me.makes(3).shows(&[&format!("3 sur {all}…")]);
    assert_eq!(me.files(".md").len(), 3);
    me.keys("<esc>").shows(&[&format!("3 sur {all} faits"), &format!("il en reste {}", all - 3)]);
    assert_eq!(me.files(".md").len(), 3, "what is made stays");
    me.keys("<enter>").keys(year).makes_all().shows(&[&format!("{all} sur {all} faits")]);
    let files = me.files(".md");
    assert_eq!(files.len(), all, "nothing twice");
    assert!(files.iter().all(|name| !name.contains("(2)")), "{files:?}");
    let recorded = texts(&me.path, &made_here("path"));
    assert_eq!(recorded.len(), all);
}

#[test]
fn the_rows_of_a_list_as_it_is_filtered_are_made_and_ctrl_c_stops() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026<enter>");
    let meetings = texts(&me.path, "SELECT number FROM meeting WHERE number LIKE '%2026-%'").len();
    let rows = format!("les {meetings} lignes de la liste");
    me.keys("i<tab><right>").shows(&[&rows]);
    me.keys("<tab><right*3><ctrl-s>").makes(1).keys("<ctrl-c>");
    me.shows(&[&format!("1 sur {meetings} faits")]);
    assert!(!me.is_gone());
    assert_eq!(me.files(".md").len(), 1);
}

#[test]
fn the_rows_of_a_list_are_read_as_their_papers_are_made() {
    let mut me = robot(HOME, French, Register::Demo, "4");
    let all = texts(&me.path, "SELECT id FROM motion WHERE seq IS NOT NULL").len();
    me.keys("i<tab><right>").shows(&[&format!("les {all} lignes de la liste")]);
    me.keys("<tab><right*3><ctrl-s>").shows(&[&format!("0 sur {all}…")]);
    // Another window corrects the vote of one meanwhile: it has no extract.
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let last = "(SELECT id FROM motion WHERE outcome = 'carried' AND seq IS NOT NULL
                 ORDER BY year, seq LIMIT 1)";
    let sql = format!("UPDATE motion SET outcome = 'defeated' WHERE id = {last}");
    assert_eq!(conn.execute(&sql, []).unwrap(), 1);
    let carried = "SELECT id FROM motion WHERE outcome = 'carried' AND seq IS NOT NULL";
    let carried = texts(&me.path, carried).len();
    me.makes_all().shows(&[&format!("{carried} sur {carried} faits")]);
    assert_eq!(me.files(".md").len(), carried);
}

#[test]
fn a_register_that_is_replaced_while_papers_are_made_leaves_no_screen_that_says_so() {
    let mut me = robot(HOME, French, Register::Demo, "4");
    me.keys("i<tab><right*2><tab*2><right*3><ctrl-s>").makes(1).shows(&["Arrêter"]);
    let other = me.path.with_file_name("autre.ccr");
    drop(ccr::store::Store::create(&other).unwrap());
    std::fs::rename(&other, &me.path).unwrap();
    me.keys("z").shows(&["Un autre fichier a pris la place"]);
    me.makes_all().keys("<enter><enter><enter>").hides(&["Arrêter"]);
}

#[test]
fn what_cannot_be_made_yet_is_skipped_and_told() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026<enter>i<right*4><tab><right>");
    me.keys("<tab><right*3><ctrl-s>").makes_all();
    let held = "SELECT number FROM meeting WHERE number LIKE '%2026-%'
                AND status IN ('open', 'held', 'adopted')";
    let (held, all) = (
        texts(&me.path, held).len(),
        texts(&me.path, "SELECT number FROM meeting WHERE number LIKE '%2026-%'").len(),
    );
    me.shows(&[&format!("Procès-verbal : {held} sur {all} faits")]);
    assert_eq!(me.files(".md").len(), held);
    if held < all {
        me.shows(&["2026-08 : "]);
    }
}

#[test]
fn a_mistake_in_the_committees_template_is_gone_round_with_one_key() {
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    let folder = me.path.parent().unwrap().join("modeles");
    std::fs::create_dir_all(folder.join("fr")).unwrap();
    std::fs::write(folder.join("fr/avis.md"), "# Avis\n\n{{ reunoin }}\n").unwrap();
    me.elsewhere(json!({"do": "set-rule", "rule": "document.templates", "value": "modeles"}));
    me.keys("i<ctrl-s>").shows(&[
        "Le modèle du comité a une erreur",
        "avis.md",
        "ligne 3",
        "reunoin",
        "Faire avec le modèle intégré",
    ]);
    assert!(me.files(".pdf").is_empty());
    me.keys("<right><enter>").shows(&["Avis de convocation fait"]);
    assert_eq!(me.files(".pdf").len(), 1);
}

#[test]
fn a_folder_of_templates_that_is_gone_stops_no_paper_and_is_told() {
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    me.elsewhere(json!({"do": "set-rule", "rule": "document.templates", "value": "disparu"}));
    me.keys("i<ctrl-s>").shows(&["Avis de convocation fait", "Dossier", "modèles", "disparu"]);
    assert_eq!(me.files(".pdf").len(), 1);
}

/// What of a paper is not as it was meant is told with its files, of one paper and of several.
#[test]
fn a_logo_that_cannot_serve_and_letters_that_no_font_has_are_told() {
    let mut me = robot(HOME, French, Register::Demo, "3");
    let folder = me.path.parent().unwrap().to_owned();
    std::fs::create_dir_all(folder.join("modeles/fr")).unwrap();
    // A script that was added to Unicode in 2024.
    let template = "# Avis {{ numero }}\n\nÀ \u{13460}\u{13461} de {{ numero }}\n";
    std::fs::write(folder.join("modeles/fr/avis.md"), template).unwrap();
    std::fs::write(folder.join("logo.gif"), b"GIF89a").unwrap();
    me.elsewhere(json!({"do": "set-rule", "rule": "document.templates", "value": "modeles"}));
    me.elsewhere(json!({"do": "set-rule", "rule": "document.logo", "value": "logo.gif"}));
    // Words, since lines end where they may.
    let told = ["logo", "côté", "JPEG", "\u{13460}", "cases"];
    me.keys("i<ctrl-s>").shows(&["Avis de convocation fait"]).shows(&told);
    assert_eq!(me.files(".pdf").len(), 1);
    // All rows of the list at once.
    me.keys("<enter>femb-2026<enter>i<tab><right><ctrl-s>").makes_all();
    me.shows(&["faits"]).shows(&told);
}

#[test]
fn the_help_of_a_list_tells_what_is_new_in_it_and_what_it_is_narrowed_by() {
    let all = "issue, thème, ensemble";
    let mut me = robot(HOME, French, Register::Demo, DECEMBER);
    me.keys("i<ctrl-s><enter>0?").shows(&["Faire un document", "liste : document, format, année"]);
    me.hides(&[all, "Créer une fiche"]);
    me.keys("<esc>5?").shows(&["Restreindre la liste : projet", "Créer une fiche"]).hides(&[all]);
    me.keys("<esc>4?").shows(&[all]);
}
