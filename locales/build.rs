//! Reads the Fluent files of `locales/` and writes the catalogue's Rust source, so that no Fluent
//! parser travels to the visitor.
//!
//! Every message becomes one string of the catalogue, in the order of the identifiers. A
//! placeable `{ $name }` becomes a control character followed by its number. A message without
//! placeables becomes a constant, one with placeables a function that takes them by name: a
//! message that is missing or filled wrongly does not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

/// Stands before the number of a placeable; a Fluent file cannot hold it unescaped.
const PLACEABLE: char = '\u{1}';
/// The most memory that the worker may take, in bytes: whole pages of 64 KiB.
const WORKER_MEMORY: usize = 512 << 20;
/// Stands between two messages.
const SEPARATOR: char = '\u{2}';

struct Message {
    text: String,
    placeables: Vec<String>,
}

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let english = root.join("locales/en");
    println!("cargo::rerun-if-changed=locales");
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // A hostile PDF may unpack to anything: the worker ends where a sound one never comes.
        println!("cargo::rustc-link-arg-bin=pdf=--max-memory={WORKER_MEMORY}");
    }
    let messages = read_locale(&english).unwrap_or_else(|error| {
        println!("cargo::error={error}");
        BTreeMap::new()
    });
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("messages.rs"), source(&messages)).expect("OUT_DIR can be written");
}

fn read_locale(folder: &Path) -> Result<BTreeMap<String, Message>, String> {
    let mut messages = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
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
            let value =
                read_pattern(&value.elements).map_err(|error| format!("{name}: {id}: {error}"))?;
            if messages.insert(id.clone(), value).is_some() {
                return Err(format!("{name}: {id} stands twice"));
            }
        }
    }
    Ok(messages)
}

fn read_pattern(elements: &[PatternElement<&str>]) -> Result<Message, String> {
    let mut message = Message {
        text: String::new(),
        placeables: Vec::new(),
    };
    for element in elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => message.text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let known = message.placeables.iter().position(|name| name == id.name);
                let index = known.unwrap_or_else(|| {
                    message.placeables.push(id.name.to_owned());
                    message.placeables.len() - 1
                });
                message.text.push(PLACEABLE);
                let _ = write!(message.text, "{index}");
            }
            PatternElement::Placeable { .. } => {
                return Err("only { $name } and { \"text\" } are understood here".to_owned());
            }
        }
    }
    if message.placeables.len() > 9 {
        return Err("more than nine placeables".to_owned());
    }
    Ok(message)
}

fn source(messages: &BTreeMap<String, Message>) -> String {
    let texts: Vec<&str> = messages.values().map(|m| m.text.as_str()).collect();
    let mut source = format!(
        "pub(super) const COUNT: usize = {};\npub(super) const ENGLISH: &str = {:?};\n",
        texts.len(),
        texts.join(&SEPARATOR.to_string()),
    );
    let ids: Vec<&String> = messages.keys().collect();
    let _ = writeln!(source, "pub(super) const IDS: [&str; COUNT] = {ids:?};");
    source.push_str(
        "/// The messages: a constant each, or a function of what is to be filled in.\n\
         pub mod messages {\nuse crate::language::catalogue::{Catalogue, Message};\n",
    );
    let mut names = BTreeSet::new();
    for (index, (id, message)) in messages.iter().enumerate() {
        let name = id.replace('-', "_");
        assert!(
            names.insert(name.clone()),
            "{id}: two messages of that name"
        );
        let doc = message.text.replace(PLACEABLE, "$").replace('\n', " ");
        let doc = format!("`{doc}`");
        let _ = writeln!(source, "#[doc = {doc:?}]");
        if message.placeables.is_empty() {
            let name = name.to_uppercase();
            let _ = writeln!(source, "pub const {name}: Message = Message::at({index});");
        } else {
            let parameters: Vec<String> = message
                .placeables
                .iter()
                .map(|placeable| format!("{}: &str", placeable.replace('-', "_")))
                .collect();
            let values: Vec<String> = message
                .placeables
                .iter()
                .map(|placeable| placeable.replace('-', "_"))
                .collect();
            let _ = writeln!(
                source,
                "#[must_use]\npub fn {name}(catalogue: &Catalogue, {}) -> String {{ \
                 catalogue.fill(Message::at({index}), &[{}]) }}",
                parameters.join(", "),
                values.join(", "),
            );
        }
    }
    source.push_str("}\n");
    source
}
