//! Generates the catalogue's Rust source from the Fluent files of `locales/`, so that the browser
//! needs no Fluent parser.
//!
//! Every message becomes one string of the catalogue, in the order of the identifiers. A placeable
//! `{ $name }` becomes a control character followed by its number. A message without placeables
//! becomes a constant, one with placeables a function with named parameters: a missing message or a
//! wrong placeable is a compile error in every language.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ispcp_i18n_build::{ENGLISH, Messages, PLACEABLE, SEPARATOR};

/// The message with a language's own name.
const NAME: &str = "language-name";

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let locales = root.join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let source = source(&locales).unwrap_or_else(|error| {
        for line in error.lines() {
            println!("cargo::error={line}");
        }
        String::new()
    });
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("messages.rs"), source).expect("OUT_DIR can be written");
}

fn source(locales: &Path) -> Result<String, String> {
    let english = ispcp_i18n_build::read(&locales.join(ENGLISH))?;
    let mut names = Vec::new();
    let mut others = Vec::new();
    for tag in ispcp_i18n_build::languages(locales)? {
        let own = ispcp_i18n_build::read(&locales.join(&tag))?;
        let text = ispcp_i18n_build::translated(&tag, &english, &own)?;
        // Only `xtask` uses the messages of the pages; reading them here validates them.
        ispcp_i18n_build::read(&locales.join(&tag).join("page"))?;
        let name = own
            .get(NAME)
            .ok_or_else(|| format!("{tag}: {NAME} is missing"))?;
        names.push((tag.clone(), name.encoded(&[])));
        if tag != ENGLISH {
            others.push((tag, text));
        }
    }
    let mut source = catalogue(&english);
    let _ = write!(
        source,
        "pub(super) const LANGUAGES: [(&str, &str); {}] = {names:?};\n\
         #[cfg(not(target_family = \"wasm\"))]\n\
         pub(super) const OTHERS: [(&str, &str); {}] = {others:?};\n",
        names.len(),
        others.len(),
    );
    Ok(source)
}

fn catalogue(messages: &Messages) -> String {
    let texts: Vec<String> = messages
        .values()
        .map(|message| message.encoded(&message.placeables()))
        .collect();
    let english = texts.join(&SEPARATOR.to_string());
    let mut source = format!(
        "pub(super) const COUNT: usize = {};\n\
         pub(super) const ENGLISH: &str = {english:?};\n",
        texts.len(),
    );
    let ids: Vec<&String> = messages.keys().collect();
    let _ = writeln!(source, "pub(super) const IDS: [&str; COUNT] = {ids:?};");
    source.push_str(
        "/// The messages: a constant each, or a function of what is to be filled in.\n\
         pub mod messages {\nuse crate::catalogue::{Catalogue, Message};\n",
    );
    let mut names = BTreeSet::new();
    for (index, (id, message)) in messages.iter().enumerate() {
        let name = id.replace('-', "_");
        assert!(
            names.insert(name.clone()),
            "{id}: two messages of that name"
        );
        let placeables = message.placeables();
        let doc = message.encoded(&placeables);
        let doc = doc.replace(PLACEABLE, "$").replace('\n', " ");
        let doc = if doc.is_empty() {
            "Nothing.".to_owned()
        } else {
            format!("`{doc}`")
        };
        let _ = writeln!(source, "#[doc = {doc:?}]");
        if placeables.is_empty() {
            let name = name.to_uppercase();
            let _ = writeln!(source, "pub const {name}: Message = Message::at({index});");
        } else {
            let values: Vec<String> = placeables
                .iter()
                .map(|placeable| placeable.replace('-', "_"))
                .collect();
            let parameters: Vec<String> = values
                .iter()
                .map(|value| format!("{value}: &str"))
                .collect();
            let _ = writeln!(
                source,
                "#[must_use]\npub fn {name}(catalogue: &Catalogue, {}) -> String {{ \
                 catalogue.format(Message::at({index}), &[{}]) }}",
                parameters.join(", "),
                values.join(", "),
            );
        }
    }
    source.push_str("}\n");
    source
}
