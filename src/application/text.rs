//! Cleaning of typed text: what is invisible and could mislead is taken out, nothing else.

use super::input::Shape;

/// A text cleaned as its shape asks.
pub(super) fn clean(shape: Shape, raw: &str) -> String {
    match shape {
        Shape::Text => clean_text(raw),
        _ => clean_line(raw),
    }
}

/// A text of one line without control characters, bidirectional controls, or white space at its
/// ends. A line break becomes a space.
#[must_use]
pub fn clean_line(raw: &str) -> String {
    let spaced: String = raw
        .chars()
        .map(|c| if is_break(c) || c == '\t' { ' ' } else { c })
        .filter(|&c| !is_removed(c))
        .collect();
    spaced.trim().to_owned()
}

/// A text of several lines, cleaned like [`clean_line`]; its line breaks are kept, as `\n`.
#[must_use]
pub fn clean_text(raw: &str) -> String {
    let unified: String = raw
        .replace("\r\n", "\n")
        .chars()
        .map(|c| match c {
            '\t' => ' ',
            c if is_break(c) => '\n',
            c => c,
        })
        .filter(|&c| c == '\n' || !is_removed(c))
        .collect();
    unified.trim().to_owned()
}

/// Characters that end a line, Unicode's own included.
const fn is_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Control characters, and the marks, embeddings, overrides and isolates of the bidirectional
/// algorithm (UAX #9): they are invisible and can make a name read as another. Joiners stay,
/// since Persian and the Indic scripts need them.
fn is_removed(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use super::{clean_line, clean_text};

    #[test]
    fn overrides_and_controls_go_and_joiners_stay() {
        assert_eq!(clean_line("  ab\u{202e}cd\u{0}\u{200f} "), "abcd");
        assert_eq!(clean_line("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(clean_line("two\r\nlines"), "two  lines");
    }

    #[test]
    fn line_breaks_of_every_kind_become_one_kind() {
        assert_eq!(
            clean_text("a\r\nb\rc\u{2028}d\te\n"),
            "a\nb\nc\nd e",
            "the break at the end is white space"
        );
    }
}
