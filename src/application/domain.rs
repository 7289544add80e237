//! Domain names, e-mail addresses and web addresses in every script (Universal Acceptance).
//!
//! The checks are those that need no table of Unicode: a full IDNA library would weigh more than
//! the rest of the first screen. They accept whatever such a library accepts (a test compares)
//! and refuse what cannot be an address at all.

/// An e-mail address in its canonical spelling, internationalised ones included (RFC 6531).
/// Space around the address or its `@` is forgiven, and so is a full-width `＠`.
#[must_use]
pub fn parse_email(text: &str) -> Option<String> {
    let text = text.replace('＠', "@");
    let text = text.trim();
    let text = strip_prefix_ignoring_case(text, "mailto:").unwrap_or(text);
    let (local, domain) = text.rsplit_once('@')?;
    let (local, domain) = (local.trim(), canonical_domain(domain.trim())?);
    is_local_part(local).then(|| format!("{local}@{domain}"))
}

/// A web address in its canonical spelling, with `https://` where no scheme was typed.
#[must_use]
pub fn parse_website(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = if let Some(rest) = strip_prefix_ignoring_case(text, "https://") {
        ("https", rest)
    } else if let Some(rest) = strip_prefix_ignoring_case(text, "http://") {
        ("http", rest)
    } else {
        ("https", text)
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port.parse::<u16>().ok()?)),
        None => (authority, None),
    };
    let host = canonical_domain(host)?;
    if path.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{scheme}://{host}{port}{path}"))
}

/// A domain name of at least two labels: ASCII in lower case, with plain full stops (IDNA's
/// other three are what some keyboards type), and without the one that ends it.
fn canonical_domain(text: &str) -> Option<String> {
    let text = text
        .replace(['\u{3002}', '\u{ff0e}', '\u{ff61}'], ".")
        .to_ascii_lowercase();
    let text = text.strip_suffix('.').unwrap_or(&text);
    let mut labels = text.rsplit('.');
    let top = labels.next()?;
    let fits = text.chars().count() <= 253;
    // A number at the end makes it an IPv4 address (RFC 3696, section 2).
    let named = is_label(top) && !top.chars().all(|c| c.is_ascii_digit());
    let below = labels.clone().count() >= 1 && labels.all(is_label);
    (fits && named && below).then(|| text.to_owned())
}

/// Whether a label could be one of a registered name (RFC 5890, section 2.3): its length, its
/// hyphens, and no ASCII but letters and digits. An underscore names no host.
fn is_label(label: &str) -> bool {
    let edges = |c: char| label.starts_with(c) || label.ends_with(c);
    (1..=63).contains(&label.chars().count())
        && !edges('-')
        && label.chars().all(|c| {
            c.is_ascii_alphanumeric() || c == '-' || (!c.is_ascii() && !is_foreign_to_names(c))
        })
}

/// Characters outside ASCII that no label and no mailbox holds: space, controls, the invisible
/// marks of direction, the full-width forms of ASCII's punctuation, and private use.
fn is_foreign_to_names(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2010}'..='\u{206f}'
            | '\u{3001}' | '\u{3008}'..='\u{3011}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}'
            | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{fffd}')
}

/// The part before the `@`: atoms joined by full stops, at most 64 octets, in any script
/// (RFC 5321, section 4.1.2; RFC 6531, section 3.3). Quoted ones are not taken.
fn is_local_part(local: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.chars().all(|c| {
                c.is_ascii_alphanumeric()
                    || "!#$%&'*+-/=?^_`{|}~".contains(c)
                    || (!c.is_ascii() && !is_foreign_to_names(c))
            })
    };
    local.len() <= 64 && local.split('.').all(is_atom)
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &text[prefix.len()..])
}

#[cfg(test)]
mod tests {
    use super::{parse_email, parse_website};

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
            "192.0.2.1",
            "https://<b>.example",
        ] {
            assert_eq!(parse_website(website), None, "{website}");
        }
    }
}
