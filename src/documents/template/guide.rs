//! The page that explains templates: how they are written, and every name that a paper knows.

use minijinja::Environment;

use crate::domain::motion::DOCUMENT_KIND;
use crate::i18n::language::Language;
use crate::i18n::wording::{capital, choice};
use crate::i18n::words::Words;
use crate::t;
use crate::text::ordered::Set;

use super::super::paper::{Of, PAPERS, Paper};
use super::{Template, folder, placeholders};

/// The name of the page's file in a language.
pub fn file_name(language: Language) -> &'static str {
    match language {
        Language::French => "LISEZ-MOI.md",
        Language::English => "README.md",
    }
}

/// The page, in Markdown.
pub fn guide(words: &Words) -> String {
    let mut out = match words.language() {
        Language::French => include_str!("../templates/fr/LISEZ-MOI.md").to_owned(),
        Language::English => include_str!("../templates/en/README.md").to_owned(),
    };
    for paper in PAPERS {
        let name = capital(&choice(words, &DOCUMENT_KIND, paper.code));
        let Template { name: file, text } = folder::built_in(paper, words.language());
        out.push_str(&format!("\n### {name} (`{file}`)\n\n"));
        for code in codes(paper, words.language()) {
            let name = match words.language() {
                Language::French => placeholders::french(code),
                Language::English => code,
            };
            let of_body = matches!(paper.of, Of::Body | Of::Labels);
            let said = match code {
                "date" if of_body => t!(words, "placeholder-date-of-body"),
                code => words.text(&format!("placeholder-{code}")),
            };
            let kind = match kind(&text, name) {
                Kind::Text => String::new(),
                Kind::Block => format!(" ({})", t!(words, "placeholder-is-block")),
                Kind::List(one) => format!(" (`{{% for {one} in {name} %}}`)"),
            };
            let name = within(&text, name);
            out.push_str(&format!("- `{{{{ {name} }}}}`{kind} : {said}\n"));
        }
    }
    out
}

/// What a name gives in a template.
enum Kind {
    Text,
    /// Whole blocks.
    Block,
    /// Things, each of which has the name that follows.
    List(String),
}

/// What a name gives in a built-in template: what alone is repeated is a list, and what alone stands on
/// its line and is put there by the program is a block.
fn kind(text: &str, name: &str) -> Kind {
    let repeated = text.lines().find_map(|line| {
        let inside = line.trim().strip_prefix("{% for ")?.strip_suffix(" %}")?;
        let (one, all) = inside.split_once(" in ")?;
        (all.trim() == name).then(|| one.trim().to_owned())
    });
    let known = |code: &str| placeholders::french(canonical(code)) == name || code == name;
    match repeated {
        Some(one) => Kind::List(one),
        None if placeholders::BLOCKS.iter().any(|code| known(code)) => Kind::Block,
        None => Kind::Text,
    }
}

/// The code of the table that equals a text.
fn canonical(code: &str) -> &'static str {
    placeholders::PLACEHOLDERS
        .iter()
        .find(|(known, _)| *known == code)
        .map_or("", |(code, _)| *code)
}

/// A name as a template asks for it: « point.titre » of what is repeated.
fn within(text: &str, name: &str) -> String {
    let asked = text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
    let below = asked.filter_map(|asked| asked.trim().rsplit_once('.'));
    let found = below.filter(|(_, field)| *field == name).map(|(one, _)| one).next();
    found.map_or_else(|| name.to_owned(), |one| format!("{one}.{name}"))
}

/// The placeholders of a paper's built-in template, which asks for all there are.
pub(super) fn codes(paper: &Paper, language: Language) -> Set<&'static str> {
    let text = folder::built_in(paper, language).text;
    let mut environment = Environment::new();
    // A template that cannot be read knows no names; the tests read every built-in one.
    let _ = environment.add_template("built-in", &text);
    let used = environment.get_template("built-in").map(|read| read.undeclared_variables(true));
    let used = used.unwrap_or_default();
    // What a thing of a list has: « {{ point.titre }} ».
    let asked = text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
    let below = asked.filter_map(|asked| Some(asked.rsplit_once('.')?.1.trim()));
    let names = used.iter().map(|name| name.split('.').next().unwrap_or_default()).chain(below);
    let code = |name: &str| {
        let found = placeholders::PLACEHOLDERS.iter().find(|(en, fr)| *en == name || *fr == name);
        found.map(|(code, _)| *code)
    };
    Set::from_iter(names.filter_map(code))
}
