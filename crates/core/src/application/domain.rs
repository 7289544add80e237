//! Domain names, e-mail addresses and web addresses in every script (Universal Acceptance).
//!
//! The checks need no Unicode table: a full IDNA library would be larger than the rest of the first
//! screen. They accept everything that such a library accepts, with the same canonical spelling (a
//! test compares them), and refuse texts that cannot be an address.

use thiserror::Error;

use super::unicode::{canonical_label, composed, fold_width, is_invisible, is_joiner_or_selector};

/// Why a text is not one e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EmailError {
    /// It is not an address.
    #[error("not an e-mail address")]
    Malformed,
    /// It holds one address with a name or other text around it.
    #[error("other words around the e-mail address")]
    NotAlone,
    /// It holds several addresses.
    #[error("several e-mail addresses")]
    Several,
}

/// Parses an e-mail address and returns its canonical spelling: in normalisation form C, the domain
/// in lower case. Accepts internationalised addresses (RFC 6531). Ignores space around the address
/// or its `@`, angle brackets around it, a `mailto:` prefix, and full-width forms.
#[must_use]
pub fn parse_email(text: &str) -> Option<String> {
    // PRECIS also folds the width of a local part (RFC 8265, section 3.2).
    let text: String = text.chars().map(fold_width).collect();
    let text = text.trim();
    let inner = text.strip_prefix('<').and_then(|t| t.strip_suffix('>'));
    let text = inner.unwrap_or(text).trim();
    let text = strip_prefix_ignoring_case(text, "mailto:").unwrap_or(text);
    let (local, domain) = match quoted_end(text) {
        Some(end) => (&text[..end], text[end..].trim_start().strip_prefix('@')?),
        None => text.rsplit_once('@')?,
    };
    let (local, domain) = (composed(local.trim()), canonical_domain(domain.trim())?);
    is_local_part(&local).then(|| format!("{local}@{domain}"))
}

/// Why [`parse_email`] rejects a text.
#[must_use]
pub fn email_error(text: &str) -> EmailError {
    let is_around = |c: char| c.is_whitespace() || "<>()[]\"“”«»,;:/|،؛、".contains(fold_width(c));
    let mut addresses = text
        .split(is_around)
        .filter(|part| part.contains(['@', '＠']));
    match (addresses.next(), addresses.next()) {
        (Some(_), Some(_)) => EmailError::Several,
        (Some(part), None) if parse_email(part).is_some() => EmailError::NotAlone,
        _ => EmailError::Malformed,
    }
}

/// Parses a web address and returns its canonical spelling; a missing scheme becomes `https://`.
#[must_use]
pub fn parse_website(text: &str) -> Option<String> {
    let text = text.trim();
    // Input methods type full-width forms in the scheme and the host. A path may contain them.
    let scheme = ["https://", "http://"].into_iter().find_map(|scheme| {
        let end = scheme.chars().count();
        let end = text.char_indices().nth(end).map_or(text.len(), |(i, _)| i);
        let typed: String = text[..end].chars().map(fold_width).collect();
        typed
            .eq_ignore_ascii_case(scheme)
            .then_some((scheme, &text[end..]))
    });
    let (scheme, rest) = scheme.unwrap_or(("https://", text));
    let end = rest.find(|c| matches!(fold_width(c), '/' | '?' | '#'));
    let (authority, path) = rest.split_at(end.unwrap_or(rest.len()));
    let authority: String = authority.chars().map(fold_width).collect();
    let mut path = path.chars();
    let path: String = path
        .next()
        .map(fold_width)
        .into_iter()
        .chain(path)
        .collect();
    let (host, port) = match authority.split_once(':') {
        // `parse` would accept a sign.
        Some((_, port)) if !port.starts_with(|c: char| c.is_ascii_digit()) => return None,
        Some((host, port)) => (host, Some(port.parse::<u16>().ok()?)),
        None => (authority.as_str(), None),
    };
    let host = canonical_domain(host)?;
    if path.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{scheme}{host}{port}{path}"))
}

