//! An import told in words, line by line: for the command line and for a screen.

use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::t;

use super::super::table::compact_key;
use std::borrow::Cow;

use super::super::table::decode::DecodeError;
use super::super::table::duplicates::Doubt;
use super::super::table::headers::recognise;
use super::super::table::member_column::MemberColumn;
use super::super::table::read::ReadError;
use super::{
    Candidate, ColumnRole, FieldChange, ImportError, Note, Plan, PlannedColumn, PlannedRow, Remark,
    RowFault, Verdict,
};

/// « 24 ajoutées · 3 modifiées · 1 inchangée · 1 à décider · 1 refusée »; « seraient ajoutées » where
/// nothing was written.
pub fn summary(words: &Words, plan: &Plan, written: bool) -> String {
    let [added, changed, same, doubtful, refused] = plan.counts();
    [
        match written {
            true => t!(words, "import-count-added", count = added),
            false => t!(words, "import-count-added.would", count = added),
        },
        match written {
            true => t!(words, "import-count-changed", count = changed),
            false => t!(words, "import-count-changed.would", count = changed),
        },
        t!(words, "import-count-same", count = same),
        t!(words, "import-count-doubtful", count = doubtful),
        match written {
            true => t!(words, "import-count-refused", count = refused),
            false => t!(words, "import-count-refused.would", count = refused),
        },
    ]
    .join(" · ")
}

/// What a column was taken for.
pub fn column(words: &Words, column: &PlannedColumn) -> String {
    let numbered = t!(words, "import-column-number", number = column.number);
    let header = if column.header.is_empty() { &numbered } else { &column.header };
    let header = header.as_str();
    match &column.role {
        ColumnRole::Known(known) => taken_for(words, header, *known),
        ColumnRole::Second { of } => t!(words, "import-column-second", header = header, of = of),
        ColumnRole::Ignored { of } => t!(words, "import-column-ignored", header = header, of = of),
        ColumnRole::Skipped => t!(words, "import-column-skipped", header = header),
        ColumnRole::Unknown => t!(words, "import-column-unknown", header = header),
    }
}

/// That a column of that heading is taken for one of those that a list can have.
pub fn taken_for(words: &Words, header: &str, known: MemberColumn) -> String {
    let meaning = words.text(&format!("import-column-{}", known.code()));
    t!(words, "import-column-known", header = header, meaning = meaning)
}

/// What becomes of a row, its line first; what changes and what was not understood on lines of
/// their own.
pub fn row(words: &Words, row: &PlannedRow, written: bool) -> Vec<String> {
    let (line, name) = (row.line, row.name.as_str());
    let mut lines = vec![match &row.verdict {
        Verdict::Added { .. } if written => {
            t!(words, "import-row-added", line = line, name = name)
        }
        Verdict::Added { .. } => t!(words, "import-row-added.would", line = line, name = name),
        Verdict::Changed { .. } if written => {
            t!(words, "import-row-changed", line = line, name = name)
        }
        Verdict::Changed { .. } => t!(words, "import-row-changed.would", line = line, name = name),
        Verdict::Same { .. } => t!(words, "import-row-same", line = line, name = name),
        Verdict::Doubtful { candidate, doubt } => doubtful(words, row, candidate, *doubt),
        Verdict::Refused { why: RowFault::NoName } => {
            t!(words, "import-row-no-name", line = line)
        }
        Verdict::Refused { why: RowFault::NoLetter(typed) } => {
            t!(words, "import-row-no-letter", line = line, name = typed.as_str())
        }
        Verdict::Refused { why: RowFault::UnclosedQuote } => {
            t!(words, "import-row-unclosed-quote", line = line)
        }
        Verdict::Refused { why: RowFault::TooManyCells(more) } => {
            t!(words, "import-row-too-many-cells", line = line, more = *more)
        }
    }];
    if let Verdict::Changed { fields, .. } = &row.verdict {
        lines.extend(fields.iter().map(|change| field(words, change)));
    }
    if let Verdict::Changed { consent: Some(day), .. } | Verdict::Added { consent: Some(day), .. } =
        &row.verdict
    {
        let day = dates::plain(*day, words.language());
        lines.push(t!(words, "import-consent", day = day));
    }
    lines.extend(row.remarks.iter().map(|remark| match remark {
        Remark::Short(missing) => t!(words, "import-remark-short", missing = *missing),
        Remark::ToNote { header, value } => {
            t!(words, "import-remark-to-note", header = header, value = value)
        }
        Remark::AlsoOnLine(other) => t!(words, "import-remark-also-on-line", other = *other),
        Remark::ConsentStands => words.text("import-remark-consent-stands").into_owned(),
        Remark::SharesContact(other) => t!(words, "import-remark-shares-contact", other = *other),
    }));
    lines
}

