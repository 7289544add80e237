//! The content of a PDF: the document as styled headings, paragraphs, tables and lists.

use std::collections::BTreeSet;

use super::boxes::code_point;
use super::fonts::language;
use super::styled_text::{Alignment, BaseDirection, Colour, StyledText, Weight};
use ispcp_core::application::Field;
use ispcp_core::eligibility::{CRITERIA_DATE, Standing, Verdict};
use ispcp_core::interview::Session;
use ispcp_documents::{
    Block, DocumentContext, DocumentSection, Entry, FindingEntry, Paper, Route, StationKind, Value,
    application,
};
use ispcp_i18n::{Catalogue, Direction, messages};

/// A section with its heading.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) heading: StyledText,
    pub(super) elements: Vec<Element>,
}

/// An element of a section.
#[derive(Debug)]
pub(super) enum Element {
    /// A heading of the third level.
    Heading(StyledText),
    Paragraph(StyledText),
    /// Labels with values.
    Table(Vec<Row>),
    Findings(Vec<Finding>),
    Figure(Box<Figure>),
    /// Space for a handwritten signature: a line with its label, and a line for the date.
    Signature(StyledText, StyledText),
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) label: StyledText,
    pub(super) value: Vec<StyledText>,
    /// Whether the value is a list, with an item per text.
    pub(super) is_list: bool,
}

/// A finding of the assessment.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) standing: Standing,
    pub(super) title: StyledText,
    pub(super) words: Vec<StyledText>,
    pub(super) quotation: StyledText,
}

/// The diagram of the rule.
#[derive(Debug)]
pub(super) struct Figure {
    pub(super) route: Route,
    /// The names of its stations, in order.
    pub(super) labels: Vec<StyledText>,
    pub(super) any: StyledText,
    pub(super) caption: StyledText,
    /// The text alternative.
    pub(super) description: String,
}

/// The source of a PDF.
#[derive(Debug)]
pub struct PdfSource {
    pub(super) paper: Paper,
    pub(super) locale: &'static str,
    pub(super) day: String,
    /// The applicant's country (ISO 3166-1), which determines the glyph variants of ideographs.
    pub(super) region: String,
    pub(super) title: StyledText,
    pub(super) lead: Vec<StyledText>,
    pub(super) sections: Vec<Section>,
    /// The applicant's name, on every page and in the metadata.
    pub(super) applicant: StyledText,
    /// At the top of every page except the first.
    pub(super) running_title: StyledText,
    /// At the foot of every page.
    pub(super) running_foot: StyledText,
    /// The messages that depend on the finished layout.
    catalogue: Catalogue,
    /// The attached application file.
    pub(super) data: String,
    /// A description of the attachment.
    pub(super) data_note: String,
}

impl PdfSource {
    /// The source of a PDF of an application.
    #[must_use]
    pub fn new(
        session: &Session,
        catalogue: &Catalogue,
        context: &DocumentContext,
        paper: Paper,
    ) -> Self {
        let outline = application(session, catalogue, context);
        let stated = |field| session.application().text(field);
        let region = stated(Field::Country);
        let writer = Writer {
            catalogue,
            own: match outline.direction {
                Direction::Ltr => BaseDirection::LeftToRight,
                Direction::Rtl => BaseDirection::RightToLeft,
            },
            region,
        };
        let small = |text: &str| writer.ours(text).sized(8.0).coloured(Colour::MUTED);
        let (data, data_note) = outline.data.unwrap_or_default();
        let foot = messages::document_running(catalogue, &context.day, CRITERIA_DATE);
        Self {
            paper,
            locale: outline.locale,
            title: writer.ours(outline.title).heavy().sized(18.0),
            lead: outline
                .lead
                .iter()
                .map(|lead| writer.ours(lead).coloured(Colour::MUTED))
                .collect(),
            sections: outline
                .parts
                .iter()
                .map(|part| writer.section(part))
                .collect(),
            applicant: writer
                .theirs(stated(Field::LegalName))
                .sized(8.0)
                .coloured(Colour::MUTED)
                .placed(end_of(writer.own)),
            running_title: small(outline.title),
            running_foot: small(&foot),
            catalogue: *catalogue,
            data,
            data_note: data_note.to_owned(),
            day: context.day.clone(),
            region: region.to_owned(),
        }
    }

    /// Replaces the attachment with that application file, byte for byte.
    #[must_use]
    pub fn with_attachment(mut self, file: String) -> Self {
        self.data = file;
        self
    }

    /// The text of a page's number.
    pub(super) fn number(&self, number: usize, total: usize) -> StyledText {
        let (number, total) = (number.to_string(), total.to_string());
        let words = messages::document_page(&self.catalogue, &number, &total);
        let base = self.running_foot.base;
        let number = StyledText::new(&words, base).sized(8.0);
        number.coloured(Colour::MUTED).placed(end_of(base))
    }

    /// The note that lists the characters drawn as boxes, by code point.
    pub(super) fn note(&self, boxed: &BTreeSet<char>) -> StyledText {
        let codes: Vec<String> = boxed.iter().map(|&boxed| code_point(boxed)).collect();
        let words = messages::document_boxed(&self.catalogue, &codes.join(", "));
        StyledText::new(&words, self.title.base).coloured(Colour::MUTED)
    }

    /// Every text, in order.
    pub(super) fn passages(&self) -> Vec<&StyledText> {
        let mut passages = vec![&self.title];
        passages.extend(&self.lead);
        for section in &self.sections {
            passages.push(&section.heading);
            for element in &section.elements {
                element.passages(&mut passages);
            }
        }
        passages.extend([&self.applicant, &self.running_title, &self.running_foot]);
        passages
    }
}

