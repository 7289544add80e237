//! Font selection, and the fonts loaded so far.
//!
//! A document uses slices of fonts, which are fetched one by one. [`Fonts::missing`] returns the
//! files needed next: first the indexes, which list the characters of each slice, then the slices.
//! [`Fonts::fit`] assigns a slice to each part of a text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use thiserror::Error;

use super::boxes::{BOXES, Boxes};
use super::styled_text::{StyledText, Weight, combining_class};
use ispcp_pdf_fonts::{
    CHINESE, Family, HEADINGS, JAPANESE, KOREAN, REST, SCRIPTS, SIGNS, TEXT, TRADITIONAL,
    is_hangul, is_ideograph, is_kana,
};

/// The largest font that is decompressed, in bytes: several times the largest actual one.
const MAX_FONT: usize = 4 << 20;

/// Separates two characters that would form one cluster, without being visible or allowing a line
/// break: WORD JOINER.
const BREAK: char = '\u{2060}';

/// The bytes of a font, shared by text layout and PDF output.
pub(super) type Font = Arc<Vec<u8>>;

/// A file whose content does not match its name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0} is not what its name says")]
pub struct FontError(pub String);

/// The fonts fetched so far.
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
    /// The characters that it covers: sorted ranges.
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

/// The result of looking up a font for a letter.
enum FontLookup<'a> {
    /// This index must be loaded first.
    Index(String),
    Slice(&'static Family, &'a Slice),
    /// No font has the letter.
    Nothing,
}

/// A combining mark from another font than its base letter.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// The end of the base letter in the text.
    pub(super) at: usize,
    pub(super) character: char,
    /// The name of the slice with the mark.
    pub(super) font: String,
}

/// A text with its fonts assigned.
#[derive(Clone, Debug, Default)]
pub(super) struct Fitted {
    /// The text to lay out: without the marks that are positioned separately, with [`BREAK`]
    /// between characters that would form one cluster but have no common font, and with stand-ins
    /// for boxes.
    pub(super) text: String,
    /// The slice for each range of the text, by name.
    pub(super) fonts: Vec<(Range<usize>, String)>,
    pub(super) marks: Vec<Mark>,
    /// The files still to be fetched.
    files: Vec<String>,
    /// The characters that no font has.
    uncovered: BTreeSet<char>,
}

impl Fitted {
    /// Splits the cluster at this position.
    pub(super) fn break_at(&mut self, at: usize) {
        self.text.insert(at, BREAK);
        let moved = |place: usize| place + BREAK.len_utf8();
        for (range, _) in &mut self.fonts {
            if range.start >= at {
                range.start = moved(range.start);
            }
            if range.end > at {
                range.end = moved(range.end);
            }
        }
        for mark in &mut self.marks {
            if mark.at > at {
                mark.at = moved(mark.at);
            }
        }
    }

    /// Appends a character with its font; without one, it needs none.
    fn push(&mut self, character: char, font: Option<&str>) {
        let start = self.text.len();
        self.text.push(character);
        let end = self.text.len();
        match (self.fonts.last_mut(), font) {
            (Some((range, last)), font) if font.is_none_or(|font| font == last) => range.end = end,
            (_, Some(font)) => self.fonts.push((start..end, font.to_owned())),
            (_, None) => {}
        }
    }
}

/// The settings for fitting a text.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) weight: Weight,
    pub(super) east_asian: EastAsian,
    /// The characters drawn as boxes.
    pub(super) boxes: &'a Boxes,
}

impl Fonts {
    /// The files needed next for these texts, and the characters that no font has.
    pub(super) fn missing(
        &self,
        passages: &[&StyledText],
        region: &str,
    ) -> (Vec<String>, BTreeSet<char>) {
        let east_asian = EastAsian::new(passages, region);
        let boxes = Boxes::default();
        let (mut files, mut uncovered) = (Vec::new(), BTreeSet::new());
        for passage in passages {
            let fitted = self.fit(
                &passage.text,
                Setting {
                    weight: passage.weight,
                    east_asian,
                    boxes: &boxes,
                },
            );
            files.extend(fitted.files);
            uncovered.extend(fitted.uncovered);
        }
        files.sort_unstable();
        files.dedup();
        (files, uncovered)
    }

