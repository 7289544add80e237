//! Text layout: shapes, orders and wraps styled texts.
//!
//! [`Fonts::fit`] selects the font slice of each letter beforehand. This module composes what no
//! single font can draw: it positions marks of another font over their letter, as renderers do if a
//! font has no positioning for a mark, and splits clusters of which a font lacks a part.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::layout::{Alignment as ParleyAlignment, AlignmentOptions, Layout};
use parley::style::{
    FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty,
};
use parley::{BaseDirection as ParleyDirection, FontContext, LayoutContext};

use skrifa::charmap::Charmap;
use skrifa::metrics::BoundingBox;
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::boxes::{BOXES, Boxes};
use super::fonts::{self, EastAsian, Fitted, Font, Fonts, Mark, needs_font};
use super::styled_text::{Alignment, BaseDirection, StyledText, Weight, combining_class};

/// The line height as a multiple of the font size.
const LEADING: f32 = 1.4;

/// The slices of UI texts, regular and bold, which every document has.
const FIRST_FONTS: [&str; 2] = ["noto-sans-latin-400", "noto-sans-latin-600"];

/// The gap between a letter and a positioned mark, as a fraction of the font size.
const MARK_GAP: f32 = 0.05;

/// The maximum number of layout passes that split clusters.
const ATTEMPTS: usize = 32;

/// A glyph with its text.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) id: u32,
    /// In points, like the other lengths.
    pub(super) advance: f32,
    pub(super) x: f32,
    /// The offset above the baseline.
    pub(super) y: f32,
    /// The byte range of its text.
    pub(super) range: Range<usize>,
}

/// Glyphs of one font, in visual order.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// The name of the font's slice.
    pub(super) font: String,
    /// The start of the run on its line.
    pub(super) x: f32,
    pub(super) glyphs: Vec<Glyph>,
    /// The text of the glyphs, if it is not the layout's: their ranges refer to it.
    pub(super) text: Option<String>,
}

/// A line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The baseline, measured from the line's top.
    pub(super) baseline: f32,
    pub(super) height: f32,
    pub(super) runs: Vec<Run>,
}

/// A text laid out in lines.
#[derive(Clone, Debug)]
pub(super) struct TextLayout {
    pub(super) passage: StyledText,
    /// The text as laid out.
    pub(super) text: String,
    /// The maximum line width, in points.
    pub(super) max_width: f32,
    pub(super) lines: Vec<Line>,
}

impl TextLayout {
    pub(super) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }
}

/// Lays out texts with the loaded fonts.
pub(super) struct Typesetter<'a> {
    slices: &'a Fonts,
    boxes: &'a Boxes,
    east_asian: EastAsian,
    fonts: FontContext,
    layouts: LayoutContext<()>,
    /// The slices by the identifier of their font data.
    names: Vec<(u64, String)>,
}

