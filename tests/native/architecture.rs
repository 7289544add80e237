//! The layers of the crate: which may use which. `ARCHITECTURE.md` says the same in words.

use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

use crate::support::checkout;

/// A layer, the layers it may use, and the foreign crates it may use.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

const LAYERS: &[Layer] = &[
    Layer {
        name: "eligibility",
        layers: &[],
        crates: &[],
    },
    Layer {
        name: "application",
        layers: &["eligibility"],
        crates: &["serde", "serde_json"],
    },
    Layer {
        name: "interview",
        layers: &["eligibility", "application"],
        crates: &[],
    },
    Layer {
        name: "i18n",
        layers: &["eligibility", "application", "interview"],
        crates: &[],
    },
    Layer {
        name: "document",
        layers: &["eligibility", "application", "interview", "i18n"],
        crates: &[
            "hayro_syntax",
            "icu_normalizer",
            "krilla",
            "kurbo",
            "miniz_oxide",
            "parley",
            "skrifa",
        ],
    },
    Layer {
        name: "browser",
        layers: &[],
        crates: &[
            "gloo",
            "js_sys",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    },
    Layer {
        name: "widget",
        layers: &[
            "eligibility",
            "application",
            "interview",
            "i18n",
            "document",
            "browser",
        ],
        crates: &["gloo", "js_sys", "web_sys", "yew"],
    },
    Layer {
        name: "pdf_worker",
        layers: &[
            "eligibility",
            "application",
            "interview",
            "i18n",
            "document",
            "browser",
        ],
        crates: &["js_sys"],
    },
];

/// Files that alone may use a crate which their layer may use.
const ONLY: &[(&str, &[&str])] = &[
    ("hayro_syntax", &["document/pdf/read.rs"]),
    ("icu_normalizer", &["document/pdf/passage.rs"]),
    (
        "krilla",
        &["document/pdf/pages.rs", "document/pdf/write.rs"],
    ),
    ("kurbo", &["document/pdf/write.rs"]),
    (
        "miniz_oxide",
        &["document/pdf/fonts.rs", "document/pdf/read.rs"],
    ),
    ("parley", &["document/pdf/typeset.rs"]),
    ("serde", &["application/json.rs"]),
    ("serde_json", &["application/file.rs"]),
    ("skrifa", &["document/pdf/typeset.rs"]),
    ("wasm_bindgen_futures", &["browser/worker.rs"]),
];

/// Crates that a single file may use and its layer may not.
const EXCEPT: &[(&str, &[&str])] = &[
    (
        "i18n/intl/icu.rs",
        &[
            "icu_datetime",
            "icu_decimal",
            "icu_list",
            "icu_locale_core",
            "icu_plurals",
            "icu_segmenter",
        ],
    ),
    ("i18n/intl/browser.rs", &["js_sys", "wasm_bindgen"]),
    ("application/unicode/icu.rs", &["icu_normalizer"]),
    ("application/unicode/js.rs", &["js_sys"]),
    // For its own tests, which compare with it.
    ("document/wrap.rs", &["icu_segmenter"]),
    // For its own tests: Yew's server renderer is a future.
    ("widget/snapshot.rs", &["tokio"]),
];

fn layer(name: &str) -> Option<&'static Layer> {
    LAYERS.iter().find(|layer| layer.name == name)
}

/// Every crate that Cargo.toml names for the widget, as a path names it.
fn dependencies() -> Vec<String> {
    let manifest = include_str!("../../Cargo.toml");
    let sections = [
        "\n[dependencies]\n",
        "\n[target.'cfg(not(target_family = \"wasm\"))'.dependencies]\n",
    ];
    sections
        .iter()
        .filter_map(|section| manifest.split(section).nth(1)?.split("\n[").next())
        .flat_map(str::lines)
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect()
}

/// Collects every path of a file: of `use` declarations and of expressions.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter().map(|s| s.ident.to_string());
        self.0.push(segments.collect());
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut trees = vec![(Vec::new(), &item.tree)];
        while let Some((mut path, tree)) = trees.pop() {
            match tree {
                syn::UseTree::Path(part) => {
                    path.push(part.ident.to_string());
                    trees.push((path, &part.tree));
                }
                syn::UseTree::Group(group) => {
                    trees.extend(group.items.iter().map(|tree| (path.clone(), tree)));
                }
                syn::UseTree::Name(name) => {
                    path.push(name.ident.to_string());
                    self.0.push(path);
                }
                syn::UseTree::Rename(name) => {
                    path.push(name.ident.to_string());
                    self.0.push(path);
                }
                syn::UseTree::Glob(_) => self.0.push(path),
            }
        }
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        // What a macro is given is no syntax tree yet: its paths are read as text.
        let text = mac.tokens.to_string().replace(' ', "");
        for part in text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            if part.contains("::") {
                self.0.push(part.split("::").map(str::to_owned).collect());
            }
        }
        visit::visit_macro(self, mac);
    }
}

