//! Formatting with ICU.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{GraphemeClusterSegmenter, WordSegmenter};

use super::{Granularity, locale};

/// The CLDR plural category of a number.
pub(crate) fn plural_category(language: &str, number: u32) -> String {
    let rules = PluralRules::try_new_cardinal(icu(language).into());
    let category = rules.map_or(PluralCategory::Other, |rules| rules.category_for(number));
    format!("{category:?}").to_lowercase()
}

pub(crate) fn format_number(language: &str, number: u32) -> String {
    let format =
        DecimalFormatter::try_new(icu(language).into(), DecimalFormatterOptions::default());
    format.map_or_else(
        |_| number.to_string(),
        |format| format.format(&number.into()).to_string(),
    )
}

/// Formats a date (`YYYY-MM-DD`) in words.
pub(crate) fn format_date(language: &str, day: &str) -> String {
    let format = DateTimeFormatter::try_new(icu(language).into(), YMD::long());
    let parts: Vec<i32> = day
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let date = match parts[..] {
        [year, month, day] => u8::try_from(month)
            .and_then(|month| Ok((month, u8::try_from(day)?)))
            .ok()
            .and_then(|(month, day)| Date::try_new_iso(year, month, day).ok()),
        _ => None,
    };
    match (format, date) {
        (Ok(format), Some(date)) => format.format(&date).to_string(),
        _ => day.to_owned(),
    }
}

/// Formats a list for a sentence.
pub(crate) fn format_list(language: &str, items: &[&str]) -> String {
    let options = ListFormatterOptions::default();
    let format = ListFormatter::try_new_and(icu(language).into(), options);
    format.map_or_else(
        |_| items.join(", "),
        |format| format.format(items.iter()).to_string(),
    )
}

/// The ends of a text's segments, in bytes. ICU detects the language by the script.
pub(crate) fn segment_ends(_language: &str, text: &str, granularity: Granularity) -> Vec<usize> {
    let ends: Vec<usize> = match granularity {
        Granularity::Word => {
            let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
            segmenter.segment_str(text).collect()
        }
        Granularity::Grapheme => GraphemeClusterSegmenter::new().segment_str(text).collect(),
    };
    ends.into_iter().filter(|&end| end > 0).collect()
}

fn icu(language: &str) -> Locale {
    locale(language).parse().unwrap_or(Locale::UNKNOWN)
}
