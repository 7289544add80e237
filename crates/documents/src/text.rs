//! Renders a document as plain text for e-mail.

use super::model::{Block, Document, Entry, FindingEntry, Value};
use super::wrap::wrap;
use ispcp_core::eligibility::Standing;
use ispcp_i18n::{Catalogue, Direction, messages};

/// The widest line, in columns, that mail programs do not wrap (RFC 5322, section 2.1.1, recommends
/// at most 78). An unbreakable word may be wider, up to the RFC's limit of 998 octets.
const WIDTH: usize = 72;

/// At the start of a line, sets its direction to right-to-left regardless of its first letter (UAX
/// #9).
const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";
/// Isolates a value in a message (UAX #9).
const FIRST_STRONG_ISOLATE: &str = "\u{2068}";
const POP_ISOLATE: &str = "\u{2069}";

/// Renders a document as plain text, with `\n` line ends.
#[must_use]
pub fn text(outline: &Document, catalogue: &Catalogue) -> String {
    let mut page = Page {
        catalogue,
        text: String::new(),
    };
    page.wrapped(outline.title, "");
    page.line(&"=".repeat(WIDTH));
    for lead in &outline.lead {
        page.line("");
        page.wrapped(lead, "");
    }
    for part in &outline.parts {
        page.line("");
        page.line("");
        page.wrapped(part.heading, "");
        page.line(&"-".repeat(WIDTH));
        for block in &part.blocks {
            page.block(block);
        }
    }
    page.text
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes a text in indented lines of at most [`WIDTH`] columns.
    fn wrapped(&mut self, text: &str, indent: &str) {
        self.wrapped_by(text, indent, str::to_owned);
    }

    fn wrapped_by(&mut self, text: &str, indent: &str, finish: impl Fn(&str) -> String) {
        for paragraph in text.split('\n') {
            let width = WIDTH - indent.len();
            let ends = |text: &str, granularity| self.catalogue.segment_ends(text, granularity);
            // A reader's bidirectional algorithm treats each line of plain text as a paragraph, so
            // an isolate that spans lines is closed at the end of a line and reopened on the next.
            let mut open = 0;
            for line in wrap(paragraph, width, &ends) {
                let begun = FIRST_STRONG_ISOLATE.repeat(open);
                open += line.matches(FIRST_STRONG_ISOLATE).count();
                open = open.saturating_sub(line.matches(POP_ISOLATE).count());
                let ended = POP_ISOLATE.repeat(open);
                if line.is_empty() {
                    self.line("");
                } else {
                    self.wrapped_line(indent, &[begun, finish(line), ended].concat());
                }
            }
        }
    }

    fn wrapped_line(&mut self, indent: &str, line: &str) {
        let mark = match self.catalogue.direction() {
            Direction::Rtl => RIGHT_TO_LEFT_MARK,
            Direction::Ltr => "",
        };
        self.line(&[mark, indent, line].concat());
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(words) => {
                self.line("");
                self.wrapped(words, "");
            }
            Block::Verdict(_, words) => {
                self.line("");
                self.wrapped(&format!("** {words} **"), "");
            }
            Block::Heading(words) => {
                self.line("");
                self.wrapped(words, "");
            }
            Block::Entries(entries) => {
                for entry in entries {
                    self.entry(entry);
                }
            }
            // The findings below contain the same information.
            Block::Route(_) => {}
            Block::Findings(findings) => {
                for finding in findings {
                    self.finding(finding);
                }
            }
            Block::SignatureLine(words) => {
                self.line("");
                self.wrapped(&messages::label_line(self.catalogue, words), "");
                self.line("");
                self.line(&format!("  {}", "_".repeat(40)));
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.line("");
        self.wrapped(&messages::label_line(self.catalogue, entry.label), "");
        match &entry.value {
            Value::UserText(text) => {
                let catalogue = self.catalogue;
                self.wrapped_by(text, "  ", |line| catalogue.isolate(line));
            }
            Value::Selected(items) => {
                for item in items {
                    self.wrapped(&format!("* {item}"), "  ");
                }
            }
            Value::Empty(words) => self.wrapped(words, "  "),
        }
    }

    fn finding(&mut self, finding: &FindingEntry) {
        let mark = match finding.standing {
            Standing::Met => "[x]",
            Standing::Unsure => "[?]",
            Standing::NotMet => "[ ]",
            Standing::NotNeeded
            | Standing::NotApplicable
            | Standing::NotAnswered
            | Standing::NotClaimed => "[-]",
        };
        let catalogue = self.catalogue;
        self.line("");
        let title = messages::label_value(catalogue, finding.name, finding.standing_word);
        self.wrapped(&format!("{mark} {title}"), "");
        let labelled =
            |label, value: &str| messages::label_value(catalogue, catalogue.text(label), value);
        let answer = labelled(messages::DOCUMENT_ANSWER, &finding.answer);
        self.wrapped(&answer, "    ");
        self.wrapped(&finding.reason, "    ");
        let quotation = format!("“{}”", finding.quotation);
        self.wrapped(&labelled(messages::DOCUMENT_QUOTATION, &quotation), "    ");
    }
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, text};
    use crate::wrap::columns;
    use crate::{DocumentContext, application};
    use ispcp_core::interview::Session;
    use ispcp_i18n::Catalogue;

    fn lines(tag: &str) -> Vec<String> {
        let catalogue = Catalogue::for_locale(tag).expect("there is that language");
        let context = DocumentContext {
            day: "2026-11-24".to_owned(),
            country: None,
        };
        let outline = application(&Session::default(), &catalogue, &context);
        let text = text(&outline, &catalogue);
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn chinese_lines_end_between_characters_and_never_before_a_closing_mark() {
        for line in lines("zh") {
            assert!(columns(&line) <= WIDTH, "{line}");
            let closes = |c| "、。，；：？！）”’》」….,)".contains(c);
            assert!(!line.trim_start().starts_with(closes), "{line}");
        }
    }

    #[test]
    fn every_arabic_line_runs_from_the_right() {
        for line in lines("ar") {
            let rule = line.chars().all(|c| matches!(c, '=' | '-' | '_' | ' '));
            assert!(rule || line.starts_with('\u{200f}'), "{line}");
        }
    }
}
