//! What trunk leaves to do on the files that it has just written: the words of the page, where
//! `{% id %}` stands for a message (double braces are trunk's own), names with a hash for the files
//! of the worker, and the fonts.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

use crate::machine::{Outcome, command, root, run};
use crate::{fonts, tools};

/// The Secretariat's published address, unless `ISPCP_SECRETARIAT` says another.
const SECRETARIAT: &str = "secretariat@ispcp.info";

/// Fills the page that trunk has just written.
pub(crate) fn fill() -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("this is run by trunk, as a hook of Trunk.toml")?;
    let mut words = messages()?;
    let secretariat = env::var("ISPCP_SECRETARIAT").unwrap_or_else(|_| SECRETARIAT.to_owned());
    words.insert("secretariat".to_owned(), secretariat);
    let worker = name_worker(&staging)?;
    words.insert("pdf-worker".to_owned(), worker);
    for name in ["index.html", "embed.js"] {
        let page = staging.join(name);
        let told = |error| format!("{}: {error}", page.display());
        let template = fs::read_to_string(&page).map_err(told)?;
        fs::write(&page, filled(&template, &words)?).map_err(told)?;
    }
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        minify(&staging)?;
    }
    fonts::place(&staging)
}

/// Gives the worker's files names that change with them, as trunk does for all but workers; the
/// name of its script.
fn name_worker(folder: &Path) -> Outcome<String> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let rename = |from: &str, to: &str| {
        fs::rename(folder.join(from), folder.join(to)).map_err(|error| format!("{from}: {error}"))
    };
    let (module, wasm) = (read("pdf.js")?, read("pdf_bg.wasm")?);
    let hash = hash(&[&module, &wasm]);
    let names = BTreeMap::from([
        ("pdf-module".to_owned(), format!("pdf-{hash}.js")),
        ("pdf-wasm".to_owned(), format!("pdf-{hash}_bg.wasm")),
    ]);
    rename("pdf.js", &names["pdf-module"])?;
    rename("pdf_bg.wasm", &names["pdf-wasm"])?;
    let script = read("pdf-worker.js")?;
    let script = filled(&String::from_utf8_lossy(&script), &names)?;
    let name = format!("pdf-worker-{}.js", self::hash(&[script.as_bytes()]));
    fs::write(folder.join("pdf-worker.js"), script).map_err(|error| error.to_string())?;
    rename("pdf-worker.js", &name)?;
    Ok(name)
}

/// Makes scripts and styles small: trunk's own minifier cannot read what wasm-bindgen writes.
fn minify(folder: &Path) -> Outcome {
    let told = |error| format!("{}: {error}", folder.display());
    let minifier = tools::minifier()?;
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let extension = path.extension().unwrap_or_default();
        if extension != "js" && extension != "css" {
            continue;
        }
        let mut minify = command(&minifier, &["--minify", "--log-level=warning"])?;
        minify.arg(&path).arg("--allow-overwrite");
        minify.arg(format!("--outfile={}", path.display()));
        run(minify)?;
    }
    Ok(())
}

/// Tells files apart. The hasher is the same for the same toolchain, which is pinned.
fn hash(files: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file);
    }
    format!("{:016x}", hasher.finish())
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
        let (id, rest) = part.split_once("%}").ok_or("a {% is not closed")?;
        let text = messages
            .get(id.trim())
            .ok_or_else(|| format!("there is no plain message {}", id.trim()))?;
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
