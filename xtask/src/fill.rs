//! What trunk leaves to do on the files that it has just written: names with a hash for all that
//! trunk names plainly, the words of pages and scripts, where `{% id %}` stands for a message, a
//! name or a hash (double braces are trunk's own), minified scripts, and the fonts.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::machine::{Outcome, command, root, run};
use crate::{build, fonts, messages, publish, tools};

/// The Secretariat's published address, unless `ISPCP_SECRETARIAT` says another.
const SECRETARIAT: &str = "secretariat@ispcp.info";

/// The scripts, in the order in which one names another: each with the word for its name. One
/// without a word keeps its plain name, since other people's pages name it.
const SCRIPTS: [(&str, Option<&str>); 8] = [
    ("first", Some("first")),
    ("words", Some("words")),
    ("pdf-worker", Some("pdf-worker")),
    ("mount", Some("mount")),
    ("inline", Some("inline")),
    ("boot", Some("boot")),
    ("embed", None),
    ("configurator", Some("configurator")),
];

/// Fills what trunk has just written.
pub(crate) fn fill() -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("this is run by trunk, as a hook of Trunk.toml")?;
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let mut site = Site {
        folder: staging,
        release,
        words: words()?,
    };
    site.modules()?;
    site.locales()?;
    for (name, word) in SCRIPTS {
        site.script(name, word)?;
    }
    let template = site.text("embed.html")?;
    site.page("embed.html", &template)?;
    site.first_screens()?;
    fonts::place(&site.folder)
}

/// The words that every template may name: the messages, and what is set.
pub(crate) fn words() -> Outcome<BTreeMap<String, String>> {
    let mut words = plain_messages(&root().join("locales").join(messages::ENGLISH))?;
    let secretariat = env::var("ISPCP_SECRETARIAT").unwrap_or_else(|_| SECRETARIAT.to_owned());
    words.insert("secretariat".to_owned(), secretariat);
    words.insert("version".to_owned(), publish::VERSION.to_owned());
    words.insert("major".to_owned(), publish::major().to_owned());
    Ok(words)
}

/// The files that are being made.
struct Site {
    folder: PathBuf,
    release: bool,
    words: BTreeMap<String, String>,
}

impl Site {
    fn read(&self, name: &str) -> Outcome<Vec<u8>> {
        fs::read(self.folder.join(name)).map_err(|error| format!("{name}: {error}"))
    }

    fn text(&self, name: &str) -> Outcome<String> {
        Ok(String::from_utf8_lossy(&self.read(name)?).into_owned())
    }

    fn write(&self, name: &str, content: &str) -> Outcome {
        fs::write(self.folder.join(name), content).map_err(|error| format!("{name}: {error}"))
    }

    fn rename(&self, from: &str, to: &str) -> Outcome {
        fs::rename(self.folder.join(from), self.folder.join(to))
            .map_err(|error| format!("{from}: {error}"))
    }

    /// The file of that beginning and end, which trunk has named with a hash.
    fn hashed(&self, prefix: &str, suffix: &str) -> Outcome<String> {
        let told = |error| format!("{}: {error}", self.folder.display());
        for entry in fs::read_dir(&self.folder).map_err(told)? {
            let name = entry.map_err(told)?.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(prefix) && name.ends_with(suffix) {
                return Ok(name.into_owned());
            }
        }
        Err(format!("trunk has written no {prefix}…{suffix}"))
    }

    /// Makes a file's name known, and the hash by which a browser makes sure of its content.
    fn know(&mut self, word: &str, name: String) -> Outcome {
        let integrity = integrity(&self.read(&name)?);
        self.words.insert(format!("{word}-integrity"), integrity);
        self.words.insert(word.to_owned(), name);
        Ok(())
    }

    /// The modules and the style. Trunk gives a hash to the first only.
    fn modules(&mut self) -> Outcome {
        let (pdf, pdf_wasm) = self.named("pdf")?;
        let (module, wasm) = self.named("ispcp-eligibility")?;
        let questions = self.hashed("questions-", ".js")?;
        let style = self.hashed("widget-", ".css")?;
        for name in [&pdf, &module, &questions, &style] {
            self.minify(name)?;
        }
        let questions_wasm = self.hashed("questions-", "_bg.wasm")?;
        for (word, name) in [
            ("pdf-module", pdf),
            ("pdf-wasm", pdf_wasm),
            ("module", module),
            ("wasm", wasm),
            ("questions", questions),
            ("questions-wasm", questions_wasm),
            ("style", style),
        ] {
            self.know(word, name)?;
        }
        Ok(())
    }

