//! Where the selection goes when the meeting was changed from elsewhere.

use crate::domain::entity::Entity;
use crate::domain::motion::is_pending;
use crate::store::Record;

use super::{Focus, MeetingScreen, item};

impl MeetingScreen {
    /// Goes to what the screen was opened for, or to what an undo changed; whether that is a part of
    /// a point.
    pub(super) fn aim(&mut self) -> bool {
        let stays = std::mem::take(&mut self.stays);
        let (Some((entity, id)), Some(sheet)) = (self.aim.take(), &self.sheet) else {
            return false;
        };
        let is_point = sheet.items.iter().any(|item| item.id == id);
        if is_point && stays {
            return false;
        }
        let motion = sheet.motion(id.as_str());
        self.hasty = entity == Entity::AgendaItem && motion.is_some();
        if entity == Entity::AgendaItem && !is_point {
            // What was just made is told as a point. After a motion that was put, or voted on, what
            // is on top of all that waits is next; the keys go nowhere else for it.
            let top = sheet.floor.top().and_then(|top| sheet.motion(&top.id));
            let next = motion.filter(|motion| waits(motion)).or(top).filter(|_| motion.is_some());
            let place = next.and_then(|next| {
                let parts = self.parts();
                parts.iter().position(|part| part.id() == Some(&next.id))
            });
            self.item.selected = place.unwrap_or(self.item.selected);
            return place.is_some();
        }
        let part = motion.or_else(|| sheet.follow_ups.iter().find(|found| found.id == id));
        let point = match part {
            _ if is_point => Some(id.clone()),
            Some(part) => part.link("item_id"),
            None => None,
        };
        self.agenda.select(sheet, point.as_ref());
        let parts = item::parts(sheet, point.as_ref());
        let found = parts.iter().position(|part| part.id() == Some(&id));
        if let Some(place) = found {
            self.item.selected = place;
            self.focus = Focus::Item;
        }
        found.is_some()
    }
}

fn waits(motion: &Record) -> bool {
    is_pending(motion.text("outcome").unwrap_or_default())
}
