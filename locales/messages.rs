//! Reads the Fluent files of `locales/`. Compiled into the build script, which makes Rust of the
//! English messages, and into `xtask`, which writes those of the other languages for the browser to
//! fetch.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

/// Stands before the number of a placeable; a Fluent file cannot hold it unescaped.
pub(crate) const PLACEABLE: char = '\u{1}';
/// Stands between two messages.
pub(crate) const SEPARATOR: char = '\u{2}';

/// The language that is compiled in, which says what messages there are.
pub(crate) const ENGLISH: &str = "en";

/// A part of a message.
pub(crate) enum Part {
    Text(String),
    /// A placeable, by its name.
    Placeable(String),
}

/// A message: what stands in it, in order.
pub(crate) struct Message(pub(crate) Vec<Part>);

/// The messages of a language, by their identifiers.
pub(crate) type Messages = BTreeMap<String, Message>;

impl Message {
    /// The names of its placeables, in the order in which they come first.
    pub(crate) fn placeables(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for part in &self.0 {
            if let Part::Placeable(name) = part
                && !names.contains(name)
            {
                names.push(name.clone());
            }
        }
        names
    }

    /// The message as the catalogue holds it, its placeables numbered in that order.
    pub(crate) fn encoded(&self, order: &[String]) -> String {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Text(words) => text.push_str(words),
                Part::Placeable(name) => {
                    let index = order.iter().position(|known| known == name);
                    text.push(PLACEABLE);
                    let _ = write!(text, "{}", index.unwrap_or(9));
                }
            }
        }
        text
    }
}

/// The languages there are, by the names of their folders.
pub(crate) fn languages(locales: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(locales).map_err(|e| format!("{}: {e}", locales.display()))?;
    let mut tags: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    tags.sort();
    Ok(tags)
}

/// The messages of a folder's files.
pub(crate) fn read(folder: &Path) -> Result<Messages, String> {
    let mut messages = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    for file in files {
        let name = file.display();
        let text = fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        let resource =
            parser::parse(text.as_str()).map_err(|(_, errors)| format!("{name}: {errors:?}"))?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let value = message
                .value
                .as_ref()
                .ok_or_else(|| format!("{name}: {id} has no text"))?;
            let value = pattern(&value.elements).map_err(|e| format!("{name}: {id}: {e}"))?;
            if messages.insert(id.clone(), value).is_some() {
                return Err(format!("{name}: {id} stands twice"));
            }
        }
    }
    Ok(messages)
}

fn pattern(elements: &[PatternElement<&str>]) -> Result<Message, String> {
    let mut parts = Vec::new();
    for element in elements {
        parts.push(match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => Part::Text((*value).to_owned()),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Part::Placeable(id.name.to_owned()),
            PatternElement::Placeable { .. } => {
                return Err("only { $name } and { \"text\" } are understood here".to_owned());
            }
        });
    }
    let message = Message(parts);
    if message.placeables().len() > 9 {
        return Err("more than nine placeables".to_owned());
    }
    Ok(message)
}

/// The messages of a language as the catalogue holds them: in the order of the English identifiers,
/// each with the placeables of the English message and no others.
pub(crate) fn translated(
    tag: &str,
    english: &Messages,
    messages: &Messages,
) -> Result<String, String> {
    if let Some(surplus) = messages.keys().find(|id| !english.contains_key(*id)) {
        return Err(format!("{tag}: {surplus} is no message of {ENGLISH}"));
    }
    let mut texts = Vec::new();
    for (id, original) in english {
        let message = messages
            .get(id)
            .ok_or_else(|| format!("{tag}: {id} is missing"))?;
        let order = original.placeables();
        let mut own = message.placeables();
        own.sort();
        let mut known = order.clone();
        known.sort();
        if own != known {
            return Err(format!(
                "{tag}: {id} has the placeables {own:?}, not {known:?}"
            ));
        }
        texts.push(message.encoded(&order));
    }
    Ok(texts.join(&SEPARATOR.to_string()))
}
