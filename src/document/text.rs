//! The outline as plain text that fits an e-mail.

use super::outline::{Block, Entry, FindingEntry, Outline, Value};
use crate::eligibility::State;
use crate::language::{Catalogue, messages};

/// The widest line, in characters: what mail programs leave alone (RFC 5322, section 2.1.1,
/// asks for at most 78).
const WIDTH: usize = 72;

/// Renders the outline as plain text, its lines ended by `\n`.
#[must_use]
pub fn text(outline: &Outline, catalogue: &Catalogue) -> String {
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

    /// A text in lines of at most [`WIDTH`] characters, each indented. A word is never broken.
    fn wrapped(&mut self, text: &str, indent: &str) {
        for paragraph in text.split('\n') {
            let mut line = String::new();
            for word in paragraph.split(' ') {
                let length = line.chars().count() + 1 + word.chars().count();
                if !line.is_empty() && indent.len() + length > WIDTH {
                    self.line(&format!("{indent}{line}"));
                    line.clear();
                }
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            let line = format!("{indent}{line}");
            self.line(line.trim_end());
        }
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
            // The findings below say the same in words.
            Block::Route(_) => {}
            Block::Findings(findings) => {
                for finding in findings {
                    self.finding(finding);
                }
            }
            Block::SignatureLine(words) => {
                self.line("");
                self.line(&format!("{words}:"));
                self.line("");
                self.line(&format!("  {}", "_".repeat(40)));
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.line("");
        self.wrapped(&format!("{}:", entry.label), "");
        match &entry.value {
            Value::Stated(text) => {
                for line in text.split('\n') {
                    let line = self.catalogue.isolate(line);
                    self.wrapped(&line, "  ");
                }
            }
            Value::Selected(items) => {
                for item in items {
                    self.wrapped(&format!("* {item}"), "  ");
                }
            }
            Value::Nothing(words) => self.wrapped(words, "  "),
        }
    }

    fn finding(&mut self, finding: &FindingEntry) {
        let mark = match finding.state {
            State::Met => "[x]",
            State::Unsure => "[?]",
            State::NotMet => "[ ]",
        };
        let catalogue = self.catalogue;
        self.line("");
        self.wrapped(
            &format!("{mark} {}: {}", finding.name, finding.state_word),
            "",
        );
        let answer = catalogue.text(messages::DOCUMENT_ANSWER);
        self.wrapped(&format!("{answer}: {}", finding.answer), "    ");
        self.wrapped(&finding.reason, "    ");
        let quotation = catalogue.text(messages::DOCUMENT_QUOTATION);
        self.wrapped(&format!("{quotation}: “{}”", finding.quotation), "    ");
    }
}
