//! Which fonts a document needs, and the fonts that are there.
//!
//! A document is set in slices of fonts, fetched one by one. [`Fonts::missing`] says which files
//! are needed next: first the indexes that tell which slice has which character, then the slices.

use std::collections::BTreeMap;
use std::sync::Arc;

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::families::{
    CHINESE, Family, HEADINGS, JAPANESE, KOREAN, SCRIPTS, TEXT, TRADITIONAL, is_hangul, is_kana,
};
use super::passage::{Passage, Weight};

/// The largest font that is unpacked, in bytes: several times the largest there is.
const MAX_FONT: usize = 4 << 20;

/// The bytes of a font, shared by what sets text and what writes it.
pub(super) type Font = Arc<Vec<u8>>;

/// Characters that no font has, each with what combines with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncovered(pub Vec<String>);

/// A file that is not what its name says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable(pub String);

/// The fonts that have been fetched so far.
#[derive(Debug, Default)]
pub struct Fonts {
    /// The slices of each index.
    indexes: BTreeMap<String, Vec<Slice>>,
    fonts: BTreeMap<String, Font>,
}

/// A slice of a family.
#[derive(Debug)]
struct Slice {
    name: String,
    /// What it covers: ranges in order.
    ranges: Vec<(u32, u32)>,
}

impl Slice {
    fn has(&self, character: u32) -> bool {
        let after = self
            .ranges
            .partition_point(|&(first, _)| first <= character);
        let range = after.checked_sub(1).map(|index| self.ranges[index]);
        range.is_some_and(|(_, last)| character <= last)
    }

    fn file(&self) -> String {
        format!("{}.ttf.z", self.name)
    }
}

/// What is needed for one character.
enum Need<'a> {
    /// This index, to know.
    Index(String),
    Slice(&'a Slice),
    /// No font has it.
    Nothing,
}

impl Fonts {
    /// The files that are needed next for these passages. None: everything is there.
    ///
    /// # Errors
    /// The characters that no font has.
    pub(super) fn missing(
        &self,
        passages: &[&Passage],
        region: &str,
    ) -> Result<Vec<String>, Uncovered> {
        let order = ideographic(passages, region);
        let (mut files, mut uncovered) = (Vec::new(), Vec::new());
        for passage in passages {
            let mut last: Option<&Slice> = None;
            for character in passage.text.chars().filter(|&c| needs_font(c)) {
                let code = u32::from(character);
                if last.is_some_and(|slice| slice.has(code)) {
                    continue;
                }
                match self.need(code, passage.weight, &order) {
                    Need::Index(file) => files.push(file),
                    Need::Slice(slice) => {
                        last = Some(slice);
                        if !self.fonts.contains_key(&slice.name) {
                            files.push(slice.file());
                        }
                    }
                    Need::Nothing => uncovered.push(shown(character)),
                }
            }
        }
        // Whether a character has a font is known only once every index is there.
        if files.is_empty() && !uncovered.is_empty() {
            uncovered.sort_unstable();
            uncovered.dedup();
            return Err(Uncovered(uncovered));
        }
        files.sort_unstable();
        files.dedup();
        Ok(files)
    }

