//! The font families of the documents. `xtask` compiles this file too, to fetch them.
//!
//! The fonts are Noto (SIL Open Font License 1.1), from the Fontsource packages of the npm
//! registry. Each family is split into slices by Unicode range, so that a document needs only a few
//! of them. The families for scripts are a generated list (`scripts.rs`).

pub mod scripts;

pub use scripts::SCRIPTS;
use scripts::SIGN_BLOCKS;

/// The default version of the packages. It is part of the fonts' URL, whose content never changes.
pub const VERSION: &str = "5.3.0";

/// The source of a family, and how it is split into slices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A Fontsource package with its own slices.
    Slices,
    /// A Fontsource package whose slices `xtask` splits further: letters with their marks, and the
    /// rest by 256 code points. A sign then costs a few kilobytes instead of hundreds.
    Cut,
    /// An Expo package with an unsplit font, which `xtask` splits in the same way.
    Whole,
}

/// A family of fonts.
#[derive(Debug)]
pub struct Family {
    /// The name of its package, without the scope.
    pub package: &'static str,
    /// The package's version.
    pub version: &'static str,
    /// The source of the family.
    pub source: Source,
    /// Its weight (OpenType's `usWeightClass`).
    pub weight: u16,
    /// The slices of the package to use; empty for numbered slices. The others duplicate another
    /// family's characters.
    pub slices: &'static [&'static str],
    /// The Unicode blocks that the family is used for. Its index lists its characters.
    pub blocks: &'static [(u32, u32)],
    /// The language of a text in this script (BCP 47): the script alone, unless exactly one
    /// official language of any country uses it.
    pub language: &'static str,
}

impl Family {
    /// The prefix of the family's file names.
    #[must_use]
    pub fn name(&self) -> String {
        match self.source {
            Source::Whole => format!("{}-whole", self.package),
            Source::Slices | Source::Cut => self.package.to_owned(),
        }
    }

    /// The npm scope of its package.
    #[must_use]
    pub fn scope(&self) -> &'static str {
        match self.source {
            Source::Slices | Source::Cut => "@fontsource",
            Source::Whole => "@expo-google-fonts",
        }
    }

    /// The file name of the family's index: a line per slice, with its characters.
    #[must_use]
    pub fn index(&self) -> String {
        format!("{}-{}.txt", self.name(), self.weight)
    }

    /// Whether the family is used for a character.
    #[must_use]
    pub fn is_for(&self, character: u32) -> bool {
        within(self.blocks, character)
    }
}

const fn script(
    package: &'static str,
    slices: &'static [&'static str],
    blocks: &'static [(u32, u32)],
    language: &'static str,
) -> Family {
    Family {
        package,
        version: VERSION,
        source: Source::Slices,
        weight: 400,
        slices,
        blocks,
        language,
    }
}

