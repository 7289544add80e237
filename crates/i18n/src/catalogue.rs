//! The messages of one locale.

use std::cell::RefCell;

use super::identifiers::{COUNT, IDS, LANGUAGES};
use super::intl::{self, Granularity};
use super::marks::{DAY, NUMBER, PLACEABLE, PLURAL, SEPARATOR, VARIANT};

/// First Strong Isolate and Pop Directional Isolate (UAX #9): around text of unknown direction.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// A message of the catalogue, independent of the locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(u16);

impl Message {
    /// The message at that place of a catalogue.
    pub(super) const fn at(index: u16) -> Self {
        Self(index)
    }

    /// The message `{prefix}{code}{suffix}`. Evaluated at compile time: a message that no locale
    /// has is a compile error.
    pub(super) const fn named(prefix: &str, code: &str, suffix: &str) -> Self {
        let mut index = 0;
        while index < COUNT {
            if is_made_of(IDS[index], prefix, code, suffix) {
                #[expect(clippy::cast_possible_truncation, reason = "COUNT is a few hundred")]
                return Self(index as u16);
            }
            index += 1;
        }
        panic!("no locale has this message")
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

/// Defines the messages, of which each entry gives the identifier, its name in Rust and its
/// placeables: a constant for a message without placeables, a function for one with them.
macro_rules! identifiers {
    ($($id:literal $name:ident $(($($placeable:ident),+))?;)+) => {
        /// The identifiers of the messages, in the order of a catalogue.
        pub(super) const IDS: [&str; COUNT] = [$($id),+];
        pub(super) const COUNT: usize = [$($id),+].len();

        /// The places of the messages in a catalogue.
        #[expect(
            clippy::upper_case_acronyms,
            non_camel_case_types,
            reason = "the variants are the names of the messages"
        )]
        enum Index { $($name),+ }

        /// The messages: a constant each, or a function of what is to be filled in.
        pub mod messages {
            use crate::catalogue::{Catalogue, Message, identifiers};

            $(identifiers!(@ $id $name $(($($placeable),+))?);)+
        }
    };
    (@ $id:literal $name:ident) => {
        #[doc = concat!("The message `", $id, "`.")]
        pub const $name: Message = Message::at(super::Index::$name as u16);
    };
    (@ $id:literal $name:ident ($($placeable:ident),+)) => {
        #[doc = concat!("The message `", $id, "`, filled in.")]
        #[must_use]
        pub fn $name(catalogue: &Catalogue, $($placeable: &str),+) -> String {
            catalogue.format(Message::at(super::Index::$name as u16), &[$($placeable),+])
        }
    };
}
pub(super) use identifiers;

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
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

thread_local! {
    // The parsed catalogues. Their texts are `'static` and the languages are few, so they are never
    // freed.
    static PARSED: RefCell<Vec<Catalogue>> = const { RefCell::new(Vec::new()) };
}

/// The available languages: tags (BCP 47), each with its own name for itself.
#[must_use]
pub const fn languages() -> &'static [(&'static str, &'static str)] {
    &LANGUAGES
}

/// The messages of one locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalogue {
    locale: &'static str,
    direction: Direction,
    texts: &'static [&'static str],
}

impl Catalogue {
    /// Parses the messages file of a language. `None` if the tag is unknown or the file is of
    /// another version.
    #[must_use]
    pub fn parse(tag: &str, messages: &str) -> Option<Self> {
        let (locale, _) = LANGUAGES.iter().find(|(known, _)| *known == tag)?;
        if messages.split(SEPARATOR).count() != COUNT {
            return None;
        }
        Some(PARSED.with_borrow_mut(|parsed| {
            if let Some(known) = parsed.iter().find(|known| known.locale == *locale) {
                return *known;
            }
            let messages: &'static str = Box::leak(messages.into());
            let texts: Vec<&str> = messages.split(SEPARATOR).collect();
            let catalogue = Self {
                locale,
                direction: direction(locale),
                texts: texts.leak(),
            };
            parsed.push(catalogue);
            catalogue
        }))
    }

    /// The messages in the format that [`Self::parse`] reads.
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

    /// Formats a message: fills in its placeables and isolates values whose direction could affect
    /// the sentence. The functions of [`super::messages`] call it.
    pub(super) fn format(&self, message: Message, values: &[&str]) -> String {
        let mut filled = String::new();
        self.expand(self.text(message), values, &mut filled);
        filled
    }

    fn expand(&self, text: &str, values: &[&str], filled: &mut String) {
        let mut rest = text;
        while let Some(at) = rest.find(is_mark) {
            filled.push_str(&rest[..at]);
            // A mark and a digit, one byte each.
            let (mark, after) = rest[at..].split_at(1);
            let (index, after) = after.split_at(1);
            rest = after;
            let value = index.parse().ok().and_then(|i: usize| values.get(i));
            let value = value.copied().unwrap_or_default();
            // A value that is not a number, or too large, is inserted unchanged.
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

    /// Isolates a value for use in a sentence. In a left-to-right locale, a value without
    /// right-to-left characters stays unchanged, so that it can be found as plain text.
    #[must_use]
    pub fn isolate(&self, value: &str) -> String {
        if self.direction == Direction::Ltr && !value.chars().any(is_right_to_left) {
            value.to_owned()
        } else {
            format!("{}{value}{}", ISOLATE.0, ISOLATE.1)
        }
    }

    /// The ends of a text's words or graphemes, in bytes; empty if the browser has no segmenter.
    #[must_use]
    pub fn segment_ends(&self, text: &str, granularity: Granularity) -> Vec<usize> {
        intl::segment_ends(self.locale, text, granularity)
    }

    /// Formats a list for a sentence: "a", "a and b", "a, b and c".
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

/// Whether a character belongs to a block of a right-to-left script, or is a right-to-left control
/// (UAX #9).
const fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}')
}

#[cfg(test)]
mod tests {
    use super::Catalogue;
    use crate::messages;

    #[test]
    fn the_catalogue_holds_one_text_for_each_identifier() {
        let english = Catalogue::english();
        assert_eq!(english.texts.len(), super::COUNT);
        for (id, text) in super::IDS.iter().zip(english.texts) {
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
