//! The tab's own memory. It survives a reload and Back, and ends with the tab.

use web_sys::Storage;

/// The one key under which anything is kept. `embed/boot.js` knows it too.
const KEY: &str = "ispcp-eligibility";

/// The tab's storage, where the browser grants it.
fn session_storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// What was kept, if anything.
#[must_use]
pub fn load() -> Option<String> {
    session_storage()?.get_item(KEY).ok().flatten()
}

/// Keeps a text. False where the browser refuses.
#[must_use]
pub fn save(text: &str) -> bool {
    session_storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Forgets what was kept. False where the browser refuses to keep anything.
#[must_use]
pub fn clear() -> bool {
    session_storage().is_some_and(|storage| storage.remove_item(KEY).is_ok())
}
