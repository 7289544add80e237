//! What outlives the widget.

use crate::WHOLE;
use crate::browser::shell::Shell;
use crate::browser::storage;
use crate::interview::Session;

/// The session that was kept. One that cannot be read is one that we did not write. Where something
/// was kept, the whole widget begins; the questions alone never find anything.
pub(in crate::widget) fn recall(shell: &Shell) -> Session {
    if !WHOLE {
        return Session::default();
    }
    storage::load(shell)
        .and_then(|memory| Session::open(memory.as_bytes()).ok())
        .unwrap_or_default()
}

/// The session that the questions handed over, if they did.
pub(in crate::widget) fn carried(shell: &Shell) -> Option<Session> {
    if !WHOLE {
        return None;
    }
    let memory = shell.carried()?;
    Session::open(memory.as_bytes()).ok()
}

/// Keeps the session. False where the browser refuses; the session goes on
/// without.
#[must_use]
pub(in crate::widget) fn keep(shell: &Shell, session: &Session) -> bool {
    if session.is_empty() {
        storage::clear(shell)
    } else {
        storage::save(shell, &session.memory())
    }
}

/// Whether the storage holds this very session.
#[must_use]
pub(in crate::widget) fn has(shell: &Shell, session: &Session) -> bool {
    let stored = storage::load(shell);
    if session.is_empty() {
        stored.is_none()
    } else {
        stored.is_some_and(|stored| stored == session.memory())
    }
}
