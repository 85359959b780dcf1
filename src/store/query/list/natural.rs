//! The natural order of names within a query: « Siège 2 » before « Siège 10 ».
//!
//! Only for lists that stay short: no index can hold it, since no function of ours stands in the
//! schema.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use super::Sort;
use crate::store::error::Result;
use crate::text::fold::natural;

/// Makes `natural(text)` known to a connection that is asked for an order that needs it.
pub(super) fn teach(conn: &Connection, sort: &Sort) -> Result<()> {
    if !sort.key.contains("natural(") || conn.prepare("SELECT natural(NULL)").is_ok() {
        return Ok(());
    }
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("natural", 1, flags, |context| {
        Ok(context.get::<Option<String>>(0)?.map(|text| natural(&text)))
    })?;
    Ok(())
}