    /// Assigns fonts to a text, letter by letter. A letter and its combining characters use one
    /// font if possible.
    pub(super) fn fit(&self, text: &str, setting: Setting<'_>) -> Fitted {
        let mut fitted = Fitted::default();
        let characters: Vec<char> = text.chars().collect();
        let mut last = None;
        let mut next = 0;
        while let Some(&base) = characters.get(next) {
            next += 1;
            if !needs_font(base) {
                fitted.push(base, None);
                last = None;
                continue;
            }
            if last.is_none() && is_mark(base) {
                // A mark without a base letter is placed on a space.
                if let Some(FontLookup::Slice(_, slice)) =
                    self.found(&mut fitted, &['\u{a0}'], setting, last)
                {
                    fitted.push('\u{a0}', Some(&slice.name));
                    self.place(&mut fitted, base, setting);
                    last = None;
                    continue;
                }
            }
            let end = next + combining(&characters[next - 1..]);
            let mut cluster = vec![base];
            cluster.extend(characters[next..end].iter().filter(|&&c| needs_font(c)));
            let Some(found) = self.found(&mut fitted, &cluster, setting, last) else {
                // If its file is still missing, the text is fitted again later.
                fitted.push(base, None);
                next = end;
                continue;
            };
            let FontLookup::Slice(family, slice) = found else {
                fitted.boxed(base, setting.boxes);
                while let Some(&mark) = characters.get(next).filter(|&&c| is_mark(c)) {
                    self.place(&mut fitted, mark, setting);
                    next += 1;
                }
                last = None;
                continue;
            };
            last = Some((family, slice));
            fitted.push(base, Some(&slice.name));
            // A mark after a box is placed on the box, even if the letter's font has it.
            let mut on_box = false;
            while next < end {
                let character = characters[next];
                if !needs_font(character) {
                    fitted.push(character, None);
                } else if slice.has(character.into()) && !on_box {
                    fitted.push(character, Some(&slice.name));
                } else if is_mark(character) {
                    on_box |= self.place(&mut fitted, character, setting);
                } else {
                    fitted.push(BREAK, None);
                    break;
                }
                next += 1;
            }
        }
        fitted
    }

    /// Adds a mark to the letter at the end of the text. Returns whether it became a box instead,
    /// which is a letter of its own.
    fn place(&self, fitted: &mut Fitted, mark: char, setting: Setting<'_>) -> bool {
        match self.found(fitted, &[mark], setting, None) {
            Some(FontLookup::Slice(_, slice)) => {
                fitted.marks.push(Mark {
                    at: fitted.text.len(),
                    character: mark,
                    font: slice.name.clone(),
                });
                false
            }
            Some(_) => {
                fitted.boxed(mark, setting.boxes);
                true
            }
            None => false,
        }
    }

