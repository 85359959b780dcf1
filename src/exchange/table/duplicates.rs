//! Whether an imported row is a person already known.
//!
//! Every answer is a few hash look-ups, so that 10,000 rows against 200,000 people cost 10,000
//! times that, even where thousands share a name or the office's own telephone.

use std::collections::{HashMap, HashSet};

use super::phones::phone_digits;
use super::{compact_key, key};

/// What may be known of a person, as typed; blank where it is not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// Family name.
    pub family: &'a str,
    /// Given name.
    pub given: &'a str,
    /// E-mail.
    pub email: &'a str,
    /// Telephone.
    pub phone: &'a str,
    /// The complex, or the building where there is none.
    pub place: &'a str,
    /// The dwelling's number. Without a place it says nothing: every building has a number 3.
    pub unit: &'a str,
}

/// What of a person is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Family and given name, folded; empty if there is none.
    name: String,
    /// In this order: e-mail, telephone, dwelling; folded. `None` where it is not known.
    contacts: [Option<String>; 3],
}

impl Profile {
    /// Folds the facts, so that only what matters is compared.
    pub fn new(facts: Facts) -> Self {
        // Servers may tell capitals apart before the @; none in use does.
        let email = facts.email.trim().to_lowercase();
        let (place, unit) = (key(facts.place), compact_key(facts.unit));
        let home = (!place.is_empty() && !unit.is_empty()).then(|| format!("{place} {unit}"));
        Self {
            // Spaces do not count, so that it does not matter where a double name was cut.
            name: compact_key(&format!("{} {}", facts.family, facts.given)),
            contacts: [(!email.is_empty()).then_some(email), phone_digits(facts.phone), home],
        }
    }

    fn contradicts(&self, other: &Self) -> bool {
        let mut pairs = self.contacts.iter().zip(&other.contacts);
        pairs.any(|pair| matches!(pair, (Some(a), Some(b)) if a != b))
    }
}

/// What the rows of a list are looked for by, so that of a large register only those people need
/// stand in an [`Index`] who share something with one of them: for anybody else the answer is the
/// same.
#[derive(Debug, Default)]
pub struct Wanted {
    names: HashSet<String>,
    contacts: HashSet<String>,
}

impl Wanted {
    /// The names, e-mails and telephones of the rows.
    pub fn of(rows: &[Profile]) -> Self {
        let mut wanted = Self::default();
        for row in rows {
            wanted.names.insert(row.name.clone());
            wanted.contacts.extend(row.contacts[..HOME].iter().flatten().cloned());
        }
        wanted
    }

    /// Whether a person shares one of them.
    pub fn has(&self, person: &Profile) -> bool {
        self.names.contains(&person.name)
            || person.contacts[..HOME].iter().flatten().any(|c| self.contacts.contains(c))
    }
}

/// Who stands in an [`Index`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A person in the register, by id.
    Person(String),
    /// A row of the file that is being imported, by line.
    Line(usize),
}

/// Why a row may be someone known, though it is not sure: a person must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The same name, but another e-mail, telephone or dwelling; or several people of that name.
    SameName,
    /// The same e-mail under another name: a couple, or a name that changed.
    SameEmail,
    /// The same telephone under another name.
    SamePhone,
}

/// Whether a row is someone known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// The same person.
    Same(&'a Who),
    /// Perhaps this person.
    Maybe(&'a Who, Doubt),
    /// Nobody known.
    New,
}

/// The people known so far.
#[derive(Debug, Default)]
pub struct Index {
    people: Vec<(Who, Profile)>,
    /// The first person of each name, and how many share it.
    by_name: HashMap<String, (usize, usize)>,
    /// The first person of each e-mail and telephone; and, its key begun with the name, of each
    /// e-mail, telephone and dwelling together with that name.
    by_contact: HashMap<String, usize>,
}

impl Index {
    /// Adds a person. A row belongs here once it is judged `New`, so that the next rows of the same
    /// file are compared with it too; a row that is `Same` would make its name look shared.
    pub fn add(&mut self, who: Who, profile: Profile) {
        let at = self.people.len();
        if !profile.name.is_empty() {
            self.by_name.entry(profile.name.clone()).or_insert((at, 0)).1 += 1;
        }
        for (kind, contact) in profile.contacts.iter().enumerate() {
            let Some(contact) = contact else { continue };
            if !profile.name.is_empty() {
                self.by_contact.entry(contact_key(&profile.name, kind, contact)).or_insert(at);
            }
            if kind < HOME {
                self.by_contact.entry(contact_key("", kind, contact)).or_insert(at);
            }
        }
        self.people.push((who, profile));
    }

    /// Who `row` is. The same person: the same name, and the same e-mail, telephone or dwelling; or
    /// the only one of that name, where nothing known of both differs.
    pub fn find(&self, row: &Profile) -> Verdict<'_> {
        let known = |name: &str, kind: usize| {
            let contact = row.contacts[kind].as_ref()?;
            self.by_contact.get(&contact_key(name, kind, contact)).map(|at| &self.people[*at].0)
        };
        if let Some((first, count)) = self.by_name.get(&row.name) {
            if let Some(who) = (EMAIL..=HOME).find_map(|kind| known(&row.name, kind)) {
                return Verdict::Same(who);
            }
            let (who, profile) = &self.people[*first];
            return if *count == 1 && !profile.contradicts(row) {
                Verdict::Same(who)
            } else {
                Verdict::Maybe(who, Doubt::SameName)
            };
        }
        // People share a dwelling: under another name it says nothing.
        if let Some(who) = known("", EMAIL) {
            return Verdict::Maybe(who, Doubt::SameEmail);
        }
        known("", PHONE).map_or(Verdict::New, |who| Verdict::Maybe(who, Doubt::SamePhone))
    }
}

