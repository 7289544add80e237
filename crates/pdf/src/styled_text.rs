//! A text in one style.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use ispcp_pdf_fonts::{is_hangul, is_ideograph, is_kana};

/// The weight of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// A print colour (sRGB). Colour is never the only means of conveying information.
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

/// The base direction of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BaseDirection {
    LeftToRight,
    RightToLeft,
    /// Determined by the first strong character.
    Auto,
}

/// The alignment of a line within its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alignment {
    Start,
    Center,
    /// Left, regardless of the text direction.
    Left,
    /// Right, regardless of the text direction.
    Right,
}

/// A text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct StyledText {
    /// The text for print ([`printed`]). The attached data keeps the text as typed.
    pub(super) text: String,
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
    pub(super) colour: Colour,
    pub(super) base: BaseDirection,
    pub(super) place: Alignment,
    /// The language, if it differs from the document's (BCP 47).
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

/// Normalises a text for print: NFC, because fonts have the composed letters, not always the parts;
/// spaces of the usual width, which every font has; and bullets for the private-use characters that
/// word processors write as bullets.
fn printed(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    // Between ideographs, a space has their width.
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
                // An unknown symbol at the start of a line, followed by a space, becomes a bullet.
                None if begins() && characters.peek().is_some_and(|c| c.is_whitespace()) => '•',
                known => known.unwrap_or(c),
            },
            _ => c,
        });
    }
    printed
}

/// The meaning of a private-use character from Word: a code of the fonts Symbol and Wingdings above
/// U+F000, as word processors write bullets, ticks and arrows.
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

/// The position of a mark, by its canonical combining class (Unicode, section 4.3); 0 for other
/// characters and for enclosing marks.
pub(super) fn combining_class(character: char) -> u8 {
    CanonicalCombiningClassMapBorrowed::new().get_u8(character)
}
