//! Page layout: the position of all content, and its structure for assistive technology.
//!
//! A page holds tagged content. Each piece belongs to a leaf of the structure tree, or is an
//! artifact: a rule, an icon whose meaning is also given in text, a header or a footer.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};

use super::content::{Element, Figure, Finding, PdfSource, Row, colour};
use super::styled_text::{BaseDirection, Colour, StyledText};
use super::text_layout::{TextLayout, Typesetter};
use ispcp_core::eligibility::Standing;

/// The margins of a page: left and right, top, bottom.
const SIDE: f32 = 54.0;
const TOP: f32 = 62.0;
const BOTTOM: f32 = 64.0;
/// The position of headers and footers, from the page's edge.
const RUNNING_HEAD: f32 = 34.0;
const RUNNING_FOOT: f32 = 44.0;
/// The width of a table's labels, and of the gap beside them.
const LABELS: f32 = 142.0;
const GAP: f32 = 18.0;
/// The width of the icon before a finding.
const SIGNS: f32 = 22.0;
/// The space above a section heading, above a heading of the third level, and between two rows.
const ABOVE_SECTION: f32 = 24.0;
const ABOVE_HEADING: f32 = 14.0;
const PADDING: f32 = 5.5;
/// The space for a handwritten signature.
const SIGNATURE: f32 = 46.0;
/// The minimum height of the content that follows a heading on the same page.
const KEEP_WITH_NEXT: f32 = 54.0;

/// The owner of a piece of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagOwner {
    /// A leaf of the structure tree, by its index.
    Leaf(usize),
    /// Decorative: an artifact in the structure tree.
    Artifact(Artifact),
}

/// The kind of an artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Artifact {
    Layout,
    Header,
    Footer,
}

/// A drawing operation.
#[derive(Clone, Debug)]
pub(super) enum DrawOp {
    /// A line of a text; `x` and `y` are its top left corner.
    Line {
        text: usize,
        line: usize,
        x: f32,
        y: f32,
    },
    Rule {
        from: (f32, f32),
        to: (f32, f32),
        colour: Colour,
        width: f32,
    },
    /// The icon of a standing; `at` is its centre.
    Sign {
        standing: Standing,
        at: (f32, f32),
        radius: f32,
    },
    /// A link of the route, in the route's coordinates, scaled and translated.
    Link {
        path: String,
        up: bool,
        /// Horizontal and vertical; the horizontal one is negative if the route runs from the
        /// right.
        scale: (f32, f32),
        origin: (f32, f32),
    },
}

/// Drawing operations with their owner.
#[derive(Clone, Debug)]
pub(super) struct TaggedContent {
    pub(super) owner: TagOwner,
    pub(super) ink: Vec<DrawOp>,
}

/// A node of the structure tree. Its children are the nodes with it as `parent`, in order.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) tag: TagKind,
    pub(super) parent: Option<usize>,
}

/// The target of a bookmark.
#[derive(Debug)]
pub(super) struct Bookmark {
    pub(super) words: String,
    pub(super) page: usize,
    pub(super) y: f32,
}

/// A laid-out document.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) width: f32,
    pub(super) height: f32,
    /// The content of each page.
    pub(super) pages: Vec<Vec<TaggedContent>>,
    pub(super) texts: Vec<TextLayout>,
    pub(super) nodes: Vec<Node>,
    pub(super) bookmarks: Vec<Bookmark>,
}

/// Lays out a source, with an optional remark below its title.
pub(super) fn lay_out(
    source: &PdfSource,
    remark: Option<&StyledText>,
    typesetter: &mut Typesetter<'_>,
) -> Layout {
    let (width, height) = source.paper.points();
    let mut builder = PageBuilder {
        typesetter,
        from_right: source.title.base == BaseDirection::RightToLeft,
        y: TOP,
        layout: Layout {
            width,
            height,
            pages: vec![Vec::new()],
            texts: Vec::new(),
            nodes: Vec::new(),
            bookmarks: Vec::new(),
        },
    };
    builder.title_block(source, remark);
    for section in &source.sections {
        let node = builder.node(Tag::Section.into(), None);
        let keep_with_next = builder.keep_with_next(&section.elements);
        builder.y += ABOVE_SECTION;
        builder.heading(2, &section.heading, node, keep_with_next);
        for (index, element) in section.elements.iter().enumerate() {
            builder.element(element, &section.elements[index + 1..], node);
        }
    }
    builder.header_and_footer(source);
    builder.layout
}

