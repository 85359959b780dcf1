//! What each column of a member list is, from its header, in French or English.

use super::compact_key;
use super::member_column::MemberColumn;

/// What one column of a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// A column this program knows.
    Known(MemberColumn),
    /// A header this program does not know, as typed, spaces at its ends removed. May be empty.
    Unknown(String),
    /// The same thing as another column, which is the one that counts.
    Duplicate {
        /// Position of the column that counts, from 0.
        of: usize,
    },
}

/// Which name comes first in a cell that holds both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameOrder {
    /// « Nom, prénom ».
    FamilyFirst,
    /// « Prénom et nom ».
    GivenFirst,
    /// « Nom complet » does not say; each cell must.
    Unsaid,
}

/// What a header means, taken alone. Accents, case, punctuation, spaces, something in parentheses
/// (« Téléphone (jour) ») and a number at the end (« Courriel 2 ») do not count.
pub fn recognise(header: &str) -> Option<MemberColumn> {
    meaning(header).map(|(column, _)| column)
}

/// What each column of a header row is. The first column of a kind counts, save that a vague header
/// gives way to a clear one; « Nom » without « Prénom » is the full name.
pub fn columns<S: AsRef<str>>(header: &[S]) -> Vec<Column> {
    let mut meanings: Vec<_> = header.iter().map(|cell| meaning(cell.as_ref())).collect();
    let has = |wanted| meanings.iter().flatten().any(|(column, _)| *column == wanted);
    if !has(MemberColumn::GivenName) && !has(MemberColumn::FullName) {
        for (column, vague) in meanings.iter_mut().flatten() {
            if *column == MemberColumn::FamilyName && *vague {
                *column = MemberColumn::FullName;
            }
        }
    }
    let counts = |wanted: MemberColumn| {
        let clear = meanings.iter().position(|m| *m == Some((wanted, false)));
        clear.or_else(|| meanings.iter().position(|m| *m == Some((wanted, true))))
    };
    let column = |(at, cell): (usize, &S)| match meanings[at] {
        None => Column::Unknown(cell.as_ref().trim().to_owned()),
        Some((column, _)) => match counts(column) {
            Some(of) if of != at => Column::Duplicate { of },
            _ => Column::Known(column),
        },
    };
    header.iter().enumerate().map(column).collect()
}

/// The order that a full-name header promises.
pub fn name_order(header: &str) -> NameOrder {
    let header = compact_key(header);
    let first = |names: &[&str]| names.iter().filter_map(|name| header.find(name)).min();
    // « nom » is also the end of « prénom »: set « prénom » apart first.
    let given = first(&["prenom", "first", "given"]);
    let family = match header.replace("prenom", "......").find("nom") {
        Some(at) => Some(at),
        None => first(&["last", "family", "surname"]),
    };
    match (family, given) {
        (Some(family), Some(given)) if family < given => NameOrder::FamilyFirst,
        (Some(_), Some(_)) => NameOrder::GivenFirst,
        _ => NameOrder::Unsaid,
    }
}

/// The column a header means, and whether it says so vaguely.
fn meaning(header: &str) -> Option<(MemberColumn, bool)> {
    let whole = compact_key(header);
    let outside = compact_key(header.split('(').next().unwrap_or_default());
    let unnumbered = outside.trim_end_matches(|c: char| c.is_ascii_digit());
    [whole.as_str(), outside.as_str(), unnumbered].into_iter().find_map(exact)
}

