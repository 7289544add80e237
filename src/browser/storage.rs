//! What outlives the widget: the tab's own memory, which survives a reload and Back and ends with
//! the tab, or whatever the shell offers in its place.

use super::shell::Shell;

/// What was kept, if anything.
#[must_use]
pub fn load(shell: &Shell) -> Option<String> {
    shell.storage()?.get_item(&shell.key()).ok().flatten()
}

/// Keeps a text. False where the browser refuses.
#[must_use]
pub fn save(shell: &Shell, text: &str) -> bool {
    let storage = shell.storage();
    storage.is_some_and(|storage| storage.set_item(&shell.key(), text).is_ok())
}

/// Forgets what was kept. False where the browser refuses to keep anything.
#[must_use]
pub fn clear(shell: &Shell) -> bool {
    let storage = shell.storage();
    storage.is_some_and(|storage| storage.remove_item(&shell.key()).is_ok())
}