/// What a file of a layer uses that it must not.
fn violations(layer: &Layer, file: &str, source: &str) -> Vec<String> {
    let tree = syn::parse_file(source).expect("the compiler reads it too");
    let mut paths = Paths::default();
    paths.visit_file(&tree);
    let dependencies = dependencies();
    let mut found = Vec::new();
    for path in paths.0 {
        let joined = path.join("::");
        let mut segments = path.iter().map(String::as_str);
        match (segments.next(), segments.next()) {
            (Some("crate"), Some(other))
                if self::layer(other).is_some()
                    && other != layer.name
                    && !layer.layers.contains(&other) =>
            {
                found.push(format!("{file} reaches into {other}: {joined}"));
            }
            (Some(name), _) if dependencies.iter().any(|known| known == name) => {
                let alone = ONLY.iter().find(|(only, _)| *only == name);
                let here = alone.is_none_or(|(_, files)| files.contains(&file));
                let except = EXCEPT.iter().find(|(except, _)| *except == file);
                let except = except.is_some_and(|(_, crates)| crates.contains(&name));
                if !(except || layer.crates.contains(&name) && here) {
                    found.push(format!("{file} uses the crate {name}: {joined}"));
                }
            }
            _ => {}
        }
    }
    // `super` out of the layer would go around the check.
    let depth = file.matches('/').count();
    if source.contains(&"super::".repeat(depth + 1)) {
        found.push(format!("{file} leaves its layer by `super`"));
    }
    found
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src can be read") {
            let path = entry.expect("src can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn every_file() -> Vec<(&'static Layer, String, String)> {
    let src = Path::new(&checkout()).join("src");
    let mut files = Vec::new();
    for path in sources(&src) {
        let name = path.strip_prefix(&src).expect("it is below");
        let name = name.to_string_lossy().replace('\\', "/");
        let source = fs::read_to_string(&path).expect("it can be read");
        let first = name.split(['/', '.']).next().expect("a name");
        match layer(first) {
            Some(layer) => files.push((layer, name, source)),
            None => assert!(
                ["lib.rs", "main.rs", "pdf.rs", "prerender.rs"].contains(&name.as_str()),
                "{name} is in no layer"
            ),
        }
    }
    files
}

#[test]
fn no_layer_uses_what_it_must_not() {
    let files = every_file();
    let mut seen: Vec<&str> = files.iter().map(|(layer, _, _)| layer.name).collect();
    seen.dedup();
    assert_eq!(
        seen.len(),
        LAYERS.len(),
        "every layer was looked at: {seen:?}"
    );
    let found: Vec<String> = files
        .iter()
        .flat_map(|(layer, file, source)| violations(layer, file, source))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_layer_that_uses_what_it_must_not_is_found() {
    let eligibility = layer("eligibility").expect("it is there");
    let widget = layer("widget").expect("it is there");
    let application = layer("application").expect("it is there");
    for source in [
        "use crate::widget::App;",
        "use crate::{eligibility::Verdict, i18n::Catalogue};",
        "fn f() { crate::browser::page::print(); }",
        "fn f() { let x: serde_json::Value = todo!(); }",
        "use yew::Html;",
        "fn f() { println!(\"{}\", crate::document::html()); }",
        "use super::super::widget;",
    ] {
        let found = violations(eligibility, "eligibility/x.rs", source);
        assert!(!found.is_empty(), "{source}");
    }
    assert!(!violations(widget, "widget/x.rs", "use serde_json::Value;").is_empty());
    assert!(!violations(application, "application/x.rs", "use serde_json::Value;").is_empty());
    assert!(violations(application, "application/file.rs", "use serde_json::Value;").is_empty());
    assert!(violations(eligibility, "eligibility/x.rs", "use std::fmt;").is_empty());
}

/// Collects the string literals outside attributes and tests.
#[derive(Default)]
struct Literals(Vec<String>);

impl<'ast> Visit<'ast> for Literals {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.0.push(literal.value());
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut trees: Vec<_> = mac.tokens.clone().into_iter().collect();
        while let Some(tree) = trees.pop() {
            if let Ok(literal) = syn::parse2::<syn::LitStr>(tree.clone().into()) {
                self.0.push(literal.value());
            } else if let proc_macro2::TokenTree::Group(group) = tree {
                trees.extend(group.stream());
            }
        }
    }
}

/// A text for people begins with a capital or holds a sentence; identifiers, classes, codes and
/// markup do not.
fn is_text(literal: &str) -> bool {
    let mut words = literal.split_whitespace();
    let first = words.next().unwrap_or_default();
    let capital = first.chars().next().is_some_and(char::is_uppercase);
    let word = first.chars().skip(1).any(char::is_lowercase);
    capital && word
}

#[test]
fn no_text_stands_outside_the_locales() {
    // What is not for people: a name of PDF's, and of ECMA-402's.
    let names = ["Filter", "Intl", "Segmenter"];
    let mut found = Vec::new();
    for (layer, file, source) in every_file() {
        // The charter's own words stand with the criteria, verbatim.
        // The gallery is for developers, and shows what an applicant might have entered.
        if layer.name == "eligibility" || file == "widget/gallery.rs" {
            continue;
        }
        let tree = syn::parse_file(&source).expect("the compiler reads it too");
        let mut literals = Literals::default();
        literals.visit_file(&tree);
        let texts = literals.0.into_iter();
        let texts = texts.filter(|text| is_text(text) && !names.contains(&text.as_str()));
        found.extend(texts.map(|text| format!("{file}: {text}")));
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(is_text("Continue") && is_text("Download PDF") && !is_text("quiet"));
}

#[test]
fn every_exception_to_a_lint_says_why() {
    for (_, file, source) in every_file() {
        for part in source.split("#[expect(").skip(1) {
            let attribute = part.split(")]").next().unwrap_or_default();
            assert!(attribute.contains("reason ="), "{file}: {attribute}");
        }
        assert!(
            !source.contains("#[allow("),
            "{file}: an exception is an expectation"
        );
    }
}
