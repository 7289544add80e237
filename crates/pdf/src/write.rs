//! Writes the laid-out pages as a PDF.
//!
//! The PDF conforms to both PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): krilla rejects
//! content that violates either. Output is deterministic: the same source and fonts give the same
//! bytes on every machine.

use std::collections::BTreeMap;

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::metadata::{DateTime, Metadata, PageLayout, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact as ArtifactTag, ArtifactType, ContentTag, Identifier, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use kurbo::{BezPath, PathEl};

use super::boxes::{BOXES, Boxes};
use super::content::{PdfSource, colour};
use super::fonts::{Fonts, is_private};
use super::layout::{Artifact, DrawOp, Layout, TagOwner, link_colour};
use super::styled_text::{BaseDirection, Colour};
use super::text_layout::{Line, TextLayout};
use ispcp_core::eligibility::Standing;
use ispcp_pdf_reader::ATTACHMENT;

/// The maximum length of a stream dictionary to search, in bytes.
const MAX_DICTIONARY: usize = 300;

/// Writes the PDF.
///
/// # Errors
/// Returns why the result would not be valid, for developers.
pub(super) fn write(
    source: &PdfSource,
    layout: &Layout,
    fonts: &Fonts,
    boxes: &Boxes,
) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let mut writer = PdfWriter {
        layout,
        fonts: open(fonts, boxes)?,
        identifiers: (0..layout.nodes.len()).map(|_| Vec::new()).collect(),
    };
    for page in &layout.pages {
        let settings = PageSettings::from_wh(layout.width, layout.height);
        let mut sheet = document.start_page_with(settings.ok_or("the paper has no size")?);
        let mut surface = sheet.surface();
        for piece in page {
            writer.piece(&mut surface, piece.owner, &piece.ink)?;
        }
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(writer.tree(source.locale));
    document.set_outline(bookmarks(layout));
    document.set_metadata(metadata(source));
    attach(&mut document, source)?;
    let pdf = document.finish().map_err(|error| format!("{error:?}"))?;
    Ok(with_plain_ends(pdf))
}

/// Makes the ends of streams unambiguous. After data that end in a carriage return, the line feed
/// before `endstream` reads as part of the same line end, so that the stated length seems one too
/// long (ISO 19005-3, 6.1.7.1). This writes a line end of two bytes there, and moves the data one
/// byte back over the line feed before `stream`, which is optional, so that every object keeps its
/// offset.
fn with_plain_ends(mut pdf: Vec<u8>) -> Vec<u8> {
    const BEGIN: &[u8] = b">>\nstream\n";
    const END: &[u8] = b"\r\nendstream\n";
    let mut at = 0;
    while let Some(found) = pdf[at..].windows(END.len()).position(|bytes| bytes == END) {
        // The carriage return belongs to the data.
        let end = at + found + 1;
        at = end;
        let begins = pdf[..end]
            .windows(BEGIN.len())
            .rposition(|bytes| bytes == BEGIN);
        let Some(begin) = begins else { continue };
        let data = begin + BEGIN.len();
        let length = format!("/Length {}", end - data);
        let dictionary = &pdf[begin.saturating_sub(MAX_DICTIONARY)..begin];
        let is_stated = dictionary
            .windows(length.len())
            .any(|bytes| bytes == length.as_bytes());
        if is_stated {
            pdf.copy_within(begin + 3..end, begin + 2);
            pdf[end - 1] = b'\r';
        }
    }
    pdf
}

fn open(fonts: &Fonts, boxes: &Boxes) -> Result<BTreeMap<String, Font>, String> {
    let drawn = boxes.font();
    let drawn = drawn.iter().map(|font| (BOXES, font));
    fonts
        .iter()
        .chain(drawn)
        .map(|(name, font)| {
            let opened = Font::new(font.clone().into(), 0);
            let opened = opened.ok_or_else(|| format!("{name} is no font"))?;
            Ok((name.to_owned(), opened))
        })
        .collect()
}

struct PdfWriter<'a> {
    layout: &'a Layout,
    fonts: BTreeMap<String, Font>,
    /// The marked content of each leaf of the structure tree.
    identifiers: Vec<Vec<Identifier>>,
}