/// A font in the form that the layout library holds.
struct Bytes(Font);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl<'a> Typesetter<'a> {
    pub(super) fn new(
        slices: &'a Fonts,
        boxes: &'a Boxes,
        passages: &[&StyledText],
        region: &str,
    ) -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut names = Vec::new();
        let drawn = boxes.font();
        let drawn = drawn.iter().map(|font| (BOXES, font));
        for (name, font) in slices.iter().chain(drawn) {
            let blob = Blob::new(Arc::new(Bytes(font.clone())));
            names.push((blob.id(), name.to_owned()));
            let own_family = FontInfoOverride {
                family_name: Some(name),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(own_family));
        }
        Self {
            slices,
            boxes,
            east_asian: EastAsian::new(passages, region),
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            names,
        }
    }

    /// Lays out a text in lines of at most that width, in points.
    pub(super) fn lay_out_text(&mut self, passage: &StyledText, max_width: f32) -> TextLayout {
        let mut fitted = self.slices.fit(
            &passage.text,
            fonts::Setting {
                weight: passage.weight,
                east_asian: self.east_asian,
                boxes: self.boxes,
            },
        );
        let mut set = TextLayout {
            passage: passage.clone(),
            text: String::new(),
            max_width,
            lines: Vec::new(),
        };
        for _ in 0..ATTEMPTS {
            let layout = self.lay_out(passage, &fitted, max_width);
            let apart = self.read(&layout, &fitted, &mut set);
            if apart.is_empty() {
                break;
            }
            for at in apart.into_iter().rev() {
                fitted.break_at(at);
            }
        }
        set.text = fitted.text;
        set
    }

    fn lay_out(&mut self, passage: &StyledText, fitted: &Fitted, max_width: f32) -> Layout<()> {
        let text = fitted.text.as_str();
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(match passage.base {
            BaseDirection::LeftToRight => ParleyDirection::Ltr,
            BaseDirection::RightToLeft => ParleyDirection::Rtl,
            BaseDirection::Auto => ParleyDirection::Auto,
        });
        // The first font of a range determines the line height. It is the same everywhere, so that
        // all lines have the same height in every script. It draws none of the other slices'
        // characters.
        let first = match passage.weight {
            Weight::Regular => FIRST_FONTS[0],
            Weight::Bold => FIRST_FONTS[1],
        };
        builder.push_default(StyleProperty::FontFamily(FontFamily::named(first)));
        for (range, font) in &fitted.fonts {
            let fonts = [FontFamilyName::named(first), FontFamilyName::named(font)];
            let fonts = FontFamily::List(Cow::Borrowed(&fonts));
            builder.push(StyleProperty::FontFamily(fonts), range.clone());
        }
        builder.push_default(StyleProperty::FontSize(passage.size));
        // Every slice has its final weight, by its name, so the layout must not synthesise a bold
        // one.
        builder.push_default(StyleProperty::FontWeight(FontWeight::NORMAL));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(
            LEADING,
        )));
        // A word that exceeds the width is broken rather than clipped.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(max_width));
        let alignment = match passage.place {
            Alignment::Start => ParleyAlignment::Start,
            Alignment::Center => ParleyAlignment::Center,
            Alignment::Left => ParleyAlignment::Left,
            Alignment::Right => ParleyAlignment::Right,
        };
        layout.align(alignment, AlignmentOptions::default());
        layout
    }

    /// Reads the lines of a layout. Returns the positions at which clusters must be split, because
    /// their font lacks the next character.
    fn read(&self, layout: &Layout<()>, fitted: &Fitted, set: &mut TextLayout) -> Vec<usize> {
        let text = fitted.text.as_str();
        let size = set.passage.size;
        let mut apart = Vec::new();
        let mut top = 0.0;
        set.lines.clear();
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut x = metrics.offset;
            let mut runs = Vec::new();
            for run in line.runs() {
                let font = self.name(&run);
                let opened = FontRef::from_index(run.font().data.as_ref(), run.font().index).ok();
                let charmap = opened.as_ref().map(FontRef::charmap).unwrap_or_default();
                let begin = |x| Run {
                    font: font.clone(),
                    x,
                    glyphs: Vec::new(),
                    text: None,
                };
                let mut next = begin(x);
                for cluster in clusters(&run) {
                    let drawn = text[cluster.range.clone()].chars().any(needs_font);
                    if drawn && cluster.glyphs.iter().any(|glyph| glyph.id == 0) {
                        let lacking = text[cluster.range.clone()].char_indices().skip(1);
                        let lacking = lacking
                            .filter(|&(_, c)| needs_font(c) && charmap.map(c).is_none())
                            .map(|(at, _)| cluster.range.start + at);
                        apart.extend(lacking.take(1));
                    }
                    let start = x;
                    let advances = cluster.glyphs.iter().map(|glyph| glyph.advance);
                    x += advances.sum::<f32>();
                    if !drawn {
                        // An invisible character may still have a width: the next run starts after
                        // it.
                        runs.push(std::mem::replace(&mut next, begin(x)));
                        continue;
                    }
                    if font == BOXES {
                        runs.extend(cluster.glyphs.iter().map(|glyph| {
                            Self::single(&font, glyph.id, start, 0.0, self.boxes.meaning(glyph.id))
                        }));
                        next = begin(x);
                    } else {
                        let ranges = glyph_text_ranges(text, &cluster, &charmap, run.is_rtl());
                        let glyphs = cluster.glyphs.iter().zip(ranges);
                        next.glyphs.extend(glyphs.map(|(glyph, range)| Glyph {
                            id: glyph.id,
                            advance: glyph.advance,
                            x: glyph.x,
                            // The layout's y axis points downwards.
                            y: -glyph.y,
                            range,
                        }));
                    }
                    let own = |mark: &&Mark| {
                        cluster.range.start < mark.at && mark.at <= cluster.range.end
                    };
                    let mut letter = None;
                    for mark in fitted.marks.iter().filter(own) {
                        let letter = letter.get_or_insert_with(|| {
                            let ink = opened.as_ref().and_then(|font| ink(font, &cluster, size));
                            let mut ink = ink.unwrap_or(BoundingBox {
                                x_min: 0.0,
                                y_min: 0.0,
                                x_max: x - start,
                                y_max: size / 2.0,
                            });
                            ink.x_min += start;
                            ink.x_max += start;
                            ink
                        });
                        if let Some(placed) = self.placed(mark, letter, size) {
                            runs.push(std::mem::replace(&mut next, begin(x)));
                            runs.push(placed);
                        }
                    }
                }
                if run.is_rtl() {
                    join(text, &mut next);
                }
                runs.push(next);
            }
            runs.retain(|run| !run.glyphs.is_empty());
            set.lines.push(Line {
                baseline: metrics.baseline - top,
                height: metrics.line_height,
                runs,
            });
            top += metrics.line_height;
        }
        apart
    }

    /// A run of a single glyph.
    fn single(font: &str, id: u32, x: f32, y: f32, text: String) -> Run {
        Run {
            font: font.to_owned(),
            x,
            glyphs: vec![Glyph {
                id,
                advance: 0.0,
                x: 0.0,
                y,
                range: 0..text.len(),
            }],
            text: Some(text),
        }
    }

    /// Positions a mark over the drawn bounds of a letter, and extends the bounds by it.
    fn placed(&self, mark: &Mark, letter: &mut BoundingBox, size: f32) -> Option<Run> {
        let font = FontRef::new(self.slices.font(&mark.font)?).ok()?;
        let glyph = font.charmap().map(mark.character)?;
        let own = bounds(&font, glyph, size)?;
        let gap = MARK_GAP * size;
        let middle = |ink: &BoundingBox| f32::midpoint(ink.x_min, ink.x_max);
        let centred = middle(letter) - middle(&own);
        // By the mark's combining class; classes of single scripts go above, with some exceptions.
        let (x, y) = match combining_class(mark.character) {
            // On the letter, or around it.
            0 | 1 => {
                let middle = |ink: &BoundingBox| f32::midpoint(ink.y_min, ink.y_max);
                (centred, middle(letter) - middle(&own))
            }
            // Below.
            6
            | 7
            | 9..=18
            | 20..=22
            | 29
            | 32
            | 84..=118
            | 129..=132
            | 202
            | 218..=222
            | 233
            | 240 => (centred, (letter.y_min - gap - own.y_max).min(0.0)),
            class => {
                let x = match class {
                    214 | 228 => letter.x_min - own.x_min,
                    // Class 234 spans this letter and the next.
                    216 | 232 | 234 => letter.x_max - middle(&own),
                    _ => centred,
                };
                (x, (letter.y_max + gap - own.y_min).max(0.0))
            }
        };
        letter.y_min = letter.y_min.min(own.y_min + y);
        letter.y_max = letter.y_max.max(own.y_max + y);
        let text = mark.character.to_string();
        Some(Self::single(&mark.font, glyph.to_u32(), x, y, text))
    }

    /// The slice of a run's font.
    fn name(&self, run: &parley::layout::Run<'_, ()>) -> String {
        let id = run.font().data.id();
        let known = self.names.iter().find(|(known, _)| *known == id);
        known.map(|(_, name)| name.clone()).unwrap_or_default()
    }
}

