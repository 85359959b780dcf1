//! Ready-made sentences in the notes: a few letters and Tab.

use chrono::NaiveTime;

use super::{Listed, MeetingScreen, clock};
use crate::domain::person::PERSON_KIND;
use crate::domain::rules::TEXT_BLOCKS;
use crate::domain::text_block::{self, TextBlock};
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::text::fold::fold;
use crate::text::sought::matches;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::pick::{Offer, offers};
use crate::tui::widget::edit_key::Edit;

/// The words of the papers: what stands in the notes goes into the minutes, in their language.
fn papers(context: &Context) -> Words {
    Words::new(context.home)
}

/// The sentences that can be called.
pub(super) fn known(context: &Context) -> Vec<TextBlock> {
    let list = wording::text_blocks(&papers(context), context.rules.text(&TEXT_BLOCKS));
    text_block::parse(&list).unwrap_or_default()
}

/// An hour in the language of the papers; a blank where it is not known.
fn told(at: Option<String>, context: &Context) -> String {
    let at = at.and_then(|at| NaiveTime::parse_from_str(&at, "%H:%M").ok());
    match at {
        Some(at) => dates::time(at, context.home),
        None => t!(papers(context), "text-block-no-hour").into_owned(),
    }
}

/// The hour at which the meeting opened; of one that is not open yet, the one that its opening proposes.
fn opening(sheet: &MeetingSheet, context: &Context) -> String {
    let opened = sheet.meeting.text("opened_at").map(str::to_owned);
    told(opened.or_else(|| clock::opening(&sheet.meeting, context)), context)
}

/// What the chair finds of the quorum as the meeting opens: how many are there, how many are needed.
fn quorum(sheet: &MeetingSheet, context: &Context) -> String {
    let opened = sheet.meeting.text("opened_at");
    let then = opened.map_or_else(|| sheet.facts.clone(), |at| sheet.facts.at(at));
    let (present, needed) = (then.present(), then.needed());
    let words = &papers(context);
    match (needed, then.quorate() >= needed) {
        (0, _) => t!(words, "text-block-no-quorum", present = present),
        (_, true) => t!(words, "text-block-quorum-met", present = present, needed = needed),
        (_, false) => t!(words, "text-block-quorum-lacking", present = present, needed = needed),
    }
}

/// The words between braces that stand for a guest.
const GUEST: [&str; 3] = ["invité", "invite", "guest"];

/// The guests in the room, each with what they are to the committee.
fn guests(sheet: &MeetingSheet, context: &Context) -> Vec<String> {
    let words = papers(context);
    let named = |guest: &Attendee| {
        let kind = sheet.guest_kinds.get(guest.person.as_str()).map_or("", String::as_str);
        match kind {
            "staff" | "community-worker" | "partner" => {
                let kind = wording::small(&wording::choice(&words, &PERSON_KIND, kind));
                format!("{} ({kind})", guest.name)
            }
            _ => guest.name.clone(),
        }
    };
    sheet.with_status("guest").filter(|guest| guest.inside).map(named).collect()
}

impl MeetingScreen {
    /// Puts the sentence that the letters before the cursor call, or the only one that has a word which
    /// begins so; of several that have, lets one be chosen, and of all where none has.
    pub(super) fn text_block(&mut self, context: &Context) -> Effect {
        let blocks = self.offered(context);
        let Some(edit) = self.point_id().and_then(|point| self.notes.edit(&point)) else {
            return Effect::None;
        };
        let letters = edit.word_before().to_owned();
        let has = |block: &&TextBlock| {
            block.short.starts_with(&letters) || self.is_said(block, &letters, context)
        };
        let fitting: Vec<TextBlock> = blocks.iter().filter(has).cloned().collect();
        let called = text_block::called(&blocks, &letters);
        let only = match &fitting[..] {
            [only] if !letters.is_empty() => Some(only),
            _ => None,
        };
        if let Some(block) = called.or(only) {
            self.put(letters.len(), block, context);
            return Effect::None;
        }
        let blocks = if fitting.is_empty() { blocks } else { fitting };
        let offered = blocks.iter().map(|block| Offer {
            label: block.text.replace('\n', " "),
            detail: block.short.clone(),
            why_not: String::new(),
        });
        let offered = offers("pick-text-block", offered.collect());
        self.listed = Listed::Blocks(blocks);
        Effect::Open(offered)
    }

    /// Whether a sentence, as it would be put now, has a word that begins with the letters.
    fn is_said(&self, block: &TextBlock, letters: &str, context: &Context) -> bool {
        let said = text_block::filled(&block.text, |name| self.of_the_moment(name, context));
        matches(&fold(&said), letters)
    }

    /// The sentences that can be called now: one about a guest stands there once for each of them.
    fn offered(&self, context: &Context) -> Vec<TextBlock> {
        let guests = self.sheet.as_ref().map(|sheet| guests(sheet, context)).unwrap_or_default();
        let each = |block: TextBlock| {
            let about = GUEST.iter().any(|word| block.text.contains(&format!("{{{word}}}")));
            let named = |guest: &String| {
                let filled = |name: &str| GUEST.contains(&name).then(|| guest.clone());
                TextBlock { text: text_block::filled(&block.text, filled), ..block.clone() }
            };
            if about { guests.iter().map(named).collect() } else { vec![block] }
        };
        known(context).into_iter().flat_map(each).collect()
    }

    /// Puts the sentence that was chosen from the list. Letters that begin several go, and so do those
    /// of a word of the one that was chosen; any other was meant as a word and stays, with a blank.
    pub(super) fn chosen_block(
        &mut self,
        blocks: &[TextBlock],
        place: usize,
        context: &Context,
    ) -> Effect {
        let Some(block) = blocks.get(place) else { return Effect::None };
        let Some(edit) = self.point_id().and_then(|point| self.notes.edit(&point)) else {
            return Effect::None;
        };
        let letters = edit.word_before();
        let begun = blocks.iter().any(|block| block.short.starts_with(letters));
        let meant = begun || self.is_said(block, letters, context);
        let gone = if meant { letters.len() } else { 0 };
        if gone == 0 && !letters.is_empty() {
            self.edit(Edit::Insert(' '));
        }
        self.put(gone, block, context);
        Effect::None
    }

    fn put(&mut self, letters: usize, block: &TextBlock, context: &Context) {
        let text = text_block::filled(&block.text, |name| self.of_the_moment(name, context));
        let point = self.point_id();
        if let Some(edit) = point.and_then(|point| self.notes.edit_mut(&point)) {
            edit.replace_before(letters, &text);
        }
    }

    /// What a word between braces stands for now.
    fn of_the_moment(&self, name: &str, context: &Context) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        let person = |field| {
            let name = sheet.officer_name(field);
            (!name.is_empty()).then(|| name.to_owned())
        };
        match name {
            // Of a meeting that is written up afterwards, the hour of what it noted last.
            "heure" | "time" => match sheet.meeting.text("opened_at") {
                Some(_) => Some(told(clock::proposed(sheet, context), context)),
                None => Some(opening(sheet, context)),
            },
            "ouverture" | "opening" => Some(opening(sheet, context)),
            "quorum" => Some(quorum(sheet, context)),
            "date" => Some(dates::plain(context.today(), context.home)),
            "présidence" | "presidence" | "chair" => person("chair_id"),
            "secrétaire" | "secretaire" | "secretary" => person("secretary_id"),
            "présents" | "presents" | "present" => Some(sheet.present.to_string()),
            _ => None,
        }
    }
}