fn exact(folded: &str) -> Option<(MemberColumn, bool)> {
    MemberColumn::ALL.into_iter().find_map(|column| {
        let vague = column.vague_names().contains(&folded);
        (vague || column.names().contains(&folded)).then_some((column, vague))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use MemberColumn::*;

    #[test]
    fn headers_are_known_in_both_languages_however_they_are_typed() {
        for (header, column) in [
            ("Nom de famille", FamilyName),
            ("PRÉNOM", GivenName),
            ("Prenom :", GivenName),
            ("Nom complet", FullName),
            ("Nom, prénom", FullName),
            ("Last name, first name", FullName),
            ("Ensemble immobilier", Site),
            ("Îlot", Site),
            ("IMMEUBLE", Building),
            ("Adresse", Building),
            ("App.", Unit),
            ("Apt", Unit),
            ("N° de logement", Unit),
            ("No", Unit),
            ("Tél.", Phone),
            ("Téléphone (jour)", Phone),
            ("Cellulaire", Phone),
            ("E-mail", Email),
            ("Courriel 2", Email),
            ("TÉL. RÉS.", Phone),
            ("Tél. dom.", Phone),
            ("Tél. (rés.)", Phone),
            ("Cell.", Phone),
            ("Tél. cell.", Phone),
            ("Téléphone 1", Phone),
            ("Téléphone principal", Phone),
            ("Courriel 1", Email),
            ("Adr. courriel", Email),
            ("No app.", Unit),
            ("N° app.", Unit),
            ("Log.", Unit),
            ("No log.", Unit),
            ("Prénom usuel", PreferredName),
            ("Moyen préféré", Reach),
            ("Langue", Language),
            ("Association de locataires", Association),
            ("Remarque(s)", Note),
            ("Consentement", Consent),
            ("Siège", Role),
            ("Charge", Role),
            ("Siège ou charge", Role),
            ("Sièges", Seats),
            ("Seats", Seats),
            ("Lien", Kind),
            ("Lien avec le comité", Kind),
            ("Link with the committee", Kind),
            ("Catégorie", Kind),
            ("Membre depuis", StartsOn),
            ("Début", StartsOn),
            ("Member since", StartsOn),
        ] {
            assert_eq!(recognise(header), Some(column), "{header}");
        }
        for header in ["", "  ", "Loyer", "Date", "Code postal", "()", "2024"] {
            assert_eq!(recognise(header), None, "{header}");
        }
    }

    #[test]
    fn a_second_telephone_is_a_duplicate_and_the_rest_is_unknown() {
        assert_eq!(
            columns(&["Nom", "Prénom", "Tél.", "Loyer ", "Cellulaire"]),
            [
                Column::Known(FamilyName),
                Column::Known(GivenName),
                Column::Known(Phone),
                Column::Unknown("Loyer".to_owned()),
                Column::Duplicate { of: 2 },
            ]
        );
    }

    #[test]
    fn a_vague_header_gives_way_to_a_clear_one() {
        assert_eq!(
            columns(&["No", "Nom", "App."]),
            [Column::Duplicate { of: 2 }, Column::Known(FullName), Column::Known(Unit)]
        );
        assert_eq!(columns(&["No"]), [Column::Known(Unit)]);
        // « Nom » beside « Prénom » is the family name, alone it is the whole name.
        assert_eq!(
            columns(&["Prénom", "Nom"]),
            [Column::Known(GivenName), Column::Known(FamilyName)]
        );
        assert_eq!(columns(&["Name"]), [Column::Known(FullName)]);
        assert_eq!(columns(&["Family name"]), [Column::Known(FamilyName)]);
    }

    #[test]
    fn the_header_may_promise_an_order() {
        for (header, order) in [
            ("Nom, prénom", NameOrder::FamilyFirst),
            ("Nom et prénom", NameOrder::FamilyFirst),
            ("Last name, first name", NameOrder::FamilyFirst),
            ("Prénom et nom", NameOrder::GivenFirst),
            ("PRENOM NOM", NameOrder::GivenFirst),
            ("First and last name", NameOrder::GivenFirst),
            ("Nom complet", NameOrder::Unsaid),
            ("Nom", NameOrder::Unsaid),
            ("Prénom", NameOrder::Unsaid),
            ("full_name", NameOrder::Unsaid),
        ] {
            assert_eq!(name_order(header), order, "{header}");
        }
    }
}
