//! Sizes of paper.

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 mm (ISO 216).
    A4,
    /// 8.5 by 11 inches (ANSI A).
    Letter,
}

impl Paper {
    /// Every size, the most usual first.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The name by which messages and the page know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The size of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.code() == code)
    }

    /// The size that offices use in a country (ISO 3166-1, two letters): Letter where the CLDR
    /// says so (supplemental data, `paperSize`), else A4.
    #[must_use]
    pub fn usual_in(country: &str) -> Self {
        const LETTER: &str = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE";
        if country.len() == 2 && LETTER.contains(country) {
            Self::Letter
        } else {
            Self::A4
        }
    }

    /// Its width and height in points (1/72 inch).
    #[must_use]
    pub const fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}