/// A domain name of at least two labels, each mapped by UTS #46, joined by ASCII full stops (some
/// keyboards type one of IDNA's other three), without a trailing full stop.
fn canonical_domain(text: &str) -> Option<String> {
    let is_stop = |c| matches!(c, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}');
    let text = text.strip_suffix(is_stop).unwrap_or(text);
    let labels: Vec<String> = text.split(is_stop).map(canonical_label).collect();
    // A numeric last label makes it an IPv4 address (RFC 3696, section 2).
    let numeric = |label: &String| label.chars().all(|c| c.is_ascii_digit());
    let named = labels.len() > 1 && !labels.last().is_some_and(numeric);
    let domain = labels.join(".");
    let fits = domain.chars().count() <= 253;
    (fits && named && labels.iter().all(|label| is_label(label))).then_some(domain)
}

/// Whether a text can be a label of a registered name (RFC 5890, section 2.3). Checks the length
/// and the hyphens; ASCII is limited to letters, digits and hyphens. Underscores are not valid in
/// host names.
fn is_label(label: &str) -> bool {
    let edges = |c: char| label.starts_with(c) || label.ends_with(c);
    (1..=63).contains(&label.chars().count())
        && !edges('-')
        && label.chars().all(|c| {
            let is_foreign = is_foreign_to_names(c) || c == MAPPED_STOP;
            c.is_ascii_alphanumeric() || c == '-' || (!c.is_ascii() && !is_foreign)
        })
}

/// The full stop to which UTS #46 maps only the vertical form (U+FE12), which IDNA refuses.
const MAPPED_STOP: char = '\u{3002}';

/// Non-ASCII characters that are valid in neither a label nor a mailbox: white space, controls,
/// invisible characters except joiners and selectors, full-width ASCII punctuation, and private
/// use.
fn is_foreign_to_names(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || (is_invisible(c) && !is_joiner_or_selector(c))
        || matches!(c,
            '\u{2010}'..='\u{206f}' | '\u{3001}' | '\u{3008}'..='\u{3011}'
            | '\u{e000}'..='\u{f8ff}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}'
            | '\u{fffd}')
}

/// Whether a text is a local part: atoms joined by full stops, or a quoted string, at most 64
/// octets, in any script (RFC 5321, section 4.1.2; RFC 6531, section 3.3).
fn is_local_part(local: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.chars().all(|c| {
                c.is_ascii_alphanumeric()
                    || "!#$%&'*+-/=?^_`{|}~".contains(c)
                    || (!c.is_ascii() && !is_foreign_to_names(c))
            })
    };
    let quoted = quoted_end(local) == Some(local.len());
    local.len() <= 64 && (quoted || local.split('.').all(is_atom))
}

/// The end, in bytes, of a quoted string at the start of a text (RFC 5321, section 4.1.2).
fn quoted_end(text: &str) -> Option<usize> {
    let mut chars = text.strip_prefix('"')?.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            // One byte for the opening quotation mark, one for this one.
            '"' => return Some(at + 2),
            '\\' => {
                chars.next().filter(|(_, c)| matches!(c, ' '..='~'))?;
            }
            ' '..='~' => {}
            c if !c.is_ascii() && !is_foreign_to_names(c) => {}
            _ => return None,
        }
    }
    None
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &text[prefix.len()..])
}

#[cfg(test)]
mod tests {
    use super::{EmailError, email_error, parse_email, parse_website};

    #[test]
    fn a_vertical_full_stop_is_none() {
        for text in ["例え︒中国", "例え.中国︒", "a.例え︒"] {
            assert_eq!(parse_website(text), None, "{text}");
            assert_eq!(parse_email(&format!("a@{text}")), None, "{text}");
        }
    }

    #[test]
    fn addresses_of_every_script_are_taken() {
        for email in [
            "info@example.photography",
            "用户@例え.中国",
            "елена@пример.рф",
            "o'neil+icann@xn--r8jz45g.example",
            "अजय@डाटा.भारत",
            "χρήστης@παράδειγμα.ελ",
            "دعم@مثال.إختبار",
            "a.b-c_d@sub.example.co",
        ] {
            assert_eq!(parse_email(email).as_deref(), Some(email));
        }
    }

