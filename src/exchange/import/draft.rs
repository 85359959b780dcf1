//! One row of a list, understood cell by cell.

use chrono::NaiveDate;

use crate::domain::field::is_phone;
use crate::domain::person::full_name;
use crate::i18n::date_input::parse_full_date;
use crate::i18n::language::Language;

use super::super::table::duplicates::{Facts, Profile};
use super::super::table::key;
use super::super::table::member_column::MemberColumn;
use super::super::table::names::{Name, from_full, from_parts};
use super::super::table::read::{Row, Shape};
use super::layout::{Layout, is_note};
use super::places::Places;
use super::vocabulary;
use super::{Remark, RowFault};
use crate::text::joined::Joined;
use crate::text::phones::{same_phone, tidy_email, tidy_phone};

/// What a row says of a person; empty where it says nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub family: String,
    pub given: String,
    pub preferred: String,
    pub kind: &'static str,
    /// The housing complex, with its heading.
    pub site: Cell,
    /// The building, with its heading.
    pub building: Cell,
    pub unit: String,
    /// The seats that the list gives; the register knows those of the people it has.
    pub seats: Cell,
    pub phone: String,
    pub email: String,
    pub reach: &'static str,
    pub language: &'static str,
    /// Lines for the person's note.
    pub notes: Vec<String>,
    pub consent: ConsentCell,
    pub remarks: Vec<Remark>,
    /// The cells as the list has them, by the field they are for.
    said: Vec<(&'static str, Cell)>,
    /// The language of the labels in notes.
    speaks: Language,
}

/// The fields of which a person has one each, with their columns.
const SAID: [(&str, MemberColumn); 7] = [
    ("preferred_name", MemberColumn::PreferredName),
    ("kind", MemberColumn::Kind),
    ("site_id", MemberColumn::Site),
    ("building_id", MemberColumn::Building),
    ("unit", MemberColumn::Unit),
    ("reach", MemberColumn::Reach),
    ("language", MemberColumn::Language),
];

/// A cell under its heading.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    pub header: String,
    pub value: String,
}

/// What a row says of the consent to be contacted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum ConsentCell {
    /// Nothing.
    #[default]
    Unsaid,
    /// Yes, without a day.
    Yes,
    /// No.
    No,
    /// Given on that day.
    On(NaiveDate),
}

impl Draft {
    /// Reads a row. `today` places years of two digits.
    ///
    /// # Errors
    /// [`RowFault::NoName`], [`RowFault::NoLetter`].
    pub fn read(
        row: &Row,
        layout: &Layout,
        today: NaiveDate,
        speaks: Language,
    ) -> Result<Self, RowFault> {
        let cells = &row.cells;
        let of = |column| layout.cell(cells, column);
        let name = read_name(layout, cells);
        // « - », or a formula, is nobody's name.
        if !name.family.chars().any(char::is_alphabetic) {
            let typed = [MemberColumn::FamilyName, MemberColumn::FullName].map(of);
            let typed = typed.into_iter().find(|typed| !vocabulary::is_nothing(typed));
            return Err(match typed.filter(|typed| !typed.chars().any(char::is_alphabetic)) {
                Some(typed) => RowFault::NoLetter(one_line(typed)),
                None => RowFault::NoName,
            });
        }
        let cell = |column| {
            let found =
                layout.cells(cells, column).next().filter(|(_, c)| !vocabulary::is_nothing(c));
            let (header, value) = found.unwrap_or_default();
            Cell { header: header.to_owned(), value: one_line(value) }
        };
        let said = SAID.map(|(field, column)| (field, cell(column)));
        let mut draft = Self {
            said: said.into(),
            family: name.family,
            given: name.given,
            preferred: one_line(of(MemberColumn::PreferredName)),
            site: cell(MemberColumn::Site),
            building: cell(MemberColumn::Building),
            unit: one_line(of(MemberColumn::Unit)),
            seats: cell(MemberColumn::Seats),
            notes: name.note.into_iter().collect(),
            speaks,
            ..Self::default()
        };
        if let Shape::Short(missing) = row.shape {
            draft.remarks.push(Remark::Short(missing));
        }
        draft.phone = draft.read_phones(layout, cells);
        draft.email = draft.read_emails(layout, cells);
        draft.kind = draft.choice(layout, cells, MemberColumn::Kind, vocabulary::kind);
        draft.reach = draft.choice(layout, cells, MemberColumn::Reach, vocabulary::reach);
        draft.language = draft.read_language(layout, cells);
        draft.consent = draft.read_consent(layout, cells, today);
        for column in [MemberColumn::Association, MemberColumn::Role, MemberColumn::StartsOn] {
            for (header, value) in layout.cells(cells, column) {
                // However it is spelled, a day is kept as one.
                let day = parse_full_date(value, today).map(|day| day.to_string());
                draft.label(header, day.as_deref().unwrap_or(value));
            }
        }
        for (header, value) in layout.cells(cells, MemberColumn::Note) {
            if is_note(header) {
                draft.notes.push(value.to_owned());
            } else {
                draft.label(header, value);
            }
        }
        Ok(draft)
    }

    /// The name as it is shown.
    pub fn full_name(&self) -> String {
        full_name(Some(&self.given), &self.family)
    }

