//! The messages of one locale.

use std::cell::RefCell;

#[cfg(not(target_family = "wasm"))]
use super::generated::OTHERS;
use super::generated::{COUNT, ENGLISH, IDS, LANGUAGES};
use super::intl::{self, Granularity};

/// First Strong Isolate and Pop Directional Isolate (UAX #9): around text of unknown direction.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Stands between two messages. The marks are those of `crates/i18n-build/src/lib.rs`.
const SEPARATOR: char = '\u{2}';
/// Stand before the number of a placeable that is filled in as it is, as a number, as a day.
const PLACEABLE: char = '\u{1}';
const NUMBER: char = '\u{3}';
const DAY: char = '\u{4}';
/// Stands before the number of a placeable that selects one of several texts by its plural
/// category, and these.
const PLURAL: char = '\u{5}';
/// Stands between a category and its text, and after that; the last text is for all others.
const VARIANT: char = '\u{6}';

/// One message of the catalogue, in whichever locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(u16);

impl Message {
    pub(super) const fn at(index: u16) -> Self {
        assert!((index as usize) < COUNT, "there is such a message");
        Self(index)
    }

    /// The message `{prefix}{code}{suffix}`. Evaluated while the crate is compiled: a message
    /// that the locale lacks is a compile error.
    pub(super) const fn named(prefix: &str, code: &str, suffix: &str) -> Self {
        let mut index = 0;
        while index < COUNT {
            if is_made_of(IDS[index], prefix, code, suffix) {
                #[expect(clippy::cast_possible_truncation, reason = "COUNT is a few hundred")]
                return Self(index as u16);
            }
            index += 1;
        }
        panic!("the locale lacks a message of this family")
    }

    /// The messages `{prefix}{code}{suffix}` for every code.
    pub(super) const fn family<const N: usize>(
        prefix: &str,
        codes: [&str; N],
        suffix: &str,
    ) -> [Self; N] {
        let mut messages = [Self(0); N];
        let mut i = 0;
        while i < N {
            messages[i] = Self::named(prefix, codes[i], suffix);
            i += 1;
        }
        messages
    }
}

const fn is_made_of(id: &str, prefix: &str, code: &str, suffix: &str) -> bool {
    let id = id.as_bytes();
    id.len() == prefix.len() + code.len() + suffix.len()
        && stands_at(id, 0, prefix)
        && stands_at(id, prefix.len(), code)
        && stands_at(id, prefix.len() + code.len(), suffix)
}

