//! `verifier`: is the file sound, and does the committee stand by its rules?

use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::seal;
use crate::domain::warning::Warning;
use crate::i18n::wording;
use crate::store::query::home::Finding;
use crate::store::query::seals::OlderSeal;
use crate::store::{Error, Store, soundness};
use crate::t;
use crate::text::visible::visible;

use super::export::numbered;
use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::{Session, today};

/// Tells everything that falls short. What is only due soon is told too, but is no fault.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = match session.open() {
        Err(Failure::Store(Error::Damaged(fault))) if matches.get_flag("json") => {
            output::document(&json!({"sound": false, "faults": [fault], "findings": []}))?;
            return Err(Failure::Store(Error::Damaged(fault)));
        }
        opened => opened?,
    };
    let faults = soundness::faults(&store)?;
    let mut findings = match store.public_findings(today()) {
        // What cannot be read through is told by what is damaged.
        Err(Error::Damaged(_)) if !faults.is_empty() => Vec::new(),
        found => found?,
    };
    if faults.is_empty() {
        findings.extend(store.photo_findings()?);
    }
    let paper = matches.get_one::<String>("sceau");
    let (sealed, unknown) = match paper {
        Some(seal) => on_paper(session, &store, matches, seal)?,
        None => (None, None),
    };
    // Who asks about a seal is not told all that is to be done: only what speaks against seals.
    if paper.is_some() {
        findings.retain(|found| is_of_seals(&found.warning));
    }
    findings.extend(unknown);
    // Of a seal that is asked about, what that one covers.
    let mut older = store.older_seals()?;
    if paper.is_some() {
        older.retain(|older| sealed.as_ref().is_some_and(|(.., number)| *number == older.number));
    }
    let short = !faults.is_empty() || findings.iter().any(|found| !is_reminder(&found.warning));
    if matches.get_flag("json") {
        let findings: Vec<Json> = findings.iter().map(|found| finding(session, found)).collect();
        let mut answer =
            json!({"sound": faults.is_empty(), "faults": faults, "findings": findings});
        if paper.is_some() {
            answer["sealed"] = json!(sealed.as_ref().map(|(.., number)| number));
        }
        if !older.is_empty() {
            let older: Vec<Json> = older.iter().map(older_seal).collect();
            answer["older_seals"] = older.into();
        }
        output::document(&answer)?;
    } else {
        text(session, &faults, &findings, paper.is_some())?;
        if let Some((seal, entity, number)) = &sealed {
            use std::io::Write;
            let (words, seal, number) = (session.words(), seal.as_str(), number.as_str());
            // The paper is right, and the register is what it was not when that was signed.
            let changed = findings.iter().any(|found| speaks_against(&found.warning, number));
            let said = match entity {
                _ if changed => t!(words, "cli-check-seal-changed", seal = seal, number = number),
                Entity::Election => {
                    t!(words, "cli-check-seal.election", seal = seal, number = number)
                }
                _ => t!(words, "cli-check-seal", seal = seal, number = number),
            };
            writeln!(output::out(), "{said}")?;
        }
        covered(session, &older)?;
    }
    Ok(if short { Answer::No } else { Answer::Yes })
}

/// A seal read from paper, with the number of the meeting whose minutes bear it; a finding when
/// there is none, or when it is another one than was named.
type OnPaper = (Option<(String, Entity, String)>, Option<Finding>);

fn on_paper(
    session: &Session,
    store: &Store,
    matches: &ArgMatches,
    asked: &str,
) -> Result<OnPaper> {
    let words = session.words();
    let Some(digits) = seal::typed(asked) else {
        return Err(Failure::Usage(t!(words, "cli-not-a-seal", seal = asked)));
    };
    let named = match matches.get_one::<String>("reunion") {
        None => None,
        Some(number) => match numbered(store, Entity::Meeting, number)? {
            Some(meeting) => Some(meeting),
            None => {
                let nothing = t!(words, "cli-no-meeting", number = number.as_str());
                return Err(Failure::No(nothing));
            }
        },
    };
    let short = seal::short(&digits);
    let sealed = store.sealed_as(&digits)?;
    let fits = sealed.filter(|(entity, id)| {
        named.as_ref().is_none_or(|named| (named.entity, &named.id) == (*entity, id))
    });
    match fits {
        Some((entity, id)) => {
            let number = store.label(entity, &id)?.unwrap_or_default();
            Ok((Some((short, entity, number)), None))
        }
        None => {
            let number = named.as_ref().map(|meeting| meeting.label()).unwrap_or_default();
            // Minutes that nobody adopted have no seal that anything could have changed.
            let adopted = named.as_ref().is_none_or(|m| m.text("status") == Some("adopted"));
            let target = named.map(|meeting| (Entity::Meeting, meeting.id));
            let warning = match adopted {
                true => Warning::SealUnknown { seal: short, number },
                false => Warning::SealNotYet { number },
            };
            Ok((None, Some(Finding { warning, target })))
        }
    }
}

