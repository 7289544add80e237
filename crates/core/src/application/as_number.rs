//! Autonomous system numbers.

use std::fmt;

use thiserror::Error;

use super::unicode::{digit_value, fold_width, is_invisible};

/// A number that can identify a network on the public Internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AsNumber(u32);

/// Why a text is not a list of public AS numbers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AsNumberError {
    /// The word is not an AS number; the word.
    #[error("{0} is not an AS number")]
    Malformed(String),
    /// The number is reserved; the number and the reservation.
    #[error("AS{0} is reserved ({code})", code = .1.code())]
    Reserved(u32, Reserved),
}

coded_enum! {
    /// The purpose that a number is reserved for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Reserved {
        /// 0 identifies no network (RFC 7607).
        Zero = "zero",
        /// 23456 replaces four-byte numbers in two-byte fields (RFC 4893).
        Transition = "transition",
        /// Documentation (RFC 5398).
        Documentation = "documentation",
        /// Private use (RFC 6996).
        Private = "private",
        /// The last number of a range (RFC 7300).
        Last = "last",
    }
}

impl Reserved {
    const fn of(number: u32) -> Option<Self> {
        match number {
            0 => Some(Self::Zero),
            23_456 => Some(Self::Transition),
            64_496..=64_511 | 65_536..=65_551 => Some(Self::Documentation),
            64_512..=65_534 | 4_200_000_000..=4_294_967_294 => Some(Self::Private),
            65_535 | u32::MAX => Some(Self::Last),
            _ => None,
        }
    }
}

impl AsNumber {
    /// Parses every number in a text. A number is spelled `64500`, `AS64500`, `AS 64500`, or as two
    /// halves `1.10` (RFC 5396), with the digits of any script and letters of any width; the
    /// Russian prefix `АС` is accepted as well. White space, commas, semicolons, list marks and
    /// brackets of any script separate numbers. Invisible characters are skipped.
    ///
    /// # Errors
    /// Returns the first word that is not a public AS number.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, AsNumberError> {
        let mut numbers = Vec::new();
        // A prefix followed by a space belongs to the next word.
        let mut prefix: Option<&str> = None;
        let malformed = |word: &str| Err(AsNumberError::Malformed(visible(word)));
        for word in text.split(is_separator) {
            let folded = fold(word);
            if folded.is_empty() {
                continue;
            }
            let has_prefix = folded.starts_with(char::is_alphabetic);
            if let (Some(prefix), true) = (prefix, has_prefix) {
                return malformed(prefix);
            }
            if is_prefix(&folded) {
                prefix = Some(word);
                continue;
            }
            prefix = None;
            let Some(read) = read_word(&folded) else {
                return malformed(word);
            };
            for number in read {
                let number = Self::public(number)?;
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        match prefix {
            Some(prefix) => malformed(prefix),
            // The text consists of separators only.
            None if numbers.is_empty() && !fold(text.trim()).is_empty() => malformed(text.trim()),
            None => Ok(numbers),
        }
    }

    /// The characters that make a word unreadable: each once, in order of appearance; empty if the
    /// word consists of digits and a prefix.
    #[must_use]
    pub fn unreadable(word: &str) -> Vec<char> {
        let mut letters: Vec<char> = Vec::new();
        for c in word.chars().filter(|&c| !is_invisible(c)) {
            let readable = digit_value(c).is_some() || fold_char(c) == '.';
            if !readable && !letters.contains(&c) {
                letters.push(c);
            }
        }
        // The letters of a prefix count only if no other character is unreadable.
        let of_prefix = |c: &char| "asn".contains(fold_char(*c).to_ascii_lowercase());
        let folded = fold(word);
        let end = folded.find(|c: char| !c.is_alphabetic());
        let begins_well = is_prefix(&folded[..end.unwrap_or(folded.len())]);
        if begins_well || !letters.iter().all(of_prefix) {
            letters.retain(|c| !of_prefix(c));
        }
        letters
    }

    const fn public(number: u32) -> Result<Self, AsNumberError> {
        match Reserved::of(number) {
            Some(reserved) => Err(AsNumberError::Reserved(number, reserved)),
            None => Ok(Self(number)),
        }
    }
}

impl fmt::Display for AsNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AS{}", self.0)
    }
}

