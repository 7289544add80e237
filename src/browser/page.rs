//! The page around the widget: its title and focus, the day, the names of countries, printing.

use gloo::events::EventListener;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, EventTarget, HtmlElement, PageTransitionEvent, ScrollToOptions};

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

/// Scrolls to the top of an element.
pub fn show(element: &Element) {
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
pub fn value(field: &EventTarget) -> String {
    let value = Reflect::get(field, &"value".into()).ok();
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Opens the browser's print dialogue.
pub fn print() {
    let _ = gloo::utils::window().print();
}

/// Stands between a name and the place of its code: no name holds it, and it sorts first.
const PLACE: char = '\u{1}';

/// Names of countries and territories in a locale, by code; the codes themselves where the
/// browser has no names. In the order of the alphabet of that locale.
#[must_use]
pub fn countries(
    locale: &str,
    codes: &mut dyn Iterator<Item = &'static str>,
) -> Box<[(&'static str, String)]> {
    let locales = Array::of1(&locale.into());
    let of = display_names(&locales);
    let known: Vec<&'static str> = codes.collect();
    // Each name with the place of its code; sorted by the browser, which brings a sort along.
    let names = known.iter().enumerate().map(|(i, code)| {
        let name = of
            .as_ref()
            .and_then(|(names, of)| of.call1(names, &(*code).into()).ok()?.as_string());
        let name = name.unwrap_or_else(|| (*code).to_owned());
        JsValue::from(format!("{name}{PLACE}{i}"))
    });
    let names: Array = names.collect();
    let compare = Intl::Collator::new(&locales, &Object::new()).compare();
    if let Ok(sort) = Reflect::get(&names, &"sort".into()) {
        let _ = sort.unchecked_ref::<Function>().call1(&names, &compare);
    }
    let read = |entry: JsValue| {
        let entry = entry.as_string()?;
        let (name, place) = entry.split_once(PLACE)?;
        Some((*known.get(place.parse::<usize>().ok()?)?, name.to_owned()))
    };
    names.iter().filter_map(read).collect()
}

/// `Intl.DisplayNames` for regions, and its method `of`: js-sys does not know them.
fn display_names(locales: &Array) -> Option<(JsValue, Function)> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DisplayNames".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"region".into()).ok()?;
    let names = Reflect::construct(&class, &Array::of2(locales, &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    Some((names, of))
}

/// Calls `shown` when the page comes back out of the back/forward cache.
pub fn on_return(shown: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "pageshow", move |event| {
        let event = event.dyn_ref::<PageTransitionEvent>();
        if event.is_some_and(PageTransitionEvent::persisted) {
            shown();
        }
    })
}
