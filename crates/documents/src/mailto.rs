//! `mailto:` URIs (RFC 6068).

use std::fmt::Write as _;

/// Builds a `mailto:` URI. Line breaks of the body become CRLF (RFC 6068, section 5). All
/// characters except ASCII letters, digits and `-._~` are percent-encoded as UTF-8, including those
/// of internationalised addresses.
#[must_use]
pub fn mailto(address: &str, subject: &str, body: &str) -> String {
    let mut uri = String::from("mailto:");
    // The last `@` precedes the domain: a quoted local part may contain others.
    match address.rsplit_once('@') {
        Some((local, domain)) => {
            encode(local, &mut uri);
            uri.push('@');
            encode(domain, &mut uri);
        }
        None => encode(address, &mut uri),
    }
    let fields = [("subject", subject), ("body", body)];
    let given = fields.into_iter().filter(|(_, text)| !text.is_empty());
    for (i, (name, text)) in given.enumerate() {
        uri.push(if i == 0 { '?' } else { '&' });
        uri.push_str(name);
        uri.push('=');
        let lines: Vec<&str> = text.lines().collect();
        encode(&lines.join("\r\n"), &mut uri);
    }
    uri
}

fn encode(text: &str, uri: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mailto;

    #[test]
    fn line_breaks_are_crlf_and_everything_is_encoded() {
        assert_eq!(
            mailto("a.b@example.org", "Me & you?", "One,\n\ntwo=ü."),
            "mailto:a.b@example.org?subject=Me%20%26%20you%3F&body=One%2C%0D%0A%0D%0Atwo%3D%C3%BC."
        );
    }

    #[test]
    fn an_address_keeps_its_parts_apart() {
        assert_eq!(
            mailto("\"a?b@c\"@bücher.example", "", ""),
            "mailto:%22a%3Fb%40c%22@b%C3%BCcher.example"
        );
        assert_eq!(
            mailto("用户@例え.中国", "", "x"),
            "mailto:%E7%94%A8%E6%88%B7@%E4%BE%8B%E3%81%88.%E4%B8%AD%E5%9B%BD?body=x"
        );
    }
}
