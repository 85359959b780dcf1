//! What a record is made of: values, kinds, and the one list of fields that forms, tables,
//! SQL columns, CSV, the command line and the journal all read.

use chrono::{NaiveDate, NaiveTime};
use serde_json::Value as Json;

use super::entity::Entity;
use crate::text::pasted::without_unseen;
use crate::text::phones::{is_extension, tidy_phone};

/// One value of a record, as it is stored and compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Value {
    /// Nothing was entered.
    #[default]
    Null,
    /// Any text, dates (`2026-11-17`) and hours (`19:04`) included.
    Text(String),
    /// A whole number; a flag is 0 or 1.
    Whole(i64),
}

impl Value {
    /// The text of the value, `None` when there is none.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number of the value, `None` when it is something else.
    pub fn as_whole(&self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }

    /// The value as JSON: null, a text or a number.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Text(text) => Json::String(text.clone()),
            Self::Whole(number) => Json::from(*number),
        }
    }

    /// Reads what [`Value::to_json`] wrote; booleans become 0 or 1; `None` for anything else.
    pub fn from_json(json: &Json) -> Option<Self> {
        match json {
            Json::Null => Some(Self::Null),
            Json::String(text) => Some(Self::Text(text.clone())),
            Json::Bool(flag) => Some(Self::Whole(i64::from(*flag))),
            Json::Number(number) => number.as_i64().map(Self::Whole),
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Self {
        Self::Text(date.format("%Y-%m-%d").to_string())
    }
}

impl From<NaiveTime> for Value {
    fn from(time: NaiveTime) -> Self {
        Self::Text(time.format("%H:%M").to_string())
    }
}

impl From<super::id::Id> for Value {
    fn from(id: super::id::Id) -> Self {
        Self::Text(id.as_str().to_owned())
    }
}

impl From<&super::id::Id> for Value {
    fn from(id: &super::id::Id) -> Self {
        Self::Text(id.as_str().to_owned())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// What a field holds, hence how it is typed in, checked and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Text of several lines.
    Lines,
    /// A telephone number, kept as typed when it is not understood.
    Phone,
    /// An e-mail address.
    Email,
    /// A day, `2026-11-17`.
    Date,
    /// An hour of the day, `19:04`.
    Time,
    /// A whole number, never negative.
    Whole,
    /// An amount of money in cents.
    Money,
    /// A number in hundredths: a mark of 4.25.
    Decimal,
    /// A length of time in minutes.
    Minutes,
    /// Yes (1) or no (nothing, or 0).
    Flag,
    /// One of a list of codes.
    Choice(&'static Choices),
    /// The id of a record of another register.
    Link(Entity),
}

/// No amount is larger: a million of them add up to a number that SQLite and Rust still hold.
pub const MOST: i64 = 1_000_000_000_000;

impl Kind {
    /// Whether it is a number in a small unit (cents, hundredths, minutes), shown and typed in a
    /// larger one.
    pub fn is_amount(self) -> bool {
        matches!(self, Self::Money | Self::Decimal | Self::Minutes)
    }

    /// Whether its values are stored as whole numbers.
    pub fn is_number(self) -> bool {
        self.is_amount() || matches!(self, Self::Whole | Self::Flag)
    }
}

/// A list of codes to choose from; the text of each is `{name}-{code}`.
#[derive(Debug, PartialEq, Eq)]
pub struct Choices {
    /// The name of the list, the first part of each text's id.
    pub name: &'static str,
    /// The codes, in the order in which they are offered.
    pub codes: &'static [&'static str],
}

/// One field of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The column's name; the label's text id is `{table}-{name}`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether a record without it is refused.
    pub required: bool,
    /// Whether its text is found by the search.
    pub searched: bool,
    /// Whether forms leave it out because a verb of its own sets it.
    pub hidden: bool,
}

impl Field {
    /// A field of that name and kind, optional and not searched.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, required: false, searched: false, hidden: false }
    }

    /// The same field, without which a record is refused.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same field, found by the search.
    pub const fn searched(mut self) -> Self {
        self.searched = true;
        self
    }

    /// The same field, set by a verb of its own and not by a form.
    pub const fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Whether the value can stand in this field, and the value trimmed as it will be stored.
    ///
    /// # Errors
    /// A [`Fault`] that says what is wrong with it.
    pub fn accept(&self, value: Value) -> Result<Value, Fault> {
        let value = match value {
            Value::Text(text) => {
                let line_end = if matches!(self.kind, Kind::Lines) { '\n' } else { ' ' };
                let text = without_unseen(&text, line_end);
                let kept = match self.kind {
                    Kind::Lines => text.trim_end().to_owned(),
                    Kind::Phone => tidy_phone(&text),
                    _ => text.trim().to_owned(),
                };
                if kept.chars().all(is_unseen) { Value::Null } else { Value::Text(kept) }
            }
            other => other,
        };
        match (&value, self.kind) {
            (Value::Null, _) if self.required => Err(Fault::Required),
            (Value::Null, _) => Ok(value),
            (Value::Text(text), kind) => check_text(text, kind).map(|()| value),
            (Value::Whole(number), Kind::Whole) if *number >= 0 => Ok(value),
            (Value::Whole(0 | 1), Kind::Flag) => Ok(value),
            (Value::Whole(number), kind) if kind.is_amount() => match *number {
                ..0 => Err(Fault::Negative),
                number if number > MOST => Err(Fault::TooLarge),
                _ => Ok(value),
            },
            (Value::Whole(_), Kind::Whole) => Err(Fault::Negative),
            (Value::Whole(_), _) => Err(Fault::WrongKind),
        }
    }
}

