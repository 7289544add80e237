//! A piece of text in one style.

use icu_normalizer::ComposingNormalizerBorrowed;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Heavy,
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
pub(super) enum Base {
    LeftToRight,
    RightToLeft,
    /// As its first strong character says.
    Own,
}

/// Where a line stands in its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Start,
    Middle,
    /// At the right edge, whichever way the text runs.
    Right,
}

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Passage {
    /// Composed (Unicode's form NFC): fonts have the composed letters, not always the parts. And
    /// with no-break spaces of the usual width, which every font has. The attached data keeps what
    /// was typed.
    pub(super) text: String,
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
    pub(super) colour: Colour,
    pub(super) base: Base,
    pub(super) place: Place,
    /// Its language, where it is not the document's (BCP 47).
    pub(super) language: Option<&'static str>,
}

impl Passage {
    pub(super) fn new(text: &str, base: Base) -> Self {
        Self {
            text: ComposingNormalizerBorrowed::new_nfc()
                .normalize(text)
                .replace('\u{202f}', "\u{a0}"),
            weight: Weight::Regular,
            size: 9.5,
            colour: Colour::INK,
            base,
            place: Place::Start,
            language: None,
        }
    }

    pub(super) const fn heavy(mut self) -> Self {
        self.weight = Weight::Heavy;
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

    pub(super) const fn placed(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    pub(super) const fn spoken(mut self, language: Option<&'static str>) -> Self {
        self.language = language;
        self
    }
}
