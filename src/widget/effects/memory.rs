//! The tab's memory.

use crate::browser::storage;
use crate::interview::Session;

/// The session that the tab remembers. One that cannot be read is one that we did not write.
pub(in crate::widget) fn recall() -> Session {
    storage::load()
        .and_then(|memory| Session::open(memory.as_bytes()).ok())
        .unwrap_or_default()
}

/// Keeps the session in the tab's memory. A refusal was told when the widget began; the session
/// goes on without.
pub(in crate::widget) fn keep(session: &Session) {
    let _ = if session.is_empty() {
        storage::clear()
    } else {
        storage::save(&session.memory())
    };
}