struct PageBuilder<'a, 'b> {
    typesetter: &'a mut Typesetter<'b>,
    /// Whether the document is right-to-left; its pages are then mirrored.
    from_right: bool,
    /// The vertical position of the next content on the last page.
    y: f32,
    layout: Layout,
}

impl PageBuilder<'_, '_> {
    fn max_width(&self) -> f32 {
        self.layout.width - 2.0 * SIDE
    }

    /// The left edge of content of that width: `x` in a left-to-right document, mirrored otherwise.
    fn place(&self, x: f32, width: f32) -> f32 {
        if self.from_right {
            self.layout.width - x - width
        } else {
            x
        }
    }

    fn bottom(&self) -> f32 {
        self.layout.height - BOTTOM
    }

    fn page_break(&mut self) {
        self.layout.pages.push(Vec::new());
        self.y = TOP;
    }

    /// Starts a new page unless that height fits on this one. Content taller than a page starts at
    /// the top of one.
    fn ensure_space(&mut self, height: f32) {
        if self.y + height > self.bottom() && self.y > TOP {
            self.page_break();
        }
    }

    fn node(&mut self, tag: TagKind, parent: Option<usize>) -> usize {
        self.layout.nodes.push(Node { tag, parent });
        self.layout.nodes.len() - 1
    }

    fn push(&mut self, owner: TagOwner, ink: Vec<DrawOp>) {
        if let Some(page) = self.layout.pages.last_mut() {
            page.push(TaggedContent { owner, ink });
        }
    }

    fn set(&mut self, passage: &StyledText, max_width: f32) -> usize {
        let text = self.typesetter.lay_out_text(passage, max_width);
        self.layout.texts.push(text);
        self.layout.texts.len() - 1
    }

    /// The height of a text.
    fn height(&self, text: usize) -> f32 {
        self.layout.texts[text].height()
    }

    /// A paragraph's node, with the passage's language.
    fn paragraph_node(&mut self, passage: &StyledText, parent: usize) -> usize {
        let language = passage.language.map(str::to_owned);
        self.node(Tag::P.with_lang(language).into(), Some(parent))
    }

    /// Places the lines of a text below each other, on as many pages as needed, without widows or
    /// orphans.
    fn lines(&mut self, text: usize, leaf: usize, x: f32) {
        let heights: Vec<f32> = self.layout.texts[text]
            .lines
            .iter()
            .map(|line| line.height)
            .collect();
        let x = self.place(x, self.layout.texts[text].max_width);
        let mut next = 0;
        while next < heights.len() {
            let room = self.bottom() - self.y;
            let mut fit = fitting(&heights[next..], room);
            let left = heights.len() - next - fit;
            if left == 1 && fit > 2 {
                fit -= 1;
            }
            let alone = fit == 1 && left > 0 && next == 0;
            if (fit == 0 || alone) && self.y > TOP {
                self.page_break();
                continue;
            }
            for &height in heights[next..].iter().take(fit.max(1)) {
                let (line, y) = (next, self.y);
                self.push(
                    TagOwner::Leaf(leaf),
                    vec![DrawOp::Line { text, line, x, y }],
                );
                self.y += height;
                next += 1;
            }
        }
    }

    fn rule(&mut self, from: f32, to: f32, colour: Colour, width: f32) {
        let y = self.y;
        let (from, to) = (self.place(from, 0.0), self.place(to, 0.0));
        self.push(
            TagOwner::Artifact(Artifact::Layout),
            vec![DrawOp::Rule {
                from: (from, y),
                to: (to, y),
                colour,
                width,
            }],
        );
    }

    /// The title and the introduction.
    fn title_block(&mut self, source: &PdfSource, remark: Option<&StyledText>) {
        let max_width = self.max_width();
        let title = self.set(&source.title, max_width);
        self.bookmark(&source.title);
        let heading = self.node(heading_tag(1, &source.title), None);
        self.lines(title, heading, SIDE);
        for lead in source.lead.iter().chain(remark) {
            self.y += 5.0;
            let text = self.set(lead, max_width);
            let leaf = self.node(Tag::P.into(), None);
            self.lines(text, leaf, SIDE);
        }
        self.y += 11.0;
        self.rule(SIDE, SIDE + max_width, Colour::INK, 1.2);
    }

