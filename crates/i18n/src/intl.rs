//! Plural rules and the formatting of numbers, dates and lists: the browser's `Intl`, which
//! includes the data of every language, and ICU elsewhere. Both use Unicode CLDR.

#[cfg(target_family = "wasm")]
mod browser;
#[cfg(not(target_family = "wasm"))]
mod icu;

#[cfg(target_family = "wasm")]
pub(super) use browser::{format_date, format_list, format_number, plural_category, segment_ends};
#[cfg(not(target_family = "wasm"))]
pub(super) use icu::{format_date, format_list, format_number, plural_category, segment_ends};

/// The segments into which a text is divided (UAX #29).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granularity {
    /// Words, also in scripts without spaces.
    Word,
    /// Grapheme clusters (user-perceived characters).
    Grapheme,
}

/// The formatting locale of a language. English uses British conventions. Arabic uses Latin digits,
/// as in the addresses and AS numbers of the same text.
fn locale(language: &str) -> &str {
    match language {
        "en" => "en-GB",
        "ar" => "ar-u-nu-latn",
        other => other,
    }
}
