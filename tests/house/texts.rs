//! Every text is there in both languages, is used, and is set as its language wants.

use std::collections::{BTreeMap, BTreeSet};

use ccr::documents::paper::PAPERS;
use ccr::documents::template::placeholders::PLACEHOLDERS;
use ccr::domain::command::Command;
use ccr::domain::election::course::Step;
use ccr::domain::entity::Entity;
use ccr::domain::field::{Fault, Kind};
use ccr::domain::lack::Lack;
use ccr::domain::meeting::{MEETING_KIND, agenda_template};
use ccr::domain::motion::{MOTION_OUTCOME, SEQUEL_KIND};
use ccr::domain::project::{PARTICIPANT_ROLE, USUAL_INDICATORS};
use ccr::domain::refusal::Refusal;
use ccr::domain::rules::{self, RuleKind, Source};
use ccr::domain::warning::Warning;
use ccr::exchange::table::member_column::MemberColumn;
use ccr::i18n::history::BATCHES;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use ccr::store;
use ccr::store::query::list::{LISTS, Shown};
use ccr::tui::keys::{BEGINS, KEYS};
use ccr::tui::screen::meeting::VOTE_WAY;
use ccr::tui::screen::section::Section;

use super::ftl::{Text, texts};
use super::sources;

/// The ids that come from types: one for each entity, field, choice, refusal… there is.
fn generated() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let tables = Entity::ALL.into_iter().map(Entity::table).chain(["rule"]);
    for table in tables {
        ids.extend(["", ".plural", ".the", ".count"].map(|part| format!("entity-{table}{part}")));
    }
    for entity in Entity::ALL {
        for field in entity.fields() {
            ids.insert(format!("{}-{}", entity.table(), field.name));
            if let Kind::Choice(choices) = field.kind {
                ids.extend(choices.codes.iter().map(|code| format!("{}-{code}", choices.name)));
            }
        }
    }
    for kind in Refusal::KINDS {
        ids.extend(["", ".short"].map(|part| format!("refusal-{kind}{part}")));
    }
    ids.extend(["unnamed", "named"].map(|part| format!("refusal-changed-since.{part}")));
    ids.extend(Lack::KINDS.iter().map(|kind| format!("lack-{kind}")));
    for kind in Warning::KINDS {
        ids.extend(["", ".short"].map(|part| format!("warning-{kind}{part}")));
        ids.extend(Some(format!("warning-{kind}.key")).filter(|id| texts("fr").contains_key(id)));
    }
    ids.extend(Fault::ALL.iter().map(|fault| format!("fault-{}", fault.code())));
    for kind in store::Error::KINDS.into_iter().chain(["refused"]) {
        ids.extend(["", ".happened", ".safe", ".todo"].map(|part| format!("error-{kind}{part}")));
    }
    ids.extend(rules::GROUPS.iter().map(|group| format!("rules-{}", group.code)));
    for rule in rules::all() {
        ids.extend(["", ".hint"].map(|part| format!("{}{part}", rule.text_id())));
        if let RuleKind::Choice(codes) = rule.kind {
            let code =
                |code: &&str| if code.is_empty() { "none".to_owned() } else { (*code).to_owned() };
            ids.extend(codes.iter().map(|c| format!("{}-{}", rule.text_id(), code(c))));
        }
    }
    let known_sources = [
        Source::Act571,
        Source::Act584,
        Source::ActSector,
        Source::Directive,
        Source::Procedure,
        Source::Practice,
        Source::Privacy,
        Source::Committee,
    ];
    ids.extend(known_sources.map(|source| format!("rule-source-{}", source.code())));
    ids.extend(Command::KINDS.iter().map(|kind| format!("history-{kind}")));
    ids.extend(BATCHES.iter().map(|label| format!("history-batch-{label}")));
    ids.extend(MemberColumn::ALL.iter().map(|column| format!("import-column-{}", column.code())));
    ids.extend(LISTS.iter().map(|list| format!("export-file-{}", list.name)));
    ids.extend(PAPERS.iter().map(|paper| format!("paper-file-{}", paper.code)));
    ids.extend(PLACEHOLDERS.iter().map(|(code, _)| format!("placeholder-{code}")));
    for outcome in MOTION_OUTCOME.codes {
        ids.insert(format!("minutes-motion-{outcome}"));
        if *outcome != "carried" {
            ids.insert(format!("minutes-ending-{outcome}"));
        }
    }
    ids.extend(ccr::cli::help::text_ids());
    for section in Section::ALL {
        ids.extend(["", ".words"].map(|part| format!("{}{part}", section.text_id())));
    }
    for (entity, _) in BEGINS {
        ids.insert(format!("form-new-{}.words", entity.table()));
    }
    for binding in KEYS {
        let code = binding.action.code();
        ids.extend(["", ".help"].map(|part| format!("action-{code}{part}")));
        // Only some are called otherwise by those who look for them.
        let other_words = format!("action-{code}.words");
        ids.extend(Some(other_words).filter(|id| texts("fr").contains_key(id)));
    }
    for list in LISTS {
        let columns = list.columns.iter();
        ids.extend(columns.map(|column| format!("column-{}", column.name.replace('_', "-"))));
        // Where the first view has no rows, the list says what to do.
        ids.insert(format!("list-empty-{}", list.name));
        ids.extend(list.views.iter().map(|view| format!("view-{}-{}", list.name, view.name)));
        ids.extend(list.sorts.iter().map(|sort| format!("sort-{}", sort.name)));
        ids.extend(list.facets.iter().map(|facet| format!("facet-{}", facet.name)));
    }
    // Long choices may have a short form, for the columns of lists.
    for column in LISTS.iter().flat_map(|list| list.columns).filter(|column| column.width > 0) {
        if let Shown::Choice(choices) = column.shown {
            let short = choices.codes.iter().map(|code| format!("{}-{code}.short", choices.name));
            let french = texts("fr");
            ids.extend(short.filter(|id| french.contains_key(id)));
        }
    }
    // Lists of codes that belong to a screen and to no field.
    for (_, source) in sources("src", "rs") {
        for (at, _) in source.match_indices("Choices {") {
            let declared = source[at..].split(']').next().unwrap_or_default();
            let mut words = declared.split('"').skip(1).step_by(2);
            if let Some(name) = words.next().filter(|_| declared.contains("codes: &[")) {
                ids.extend(words.map(|code| format!("{name}-{code}")));
            }
        }
    }
    for step in Step::ALL {
        ids.extend(["", ".why"].map(|part| format!("election-step-{}{part}", step.code())));
    }
    let formed = Entity::ALL.into_iter().filter(|entity| entity.is_plain());
    for entity in formed {
        ids.insert(format!("form-edit-{}", entity.table()));
        // What helps to fill in a field of a record's form.
        let hints = entity.fields().iter().filter(|field| !field.hidden);
        let hints = hints.map(|field| format!("{}-{}.hint", entity.table(), field.name));
        ids.extend(hints.filter(|id| texts("fr").contains_key(id)));
    }
    // Those who took part are counted by role where nobody is named.
    let roles = PARTICIPANT_ROLE.codes.iter();
    for role in roles {
        ids.insert(format!("paper-project-count-{role}"));
        ids.insert(format!("paper-project-team-{role}"));
    }
    for usual in USUAL_INDICATORS {
        ids.extend(["", ".unit"].map(|part| format!("usual-indicator-{usual}{part}")));
    }
    ids.extend(VOTE_WAY.codes.iter().map(|code| format!("{}-{code}", VOTE_WAY.name)));
    for kind in MEETING_KIND.codes {
        ids.extend(agenda_template(kind).iter().map(|code| format!("agenda-{code}")));
    }
    ids
}

