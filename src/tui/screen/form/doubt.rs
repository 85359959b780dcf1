//! A question before what is typed is saved: something in it is possible and seldom meant.

use super::{FormScreen, Parsed};
use crate::text::ordered::Map;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::message::Message;

/// What is doubted, and the ways to go on.
pub struct Doubt {
    /// The question's title.
    pub title: String,
    /// What is doubted.
    pub body: String,
    /// The text ids of the buttons that go on, each with the values that it puts over those typed.
    pub ways: Vec<(&'static str, Parsed)>,
}

impl Doubt {
    /// A doubt that is only confirmed.
    pub fn new(title: String, body: String, yes: &'static str) -> Self {
        Self { title, body, ways: vec![(yes, Parsed::new())] }
    }
}

/// What there is to doubt in what is typed, if anything.
pub(super) type Doubts = dyn Fn(&Parsed, &Context) -> Option<Doubt>;

impl FormScreen {
    /// The same, which asks before it saves what is doubtful. Each doubt is asked about once, in the
    /// order in which they are given.
    pub fn doubting(
        mut self,
        doubts: impl Fn(&Parsed, &Context) -> Option<Doubt> + 'static,
    ) -> Self {
        self.doubts.push(Box::new(doubts));
        self
    }

    /// Asks about the first doubt from a place on; `None` when there is none left.
    pub(super) fn ask(
        &mut self,
        from: usize,
        parsed: &Parsed,
        context: &Context,
    ) -> Option<Effect> {
        let mut left = self.doubts.iter().enumerate().skip(from);
        let (place, doubt) =
            left.find_map(|(place, doubts)| Some((place, doubts(parsed, context)?)))?;
        let (buttons, values): (Vec<&'static str>, Vec<Parsed>) = doubt.ways.into_iter().unzip();
        let over = |values: Parsed| Map::from_iter(parsed.clone().into_iter().chain(values));
        self.doubted = Some((place + 1, values.into_iter().map(over).collect()));
        let question = Message::ways(doubt.title, doubt.body, "button-correct", buttons);
        Some(Effect::Open(Box::new(question)))
    }

    /// Goes on in the way that was chosen.
    pub(super) fn go_on(&mut self, chosen: usize, context: &Context) -> Effect {
        let Some((next, mut ways)) = self.doubted.take() else { return Effect::None };
        if chosen >= ways.len() {
            return Effect::None;
        }
        let parsed = ways.swap_remove(chosen);
        match self.ask(next, &parsed, context) {
            Some(asked) => asked,
            None => self.send(&parsed, context),
        }
    }
}
