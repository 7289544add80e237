//! The words of the page around the widget: `{% id %}` in `index.html` stands for a message.
//! (Double braces are trunk's own.)

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

use crate::machine::{Outcome, root};

/// The Secretariat's published address, unless `ISPCP_SECRETARIAT` says another.
const SECRETARIAT: &str = "secretariat@ispcp.info";

/// Fills the page that trunk has just written.
pub(crate) fn fill() -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("this is run by trunk, as a hook of Trunk.toml")?;
    let page = staging.join("index.html");
    let told = |error| format!("{}: {error}", page.display());
    let template = fs::read_to_string(&page).map_err(told)?;
    let mut words = messages()?;
    let secretariat = env::var("ISPCP_SECRETARIAT").unwrap_or_else(|_| SECRETARIAT.to_owned());
    words.insert("secretariat".to_owned(), secretariat);
    let filled = filled(&template, &words)?;
    fs::write(&page, filled).map_err(told)
}

/// The messages of English that are plain text.
fn messages() -> Outcome<BTreeMap<String, String>> {
    let folder = root().join("locales/en");
    let told = |error| format!("{}: {error}", folder.display());
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let text = fs::read_to_string(&path).map_err(told)?;
        let resource = parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && let Some(value) = &message.value
                && let [PatternElement::TextElement { value }] = value.elements.as_slice()
            {
                messages.insert(message.id.name.to_owned(), (*value).to_owned());
            }
        }
    }
    Ok(messages)
}

fn filled(template: &str, messages: &BTreeMap<String, String>) -> Outcome<String> {
    let mut parts = template.split("{%");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (id, rest) = part
            .split_once("%}")
            .ok_or("index.html: a {% is not closed")?;
        let text = messages
            .get(id.trim())
            .ok_or_else(|| format!("index.html: there is no plain message {}", id.trim()))?;
        let escaped = text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;");
        page.push_str(&escaped);
        page.push_str(rest);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::filled;
    use std::collections::BTreeMap;

    #[test]
    fn messages_are_filled_in_escaped_and_a_missing_one_is_named() {
        let messages = BTreeMap::from([("a".to_owned(), "x < y & z".to_owned())]);
        assert_eq!(
            filled("<p>{% a %}</p>", &messages),
            Ok("<p>x &lt; y &amp; z</p>".to_owned())
        );
        let error = filled("{% b %}", &messages).expect_err("there is no b");
        assert!(error.contains("message b"), "{error}");
        assert!(filled("{% a", &messages).is_err());
    }
}
