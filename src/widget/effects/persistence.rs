//! Persistence of the session in the host's storage.

use crate::browser::host::Host;
use crate::browser::storage;
use ispcp_core::interview::Session;

/// Loads the stored session; a new one if it is absent or invalid.
pub(in crate::widget) fn load(host: &Host) -> Session {
    storage::load(host)
        .and_then(|text| Session::open(text.as_bytes()).ok())
        .unwrap_or_default()
}

/// Stores the session. Returns `false` if the browser refuses; the session continues without.
#[must_use]
pub(in crate::widget) fn save(host: &Host, session: &Session) -> bool {
    if session.is_empty() {
        storage::clear(host)
    } else {
        storage::save(host, &session.to_storage())
    }
}

/// Whether the storage holds exactly this session.
#[must_use]
pub(in crate::widget) fn has(host: &Host, session: &Session) -> bool {
    let stored = storage::load(host);
    if session.is_empty() {
        stored.is_none()
    } else {
        stored.is_some_and(|stored| stored == session.to_storage())
    }
}
