//! The page around the widget: its title and focus, the day, printing.

use gloo::events::EventListener;
use js_sys::{Date, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, EventTarget, FocusOptions, HtmlElement, PageTransitionEvent, ScrollToOptions,
};

/// Sets the page's title.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// The visitor's day, as `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// Gives an element the focus.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Gives an element the focus, and leaves the page where it is: the element may be higher than the
/// window.
pub fn focus_in_place(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus_with_options(&options);
    }
}

/// Removes the document's selection, and with it the caret that follows the focus. Firefox would move
/// the caret of an element that is removed to its parent, and the reading position of a screen reader
/// along with it.
pub fn remove_selection() {
    let selection = gloo::utils::window().get_selection();
    if let Ok(Some(selection)) = selection {
        let _ = selection.remove_all_ranges();
    }
}

/// What can take the focus, within a widget.
const FOCUSABLE: &str = "a, button, input, select, textarea, [tabindex]";

/// Which of the elements of `widget` that can take the focus has it, counted from 0.
#[must_use]
pub fn focused(widget: &Element) -> Option<u32> {
    // The document, or the shadow root that the widget is in: both have the property.
    let root: JsValue = widget.get_root_node().into();
    let active = Reflect::get(&root, &"activeElement".into()).ok()?;
    let elements = widget.query_selector_all(FOCUSABLE).ok()?;
    (0..elements.length()).find(|&i| {
        elements
            .get(i)
            .is_some_and(|node| active == JsValue::from(node))
    })
}

/// Gives the focus to the element of `widget` at that place among those that can take it.
pub fn focus_at(widget: &Element, index: u32) {
    let elements = widget.query_selector_all(FOCUSABLE).ok();
    if let Some(node) = elements.and_then(|elements| elements.get(index)) {
        focus(node.unchecked_ref());
    }
}

/// Scrolls to the top of an element.
pub fn scroll_into_view(element: &Element) {
    let top = element.get_bounding_client_rect().top();
    let window = gloo::utils::window();
    // Only upwards: a step that begins on the screen is left where it is.
    if top < 0.0 {
        let options = ScrollToOptions::new();
        options.set_top(window.scroll_y().unwrap_or(0.0) + top);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// The value of a field, of whichever kind.
#[must_use]
pub fn input_value(field: &EventTarget) -> String {
    let value = Reflect::get(field, &"value".into()).ok();
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Sets the value of a field, of whichever kind.
pub fn set_value(field: &EventTarget, value: &str) {
    // A field takes any value.
    let _ = Reflect::set(field, &"value".into(), &value.into());
}

/// Calls `shown` when the page comes back out of the back/forward cache.
pub fn on_bfcache_restore(shown: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "pageshow", move |event| {
        let event = event.dyn_ref::<PageTransitionEvent>();
        if event.is_some_and(PageTransitionEvent::persisted) {
            shown();
        }
    })
}
