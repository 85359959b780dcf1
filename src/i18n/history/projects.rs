//! The sentences of what ends a project and of what follows one.

use super::super::wording::day;
use super::{Act, shortened};
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::t;

impl Act<'_> {
    /// A command of a project in a sentence; nothing for any other one.
    pub(super) fn project(&self, command: &Command) -> String {
        let words = self.words;
        match command {
            Command::CloseProject(act) => {
                let name = self.name(Entity::Project, &act.project);
                let date = day(words, &act.closed_on.to_string());
                t!(words, "history-close-project", name = name, date = date)
            }
            Command::AbandonProject(act) => {
                let name = self.name(Entity::Project, &act.project);
                t!(words, "history-abandon-project", name = name, reason = shortened(&act.reason))
            }
            Command::FollowProject(act) => {
                let before = self.name(Entity::Project, &act.project);
                t!(words, "history-follow-project", name = act.name.clone(), before = before)
            }
            _ => String::new(),
        }
    }
}