const fn stands_at(id: &[u8], at: usize, part: &str) -> bool {
    let part = part.as_bytes();
    let mut i = 0;
    while i < part.len() {
        if id[at + i] != part[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// The direction of a locale's script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

thread_local! {
    // What was read of each language. A widget says everything by reference, and there are few
    // languages, so none is ever let go.
    static READ: RefCell<Vec<(&'static str, &'static str)>> = const { RefCell::new(Vec::new()) };
}

/// The languages there are: tags (BCP 47), each with its name in itself.
#[must_use]
pub const fn languages() -> &'static [(&'static str, &'static str)] {
    &LANGUAGES
}

/// The messages of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    locale: &'static str,
    direction: Direction,
    texts: Vec<&'static str>,
}

impl Catalogue {
    /// English, which is compiled in.
    #[must_use]
    pub fn english() -> Self {
        Self {
            locale: "en",
            direction: Direction::Ltr,
            texts: ENGLISH.split(SEPARATOR).collect(),
        }
    }

    /// Another language, of the messages that its file holds. None where there is no such language,
    /// or the file is of another version.
    #[must_use]
    pub fn parse(tag: &str, messages: &str) -> Option<Self> {
        let (locale, _) = LANGUAGES.iter().find(|(known, _)| *known == tag)?;
        if messages.split(SEPARATOR).count() != COUNT {
            return None;
        }
        let read = READ.with_borrow_mut(|read| {
            if let Some((_, known)) = read.iter().find(|(known, _)| known == locale) {
                return *known;
            }
            let messages: &'static str = Box::leak(messages.into());
            read.push((locale, messages));
            messages
        });
        Some(Self {
            locale,
            direction: direction(locale),
            texts: read.split(SEPARATOR).collect(),
        })
    }

    /// The catalogue of a language, all of which are at hand outside a browser.
    #[cfg(not(target_family = "wasm"))]
    #[must_use]
    pub fn for_locale(tag: &str) -> Option<Self> {
        let other = OTHERS.iter().find(|(known, _)| *known == tag);
        match other {
            Some((tag, messages)) => Self::parse(tag, messages),
            None => (tag == "en").then(Self::english),
        }
    }

    /// Its messages, as [`Self::read`] takes them.
    #[must_use]
    pub fn messages(&self) -> String {
        self.texts.join(SEPARATOR.encode_utf8(&mut [0; 4]))
    }

    /// The locale's tag (BCP 47).
    #[must_use]
    pub const fn locale(&self) -> &'static str {
        self.locale
    }

    /// The direction of the locale's script.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// A message without placeables.
    #[must_use]
    pub fn text(&self, message: Message) -> &'static str {
        self.texts
            .get(usize::from(message.0))
            .copied()
            .unwrap_or_default()
    }

    /// A message with its placeables filled, each value isolated where its direction could
    /// disturb the sentence. Called by the functions of [`super::messages`].
    pub(super) fn format(&self, message: Message, values: &[&str]) -> String {
        let mut filled = String::new();
        self.expand(self.text(message), values, &mut filled);
        filled
    }

    fn expand(&self, text: &str, values: &[&str], filled: &mut String) {
        let mut rest = text;
        while let Some(at) = rest.find(is_mark) {
            filled.push_str(&rest[..at]);
            // A mark and a digit, of a byte each.
            let (mark, after) = rest[at..].split_at(1);
            let (index, after) = after.split_at(1);
            rest = after;
            let value = index.parse().ok().and_then(|i: usize| values.get(i));
            let value = value.copied().unwrap_or_default();
            // What is no number, or too large, stands as it is.
            let number = value.parse::<u32>().ok();
            match (mark.chars().next(), number) {
                (Some(PLURAL), _) => {
                    let category = intl::plural_category(self.locale, number.unwrap_or(u32::MAX));
                    let (variants, after) = rest.split_once(PLURAL).unwrap_or_default();
                    rest = after;
                    let mut variants = variants.split(VARIANT);
                    while let Some(name) = variants.next() {
                        let variant = variants.next();
                        if name == category || variant.is_none() {
                            self.expand(variant.unwrap_or(name), values, filled);
                            break;
                        }
                    }
                }
                (Some(NUMBER), Some(number)) => {
                    filled.push_str(&intl::format_number(self.locale, number));
                }
                (Some(DAY), _) => filled.push_str(&intl::format_date(self.locale, value)),
                _ => filled.push_str(&self.isolate(value)),
            }
        }
        filled.push_str(rest);
    }

    /// A value that can stand inside a sentence. One without a right-to-left letter cannot disturb
    /// a sentence that reads from left to right, and stays as it is: it remains findable as plain
    /// text.
    #[must_use]
    pub fn isolate(&self, value: &str) -> String {
        if self.direction == Direction::Ltr && !value.chars().any(is_right_to_left) {
            value.to_owned()
        } else {
            format!("{}{value}{}", ISOLATE.0, ISOLATE.1)
        }
    }

    /// Where the words or the characters of a text end, in bytes, as far as that is known.
    #[must_use]
    pub fn segment_ends(&self, text: &str, granularity: Granularity) -> Vec<usize> {
        intl::segment_ends(self.locale, text, granularity)
    }

    /// A list in a sentence: "a", "a and b", "a, b and c".
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        intl::format_list(self.locale, items)
    }
}

const fn is_mark(c: char) -> bool {
    matches!(c, PLACEABLE | NUMBER | DAY | PLURAL)
}

/// The direction of a language's script.
fn direction(tag: &str) -> Direction {
    match tag {
        "ar" => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// Whether a character is in the blocks of the scripts that read from right to left, or makes text
/// do so (UAX #9).
const fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}')
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, SEPARATOR};
    use crate::messages;

    #[test]
    fn the_catalogue_holds_one_text_for_each_identifier() {
        assert_eq!(super::ENGLISH.split(SEPARATOR).count(), super::COUNT);
        let english = Catalogue::english();
        for (id, text) in super::IDS.iter().zip(&english.texts) {
            let empty = id.starts_with("translation-") || *id == "sentence-separator";
            assert_eq!(text.trim().is_empty(), empty, "{id}");
        }
    }

    #[test]
    fn values_are_filled_in_and_isolated_where_their_direction_matters() {
        let english = Catalogue::english();
        assert_eq!(messages::progress(&english, "3", "6"), "Question 3 of 6");
        assert_eq!(english.isolate("שם"), "\u{2068}שם\u{2069}");
        assert_eq!(english.isolate("Élan – 例え"), "Élan – 例え");
    }

    #[test]
    fn lists_read_as_one_says_them() {
        let english = Catalogue::english();
        assert_eq!(english.list(&[]), "");
        assert_eq!(english.list(&["a"]), "a");
        assert_eq!(english.list(&["a", "b"]), "a and b");
        assert_eq!(english.list(&["a", "b", "c"]), "a, b and c");
    }
}
