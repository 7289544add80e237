//! The page around the widget: title, focus, date, scrolling.

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

/// The visitor's local date, as `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// Focuses an element.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Focuses an element without scrolling: it may be taller than the window.
pub fn focus_in_place(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus_with_options(&options);
    }
}

/// Removes the document's selection, including the caret that follows the focus. When an element is
/// removed, Firefox would move its caret, and a screen reader's reading position, to its parent. It
/// also reports a removed caret in another element at times, so that there the caret moves into
/// `refuge`, an element that remains. Other browsers would announce that.
pub fn remove_selection(refuge: Option<&Element>) {
    let window = gloo::utils::window();
    let is_firefox =
        Reflect::get(&window, &"mozInnerScreenX".into()).is_ok_and(|value| !value.is_undefined());
    if let Ok(Some(selection)) = window.get_selection() {
        let refuge = refuge.filter(|_| is_firefox).map(AsRef::as_ref);
        // Without an element, it removes the selection.
        let _ = selection.collapse(refuge);
    }
}

/// Focusable elements within a widget.
const FOCUSABLE: &str = "a, button, input, select, textarea, [tabindex]";

/// The index of the focused element among the focusable elements of `widget`.
#[must_use]
pub fn focused(widget: &Element) -> Option<u32> {
    // The document or the shadow root around the widget; both have the property.
    let root: JsValue = widget.get_root_node().into();
    let active = Reflect::get(&root, &"activeElement".into()).ok()?;
    let elements = widget.query_selector_all(FOCUSABLE).ok()?;
    (0..elements.length()).find(|&i| {
        elements
            .get(i)
            .is_some_and(|node| active == JsValue::from(node))
    })
}

/// Focuses the focusable element of `widget` at that index.
pub fn focus_at(widget: &Element, index: u32) {
    let elements = widget.query_selector_all(FOCUSABLE).ok();
    if let Some(node) = elements.and_then(|elements| elements.get(index)) {
        focus(node.unchecked_ref());
    }
}

/// Scrolls up to the top of an element.
pub fn scroll_into_view(element: &Element) {
    let top = element.get_bounding_client_rect().top();
    let window = gloo::utils::window();
    // Only upwards: a step that starts within the viewport is not scrolled.
    if top < 0.0 {
        let options = ScrollToOptions::new();
        options.set_top(window.scroll_y().unwrap_or(0.0) + top);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// The value of a form control of any kind.
#[must_use]
pub fn input_value(field: &EventTarget) -> String {
    let value = Reflect::get(field, &"value".into()).ok();
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Sets the value of a form control of any kind.
pub fn set_value(field: &EventTarget, value: &str) {
    // A form control accepts any value.
    let _ = Reflect::set(field, &"value".into(), &value.into());
}

/// Calls `shown` when the page is restored from the back/forward cache.
pub fn on_bfcache_restore(shown: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "pageshow", move |event| {
        let event = event.dyn_ref::<PageTransitionEvent>();
        if event.is_some_and(PageTransitionEvent::persisted) {
            shown();
        }
    })
}
