//! What was moved on a motion: amendments with what they change, and matters of procedure.

use std::borrow::Cow;

use crate::domain::procedure::{Kind, Outcome};
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::changes::{changes, changes_by_blanks, changes_by_words};

use super::super::super::model::{Block, plain};
use super::super::adoption::{self, is_of_sixteenth};
use super::super::order;
use super::super::room::Room;
use super::super::text;
use super::sentence::introduction;
use super::vote::{beside, ending, in_which_way, totals, vote};
use super::{
    adjourned, amended, kind_of, paragraph, pause, placed_on, put_and_carried, put_as_typed,
    put_in_form, question, ruled, run_in, without_formula,
};

/// The paragraphs of all that was moved on a motion, in the order in which it was put; and what
/// became of the room meanwhile, each before the first decision that followed it.
pub(super) fn blocks(sheet: &MeetingSheet, on: &Record, room: &Room, words: &Words) -> Vec<Block> {
    let mut during = room.during(&on.id).peekable();
    let mut all = Vec::new();
    for motion in placed_on(sheet, on) {
        if let Some(at) = order::decided(sheet, motion).or_else(|| order::put(sheet, motion)) {
            while let Some(change) = during.next_if(|change| change.is_before(at)) {
                all.push(change.block.clone());
            }
        }
        all.extend(match kind_of(motion) {
            Kind::Amendment | Kind::SubAmendment => amendment(sheet, motion, room, words),
            kind @ (Kind::PointOfOrder | Kind::Privilege) => {
                ruled(sheet, motion, kind, room, words)
            }
            Kind::SecretBallot => secret(sheet, motion, words),
            _ => procedural(sheet, motion, room, words),
        });
        let again = taken_up_since(sheet, on, motion);
        all.extend(again.then(|| paragraph(t!(words, "minutes-taken-up-here"))));
    }
    all.extend(during.map(|change| change.block.clone()));
    all
}

/// Whether the question that a motion sent away came up again in the same meeting: it was decided
/// since, or something else was moved on it.
fn taken_up_since(sheet: &MeetingSheet, on: &Record, motion: &Record) -> bool {
    let sent = kind_of(motion).sends_away().is_some() && text(motion, "outcome") == "carried";
    let place = |motion: &Record| motion.value("position").as_whole();
    let since = || placed_on(sheet, on).any(|other| place(other) > place(motion));
    sent && (!Outcome::from_code(text(on, "outcome")).may_return() || since())
}

/// « Amendement proposé par X et appuyé par Y : remplacer « deux » par « trois ». L'amendement est
/// adopté à l'unanimité. »
fn amendment(sheet: &MeetingSheet, motion: &Record, room: &Room, words: &Words) -> Vec<Block> {
    let sub = kind_of(motion) == Kind::SubAmendment;
    let (mover, seconder) = (sheet.name(motion, "mover_id"), sheet.name(motion, "seconder_id"));
    let said = match sheet.amended_from(motion) {
        Some(from) => {
            // What was signed before is printed again as it was.
            let found = match sheet {
                _ if adoption::is_of_twelfth(sheet) => changes,
                _ if adoption::is_of_tenth(sheet) => changes_by_words,
                _ => changes_by_blanks,
            };
            let (from, to) = wordings(sheet, motion, from);
            wording::changes(words, &found(&from, &to))
        }
        // What was changed in camera before it is not told, nor mixed up with what it changes.
        None => wording::whole(words, text(motion, "text")),
    };
    let what = wording::amendment(words, said, motion);
    let moved = match (sub, seconder.is_empty()) {
        (false, true) => t!(words, "minutes-amendment-moved", mover = mover, changes = what),
        (true, true) => t!(words, "minutes-sub-amendment-moved", mover = mover, changes = what),
        (false, false) => t!(
            words,
            "minutes-amendment-seconded",
            mover = mover,
            seconder = seconder,
            changes = what
        ),
        (true, false) => t!(
            words,
            "minutes-sub-amendment-seconded",
            mover = mover,
            seconder = seconder,
            changes = what
        ),
    };
    let below = blocks(sheet, motion, room, words);
    let became = became(sheet, motion, sub, words);
    let mut said = if below.is_empty() {
        vec![paragraph(format!("{moved} {became}"))]
    } else {
        let mut said = vec![paragraph(moved)];
        said.extend(below);
        said.push(paragraph(became));
        said
    };
    said.extend(beside(sheet, motion, words).into_iter().map(paragraph));
    said
}

/// What an amendment changes, and what it makes of it: the words that the minutes print, which since version 15 are
/// those behind a formula that was typed.
fn wordings<'a>(
    sheet: &MeetingSheet,
    amendment: &'a Record,
    from: &'a str,
) -> (Cow<'a, str>, Cow<'a, str>) {
    let to = text(amendment, "text");
    let question = question(sheet, amendment);
    let printed = || {
        let printed = |said| without_formula(sheet, question, said);
        // What differs in the formula alone is told as it was typed.
        printed(from).zip(printed(to)).filter(|(from, to)| from != to || !is_of_sixteenth(sheet))
    };
    match adoption::is_of_fifteenth(sheet).then(printed).flatten() {
        Some((from, to)) => (from.into(), to.into()),
        None => (from.into(), to.into()),
    }
}

