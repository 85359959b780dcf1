//! What clap has to say before a command runs: help, the version, and wrong usage, in our words.

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::t;

use super::grammar::grammar;
use super::help;

/// Answers instead of running a command. No register is opened for it, so the language is the one
/// that was asked for, else the environment's.
pub fn answer(args: &[OsString], error: &Error) -> ExitCode {
    let words = Words::new(asked(args).unwrap_or_else(Language::of_environment));
    match error.kind() {
        ErrorKind::DisplayVersion => write_out(&error.to_string()),
        ErrorKind::DisplayHelp => {
            // The grammar that was read has no texts: the one that has them is asked again.
            let asked = help::worded(&words).try_get_matches_from(args);
            let shown = asked.err().map(|help| help.render().to_string()).unwrap_or_default();
            write_out(&help::localised(&words, &shown))
        }
        _ => {
            // What stands for a value is named in the language that was asked for.
            let again = grammar(words.language()).try_get_matches_from(args).err();
            super::say(&wrong(&words, args, again.as_ref().unwrap_or(error)));
            ExitCode::from(2)
        }
    }
}

fn write_out(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(4),
        _ => ExitCode::SUCCESS,
    }
}

/// The language after the flag, read before the rest is understood.
fn asked(args: &[OsString]) -> Option<Language> {
    let mut found = None;
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let value = match arg {
            "--langue" | "--lang" => args.next(),
            other => other.strip_prefix("--langue=").or_else(|| other.strip_prefix("--lang=")),
        };
        found = value.and_then(Language::from_code).or(found);
    }
    found
}

/// What can follow the last command that was understood; nothing after none, since all commands
/// would be too many.
fn known_after(words: &Words, args: &[OsString]) -> String {
    let mut command = &grammar(words.language());
    let mut path = 0;
    for arg in args.iter().filter_map(|arg| arg.to_str()) {
        if let Some(sub) = command.find_subcommand(arg) {
            (command, path) = (sub, path + 1);
        }
    }
    let names = command.get_subcommands().filter(|_| path > 0).flat_map(|sub| {
        std::iter::once(sub.get_name()).chain(sub.get_visible_aliases()).map(str::to_owned)
    });
    let names: Vec<String> = names.collect();
    help::in_one_language(words, &names).join(", ")
}

/// The option that the last command that was understood wants: what it is of, such as an election.
fn named_by(words: &Words, args: &[OsString]) -> Option<String> {
    let mut command = &grammar(words.language());
    for arg in args.iter().filter_map(|arg| arg.to_str()) {
        command = command.find_subcommand(arg).unwrap_or(command);
    }
    let wanted = command.get_arguments().find(|argument| argument.is_required_set())?;
    Some(format!("--{}", wanted.get_long()?))
}

/// The greatest number that an argument takes, where the one given went beyond: the grammar says it
/// in English alone, « 9 is not in 0..=5 ».
fn most_of(error: &Error) -> Option<i64> {
    let said = std::error::Error::source(error)?.to_string();
    said.rsplit_once("..=")?.1.parse().ok().filter(|most| *most < i64::MAX)
}

/// What is wrong, that nothing was done, and where to look.
fn wrong(words: &Words, args: &[OsString], error: &Error) -> String {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => help::in_one_language(words, texts).join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let arg = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let what = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let command = text(ContextKind::InvalidSubcommand);
            match known_after(words, args) {
                known if known.is_empty() => t!(words, "cli-wrong-command", command = command),
                known => t!(words, "cli-wrong-subcommand", command = command, known = known),
            }
        }
        ErrorKind::UnknownArgument => match named_by(words, args) {
            // A title that stands alone is what an option would name.
            Some(option) if !arg.starts_with('-') => {
                t!(words, "cli-wrong-argument-named", arg = arg, option = option)
            }
            _ => t!(words, "cli-wrong-argument", arg = arg),
        },
        ErrorKind::MissingRequiredArgument => {
            // One of several, or one that can be given several times, in words.
            let or = t!(words, "cli-wrong-or");
            let arg = arg.trim_end_matches("...").replace(">|--", &or);
            let arg = arg.replace("<--", "--").replace(">>", ">");
            t!(words, "cli-wrong-missing", args = arg)
        }
        ErrorKind::MissingSubcommand => {
            let known = text(ContextKind::ValidSubcommand);
            t!(words, "cli-wrong-no-command", known = known)
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            if other.is_empty() || other == arg {
                t!(words, "cli-wrong-twice", arg = arg)
            } else {
                t!(words, "cli-wrong-together", arg = arg, other = other)
            }
        }
        ErrorKind::InvalidUtf8 => t!(words, "cli-wrong-utf8").into_owned(),
        _ if value.is_empty() => t!(words, "cli-wrong-no-value", arg = arg),
        _ => match text(ContextKind::ValidValue) {
            known if known.is_empty() && error.kind() == ErrorKind::ValueValidation => {
                match most_of(error) {
                    Some(most) => {
                        t!(words, "cli-wrong-number.most", arg = arg, value = value, most = most)
                    }
                    None => t!(words, "cli-wrong-number", arg = arg, value = value),
                }
            }
            known if known.is_empty() => t!(words, "cli-wrong-value", arg = arg, value = value),
            known => t!(words, "cli-wrong-choice", arg = arg, value = value, known = known),
        },
    };
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg];
    // A command of the other language is no hint.
    let own = |name: &String| !help::is_of_other_language(words, name);
    let suggested = suggested.into_iter().map(text).find(|text| !text.is_empty() && own(text));
    let hint = match suggested {
        Some(suggested) => t!(words, "cli-wrong-suggestion", suggested = suggested),
        None => t!(words, "cli-wrong-help").into_owned(),
    };
    [what, t!(words, "cli-wrong-safe").into_owned(), hint].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_wherever_the_flag_stands() {
        let args = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(asked(&args("ccr --aide --langue en")), Some(Language::English));
        assert_eq!(asked(&args("ccr --lang=fr x")), Some(Language::French));
        assert_eq!(asked(&args("ccr --lang=fr --langue en")), Some(Language::English));
        assert_eq!(asked(&args("ccr --langue de")), None);
        assert_eq!(asked(&args("ccr --langue")), None);
    }
}
