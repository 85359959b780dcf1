//! A resolution that came up again by a reconsideration and waits to be decided anew.

use crate::domain::entity::Entity;
use crate::domain::id::Id;

use super::super::Store;
use super::super::error::Result;
use super::super::row::{Record, record};

/// The SQL that finds the motion as which the question waits, however often it was put off: `of` is the
/// id of the resolution in the statement.
macro_rules! reopened {
    ($of:literal) => {
        concat!(
            "WITH RECURSIVE again (id, outcome) AS (
               SELECT a.id, a.outcome FROM motion a WHERE a.on_id = ",
            $of,
            " AND a.kind = 'main'
               UNION SELECT a.id, a.outcome FROM again JOIN motion a ON a.on_id = again.id
                 AND a.kind = 'main')
             SELECT id FROM again WHERE outcome IN ('proposed', 'tabled', 'postponed', 'referred')
               AND NOT EXISTS (SELECT 1 FROM motion n WHERE n.on_id = again.id AND n.kind = 'main')"
        )
    };
}
pub(super) use reopened;

impl Store {
    /// The motion as which a resolution is before the body again, not yet decided anew.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn reopened(&self, resolution: &Id) -> Result<Option<Record>> {
        let mut statement = self.conn.prepare_cached(reopened!("?1"))?;
        let mut rows = statement.query([resolution])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let waiting: Id = row.get(0)?;
        record(&self.conn, Entity::Motion, &waiting)
    }
}
