//! The identifiers of the messages, which `crates/i18n` has as Rust.

use std::fs;

use crate::paths::root;
use crate::process::Result;

/// The generated source.
const IDENTIFIERS: &str = "crates/i18n/src/identifiers.rs";

/// Checks the Fluent files of all languages, and writes their identifiers if these have changed:
/// cargo compiles what is written.
pub(crate) fn write_identifiers() -> Result {
    let path = root().join(IDENTIFIERS);
    let source = ispcp_i18n_build::identifiers(&root().join("locales"))?;
    if fs::read_to_string(&path).is_ok_and(|there| there == source) {
        return Ok(());
    }
    fs::write(&path, source).map_err(|error| format!("{}: {error}", path.display()))
}
