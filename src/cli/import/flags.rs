//! What the flags of `importer membres` decide.

use std::num::NonZeroUsize;

use clap::ArgMatches;

use crate::exchange::import::{Consented, Decision, Options, PlaceIs, words};
use crate::i18n::date_input::parse_full_date;
use crate::i18n::{dates, wording};
use crate::t;

use super::super::failure::Result;
use super::super::session::{Session, today};

/// The options of an import, as far as the flags give them.
///
/// # Errors
/// [`Failure::Usage`] with the flag that cannot be understood.
pub fn options(session: &Session, matches: &ArgMatches) -> Result<Options> {
    let mut options = Options { language: session.language(), ..Options::default() };
    for given in matches.get_many::<String>("colonne").into_iter().flatten() {
        options.columns.push(column(given).ok_or_else(|| {
            let known = words::meanings(session.words());
            session.wrong(&t!(
                session.words(),
                "import-wrong-column",
                value = given.as_str(),
                known = known
            ))
        })?);
    }
    for given in matches.get_many::<String>("douteux").into_iter().flatten() {
        match doubtful(given) {
            Some((Some(line), decision)) => drop(options.decisions.insert(line.get(), decision)),
            Some((None, decision)) => options.otherwise = decision,
            None => {
                let value = given.as_str();
                return Err(session.wrong(&t!(
                    session.words(),
                    "import-wrong-doubtful",
                    value = value
                )));
            }
        }
    }
    for given in matches.get_many::<String>("endroit").into_iter().flatten() {
        options.places.push(place(given).ok_or_else(|| {
            session.wrong(&t!(session.words(), "import-wrong-place", value = given.as_str()))
        })?);
    }
    options.consent = consent(session, matches)?;
    Ok(options)
}

/// `Genre=ignorer`: a heading may hold the sign itself, so that the last one counts.
fn column(
    given: &str,
) -> Option<(String, Option<crate::exchange::table::member_column::MemberColumn>)> {
    let (header, meaning) = given.rsplit_once('=')?;
    let header = header.trim();
    Some((header.to_owned(), words::meaning(meaning)?)).filter(|_| !header.is_empty())
}

/// `Place Saint-Martin=meme`.
fn place(given: &str) -> Option<(String, PlaceIs)> {
    let (name, what) = given.rsplit_once('=')?;
    let is = match what.trim() {
        "nouveau" | "nouvelle" | "new" => PlaceIs::New,
        "meme" | "même" | "same" => PlaceIs::Same,
        _ => return None,
    };
    Some((name.trim().to_owned(), is)).filter(|(name, _)| !name.is_empty())
}

/// `meme`, `12=nouveau`.
fn doubtful(given: &str) -> Option<(Option<NonZeroUsize>, Decision)> {
    let (line, what) = match given.split_once('=') {
        Some((line, what)) => (Some(line.trim().parse().ok()?), what),
        None => (None, given),
    };
    let decision = match what.trim() {
        "nouveau" | "nouvelle" | "new" => Decision::New,
        "meme" | "même" | "same" => Decision::Same,
        "laisser" | "leave" => Decision::Leave,
        _ => return None,
    };
    Some((line, decision))
}

fn consent(session: &Session, matches: &ArgMatches) -> Result<Option<Consented>> {
    let Some(typed) = matches.get_one::<String>("consentement-le") else { return Ok(None) };
    let words = session.words();
    let on = parse_full_date(typed, today())
        .map_err(|error| session.wrong(&wording::date_error(words, &error)))?;
    if on > today() {
        let day = dates::plain(on, session.language());
        return Err(session.wrong(&t!(words, "import-wrong-consent-day", day = day)));
    }
    let source = matches.get_one::<String>("consentement-source");
    Ok(Some(Consented {
        on,
        source: source.map(|text| text.trim().to_owned()).unwrap_or_default(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::member_column::MemberColumn;

    #[test]
    fn a_column_is_named_in_the_words_of_either_language() {
        for (given, header, meaning) in [
            ("Genre=ignorer", "Genre", None),
            ("Gender = ignore", "Gender", None),
            ("Titulaire=nom et prénom", "Titulaire", Some(MemberColumn::FullName)),
            ("Holder=full name", "Holder", Some(MemberColumn::FullName)),
            ("Poste=siège ou charge", "Poste", Some(MemberColumn::Role)),
            ("Lien=link with the committee", "Lien", Some(MemberColumn::Kind)),
            ("Rejoindre=à joindre par", "Rejoindre", Some(MemberColumn::Reach)),
            ("A=B=notes", "A=B", Some(MemberColumn::Note)),
        ] {
            assert_eq!(column(given), Some((header.to_owned(), meaning)), "{given}");
        }
        for given in ["Genre", "=notes", "Genre=", "Genre=couleur des yeux"] {
            assert_eq!(column(given), None, "{given}");
        }
    }

    #[test]
    fn doubtful_rows_are_decided_all_at_once_or_by_their_line() {
        let line = NonZeroUsize::new(12);
        assert_eq!(doubtful("meme"), Some((None, Decision::Same)));
        assert_eq!(doubtful("12=nouveau"), Some((line, Decision::New)));
        assert_eq!(doubtful("12 = leave"), Some((line, Decision::Leave)));
        for given in ["", "0=new", "x=new", "12", "12=", "peut-être"] {
            assert_eq!(doubtful(given), None, "{given}");
        }
    }
}
