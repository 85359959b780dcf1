//! The grammar of the command line: every command and flag, without its texts.
//!
//! French names are the reference, English ones work the same. The texts are put on afterwards
//! ([`super::help`]), only when they are shown: reading an order does not need them.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgGroup, Command, ValueHint, value_parser};

use super::count::METHODS;
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::paper::{LOBBY_NOTICE, Of, PAPERS, Paper};
use crate::domain::project::PHOTO_CONSENT;
use crate::i18n::language::Language;
use crate::store::query::list::{
    APPLICATIONS, ASSOCIATIONS, BODIES, DOCUMENTS, ELECTIONS, FOLLOW_UPS, FURNISHINGS, FacetValues,
    HOURS, List, MEETINGS, ORGANISATIONS, PEOPLE, PROJECTS, RESOLUTIONS, SEATS, SITES, TASKS,
};

/// The commands that list records: French name, English name, the list.
pub const LISTS: [(&str, &str, &List); 16] = [
    ("membres", "members", &PEOPLE),
    ("sieges", "seats", &SEATS),
    ("associations", "associations", &ASSOCIATIONS),
    ("reunions", "meetings", &MEETINGS),
    ("resolutions", "resolutions", &RESOLUTIONS),
    ("suivis", "follow-ups", &FOLLOW_UPS),
    ("elections", "elections", &ELECTIONS),
    ("instances", "bodies", &BODIES),
    ("ensembles", "sites", &SITES),
    ("documents", "documents", &DOCUMENTS),
    ("projets", "projects", &PROJECTS),
    ("taches", "tasks", &TASKS),
    ("heures", "hours", &HOURS),
    ("demandes", "applications", &APPLICATIONS),
    ("amenagements", "furnishings", &FURNISHINGS),
    ("organismes", "organisations", &ORGANISATIONS),
];

/// What every command takes stands behind what is its own.
const LAST: usize = 100;

/// What is taken without a command, which is all there is to read when the terminal interface opens.
pub fn root(language: Language) -> Command {
    let say = Say(language);
    Command::new("ccr")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .infer_long_args(false)
        .arg(file(say.option("registre", "register")).global(true).display_order(LAST))
        .arg(
            say.option("langue", "lang")
                .global(true)
                .display_order(LAST)
                .value_name("fr|en")
                .value_parser(PossibleValuesParser::new(["fr", "en"]))
                .hide_possible_values(true),
        )
        .arg(
            say.flag("aide", "help")
                .short('h')
                .global(true)
                .display_order(LAST)
                .action(ArgAction::Help),
        )
        .arg(
            say.flag("version", "version")
                .short('V')
                .display_order(LAST)
                .action(ArgAction::Version),
        )
}

/// The whole grammar; the language only chooses what stands for a value (`FICHIER`, `FILE`).
pub fn grammar(language: Language) -> Command {
    let say = Say(language);
    let lists = LISTS.iter().map(|(french, english, list)| say.list(french, english, list));
    root(language)
        .subcommand(say.demo())
        .subcommand(say.new_register())
        .subcommands(lists)
        .subcommand(say.photos())
        .subcommand(say.act())
        .subcommand(say.import())
        .subcommand(say.export())
        .subcommand(say.document())
        .subcommand(say.count())
        .subcommand(
            command("verifier", "check")
                .arg(say.option("sceau", "seal"))
                .arg(say.option("reunion", "meeting").requires("sceau"))
                .arg(say.json()),
        )
        .subcommand(say.journal())
        .subcommand(command("annuler", "undo").arg(say.entry()).arg(say.json()))
        .subcommand(command("retablir", "redo").arg(say.json()))
        .subcommand(command("sauvegarder", "backup").arg(file(say.positional("fichier"))))
        .subcommand(
            command("restaurer", "restore").arg(file(say.positional("fichier")).required(true)),
        )
        .subcommand(
            command("completions", "completions").arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(clap_complete::Shell))
                    .hide_possible_values(true),
            ),
        )
        .subcommand(command("man", "man"))
        .subcommand_value_name(say.pick("COMMANDE", "COMMAND"))
}

/// A year of four digits, as it is typed.
fn year(text: &str) -> Result<String, String> {
    let sound = text.len() == 4 && text.chars().all(|digit| digit.is_ascii_digit());
    sound.then(|| text.to_owned()).ok_or_else(String::new)
}

fn command(french: &'static str, english: &'static str) -> Command {
    let command = Command::new(french);
    if french == english { command } else { command.visible_alias(english) }
}

fn file(arg: Arg) -> Arg {
    arg.value_parser(value_parser!(std::path::PathBuf)).value_hint(ValueHint::FilePath)
}