impl Element {
    fn passages<'a>(&'a self, passages: &mut Vec<&'a StyledText>) {
        match self {
            Self::Heading(words) | Self::Paragraph(words) => passages.push(words),
            Self::Table(rows) => {
                for row in rows {
                    passages.push(&row.label);
                    passages.extend(&row.value);
                }
            }
            Self::Findings(findings) => {
                for finding in findings {
                    passages.push(&finding.title);
                    passages.extend(&finding.words);
                    passages.push(&finding.quotation);
                }
            }
            Self::Figure(figure) => {
                passages.extend(&figure.labels);
                passages.extend([&figure.any, &figure.caption]);
            }
            Self::Signature(words, date) => passages.extend([words, date]),
        }
    }
}

/// The alignment to the end of a line in that direction.
const fn end_of(base: BaseDirection) -> Alignment {
    match base {
        BaseDirection::RightToLeft => Alignment::Left,
        BaseDirection::LeftToRight | BaseDirection::Auto => Alignment::Right,
    }
}

/// The colour of a standing. Its sign and its name convey it too.
pub(super) const fn colour(standing: Standing) -> Colour {
    match standing {
        Standing::Met => Colour::MET,
        Standing::Unsure => Colour::UNSURE,
        Standing::NotMet => Colour::NOT_MET,
        Standing::NotNeeded
        | Standing::NotApplicable
        | Standing::NotAnswered
        | Standing::NotClaimed => Colour::MUTED,
    }
}

struct Writer<'a> {
    catalogue: &'a Catalogue,
    own: BaseDirection,
    region: &'a str,
}

impl Writer<'_> {
    /// A UI text in the document's direction.
    fn ours(&self, text: &str) -> StyledText {
        StyledText::new(text, self.own)
    }

    /// An applicant's text, in any script and its own direction.
    fn theirs(&self, text: &str) -> StyledText {
        StyledText::new(text, BaseDirection::Auto).in_language(language(text, self.region))
    }

    fn section(&self, part: &DocumentSection) -> Section {
        Section {
            heading: self.ours(part.heading).heavy().sized(13.0),
            elements: part
                .blocks
                .iter()
                .map(|block| self.element(block))
                .collect(),
        }
    }

    fn element(&self, block: &Block) -> Element {
        match block {
            Block::Paragraph(words) => Element::Paragraph(self.ours(words)),
            Block::Verdict(verdict, words) => {
                let colour = colour(match verdict {
                    Verdict::Eligible => Standing::Met,
                    Verdict::Unclear => Standing::Unsure,
                    Verdict::NotEligible => Standing::NotMet,
                });
                let words = self.ours(words).heavy().sized(13.0).coloured(colour);
                Element::Paragraph(words)
            }
            Block::Heading(words) => Element::Heading(self.ours(words).heavy().sized(10.5)),
            Block::Entries(entries) => {
                Element::Table(entries.iter().map(|entry| self.row(entry)).collect())
            }
            Block::Route(route) => Element::Figure(Box::new(self.figure(route))),
            Block::Findings(findings) => Element::Findings(
                findings
                    .iter()
                    .map(|finding| self.finding(finding))
                    .collect(),
            ),
            Block::SignatureLine(words) => {
                let small = |words: &str| self.ours(words).sized(8.5).coloured(Colour::MUTED);
                let date = self.catalogue.text(messages::DOCUMENT_SIGNATURE_DATE);
                Element::Signature(small(words), small(date))
            }
        }
    }

    fn row(&self, entry: &Entry) -> Row {
        let value = match &entry.value {
            // Each line is a paragraph with its own direction.
            Value::UserText(text) => text.split('\n').map(|line| self.theirs(line)).collect(),
            Value::Selected(items) => items.iter().map(|item| self.ours(item)).collect(),
            Value::Empty(words) => vec![self.ours(words).coloured(Colour::MUTED)],
        };
        Row {
            label: self.ours(entry.label).coloured(Colour::MUTED),
            is_list: matches!(&entry.value, Value::Selected(items) if items.len() > 1),
            value,
        }
    }

    fn finding(&self, finding: &FindingEntry) -> Finding {
        let catalogue = self.catalogue;
        let title = messages::label_value(catalogue, finding.name, finding.standing_word);
        let answer = catalogue.text(messages::DOCUMENT_ANSWER);
        let quotation = format!("“{}”", finding.quotation);
        Finding {
            standing: finding.standing,
            title: self.ours(&title).heavy().coloured(colour(finding.standing)),
            words: vec![
                self.ours(&messages::label_value(catalogue, answer, &finding.answer)),
                self.ours(&finding.reason),
            ],
            // The charter is always quoted in English.
            quotation: StyledText::new(&quotation, BaseDirection::LeftToRight)
                .sized(9.0)
                .coloured(Colour::MUTED)
                .in_language(Some("en")),
        }
    }

    fn figure(&self, route: &Route) -> Figure {
        let label = |words, stop: Option<StationKind>| {
            let mut label = self.ours(words).placed(Alignment::Center);
            if stop == Some(StationKind::Member) {
                label.weight = Weight::Bold;
            }
            label
        };
        Figure {
            labels: route
                .stations
                .iter()
                .map(|station| label(station.label, Some(station.stop)))
                .collect(),
            any: label(route.any.0, None).coloured(Colour::MUTED),
            caption: self.ours(route.caption).sized(8.5).coloured(Colour::MUTED),
            description: route.description(self.catalogue),
            route: route.clone(),
        }
    }
}