    /// Gives a module and its script, which trunk has named plainly, a name with a hash.
    fn named(&self, bin: &str) -> Outcome<(String, String)> {
        let (script, wasm) = (format!("{bin}.js"), format!("{bin}_bg.wasm"));
        let hash = hash(&[&self.read(&script)?, &self.read(&wasm)?]);
        let names = (format!("{bin}-{hash}.js"), format!("{bin}-{hash}_bg.wasm"));
        self.rename(&script, &names.0)?;
        self.rename(&wasm, &names.1)?;
        Ok(names)
    }

    /// The messages of the languages that are not compiled in, each in a file.
    fn locales(&mut self) -> Outcome {
        let locales = root().join("locales");
        let english = messages::read(&locales.join(messages::ENGLISH))?;
        let questions = messages::read_questions(&locales.join(messages::ENGLISH))?;
        let mut names = BTreeMap::new();
        for tag in messages::languages(&locales)? {
            if tag == messages::ENGLISH {
                continue;
            }
            let own = messages::read(&locales.join(&tag))?;
            let text = messages::translated(&tag, &english, &own)?;
            let few = messages::only_questions(&text, &english, &questions);
            let mut files = Vec::new();
            for (part, text) in [("questions-", &few), ("", &text)] {
                // JSON, a string: hosts that refuse unknown endings know it, and a page that such a
                // host answers with in its place is no JSON.
                let json = serde_json::to_string(text).map_err(|error| error.to_string())?;
                let name = format!("{tag}-{part}{}.json", hash(&[json.as_bytes()]));
                self.write(&name, &json)?;
                files.push(name);
            }
            names.insert(tag, files);
        }
        let tags = messages::languages(&locales)?.join(" ");
        self.words.insert("languages".to_owned(), tags);
        let json = |error: serde_json::Error| error.to_string();
        let names = serde_json::to_string(&names).map_err(json)?;
        self.words.insert("locales".to_owned(), names);
        let page = serde_json::to_string(&page_words(&locales)?).map_err(json)?;
        self.words.insert("page-words".to_owned(), page);
        Ok(())
    }

    /// A script of `embed/`.
    fn script(&mut self, name: &str, word: Option<&str>) -> Outcome {
        let plain = format!("{name}.js");
        let template = self.text(&plain)?;
        self.write(&plain, &filled(&template, &self.words, escaped_in_script)?)?;
        self.minify(&plain)?;
        let Some(word) = word else {
            return self.know(name, plain);
        };
        let named = format!("{name}-{}.js", hash(&[&self.read(&plain)?]));
        self.rename(&plain, &named)?;
        self.know(word, named)
    }

    /// The page, in each language: with the first screen as the widget draws it, natively.
    fn first_screens(&mut self) -> Outcome {
        let drawn = build::first_screens()?;
        let template = self.text("index.html")?;
        let locales = root().join("locales");
        for tag in messages::languages(&locales)? {
            self.words.extend(plain_messages(&locales.join(&tag))?);
            let direction = if tag == "ar" { "rtl" } else { "ltr" };
            self.words
                .insert("direction".to_owned(), direction.to_owned());
            self.words.insert("locale".to_owned(), tag.clone());
            let drawn = fs::read_to_string(drawn.join(format!("{tag}.html")))
                .map_err(|error| format!("the first screen in {tag}: {error}"))?;
            let page = template.replace("{% first-screen %}", &drawn);
            self.page(&publish::page(&tag), &page)?;
        }
        Ok(())
    }

    /// A page out of its template.
    fn page(&self, name: &str, template: &str) -> Outcome {
        let page = filled(template, &self.words, escaped_in_page)?;
        // The style is named by trunk, which also leaves its own word about hashes.
        let style = format!("href=\"./{}\"", self.words["style"]);
        let checked = format!("{style} integrity=\"{}\"", self.words["style-integrity"]);
        let page = page.replace(&style, &checked);
        let page = page.replace(" data-integrity=\"none\"", "");
        // What was there for the reader of the template, and the lines that trunk leaves empty.
        let lines = page
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with("<!--"));
        self.write(name, &lines.collect::<Vec<_>>().join("\n"))
    }

    /// Makes a script or a style small: trunk's own minifier cannot read what wasm-bindgen writes.
    fn minify(&self, name: &str) -> Outcome {
        if !self.release {
            return Ok(());
        }
        let path = self.folder.join(name);
        let mut minify = command(
            tools::minifier()?,
            &["--minify", "--charset=utf8", "--log-level=warning"],
        )?;
        minify.arg(&path).arg("--allow-overwrite");
        minify.arg(format!("--outfile={}", path.display()));
        run(minify)
    }
}

