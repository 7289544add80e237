//! Paper sizes.

/// A paper size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 mm (ISO 216).
    A4,
    /// 8.5 by 11 inches (ANSI A).
    Letter,
}

impl Paper {
    /// Every size, the most common first.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The code of the size, used in messages and the page.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The size with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.code() == code)
    }

    /// The usual size in a country (ISO 3166-1 alpha-2): Letter according to CLDR (supplemental
    /// data, `paperSize`), otherwise A4.
    #[must_use]
    pub fn usual_in(country: &str) -> Self {
        const LETTER: &str = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE";
        if country.len() == 2 && LETTER.contains(country) {
            Self::Letter
        } else {
            Self::A4
        }
    }

    /// The width and height in points (1/72 inch).
    #[must_use]
    pub const fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}
