//! Formatting with the browser's `Intl` (ECMA-402).

use js_sys::Intl::{ListFormat, PluralRules, Segmenter};
use js_sys::{Array, Date, Number, Object, Reflect};
use wasm_bindgen::JsValue;

use super::{Granularity, locale};

/// The CLDR plural category of a number.
pub(crate) fn plural_category(language: &str, number: u32) -> String {
    let rules = PluralRules::new(&locales(language), &Object::new());
    rules.select(f64::from(number)).into()
}

pub(crate) fn format_number(language: &str, number: u32) -> String {
    Number::from(number)
        .to_locale_string(locale(language))
        .into()
}

/// Formats a date (`YYYY-MM-DD`) in words.
pub(crate) fn format_date(language: &str, day: &str) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let date = Date::new(&day.into());
    date.to_locale_date_string(locale(language), &options)
        .into()
}

/// Formats a list for a sentence.
pub(crate) fn format_list(language: &str, items: &[&str]) -> String {
    let items: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    let format = ListFormat::new(&locales(language), &Object::new());
    format.format(&items).into()
}

/// The ends of a text's segments, in bytes; empty if the browser lacks `Intl.Segmenter` (Firefox
/// before 125).
pub(crate) fn segment_ends(language: &str, text: &str, granularity: Granularity) -> Vec<usize> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into());
    if !intl.is_ok_and(|intl| Reflect::has(&intl, &"Segmenter".into()).unwrap_or_default()) {
        return Vec::new();
    }
    let options = Object::new();
    let granularity = match granularity {
        Granularity::Word => "word",
        Granularity::Grapheme => "grapheme",
    };
    let _ = Reflect::set(&options, &"granularity".into(), &granularity.into());
    let segments = Segmenter::new(&locales(language), &options).segment(text);
    let mut ends = Vec::new();
    let (mut bytes, mut units) = (0, 0);
    while let Some(data) = segments.containing(units) {
        let segment = data.segment();
        units += segment.length();
        bytes += String::from(segment).len();
        ends.push(bytes);
    }
    ends
}

fn locales(language: &str) -> Array {
    Array::of1(&locale(language).into())
}
