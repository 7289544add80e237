//! The outline as plain text that fits an e-mail.

use super::outline::{Block, Entry, FindingEntry, Outline, Value};
use crate::eligibility::Standing;
use crate::language::{Catalogue, Direction, messages};

/// The widest line, in characters: what mail programs leave alone (RFC 5322, section 2.1.1,
/// asks for at most 78).
const WIDTH: usize = 72;

/// At the beginning of a line, it has the line run from right to left, whatever letter comes first
/// (UAX #9).
const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";

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

    /// A text in lines of at most [`WIDTH`] columns, each indented. A word is never broken.
    fn wrapped(&mut self, text: &str, indent: &str) {
        for paragraph in text.split('\n') {
            let mut line = String::new();
            let mut columns = indent.len();
            for piece in pieces(paragraph) {
                let width = piece.trim_end().chars().map(width).sum::<usize>();
                if !line.is_empty() && columns + width > WIDTH {
                    self.wrapped_line(indent, &line);
                    line.clear();
                    columns = indent.len();
                }
                line.push_str(piece);
                columns += piece.chars().map(self::width).sum::<usize>();
            }
            self.wrapped_line(indent, &line);
        }
    }

    fn wrapped_line(&mut self, indent: &str, line: &str) {
        let mark = match self.catalogue.direction() {
            Direction::Rtl if !line.is_empty() => RIGHT_TO_LEFT_MARK,
            Direction::Rtl | Direction::Ltr => "",
        };
        self.line([mark, indent, line].concat().trim_end());
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

/// The pieces between which a line may end: words with the space after them, and the characters of
/// Chinese and Japanese text, which has no spaces. What closes stays with what comes before it, what
/// opens with what comes after.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let may_end = before.is_some_and(|before| {
            let between = before == ' ' || ((is_wide(before) || is_wide(c)) && c != ' ');
            between && !closes(c) && !opens(before)
        });
        if may_end {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    pieces.push(&text[start..]);
    pieces
}

/// How many columns a character takes.
const fn width(c: char) -> usize {
    if is_wide(c) { 2 } else { 1 }
}

/// Whether a character is one of those as wide as two, which stand without spaces between them:
/// ideographs, kana, and the full-width marks (UAX #11).
const fn is_wide(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether no line begins with a character.
const fn closes(c: char) -> bool {
    matches!(
        c,
        '、' | '。'
            | '，'
            | '；'
            | '：'
            | '？'
            | '！'
            | '）'
            | '”'
            | '’'
            | '》'
            | '」'
            | '…'
            | '.'
            | ','
            | ')'
            | '\u{2069}'
    )
}

/// Whether no line ends with a character.
const fn opens(c: char) -> bool {
    matches!(c, '（' | '“' | '‘' | '《' | '「' | '(' | '\u{2068}')
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, text, width};
    use crate::document::{Context, application};
    use crate::interview::Session;
    use crate::language::Catalogue;

    fn lines(tag: &str) -> Vec<String> {
        let catalogue = Catalogue::of(tag).expect("there is that language");
        let context = Context {
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
            assert!(line.chars().map(width).sum::<usize>() <= WIDTH, "{line}");
            assert!(!line.trim_start().starts_with(super::closes), "{line}");
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