    fn bookmark(&mut self, words: &StyledText) {
        let (page, y) = (self.layout.pages.len() - 1, self.y);
        self.layout.bookmarks.push(Bookmark {
            words: words.text.clone(),
            page,
            y,
        });
    }

    /// A heading, kept with the content after it.
    fn heading(&mut self, level: u16, words: &StyledText, parent: usize, keep_with_next: f32) {
        let max_width = self.max_width();
        let text = self.set(words, max_width);
        self.ensure_space(self.height(text) + keep_with_next);
        if level == 2 {
            self.bookmark(words);
        }
        let leaf = self.node(heading_tag(level, words), Some(parent));
        self.lines(text, leaf, SIDE);
        self.y += 4.0;
    }

    /// The height of the content that must stay on the same page as the heading above it.
    fn keep_with_next(&mut self, following: &[Element]) -> f32 {
        match following {
            [Element::Figure(figure), ..] => self.figure_height(figure) + 12.0,
            [Element::Heading(words), rest @ ..] => {
                ABOVE_HEADING + 2.0 * words.size + self.keep_with_next(rest)
            }
            [Element::Findings(findings), ..] => findings
                .first()
                .map_or(0.0, |finding| self.finding_height(finding)),
            _ => KEEP_WITH_NEXT,
        }
    }

    fn element(&mut self, element: &Element, following: &[Element], parent: usize) {
        match element {
            Element::Heading(words) => {
                let keep_with_next = self.keep_with_next(following);
                self.y += ABOVE_HEADING;
                self.heading(3, words, parent, keep_with_next);
            }
            Element::Paragraph(words) => {
                let max_width = self.max_width();
                let text = self.set(words, max_width);
                let leaf = self.paragraph_node(words, parent);
                self.lines(text, leaf, SIDE);
                self.y += 2.0;
            }
            Element::Table(rows) => {
                let table = self.node(Tag::Table.into(), Some(parent));
                for row in rows {
                    self.row(row, table);
                }
            }
            Element::Findings(findings) => {
                let list = self.node(Tag::L(ListNumbering::None).into(), Some(parent));
                for finding in findings {
                    self.finding(finding, list);
                }
            }
            Element::Figure(figure) => self.figure(figure, parent),
            Element::Signature(words, date) => self.signature(words, date, parent),
        }
    }

    /// A label with its value beside it. A value may span several pages.
    fn row(&mut self, row: &Row, table: usize) {
        let max_width = self.max_width();
        let x = SIDE + LABELS + GAP;
        let indent = if row.is_list { 10.0 } else { 0.0 };
        let label = self.set(&row.label, LABELS);
        let values: Vec<usize> = row
            .value
            .iter()
            .map(|passage| self.set(passage, max_width - LABELS - GAP - indent))
            .collect();
        let first = values.first().map_or(0.0, |&value| {
            let lines = self.layout.texts[value].lines.iter().take(2);
            lines.map(|line| line.height).sum()
        });
        self.ensure_space(2.0 * PADDING + self.height(label).max(first));
        self.rule(SIDE, SIDE + max_width, Colour::LINE, 0.6);
        self.y += PADDING;
        let (page, top) = (self.layout.pages.len(), self.y);
        let tr = self.node(Tag::TR.into(), Some(table));
        let th = self.node(Tag::TH(TableHeaderScope::Row).into(), Some(tr));
        self.lines(label, th, SIDE);
        let below_label = self.y;
        self.y = top;
        let td = self.node(Tag::TD.into(), Some(tr));
        if row.is_list {
            let list = self.node(Tag::L(ListNumbering::Disc).into(), Some(td));
            for (passage, &value) in row.value.iter().zip(&values) {
                self.item(passage, value, list, x, indent);
            }
        } else {
            for (passage, &value) in row.value.iter().zip(&values) {
                let leaf = self.paragraph_node(passage, td);
                self.lines(value, leaf, x);
            }
        }
        if self.layout.pages.len() == page {
            self.y = self.y.max(below_label);
        }
        self.y += PADDING;
    }

