//! Boxes for characters without a font: each shows the character's code point.
//!
//! The boxes are a font generated for the document, so they are laid out, wrapped and extracted
//! like any text. A box is a frame with two rows of hexadecimal digits, a common convention.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::fonts::{Font, is_private};

/// The name of the font.
pub(super) const BOXES: &str = "boxes";

/// The stand-in for the first box in a text that is laid out. Private-use characters are used, so
/// that each is a letter by itself, regardless of the character that it replaces.
const FIRST: u32 = 0xf_0000;

/// The digits as bitmaps: five rows of three points, the highest bit first.
const DIGITS: [u16; 16] = [
    0b111_101_101_101_111,
    0b010_110_010_010_111,
    0b111_001_111_100_111,
    0b111_001_111_001_111,
    0b101_101_111_001_001,
    0b111_100_111_001_111,
    0b111_100_111_101_111,
    0b111_001_010_010_010,
    0b111_101_111_101_111,
    0b111_101_111_001_111,
    0b010_101_111_101_101,
    0b110_101_110_101_110,
    0b111_100_100_100_111,
    0b110_101_101_101_110,
    0b111_100_110_100_111,
    0b111_100_110_100_100,
];

/// Font units per em.
const EM: i16 = 1000;
/// The size of a point of a digit, and the width of the frame.
const POINT: i16 = 60;
const FRAME: i16 = 36;
/// The bottom of the frame, below the baseline; and the side bearing.
const BOTTOM: i16 = -140;
const BESIDE: i16 = 40;
const HEIGHT: i16 = 2 * FRAME + 13 * POINT;

/// The characters that are drawn as boxes.
#[derive(Clone, Debug, Default)]
pub(super) struct Boxes {
    characters: Vec<char>,
}

impl Boxes {
    pub(super) fn new(characters: BTreeSet<char>) -> Self {
        Self {
            characters: characters.into_iter().collect(),
        }
    }

    /// The stand-in for a character in a text that is laid out.
    pub(super) fn stand_in(&self, character: char) -> Option<char> {
        let place = self.characters.binary_search(&character).ok()?;
        char::from_u32(FIRST + u32::try_from(place).ok()?)
    }

    /// The text of a box's glyph: the character, or its code point as text if a PDF may not map a
    /// glyph to the character.
    pub(super) fn meaning(&self, glyph: u32) -> String {
        let place = usize::try_from(glyph)
            .ok()
            .and_then(|glyph| glyph.checked_sub(1));
        match place.and_then(|place| self.characters.get(place)) {
            Some(&character) if is_private(character) => code_point(character),
            Some(&character) => character.to_string(),
            None => String::new(),
        }
    }

    /// The font: a minimal TrueType font (ISO/IEC 14496-22).
    pub(super) fn font(&self) -> Option<Font> {
        let count = u16::try_from(self.characters.len())
            .ok()
            .filter(|&count| count > 0)?;
        let (mut glyf, mut loca, mut hmtx) = (Bytes::default(), Bytes::default(), Bytes::default());
        // Glyph 0 is `.notdef`. It is never drawn.
        loca.u32(0);
        hmtx.i16(EM);
        hmtx.i16(0);
        loca.u32(0);
        for &character in &self.characters {
            let outline = BoxGlyph::new(character);
            hmtx.i16(outline.width + 2 * BESIDE);
            hmtx.i16(BESIDE);
            outline.write(&mut glyf);
            loca.u32(u32::try_from(glyf.0.len()).ok()?);
        }
        let glyphs = count + 1;
        let mut head = Bytes::default();
        head.u32(0x1_0000);
        head.u32(0x1_0000);
        // The checksum of the file, which is not needed.
        head.u32(0);
        head.u32(0x5f0f_3cf5);
        head.u16(0);
        head.i16(EM);
        head.0.extend([0; 16]);
        for edge in [0, BOTTOM, 17 * POINT, BOTTOM + HEIGHT] {
            head.i16(edge);
        }
        for word in [0, 8, 2, 1, 0] {
            head.u16(word);
        }
        let mut hhea = Bytes::default();
        hhea.u32(0x1_0000);
        for word in [1069, -293, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0] {
            hhea.i16(word);
        }
        hhea.u16(glyphs);
        let mut maxp = Bytes::default();
        maxp.u32(0x1_0000);
        for word in [glyphs, 512, 128, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0] {
            maxp.u16(word);
        }
        let mut cmap = Bytes::default();
        for word in [0, 1, 3, 10] {
            cmap.u16(word);
        }
        cmap.u32(12);
        for word in [12, 0] {
            cmap.u16(word);
        }
        for word in [28, 0, 1, FIRST, FIRST + u32::from(count) - 1, 1] {
            cmap.u32(word);
        }
        // The family name and the PostScript name, which text layout needs (UTF-16).
        let mut name = Bytes::default();
        for word in [0, 2, 30] {
            name.u16(word);
        }
        let length = 2 * u16::try_from(BOXES.len()).ok()?;
        for id in [1, 6] {
            for word in [3, 1, 0x409, id, length, 0] {
                name.u16(word);
            }
        }
        for letter in BOXES.encode_utf16() {
            name.u16(letter);
        }
        let mut tables = [
            (*b"cmap", cmap),
            (*b"glyf", glyf),
            (*b"head", head),
            (*b"hhea", hhea),
            (*b"hmtx", hmtx),
            (*b"loca", loca),
            (*b"maxp", maxp),
            (*b"name", name),
        ];
        Some(Arc::new(assemble(&mut tables)))
    }
}

