//! The contract between the page's scripts and the module: Rust and TypeScript declare the same
//! members.

use std::collections::BTreeMap;
use std::fs;

use syn::{FnArg, ForeignItem, ForeignItemFn, Item, Type};

use ispcp_test_support::checkout;

/// The members of each interface, with the number of parameters of a method; properties have none.
type Interfaces = BTreeMap<String, BTreeMap<String, Option<usize>>>;

/// The methods and getters that Rust imports.
fn imported(source: &str) -> Interfaces {
    let mut interfaces = Interfaces::new();
    let file = syn::parse_file(source).expect("it is Rust");
    for item in &file.items {
        let Item::ForeignMod(imports) = item else {
            continue;
        };
        for import in &imports.items {
            if let ForeignItem::Fn(function) = import {
                let (class, name, parameters) = member(function);
                interfaces
                    .entry(class)
                    .or_default()
                    .insert(name, parameters);
            }
        }
    }
    interfaces
}

fn member(function: &ForeignItemFn) -> (String, String, Option<usize>) {
    let mut name = function.sig.ident.to_string();
    let mut is_getter = false;
    for attribute in &function.attrs {
        if attribute.path().is_ident("wasm_bindgen") {
            let parsed = attribute.parse_nested_meta(|meta| {
                is_getter |= meta.path.is_ident("getter");
                if meta.path.is_ident("js_name") {
                    name = meta.value()?.parse::<syn::Ident>()?.to_string();
                }
                Ok(())
            });
            parsed.expect("an attribute that this test knows");
        }
    }
    let Some(FnArg::Typed(this)) = function.sig.inputs.first() else {
        panic!("{name} has no `this`");
    };
    let Type::Reference(class) = this.ty.as_ref() else {
        panic!("{name}: `this` is no reference");
    };
    let Type::Path(class) = class.elem.as_ref() else {
        panic!("{name}: `this` is no type of its own");
    };
    let class = class
        .path
        .segments
        .last()
        .expect("a type")
        .ident
        .to_string();
    let parameters = (!is_getter).then(|| function.sig.inputs.len() - 1);
    (class, name, parameters)
}

/// The members that TypeScript declares.
fn declared(source: &str) -> Interfaces {
    let mut interfaces = Interfaces::new();
    let mut current = None;
    for line in source.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("export interface ") {
            current = Some(name.trim_end_matches(" {").to_owned());
        } else if line == "}" {
            current = None;
        } else if let (Some(interface), true) = (&current, line.ends_with(';')) {
            let members = interfaces.entry(interface.clone()).or_default();
            if let Some(property) = line.strip_prefix("readonly ") {
                let (name, _) = property.split_once(':').expect("a type");
                members.insert(name.to_owned(), None);
            } else {
                let (name, rest) = line.split_once('(').expect("a method");
                members.insert(name.to_owned(), Some(parameters(rest)));
            }
        }
    }
    interfaces
}

/// The number of parameters before the closing parenthesis.
fn parameters(text: &str) -> usize {
    let (mut depth, mut count) = (0, 0);
    for (index, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return count + usize::from(index > 0),
            ')' => depth -= 1,
            ',' if depth == 0 => count += 1,
            _ => {}
        }
    }
    panic!("{text}: the list is not closed");
}

#[test]
fn rust_and_typescript_declare_the_same_contract() {
    let read =
        |path: &str| fs::read_to_string(format!("{}/{path}", checkout())).expect("it can be read");
    let imported = imported(&read("src/browser/host.rs"));
    let declared = declared(&read("web/src/contract.d.ts"));
    assert_eq!(
        imported.keys().collect::<Vec<_>>(),
        ["Host", "PdfPort", "Settings"]
    );
    assert!(imported["Host"].len() > 10);
    assert_eq!(imported, declared);
}
