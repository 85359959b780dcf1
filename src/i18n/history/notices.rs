//! The round of a notice, in the sentences of the journal.

use super::super::wording::day;
use super::Act;
use crate::domain::command::SetNotice;
use crate::domain::entity::Entity;
use crate::domain::meeting::NOTICE_WAY;
use crate::t;

impl Act<'_> {
    pub(super) fn set_notice(&self, act: &SetNotice) -> String {
        let words = self.words;
        let meeting = self.meeting(&act.meeting);
        let who = match (&act.person, &act.building) {
            (Some(person), _) => self.name(Entity::Person, person),
            (None, Some(building)) => self.name(Entity::Building, building),
            (None, None) => t!(words, "value-unnamed").into_owned(),
        };
        let Some(way) = &act.way else {
            return t!(words, "history-set-notice.cleared", meeting = meeting, who = who);
        };
        let way = self.code(&NOTICE_WAY, way);
        match act.done_on {
            Some(done) => {
                let date = day(words, &done.to_string());
                t!(
                    words,
                    "history-set-notice.done",
                    meeting = meeting,
                    who = who,
                    way = way,
                    date = date
                )
            }
            None => t!(words, "history-set-notice", meeting = meeting, who = who, way = way),
        }
    }
}
