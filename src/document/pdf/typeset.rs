//! Passages set in lines: shaped, in their directions, broken to a measure.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::layout::{Alignment, AlignmentOptions, Layout};
use parley::style::{
    FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty,
};
use parley::{BaseDirection, FontContext, LayoutContext};

use skrifa::charmap::Charmap;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::fonts::{Font, Fonts, needs_font};
use super::passage::{Base, Passage, Place, Weight};

/// The height of a line, as a multiple of the size of its letters.
const LEADING: f32 = 1.4;

/// A glyph with the text that it stands for.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) id: u32,
    /// In points, as are the others.
    pub(super) advance: f32,
    pub(super) x: f32,
    /// Above the baseline.
    pub(super) y: f32,
    /// The bytes of the passage's text that it stands for.
    pub(super) range: Range<usize>,
}

/// Glyphs of one font, in the order in which they stand on the line.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// The name of the font's slice.
    pub(super) font: String,
    /// Where it begins on its line.
    pub(super) x: f32,
    pub(super) glyphs: Vec<Glyph>,
}

/// A line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The baseline, from the line's top.
    pub(super) baseline: f32,
    pub(super) height: f32,
    pub(super) runs: Vec<Run>,
}

/// A passage set in lines.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) passage: Passage,
    pub(super) lines: Vec<Line>,
    /// What no font could draw, each character with what combines with it.
    pub(super) uncovered: Vec<String>,
}

impl Setting {
    pub(super) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }
}

/// Sets passages, in the fonts that there are.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    regular: Vec<String>,
    heavy: Vec<String>,
    /// The slices, by what the layout knows them by.
    names: Vec<(u64, String)>,
}

/// A font as the layout holds it.
struct Bytes(Font);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Typesetter {
    pub(super) fn new(fonts: &Fonts, passages: &[&Passage], region: &str) -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut names = Vec::new();
        for (name, font) in fonts.iter() {
            let blob = Blob::new(Arc::new(Bytes(font.clone())));
            names.push((blob.id(), name.to_owned()));
            let own_family = FontInfoOverride {
                family_name: Some(name),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(own_family));
        }
        let order = |weight| {
            let order = fonts.order(weight, passages, region);
            order.into_iter().map(str::to_owned).collect()
        };
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            regular: order(Weight::Regular),
            heavy: order(Weight::Heavy),
            names,
        }
    }

    /// Sets a passage to a measure, in points.
    pub(super) fn set(&mut self, passage: &Passage, measure: f32) -> Setting {
        let text = passage.text.as_str();
        let order = match passage.weight {
            Weight::Regular => &self.regular,
            Weight::Heavy => &self.heavy,
        };
        let families = order
            .iter()
            .map(|name| FontFamilyName::Named(Cow::Borrowed(name)));
        let families: Vec<FontFamilyName<'_>> = families.collect();
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(match passage.base {
            Base::LeftToRight => BaseDirection::Ltr,
            Base::RightToLeft => BaseDirection::Rtl,
            Base::Own => BaseDirection::Auto,
        });
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(families.into())));
        builder.push_default(StyleProperty::FontSize(passage.size));
        // No slice is heavier than it says: its name has the weight, and nothing is made up.
        builder.push_default(StyleProperty::FontWeight(FontWeight::NORMAL));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(
            LEADING,
        )));
        // A word longer than the measure is broken rather than cut.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(measure));
        let alignment = match passage.place {
            Place::Start => Alignment::Start,
            Place::Middle => Alignment::Center,
            Place::Right => Alignment::Right,
        };
        layout.align(alignment, AlignmentOptions::default());
        let mut setting = Setting {
            passage: passage.clone(),
            lines: Vec::new(),
            uncovered: Vec::new(),
        };
        self.read(&layout, &mut setting);
        setting
    }

    /// Reads the lines of a layout.
    fn read(&self, layout: &Layout<()>, setting: &mut Setting) {
        let text = setting.passage.text.clone();
        let mut top = 0.0;
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut x = metrics.offset;
            let mut runs = Vec::new();
            for run in line.runs() {
                let font = self.name(&run);
                let charmap = FontRef::from_index(run.font().data.as_ref(), run.font().index);
                let charmap = charmap.map(|font| font.charmap()).unwrap_or_default();
                let mut next = Run {
                    font,
                    x,
                    glyphs: Vec::new(),
                };
                for cluster in clusters(&run) {
                    let drawn = text[cluster.range.clone()].chars().any(needs_font);
                    if drawn && cluster.glyphs.iter().any(|glyph| glyph.id == 0) {
                        setting
                            .uncovered
                            .push(text[cluster.range.clone()].to_owned());
                    }
                    x += cluster
                        .glyphs
                        .iter()
                        .map(|glyph| glyph.advance)
                        .sum::<f32>();
                    if drawn {
                        let ranges = shares(&text, &cluster, &charmap, run.is_rtl());
                        let glyphs = cluster.glyphs.iter().zip(ranges);
                        next.glyphs.extend(glyphs.map(|(glyph, range)| Glyph {
                            id: glyph.id,
                            advance: glyph.advance,
                            x: glyph.x,
                            // The layout counts downwards.
                            y: -glyph.y,
                            range,
                        }));
                    } else {
                        // What is not drawn may still take room: what follows begins after it.
                        let rest = Run {
                            font: next.font.clone(),
                            x,
                            glyphs: Vec::new(),
                        };
                        runs.push(std::mem::replace(&mut next, rest));
                    }
                }
                runs.push(next);
            }
            runs.retain(|run| !run.glyphs.is_empty());
            setting.lines.push(Line {
                baseline: metrics.baseline - top,
                height: metrics.line_height,
                runs,
            });
            top += metrics.line_height;
        }
    }

    /// The slice of a run's font.
    fn name(&self, run: &parley::layout::Run<'_, ()>) -> String {
        let id = run.font().data.id();
        let known = self.names.iter().find(|(known, _)| *known == id);
        known.map(|(_, name)| name.clone()).unwrap_or_default()
    }
}

/// What is drawn as one: a cluster, or several that a ligature joins.
struct Cluster {
    range: Range<usize>,
    glyphs: Vec<parley::layout::Glyph>,
}

/// The clusters of a run, in the order in which they stand on the line.
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

/// What of a cluster's text each of its glyphs stands for: the whole, unless the text runs from
/// right to left and its letter and marks can be told apart, by the glyphs that the font has for
/// them. Poppler, for one, turns the text of a whole cluster around.
fn shares(
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
    // Only where the order on the line is that of the text, turned around.
    let in_order = |(a, b): (&Range<usize>, &Range<usize>)| a.start >= b.start;
    if ranges.iter().zip(&ranges[1..]).all(in_order) {
        ranges
    } else {
        whole
    }
}