    /// An item of a list of UI texts.
    fn item(&mut self, passage: &StyledText, text: usize, list: usize, x: f32, indent: f32) {
        let bullet = StyledText {
            text: "•".to_owned(),
            ..passage.clone()
        };
        let item = self.node(Tag::LI.into(), Some(list));
        self.ensure_space(self.height(text));
        let top = self.y;
        let bullet = self.set(&bullet, indent);
        let label = self.node(Tag::Lbl.into(), Some(item));
        self.lines(bullet, label, x);
        self.y = top;
        let body = self.node(Tag::LBody.into(), Some(item));
        self.lines(text, body, x + indent);
    }

    fn finding_height(&mut self, finding: &Finding) -> f32 {
        let max_width = self.max_width();
        let mut height = |passage, indent| {
            self.typesetter
                .lay_out_text(passage, max_width - indent)
                .height()
        };
        let words: f32 = finding.words.iter().map(|words| height(words, SIGNS)).sum();
        let ends = height(&finding.title, SIGNS) + height(&finding.quotation, SIGNS + 12.0);
        words + ends + 2.0 * PADDING + 4.0
    }

    /// A finding, kept on one page (it always fits).
    fn finding(&mut self, finding: &Finding, list: usize) {
        let max_width = self.max_width();
        let x = SIDE + SIGNS;
        let height = self.finding_height(finding);
        self.ensure_space(height);
        let title = self.set(&finding.title, max_width - SIGNS);
        let words: Vec<usize> = finding
            .words
            .iter()
            .map(|words| self.set(words, max_width - SIGNS))
            .collect();
        let quotation = self.set(&finding.quotation, max_width - SIGNS - 12.0);
        self.rule(SIDE, SIDE + max_width, Colour::LINE, 0.6);
        self.y += PADDING;
        let sign = DrawOp::Sign {
            standing: finding.standing,
            at: (self.place(SIDE + 7.0, 0.0), self.y + 6.8),
            radius: 5.6,
        };
        // The title includes the name of the standing.
        self.push(TagOwner::Artifact(Artifact::Layout), vec![sign]);
        let item = self.node(Tag::LI.into(), Some(list));
        let body = self.node(Tag::LBody.into(), Some(item));
        let heading = self.node(heading_tag(4, &finding.title), Some(body));
        self.lines(title, heading, x);
        for (passage, text) in finding.words.iter().zip(words) {
            let leaf = self.paragraph_node(passage, body);
            self.lines(text, leaf, x);
        }
        self.y += 2.0;
        let quote = self.node(Tag::BlockQuote.into(), Some(body));
        let leaf = self.paragraph_node(&finding.quotation, quote);
        let top = self.y;
        // The quotation is always English, so its bar is on the left.
        let (indent, bar) = if self.from_right {
            (0.0, SIDE + 2.0)
        } else {
            (12.0, x + 2.0)
        };
        self.lines(quotation, leaf, x + indent);
        let bar = DrawOp::Rule {
            from: (bar, top + 1.0),
            to: (bar, self.y - 1.0),
            colour: Colour::LINE,
            width: 2.0,
        };
        self.push(TagOwner::Artifact(Artifact::Layout), vec![bar]);
        self.y += PADDING + 2.0;
    }

    fn scale(&self, figure: &Figure) -> f32 {
        self.max_width() / f32::from(figure.route.width)
    }

    fn figure_height(&self, figure: &Figure) -> f32 {
        let caption = 2.0 * figure.caption.size * 1.4;
        f32::from(figure.route.height) * self.scale(figure) + caption + 12.0
    }