/// Whether a character shows nothing where it stands alone: what is made of such ones only is empty.
fn is_unseen(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn check_text(text: &str, kind: Kind) -> Result<(), Fault> {
    match kind {
        Kind::Text | Kind::Phone if text.contains('\n') => Err(Fault::SeveralLines),
        Kind::Text | Kind::Lines => Ok(()),
        Kind::Phone if is_phone(text) => Ok(()),
        Kind::Phone => Err(Fault::NotAPhone),
        Kind::Email if is_email(text) => Ok(()),
        Kind::Email => Err(Fault::NotAnEmail),
        // The stored form only: what a person types is read by `i18n::date_input`.
        Kind::Date if text.len() == 10 && text.parse::<NaiveDate>().is_ok() => Ok(()),
        Kind::Date => Err(Fault::NotADate),
        Kind::Time if NaiveTime::parse_from_str(text, "%H:%M").is_ok() && text.len() == 5 => Ok(()),
        Kind::Time => Err(Fault::NotATime),
        Kind::Choice(choices) if choices.codes.contains(&text) => Ok(()),
        Kind::Choice(_) => Err(Fault::NotAChoice),
        Kind::Link(_) => Ok(()),
        Kind::Whole | Kind::Flag | Kind::Money | Kind::Decimal | Kind::Minutes => {
            Err(Fault::WrongKind)
        }
    }
}

/// A light check only: a number of North America has ten digits, or seven without its region. A
/// number of elsewhere, which begins with `+`, an extension alone (« poste 12 »), and words around a
/// number (« cell. 450 555-0123, le soir ») are let be; words alone reach nobody.
pub fn is_phone(text: &str) -> bool {
    let number = text.split(|c: char| c.is_alphabetic() || c == '#').next().unwrap_or_default();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let full = text.trim_start().starts_with('+') || digits == 7 || digits >= 10;
    let all = text.chars().filter(char::is_ascii_digit).count();
    let full = full || digits == 0 && (is_extension(text) || all == 7 || all >= 10);
    // An address typed one field too early.
    full && !text.contains('@')
}

/// A light check only: one `@`, something before it, a dot after it, no space.
fn is_email(text: &str) -> bool {
    let mut parts = text.split('@');
    let (Some(local), Some(domain), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let dotted = domain.split_once('.').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    !local.is_empty() && dotted && !text.chars().any(char::is_whitespace)
}

/// Why a value cannot stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// It must not be empty.
    Required,
    /// It is not a day of the calendar.
    NotADate,
    /// It is not an hour of the day.
    NotATime,
    /// It is not an e-mail address.
    NotAnEmail,
    /// It has not the digits of a telephone number.
    NotAPhone,
    /// It is not one of the choices.
    NotAChoice,
    /// It is a number below zero.
    Negative,
    /// It is a text where a number belongs, or the other way round.
    WrongKind,
    /// It has several lines where one belongs.
    SeveralLines,
    /// It is a day still to come, of something that has happened.
    ToCome,
    /// It is an end before the beginning.
    BeforeStart,
    /// It is more than the one seat that is filled at a time.
    OneSeat,
    /// It reserves more seats than there are, or by a method that reserves none.
    Reserved,
    /// No seat is reserved for the group.
    NoGroupSeat,
    /// Nobody is put forward at the assembly of this election.
    NoFloor,
    /// It is a number beyond all measure.
    TooLarge,
    /// It is no year in which something was or will soon be built, of four digits.
    NotAYear,
    /// It is no prefix of numbers: letters, digits and hyphens, a letter first.
    NotAPrefix,
}

impl Fault {
    /// All faults, so that each can be worded.
    pub const ALL: [Fault; 18] = [
        Self::Required,
        Self::NotADate,
        Self::NotATime,
        Self::NotAnEmail,
        Self::NotAPhone,
        Self::NotAChoice,
        Self::Negative,
        Self::WrongKind,
        Self::SeveralLines,
        Self::ToCome,
        Self::BeforeStart,
        Self::OneSeat,
        Self::Reserved,
        Self::NoGroupSeat,
        Self::NoFloor,
        Self::TooLarge,
        Self::NotAYear,
        Self::NotAPrefix,
    ];

    /// Its code, the last part of its text's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::NotADate => "not-a-date",
            Self::NotATime => "not-a-time",
            Self::NotAnEmail => "not-an-email",
            Self::NotAPhone => "not-a-phone",
            Self::NotAChoice => "not-a-choice",
            Self::Negative => "negative",
            Self::WrongKind => "wrong-kind",
            Self::SeveralLines => "several-lines",
            Self::ToCome => "to-come",
            Self::BeforeStart => "before-start",
            Self::OneSeat => "one-seat",
            Self::Reserved => "reserved",
            Self::NoGroupSeat => "no-group-seat",
            Self::NoFloor => "no-floor",
            Self::TooLarge => "too-large",
            Self::NotAYear => "not-a-year",
            Self::NotAPrefix => "not-a-prefix",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_trims_what_it_takes_and_refuses_what_cannot_stand_in_it() {
        let name = Field::new("name", Kind::Text).required();
        assert_eq!(name.accept(" Zoé ".into()), Ok("Zoé".into()));
        assert_eq!(name.accept("   ".into()), Err(Fault::Required));
        assert_eq!(name.accept("\u{200b}\u{200d} ".into()), Err(Fault::Required));
        assert_eq!(name.accept("Trem\u{200b}blay".into()), Ok("Tremblay".into()));
        assert_eq!(name.accept("a\nb".into()), Err(Fault::SeveralLines));
        let day = Field::new("day", Kind::Date);
        assert_eq!(day.accept("2026-02-29".into()), Err(Fault::NotADate), "2026 is no leap year");
        assert_eq!(day.accept("2028-02-29".into()), Ok("2028-02-29".into()));
        assert_eq!(day.accept("".into()), Ok(Value::Null));
        let hour = Field::new("hour", Kind::Time);
        assert_eq!(hour.accept("24:00".into()), Err(Fault::NotATime));
        assert_eq!(hour.accept("9:30".into()), Err(Fault::NotATime), "hours sort as text");
    }

    #[test]
    fn an_amount_is_a_whole_number_of_its_small_unit_and_none_is_beyond_measure() {
        for kind in [Kind::Money, Kind::Decimal, Kind::Minutes] {
            let field = Field::new("amount", kind);
            assert_eq!(field.accept(Value::Whole(840_000)), Ok(Value::Whole(840_000)));
            assert_eq!(field.accept(Value::Whole(0)), Ok(Value::Whole(0)));
            assert_eq!(field.accept(Value::Whole(-1)), Err(Fault::Negative));
            assert_eq!(field.accept(Value::Whole(MOST + 1)), Err(Fault::TooLarge));
            assert_eq!(field.accept("8400".into()), Err(Fault::WrongKind));
        }
        // A million of the largest still add up.
        assert!(MOST.checked_mul(1_000_000).is_some());
    }

    #[test]
    fn a_telephone_number_has_its_digits_and_words_alone_are_none() {
        let phone = Field::new("phone", Kind::Phone);
        for good in [
            "450 555-0123",
            "1 450 555-0123",
            "555-0123",
            "(450) 555-0123 poste 12",
            "450 555-0123 #3",
            "+33 1 42 00 00 00",
            "+32 2 5",
            "819-555-0101 / 450-555-0102",
            "450 555-0123, le soir",
            "Cell. : 450 555-0123",
            "poste 12",
            "ext. 4",
            "#4",
            "(819) 555-0123",
        ] {
            assert!(phone.accept(good.into()).is_ok(), "{good}");
        }
        for bad in [
            "moi@exemple.ca",
            "450 55",
            "450 555-012",
            "5",
            "450 555 poste 12",
            "le soir",
            "aucun",
            "poste",
            "après 18 h",
            "-",
        ] {
            assert_eq!(phone.accept(bad.into()), Err(Fault::NotAPhone), "{bad}");
        }
        assert_eq!(phone.accept("".into()), Ok(Value::Null));
    }

    #[test]
    fn a_number_of_here_is_written_in_one_way() {
        let phone = Field::new("phone", Kind::Phone);
        for typed in ["8195550134", "(819) 555-0134", "1-819-555-0134", "819.555.0134"] {
            assert_eq!(phone.accept(typed.into()), Ok("819 555-0134".into()), "{typed}");
        }
        for other in ["+33 1 42 00 00 00", "555-0134", "poste 12"] {
            assert_eq!(phone.accept(other.into()), Ok(other.into()));
        }
    }

    #[test]
    fn an_address_needs_one_at_sign_and_a_dotted_domain() {
        let mail = Field::new("email", Kind::Email);
        for good in ["zoe@example.org", "z.t+ccr@a.b.ca"] {
            assert!(mail.accept(good.into()).is_ok(), "{good}");
        }
        for bad in ["zoe", "zoe@", "@example.org", "a@b@c.d", "zoe@example", "z o@e.org"] {
            assert_eq!(mail.accept(bad.into()), Err(Fault::NotAnEmail), "{bad}");
        }
    }
}