/// A unit of drawing: a cluster, or several that a ligature joins.
struct Cluster {
    range: Range<usize>,
    glyphs: Vec<parley::layout::Glyph>,
}

/// The clusters of a run, in visual order.
fn clusters(run: &parley::layout::Run<'_, ()>) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for cluster in run.clusters() {
        match clusters.last_mut() {
            Some(last) if cluster.is_ligature_continuation() => {
                last.range.end = cluster.text_range().end;
            }
            _ => clusters.push(Cluster {
                range: cluster.text_range(),
                glyphs: cluster.glyphs().collect(),
            }),
        }
    }
    if run.is_rtl() {
        clusters.reverse();
    }
    clusters
}

/// Maps every glyph of a run to the whole text of the run, for recent right-to-left scripts: PDF
/// readers with older tables, such as poppler, would reverse their text.
fn join(text: &str, run: &mut Run) {
    let ranges = || run.glyphs.iter().map(|glyph| &glyph.range);
    let start = ranges().map(|range| range.start).min().unwrap_or_default();
    let end = ranges().map(|range| range.end).max().unwrap_or_default();
    let is_young = |c| matches!(c, '\u{7c0}'..='\u{85f}' | '\u{10000}'..);
    if text[start..end].chars().any(is_young) {
        for glyph in &mut run.glyphs {
            glyph.range = start..end;
        }
    }
}

