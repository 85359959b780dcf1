//! The texts of the grammar: help, completions, the manual.
//!
//! A command's text is `cli-{english names, joined}`, a flag's `cli-arg-{french name}`; one that
//! means something else in one command, or in all below it, has `cli-{command}-arg-{french name}`.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use crate::exchange::import::words::meanings;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::t;

use super::failure::{Answer, Result};
use super::grammar::grammar;
use super::output;
use super::session::Session;

/// The grammar with its texts, in the language of the words.
pub fn worded(words: &Words) -> Command {
    dress(grammar(words.language()), words, &mut Vec::new())
}

/// What clap says about other names, in its own words and in ours.
pub fn localised(words: &Words, help: &str) -> String {
    let also = t!(words, "cli-aliases");
    help.replace("[aliases:", &also).replace("[alias:", &also)
}

/// The English name of a command, which names its texts.
pub fn english_name(command: &Command) -> &str {
    command.get_visible_aliases().next().unwrap_or(command.get_name())
}

/// Of some names of commands those that a language has, each command once; all of them where that
/// leaves none.
pub fn in_one_language<'a>(words: &Words, names: &'a [String]) -> Vec<&'a str> {
    let known = commands(words.language());
    let own: Vec<&str> =
        names.iter().filter(|name| known.contains(name)).map(String::as_str).collect();
    if own.is_empty() { names.iter().map(String::as_str).collect() } else { own }
}

/// Whether a name is one of a command in the other language alone.
pub fn is_of_other_language(words: &Words, name: &String) -> bool {
    let other = match words.language() {
        Language::French => Language::English,
        Language::English => Language::French,
    };
    commands(other).contains(name) && !commands(words.language()).contains(name)
}

/// The names of all commands in a language.
fn commands(language: Language) -> Vec<String> {
    fn add(command: &Command, english: bool, known: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let name = if english { english_name(sub) } else { sub.get_name() };
            known.push(name.to_owned());
            add(sub, english, known);
        }
    }
    let mut known = Vec::new();
    add(&grammar(language), language == Language::English, &mut known);
    known
}

/// The id of a command's text.
pub fn command_text(path: &[String]) -> String {
    if path.is_empty() { "cli-about".to_owned() } else { format!("cli-{}", path.join("-")) }
}

/// The id of an argument's text.
pub fn argument_text(words: &Words, path: &[String], arg: &Arg) -> String {
    let ways = (1..=path.len()).rev();
    let mut own = ways.map(|n| format!("{}-arg-{}", command_text(&path[..n]), arg.get_id()));
    own.find(|id| words.has(id)).unwrap_or_else(|| format!("cli-arg-{}", arg.get_id()))
}

/// What the help says of an argument.
pub fn argument_told(words: &Words, path: &[String], arg: &Arg) -> String {
    let id = argument_text(words, path, arg);
    match arg.get_id().as_str() {
        // The words that it takes are those that the preview of a list uses.
        "colonne" => words.with(&id, &[("known", meanings(words).into())]),
        _ => words.text(&id).into_owned(),
    }
}

/// The ids of every text of the grammar, so that each can be demanded.
pub fn text_ids() -> Vec<String> {
    fn add(words: &Words, command: &Command, path: &mut Vec<String>, all: &mut Vec<String>) {
        all.push(command_text(path));
        all.extend(command.get_arguments().map(|arg| argument_text(words, path, arg)));
        for sub in command.get_subcommands() {
            path.push(english_name(sub).to_owned());
            add(words, sub, path, all);
            path.pop();
        }
    }
    let mut all = Vec::new();
    let words = Words::new(Language::French);
    add(&words, &grammar(Language::French), &mut Vec::new(), &mut all);
    all
}

fn dress(command: Command, words: &Words, path: &mut Vec<String>) -> Command {
    let about = words.text(&command_text(path)).into_owned();
    let template = template(&command, words);
    let here = path.clone();
    let mut command = command.about(about).help_template(template).mut_args(|arg| {
        let text = argument_told(words, &here, &arg);
        let values: Vec<String> =
            arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        let lists_values = arg.get_action().takes_values() && !arg.is_hide_possible_values_set();
        let text = match lists_values && !values.is_empty() {
            true => t!(words, "cli-one-of", text = text, values = values.join(", ")),
            false => text,
        };
        let arg = arg.help(text);
        // clap would announce the values in English.
        if lists_values { arg.hide_possible_values(true) } else { arg }
    });
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, |sub| {
            path.push(english_name(&sub).to_owned());
            let sub = dress(sub, words, path);
            path.pop();
            sub
        });
    }
    command
}

/// clap's own layout has English headings, so each part is named here.
fn template(command: &Command, words: &Words) -> String {
    let mut all = format!("{{about}}\n\n{} {{usage}}\n", t!(words, "cli-usage"));
    if command.has_subcommands() {
        all.push_str(&format!("\n{}\n{{subcommands}}\n", t!(words, "cli-commands")));
    }
    if command.get_positionals().next().is_some() {
        all.push_str(&format!("\n{}\n{{positionals}}\n", t!(words, "cli-arguments")));
    }
    all.push_str(&format!("\n{}\n{{options}}\n", t!(words, "cli-options")));
    all
}

/// `completions SHELL`: what makes a shell complete the commands.
pub fn completions(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut worded(session.words()), "ccr", &mut script);
    }
    write_out(&script)
}

/// `man`: the manual page, every command in it.
pub fn manual(session: &Session) -> Result<Answer> {
    let words = session.words();
    let mut command = worded(words);
    command.build();
    let man = clap_mangen::Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    for sub in command.get_subcommands() {
        section(&mut page, sub, "ccr")?;
    }
    let mut page = String::from_utf8_lossy(&page).into_owned();
    for (heading, text) in [
        ("\n.SH NAME\n", t!(words, "cli-man-name")),
        ("\n.SH SYNOPSIS\n", t!(words, "cli-man-synopsis")),
        ("\n.SH DESCRIPTION\n", t!(words, "cli-man-description")),
        ("\n.SH OPTIONS\n", t!(words, "cli-man-options")),
    ] {
        page = page.replace(heading, &format!("\n.SH {text}\n"));
    }
    write_out(page.as_bytes())
}

/// One command under a heading of its own, then the commands below it.
fn section(page: &mut Vec<u8>, command: &Command, above: &str) -> std::io::Result<()> {
    let path = format!("{above} {}", command.get_name());
    let man = clap_mangen::Man::new(command.clone());
    let mut body = Vec::new();
    man.render_description_section(&mut body)?;
    man.render_options_section(&mut body)?;
    let body = String::from_utf8_lossy(&body);
    // The headings of the parts give way to one, the command itself.
    let body = body.replace(".SH DESCRIPTION\n", "").replace(".SH OPTIONS\n", "");
    writeln!(page, ".SH \"{path}\"\n{body}")?;
    for sub in command.get_subcommands() {
        section(page, sub, &path)?;
    }
    Ok(())
}

fn write_out(text: &[u8]) -> Result<Answer> {
    let mut out = output::out();
    out.write_all(text)?;
    out.flush()?;
    Ok(Answer::Yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_flag_has_its_text_in_both_languages() {
        for language in [Language::French, Language::English] {
            let words = Words::new(language);
            worded(&words).debug_assert();
            let missing: Vec<_> = text_ids().into_iter().filter(|id| !words.has(id)).collect();
            assert_eq!(missing, Vec::<String>::new(), "{language:?}");
        }
    }
}