    #[test]
    fn slips_of_the_keyboard_are_forgiven() {
        assert_eq!(
            parse_email("  Info @ Example.ORG ").as_deref(),
            Some("Info@example.org")
        );
        assert_eq!(
            parse_email("用户＠例え。中国").as_deref(),
            Some("用户@例え.中国")
        );
        assert_eq!(
            parse_website(" Example.NET/About ").as_deref(),
            Some("https://example.net/About")
        );
        assert_eq!(
            parse_website("HTTP://example.net:8080?x").as_deref(),
            Some("http://example.net:8080?x")
        );
        assert_eq!(
            parse_website("https://ලංකා.example/").as_deref(),
            Some("https://ලංකා.example/")
        );
    }

    #[test]
    fn a_domain_gets_its_canonical_spelling() {
        for (typed, canonical) in [
            ("Елена@ПРИМЕР.РФ", "Елена@пример.рф"),
            ("ana@Cafe\u{301}.Example", "ana@café.example"),
            ("ａｎａ＠ｅｘａｍｐｌｅ．ｎｅｔ", "ana@example.net"),
            ("jose\u{301}@example.net", "josé@example.net"),
            ("<ana@example.net>", "ana@example.net"),
            ("ana@ΠΑΡΆΔΕΙΓΜΑ.ΕΛ", "ana@παράδειγμα.ελ"),
        ] {
            assert_eq!(parse_email(typed).as_deref(), Some(canonical));
        }
        for (typed, canonical) in [
            ("ПРИМЕР.РФ/Путь", "https://пример.рф/Путь"),
            (
                "ＨＴＴＰ：／／ｅｘａｍｐｌｅ．ｎｅｔ：８０／ａ",
                "http://example.net:80/ａ",
            ),
            ("نامه\u{200c}ای.example", "https://نامه\u{200c}ای.example"),
        ] {
            assert_eq!(parse_website(typed).as_deref(), Some(canonical));
        }
    }

    #[test]
    fn a_quoted_local_part_is_taken() {
        for email in [
            "\"ana lima\"@example.net",
            "\"a@b\"@example.net",
            "\"a\\\"b\\\\\"@example.net",
            "\"josé\"@example.net",
            "\"..\"@example.net",
        ] {
            assert_eq!(parse_email(email).as_deref(), Some(email));
        }
        for email in [
            "\"ana@example.net",
            "\"a\"b\"@example.net",
            "\"a\"b@example.net",
            "\"a\\\"@example.net",
            "\"a\u{200b}\"@example.net",
        ] {
            assert_eq!(parse_email(email), None, "{email}");
        }
        let long = format!("\"{}\"@example.net", "x".repeat(63));
        assert_eq!(parse_email(&long), None);
    }

    #[test]
    fn what_is_not_one_address_alone_is_told_apart() {
        for (typed, error) in [
            ("Ana <ana@example.net>", EmailError::NotAlone),
            ("\"Ana\" <ana@example.net>", EmailError::NotAlone),
            ("ana@example.net (Ana)", EmailError::NotAlone),
            ("ana@example.net,", EmailError::NotAlone),
            ("ana@example.net, bob@example.net", EmailError::Several),
            ("ana@example.net；bob＠example.net", EmailError::Several),
            ("ana@example.net bob@example.net", EmailError::Several),
            (
                "Ana <ana@example.net>, Bob <bob@example.net>",
                EmailError::Several,
            ),
            ("ana@example.net/bob@example.net", EmailError::Several),
            ("ana", EmailError::Malformed),
            ("a@b@example.org", EmailError::Malformed),
            ("Ana <ana@example>", EmailError::Malformed),
        ] {
            assert_eq!(parse_email(typed), None, "{typed}");
            assert_eq!(email_error(typed), error, "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_refused() {
        for email in [
            "",
            "info",
            "info@",
            "@example.org",
            "a@b@example.org",
            "a b@example.org",
            "info@example",
            "info@-example.org",
            "info@example..org",
            "info@192.0.2.1",
            "in..fo@example.org",
            "info@exa mple.org",
            "info@exa_mple.org",
            "<b>@example.org",
        ] {
            assert_eq!(parse_email(email), None, "{email}");
        }
        assert_eq!(
            parse_email(&format!("{}@example.org", "x".repeat(65))),
            None
        );
        for website in [
            "",
            "https://",
            "example",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://user@example.org",
            "https://exa mple.org",
            "example.org/a b",
            "https://example.org:99999",
            "https://example.org:+80",
            "192.0.2.1",
            "https://<b>.example",
        ] {
            assert_eq!(parse_website(website), None, "{website}");
        }
    }
}