    fn need(&self, character: u32, weight: Weight, order: &[&'static Family; 4]) -> Need<'_> {
        for family in candidates(character, weight, order) {
            let index = family.index();
            let Some(slices) = self.indexes.get(&index) else {
                return Need::Index(index);
            };
            if let Some(slice) = slices.iter().find(|slice| slice.has(character)) {
                return Need::Slice(slice);
            }
        }
        Need::Nothing
    }

    /// Takes a file that was fetched.
    ///
    /// # Errors
    /// It is not what its name says.
    pub fn add(&mut self, file: &str, bytes: &[u8]) -> Result<(), Unusable> {
        let unusable = || Unusable(file.to_owned());
        if let Some(name) = file.strip_suffix(".ttf.z") {
            let font = decompress_to_vec_zlib_with_limit(bytes, MAX_FONT);
            let font = font.map_err(|_| unusable())?;
            self.fonts.insert(name.to_owned(), Arc::new(font));
        } else {
            let text = std::str::from_utf8(bytes).map_err(|_| unusable())?;
            let slices: Option<Vec<Slice>> = text.lines().map(slice).collect();
            let slices = slices.ok_or_else(unusable)?;
            self.indexes.insert(file.to_owned(), slices);
        }
        Ok(())
    }

    /// The fonts, each under the name of its slice.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Font)> {
        self.fonts.iter().map(|(name, font)| (name.as_str(), font))
    }

    /// The names of the slices to set text of a weight in, the first to be asked first.
    pub(super) fn order(&self, weight: Weight, passages: &[&Passage], region: &str) -> Vec<&str> {
        let order = ideographic(passages, region);
        let headings = (weight == Weight::Heavy).then_some(&HEADINGS);
        let families = headings
            .into_iter()
            .chain([&TEXT])
            .chain(SCRIPTS)
            .chain(order);
        families
            .filter_map(|family| self.indexes.get(&family.index()))
            .flatten()
            .map(|slice| slice.name.as_str())
            .filter(|name| self.fonts.contains_key(*name))
            .collect()
    }
}

/// Reads a line of an index: `noto-sans-latin-400 20-7E,A0`.
fn slice(line: &str) -> Option<Slice> {
    let (name, ranges) = line.split_once(' ')?;
    let code = |text| u32::from_str_radix(text, 16).ok();
    let ranges: Option<Vec<(u32, u32)>> = ranges
        .split(',')
        .map(|range| match range.split_once('-') {
            Some((first, last)) => Some((code(first)?, code(last)?)),
            None => code(range).map(|only| (only, only)),
        })
        .collect();
    Some(Slice {
        name: name.to_owned(),
        ranges: ranges?,
    })
}

/// The families to ask for a character, in order.
fn candidates(
    character: u32,
    weight: Weight,
    order: &[&'static Family; 4],
) -> impl Iterator<Item = &'static Family> {
    let headings = (weight == Weight::Heavy).then_some(&HEADINGS);
    headings
        .into_iter()
        .chain([&TEXT])
        .chain(SCRIPTS)
        .chain(*order)
        .filter(move |family| family.is_for(character))
}

/// The order of the families for ideographs, which Chinese, Japanese and Korean share but draw
/// each in its own way: by the kana or hangul around them, else by the applicant's country.
fn ideographic(passages: &[&Passage], region: &str) -> [&'static Family; 4] {
    let any = |is: fn(u32) -> bool| {
        let mut texts = passages.iter().map(|passage| &passage.text);
        texts.any(|text| text.chars().any(|c| is(u32::from(c))))
    };
    if any(is_kana) || region == "JP" {
        [&JAPANESE, &CHINESE, &TRADITIONAL, &KOREAN]
    } else if any(is_hangul) || ["KR", "KP"].contains(&region) {
        [&KOREAN, &CHINESE, &TRADITIONAL, &JAPANESE]
    } else if ["TW", "HK", "MO"].contains(&region) {
        [&TRADITIONAL, &CHINESE, &JAPANESE, &KOREAN]
    } else {
        [&CHINESE, &TRADITIONAL, &JAPANESE, &KOREAN]
    }
}

/// The language of a text by its script, as far as a script tells. None for Latin: such a text is
/// read in the document's own language, as good a guess as any.
pub(super) fn language(text: &str, region: &str) -> Option<&'static str> {
    let codes = || text.chars().map(u32::from);
    if codes().any(is_kana) {
        return Some(JAPANESE.language);
    }
    if codes().any(is_hangul) {
        return Some(KOREAN.language);
    }
    let ideographs = ideographic(&[], region)[0];
    codes().find_map(|code| match code {
        0x370..=0x3ff | 0x1f00..=0x1fff => Some("el"),
        0x400..=0x52f => Some("und-Cyrl"),
        0x900..=0x97f => Some("und-Deva"),
        0x3400..=0x9fff | 0x20000..=0x3ffff => Some(ideographs.language),
        _ => {
            let family = SCRIPTS.iter().find(|family| family.is_for(code));
            family.map(|family| family.language)
        }
    })
}

/// A character as it can be named: a mark on a circle, as is usual.
fn shown(character: char) -> String {
    if matches!(character, '\u{300}'..='\u{36f}') {
        format!("◌{character}")
    } else {
        character.to_string()
    }
}

/// Whether a character has to be drawn. Those that steer layout, and ends of lines, have not
/// (Unicode's property `Default_Ignorable_Code_Point`).
pub(super) fn needs_font(character: char) -> bool {
    !matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}
