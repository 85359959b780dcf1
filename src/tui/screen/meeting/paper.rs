//! A meeting's papers as files, beside the register. Nothing is ever written over: a secretary may have
//! gone on writing in the earlier file.

use std::fs;
use std::path::{Path, PathBuf};

use super::guest::stamp;
use crate::documents::file::{Format, Order, write};
use crate::documents::paper::{Paper, Subject};
use crate::documents::template::folder::Folder;
use crate::domain::motion::DOCUMENT_KIND;
use crate::i18n::wording;
use crate::store::private_file::Replace;
use crate::store::{self, Error, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::message::Message;

/// How many versions of a paper are kept side by side.
const MOST: u32 = 99;

/// Makes a paper in every form; what says where they are. When the latest files say the same
/// already, no others are made.
///
/// # Errors
/// The meeting cannot have such a paper yet; what the register or the disk says.
pub fn paper(
    store: &mut Store,
    paper: &Paper,
    subject: &Subject,
    context: &Context,
) -> store::Result<Message> {
    let words = &context.words;
    let templates = Folder::chosen(store)?;
    let order = Order { paper, subject, templates: &templates, words };
    let document = order.document(store)?;
    let folder = store.path().parent().unwrap_or(Path::new(".")).to_owned();
    let mut latest: Option<Vec<PathBuf>> = None;
    for version in 1..=MOST {
        let name = |store: &Store, format| {
            let name = order.file_name(store, format)?;
            Ok::<_, Error>(folder.join(numbered(&name, version)))
        };
        let paths = Format::ALL.map(|format| name(store, format));
        let paths = paths.into_iter().collect::<store::Result<Vec<_>>>()?;
        if paths.iter().any(|path| path.symlink_metadata().is_ok()) {
            latest = Some(paths);
            continue;
        }
        let same = |(path, format): (&PathBuf, Format)| {
            let rendered = format.render(&document);
            fs::read(path).is_ok_and(|bytes| rendered.is_ok_and(|rendered| rendered == bytes))
        };
        if let Some(before) = latest
            && before.iter().zip(Format::ALL).all(same)
        {
            return Ok(told(title(paper, true, context), &before, context));
        }
        for (path, format) in paths.iter().zip(Format::ALL) {
            let stamp = stamp(context);
            write(store, &stamp, &order, format, path, Replace::Never)?;
        }
        return Ok(told(title(paper, false, context), &paths, context));
    }
    Err(Error::Exists(folder))
}

/// « Procès-verbal fait », or that it was made before and nothing has changed.
fn title(paper: &Paper, same: bool, context: &Context) -> String {
    let words = &context.words;
    let name = wording::choice(words, &DOCUMENT_KIND, paper.code);
    match same {
        true => t!(words, "paper-same-title", paper = name),
        false => t!(words, "paper-made-title", paper = name, code = paper.code),
    }
}

/// « procès-verbal 2026-05 (2).html »: the first version bears no number.
fn numbered(name: &str, version: u32) -> String {
    match (version, name.rsplit_once('.')) {
        (1, _) | (_, None) => name.to_owned(),
        (_, Some((stem, ending))) => format!("{stem} ({version}).{ending}"),
    }
}

fn told(title: String, paths: &[PathBuf], context: &Context) -> Message {
    let folder = paths.first().and_then(|path| path.parent()).unwrap_or(Path::new("."));
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let folder = folder.to_string_lossy().into_owned();
    let mut body = t!(context.words, "paper-made", folder = folder);
    for (path, format) in paths.iter().zip(Format::ALL) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let form = t!(context.words, "paper-made-form", code = format.code());
        body.push_str(&format!("\n\n{form}\n{name}"));
    }
    Message::told(title, body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_version_bears_its_number_before_the_ending() {
        assert_eq!(numbered("PV 2026-05.html", 1), "PV 2026-05.html");
        assert_eq!(numbered("PV 2026-05.html", 2), "PV 2026-05 (2).html");
    }
}
