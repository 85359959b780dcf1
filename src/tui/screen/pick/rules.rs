//! The committee's rules among what the search finds.

use super::{Choice, Chosen};
use crate::domain::rules::{GROUPS, Rule};
use crate::i18n::wording;
use crate::t;
use crate::text::fold::fold;
use crate::text::sought::matches;
use crate::tui::context::Context;

/// The rules that a query finds: those that are called so, and those that only speak of it, by what
/// they do, by where they come from or by the heading they stand under.
pub(super) fn found(query: &str, context: &Context) -> (Vec<Choice>, Vec<Choice>) {
    let (mut called, mut speaking) = (Vec::new(), Vec::new());
    if fold(query).is_empty() {
        return (called, speaking);
    }
    let words = &context.words;
    for group in GROUPS {
        let heading = words.text(&format!("rules-{}", group.code));
        for rule in group.rules {
            let name = wording::rule_name(words, rule);
            let source = wording::rule_source(words, rule.source);
            let hint = wording::rule_hint(words, rule);
            let told = format!("{name} {hint} {source} {heading} {}", rule.key);
            let place = match () {
                () if matches(&fold(&name), query) => &mut called,
                () if matches(&fold(&told), query) => &mut speaking,
                () => continue,
            };
            place.push(choice(name, rule, context));
        }
    }
    (called, speaking)
}

/// All rules by their names.
pub(super) fn all(context: &Context) -> impl Iterator<Item = Choice> {
    let rules = GROUPS.iter().flat_map(|group| group.rules);
    rules.map(|rule| choice(wording::rule_name(&context.words, rule), rule, context))
}

fn choice(name: String, rule: &'static Rule, context: &Context) -> Choice {
    Choice {
        label: name,
        detail: t!(context.words, "pick-rule").into_owned(),
        also: String::new(),
        chosen: Chosen::Rule(rule),
        why_not: String::new(),
    }
}
