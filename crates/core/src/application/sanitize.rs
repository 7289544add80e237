//! Sanitises typed text: removes only invisible characters that could mislead.

use super::input::{Field, FieldKind};
use super::unicode::{digit_value, is_invisible, is_joiner, is_joiner_or_selector};

/// Sanitises a text by the rules of its field. A text of invisible characters only becomes empty.
pub(super) fn clean(field: Field, raw: &str) -> String {
    let clean = match field.kind() {
        FieldKind::Text => sanitize_text(raw),
        _ if field.is_exact() => sanitize_exact(raw),
        _ => sanitize_line(raw),
    };
    if is_blank(&clean) {
        String::new()
    } else {
        clean
    }
}

/// Whether a text holds only white space and invisible characters.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || is_invisible(c) || is_removed(c))
}

/// Sanitises an address or a number: like [`sanitize_line`], and removes all other invisible
/// characters. Joiners between two non-ASCII letters and variation selectors after one are kept,
/// because some scripts need them.
#[must_use]
pub fn sanitize_exact(raw: &str) -> String {
    let line = sanitize_line(raw);
    let mut clean = String::new();
    // A joiner that is kept if a letter follows.
    let mut held: Option<char> = None;
    for c in line.chars() {
        if is_invisible(c) && !is_joiner_or_selector(c) {
            continue;
        }
        let after_letter = clean.chars().next_back().is_some_and(is_foreign_letter);
        if is_joiner(c) {
            held = held.or(after_letter.then_some(c));
        } else if is_invisible(c) {
            if after_letter && held.is_none() {
                clean.push(c);
            }
        } else {
            clean.extend(held.take().filter(|_| is_foreign_letter(c)));
            clean.push(c);
        }
    }
    clean.trim().to_owned()
}

/// Whether a character is a non-ASCII letter, mark or sign; variation selectors count.
fn is_foreign_letter(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && !is_joiner(c) && digit_value(c).is_none()
}

/// Sanitises a text of one line: removes control characters and bidirectional controls, and trims
/// white space. A line break becomes a space.
#[must_use]
pub fn sanitize_line(raw: &str) -> String {
    let spaced: String = raw
        .chars()
        .map(|c| if is_break(c) || c == '\t' { ' ' } else { c })
        .filter(|&c| !is_removed(c))
        .collect();
    spaced.trim().to_owned()
}

/// Sanitises a text of several lines like [`sanitize_line`], and keeps line breaks as `\n`.
#[must_use]
pub fn sanitize_text(raw: &str) -> String {
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

/// Whether a character ends a line, including Unicode's line separators.
const fn is_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether a character is a control character, or a mark, embedding, override or isolate of the
/// bidirectional algorithm (UAX #9): these are invisible and can make a name read as another.
/// Joiners are kept, because Persian and the Indic scripts need them.
fn is_removed(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use super::{clean, sanitize_exact, sanitize_line, sanitize_text};
    use crate::application::Field;

    #[test]
    fn overrides_and_controls_go_and_joiners_stay() {
        assert_eq!(sanitize_line("  ab\u{202e}cd\u{0}\u{200f} "), "abcd");
        assert_eq!(sanitize_line("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(sanitize_line("two\r\nlines"), "two  lines");
    }

    #[test]
    fn addresses_and_numbers_lose_what_nobody_sees() {
        for hidden in
            "\u{200b}\u{feff}\u{2060}\u{ad}\u{180e}\u{115f}\u{3164}\u{2800}\u{200d}\u{fe0f}".chars()
        {
            let typed = format!("{hidden}a{hidden}@example{hidden}.net{hidden}");
            assert_eq!(sanitize_exact(&typed), "a@example.net", "{hidden:?}");
        }
    }

    #[test]
    fn addresses_keep_what_a_script_needs() {
        for kept in [
            "نامه\u{200c}ای.example",
            "ශ්\u{200d}රී.example",
            "葛\u{e0100}@example.net",
        ] {
            assert_eq!(sanitize_exact(kept), kept);
        }
        assert_eq!(sanitize_exact("م\u{200c}\u{200c} \u{200d}م"), "م م");
    }

    #[test]
    fn a_text_that_shows_nothing_is_empty() {
        for hidden in
            "\u{200b}\u{3164}\u{2800}\u{ad}\u{a0}\u{200d}\u{fe0f}\u{e0020}\u{fffc}".chars()
        {
            for field in Field::ALL {
                assert_eq!(
                    clean(field, &format!(" {hidden}{hidden}\n")),
                    "",
                    "{hidden:?}"
                );
            }
        }
        let name = "Ex\u{ad}ample\u{200b}";
        assert_eq!(
            clean(Field::LegalName, name),
            name,
            "a name keeps its spelling"
        );
    }

    #[test]
    fn line_breaks_of_every_kind_become_one_kind() {
        assert_eq!(
            sanitize_text("a\r\nb\rc\u{2028}d\te\n"),
            "a\nb\nc\nd e",
            "the break at the end is white space"
        );
    }
}
