//! A piece of text in one style.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use ispcp_pdf_fonts::{is_hangul, is_ideograph, is_kana};

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// A colour of print (sRGB). Nothing is told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

impl Colour {
    pub(super) const INK: Self = Self(0x14, 0x21, 0x2b);
    pub(super) const MUTED: Self = Self(0x56, 0x64, 0x70);
    pub(super) const LINE: Self = Self(0xc4, 0xce, 0xd6);
    pub(super) const MET: Self = Self(0x14, 0x6c, 0x43);
    pub(super) const UNSURE: Self = Self(0x8a, 0x5a, 0x00);
    pub(super) const NOT_MET: Self = Self(0xa4, 0x26, 0x2c);
    pub(super) const WHITE: Self = Self(0xff, 0xff, 0xff);
}

/// Which way a text runs as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BaseDirection {
    LeftToRight,
    RightToLeft,
    /// As its first strong character says.
    Auto,
}

/// Where a line stands in its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alignment {
    Start,
    Center,
    /// At the left edge, whichever way the text runs.
    Left,
    /// At the right edge, whichever way the text runs.
    Right,
}

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct StyledText {
    /// As it is printed ([`printed`]). The attached data keeps what was typed.
    pub(super) text: String,
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
    pub(super) colour: Colour,
    pub(super) base: BaseDirection,
    pub(super) place: Alignment,
    /// Its language, where it is not the document's (BCP 47).
    pub(super) language: Option<&'static str>,
}

impl StyledText {
    pub(super) fn new(text: &str, base: BaseDirection) -> Self {
        Self {
            text: printed(text),
            weight: Weight::Regular,
            size: 9.5,
            colour: Colour::INK,
            base,
            place: Alignment::Start,
            language: None,
        }
    }

    pub(super) const fn heavy(mut self) -> Self {
        self.weight = Weight::Bold;
        self
    }

    pub(super) const fn sized(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    pub(super) const fn coloured(mut self, colour: Colour) -> Self {
        self.colour = colour;
        self
    }

    pub(super) const fn placed(mut self, place: Alignment) -> Self {
        self.place = place;
        self
    }

    pub(super) const fn in_language(mut self, language: Option<&'static str>) -> Self {
        self.language = language;
        self
    }
}

/// A text as it is printed: composed (Unicode's form NFC), since fonts have the composed letters,
/// not always the parts; with spaces of the usual width, which every font has; and with the bullets
/// that word processors write as private characters as bullets.
fn printed(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    // Between ideographs, a space is as wide as they are.
    let is_wide = composed.chars().any(|c| {
        let code = u32::from(c);
        is_ideograph(code) || is_kana(code) || is_hangul(code)
    });
    let mut characters = composed.chars().peekable();
    let mut printed = String::with_capacity(composed.len());
    while let Some(c) = characters.next() {
        let begins = || printed.trim_ascii_end().is_empty();
        printed.push(match c {
            '\u{2007}' | '\u{202f}' => '\u{a0}',
            '\u{3000}' if is_wide => c,
            '\t' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => ' ',
            '\u{f020}'..='\u{f0ff}' => match symbol(c) {
                // Whatever it looked like: it begins a line, and stands apart.
                None if begins() && characters.peek().is_some_and(|c| c.is_whitespace()) => '•',
                known => known.unwrap_or(c),
            },
            _ => c,
        });
    }
    printed
}

/// What a private character of Word's means: a code of the fonts Symbol and Wingdings above U+F000,
/// as word processors write bullets, and the ticks and arrows of lists.
const fn symbol(character: char) -> Option<char> {
    Some(match character {
        '\u{f0b7}' | '\u{f09e}' | '\u{f09f}' | '\u{f0a0}'..='\u{f0a8}' | '\u{f0d8}' => '•',
        '\u{f02d}' => '–',
        '\u{f0e0}' | '\u{f0e8}' => '→',
        '\u{f0fb}' => '✗',
        '\u{f0fc}' => '✓',
        '\u{f0fd}' => '☒',
        '\u{f0fe}' => '☑',
        _ => return None,
    })
}

/// Where a mark stands, by its canonical combining class (Unicode, section 4.3); 0 for what is none,
/// and for marks around a letter.
pub(super) fn combining_class(character: char) -> u8 {
    CanonicalCombiningClassMapBorrowed::new().get_u8(character)
}