impl PdfWriter<'_> {
    fn piece(
        &mut self,
        surface: &mut Surface<'_>,
        owner: TagOwner,
        ink: &[DrawOp],
    ) -> Result<(), String> {
        let tag = match owner {
            TagOwner::Leaf(_) => ContentTag::Other,
            TagOwner::Artifact(artifact) => {
                ContentTag::Artifact(ArtifactTag::with_kind(match artifact {
                    Artifact::Layout => ArtifactType::Layout,
                    Artifact::Header => ArtifactType::Header,
                    Artifact::Footer => ArtifactType::Footer,
                }))
            }
        };
        let identifier = surface.start_tagged(tag);
        for ink in ink {
            self.draw(surface, ink)?;
        }
        surface.end_tagged();
        if let TagOwner::Leaf(leaf) = owner {
            self.identifiers[leaf].push(identifier);
        }
        Ok(())
    }

    fn draw(&self, surface: &mut Surface<'_>, ink: &DrawOp) -> Result<(), String> {
        match ink {
            DrawOp::Line { text, line, x, y } => {
                let text = &self.layout.texts[*text];
                let line = text.lines.get(*line);
                line.map_or(Ok(()), |line| self.line(surface, text, line, (*x, *y)))
            }
            DrawOp::Rule {
                from,
                to,
                colour,
                width,
            } => {
                let mut path = PathBuilder::new();
                path.move_to(from.0, from.1);
                path.line_to(to.0, to.1);
                stroke(surface, path.finish(), *colour, *width, None);
                Ok(())
            }
            DrawOp::Sign {
                standing,
                at,
                radius,
            } => {
                draw_status_icon(surface, *standing, *at, *radius);
                Ok(())
            }
            DrawOp::Link {
                path,
                up,
                scale,
                origin,
            } => {
                let path = BezPath::from_svg(path).map_err(|error| error.to_string())?;
                let (across, down) = *scale;
                let place = Transform::from_row(across, 0.0, 0.0, down, origin.0, origin.1);
                let path = to_krilla_path(&path).and_then(|path| path.transform(place));
                let (width, dash) = if *up {
                    (3.2, None)
                } else {
                    (1.8, Some(vec![2.4, 4.0]))
                };
                stroke(surface, path, link_colour(*up), width, dash);
                Ok(())
            }
        }
    }

    fn line(
        &self,
        surface: &mut Surface<'_>,
        text: &TextLayout,
        line: &Line,
        (x, y): (f32, f32),
    ) -> Result<(), String> {
        let size = text.passage.size;
        for run in &line.runs {
            let font = self.fonts.get(&run.font);
            let font = font.ok_or_else(|| format!("{} is not there", run.font))?;
            let glyphs: Vec<KrillaGlyph> = run
                .glyphs
                .iter()
                .map(|glyph| {
                    KrillaGlyph::new(
                        GlyphId::new(glyph.id),
                        glyph.advance / size,
                        glyph.x / size,
                        glyph.y / size,
                        0.0,
                        glyph.range.clone(),
                        None,
                    )
                })
                .collect();
            surface.set_stroke(None);
            surface.set_fill(Some(fill(text.passage.colour)));
            surface.draw_glyphs(
                Point::from_xy(x + run.x, y + line.baseline),
                &glyphs,
                font.clone(),
                run.text.as_ref().unwrap_or(&text.text),
                size,
                false,
            );
        }
        Ok(())
    }

    /// The structure tree with the marked content of its leaves.
    fn tree(&mut self, locale: &str) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = Vec::new();
        for (node, identifiers) in self.layout.nodes.iter().zip(&mut self.identifiers) {
            let mut group = TagGroup::new(node.tag.clone());
            for identifier in identifiers.drain(..) {
                group.push(identifier);
            }
            groups.push(Some(group));
        }
        // Children have higher indexes than their parents. Iterating backwards completes each node
        // before it is pushed, and a parent receives its children in reverse order.
        let mut tree = TagTree::new().with_lang(Some(locale.to_owned()));
        let mut roots = Vec::new();
        for index in (0..groups.len()).rev() {
            let Some(mut group) = groups[index].take() else {
                continue;
            };
            if self
                .layout
                .nodes
                .iter()
                .any(|node| node.parent == Some(index))
            {
                group.children.reverse();
            }
            match self.layout.nodes[index].parent {
                Some(parent) => {
                    if let Some(parent) = &mut groups[parent] {
                        parent.push(group);
                    }
                }
                None => roots.push(group),
            }
        }
        for root in roots.into_iter().rev() {
            tree.push(root);
        }
        tree
    }
}

