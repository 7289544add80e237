//! Persistent storage: `sessionStorage`, which survives a reload and Back and ends with the tab, or
//! the storage that the host provides instead.

use super::host::Host;

/// The stored text, if any.
#[must_use]
pub fn load(host: &Host) -> Option<String> {
    host.storage()?.get_item(&host.storage_key()).ok().flatten()
}

/// Stores a text. Returns `false` if the browser refuses.
#[must_use]
pub fn save(host: &Host, text: &str) -> bool {
    let storage = host.storage();
    storage.is_some_and(|storage| storage.set_item(&host.storage_key(), text).is_ok())
}

/// Removes the stored text. Returns `false` if the browser refuses storage.
#[must_use]
pub fn clear(host: &Host) -> bool {
    let storage = host.storage();
    storage.is_some_and(|storage| storage.remove_item(&host.storage_key()).is_ok())
}