fn doubtful(words: &Words, row: &PlannedRow, candidate: &Candidate, doubt: Doubt) -> String {
    let (line, name) = (row.line, row.name.as_str());
    let other = match candidate {
        Candidate::Person { name, .. } => name.clone(),
        Candidate::Line(other) => t!(words, "import-line", line = *other),
        Candidate::Place { typed, known } => {
            let (place, known) = (typed.as_str(), known.as_str());
            return t!(
                words,
                "import-row-alike-place",
                line = line,
                name = name,
                place = place,
                known = known
            );
        }
    };
    match doubt {
        Doubt::SameName => {
            t!(words, "import-row-same-name", line = line, name = name, other = other)
        }
        Doubt::SameEmail => {
            t!(words, "import-row-same-email", line = line, name = name, other = other)
        }
        Doubt::SamePhone | Doubt::AlikePlace => {
            t!(words, "import-row-same-phone", line = line, name = name, other = other)
        }
    }
}

/// « Téléphone : 819 555-0101 → 819 555-0102 ».
fn field(words: &Words, change: &FieldChange) -> String {
    let label = words.text(&format!("person-{}", change.field));
    if change.field == "note" {
        let added = change.new.get(change.old.trim_end().len()..).unwrap_or_default();
        return t!(
            words,
            "import-field-note",
            label = label,
            added = added.trim().replace('\n', " / ")
        );
    }
    let shown = |value: &str| match (change.field, value) {
        (_, "") => words.text("value-empty").into_owned(),
        ("kind", code) => words.text(&format!("person-kind-{code}")).into_owned(),
        ("reach", code) => words.text(&format!("reach-{code}")).into_owned(),
        ("language", code) => words.text(&format!("spoken-{code}")).into_owned(),
        (_, text) => text.to_owned(),
    };
    let (old, new) = (shown(&change.old), shown(&change.new));
    t!(words, "import-field", label = label, old = old, new = new)
}

/// Something worth a word before writing.
pub fn note(words: &Words, note: &Note, written: bool) -> String {
    match note {
        Note::AssumedEncoding => t!(words, "import-note-encoding").into_owned(),
        Note::Titles(count) => t!(words, "import-note-titles", count = *count),
        Note::RepeatedHeading(count) => t!(words, "import-note-heading", count = *count),
        Note::UnclosedQuote(line) => t!(words, "import-note-unclosed-quote", line = *line),
        Note::NoSeats => t!(words, "import-note-no-seats").into_owned(),
        Note::NoConsent(count) if written => {
            t!(words, "import-note-no-consent", count = *count)
        }
        Note::NoConsent(count) => t!(words, "import-note-no-consent.would", count = *count),
    }
}

/// The places that are made; `None` when there are none.
pub fn places(words: &Words, plan: &Plan, written: bool) -> Option<String> {
    let names = plan.places.join(", ");
    let count = plan.places.len();
    let told = || match written {
        true => t!(words, "import-places", count = count, names = names),
        false => t!(words, "import-places.would", count = count, names = names),
    };
    (count > 0).then(told)
}

/// Why a file is no text.
pub fn undecoded(words: &Words, error: DecodeError) -> Cow<'static, str> {
    match error {
        DecodeError::Workbook => t!(words, "import-error-workbook"),
        DecodeError::Binary => t!(words, "import-error-binary"),
        DecodeError::Damaged(_) => t!(words, "import-error-damaged"),
    }
}

/// Why a file is no member list; the register's own errors are worded elsewhere.
pub fn error(words: &Words, error: &ImportError) -> Option<String> {
    Some(match error {
        ImportError::Store(_) => return None,
        ImportError::Decode(error) => undecoded(words, *error).into(),
        ImportError::Read(ReadError::Empty) => t!(words, "import-error-empty").into(),
        ImportError::Read(ReadError::Csv(_)) => t!(words, "import-error-table").into(),
        ImportError::NoSuchColumn { header, headers } => {
            let (header, headers) = (header.as_str(), headers.join(", "));
            t!(words, "import-error-no-such-column", header = header, headers = headers)
        }
        ImportError::UnclosedQuote(line) => {
            t!(words, "import-note-unclosed-quote", line = *line)
        }
        ImportError::NoNames { headers } => {
            t!(words, "import-error-no-names", headers = headers.join(", "))
        }
    })
}

/// What a heading is said to be, in a word of either language: `Some(None)` when it is not to be
/// read, `None` when the word is not known.
pub fn meaning(typed: &str) -> Option<Option<MemberColumn>> {
    let wanted = compact_key(typed);
    if ["ignorer", "ignoree", "ignore", "ignored", "rien", "nothing"].contains(&wanted.as_str()) {
        return Some(None);
    }
    let told = |words: &Words, column: &MemberColumn| compact_key(&column_name(words, *column));
    let worded = || {
        let both = [Language::French, Language::English].map(Words::new);
        let found = |column: &MemberColumn| both.iter().any(|w| told(w, column) == wanted);
        MemberColumn::ALL.into_iter().find(found)
    };
    recognise(typed).or_else(worded).map(Some)
}

/// Every column that a list can have, in words.
pub fn meanings(words: &Words) -> String {
    MemberColumn::ALL.map(|column| column_name(words, column)).join(", ")
}

/// « association », without what becomes of it in parentheses.
fn column_name(words: &Words, column: MemberColumn) -> String {
    let told = words.text(&format!("import-column-{}", column.code())).into_owned();
    told.split(" (").next().unwrap_or_default().to_owned()
}