fn paint(colour: Colour) -> rgb::Color {
    rgb::Color::new(colour.0, colour.1, colour.2)
}

fn fill(colour: Colour) -> Fill {
    Fill {
        paint: paint(colour).into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::default(),
    }
}

fn stroke(
    surface: &mut Surface<'_>,
    path: Option<Path>,
    colour: Colour,
    width: f32,
    dash: Option<Vec<f32>>,
) {
    let Some(path) = path else {
        return;
    };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: paint(colour).into(),
        width,
        line_cap: LineCap::Round,
        dash: dash.map(|array| StrokeDash { array, offset: 0.0 }),
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

/// Draws the icon of a standing: a disc with a tick, a dashed ring with a question mark, or a ring
/// with a cross or a dash. It is distinguishable without colour and needs no font.
fn draw_status_icon(
    surface: &mut Surface<'_>,
    standing: Standing,
    (x, y): (f32, f32),
    radius: f32,
) {
    let ring = circle(x, y, radius - 0.6);
    let mark = |points: &[(f32, f32)]| {
        let mut path = PathBuilder::new();
        for (index, (dx, dy)) in points.iter().enumerate() {
            let (x, y) = (x + dx * radius, y + dy * radius);
            if index == 0 {
                path.move_to(x, y);
            } else {
                path.line_to(x, y);
            }
        }
        path.finish()
    };
    let ground = if standing == Standing::Met {
        colour(standing)
    } else {
        Colour::WHITE
    };
    if let Some(ring) = &ring {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(ground)));
        surface.draw_path(ring);
    }
    let dash = (standing == Standing::Unsure).then(|| vec![2.6, 2.2]);
    stroke(surface, ring, colour(standing), 1.4, dash);
    match standing {
        Standing::Met => {
            let tick = mark(&[(-0.42, 0.02), (-0.1, 0.34), (0.46, -0.32)]);
            stroke(surface, tick, Colour::WHITE, 1.5, None);
        }
        Standing::NotMet => {
            for cross in [
                [(-0.32, -0.32), (0.32, 0.32)],
                [(0.32, -0.32), (-0.32, 0.32)],
            ] {
                stroke(surface, mark(&cross), colour(standing), 1.4, None);
            }
        }
        Standing::NotNeeded
        | Standing::NotApplicable
        | Standing::NotAnswered
        | Standing::NotClaimed => {
            let dash = mark(&[(-0.4, 0.0), (0.4, 0.0)]);
            stroke(surface, dash, colour(standing), 1.4, None);
        }
        Standing::Unsure => {
            let mut hook = PathBuilder::new();
            let at = |dx: f32, dy: f32| (x + dx * radius, y + dy * radius);
            let (start, top, turn, end) = (
                at(-0.24, -0.2),
                at(-0.2, -0.62),
                at(0.62, -0.3),
                at(0.0, 0.16),
            );
            hook.move_to(start.0, start.1);
            hook.cubic_to(top.0, top.1, turn.0, turn.1, end.0, end.1);
            stroke(surface, hook.finish(), colour(standing), 1.4, None);
            let dot = circle(x, y + 0.46 * radius, 0.09 * radius);
            stroke(surface, dot, colour(standing), 0.8, None);
        }
    }
}

