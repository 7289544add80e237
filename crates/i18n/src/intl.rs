//! How a language counts, and writes numbers, days and lists: the browser's `Intl`, which has the
//! tables of every language already, and elsewhere ICU, with the same tables (Unicode CLDR).

#[cfg(target_family = "wasm")]
mod browser;
#[cfg(not(target_family = "wasm"))]
mod icu;

#[cfg(target_family = "wasm")]
pub(super) use browser::{format_date, format_list, format_number, plural_category, segment_ends};
#[cfg(not(target_family = "wasm"))]
pub(super) use icu::{format_date, format_list, format_number, plural_category, segment_ends};

/// What a text is divided into (UAX #29).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granularity {
    /// Words, of scripts without spaces as well.
    Word,
    /// What a reader takes for one character.
    Grapheme,
}

/// The locale whose customs a language follows here. English is written as in Britain; Arabic with
/// the digits of addresses and AS numbers, which stand beside others in the same text.
fn locale(language: &str) -> &str {
    match language {
        "en" => "en-GB",
        "ar" => "ar-u-nu-latn",
        other => other,
    }
}
