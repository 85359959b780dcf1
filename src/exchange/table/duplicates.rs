//! Whether an imported row is a person already known.
//!
//! Every answer is a few hash look-ups, so that 10,000 rows against 200,000 people cost 10,000
//! times that, even where thousands share a name or the office's own telephone.

use std::collections::{HashMap, HashSet};

use super::{compact_key, key};
use crate::text::phones::phone_digits;

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
    /// The dwelling's number alone, folded; empty if there is none.
    unit: String,
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
            unit,
        }
    }

    /// How likely it is that a row means this one among several: what they have in common, a bare
    /// dwelling too, against what differs.
    fn likeness(&self, row: &Self) -> i32 {
        let pairs = self.contacts.iter().zip(&row.contacts);
        let known = pairs.filter_map(|pair| Some((pair.0.as_ref()?, pair.1.as_ref()?)));
        let common: i32 = known.map(|(own, other)| if own == other { 4 } else { -1 }).sum();
        let unit = !self.unit.is_empty() && self.unit == row.unit;
        let name = !self.name.is_empty() && self.name == row.name;
        common + 2 * i32::from(unit) + 2 * i32::from(name)
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
    /// It is not the person that is in doubt but the place, which may be a known one.
    AlikePlace,
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

/// The first people that share something, and how many they are. Where more do, a person has to
/// look anyway.
#[derive(Debug, Default)]
struct Sharing {
    first: Vec<usize>,
    count: usize,
}

/// So many of those who share something are compared to find the likeliest.
const COMPARED: usize = 20;

impl Sharing {
    fn add(&mut self, at: usize) {
        self.count += 1;
        if self.first.len() < COMPARED {
            self.first.push(at);
        }
    }
}

/// The people known so far.
#[derive(Debug, Default)]
pub struct Index {
    people: Vec<(Who, Profile)>,
    /// The people of each name.
    by_name: HashMap<String, Sharing>,
    /// The people of each e-mail and telephone; and, its key begun with the name, of each e-mail,
    /// telephone and dwelling together with that name.
    by_contact: HashMap<String, Sharing>,
}

impl Index {
    /// Adds a person. A row belongs here once it is judged `New`, so that the next rows of the same
    /// file are compared with it too; a row that is `Same` would make its name look shared.
    pub fn add(&mut self, who: Who, profile: Profile) {
        let at = self.people.len();
        if !profile.name.is_empty() {
            self.by_name.entry(profile.name.clone()).or_default().add(at);
        }
        for (kind, contact) in profile.contacts.iter().enumerate() {
            let Some(contact) = contact else { continue };
            if !profile.name.is_empty() {
                let named = contact_key(&profile.name, kind, contact);
                self.by_contact.entry(named).or_default().add(at);
            }
            if kind < HOME {
                self.by_contact.entry(contact_key("", kind, contact)).or_default().add(at);
            }
        }
        self.people.push((who, profile));
    }

    /// Of those who share something with a row, who it most likely is; of two that are as likely, the
    /// first.
    fn likeliest(&self, sharing: &Sharing, row: &Profile) -> Option<&(Who, Profile)> {
        let people = sharing.first.iter().map(|at| &self.people[*at]);
        people.rev().max_by_key(|(_, profile)| profile.likeness(row))
    }

    /// Who `row` is. The same person: the same name, and the same e-mail, telephone or dwelling; or
    /// the only one of that name, where nothing known of both differs.
    pub fn find(&self, row: &Profile) -> Verdict<'_> {
        let known = |name: &str, kind: usize| {
            let contact = row.contacts[kind].as_ref()?;
            let sharing = self.by_contact.get(&contact_key(name, kind, contact))?;
            self.likeliest(sharing, row).map(|(who, _)| who)
        };
        let named = self.by_name.get(&row.name);
        if let Some((sharing, (who, profile))) =
            named.and_then(|sharing| Some((sharing, self.likeliest(sharing, row)?)))
        {
            if let Some(who) = (EMAIL..=HOME).find_map(|kind| known(&row.name, kind)) {
                return Verdict::Same(who);
            }
            return if sharing.count == 1 && !profile.contradicts(row) {
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
    fn of_several_the_one_with_most_in_common_is_proposed() {
        let index = register();
        let named_guy = Facts { family: "Tremblay", given: "Guy", ..Facts::default() };
        // The list has a dwelling and no complex: it is the second Guy who lives in a number 4.
        let bare = Profile::new(Facts { unit: "4", ..named_guy });
        assert_eq!(index.find(&bare), Verdict::Maybe(&person("guy2"), Doubt::SameName));
        // The first lives elsewhere in the same complex, of the second that is not said.
        let mut index = register();
        index.add(person("guy3"), Profile::new(named_guy));
        let row = lilas("Tremblay", "Guy", "", "", "9");
        assert_eq!(index.find(&row), Verdict::Maybe(&person("guy3"), Doubt::SameName));
        // A telephone of a household: whoever lives in that dwelling, or has that name.
        let mut index = Index::default();
        for (id, family, given, unit) in
            [("marc", "Roy", "Marc", "1"), ("anne", "Roy", "Anne", "2"), ("luc", "Roy", "Luc", "3")]
        {
            index.add(person(id), lilas(family, given, "", "819 555-0101", unit));
        }
        let row = lilas("Roy", "Anna", "", "819 555-0101", "2");
        assert_eq!(index.find(&row), Verdict::Maybe(&person("anne"), Doubt::SamePhone));
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