/// What is wrong with a seal, or with what was sealed.
fn is_of_seals(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::SealBroken { .. }
            | Warning::SealUnchained { .. }
            | Warning::SealRewritten { .. }
            | Warning::SealGone { .. }
            | Warning::SealedChanged { .. }
            | Warning::SealedGone { .. }
            | Warning::SealedAdded { .. }
            | Warning::ErratumAltered { .. }
            | Warning::SealUnknown { .. }
            | Warning::SealNotYet { .. }
    )
}

/// Whether something is wrong with the seal, or with what was sealed, of this meeting or election.
fn speaks_against(warning: &Warning, number: &str) -> bool {
    let of = serde_json::to_value(warning).unwrap_or_default();
    is_of_seals(warning) && of["number"] == number
}

/// What comes in its time, and falls short of nothing yet.
fn is_reminder(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::NoticeDue { .. }
            | Warning::FollowUpDue { .. }
            | Warning::TermEnds { .. }
            | Warning::MandateEnds { .. }
            | Warning::ElectionDue { .. }
            | Warning::ElectionReady { .. }
            | Warning::NoElection { .. }
            | Warning::MeetingsUnsealed { .. }
            // An act that was taken back leaves its file, so that it can be done again.
            | Warning::PhotoSpare { .. }
    )
}

fn finding(session: &Session, found: &Finding) -> Json {
    let mut facts = serde_json::to_value(&found.warning).unwrap_or_default();
    if let Json::Object(facts) = &mut facts {
        let text = wording::warning(session.words(), &found.warning);
        facts.insert("reminder".to_owned(), is_reminder(&found.warning).into());
        facts.insert("text".to_owned(), text.into());
        let about = found.target.as_ref();
        let about = about.map(|(entity, id)| json!({"what": entity, "id": id}));
        facts.insert("about".to_owned(), about.unwrap_or_default());
    }
    facts
}

/// A seal of an earlier version, with what it does not cover.
fn older_seal(older: &OlderSeal) -> Json {
    let uncovered = older.uncovered.iter().map(|(entity, field)| {
        let table = entity.table();
        format!("{table}.{field}")
    });
    let uncovered: Vec<String> = uncovered.collect();
    json!({"number": older.number, "version": older.version, "uncovered": uncovered})
}

/// Says what seals of earlier versions do not cover: a change of that would not be found by them.
fn covered(session: &Session, older: &[OlderSeal]) -> std::io::Result<()> {
    use std::io::Write;
    let words = session.words();
    let (mut out, width) = (output::out(), output::width_of(std::io::stdout()));
    for older in older {
        let fields = older.uncovered.iter().map(|(entity, field)| {
            let label = wording::label(words, *entity, field);
            format!("{} ({})", wording::small(&label), wording::entity(words, *entity))
        });
        let fields: Vec<String> = fields.collect();
        let said = t!(
            words,
            "cli-check-older-seal",
            number = older.number.as_str(),
            version = older.version,
            fields = fields.join(", ")
        );
        writeln!(out, "{}", output::prose(&visible(&format!("· {said}")), width))?;
    }
    out.flush()
}

/// In words; of a seal alone, without what is sound besides.
fn text(
    session: &Session,
    faults: &[String],
    findings: &[Finding],
    of_seal: bool,
) -> std::io::Result<()> {
    use std::io::Write;
    let words = session.words();
    let (mut out, width) = (output::out(), output::width_of(std::io::stdout()));
    // What speaks against adopted minutes is graver than all that is to be done.
    let (seals, others): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|found| is_of_seals(&found.warning));
    let tell = |out: &mut dyn Write, found: &Finding| {
        let sign = if is_reminder(&found.warning) { '·' } else { '!' };
        let said = format!("{sign} {}", wording::warning(words, &found.warning));
        writeln!(out, "{}", output::prose(&visible(&said), width))
    };
    for found in seals {
        tell(&mut out, found)?;
    }
    // A file in which another tool changed an erratum is not told sound right behind.
    let altered = findings.iter().any(|f| matches!(f.warning, Warning::ErratumAltered { .. }));
    match faults {
        [] if of_seal || altered => {}
        [] => writeln!(out, "{}", t!(words, "cli-check-sound"))?,
        faults => {
            writeln!(out, "{}", t!(words, "cli-check-damaged"))?;
            for fault in faults {
                writeln!(out, "  {}", visible(fault))?;
            }
        }
    }
    if findings.is_empty() && !of_seal {
        writeln!(out, "{}", t!(words, "cli-check-nothing"))?;
    }
    for found in others {
        tell(&mut out, found)?;
    }
    out.flush()
}