/// Tells files apart. The hasher is the same for the same toolchain, which is pinned.
fn hash(files: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file);
    }
    format!("{:016x}", hasher.finish())
}

/// The hash by which a browser makes sure of a file's content (W3C Subresource Integrity).
fn integrity(file: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(file)))
}

/// The words of the page around the widget, by language and by what they are for: all that English
/// has, and what the charter's words mean.
fn page_words(locales: &Path) -> Outcome<BTreeMap<String, BTreeMap<String, String>>> {
    const FAMILY: &str = "shell-";
    let mut english = messages::read(&locales.join(messages::ENGLISH).join("page"))?;
    english.retain(|id, _| id.starts_with(FAMILY));
    let mut words = BTreeMap::new();
    for tag in messages::languages(locales)? {
        if tag == messages::ENGLISH {
            continue;
        }
        let own = messages::read(&locales.join(&tag).join("page"))?;
        messages::translated(&tag, &english, &own)?;
        let mut translations = messages::read(&locales.join(&tag))?;
        translations.retain(|id, _| id.contains("translation"));
        let own = own.into_iter().chain(translations).map(|(id, message)| {
            let id = id.trim_start_matches(FAMILY).to_owned();
            (id, message.encoded(&[]))
        });
        words.insert(tag, own.collect());
    }
    Ok(words)
}

/// The title of the widget's page in each language.
pub(crate) fn titles() -> Outcome<BTreeMap<String, String>> {
    let locales = root().join("locales");
    let mut titles = BTreeMap::new();
    for tag in messages::languages(&locales)? {
        let words = plain_messages(&locales.join(&tag))?;
        let title = words.get("shell-title");
        let title = title.ok_or_else(|| format!("there is no shell-title in {tag}"))?;
        titles.insert(tag, title.clone());
    }
    Ok(titles)
}

/// The messages of a language that hold no placeables: those of the widget, and those of the pages
/// and of the plugin.
fn plain_messages(language: &Path) -> Outcome<BTreeMap<String, String>> {
    let mut plain = BTreeMap::new();
    for folder in [language.join("page"), language.to_owned()] {
        for (id, message) in messages::read(&folder)? {
            if message.placeables().is_empty() {
                plain.insert(id, message.encoded(&[]));
            }
        }
    }
    Ok(plain)
}

/// A template with its words, each escaped for where it stands.
pub(crate) fn filled(
    template: &str,
    words: &BTreeMap<String, String>,
    escaped: fn(&str) -> String,
) -> Outcome<String> {
    let mut parts = template.split("{%");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (id, rest) = part.split_once("%}").ok_or("a {% is not closed")?;
        let text = words
            .get(id.trim())
            .ok_or_else(|| format!("there is no plain message {}", id.trim()))?;
        page.push_str(&escaped(text));
        page.push_str(rest);
    }
    Ok(page)
}

fn escaped_in_page(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// Between quotation marks of either kind.
pub(crate) fn escaped_in_script(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\'', "\\'")
        .replace('\n', "\\n")
}

/// Between the quotation marks of JSON.
pub(crate) fn escaped_in_json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// Between the single quotation marks of PHP.
pub(crate) fn escaped_in_php(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'")
}

#[cfg(test)]
mod tests {
    use super::{escaped_in_page, escaped_in_script, filled, integrity};
    use std::collections::BTreeMap;

    #[test]
    fn words_are_filled_in_escaped_and_a_missing_one_is_named() {
        let words = BTreeMap::from([("a".to_owned(), "x < \"y\" & z".to_owned())]);
        assert_eq!(
            filled("<p>{% a %}</p>", &words, escaped_in_page),
            Ok("<p>x &lt; &quot;y&quot; &amp; z</p>".to_owned())
        );
        assert_eq!(
            filled("say(\"{% a %}\")", &words, escaped_in_script),
            Ok("say(\"x < \\\"y\\\" & z\")".to_owned())
        );
        let error = filled("{% b %}", &words, escaped_in_page).expect_err("there is no b");
        assert!(error.contains("message b"), "{error}");
        assert!(filled("{% a", &words, escaped_in_page).is_err());
    }

    /// The example of the specification: `alert('Hello, world.');`.
    #[test]
    fn the_hash_is_that_of_the_specification() {
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }
}
