//! The browser's Back and Forward.
//!
//! An entry's state is the name of its step and that of the step before it, `before/step`:
//! nothing of it is in the address, and no answer is in it.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::History;

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn state() -> Option<(String, String)> {
    let state = history()?.state().ok()?.as_string()?;
    let (before, step) = state.split_once('/')?;
    Some((before.to_owned(), step.to_owned()))
}

/// The step of the current entry.
#[must_use]
pub fn step() -> Option<String> {
    state().map(|(_, step)| step)
}

/// The step of the entry before the current one.
#[must_use]
pub fn step_before() -> Option<String> {
    state()
        .map(|(before, _)| before)
        .filter(|before| !before.is_empty())
}

/// Adds an entry for a step.
pub fn push(step: &str) {
    let before = self::step().unwrap_or_default();
    if let Some(history) = history() {
        let state = JsValue::from(format!("{before}/{step}"));
        // Refused only to pages that add entries by the hundred.
        let _ = history.push_state(&state, "");
    }
}

/// Makes the current entry that of a step.
pub fn replace(step: &str) {
    let before = step_before().unwrap_or_default();
    if let Some(history) = history() {
        let state = JsValue::from(format!("{before}/{step}"));
        let _ = history.replace_state(&state, "");
    }
}

/// Goes back one entry, a moment later.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls `travelled` with the step of the entry whenever the visitor goes back or forward.
pub fn listen(travelled: impl Fn(String) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| {
        if let Some(step) = step() {
            travelled(step);
        }
    })
}
