//! The usual agendas of a committee: its own templates, or the usual ones in its language.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::language::Language;
use super::words::Words;
use crate::domain::agenda::{BadLine, LineFault, PlannedItem, parse, written};
use crate::domain::meeting::{MEETING_KIND, PURPOSE, agenda_template, role_of_template};
use crate::domain::rules::Rules;
use crate::t;
use crate::text::fold::fold;
use crate::text::ordered::Map;

use super::wording::{choice, small};

/// The points of the usual agenda of a kind of meeting, in a language.
fn usual(words: &Words, kind: &str) -> Vec<PlannedItem> {
    let points = agenda_template(kind).iter().map(|point| PlannedItem {
        role: role_of_template(point).map(str::to_owned),
        ..PlannedItem::titled(words.text(&format!("agenda-{point}")))
    });
    points.collect()
}

/// The points that a meeting of that kind is planned with: the committee's template, else the usual
/// ones. A line that is called as a usual one, in either language, has its role.
pub fn template(words: &Words, rules: &Rules, kind: &str) -> Vec<PlannedItem> {
    let own = rules.text(Rules::agenda_of(kind));
    let Ok(mut items) = parse(own) else { return usual(words, kind) };
    let known = roles();
    for item in &mut items {
        let called = fold(&item.title);
        let found = known.iter().find(|(title, _)| *title == called);
        item.role = found.map(|(_, role)| (*role).to_owned());
    }
    items
}

/// The usual titles of points that have a role, folded, in both languages.
fn roles() -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for language in [Language::French, Language::English] {
        let words = Words::new(language);
        for kind in MEETING_KIND.codes {
            for point in agenda_template(kind) {
                let role = role_of_template(point);
                let title = || fold(&words.text(&format!("agenda-{point}")));
                found.extend(role.map(|role| (title(), role)));
            }
        }
    }
    found
}

/// The usual titles of all points, each as it is folded and as it stands in both languages.
static USUAL: LazyLock<Map<String, [String; 2]>> = LazyLock::new(|| {
    let [french, english] = [Language::French, Language::English].map(Words::new);
    let mut found = Map::new();
    for point in MEETING_KIND.codes.iter().flat_map(|kind| agenda_template(kind)) {
        let titles =
            [&french, &english].map(|words| words.text(&format!("agenda-{point}")).into_owned());
        for title in &titles {
            found.or_insert_with(fold(title), || titles.clone());
        }
    }
    found
});

/// A usual title of one language that is a word of the other too.
const IN_BOTH: &str = "budget";

/// The title of a point in a language: one that is still the usual one of the other is said in this one,
/// and whatever somebody wrote stays as it was written.
pub fn titled(title: &str, language: Language) -> Cow<'_, str> {
    let folded = fold(title);
    match USUAL.get(&folded).filter(|_| folded != IN_BOTH) {
        Some([french, english]) => Cow::Borrowed(match language {
            Language::French => french,
            Language::English => english,
        }),
        None => Cow::Borrowed(title),
    }
}

/// The template of a kind of meeting as it is written in the settings.
pub fn template_text(words: &Words, rules: &Rules, kind: &str) -> String {
    let own = rules.text(Rules::agenda_of(kind));
    if !own.is_empty() {
        return own.to_owned();
    }
    written(&usual(words, kind), |code| small(&choice(words, &PURPOSE, code)))
}

/// Why a line of a template cannot be read, and which.
pub fn line_error(words: &Words, error: &BadLine) -> String {
    let line = error.line;
    match &error.fault {
        LineFault::NoTitle => t!(words, "lines-no-title", line = line),
        LineFault::OddIndent => t!(words, "lines-odd-indent", line = line),
        LineFault::TooDeep => t!(words, "lines-too-deep", line = line),
        LineFault::Unknown(part) => t!(words, "lines-unknown", line = line, part = part.as_str()),
        LineFault::Twice(part) => t!(words, "lines-twice", line = line, part = part.as_str()),
        LineFault::Empty => t!(words, "lines-empty").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::meeting;

    fn rules(text: &str) -> Rules {
        Rules::new(Map::from([("agenda.regular".to_owned(), text.to_owned())]))
    }

    #[test]
    fn the_usual_object_of_a_special_meeting_is_known_as_unnamed_in_each_language() {
        for language in [Language::French, Language::English] {
            let words = Words::new(language);
            let titles = template(&words, &Rules::default(), "special");
            let unnamed = titles.iter().filter(|point| meeting::is_unnamed(&point.title));
            assert_eq!(unnamed.count(), 1, "{language:?}");
        }
    }

    #[test]
    fn what_is_called_as_usual_in_either_language_has_its_role() {
        let french = Words::new(Language::French);
        let own = rules("OUVERTURE ET VERIFICATION DU QUORUM\nNouvelles\nOther business | 10");
        let items = template(&french, &own, "regular");
        let roles: Vec<_> = items.iter().map(|item| item.role.as_deref()).collect();
        assert_eq!(roles, [Some("opening"), None, Some("other-business")]);
        assert_eq!(items[2].minutes, Some(10));
    }

    #[test]
    fn a_usual_title_is_said_in_the_language_that_is_asked_for_and_no_other_is() {
        let both = |title: &str| {
            [Language::French, Language::English]
                .map(|language| titled(title, language).into_owned())
        };
        let levee = "Levée de la séance";
        assert_eq!(both("OTHER BUSINESS"), ["Varia", "Other business"]);
        assert_eq!(both(levee)[0], levee);
        assert_eq!(both(&both(levee)[1]), both(levee), "there and back");
        assert_eq!(both("Bancs de la cour"), ["Bancs de la cour", "Bancs de la cour"]);
        assert_eq!(both("Budget"), ["Budget", "Budget"]);
        assert_eq!(both(""), ["", ""]);
    }

    #[test]
    fn without_a_template_the_usual_one_stands_in_the_register_s_language() {
        let english = Words::new(Language::English);
        let none = Rules::default();
        let items = template(&english, &none, "special");
        assert_eq!(items[0].title, "Opening and check of the quorum");
        assert_eq!(items.last().unwrap().role.as_deref(), Some("closing"));
        // What the settings show is what is planned with.
        let shown = parse(&template_text(&english, &none, "special")).unwrap();
        let titles =
            |items: &[PlannedItem]| items.iter().map(|i| i.title.clone()).collect::<Vec<_>>();
        assert_eq!(titles(&shown), titles(&items));
    }
}
