//! The History API (HTML, 7.2): one entry per step.
//!
//! An entry's state is `position/before/step`: the number of widget entries before it, the step of
//! the previous entry, and its own step. Neither the state nor the URL contains answers.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::History;

/// An entry that the widget added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The number of entries that the widget added before this one.
    pub position: u32,
    /// The code of the previous entry's step; empty for the first.
    pub before: String,
    /// The code of the step.
    pub step: String,
}

impl Entry {
    fn parse(state: &str) -> Option<Self> {
        let (position, steps) = state.split_once('/')?;
        let (before, step) = steps.split_once('/')?;
        Some(Self {
            position: position.parse().ok()?,
            before: before.to_owned(),
            step: step.to_owned(),
        })
    }

    fn state(&self) -> JsValue {
        let position = self.position.to_string();
        JsValue::from([position.as_str(), &self.before, &self.step].join("/"))
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// The current entry; `None` if the widget did not add it.
#[must_use]
pub fn current() -> Option<Entry> {
    Entry::parse(&history()?.state().ok()?.as_string()?)
}

/// Adds an entry after the current one.
pub fn push(entry: &Entry) {
    if let Some(history) = history() {
        // Browsers refuse this to pages that add hundreds of entries.
        let _ = history.push_state(&entry.state(), "");
    }
}

/// Replaces the current entry.
pub fn replace(entry: &Entry) {
    if let Some(history) = history() {
        let _ = history.replace_state(&entry.state(), "");
    }
}

/// Moves by that number of entries, forward or (if negative) back. The browser does so in a later
/// task.
pub fn go(delta: i32) {
    if let Some(history) = history() {
        let _ = history.go_with_delta(delta);
    }
}

/// Calls `navigated` with the current entry on Back and Forward.
pub fn on_popstate(navigated: impl Fn(Option<Entry>) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| {
        navigated(current());
    })
}
