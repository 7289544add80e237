//! The session in the storage that outlives the widget.

use crate::browser::host::Host;
use crate::browser::storage;
use ispcp_core::interview::Session;

/// The stored session; a new one where there is none, or one that this program did not write.
pub(in crate::widget) fn load(host: &Host) -> Session {
    storage::load(host)
        .and_then(|text| Session::open(text.as_bytes()).ok())
        .unwrap_or_default()
}

/// Stores the session. False where the browser refuses; the session goes on without.
#[must_use]
pub(in crate::widget) fn save(host: &Host, session: &Session) -> bool {
    if session.is_empty() {
        storage::clear(host)
    } else {
        storage::save(host, &session.to_storage())
    }
}

/// Whether the storage holds this very session.
#[must_use]
pub(in crate::widget) fn has(host: &Host, session: &Session) -> bool {
    let stored = storage::load(host);
    if session.is_empty() {
        stored.is_none()
    } else {
        stored.is_some_and(|stored| stored == session.to_storage())
    }
}
