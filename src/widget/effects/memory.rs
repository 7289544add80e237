//! The tab's memory.

use crate::browser::storage;
use crate::interview::Session;

/// The session that the tab remembers. One that cannot be read is one that we did not write.
pub(in crate::widget) fn recall() -> Session {
    storage::load()
        .and_then(|memory| Session::open(memory.as_bytes()).ok())
        .unwrap_or_default()
}

/// Keeps the session in the tab's memory. False where the browser refuses; the session goes on
/// without.
#[must_use]
pub(in crate::widget) fn keep(session: &Session) -> bool {
    if session.is_empty() {
        storage::clear()
    } else {
        storage::save(&session.memory())
    }
}