/// Somebody asked for a secret ballot; who, where it is said.
fn secret(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Vec<Block> {
    let mover = sheet.name(motion, "mover_id");
    let mut said = if mover.is_empty() {
        t!(words, "minutes-secret-asked").into_owned()
    } else {
        t!(words, "minutes-secret-asked-by", mover = mover)
    };
    if text(motion, "outcome") == "denied" {
        said.push(' ');
        said.push_str(&t!(words, "minutes-secret-denied"));
    }
    vec![paragraph(said)]
}

/// Whether more were for it than against, so that it takes a word why it did not carry.
fn has_more_for(sheet: &MeetingSheet, motion: &Record) -> bool {
    let votes = |field| motion.value(field).as_whole();
    adoption::is_of_fourteenth(sheet) && votes("votes_for") > votes("votes_against")
}

/// What became of an amendment.
fn became(sheet: &MeetingSheet, motion: &Record, sub: bool, words: &Words) -> String {
    let the = match (sub, motion.text("amended_text").is_some()) {
        (true, _) => t!(words, "minutes-the-sub-amendment"),
        (false, false) => t!(words, "minutes-the-amendment"),
        (false, true) => t!(words, "minutes-the-amendment-amended"),
    };
    let capital = wording::capital(&the);
    let way = in_which_way(sheet, motion, words);
    match (text(motion, "outcome"), totals(sheet, motion, words)) {
        ("carried", _) => {
            t!(words, "minutes-amendment-carried", The = capital, vote = vote(sheet, motion, words))
        }
        ("defeated", Some(totals)) if has_more_for(sheet, motion) => {
            t!(words, "minutes-amendment-short", The = capital, way = way, totals = totals)
        }
        ("defeated", Some(totals)) => {
            t!(
                words,
                "minutes-amendment-defeated-counted",
                The = capital,
                way = way,
                totals = totals
            )
        }
        ("defeated", None) => t!(words, "minutes-amendment-defeated", The = capital, way = way),
        ("tied", Some(totals)) => {
            t!(words, "minutes-amendment-tied", the = the.as_ref(), way = way, totals = totals)
        }
        ("lapsed", _) => t!(words, "minutes-amendment-lapsed", the = the.as_ref()),
        ("withdrawn", _) => t!(words, "minutes-amendment-withdrawn", The = capital),
        ("tabled" | "postponed" | "referred", _) => {
            t!(words, "minutes-amendment-follows", The = capital)
        }
        _ => t!(words, "minutes-ending-proposed").into_owned(),
    }
}

/// A previous question, a tabling, an appeal…: resolved, or proposed and rejected.
fn procedural(sheet: &MeetingSheet, motion: &Record, room: &Room, words: &Words) -> Vec<Block> {
    let carried = text(motion, "outcome") == "carried";
    let below = blocks(sheet, motion, room, words);
    // Before, whatever was typed stood behind who moved it.
    let is_read = is_of_sixteenth(sheet);
    let own = is_read.then(|| put_as_typed(sheet, motion, words)).flatten();
    // An amendment that is not told, having been put in camera, changed the text all the same.
    let is_as_put = !is_read || motion.text("amended_text").is_none();
    let is_resolved = carried && below.is_empty() && own.is_none() && is_as_put;
    let mut said = own.unwrap_or_else(|| match is_read {
        true => put_in_form(sheet, motion, is_resolved, words),
        false => {
            let begins = introduction(sheet, motion, is_resolved, words);
            run_in(sheet, &begins, &adjourned::with_its_day(motion, words), words)
        }
    });
    said.extend(below);
    if carried && !is_resolved {
        let said_so = match motion.text("amended_text") {
            Some(_) if is_read => amended(sheet, motion, words),
            Some(amended) => {
                let begins = t!(words, "minutes-as-amended", vote = vote(sheet, motion, words));
                run_in(sheet, &begins, amended, words)
            }
            None => vec![put_and_carried(sheet, motion, words)],
        };
        said.extend(said_so);
    }
    said.extend(ending(sheet, motion, words).map(paragraph));
    said.extend(beside(sheet, motion, words).into_iter().map(paragraph));
    said.extend(pause::told(sheet, motion, words).map(paragraph));
    if kind_of(motion) == Kind::Appeal {
        let decided = match text(motion, "outcome") {
            "carried" => Some(t!(words, "minutes-ruling-reversed")),
            "defeated" | "tied" => Some(t!(words, "minutes-ruling-stands")),
            _ => None,
        };
        said.extend(decided.map(|text| Block::Paragraph(plain(text))));
    }
    said
}