/// A circle of four cubic curves.
fn circle(x: f32, y: f32, radius: f32) -> Option<Path> {
    // The length of the control handles that approximates a circle.
    let handle = radius * 0.552_284_8;
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.cubic_to(
        x + radius,
        y + handle,
        x + handle,
        y + radius,
        x,
        y + radius,
    );
    path.cubic_to(
        x - handle,
        y + radius,
        x - radius,
        y + handle,
        x - radius,
        y,
    );
    path.cubic_to(
        x - radius,
        y - handle,
        x - handle,
        y - radius,
        x,
        y - radius,
    );
    path.cubic_to(
        x + handle,
        y - radius,
        x + radius,
        y - handle,
        x + radius,
        y,
    );
    path.close();
    path.finish()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the route's coordinates are small whole numbers"
)]
fn to_krilla_path(path: &BezPath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(p) => builder.move_to(p.x as f32, p.y as f32),
            PathEl::LineTo(p) => builder.line_to(p.x as f32, p.y as f32),
            PathEl::QuadTo(a, p) => {
                builder.quad_to(a.x as f32, a.y as f32, p.x as f32, p.y as f32);
            }
            PathEl::CurveTo(a, b, p) => builder.cubic_to(
                a.x as f32, a.y as f32, b.x as f32, b.y as f32, p.x as f32, p.y as f32,
            ),
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}

fn bookmarks(layout: &Layout) -> Outline {
    let mut outline = Outline::new();
    for bookmark in &layout.bookmarks {
        let place = XyzDestination::new(bookmark.page, Point::from_xy(0.0, bookmark.y));
        outline.push_child(OutlineNode::new(bookmark.words.clone(), place));
    }
    outline
}

/// The organisation's name is the only applicant data in the metadata.
fn metadata(source: &PdfSource) -> Metadata {
    let applicant = &source.applicant.text;
    let title = if applicant.is_empty() {
        source.title.text.clone()
    } else {
        format!("{} – {applicant}", source.title.text)
    };
    // The metadata are XML, which cannot contain noncharacters.
    let title = title.replace(is_private, "\u{fffd}");
    let metadata = Metadata::new()
        .title(title)
        .language(source.locale.to_owned())
        .creator("ispcp-eligibility".to_owned())
        .page_layout(PageLayout::OneColumn)
        .text_direction(if source.title.base == BaseDirection::RightToLeft {
            TextDirection::RightToLeft
        } else {
            TextDirection::LeftToRight
        });
    match date(&source.day) {
        Some(day) => metadata.creation_date(day),
        None => metadata,
    }
}

/// A date, `YYYY-MM-DD`, in PDF's format.
fn date(day: &str) -> Option<DateTime> {
    let mut parts = day.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    let date = DateTime::new(year).month(month).day(day);
    Some(
        date.hour(0)
            .minute(0)
            .second(0)
            .utc_offset_hour(0)
            .utc_offset_minute(0),
    )
}

/// Attaches the application file as the source of the document (ISO 19005-3, 6.8).
fn attach(document: &mut Document, source: &PdfSource) -> Result<(), String> {
    let attached = document.embed_file(EmbeddedFile {
        path: ATTACHMENT.to_owned(),
        mime_type: MimeType::new("application/json"),
        description: Some(source.data_note.clone()),
        association_kind: AssociationKind::Source,
        data: source.data.clone().into_bytes().into(),
        modification_date: date(&source.day),
        compress: None,
        location: None,
    });
    attached.ok_or_else(|| "the data is attached twice".to_owned())
}