    /// The route diagram. Its text alternative describes it.
    fn figure(&mut self, figure: &Figure, parent: usize) {
        self.ensure_space(self.figure_height(figure));
        self.y += 8.0;
        let scale = self.scale(figure);
        let mut origin = (SIDE, self.y);
        // In a right-to-left document, the route is mirrored.
        let mut across = scale;
        if self.from_right {
            origin.0 += f32::from(figure.route.width) * scale;
            across = -scale;
        }
        let place = |(x, y): (i16, i16)| {
            let (x, y) = (f32::from(x), f32::from(y));
            (origin.0 + x * across, origin.1 + y * scale)
        };
        let route = &figure.route;
        let mut ink: Vec<DrawOp> = route
            .links
            .iter()
            .map(|link| DrawOp::Link {
                path: link.path.clone(),
                up: link.up,
                scale: (across, scale),
                origin,
            })
            .collect();
        ink.extend(route.stations.iter().map(|station| DrawOp::Sign {
            standing: station.standing,
            at: place(station.at),
            radius: 11.0 * scale,
        }));
        let names = route.stations.iter().map(|station| station.label_at);
        let labels = figure.labels.iter().zip(names);
        for (label, at) in labels.chain([(&figure.any, route.any.1)]) {
            let (x, baseline) = place(at);
            let room = 120.0;
            let text = self.set(label, room);
            if let Some(line) = self.layout.texts[text].lines.first() {
                ink.push(DrawOp::Line {
                    text,
                    line: 0,
                    x: x - room / 2.0,
                    y: baseline - line.baseline,
                });
            }
        }
        let alternative = Some(figure.description.clone());
        let leaf = self.node(Tag::Figure(alternative).into(), Some(parent));
        self.push(TagOwner::Leaf(leaf), ink);
        self.y += f32::from(route.height) * scale + 8.0;
        let max_width = self.max_width();
        let caption = self.set(&figure.caption, max_width);
        let leaf = self.paragraph_node(&figure.caption, parent);
        self.lines(caption, leaf, SIDE);
    }

    /// Two rules to sign on, with space above them.
    fn signature(&mut self, words: &StyledText, date: &StyledText, parent: usize) {
        let max_width = self.max_width();
        let date_width = 110.0;
        let width = max_width - date_width - 24.0;
        let (words_set, date_set) = (self.set(words, width), self.set(date, date_width));
        self.ensure_space(SIGNATURE + self.height(words_set).max(self.height(date_set)) + 4.0);
        self.y += SIGNATURE;
        let (left, right) = (SIDE, SIDE + width + 24.0);
        self.rule(left, left + width, Colour::INK, 0.8);
        self.rule(right, right + date_width, Colour::INK, 0.8);
        self.y += 3.0;
        let top = self.y;
        for (passage, text, x) in [(words, words_set, left), (date, date_set, right)] {
            self.y = top;
            let leaf = self.paragraph_node(passage, parent);
            self.lines(text, leaf, x);
        }
    }

    /// Adds the header and the footer to every page, once the number of pages is known.
    fn header_and_footer(&mut self, source: &PdfSource) {
        let max_width = self.max_width();
        let half = max_width / 2.0 - GAP / 2.0;
        let total = self.layout.pages.len();
        let foot = self.layout.height - RUNNING_FOOT;
        let foot_words = self.set(&source.running_foot, max_width * 0.7);
        let title = self.set(&source.running_title, half);
        let applicant = self.set(&source.applicant, half);
        for index in 0..total {
            let number = self.set(&source.number(index + 1, total), max_width * 0.3);
            let line = |text: usize, x, y| DrawOp::Line {
                text,
                line: 0,
                x: self.place(x, self.layout.texts[text].max_width),
                y,
            };
            let mut pieces = vec![
                (
                    Artifact::Footer,
                    DrawOp::Rule {
                        from: (SIDE, foot - 6.0),
                        to: (SIDE + max_width, foot - 6.0),
                        colour: Colour::LINE,
                        width: 0.6,
                    },
                ),
                (Artifact::Footer, line(foot_words, SIDE, foot)),
                (Artifact::Footer, line(number, SIDE + max_width * 0.7, foot)),
            ];
            if index > 0 {
                pieces.push((Artifact::Header, line(title, SIDE, RUNNING_HEAD)));
                // A long name is cut to its first line; the document contains the whole name.
                let x = SIDE + half + GAP;
                pieces.push((Artifact::Header, line(applicant, x, RUNNING_HEAD)));
            }
            let pieces = pieces.into_iter().map(|(artifact, ink)| TaggedContent {
                owner: TagOwner::Artifact(artifact),
                ink: vec![ink],
            });
            self.layout.pages[index].extend(pieces);
        }
    }
}

/// The number of lines of these heights that fit into the space.
fn fitting(heights: &[f32], room: f32) -> usize {
    let mut left = room;
    let fits = heights.iter().take_while(|&&height| {
        left -= height;
        left >= 0.0
    });
    fits.count()
}

fn heading_tag(level: u16, words: &StyledText) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(words.text.clone())).into()
}

/// The colour of a link of the route.
pub(super) const fn link_colour(up: bool) -> Colour {
    if up {
        colour(Standing::Met)
    } else {
        Colour::LINE
    }
}
