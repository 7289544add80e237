//! Pseudolocales derived from the English messages, to test layouts beyond the six languages: one
//! with accents on every letter and more than 40 per cent longer, and the same from right to left.
//! The test server serves them in place of a language; they are not released.

use ispcp_i18n::Catalogue;

/// Starts a mark in the catalogue; the number of a placeable follows.
const MARKS: [char; 3] = ['\u{1}', '\u{3}', '\u{4}'];
const SEPARATOR: char = '^';

/// The longer pseudolocale: doubled vowels (and more), accents everywhere.
pub fn expanded() -> String {
    let mut text = String::new();
    let mut characters = source().chars().collect::<Vec<_>>().into_iter();
    while let Some(c) = characters.next() {
        text.push(accented(c));
        if MARKS.contains(&c) {
            text.extend(characters.next());
        } else if "aeiouythAEIOUYTH".contains(c) {
            text.push(accented(c.to_ascii_lowercase()));
        }
    }
    text
}

/// The longer pseudolocale with every word from right to left.
pub fn right_to_left() -> String {
    let mut text = String::new();
    let longer = expanded();
    for word in longer.split_inclusive([' ', '\n', SEPARATOR]) {
        let trimmed = word.trim_end_matches([' ', '\n', SEPARATOR]);
        let marked = trimmed.contains(|c: char| c.is_control());
        if trimmed.is_empty() || marked {
            text.push_str(word);
        } else {
            // Right-to-left override, and pop directional formatting (UAX #9).
            text.extend(["\u{202e}", trimmed, "\u{202c}", &word[trimmed.len()..]]);
        }
    }
    text
}

/// The source of the pseudolocales.
pub fn source() -> String {
    let english = Catalogue::english().messages();
    assert!(
        !english.contains('\u{5}'),
        "no English message is a plural: this knows none"
    );
    // Every message needs text; translations of quotations are empty in English.
    let filled = english.split(SEPARATOR).map(|text| match text {
        "" => "Translation",
        text => text,
    });
    filled.collect::<Vec<_>>().join(&SEPARATOR.to_string())
}

const fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ó',
        's' => 'š',
        'u' => 'ú',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Á',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Í',
        'N' => 'Ñ',
        'O' => 'Ó',
        'S' => 'Š',
        'U' => 'Ú',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}
