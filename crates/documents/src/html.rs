//! Renders a document as one self-contained HTML file: no external resources, no scripts, print
//! styles, and embedded data so that it can be opened again.

use std::fmt::Write as _;

use super::model::{Block, Document, Entry, FindingEntry, Value};
use super::route::{Route, StationKind};
use ispcp_core::eligibility::Standing;
use ispcp_i18n::{Catalogue, messages};

/// The style sheet of the document, included at compile time.
const STYLE: &str = include_str!("../../../styles/document.css");

/// Renders a document as HTML.
#[must_use]
pub fn html(outline: &Document, catalogue: &Catalogue) -> String {
    let mut page = Page {
        catalogue,
        html: String::new(),
    };
    page.head(outline);
    page.html.push_str("<body>\n<main>\n<header>\n");
    page.element("h1", "", outline.title);
    for lead in &outline.lead {
        page.element("p", "", lead);
    }
    page.html.push_str("</header>\n");
    for part in &outline.parts {
        page.html.push_str("<section>\n");
        page.element("h2", "", part.heading);
        for block in &part.blocks {
            page.block(block);
        }
        page.html.push_str("</section>\n");
    }
    page.html.push_str("</main>\n");
    if let Some((data, note)) = &outline.data {
        page.html.push_str("<footer>\n");
        page.element("p", "", note);
        let id = ispcp_core::application::DATA_ELEMENT;
        page.element(
            "pre",
            &format!(" hidden translate=\"no\" id=\"{id}\""),
            data,
        );
        page.html.push_str("</footer>\n");
    }
    page.html.push_str("</body>\n</html>\n");
    page.html
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    html: String,
}

impl Page<'_> {
    /// Writes an element. `name` and `attributes` are trusted; `text` is untrusted and escaped.
    fn element(&mut self, name: &str, attributes: &str, text: &str) {
        self.html.push('<');
        self.html.push_str(name);
        self.html.push_str(attributes);
        self.html.push('>');
        self.escaped(text);
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push_str(">\n");
    }

    fn escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                c => self.html.push(c),
            }
        }
    }

    fn head(&mut self, outline: &Document) {
        let (locale, direction) = (outline.locale, outline.direction.code());
        let _ = write!(
            self.html,
            "<!doctype html>\n<html lang=\"{locale}\" dir=\"{direction}\">\n<head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n"
        );
        self.element("title", "", outline.title);
        self.html.push_str("<style>\n");
        self.html.push_str(STYLE);
        self.html.push_str("</style>\n</head>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(words) => self.element("p", "", words),
            Block::Verdict(verdict, words) => {
                let class = format!(" class=\"verdict {}\"", verdict.code());
                self.element("p", &class, words);
            }
            Block::Heading(words) => self.element("h3", "", words),
            Block::Entries(entries) => {
                self.html.push_str("<dl>\n");
                for entry in entries {
                    self.entry(entry);
                }
                self.html.push_str("</dl>\n");
            }
            Block::Route(route) => self.route(route),
            Block::Findings(findings) => self.findings(findings),
            Block::SignatureLine(words) => {
                self.element("p", " class=\"sign\"", words);
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.html.push_str("<div>\n");
        self.element("dt", "", entry.label);
        match &entry.value {
            // `dir="auto"` gives each text its own direction and isolates it.
            Value::UserText(text) => self.element("dd", " class=\"stated\" dir=\"auto\"", text),
            Value::Selected(items) => {
                for item in items {
                    self.element("dd", "", item);
                }
            }
            Value::Empty(words) => self.element("dd", " class=\"nothing\"", words),
        }
        self.html.push_str("</div>\n");
    }

    fn findings(&mut self, findings: &[FindingEntry]) {
        let catalogue = self.catalogue;
        self.html.push_str("<ol class=\"findings\">\n");
        for finding in findings {
            self.html.push_str("<li>\n");
            let mark = mark(finding.standing);
            let title = messages::label_value(catalogue, finding.name, finding.standing_word);
            self.element(
                "h4",
                &format!(" class=\"{}\"", finding.standing.code()),
                &format!("{mark} {title}"),
            );
            let answer = catalogue.text(messages::DOCUMENT_ANSWER);
            let answer = messages::label_value(catalogue, answer, &finding.answer);
            self.element("p", "", &answer);
            self.element("p", "", &finding.reason);
            self.element(
                "blockquote",
                " lang=\"en\" dir=\"ltr\"",
                &format!("“{}”", finding.quotation),
            );
            self.html.push_str("</li>\n");
        }
        self.html.push_str("</ol>\n");
    }

    fn route(&mut self, route: &Route) {
        let _ = write!(
            self.html,
            "<figure>\n<svg viewBox=\"0 0 {} {}\" role=\"img\">",
            route.width, route.height
        );
        self.element("title", "", route.summary);
        for link in &route.links {
            let class = if link.up { "up" } else { "down" };
            let _ = writeln!(self.html, "<path class=\"{class}\" d=\"{}\"/>", link.path);
        }
        for station in &route.stations {
            let ((x, y), (label_x, label_y)) = (station.at, station.label_at);
            let standing = station.standing.code();
            let radius = if station.stop == StationKind::Member {
                9
            } else {
                12
            };
            let _ = writeln!(
                self.html,
                "<circle class=\"{standing}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"
            );
            if station.stop != StationKind::Member {
                let baseline = y + 5;
                let place = format!(" class=\"mark {standing}\" x=\"{x}\" y=\"{baseline}\"");
                self.element("text", &place, mark(station.standing));
            }
            let place = format!(" x=\"{label_x}\" y=\"{label_y}\"");
            self.element("text", &place, station.label);
        }
        let (words, (x, y)) = route.any;
        self.element(
            "text",
            &format!(" class=\"any\" x=\"{x}\" y=\"{y}\""),
            words,
        );
        self.html.push_str("</svg>\n");
        self.element("figcaption", "", route.caption);
        self.html.push_str("</figure>\n");
    }
}

/// The sign of a standing, distinguishable without colour.
const fn mark(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "✓",
        Standing::Unsure => "?",
        Standing::NotMet => "✕",
        Standing::NotNeeded
        | Standing::NotApplicable
        | Standing::NotAnswered
        | Standing::NotClaimed => "–",
    }
}
