//! What no compiler holds: that every text is in `locales/`, and that every exception to a lint has
//! a reason. Which crate may use which, their manifests say.

use std::fs;
use std::path::{Path, PathBuf};

use ispcp_test_support::checkout;
use syn::visit::{self, Visit};

/// The folders of the programs that run in a browser.
const PROGRAMS: [&str; 6] = [
    "src",
    "crates/core/src",
    "crates/documents/src",
    "crates/i18n/src",
    "crates/pdf/src",
    "crates/pdf-protocol/src",
];

/// The Rust files below a folder of the checkout: the path of each, and its source.
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
    // The charter's own words are with the criteria, verbatim. The gallery is for developers, and
    // shows what an applicant might have entered.
    let exceptions = [
        "crates/core/src/eligibility/criterion.rs",
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
fn every_exception_to_a_lint_says_why() {
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
