//! The bindings of a module, as wasm-bindgen writes them: names, and reports of crashes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::process::{Result, capture_stdout, command};
use crate::tools;

/// The lists that wasm-opt prints: `imports`, each as the module that it belongs to, its name and its
/// short name, and `exports`, each as its name and its short name.
type ShortNames = BTreeMap<String, Vec<Vec<String>>>;

/// Gives the imports and exports of a module short names, in the module and in its bindings.
/// wasm-bindgen's contain a hash each, which does not compress.
pub(crate) fn shorten_names(module: &Path, bindings: &Path) -> Result {
    let mut shorten = command(
        tools::wasm_opt()?,
        &["--minify-imports-and-exports-and-modules"],
    );
    shorten.arg("--output").arg(module).arg(module);
    let printed = capture_stdout(shorten)
        .ok_or_else(|| format!("{}: wasm-opt shortens no names", module.display()))?;
    let names: ShortNames =
        serde_json::from_str(&printed).map_err(|error| format!("wasm-opt: {error}"))?;
    edit(bindings, |text| renamed(&text, &names))
}

/// The bindings with short names.
fn renamed(bindings: &str, names: &ShortNames) -> Result<String> {
    let list = |kind: &str| {
        let list = names.get(kind);
        list.ok_or_else(|| format!("wasm-opt no longer prints {kind}"))
    };
    let mut text = bindings.to_owned();
    let mut modules = BTreeSet::new();
    for import in list("imports")? {
        let [module, name, short] = import.as_slice() else {
            return Err(format!("wasm-opt no longer prints imports like {import:?}"));
        };
        text = replaced_once(&text, &property(name), &property(short))?;
        modules.insert(module);
    }
    for module in modules {
        // wasm-opt gives every module the same name.
        text = replaced_once(&text, &property(&json!(module).to_string()), &property("a"))?;
    }
    let mut exports = BTreeMap::new();
    for export in list("exports")? {
        let [name, short] = export.as_slice() else {
            return Err(format!("wasm-opt no longer prints exports like {export:?}"));
        };
        exports.insert(name.as_str(), short.as_str());
    }
    let mut parts = text.split(EXPORT);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let (name, rest) = part.split_at(end.unwrap_or(part.len()));
        renamed += &[EXPORT, exports.get(name).unwrap_or(&name), rest].concat();
    }
    Ok(renamed)
}

/// The object of the exports in the bindings.
const EXPORT: &str = "wasm.";

/// A property of an object in the bindings.
fn property(name: &str) -> String {
    format!("        {name}: ")
}

/// Has the bindings of a module report a crash: see `web/src/crash.ts`.
pub(crate) fn report_crash(bindings: &Path, scripts: &Path) -> Result {
    let script = json!(scripts.join("crash.ts"));
    edit(bindings, |text| {
        let text = replaced_once(
            &text,
            "wasm = instance.exports;",
            "wasm = reportCrash(instance.exports);",
        )?;
        Ok(format!("import {{ reportCrash }} from {script};\n{text}"))
    })
}

/// Replaces a text that the bindings contain once.
fn replaced_once(bindings: &str, text: &str, by: &str) -> Result<String> {
    if bindings.matches(text).count() == 1 {
        Ok(bindings.replace(text, by))
    } else {
        Err(format!(
            "wasm-bindgen no longer writes `{}` once",
            text.trim()
        ))
    }
}

/// Writes the bindings anew.
fn edit(bindings: &Path, edit: impl FnOnce(String) -> Result<String>) -> Result {
    let to_error = |error| format!("{}: {error}", bindings.display());
    let text = fs::read_to_string(bindings).map_err(to_error)?;
    let text = edit(text).map_err(|error| format!("{}: {error}", bindings.display()))?;
    fs::write(bindings, text).map_err(to_error)
}

#[cfg(test)]
mod tests {
    use super::renamed;
    use serde_json::json;

    const BINDINGS: &str = "
export function mount(element) {
    const ret = wasm.mount(element);
    wasm.mount_all(wasm.memory.buffer, wasm.other);
}
    const import0 = {
        __proto__: null,
        __wbg_mount_0f: function(arg0) {
        __wbg_mount_0f_1: function(arg0) {
    return {
        \"./module_bg.js\": import0,
";

    #[test]
    fn imports_and_exports_get_their_short_names() {
        let names = json!({
            "imports": [["./module_bg.js", "__wbg_mount_0f", "$"], ["./module_bg.js", "__wbg_mount_0f_1", "$a"]],
            "exports": [["memory", "b"], ["mount", "c"], ["mount_all", "d"]],
        });
        let mut names = serde_json::from_value(names).expect("lists of strings");
        let expected = "
export function mount(element) {
    const ret = wasm.c(element);
    wasm.d(wasm.b.buffer, wasm.other);
}
    const import0 = {
        __proto__: null,
        $: function(arg0) {
        $a: function(arg0) {
    return {
        a: import0,
";
        assert_eq!(renamed(BINDINGS, &names), Ok(expected.to_owned()));
        let absent = ["./module_bg.js", "__wbg_absent_0f", "$b"].map(str::to_owned);
        names
            .get_mut("imports")
            .expect("there are some")
            .push(absent.to_vec());
        let error = renamed(BINDINGS, &names).expect_err("an import is missing");
        assert!(error.contains("__wbg_absent_0f"), "{error}");
    }
}