/// Whether a character separates two numbers: white space, the commas and semicolons of every
/// script, and other common list marks and brackets.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            fold_width(c),
            ',' | ';' | ':' | '/' | '|' | '&' | '#' | '*' | '(' | ')' | '[' | ']' | '{' | '}'
            | '<' | '>' | '"' | '«' | '»' | '“' | '”' | '„' | '·' | '№'
            // Commas and semicolons.
            | '\u{37e}' | '\u{55d}' | '\u{60c}' | '\u{61b}' | '\u{66c}' | '\u{7f8}' | '\u{1363}'
            | '\u{1364}' | '\u{1802}' | '\u{1808}' | '\u{204f}' | '\u{2e32}' | '\u{2e34}'
            | '\u{2e35}' | '\u{2e41}' | '\u{2e49}' | '\u{2e4c}' | '\u{2e4e}' | '\u{3001}'
            | '\u{a4fe}' | '\u{a60d}' | '\u{a6f5}' | '\u{a6f6}' | '\u{fe10}' | '\u{fe11}'
            | '\u{fe14}' | '\u{fe45}' | '\u{fe50}' | '\u{fe51}' | '\u{fe54}' | '\u{ff64}'
            | '\u{1144d}' | '\u{1145a}' | '\u{16e97}' | '\u{1da87}' | '\u{1da89}'
            // Bullets, middle dots, and the full stops of Chinese, Japanese and Hindi.
            | '\u{2022}'..='\u{2023}' | '\u{2043}' | '\u{2219}' | '\u{25e6}' | '\u{30fb}'
            | '\u{ff65}' | '\u{3002}' | '\u{ff61}' | '\u{964}' | '\u{6d4}'
            // The brackets of East Asia.
            | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301b}'
        )
}

/// Folds a word's digits and letters to ASCII and drops invisible characters.
fn fold(word: &str) -> String {
    let visible = word.chars().filter(|&c| !is_invisible(c));
    visible.map(fold_char).collect()
}

fn fold_char(c: char) -> char {
    let digit = digit_value(c).and_then(|value| char::from_digit(value, 10));
    digit.unwrap_or_else(|| match c {
        // The Arabic decimal separator.
        '\u{66b}' => '.',
        c => fold_width(c),
    })
}

fn visible(word: &str) -> String {
    word.chars().filter(|&c| !is_invisible(c)).collect()
}

fn is_prefix(word: &str) -> bool {
    let mut letters = word.chars();
    let russian = matches!(
        (letters.next(), letters.next(), letters.next()),
        (Some('А' | 'а'), Some('С' | 'с'), None)
    );
    russian || word.eq_ignore_ascii_case("as") || word.eq_ignore_ascii_case("asn")
}

/// The numbers of a word. It holds several if each has its prefix: `AS3320AS6805`.
fn read_word(word: &str) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let start = rest.find(|c: char| !c.is_alphabetic())?;
        let (prefix, tail) = rest.split_at(start);
        if !(is_prefix(prefix) || prefix.is_empty()) {
            return None;
        }
        let end = tail.find(char::is_alphabetic).unwrap_or(tail.len());
        numbers.push(read_number(&tail[..end])?);
        rest = &tail[end..];
    }
    Some(numbers)
}