    /// The slice with a letter, and with its combining characters if possible. `None` if a file
    /// must be fetched first.
    fn found<'a>(
        &'a self,
        fitted: &mut Fitted,
        cluster: &[char],
        setting: Setting<'_>,
        last: Option<(&'static Family, &'a Slice)>,
    ) -> Option<FontLookup<'a>> {
        let found = self.find(cluster, setting, last);
        match &found {
            FontLookup::Index(file) => {
                let signs: Vec<String> = SIGNS.iter().map(Family::index).collect();
                if signs.contains(file) {
                    // They are small and often needed in succession: fetch all at once.
                    let unknown = signs
                        .into_iter()
                        .filter(|file| !self.indexes.contains_key(file));
                    fitted.files.extend(unknown);
                } else {
                    fitted.files.push(file.clone());
                }
                None
            }
            FontLookup::Slice(_, slice) => {
                if !self.fonts.contains_key(&slice.name) {
                    fitted.files.push(slice.file());
                }
                Some(found)
            }
            FontLookup::Nothing => Some(found),
        }
    }

    fn find<'a>(
        &'a self,
        cluster: &[char],
        setting: Setting<'_>,
        last: Option<(&'static Family, &'a Slice)>,
    ) -> FontLookup<'a> {
        let has_all = |slice: &Slice| cluster.iter().all(|&c| slice.has(c.into()));
        let drawn = |c: &&char| !is_private(**c) && !is_visible_format(**c);
        let Some(&base) = cluster.first().filter(drawn) else {
            return FontLookup::Nothing;
        };
        let base = u32::from(base);
        // Characters shared between scripts use the font of the script around them.
        if let Some((family, slice)) = last
            && has_all(slice)
            && keeps(family, base, setting.weight)
        {
            return FontLookup::Slice(family, slice);
        }
        let mut part = None;
        for family in candidates(cluster, setting) {
            let index = family.index();
            let Some(slices) = self.indexes.get(&index) else {
                return FontLookup::Index(index);
            };
            for slice in slices.iter().filter(|slice| slice.has(base)) {
                if has_all(slice) {
                    return FontLookup::Slice(family, slice);
                }
                part = part.or(Some((family, slice)));
            }
        }
        part.map_or(FontLookup::Nothing, |(family, slice)| {
            FontLookup::Slice(family, slice)
        })
    }

    /// Adds a fetched file.
    ///
    /// # Errors
    /// Fails if its content does not match its name.
    pub fn add(&mut self, file: &str, bytes: &[u8]) -> Result<(), FontError> {
        let unusable = || FontError(file.to_owned());
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

    /// The fonts with the names of their slices.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Font)> {
        self.fonts.iter().map(|(name, font)| (name.as_str(), font))
    }

    /// The font of a slice.
    pub(super) fn font(&self, name: &str) -> Option<&Font> {
        self.fonts.get(name)
    }
}

/// Whether a format character is visible: general category `Cf` without
/// `Default_Ignorable_Code_Point`. On its own, text layout gives it a glyph without a letter, which
/// a valid PDF cannot contain.
const fn is_visible_format(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
        | '\u{fff9}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}')
}

impl Fitted {
    /// Appends a character that no font has.
    fn boxed(&mut self, character: char, boxes: &Boxes) {
        match boxes.stand_in(character) {
            Some(stand_in) => self.push(stand_in, Some(BOXES)),
            None => {
                self.uncovered.insert(character);
            }
        }
    }
}

/// Parses a line of an index: `noto-sans-latin-400 20-7E,A0`.
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

