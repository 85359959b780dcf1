//! The usual agendas of a committee: its own templates, or the usual ones in its language.

use super::language::Language;
use super::words::Words;
use crate::domain::agenda::{BadLine, LineFault, PlannedItem, parse, written};
use crate::domain::meeting::{MEETING_KIND, PURPOSE, agenda_template, role_of_template};
use crate::domain::rules::Rules;
use crate::t;
use crate::text::fold::fold;

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
    use std::collections::BTreeMap;

    fn rules(text: &str) -> Rules {
        Rules::new(BTreeMap::from([("agenda.regular".to_owned(), text.to_owned())]))
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
