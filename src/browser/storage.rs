//! What outlives the widget: the tab's `sessionStorage`, which survives a reload and Back and ends
//! with the tab, or the storage that the host offers in its place.

use super::host::Host;

/// The stored text, if any.
#[must_use]
pub fn load(host: &Host) -> Option<String> {
    host.storage()?.get_item(&host.storage_key()).ok().flatten()
}

/// Stores a text. False where the browser refuses.
#[must_use]
pub fn save(host: &Host, text: &str) -> bool {
    let storage = host.storage();
    storage.is_some_and(|storage| storage.set_item(&host.storage_key(), text).is_ok())
}

/// Removes the stored text. False where the browser refuses to store anything.
#[must_use]
pub fn clear(host: &Host) -> bool {
    let storage = host.storage();
    storage.is_some_and(|storage| storage.remove_item(&host.storage_key()).is_ok())
}
