//! Where one comes to in a list that is opened.

use super::ListScreen;
use crate::domain::entity::Entity;
use crate::store::{self, Store};

impl ListScreen {
    /// Whoever comes to the meetings comes to the one that goes on, or to the next; only as the list
    /// is first read.
    pub(super) fn come_to_current(&mut self, store: &Store) -> store::Result<()> {
        let fresh = std::mem::take(&mut self.fresh);
        if fresh
            && self.list().entity == Entity::Meeting
            && self.within.is_none()
            && let Some(current) = store.current_meeting(self.today)?
        {
            self.rows.select(current);
        }
        Ok(())
    }
}