    /// Keeps the name in the note of somebody who is known under another one.
    pub fn keep_name(&mut self, known: Option<&str>) {
        let name = self.full_name();
        if known.is_some_and(|known| key(known) != key(&name)) {
            self.notes.insert(0, name);
        }
    }

    /// What of the row is compared with the people known. A building that is known stands under
    /// its own name, however the list spells its address.
    pub fn profile(&self, places: &Places<'_>) -> Profile {
        let building = || {
            let known = places.find("", &self.building.value).building;
            known.map_or(self.building.value.as_str(), |id| places.name(&id)).to_owned()
        };
        // So does a housing complex that is spelled otherwise.
        let site = || {
            let known = places.find(&self.site.value, "").site;
            known.map_or(self.site.value.as_str(), |id| places.name(&id)).to_owned()
        };
        let place = if self.site.value.is_empty() { building() } else { site() };
        Profile::new(Facts {
            family: &self.family,
            given: &self.given,
            email: &self.email,
            phone: &self.phone,
            place: &place,
            unit: &self.unit,
        })
    }

    /// Keeps in the note what the list says of a field that holds something else already.
    pub fn keep_said(&mut self, field: &str) {
        let said =
            self.said.iter().find(|(known, _)| *known == field).map(|(_, cell)| cell.clone());
        if let Some(Cell { header, value }) = said {
            self.label(&header, &value);
        }
    }

    /// Keeps a cell in the note, under its heading.
    pub fn label(&mut self, header: &str, value: &str) {
        let header = header.trim_end_matches([':', ' ', '\u{A0}']);
        let colon = match self.speaks {
            Language::French => "\u{A0}: ",
            Language::English => ": ",
        };
        self.notes.push(format!("{header}{colon}{}", one_line(value)));
    }

    /// Keeps a cell that does not fit its field in the note, and says so.
    pub fn keep_in_note(&mut self, header: &str, value: &str) {
        self.label(header, value);
        let (header, value) = (header.to_owned(), one_line(value));
        self.remarks.push(Remark::ToNote { header, value });
    }

    /// The first telephone; further ones, and what lacks digits, go to the note.
    fn read_phones(&mut self, layout: &Layout, cells: &[String]) -> String {
        let mut first = String::new();
        for (header, value) in layout.cells(cells, MemberColumn::Phone) {
            let phone = tidy_phone(&one_line(value));
            if vocabulary::is_nothing(&phone) || phone == first || same_phone(&phone, &first) {
                continue;
            }
            if !is_phone(&phone) {
                self.keep_in_note(header, &phone);
            } else if first.is_empty() {
                first = phone;
            } else {
                self.label(header, &phone);
            }
        }
        first
    }

    /// The first sound address; further ones, and what is none, go to the note.
    fn read_emails(&mut self, layout: &Layout, cells: &[String]) -> String {
        let mut first = String::new();
        for (header, value) in layout.cells(cells, MemberColumn::Email) {
            if vocabulary::is_nothing(value) {
                continue;
            }
            match tidy_email(value) {
                Err(_) => self.keep_in_note(header, value),
                Ok(email) if first.is_empty() => first = email,
                Ok(email) if email.eq_ignore_ascii_case(&first) => {}
                Ok(email) => self.label(header, &email),
            }
        }
        first
    }

    fn choice(
        &mut self,
        layout: &Layout,
        cells: &[String],
        column: MemberColumn,
        read: fn(&str) -> Option<&'static str>,
    ) -> &'static str {
        let Some((header, value)) = layout.cells(cells, column).next() else { return "" };
        if vocabulary::is_nothing(value) {
            return "";
        }
        read(value).unwrap_or_else(|| {
            self.keep_in_note(header, value);
            ""
        })
    }

    /// A language that is not named in the register is another one, and the note says which.
    fn read_language(&mut self, layout: &Layout, cells: &[String]) -> &'static str {
        let Some((header, value)) = layout.cells(cells, MemberColumn::Language).next() else {
            return "";
        };
        if vocabulary::is_nothing(value) {
            return "";
        }
        vocabulary::language(value).unwrap_or_else(|| {
            self.label(header, value);
            "other"
        })
    }

    fn read_consent(&mut self, layout: &Layout, cells: &[String], today: NaiveDate) -> ConsentCell {
        let Some((header, value)) = layout.cells(cells, MemberColumn::Consent).next() else {
            return ConsentCell::Unsaid;
        };
        match (vocabulary::yes_or_no(value), parse_full_date(value, today)) {
            (Some(true), _) => ConsentCell::Yes,
            (Some(false), _) => {
                self.label(header, value);
                ConsentCell::No
            }
            (None, Ok(day)) if day <= today => ConsentCell::On(day),
            (None, _) if vocabulary::is_nothing(value) => ConsentCell::Unsaid,
            (None, _) => {
                self.keep_in_note(header, value);
                ConsentCell::Unsaid
            }
        }
    }
}

fn read_name(layout: &Layout, cells: &[String]) -> Name {
    let of = |column| layout.cell(cells, column);
    let (family, given) = (of(MemberColumn::FamilyName), of(MemberColumn::GivenName));
    let full = of(MemberColumn::FullName);
    if family.is_empty() && !full.is_empty() {
        from_full(full, layout.order)
    } else {
        from_parts(family, given)
    }
}

/// A cell as one line: the fields of a person, save the note, have no more.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().joined(" ")
}
