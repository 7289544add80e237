//! Extracts an application file from its container: text encodings, HTML, and the changes that
//! other programs make when they send or save a text again.

use super::{FORMAT, FileError};

/// Decodes a file: UTF-8, UTF-16 of either byte order, or Safari's web archive.
pub(super) fn decoded(bytes: &[u8]) -> Result<String, FileError> {
    let unit: Option<fn([u8; 2]) -> u16> = match bytes {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        // No byte order mark: our texts begin with ASCII.
        [first, 0, ..] if *first != 0 => Some(u16::from_le_bytes),
        [0, second, ..] if *second != 0 => Some(u16::from_be_bytes),
        _ => None,
    };
    if let Some(unit) = unit {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units = pairs.iter().map(|pair| unit(*pair));
        let text: Result<String, _> = char::decode_utf16(units.clone()).collect();
        return match text {
            Ok(text) if rest.is_empty() => Ok(text),
            _ => {
                let units: Vec<u16> = units.collect();
                let ours = String::from_utf16_lossy(&units).contains(FORMAT);
                Err(if ours {
                    FileError::Truncated
                } else {
                    FileError::UnknownFormat
                })
            }
        };
    }
    // A binary property list that contains the original document.
    let document = bytes.starts_with(b"bplist00").then(|| {
        let start = find(bytes, b"<!doctype html")?;
        let end = find(&bytes[start..], b"</html>")?;
        Some(&bytes[start..start + end])
    });
    let bytes = document.flatten().unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) if error.error_len().is_none() => Err(FileError::Truncated),
        // Another encoding, chosen by a program that saved the file again.
        Err(_) if find(bytes, FORMAT.as_bytes()).is_some() => Err(FileError::Altered),
        Err(_) => Err(FileError::UnknownFormat),
    }
}

/// The position of the first match in some bytes, ignoring ASCII case.
pub(super) fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut windows = bytes.windows(wanted.len());
    windows.position(|window| window.eq_ignore_ascii_case(wanted))
}

/// The text of the element with that `id`, whatever the spelling of its tag.
pub(super) fn html_inside(html: &str, id: &str) -> Result<String, FileError> {
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once('<') {
        if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let Some(end) = tag_end(tag) else {
            // The tag with the `id` may be the one that was cut off.
            let is_it = tag.contains(id);
            return Err(if is_it {
                FileError::Truncated
            } else {
                FileError::UnknownFormat
            });
        };
        let (tag, content) = (&tag[..end], &tag[end + 1..]);
        if attribute(tag, "id") == Some(id) {
            let (data, _) = content.split_once("</").ok_or(FileError::Truncated)?;
            return Ok(references(data));
        }
        // The content of these elements is not markup.
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default();
        let is_raw = ["style", "script", "title", "textarea"]
            .iter()
            .any(|raw| name.eq_ignore_ascii_case(raw));
        rest = if is_raw {
            let end = find(content.as_bytes(), format!("</{name}").as_bytes());
            end.map_or("", |end| &content[end..])
        } else {
            content
        };
    }
    Err(FileError::UnknownFormat)
}

/// The end of a tag, in bytes: the first `>` outside quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(mark), _) if mark == byte => quote = None,
            _ => {}
        }
        quote.is_none() && byte == b'>'
    })
}

/// The value of a tag's attribute, quoted (either kind) or unquoted.
fn attribute<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let is_space = |c: char| c.is_ascii_whitespace() || c == '/';
    let (_, mut rest) = tag.split_once(is_space)?;
    loop {
        rest = rest.trim_start_matches(is_space);
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c: char| is_space(c) || c == '=');
        let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote)?,
            _ => value.split_at(value.find(is_space).unwrap_or(value.len())),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

/// Resolves each character reference of a text once: the numeric ones, and the named ones that
/// browsers write.
pub(super) fn references(text: &str) -> String {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        resolved.push_str(before);
        // The longest is `&#x10ffff;`; leading zeros make it slightly longer.
        let end = after.bytes().take(12).position(|byte| byte == b';');
        let reference = end.and_then(|end| {
            let c = match &after[..end] {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => '\u{a0}',
                name => {
                    let number = name.strip_prefix('#')?;
                    let code = match number.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16),
                        None => number.parse(),
                    };
                    char::from_u32(code.ok()?).filter(|&c| c != '\0')?
                }
            };
            Some((c, &after[end + 1..]))
        });
        if let Some((c, after)) = reference {
            resolved.push(c);
            rest = after;
        } else {
            resolved.push('&');
            rest = after;
        }
    }
    resolved.push_str(rest);
    resolved
}

/// Decodes the soft line breaks and encoded bytes of quoted-printable (RFC 2045, section 6.7).
/// Returns the text unchanged if the bytes are not valid UTF-8.
pub(super) fn quoted_printable(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match after {
            _ if byte != b'=' => bytes.push(byte),
            [b'\r', b'\n', after @ ..] | [b'\n', after @ ..] => rest = after,
            [high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or_default();
                bytes.push(u8::try_from(digit(*high) << 4 | digit(*low)).unwrap_or_default());
                rest = after;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
