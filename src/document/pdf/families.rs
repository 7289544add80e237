//! The families of fonts that documents are set in. `xtask` compiles this file too, to fetch them.
//!
//! Noto (SIL Open Font License 1.1), as the Fontsource packages of the npm registry bring it: each
//! family is cut into slices by Unicode range, so that a document needs only a few of them.

/// The version of every package. It is part of the fonts' address: what stands there never changes.
pub(crate) const VERSION: &str = "5.3.0";

/// A family of fonts.
#[derive(Debug)]
pub(crate) struct Family {
    /// The name of its package.
    pub(crate) package: &'static str,
    /// Its weight (OpenType's `usWeightClass`).
    pub(crate) weight: u16,
    /// Which slices of the package are its own; none for those that are numbered. The others
    /// repeat what another family has.
    pub(crate) slices: &'static [&'static str],
    /// The blocks of Unicode that it is for. Which characters it has, its index says.
    pub(crate) blocks: &'static [(u32, u32)],
    /// The language of a text in its script (BCP 47): the script alone, where several languages
    /// share it.
    pub(crate) language: &'static str,
}

impl Family {
    /// The name of the family's index: a line for each slice, with the characters that it has.
    #[must_use]
    pub(crate) fn index(&self) -> String {
        format!("{}-{}.txt", self.package, self.weight)
    }

    /// Whether the family is for a character.
    #[must_use]
    pub(crate) fn is_for(&self, character: u32) -> bool {
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
        weight: 400,
        slices,
        blocks,
        language,
    }
}

/// Latin, Greek and Cyrillic with everything that goes with them, and Devanagari.
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

/// What the families for Chinese, Japanese and Korean share: ideographs, their punctuation, and
/// the signs that only they have.
const IDEOGRAPHIC: &[(u32, u32)] = &[
    (0x2010, 0x27bf),
    (0x2e80, 0x312f),
    (0x3190, 0x9fff),
    (0xf900, 0xfaff),
    (0xfe30, 0xfe4f),
    (0xff00, 0xffef),
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

/// The family of our own headings: the same as [`TEXT`], heavier.
pub(crate) const HEADINGS: Family = Family {
    package: "noto-sans",
    weight: 600,
    slices: &["latin", "latin-ext", "vietnamese", "cyrillic", "greek"],
    blocks: &[(0, 0x2fff), (0xa640, 0xa7ff), (0xfb00, 0xfb06)],
    language: "",
};

/// The family that is asked first for every character.
pub(crate) const TEXT: Family = Family {
    weight: 400,
    slices: EUROPEAN,
    blocks: &[(0, 0x10_ffff)],
    ..HEADINGS
};

/// The families for ideographs. Which of them comes first depends on the text.
pub(crate) const CHINESE: Family = script("noto-sans-sc", &[], IDEOGRAPHIC, "zh-Hans");
/// Traditional Chinese.
pub(crate) const TRADITIONAL: Family = script("noto-sans-tc", &[], IDEOGRAPHIC, "zh-Hant");
/// Japanese.
pub(crate) const JAPANESE: Family = script("noto-sans-jp", &[], IDEOGRAPHIC, "ja");
/// Korean: the one of the four that has hangul.
pub(crate) const KOREAN: Family = script(
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
        (0x20000, 0x3ffff),
    ],
    "ko",
);

/// The families for all other scripts.
pub(crate) const SCRIPTS: &[Family] = &[
    script(
        "noto-sans-arabic",
        &["arabic"],
        &[
            (0x600, 0x6ff),
            (0x750, 0x77f),
            (0x870, 0x8ff),
            (0xfb50, 0xfdff),
            (0xfe70, 0xfeff),
        ],
        "und-Arab",
    ),
    script(
        "noto-sans-hebrew",
        &["hebrew"],
        &[(0x590, 0x5ff), (0xfb1d, 0xfb4f)],
        "he",
    ),
    script(
        "noto-sans-bengali",
        &["bengali"],
        &[(0x980, 0x9ff), (0x964, 0x965)],
        "und-Beng",
    ),
    script(
        "noto-sans-gurmukhi",
        &["gurmukhi"],
        &[(0xa00, 0xa7f), (0x964, 0x965)],
        "pa",
    ),
    script(
        "noto-sans-gujarati",
        &["gujarati"],
        &[(0xa80, 0xaff), (0x964, 0x965)],
        "gu",
    ),
    script("noto-sans-tamil", &["tamil"], &[(0xb80, 0xbff)], "ta"),
    script("noto-sans-telugu", &["telugu"], &[(0xc00, 0xc7f)], "te"),
    script("noto-sans-kannada", &["kannada"], &[(0xc80, 0xcff)], "kn"),
    script(
        "noto-sans-malayalam",
        &["malayalam"],
        &[(0xd00, 0xd7f)],
        "ml",
    ),
    script("noto-sans-sinhala", &["sinhala"], &[(0xd80, 0xdff)], "si"),
    script("noto-sans-thai", &["thai"], &[(0xe00, 0xe7f)], "th"),
    script("noto-sans-lao", &["lao"], &[(0xe80, 0xeff)], "lo"),
    script("noto-sans-myanmar", &["myanmar"], &[(0x1000, 0x109f)], "my"),
    script(
        "noto-sans-georgian",
        &["georgian"],
        &[(0x10a0, 0x10ff), (0x1c90, 0x1cbf), (0x2d00, 0x2d2f)],
        "ka",
    ),
    script(
        "noto-sans-ethiopic",
        &["ethiopic"],
        &[(0x1200, 0x139f), (0x2d80, 0x2ddf), (0xab00, 0xab2f)],
        "und-Ethi",
    ),
    script(
        "noto-sans-khmer",
        &["khmer"],
        &[(0x1780, 0x17ff), (0x19e0, 0x19ff)],
        "km",
    ),
    script(
        "noto-sans-armenian",
        &["armenian"],
        &[(0x530, 0x58f), (0xfb13, 0xfb17)],
        "hy",
    ),
];

/// Every family.
pub(crate) fn all() -> impl Iterator<Item = &'static Family> {
    [&HEADINGS, &TEXT, &CHINESE, &TRADITIONAL, &JAPANESE, &KOREAN]
        .into_iter()
        .chain(SCRIPTS)
}

/// Whether a character is Japanese kana.
#[must_use]
pub(crate) fn is_kana(character: u32) -> bool {
    within(KANA, character)
}

/// Whether a character is Korean hangul.
#[must_use]
pub(crate) fn is_hangul(character: u32) -> bool {
    within(HANGUL, character)
}

fn within(blocks: &[(u32, u32)], character: u32) -> bool {
    blocks
        .iter()
        .any(|&(first, last)| (first..=last).contains(&character))
}
