//! Who may use whom: `text`, `picture`, `domain` ← `store` ← `i18n` ← `documents`, `exchange` ← `tui`, `cli`.

use super::{sources, within};

/// Each layer with the layers it may use.
const MAY_USE: [(&str, &[&str]); 9] = [
    ("text", &[]),
    ("picture", &[]),
    ("domain", &["text"]),
    ("store", &["text", "picture", "domain"]),
    ("i18n", &["text", "domain", "store"]),
    ("documents", &["text", "picture", "domain", "store", "i18n"]),
    ("exchange", &["text", "domain", "store", "i18n"]),
    ("tui", &["text", "picture", "domain", "store", "i18n", "documents", "exchange"]),
    ("cli", &["text", "domain", "store", "i18n", "documents", "exchange"]),
];

/// The layers that a line of code names: `crate::store::…`, and `use crate::{store, …}`.
fn named(line: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    for rest in line.split("crate::").skip(1) {
        let list = rest.strip_prefix('{').and_then(|list| list.split('}').next()).unwrap_or("");
        let firsts = list.split(',').chain([rest]);
        for first in firsts {
            let word = first.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next();
            found.extend(MAY_USE.iter().map(|(layer, _)| *layer).filter(|l| Some(*l) == word));
        }
    }
    found
}

#[test]
fn a_layer_uses_only_those_to_its_left() {
    for (path, text) in sources("src", "rs") {
        let inner = within(&path, "src");
        let layer = inner.components().next().unwrap().as_os_str().to_str().unwrap();
        let Some((layer, allowed)) = MAY_USE.iter().find(|(name, _)| *name == layer) else {
            continue; // main.rs and lib.rs
        };
        for (number, line) in text.lines().enumerate() {
            for used in named(line.split("//").next().unwrap_or_default()) {
                let fine = used == *layer || allowed.contains(&used);
                assert!(fine, "{}:{}: {layer} uses {used}", inner.display(), number + 1);
            }
        }
    }
}

#[test]
fn the_arrows_are_seen_in_every_spelling() {
    assert_eq!(named("use crate::store::Store;"), ["store"]);
    assert_eq!(named("use crate::{domain::id::Id, tui};"), ["domain", "tui"]);
    assert_eq!(named("let x: crate::domain::id::Id = crate::t!(w, \"a\");"), ["domain"]);
}