const EMAIL: usize = 0;
const PHONE: usize = 1;
const HOME: usize = 2;

/// A folded name has no control character, so that no two keys can run into each other.
fn contact_key(name: &str, kind: usize, contact: &str) -> String {
    format!("{name}\u{1F}{kind}\u{1F}{contact}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: &str) -> Who {
        Who::Person(id.to_owned())
    }

    fn lilas(family: &str, given: &str, email: &str, phone: &str, unit: &str) -> Profile {
        Profile::new(Facts { family, given, email, phone, place: "Les Lilas", unit })
    }

    /// Rita in 12, and two people named Guy Tremblay.
    fn register() -> Index {
        let mut index = Index::default();
        index.add(
            person("rita"),
            lilas("Saint-Onge", "Rita", "rita@example.org", "819 555-0101", "12"),
        );
        index.add(person("guy1"), lilas("Tremblay", "Guy", "", "", "3"));
        index.add(person("guy2"), lilas("Tremblay", "Guy", "guy@example.org", "", "4"));
        index
    }

    #[test]
    fn the_same_name_and_one_thing_in_common_is_the_same_person() {
        let index = register();
        let rita = Verdict::Same(&person("rita"));
        let (email, phone) = ("RITA@Example.org", "(819) 555-0101");
        assert_eq!(index.find(&lilas("SAINT ONGE", "Rita", email, "450 555-0199", "99")), rita);
        assert_eq!(index.find(&lilas("Saint-Onge", "rita", "new@example.org", phone, "")), rita);
        assert_eq!(index.find(&lilas("Saint-Onge", "Rita", "new@example.org", "", "12")), rita);
        // The dwelling tells two Guys apart; the e-mail does too.
        assert_eq!(
            index.find(&lilas("Tremblay", "Guy", "", "", "4")),
            Verdict::Same(&person("guy2"))
        );
        let second = index.find(&lilas("Tremblay", "Guy", "guy@example.org", "", ""));
        assert_eq!(second, Verdict::Same(&person("guy2")));
    }

    #[test]
    fn the_same_name_alone_is_the_same_person_unless_something_differs() {
        let index = register();
        assert_eq!(
            index.find(&lilas("Saint-Onge", "Rita", "", "", "")),
            Verdict::Same(&person("rita"))
        );
        // The name cut elsewhere is the same name.
        assert_eq!(
            index.find(&lilas("Saint", "Onge Rita", "", "", "")),
            Verdict::Same(&person("rita"))
        );
        let doubt = Verdict::Maybe(&person("rita"), Doubt::SameName);
        assert_eq!(index.find(&lilas("Saint-Onge", "Rita", "", "", "14")), doubt);
        let named_rita = Facts { family: "Saint-Onge", given: "Rita", ..Facts::default() };
        // Number 12 of another complex is another dwelling; a bare 12 says nothing.
        let elsewhere = Profile::new(Facts { place: "Les Pins", unit: "12", ..named_rita });
        assert_eq!(index.find(&elsewhere), doubt);
        let bare = Profile::new(Facts { unit: "14", ..named_rita });
        assert_eq!(index.find(&bare), Verdict::Same(&person("rita")));
        // Which Guy?
        let guy = index.find(&lilas("Tremblay", "Guy", "", "", ""));
        assert_eq!(guy, Verdict::Maybe(&person("guy1"), Doubt::SameName));
    }

    #[test]
    fn another_name_with_the_same_contact_is_a_question() {
        let index = register();
        let rita = person("rita");
        let email = index.find(&lilas("Roy", "Rita", "rita@example.org", "819 555-0101", "12"));
        assert_eq!(email, Verdict::Maybe(&rita, Doubt::SameEmail));
        let phone = index.find(&lilas("Roy", "Paul", "", "819-555-0101", "12"));
        assert_eq!(phone, Verdict::Maybe(&rita, Doubt::SamePhone));
        // A dwelling is shared by its household.
        assert_eq!(index.find(&lilas("Roy", "Paul", "", "", "12")), Verdict::New);
        // No name at all is nobody, and two blanks are not alike.
        assert_eq!(index.find(&lilas("", "", "", "", "")), Verdict::New);
    }

    #[test]
    fn rows_of_one_file_are_compared_with_each_other() {
        let mut index = register();
        let row = lilas("Bonnehumeur", "Rita", "", "450 555-0142", "7");
        assert_eq!(index.find(&row), Verdict::New);
        index.add(Who::Line(4), row.clone());
        assert_eq!(index.find(&row), Verdict::Same(&Who::Line(4)));
    }

    /// Each row against each person would be half a billion comparisons.
    #[test]
    fn thousands_who_share_a_name_and_a_telephone_cost_no_more() {
        let mut index = Index::default();
        for n in 0..50_000 {
            index.add(Who::Line(n), lilas("Tremblay", "Guy", "", "819 555-0100", &n.to_string()));
        }
        for n in 0..5_000 {
            let unit = (n + 45_000).to_string();
            let same = index.find(&lilas("Tremblay", "Guy", "x@example.org", "", &unit));
            assert_eq!(same, Verdict::Same(&Who::Line(n + 45_000)));
            let other = index.find(&lilas("Roy", "Guy", "", "819 555-0100", &unit));
            assert_eq!(other, Verdict::Maybe(&Who::Line(0), Doubt::SamePhone));
        }
    }
}