/// The words that stand for values, in one language.
#[derive(Clone, Copy)]
struct Say(Language);

impl Say {
    fn pick(self, french: &'static str, english: &'static str) -> &'static str {
        match self.0 {
            Language::French => french,
            Language::English => english,
        }
    }

    /// What stands for the value of an argument.
    fn value(self, id: &str) -> &'static str {
        match id {
            "registre" | "fichier" | "vers" => self.pick("FICHIER", "FILE"),
            "sortie" => self.pick("CHEMIN", "PATH"),
            "dossier" | "modeles" => self.pick("DOSSIER", "FOLDER"),
            "comite" | "office" | "secretaire" | "lieu" => self.pick("NOM", "NAME"),
            "filtre" => self.pick("TEXTE", "TEXT"),
            "vue" => self.pick("VUE", "VIEW"),
            "tri" => self.pick("TRI", "ORDER"),
            "au" | "consentement-le" | "prise-le" => "DATE",
            "consentement" => "CODE",
            "consentement-source" | "legende" => self.pick("TEXTE", "TEXT"),
            "colonne" => self.pick("EN-TÊTE=SENS", "HEADING=MEANING"),
            "endroit" => self.pick("NOM=QUOI", "NAME=WHAT"),
            "douteux" => self.pick("[LIGNE=]QUOI", "[LINE=]WHAT"),
            "qui" => self.pick("QUI", "WHO"),
            "entree" => self.pick("ENTRÉE", "ENTRY"),
            "reunion" => self.pick("RÉUNION", "MEETING"),
            "resolution" => self.pick("RÉSOLUTION", "RESOLUTION"),
            "sceau" => self.pick("SCEAU", "SEAL"),
            "issue" | "suivi" => "CODE",
            "theme" => self.pick("THÈME", "THEME"),
            "ensemble" | "instance" | "projet" | "corvee" | "demande" | "personne"
            | "amenagement" => self.pick("NOM", "NAME"),
            "annee" => self.pick("ANNÉE", "YEAR"),
            _ => "N",
        }
    }

    /// An argument by its two names: the one of the language is what help and mistakes call it.
    fn named(self, french: &'static str, english: &'static str) -> Arg {
        let (own, other) = (self.pick(french, english), self.pick(english, french));
        let arg = Arg::new(french).long(own);
        if own == other { arg } else { arg.visible_alias(other) }
    }

    fn option(self, french: &'static str, english: &'static str) -> Arg {
        self.named(french, english).value_name(self.value(french))
    }

    fn flag(self, french: &'static str, english: &'static str) -> Arg {
        self.named(french, english).action(ArgAction::SetTrue)
    }

    fn json(self) -> Arg {
        self.flag("json", "json")
    }

    fn positional(self, id: &'static str) -> Arg {
        Arg::new(id).value_name(self.value(id))
    }

    fn number(self, french: &'static str, english: &'static str, most: u64) -> Arg {
        self.option(french, english).value_parser(value_parser!(u64).range(..=most))
    }

    fn demo(self) -> Command {
        command("demo", "demo")
            .arg(file(self.option("vers", "to")))
            .arg(self.number("membres", "members", 200_000).requires("vers"))
            .arg(self.number("annees", "years", 100).requires("membres"))
            .arg(self.number("graine", "seed", u64::MAX).requires("membres"))
    }

    fn new_register(self) -> Command {
        command("nouveau", "new")
            .arg(self.option("comite", "committee").required(true))
            .arg(self.option("office", "office").required(true))
            .arg(self.number("taille-ca", "board-size", 99))
            .arg(self.option("secretaire", "secretary"))
            .arg(self.option("lieu", "place"))
    }

    fn list(self, french: &'static str, english: &'static str, list: &'static List) -> Command {
        let mut found = command(french, english)
            .arg(self.json())
            .arg(self.flag("csv", "csv"))
            .group(ArgGroup::new("rows").args(["json", "csv"]))
            .arg(self.option("filtre", "filter"));
        if list.views.len() > 1 {
            let views = list.views.iter().map(|view| view.name);
            found = found
                .arg(self.option("vue", "view").value_parser(PossibleValuesParser::new(views)));
        }
        if list.sorts.len() > 1 {
            let sorts = list.sorts.iter().map(|sort| sort.name);
            found = found
                .arg(self.option("tri", "sort").value_parser(PossibleValuesParser::new(sorts)));
        }
        for facet in list.facets {
            let option = self.option(facet.flag.0, facet.flag.1);
            found = found.arg(match facet.values {
                FacetValues::Choice(choices, _) | FacetValues::State(choices, _) => {
                    option.value_parser(PossibleValuesParser::new(choices.codes))
                }
                FacetValues::Year(_) => option.value_parser(year),
                _ => option,
            });
        }
        if list.columns.iter().any(|column| column.public.is_some()) {
            found = found.arg(self.flag("huis-clos", "in-camera"));
        }
        match french {
            "sieges" => {
                found.arg(self.option("au", "on").conflicts_with_all(["filtre", "vue", "tri"]))
            }
            "membres" => found
                .subcommand_value_name(self.pick("COMMANDE", "COMMAND"))
                .subcommand(
                    command("montrer", "show")
                        .arg(self.positional("qui").required(true).num_args(1..))
                        .arg(self.flag("huis-clos", "in-camera"))
                        .arg(self.json()),
                )
                .args_conflicts_with_subcommands(true),
            "elections" | "projets" => found
                .subcommand_value_name(self.pick("COMMANDE", "COMMAND"))
                .subcommand(
                    command("montrer", "show")
                        .arg(self.positional("qui").required(true).num_args(1..))
                        .arg(self.json()),
                )
                .args_conflicts_with_subcommands(true),
            "reunions" | "resolutions" | "suivis" => found
                .subcommand_value_name(self.pick("COMMANDE", "COMMAND"))
                .subcommand(
                    command("montrer", "show")
                        .arg(self.positional("qui").required(true).num_args(1..))
                        .arg(self.flag("huis-clos", "in-camera"))
                        .arg(self.json()),
                )
                .args_conflicts_with_subcommands(true),
            _ => found,
        }
    }

    fn photos(self) -> Command {
        let consents = PossibleValuesParser::new(PHOTO_CONSENT.codes);
        let add = command("ajouter", "add")
            .arg(file(self.positional("fichier")).required(true).num_args(1..))
            .arg(self.option("projet", "project"))
            .arg(
                self.option("consentement", "consent")
                    .required(true)
                    .value_parser(consents)
                    .hide_possible_values(true),
            )
            .arg(self.option("amenagement", "furnishing"))
            .group(
                ArgGroup::new("de").args(["projet", "amenagement"]).required(true).multiple(true),
            )
            .arg(self.option("corvee", "work-day").requires("projet"))
            .arg(self.option("legende", "caption"))
            .arg(self.option("prise-le", "taken-on"))
            .arg(self.json());
        command("photos", "photos")
            .subcommand(add)
            .subcommand_required(true)
            .subcommand_value_name(self.pick("COMMANDE", "COMMAND"))
    }

    fn act(self) -> Command {
        command("faire", "do")
            .arg(file(self.positional("fichier")).default_value("-").hide_default_value(true))
            .arg(self.flag("arret", "stop"))
    }

    fn import(self) -> Command {
        let members = command("membres", "members")
            .arg(file(self.positional("fichier")).required(true))
            .arg(self.flag("essai", "dry-run"))
            .arg(self.option("colonne", "column").action(ArgAction::Append))
            .arg(self.option("endroit", "place").action(ArgAction::Append))
            .arg(self.option("douteux", "doubtful").action(ArgAction::Append))
            .arg(self.option("consentement-le", "consent-on"))
            .arg(self.option("consentement-source", "consent-source").requires("consentement-le"))
            .arg(self.json());
        command("importer", "import")
            .subcommand(members)
            .subcommand_required(true)
            .subcommand_value_name(self.pick("QUOI", "WHAT"))
    }

    fn output(self) -> Arg {
        file(self.option("sortie", "output")).short('o').required(true)
    }

    /// Where a paper goes: a text may be read at once, a PDF or a DOCX is a file.
    fn paper_output(self) -> Arg {
        self.output()
            .required(false)
            .required_unless_present("format")
            .required_if_eq_any([("format", "pdf"), ("format", "docx")])
    }

    fn export(self) -> Command {
        let replace = || self.flag("remplacer", "replace");
        let json = command("json", "json").arg(self.output()).arg(replace());
        command("exporter", "export")
            .subcommand(json.arg(self.flag("journal", "journal")))
            .subcommand(command("csv", "csv").arg(self.output()).arg(replace()))
            .subcommand(command("ics", "ics").arg(self.output()).arg(replace()))
            .subcommand_required(true)
            .subcommand_value_name(self.pick("FORME", "FORM"))
    }

    fn document(self) -> Command {
        let papers = PAPERS.iter().map(|paper| self.paper(paper));
        let templates = command("exporter-modeles", "export-templates")
            .arg(file(self.positional("dossier")).value_hint(ValueHint::DirPath).required(true))
            .arg(self.flag("remplacer", "replace"));
        command("document", "document")
            .subcommands(papers)
            .subcommand(templates)
            .subcommand_required(true)
            .subcommand_value_name(self.pick("DOCUMENT", "DOCUMENT"))
    }

    /// A kind of paper, with what names the thing that it is of.
    fn paper(self, paper: &Paper) -> Command {
        let found = command(paper.names.0, paper.names.1);
        let found = match paper.of {
            Of::Meeting if paper.code == LOBBY_NOTICE.code => {
                let project = self.option("projet", "project").conflicts_with("annee");
                self.or_of_year(found, self.option("reunion", "meeting"))
                    .arg(project.group("de"))
                    .arg(self.option("corvee", "work-day").requires("projet"))
            }
            Of::Meeting | Of::Sitting => self.or_of_year(found, self.option("reunion", "meeting")),
            Of::Resolution => self.or_of_year(found, self.option("resolution", "resolution")),
            Of::Body | Of::Labels => {
                found.arg(self.option("instance", "body")).arg(self.option("au", "on"))
            }
            Of::Election => found.arg(self.option("election", "election").required(true)),
            Of::Project | Of::WorkDay | Of::Grant | Of::Volunteer => {
                found.arg(self.option("projet", "project").required(true))
            }
        };
        let found = match paper.of {
            Of::Sitting | Of::Resolution => found.arg(self.flag("huis-clos", "in-camera")),
            Of::Labels => {
                let sheets = LETTER_SHEETS.map(|sheet| sheet.name);
                let sheet = self.option("feuille", "sheet").value_name("5160|5161|5163");
                found.arg(
                    sheet
                        .value_parser(PossibleValuesParser::new(sheets))
                        .hide_possible_values(true),
                )
            }
            Of::WorkDay => found.arg(self.option("corvee", "work-day")),
            Of::Grant => found.arg(self.option("demande", "application")),
            Of::Volunteer => found.arg(self.option("personne", "person")),
            Of::Meeting | Of::Body | Of::Election | Of::Project => found,
        };
        found
            .arg(
                self.option("format", "format")
                    .value_name("md|html|docx|pdf")
                    .value_parser(PossibleValuesParser::new(["md", "html", "docx", "pdf"]))
                    .hide_possible_values(true),
            )
            .arg(self.paper_output())
            .arg(self.flag("remplacer", "replace"))
            .arg(file(self.option("modeles", "templates")))
            .arg(self.flag("modeles-integres", "built-in-templates"))
            .arg(self.flag("gros-caracteres", "large-print"))
    }

    fn count(self) -> Command {
        let methods = METHODS.map(|(french, english, _)| {
            let method = PossibleValue::new(french);
            if french == english { method } else { method.alias(english) }
        });
        command("depouiller", "count")
            .arg(file(self.positional("fichier")).required(true))
            .arg(self.number("sieges", "seats", 1_000))
            .arg(
                self.option("methode", "method")
                    .value_name("bloc|majorite|approbation|stv")
                    .value_parser(PossibleValuesParser::new(methods))
                    .hide_possible_values(true),
            )
            .arg(self.number("max-marques", "max-marks", 1_000))
            .arg(self.json())
    }

    /// One by its number, or all of a body's year.
    fn or_of_year(self, found: Command, one: Arg) -> Command {
        let name = one.get_id().clone();
        found
            .arg(one)
            .arg(self.option("annee", "year").value_parser(year))
            .arg(self.option("instance", "body").requires("annee"))
            .group(ArgGroup::new("de").args([name, "annee".into()]).required(true))
    }

    fn journal(self) -> Command {
        command("journal", "journal")
            .arg(self.json())
            .arg(self.flag("huis-clos", "in-camera"))
            .arg(self.number("limite", "limit", u64::from(u32::MAX)))
    }

    fn entry(self) -> Arg {
        self.positional("entree").value_parser(value_parser!(i64).range(1..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound_in_both_languages() {
        grammar(Language::French).debug_assert();
        grammar(Language::English).debug_assert();
    }

    #[test]
    fn both_names_of_a_command_and_of_a_flag_mean_the_same() {
        let french = ["ccr", "reunions", "--filtre", "budget", "--registre", "x", "--langue", "en"];
        let english = ["ccr", "meetings", "--filter", "budget", "--register", "x", "--lang", "en"];
        let [french, english] = [french, english]
            .map(|line| grammar(Language::French).try_get_matches_from(line).unwrap());
        assert_eq!(french, english);
    }
}
