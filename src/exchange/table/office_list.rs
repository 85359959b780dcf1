//! The whole way in, told on a member list as an office exports it: `fixtures/membres-office.csv`.

use super::decode::{Encoding, decode};
use super::duplicates::{Facts, Index, Profile, Verdict, Who};
use super::headers::{Column, columns, name_order};
use super::member_column::MemberColumn;
use super::names::{Name, from_full};
use super::read::{Row, Shape, Table, read};
use crate::text::phones::{EmailFault, tidy_email, tidy_phone};

fn office_list() -> Table {
    let decoded = decode(include_bytes!("../../../fixtures/membres-office.csv")).unwrap();
    assert_eq!(decoded.encoding, Encoding::Windows1252);
    read(&decoded.text).unwrap()
}

fn at(table: &Table, line: usize) -> &Row {
    table.rows.iter().find(|row| row.line == line).unwrap()
}

/// The cell of a row under a known column; empty where the row stops before it.
fn cell<'a>(table: &Table, row: &'a Row, wanted: MemberColumn) -> &'a str {
    let columns = columns(&table.header.cells);
    let at = columns.iter().position(|column| *column == Column::Known(wanted)).unwrap();
    row.cells.get(at).map_or("", String::as_str)
}

fn name(table: &Table, row: &Row) -> Name {
    let order = name_order(&table.header.cells[0]);
    from_full(cell(table, row, MemberColumn::FullName), order)
}

fn profile(table: &Table, row: &Row) -> Profile {
    let of = |column| cell(table, row, column);
    let Name { family, given, .. } = name(table, row);
    Profile::new(Facts {
        family: &family,
        given: &given,
        email: of(MemberColumn::Email),
        phone: of(MemberColumn::Phone),
        place: of(MemberColumn::Site),
        unit: of(MemberColumn::Unit),
    })
}

#[test]
fn its_rows_are_all_there_below_the_title() {
    let table = office_list();
    assert_eq!((table.delimiter, table.titles.len()), (';', 1));
    assert_eq!((table.header.line, table.header_known), (2, true));
    assert_eq!(table.rows.len(), 30);
    // From line 3 to line 33, one row being of two lines.
    assert_eq!(table.rows.first().unwrap().line, 3);
    assert_eq!(table.rows.last().unwrap().line, 33);
    let ragged: Vec<_> = table.rows.iter().filter(|row| row.shape != Shape::Whole).collect();
    assert_eq!((ragged.len(), ragged[0].line, ragged[0].shape), (1, 28, Shape::Short(10)));
    assert_eq!(table.unclosed_quote, None);
}

#[test]
fn its_columns_are_known_but_one() {
    use MemberColumn::*;
    let known =
        [FullName, Site, Building, Unit, Phone, Email, Reach, Language, Association, StartsOn];
    let mut expected: Vec<_> =
        known.into_iter().chain([Consent, Note]).map(Column::Known).collect();
    expected.insert(5, Column::Duplicate { of: 4 });
    expected.push(Column::Unknown("No dossier".to_owned()));
    assert_eq!(columns(&office_list().header.cells), expected);
}

#[test]
fn its_names_are_those_of_people() {
    let table = office_list();
    for (line, family, given, note) in [
        (3, "Bonnehumeur", "Rita", None),
        (4, "Côté-Soleil", "Lise", Some("app. 3, appeler le soir")),
        (5, "O'Neil-Depluie", "Seán", None),
        (6, "De La Tarte", "Jean-Guy", None),
        (7, "D’Avril", "Poisson", None),
        (8, "Sanssouci", "Désirée", None),
        (9, "Bellehumeur", "Aimée", None),
        (10, "Lajoie-Devivre", "Marie-Ève", None),
        (11, "Cœur-Vaillant", "Léo", None),
        (12, "Toutlemonde", "Claude", None),
        (16, "Lapluie-Beautemps", "Parfait", None),
        (17, "Dubalai", "Manche", None),
        (23, "Bonnehumeur", "Rita", None),
        (25, "Mcfarfelu", "Angus", None),
        (26, "Rigolo", "Barbe", Some("fauteuil roulant")),
        (28, "Pantoufle", "Gaston", None),
        (33, "Minuit", "Cendrine", Some("pas avant midi")),
    ] {
        let name = name(&table, at(&table, line));
        assert_eq!((&*name.family, &*name.given, name.note.as_deref()), (family, given, note));
    }
    assert!(table.rows.iter().all(|row| !name(&table, row).given.is_empty()));
}

#[test]
fn its_cells_are_what_the_office_typed() {
    let table = office_list();
    let of = |line, column| cell(&table, at(&table, line), column);
    for (line, phone) in [
        (3, "819 555-0101"),
        (5, "819 555-0103"),
        (6, "819 555-0104"),
        (9, "819 555-0107 poste 12"),
        (18, "450 555-0115"),
        (19, "555-0116"),
        (20, "aucun"),
        (21, "450 555-0117 / 450 555-0118"),
        (28, ""),
    ] {
        assert_eq!(tidy_phone(of(line, MemberColumn::Phone)), phone);
    }
    assert_eq!(tidy_email(of(5, MemberColumn::Email)), Ok("sean@example.org".to_owned()));
    assert_eq!(tidy_email(of(27, MemberColumn::Email)), Err(EmailFault::Domain));
    let dates = [3, 4, 5].map(|line| of(line, MemberColumn::StartsOn));
    assert_eq!(dates, ["2024-03-05", "05/03/2024", "5 mars 2024"]);
    assert_eq!(of(13, MemberColumn::Note), "Clé du local; deux copies,\r\nune chez le concierge");
    assert_eq!(of(18, MemberColumn::Note), "dite \"Mel\"");
    assert_eq!(of(27, MemberColumn::Note), "=VRAI");
    assert_eq!(of(3, MemberColumn::Building), "1 rue de l’Exemple");
}

#[test]
fn the_one_person_listed_twice_is_found() {
    let table = office_list();
    let mut index = Index::default();
    let mut twice = Vec::new();
    for row in &table.rows {
        let profile = profile(&table, row);
        match index.find(&profile) {
            Verdict::New => index.add(Who::Line(row.line), profile),
            Verdict::Same(who) => twice.push((row.line, who.clone())),
            Verdict::Maybe(who, doubt) => panic!("line {}: {who:?}, {doubt:?}", row.line),
        }
    }
    assert_eq!(twice, [(23, Who::Line(3))]);
}
