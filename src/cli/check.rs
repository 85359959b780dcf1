//! `verifier`: is the file sound, and does the committee stand by its rules?

use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::domain::warning::Warning;
use crate::i18n::wording;
use crate::store::query::home::Finding;
use crate::store::soundness;
use crate::t;
use crate::text::visible::visible;

use super::failure::{Answer, Result};
use super::output;
use super::session::{Session, today};

/// Tells everything that falls short. What is only due soon is told too, but is no fault.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let faults = soundness::faults(&store)?;
    let findings = store.findings(today())?;
    let short = !faults.is_empty() || findings.iter().any(|found| !is_reminder(&found.warning));
    if matches.get_flag("json") {
        let findings: Vec<Json> = findings.iter().map(|found| finding(session, found)).collect();
        let answer = json!({"sound": faults.is_empty(), "faults": faults, "findings": findings});
        output::document(&answer)?;
    } else {
        text(session, &faults, &findings)?;
    }
    Ok(if short { Answer::No } else { Answer::Yes })
}

/// What comes in its time, and falls short of nothing yet.
fn is_reminder(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::NoticeDue { .. } | Warning::FollowUpDue { .. } | Warning::TermEnds { .. }
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

fn text(session: &Session, faults: &[String], findings: &[Finding]) -> std::io::Result<()> {
    use std::io::Write;
    let words = session.words();
    let mut out = output::out();
    match faults {
        [] => writeln!(out, "{}", t!(words, "cli-check-sound"))?,
        faults => {
            writeln!(out, "{}", t!(words, "cli-check-damaged"))?;
            for fault in faults {
                writeln!(out, "  {}", visible(fault))?;
            }
        }
    }
    if findings.is_empty() {
        writeln!(out, "{}", t!(words, "cli-check-nothing"))?;
    }
    for found in findings {
        let sign = if is_reminder(&found.warning) { '·' } else { '!' };
        writeln!(out, "{sign} {}", visible(&wording::warning(words, &found.warning)))?;
    }
    out.flush()
}