/// The bounds of a glyph, in points; `None` if it is empty. They are read from the `glyf` table:
/// skrifa's metrics support variable fonts, which we do not use, and would add kilobytes.
fn bounds(font: &FontRef<'_>, glyph: GlyphId, size: f32) -> Option<BoundingBox> {
    let scale = size / f32::from(font.head().ok()?.units_per_em());
    let (glyphs, places) = (font.glyf().ok()?, font.loca(None).ok()?);
    let glyph = places.get_glyf(glyph, &glyphs).ok()??;
    let at = |edge: i16| f32::from(edge) * scale;
    Some(BoundingBox {
        x_min: at(glyph.x_min()),
        y_min: at(glyph.y_min()),
        x_max: at(glyph.x_max()),
        y_max: at(glyph.y_max()),
    })
}

/// The bounds of a cluster, relative to its start; `None` if it is empty.
fn ink(font: &FontRef<'_>, cluster: &Cluster, size: f32) -> Option<BoundingBox> {
    let mut x = 0.0;
    let mut whole: Option<BoundingBox> = None;
    for glyph in &cluster.glyphs {
        if let Some(own) = bounds(font, GlyphId::new(glyph.id), size) {
            let (left, up) = (x + glyph.x, -glyph.y);
            let moved = BoundingBox {
                x_min: own.x_min + left,
                y_min: own.y_min + up,
                x_max: own.x_max + left,
                y_max: own.y_max + up,
            };
            let before = whole.unwrap_or(moved);
            whole = Some(BoundingBox {
                x_min: before.x_min.min(moved.x_min),
                y_min: before.y_min.min(moved.y_min),
                x_max: before.x_max.max(moved.x_max),
                y_max: before.y_max.max(moved.y_max),
            });
        }
        x += glyph.advance;
    }
    whole
}

/// The text range of each glyph of a cluster: the whole cluster, except in right-to-left text whose
/// letter and marks can be distinguished by the font's glyphs for them. Some PDF readers, such as
/// poppler, reverse the text of a whole cluster.
fn glyph_text_ranges(
    text: &str,
    cluster: &Cluster,
    charmap: &Charmap<'_>,
    right_to_left: bool,
) -> Vec<Range<usize>> {
    let whole = vec![cluster.range.clone(); cluster.glyphs.len()];
    let mut characters: Vec<(Range<usize>, Option<u32>)> = text[cluster.range.clone()]
        .char_indices()
        .map(|(at, character)| {
            let start = cluster.range.start + at;
            let glyph = charmap.map(character).map(GlyphId::to_u32);
            (start..start + character.len_utf8(), glyph)
        })
        .collect();
    if !right_to_left || characters.len() < 2 {
        return whole;
    }
    let own: Vec<Option<Range<usize>>> = cluster
        .glyphs
        .iter()
        .map(|glyph| {
            let position = characters
                .iter()
                .position(|(_, own)| *own == Some(glyph.id))?;
            Some(characters.remove(position).0)
        })
        .collect();
    let others = own.iter().filter(|range| range.is_none()).count();
    let ranges: Vec<Range<usize>> = match (characters.as_slice(), others) {
        ([], 0) => own.into_iter().flatten().collect(),
        ([(rest, _)], 1..) => own
            .into_iter()
            .map(|range| range.unwrap_or_else(|| rest.clone()))
            .collect(),
        _ => return whole,
    };
    // Only if the visual order is the reverse of the text order.
    let in_order = |(a, b): (&Range<usize>, &Range<usize>)| a.start >= b.start;
    if ranges.iter().zip(&ranges[1..]).all(in_order) {
        ranges
    } else {
        whole
    }
}