fn read_number(digits: &str) -> Option<u32> {
    // `parse` would accept a sign.
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match digits.split_once('.') {
        None => digits.parse().ok(),
        Some((high, low)) if low.starts_with(|c: char| c.is_ascii_digit()) => {
            let (high, low) = (high.parse::<u16>().ok()?, low.parse::<u16>().ok()?);
            Some(u32::from(high) << 16 | u32::from(low))
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{AsNumber, AsNumberError, Reserved};

    fn spelled(text: &str) -> String {
        let numbers = AsNumber::parse_list(text).expect("valid numbers");
        numbers
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn every_usual_spelling_is_read() {
        assert_eq!(
            spelled("AS3320, 6805;as 1299\nASN 174 3320"),
            "AS3320 AS6805 AS1299 AS174"
        );
        assert_eq!(spelled("3.10"), "AS196618");
        assert_eq!(spelled(" "), "");
    }

    #[test]
    fn what_keyboards_of_every_script_give_is_read() {
        for text in [
            "AS3320，AS6805",
            "AS3320；AS6805",
            "AS3320؛ AS6805",
            "AS3320、AS6805。",
            "ＡＳ３３２０，ＡＳ６８０５",
            "AS٣٣٢٠، AS٦٨٠٥",
            "AS۳۳۲۰ AS۶۸۰۵",
            "३३२०, ६८०५",
            "３３２０　６８０５",
            "\u{feff}AS3320,\u{200b} AS68\u{ad}05\u{2060}",
            "АС3320; АС 6805",
            "ASN: 3320 / ASN: 6805",
            "• AS3320\n• AS6805",
            "(AS3320, AS6805)",
            "AS#3320 | AS#6805",
            "AS3320AS6805",
            "АС № 3320 & 6805",
        ] {
            assert_eq!(spelled(text), "AS3320 AS6805", "{text}");
        }
        assert_eq!(spelled("３．１０"), "AS196618");
        assert_eq!(spelled("٣٫١٠"), "AS196618");
    }

    #[test]
    fn the_letters_that_cannot_be_read_are_named() {
        for (word, letters) in [
            ("AS33O0", vec!['O']),
            ("АS3320", vec!['А']),
            ("our", vec!['o', 'u', 'r']),
            ("AS-5", vec!['-']),
            ("FR123", vec!['F', 'R']),
            ("ＡＳ３x２", vec!['x']),
            ("AS٣ب", vec!['ب']),
            ("3AS", vec!['A', 'S']),
            ("SA3320", vec!['S', 'A']),
            ("4294967296", vec![]),
            ("1.2.3", vec![]),
        ] {
            assert_eq!(
                AsNumber::parse_list(word),
                Err(AsNumberError::Malformed(word.to_owned()))
            );
            assert_eq!(AsNumber::unreadable(word), letters, "{word}");
        }
    }

    #[test]
    fn a_prefix_or_a_separator_alone_is_not_dropped() {
        for (text, word) in [
            ("AS", "AS"),
            ("AS3320 AS", "AS"),
            (" , ", ","),
            ("AS, AS3320", "AS"),
        ] {
            assert_eq!(
                AsNumber::parse_list(text),
                Err(AsNumberError::Malformed(word.to_owned()))
            );
        }
    }

    #[test]
    fn the_ends_of_every_reserved_range_are_refused_and_their_neighbours_are_not() {
        let reserved = [
            (0, Reserved::Zero),
            (23_456, Reserved::Transition),
            (64_496, Reserved::Documentation),
            (64_511, Reserved::Documentation),
            (64_512, Reserved::Private),
            (65_534, Reserved::Private),
            (65_535, Reserved::Last),
            (65_536, Reserved::Documentation),
            (65_551, Reserved::Documentation),
            (4_200_000_000, Reserved::Private),
            (4_294_967_294, Reserved::Private),
            (4_294_967_295, Reserved::Last),
        ];
        for (number, kind) in reserved {
            assert_eq!(
                AsNumber::parse_list(&format!("AS{number}")),
                Err(AsNumberError::Reserved(number, kind))
            );
        }
        for number in [1_u32, 23_455, 23_457, 64_495, 65_552, 4_199_999_999] {
            assert!(
                AsNumber::parse_list(&number.to_string()).is_ok(),
                "{number}"
            );
        }
    }

    #[test]
    fn other_spellings_are_named_in_the_error() {
        for word in [
            "ASX",
            "AS-5",
            "+5",
            "4294967296",
            "1.2.3",
            "1.",
            "FR123",
            "1.+2",
        ] {
            assert_eq!(
                AsNumber::parse_list(word),
                Err(AsNumberError::Malformed(word.to_owned()))
            );
        }
    }
}
