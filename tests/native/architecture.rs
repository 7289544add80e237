//! Rules that no compiler checks: every text is in `locales/`, and every lint exception has a
//! reason. Dependencies between crates are in their manifests.

use std::fs;
use std::path::{Path, PathBuf};

use ispcp_test_support::checkout;
use syn::visit::{self, Visit};

/// The source directories of the programs that run in a browser.
const PROGRAMS: [&str; 7] = [
    "src",
    "crates/core/src",
    "crates/documents/src",
    "crates/i18n/src",
    "crates/pdf/src",
    "crates/pdf-protocol/src",
    "crates/pdf-reader/src",
];

/// The Rust files below a directory of the checkout: path and source.
fn sources(folder: &str) -> Vec<(String, String)> {
    let root = PathBuf::from(checkout());
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("it can be read") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).expect("it can be read");
                files.push((name(&path, &root), source));
            }
        }
    }
    assert!(!files.is_empty(), "{folder} has no sources");
    files
}

fn name(path: &Path, root: &Path) -> String {
    let name = path.strip_prefix(root).expect("it is below");
    name.to_string_lossy().replace('\\', "/")
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
            } else if let proc_macro2::TokenTree::Group(group) = tree
                && !is_doc(&group)
            {
                trees.extend(group.stream());
            }
        }
    }
}

/// Whether a group of tokens is the attribute of a doc comment.
fn is_doc(group: &proc_macro2::Group) -> bool {
    let first = group.stream().into_iter().next();
    first.is_some_and(|token| token.to_string() == "doc")
}

/// Whether a literal is text for people: it begins with a capitalised word. Identifiers, classes,
/// codes and markup do not.
fn is_text(literal: &str) -> bool {
    let mut words = literal.split_whitespace();
    let first = words.next().unwrap_or_default();
    let capital = first.chars().next().is_some_and(char::is_uppercase);
    let word = first.chars().skip(1).any(char::is_lowercase);
    capital && word
}

#[test]
fn all_texts_are_in_the_locales() {
    // Names from PDF and ECMA-402, not text.
    let names = ["Filter", "Intl", "Segmenter"];
    // The charter's quotations are in the criteria, verbatim. The languages' names are generated from
    // the locales. The gallery is for developers, and contains sample input.
    let exceptions = [
        "crates/core/src/eligibility/criterion.rs",
        "crates/i18n/src/identifiers.rs",
        "src/widget/gallery.rs",
    ];
    let mut found = Vec::new();
    for (file, source) in PROGRAMS.into_iter().flat_map(sources) {
        if exceptions.contains(&file.as_str()) {
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
fn every_lint_exception_has_a_reason() {
    for (file, source) in ["crates", "src", "tests", "xtask"]
        .into_iter()
        .flat_map(sources)
    {
        for part in source.split(concat!("#[", "expect(")).skip(1) {
            let attribute = part.split(")]").next().unwrap_or_default();
            assert!(attribute.contains("reason ="), "{file}: {attribute}");
        }
        assert!(
            !source.contains(concat!("#[", "allow(")),
            "{file}: an exception is an expectation"
        );
    }
}