/// The families to try for a letter and its combining characters, in order.
fn candidates(cluster: &[char], setting: Setting<'_>) -> impl Iterator<Item = &'static Family> {
    let headings = (setting.weight == Weight::Bold).then_some(&HEADINGS);
    let EastAsian { families, is_there } = setting.east_asian;
    // Among ideographs, signs have their width.
    let first = is_there.then_some(families);
    headings
        .into_iter()
        .chain([&TEXT])
        .chain(SCRIPTS)
        .chain(first.into_iter().flatten())
        .chain([&REST])
        .chain(SIGNS)
        .chain(families)
        .filter(move |family| cluster.iter().any(|&c| family.is_for(c.into())))
}

/// Whether a character uses the same family as the one before it, regardless of the order of the
/// families: characters shared between scripts use the surrounding script's family, and an
/// ideograph, which many slices have, uses the current slice. The first family is always kept.
fn keeps(family: &'static Family, character: u32, weight: Weight) -> bool {
    let first = match weight {
        Weight::Regular => &TEXT,
        Weight::Bold => &HEADINGS,
    };
    let identity = |family: &Family| (family.package, family.source, family.weight);
    if identity(family) == identity(first) {
        return true;
    }
    let is_ideographic = [&CHINESE, &TRADITIONAL, &JAPANESE, &KOREAN]
        .iter()
        .any(|other| other.package == family.package);
    let is_shared = character >= 0x300 && !matches!(character, 0x2000..=0x2bff);
    (is_ideographic && character >= 0x2e80) || (!family.language.is_empty() && is_shared)
}

/// The number of characters that combine with the first one: marks, emoji modifiers, characters
/// joined by a joiner, and invisible characters among them.
fn combining(characters: &[char]) -> usize {
    let is_flag = |c: char| matches!(c, '\u{1f1e6}'..='\u{1f1ff}');
    let base = characters[0];
    let mut tied = is_flag(base);
    let mut count = 0;
    for (index, &c) in characters.iter().enumerate().skip(1) {
        let is_modifier = matches!(c, '\u{1f3fb}'..='\u{1f3ff}');
        let is_tied =
            std::mem::take(&mut tied) && (is_flag(c) || !is_flag(base)) && c >= '\u{2190}';
        if is_mark(c) || is_modifier || is_tied {
            count = index;
        } else if c == '\u{200d}' {
            tied = base >= '\u{2190}' && !SCRIPTS.iter().any(|family| family.is_for(base.into()));
        } else if !matches!(c, '\u{200c}' | '\u{fe00}'..='\u{fe0f}' | '\u{34f}' | '\u{e0020}'..='\u{e007f}')
        {
            break;
        }
    }
    count
}

/// Whether a character combines with the one before it and is drawn over it: characters with a
/// canonical combining class, and enclosing marks.
pub(super) fn is_mark(character: char) -> bool {
    combining_class(character) != 0
        || matches!(character,
            '\u{488}' | '\u{489}' | '\u{20dd}'..='\u{20e0}' | '\u{20e2}'..='\u{20e4}' | '\u{a670}'..='\u{a672}')
}

/// Whether a character is private-use or a noncharacter: no font of ours has its meaning, whatever
/// glyph it contains, and a PDF may not map a glyph to it (ISO 19005-3, 6.2.11.7).
pub(super) fn is_private(character: char) -> bool {
    let code = u32::from(character);
    matches!(code, 0xe000..=0xf8ff | 0xf0000..)
        || matches!(code, 0xfdd0..=0xfdef)
        || code & 0xfffe == 0xfffe
}

/// The families for ideographs, which Chinese, Japanese and Korean share with different glyph
/// variants.
#[derive(Clone, Copy)]
pub(super) struct EastAsian {
    /// The families by priority: determined by kana or hangul in the text, otherwise by the
    /// applicant's country.
    families: [&'static Family; 4],
    /// Whether the text contains ideographs, kana or hangul.
    is_there: bool,
}

impl EastAsian {
    pub(super) fn new(passages: &[&StyledText], region: &str) -> Self {
        let any = |is: fn(u32) -> bool| {
            let mut texts = passages.iter().map(|passage| &passage.text);
            texts.any(|text| text.chars().any(|c| is(u32::from(c))))
        };
        let (kana, hangul) = (any(is_kana), any(is_hangul));
        let families = if kana || region == "JP" {
            [&JAPANESE, &CHINESE, &TRADITIONAL, &KOREAN]
        } else if hangul || ["KR", "KP"].contains(&region) {
            [&KOREAN, &CHINESE, &TRADITIONAL, &JAPANESE]
        } else if ["TW", "HK", "MO"].contains(&region) {
            [&TRADITIONAL, &CHINESE, &JAPANESE, &KOREAN]
        } else {
            [&CHINESE, &TRADITIONAL, &JAPANESE, &KOREAN]
        };
        Self {
            families,
            is_there: kana || hangul || any(is_ideograph),
        }
    }
}

/// The language of a text, as far as its script determines it. `None` for Latin: such a text is
/// read in the document's language.
pub(super) fn language(text: &str, region: &str) -> Option<&'static str> {
    let codes = || text.chars().map(u32::from);
    if codes().any(is_kana) {
        return Some(JAPANESE.language);
    }
    if codes().any(is_hangul) {
        return Some(KOREAN.language);
    }
    let ideographs = EastAsian::new(&[], region).families[0];
    codes().find_map(|code| match code {
        0x370..=0x3ff | 0x1f00..=0x1fff => Some("el"),
        0x400..=0x52f => Some("und-Cyrl"),
        0x900..=0x97f => Some("und-Deva"),
        _ if is_ideograph(code) => Some(ideographs.language),
        _ => {
            let family = SCRIPTS.iter().find(|family| family.is_for(code));
            family.map(|family| family.language)
        }
    })
}

/// Whether a character must be drawn. Layout controls and line ends need not (Unicode's property
/// `Default_Ignorable_Code_Point`).
pub(super) fn needs_font(character: char) -> bool {
    !matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}
