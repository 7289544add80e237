//! Unicode properties and mappings that validation needs.
//!
//! The properties are short tables, which tests compare with ICU for every code point. The mappings
//! need tables of tens of kilobytes; the browser's built-in functions perform them.

#[cfg(not(target_family = "wasm"))]
mod icu;
#[cfg(target_family = "wasm")]
mod js;

#[cfg(not(target_family = "wasm"))]
use icu::{lowercase, nfc, nfkd};
#[cfg(target_family = "wasm")]
use js::{lowercase, nfc, nfkd};

/// Whether a character has the property `Default_Ignorable_Code_Point` (UAX #44), so that fonts do
/// not render it. This includes the Hangul fillers, joiners and variation selectors.
#[must_use]
pub(super) const fn is_default_ignorable(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character is invisible without being white space: default-ignorable characters,
/// letters and signs that are blank by name, and annotation anchors.
#[must_use]
pub(super) const fn is_invisible(c: char) -> bool {
    is_default_ignorable(c)
        || matches!(
            c,
            // Braille pattern blank, Khitan filler, null notehead, blank hieroglyphs.
            '\u{2800}' | '\u{16fe4}' | '\u{1d159}' | '\u{13441}'..='\u{13442}'
            // Interlinear annotation, object replacement.
            | '\u{fff9}'..='\u{fffc}'
        )
}

/// Whether an invisible character affects the shape of its neighbours: joiners and variation
/// selectors.
#[must_use]
pub(super) const fn is_joiner_or_selector(c: char) -> bool {
    is_joiner(c)
        || matches!(c,
            '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{e0100}'..='\u{e01ef}')
}

/// Zero width non-joiner and zero width joiner.
#[must_use]
pub(super) const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// The zero of each script's decimal digits (general category Nd), sorted. The digits one to nine
/// follow it (Unicode, section 4.6).
const ZEROS: [u32; 77] = [
    0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6,
    0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80,
    0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
    0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450,
    0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50,
    0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950,
    0x1fbf0,
];

/// The value of a decimal digit of any script.
#[must_use]
pub(super) fn digit_value(c: char) -> Option<u32> {
    let code = u32::from(c);
    let above = ZEROS.partition_point(|&zero| zero <= code);
    let value = code - ZEROS[above.checked_sub(1)?];
    (value < 10).then_some(value)
}

/// Maps a full-width form to its ASCII character; returns any other character unchanged.
#[must_use]
pub(super) fn fold_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// A text in normalisation form C (UAX #15).
#[must_use]
pub(super) fn composed(text: &str) -> String {
    if text.is_ascii() {
        text.to_owned()
    } else {
        nfc(text)
    }
}

/// Maps a label of a domain name by UTS #46: lower case, no compatibility forms, NFC.
#[must_use]
pub(super) fn canonical_label(label: &str) -> String {
    if label.is_ascii() {
        return label.to_ascii_lowercase();
    }
    // UTS #46 drops ignorable characters and maps a capital sigma to one letter in every position.
    let visible = label
        .chars()
        .filter(|&c| !is_default_ignorable(c) || is_joiner(c));
    // Each character is decomposed separately: the iota subscript decomposes to a mark, and then
    // becomes the letter that the following marks attach to.
    let plain: String = visible.map(|c| nfkd(c.encode_utf8(&mut [0; 4]))).collect();
    let plain = plain.replace('Σ', "σ").replace('\u{345}', "ι");
    let lower = lowercase(&plain);
    nfc(&lower.chars().map(fold_cherokee).collect::<String>())
}

/// Maps Cherokee's small letters to its capitals, as Unicode case folding does.
fn fold_cherokee(c: char) -> char {
    let up = match c {
        '\u{ab70}'..='\u{abbf}' => u32::from(c) - 0xab70 + 0x13a0,
        '\u{13f8}'..='\u{13fd}' => u32::from(c) - 8,
        _ => return c,
    };
    char::from_u32(up).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use icu_properties::props::{
        CanonicalCombiningClass, DefaultIgnorableCodePoint, GeneralCategory, VariationSelector,
    };
    use icu_properties::{CodePointMapData, CodePointSetData};

    use super::{
        canonical_label, digit_value, is_default_ignorable, is_invisible, is_joiner,
        is_joiner_or_selector,
    };

    fn every_char() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    #[test]
    fn the_table_of_ignorable_characters_is_that_of_unicode() {
        let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
        for c in every_char() {
            assert_eq!(is_default_ignorable(c), ignorable.contains(c), "{c:?}");
        }
    }

    #[test]
    fn the_table_of_variation_selectors_is_that_of_unicode() {
        let selectors = CodePointSetData::new::<VariationSelector>();
        for c in every_char() {
            let known = is_joiner_or_selector(c) && !is_joiner(c);
            assert_eq!(known, selectors.contains(c), "{c:?}");
        }
    }

    #[test]
    fn the_digits_are_those_of_unicode_with_their_values() {
        let categories = CodePointMapData::<GeneralCategory>::new();
        let mut expected = 0;
        for c in every_char() {
            let is_digit = categories.get(c) == GeneralCategory::DecimalNumber;
            let value = digit_value(c);
            assert_eq!(value.is_some(), is_digit, "{c:?}");
            if let Some(value) = value {
                // Each run of digits counts from zero to nine.
                assert_eq!(value, expected, "{c:?}");
                expected = (expected + 1) % 10;
            }
        }
        assert_eq!(expected, 0);
    }

    #[test]
    fn nothing_that_is_drawn_counts_as_invisible() {
        let categories = CodePointMapData::<GeneralCategory>::new();
        let classes = CodePointMapData::<CanonicalCombiningClass>::new();
        let blank = every_char().filter(|&c| is_invisible(c) && !is_default_ignorable(c));
        let blank: Vec<char> = blank.collect();
        assert_eq!(blank.len(), 9, "{blank:?}");
        for c in blank {
            assert_eq!(classes.get(c), CanonicalCombiningClass::NotReordered);
            let category = categories.get(c);
            assert_ne!(category, GeneralCategory::Unassigned, "{c:?}");
        }
    }

    #[test]
    fn a_label_has_one_spelling() {
        for (typed, label) in [
            ("ПРИМЕР", "пример"),
            ("ｅｘａｍｐｌｅ", "example"),
            ("ｶﾞｲﾄﾞ", "ガイド"),
            ("cafe\u{301}", "café"),
            ("ΟΔΟΣ", "οδοσ"),
            ("οδος", "οδος"),
            ("ᾠδή", "ὠιδή"),
            ("ᾀ\u{300}", "ἀὶ"),
            ("STRASSE", "strasse"),
            ("straße", "straße"),
            ("ﬁber", "fiber"),
            ("İ", "i\u{307}"),
            ("葛\u{e0100}", "葛"),
            ("نامه\u{200c}ای", "نامه\u{200c}ای"),
        ] {
            assert_eq!(canonical_label(typed), label);
            assert_eq!(canonical_label(label), label);
        }
    }
}
