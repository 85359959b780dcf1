//! The page that explains templates: how they are written, and every name that a paper knows.

use std::collections::BTreeSet;

use minijinja::Environment;

use crate::domain::motion::DOCUMENT_KIND;
use crate::i18n::language::Language;
use crate::i18n::wording::{capital, choice};
use crate::i18n::words::Words;

use super::super::paper::{PAPERS, Paper};
use super::{folder, placeholders};

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
        let file = folder::built_in(paper, words.language()).name;
        out.push_str(&format!("\n### {name} (`{file}`)\n\n"));
        for code in codes(paper, words.language()) {
            let name = match words.language() {
                Language::French => placeholders::french(code),
                Language::English => code,
            };
            let said = words.text(&format!("placeholder-{code}"));
            out.push_str(&format!("- `{{{{ {name} }}}}` : {said}\n"));
        }
    }
    out
}

/// The placeholders of a paper's built-in template, which asks for all there are.
pub(super) fn codes(paper: &Paper, language: Language) -> BTreeSet<&'static str> {
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
    names.filter_map(code).collect()
}