const fn signs(package: &'static str, slices: &'static [&'static str], source: Source) -> Family {
    Family {
        source,
        ..script(package, slices, SIGN_BLOCKS, "")
    }
}

/// Latin, Greek and Cyrillic with their extensions, and Devanagari.
const EUROPEAN: &[&str] = &[
    "latin",
    "latin-ext",
    "vietnamese",
    "cyrillic",
    "cyrillic-ext",
    "greek",
    "greek-ext",
    "devanagari",
];

/// The blocks of Chinese, Japanese and Korean: ideographs, their punctuation, and signs that only
/// these families have.
const IDEOGRAPHIC: &[(u32, u32)] = &[
    (0x2010, 0x27bf),
    (0x2e80, 0x312f),
    (0x3190, 0x9fff),
    (0xf900, 0xfaff),
    (0xfe10, 0xfe4f),
    (0xff00, 0xffef),
    (0x1f100, 0x1f2ff),
    (0x20000, 0x3ffff),
];

const KANA: &[(u32, u32)] = &[(0x3040, 0x30ff), (0x31f0, 0x31ff), (0xff65, 0xff9f)];

const HANGUL: &[(u32, u32)] = &[
    (0x1100, 0x11ff),
    (0x3130, 0x318f),
    (0xa960, 0xa97f),
    (0xac00, 0xd7ff),
    (0xffa0, 0xffdc),
];

/// The family of headings: [`TEXT`] in a heavier weight.
pub const HEADINGS: Family = Family {
    package: "noto-sans",
    version: VERSION,
    source: Source::Slices,
    weight: 600,
    slices: &["latin", "latin-ext", "vietnamese", "cyrillic", "greek"],
    blocks: &[(0, 0x2fff), (0xa640, 0xa7ff), (0xfb00, 0xfb06)],
    language: "",
};

/// The first family tried for every character.
pub const TEXT: Family = Family {
    weight: 400,
    slices: EUROPEAN,
    blocks: &[(0, 0x10_ffff)],
    ..HEADINGS
};

/// Simplified Chinese. The text determines which ideographic family has priority.
pub const CHINESE: Family = script("noto-sans-sc", &[], IDEOGRAPHIC, "zh-Hans");
/// Traditional Chinese.
pub const TRADITIONAL: Family = script("noto-sans-tc", &[], IDEOGRAPHIC, "zh-Hant");
/// Japanese.
pub const JAPANESE: Family = script("noto-sans-jp", &[], IDEOGRAPHIC, "ja");
/// Korean: the only one of the four with hangul.
pub const KOREAN: Family = script(
    "noto-sans-kr",
    &[],
    &[
        (0x1100, 0x11ff),
        (0x2010, 0x27bf),
        (0x2e80, 0x9fff),
        (0xa960, 0xa97f),
        (0xac00, 0xd7ff),
        (0xf900, 0xfaff),
        (0xfe30, 0xfe4f),
        (0xff00, 0xffef),
        (0x1f100, 0x1f2ff),
        (0x20000, 0x3ffff),
    ],
    "ko",
);

/// The characters missing from the slices of [`TEXT`]: rare letters, fractions, superscripts and
/// subscripts, and all combining marks with their base letters.
pub const REST: Family = Family {
    package: "noto-sans",
    version: "0.4.2",
    source: Source::Whole,
    weight: 400,
    slices: &[],
    blocks: &[
        (0, 0x52f),
        (0x1ab0, 0x1aff),
        (0x1c80, 0x1c8f),
        (0x1d00, 0x2fff),
        (0xa640, 0xa7ff),
        (0xab30, 0xab6f),
        (0xfb00, 0xfb06),
        (0xfe20, 0xfe2f),
        (0xfffc, 0xfffd),
        (0x10780, 0x107bf),
        (0x1df00, 0x1dfff),
    ],
    language: "",
};

/// The families for signs; those with small slices first.
pub const SIGNS: &[Family] = &[
    signs("noto-sans-symbols", &["symbols"], Source::Cut),
    // Its mathematical signs are in this slice.
    signs("noto-sans-math", &["latin"], Source::Cut),
    signs(
        "noto-sans-symbols-2",
        &["symbols", "math", "braille"],
        Source::Cut,
    ),
    signs("noto-emoji", &[], Source::Slices),
    signs("noto-music", &["music"], Source::Slices),
];

/// Every family.
pub fn all() -> impl Iterator<Item = &'static Family> {
    let ideographic = [&CHINESE, &TRADITIONAL, &JAPANESE, &KOREAN];
    [&HEADINGS, &TEXT, &REST]
        .into_iter()
        .chain(ideographic)
        .chain(SCRIPTS)
        .chain(SIGNS)
}

/// Whether a character is Japanese kana.
#[must_use]
pub fn is_kana(character: u32) -> bool {
    within(KANA, character)
}

/// Whether a character is Korean hangul.
#[must_use]
pub fn is_hangul(character: u32) -> bool {
    within(HANGUL, character)
}

/// Whether a character is an ideograph.
#[must_use]
pub fn is_ideograph(character: u32) -> bool {
    matches!(character, 0x3400..=0x9fff | 0x20000..=0x3ffff)
}

fn within(blocks: &[(u32, u32)], character: u32) -> bool {
    blocks
        .iter()
        .any(|&(first, last)| (first..=last).contains(&character))
}
