//! Texts as they stand in the `.ftl` files, read line by line: enough for this house's own use.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_bundle::FluentResource;

use super::sources;

/// One text: of a message (`id`) or of one of its parts (`id.part`).
pub struct Text {
    /// Where it begins: `refusals.ftl:12`.
    pub place: String,
    /// What it says, with its variants.
    pub says: String,
}

impl Text {
    /// The variables it is filled with.
    pub fn variables(&self) -> BTreeSet<String> {
        let names = self.says.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
        });
        names.map(str::to_owned).collect()
    }

    /// Whether a variable is put into it, and not only asked about.
    pub fn places(&self, variable: &str) -> bool {
        self.says.contains(&format!("{{ ${variable} }}"))
    }

    /// What a reader sees of it: without placeables and the keys of variants.
    pub fn shown(&self) -> String {
        let mut shown = String::new();
        for line in self.says.lines() {
            let line = line.trim();
            let line = match (line.starts_with('[') || line.starts_with("*["), line.find(']')) {
                (true, Some(end)) => line[end + 1..].trim_start(),
                _ => line,
            };
            let mut depth = 0;
            for sign in line.chars() {
                match sign {
                    '{' => depth += 1,
                    '}' if depth > 0 => {
                        depth -= 1;
                        // Something stands there: the spaces around it count.
                        shown.push('…');
                    }
                    '}' => shown.push('…'),
                    _ if depth == 0 => shown.push(sign),
                    _ => {}
                }
            }
            shown.push('\n');
        }
        shown
    }
}

/// Every text of a language by its id; read once.
pub fn texts(language: &str) -> &'static BTreeMap<String, Text> {
    static FRENCH: LazyLock<BTreeMap<String, Text>> = LazyLock::new(|| read("fr"));
    static ENGLISH: LazyLock<BTreeMap<String, Text>> = LazyLock::new(|| read("en"));
    if language == "fr" { &FRENCH } else { &ENGLISH }
}

/// Reads the files of a language. An id that stands twice, or a line that Fluent cannot read, fails.
fn read(language: &str) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for (path, source) in sources(&format!("src/i18n/{language}"), "ftl") {
        if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut message = String::new();
        let mut current = String::new();
        for (number, line) in source.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let part = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="));
            let begun = if !line.starts_with([' ', '}']) {
                let (id, says) = line.split_once(" =").expect(line);
                message = id.to_owned();
                Some((message.clone(), says))
            } else {
                part.map(|(part, says)| (format!("{message}.{part}"), says))
            };
            match begun {
                Some((id, says)) => {
                    let place = format!("{language}/{name}:{}", number + 1);
                    let text = Text { place: place.clone(), says: says.to_owned() };
                    assert!(found.insert(id.clone(), text).is_none(), "{place}: {id} again");
                    current = id;
                }
                None => {
                    let text: &mut Text = found.get_mut(&current).expect(line);
                    text.says.push('\n');
                    text.says.push_str(line);
                }
            }
        }
    }
    // A message may have parts alone.
    found.retain(|_, text| !text.says.trim().is_empty());
    found
}