/// A character's code point in the usual notation: `U+1F600`.
pub(super) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Assembles tables into a font file.
fn assemble(tables: &mut [([u8; 4], Bytes)]) -> Vec<u8> {
    let mut file = Bytes::default();
    file.u32(0x1_0000);
    // The start values of a binary search (unused by current readers).
    for word in [u16::try_from(tables.len()).unwrap_or_default(), 128, 3, 0] {
        file.u16(word);
    }
    let mut offset = 12 + 16 * tables.len();
    for (tag, table) in &mut *tables {
        let length = table.0.len();
        table.0.resize(length.next_multiple_of(4), 0);
        let sum = table.0.chunks_exact(4).fold(0_u32, |sum, word| {
            sum.wrapping_add(u32::from_be_bytes([word[0], word[1], word[2], word[3]]))
        });
        file.0.extend(*tag);
        file.u32(sum);
        file.u32(u32::try_from(offset).unwrap_or_default());
        file.u32(u32::try_from(length).unwrap_or_default());
        offset += table.0.len();
    }
    for (_, table) in tables {
        file.0.append(&mut table.0);
    }
    file.0
}

/// Bytes of a font, big-endian.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn u16(&mut self, word: u16) {
        self.0.extend(word.to_be_bytes());
    }

    fn i16(&mut self, word: i16) {
        self.0.extend(word.to_be_bytes());
    }

    fn u32(&mut self, word: u32) {
        self.0.extend(word.to_be_bytes());
    }
}

/// The glyph of a box: rectangles.
struct BoxGlyph {
    width: i16,
    /// Left, bottom, right, top; whether it is a hole in the rectangle around it.
    rectangles: Vec<([i16; 4], bool)>,
}

impl BoxGlyph {
    fn new(character: char) -> Self {
        let code = u32::from(character);
        let digits: i16 = if code > 0xffff { 3 } else { 2 };
        let width = 2 * FRAME + (4 * digits + 1) * POINT;
        let (left, right) = (BESIDE, BESIDE + width);
        let top = BOTTOM + HEIGHT;
        let mut rectangles = vec![
            ([left, BOTTOM, right, top], false),
            (
                [left + FRAME, BOTTOM + FRAME, right - FRAME, top - FRAME],
                true,
            ),
        ];
        for place in 0..2 * digits {
            let digit = (code >> (4 * (2 * digits - 1 - place))) & 0xf;
            let points = DIGITS[usize::try_from(digit).unwrap_or_default()];
            let x = left + FRAME + POINT + 4 * POINT * (place % digits);
            let y = top - FRAME - POINT - 6 * POINT * (place / digits);
            for row in 0..5 {
                let row_points = (points >> (3 * (4 - row))) & 0b111;
                let y = y - POINT * row;
                // Adjacent points form one rectangle.
                for (first, count) in runs(row_points) {
                    let x = x + POINT * first;
                    rectangles.push(([x, y - POINT, x + POINT * count, y], false));
                }
            }
        }
        Self { width, rectangles }
    }

    /// Writes the box as a simple glyph.
    fn write(&self, glyf: &mut Bytes) {
        let count = i16::try_from(self.rectangles.len()).unwrap_or_default();
        glyf.i16(count);
        for edge in [BESIDE, BOTTOM, BESIDE + self.width, BOTTOM + HEIGHT] {
            glyf.i16(edge);
        }
        for index in 0..count {
            glyf.i16(4 * index + 3);
        }
        // No instructions.
        glyf.u16(0);
        let points: Vec<(i16, i16)> = self
            .rectangles
            .iter()
            .flat_map(|&([left, bottom, right, top], is_cut)| {
                let mut corners = [(left, bottom), (left, top), (right, top), (right, bottom)];
                if is_cut {
                    corners.reverse();
                }
                corners
            })
            .collect();
        // All points are on the curve, with 16-bit differences from the previous one.
        glyf.0.extend(points.iter().map(|_| 1));
        for axis in [|point: &(i16, i16)| point.0, |point: &(i16, i16)| point.1] {
            let mut before = 0;
            for point in &points {
                glyf.i16(axis(point) - before);
                before = axis(point);
            }
        }
        glyf.0.resize(glyf.0.len().next_multiple_of(4), 0);
    }
}

/// The runs of points in a row of three: start and length.
fn runs(row: u16) -> Vec<(i16, i16)> {
    match row {
        0b111 => vec![(0, 3)],
        0b110 => vec![(0, 2)],
        0b011 => vec![(1, 2)],
        0b101 => vec![(0, 1), (2, 1)],
        0b100 => vec![(0, 1)],
        0b010 => vec![(1, 1)],
        0b001 => vec![(2, 1)],
        _ => Vec::new(),
    }
}