/// The literal ids of the sources, with the file that asks: `t!(words, "id"…)`.
fn literal() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (path, source) in sources("src", "rs") {
        let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code: Vec<&str> = lines.collect();
        let code = code.join("\n");
        for (at, ask) in code.match_indices("t!(") {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|sign| sign.is_alphanumeric() || sign == '_') {
                continue; // assert!(, format!(
            }
            let mut quoted = code[at + ask.len()..].split('"');
            let words = quoted.next().unwrap_or_default();
            if let Some(id) = quoted.next().filter(|_| words.trim_end().ends_with(',')) {
                found.insert(id.to_owned(), path.display().to_string());
            }
        }
    }
    found
}

/// Every quoted word of the sources: a table may hold the ids of texts.
fn quoted() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, source) in sources("src", "rs") {
        for line in source.lines() {
            found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_text_that_is_asked_for_is_there_and_every_text_is_asked_for() {
    let literal = literal();
    let generated = generated();
    let quoted = quoted();
    let named = |id: &str| {
        let whole = id.split('.').next().unwrap_or_default();
        // A key that does something else on a screen has a sentence there too.
        let told = id.ends_with(".hint") || id.starts_with("action-") && id.ends_with(".help");
        quoted.contains(id) || told && quoted.contains(whole)
    };
    // The forms of records that begin with a form: built from the entity's table.
    let begun = |id: &str| {
        let table = id.strip_prefix("form-new-");
        table.is_some_and(|table| Entity::from_table(table).is_some_and(Entity::is_plain))
    };
    // Only some faults of the file come while somebody types.
    let kept = |id: &str| {
        let kind = id.strip_prefix("error-").and_then(|id| id.strip_suffix(".kept"));
        kind.is_some_and(|kind| ccr::store::Error::KINDS.contains(&kind))
    };
    for language in ["fr", "en"] {
        let texts = texts(language);
        for (id, path) in &literal {
            assert!(texts.contains_key(id), "{path}: there is no text {id} in {language}");
        }
        for id in &generated {
            assert!(texts.contains_key(id), "there is no text {id} in {language}");
        }
        for (id, text) in texts {
            let used = generated.contains(id)
                || literal.contains_key(id)
                || named(id)
                || begun(id)
                || kept(id);
            let kinds = ["entity-", "motion-kind-"];
            let gender = kinds.iter().any(|kind| id.starts_with(kind)) && id.ends_with(".gender");
            assert!(used || gender, "{}: no t!(…) asks for {id}", text.place);
        }
    }
}

#[test]
fn both_languages_have_the_same_texts_with_the_same_variables() {
    let (french, english) = (texts("fr"), texts("en"));
    // What only chooses between variants may serve one language alone: English agrees with nothing.
    let filled_in = |text: &Text| -> BTreeSet<String> {
        let agrees = |name: &str| matches!(name, "gender" | "count") && !text.places(name);
        text.variables().into_iter().filter(|name| !agrees(name)).collect()
    };
    for (id, text) in french {
        let Some(other) = english.get(id) else {
            assert!(id.ends_with(".gender"), "{}: {id} is not in English", text.place);
            continue;
        };
        assert_eq!(filled_in(text), filled_in(other), "{} and {}", text.place, other.place);
    }
    for (id, text) in english {
        assert!(french.contains_key(id), "{}: {id} is not in French", text.place);
    }
}

#[test]
fn a_refusal_or_a_warning_asks_only_for_facts_it_has() {
    // What `i18n::wording` adds to the facts themselves.
    let added = |kind: &str| -> &[&str] {
        match kind {
            "refusal-no-quorum" => &["missing"],
            "refusal-mandate-ended" => &["last_day"],
            "refusal-unknown-code" => &["known"],
            "refusal-rule-value" => &["expected", "reason"],
            "refusal-changed-since" => &["label"],
            "refusal-undo-barred" => &["why"],
            "warning-rule-broken" => &["refusal"],
            "warning-rule-loosened" => &["law", "source"],
            "warning-hours-long-day" => &["hours"],
            "warning-work-day-unauthorised" => &["told"],
            "warning-sealed-changed" | "warning-sealed-gone" | "warning-sealed-added" => &["of"],
            _ => &[],
        }
    };
    let told = [
        ("refusal", include_str!("../../src/domain/refusal.rs")),
        ("warning", include_str!("../../src/domain/warning.rs")),
    ];
    let french = texts("fr");
    for (family, source) in told {
        let mut id = String::new();
        let mut facts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in source.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            let mut rest = line;
            if let Some(code) = line.split('"').nth(1).filter(|_| line.contains(" = \"")) {
                id = format!("{family}-{code}");
                facts.entry(id.clone()).or_default();
                rest = line.split_once('{').map_or("", |(_, rest)| rest);
            }
            // A fact may stand on one line with what it is.
            let Some(known) = facts.get_mut(&id) else { continue };
            for fact in rest.split(',') {
                let fact = fact.rsplit_once("*/").map_or(fact, |(_, fact)| fact);
                known.extend(fact.split_once(": ").map(|(name, _)| name.trim().to_owned()));
            }
        }
        for (id, mut known) in facts {
            if known.contains("table") {
                known.extend(["entity", "Entity", "the", "The", "plural"].map(str::to_owned));
            }
            // Cents are money in words too.
            let cents = |name: &String| name.strip_suffix("_cents").map(str::to_owned);
            known.extend(known.iter().filter_map(cents).collect::<Vec<_>>());
            for code in ["status", "outcome", "motion_kind"] {
                if known.contains(code) {
                    known.insert(format!("{code}_code"));
                }
            }
            known.extend(added(&id).iter().map(|name| (*name).to_owned()));
            for (part, text) in
                french.iter().filter(|(part, _)| part.split('.').next() == Some(&id))
            {
                let unknown: Vec<_> = text.variables().difference(&known).cloned().collect();
                assert!(unknown.is_empty(), "{part}: no such fact: {unknown:?}");
            }
        }
    }
}

#[test]
fn a_text_stands_alone() {
    // Messages are read one by one (`Words::find`), so that none may be made of another.
    for (id, text) in texts("fr").iter().chain(texts("en")) {
        let unquoted: String = text.says.split('"').step_by(2).collect();
        for inner in unquoted.split('{').skip(1).map(str::trim_start) {
            let own = inner.starts_with(['$', '}']) || inner.starts_with("OF($");
            assert!(own, "{}: {id} refers to another text", text.place);
        }
    }
}

#[test]
fn french_is_set_as_french() {
    for (id, text) in texts("fr") {
        let shown = text.shown();
        let wrong = [
            (" :", "a no-break space (U+00A0) goes before a colon"),
            ("« ", "a no-break space (U+00A0) goes inside guillemets"),
            (" »", "a no-break space (U+00A0) goes inside guillemets"),
            (" ;", "no space goes before a semicolon"),
            ("\u{a0};", "no space goes before a semicolon"),
            (" ?", "no space goes before a question mark"),
            ("\u{a0}?", "no space goes before a question mark"),
            (" !", "no space goes before an exclamation mark"),
            ("\u{a0}!", "no space goes before an exclamation mark"),
            ("'", "the apostrophe is ’ (U+2019)"),
            ("\"", "quotation marks are guillemets"),
            ("“", "quotation marks are guillemets"),
            ("...", "the ellipsis is one sign, …"),
        ];
        check(id, text, &shown, &wrong);
        // « mot:» without any space: only hours (19:30) go without.
        for (before, after) in
            shown.match_indices(':').map(|(at, _)| (&shown[..at], &shown[at + 1..]))
        {
            let spaced = before.ends_with('\u{a0}');
            let hour = before.ends_with(|c: char| c.is_ascii_digit())
                && after.starts_with(|c: char| c.is_ascii_digit());
            assert!(spaced || hour, "{}: {id}: no space before a colon", text.place);
        }
    }
}

#[test]
fn english_is_set_as_english() {
    for (id, text) in texts("en") {
        let wrong = [
            ("«", "quotation marks are “ ”"),
            ("»", "quotation marks are “ ”"),
            (" :", "no space goes before a colon"),
            ("\u{a0}:", "no space goes before a colon"),
            (" ;", "no space goes before a semicolon"),
            (" ?", "no space goes before a question mark"),
            ("'", "the apostrophe is ’ (U+2019)"),
            ("\"", "quotation marks are “ ”"),
            ("...", "the ellipsis is one sign, …"),
        ];
        check(id, text, &text.shown(), &wrong);
    }
}

fn check(id: &str, text: &Text, shown: &str, wrong: &[(&str, &str)]) {
    for (sign, why) in wrong {
        assert!(!shown.contains(sign), "{}: {id}: {why}: {}", text.place, shown.trim());
    }
}

#[test]
fn what_became_of_a_resolution_is_never_told_as_an_erratum() {
    for language in [Language::French, Language::English] {
        let words = Words::new(language);
        for id in ["sequel-told", "sequel-told-back"] {
            let told = |kind: &str| {
                let args =
                    [("kind", kind), ("day", "D"), ("by", "none"), ("of", "N"), ("text", "none")];
                words.with(id, &args.map(|(name, value)| (name, value.into())))
            };
            for kind in SEQUEL_KIND.codes.iter().filter(|kind| **kind != "erratum") {
                assert_ne!(told(kind), told("erratum"), "{id} {kind}");
            }
        }
    }
}

#[test]
fn the_committees_rules_go_by_one_name() {
    // Under other words they can be looked for, and a setting of the program is another thing.
    let exempt = |id: &str| id.ends_with(".words") || id == "substitute-late";
    for (language, other) in [("fr", "réglage"), ("en", "settings")] {
        let said = texts(language);
        let found = said.iter().filter(|(id, text)| !exempt(id) && text.says.contains(other));
        let places: Vec<&str> = found.map(|(_, text)| text.place.as_str()).collect();
        assert!(places.is_empty(), "« {other} »: {places:?}");
    }
}
