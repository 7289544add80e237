//! Building and serving.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::machine::{Outcome, command, files_below, root, run, say, target};
use crate::tools;

/// Serves the widget on this machine and rebuilds it when a file changes.
pub(crate) fn serve(arguments: &[&str]) -> Outcome {
    run(trunk(&[&["serve", "--offline"], arguments].concat())?)
}

/// Builds the release files.
pub(crate) fn build() -> Outcome {
    run(trunk(&["build", "--release", "--offline"])?)
}

fn trunk(arguments: &[&str]) -> Outcome<Command> {
    let builders = tools::builders()?;
    let mut trunk = command(builders.trunk, arguments)?;
    trunk
        .env("PATH", builders.path)
        .env("CARGO_ENCODED_RUSTFLAGS", without_paths()?)
        // trunk reads the variable as a switch, and refuses the usual "1".
        .env_remove("NO_COLOR");
    Ok(trunk)
}

/// Compiler flags that keep this machine's paths out of the files: the same source gives the same
/// bytes wherever it is built.
fn without_paths() -> Outcome<String> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let flags: Vec<String> = [
        (cargo_home, "/cargo"),
        (target()?, "/target"),
        (root(), "/ispcp-eligibility"),
    ]
    .into_iter()
    .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
    .collect();
    Ok(flags.join("\u{1f}"))
}

/// Builds twice from scratch, and compares.
pub(crate) fn reproduce() -> Outcome {
    let first = clean_build()?;
    let second = clean_build()?;
    if first.len() != second.len() {
        return Err("the two builds have different files".to_owned());
    }
    for ((name, a), (other, b)) in first.iter().zip(&second) {
        if name != other || a != b {
            return Err(format!("the two builds differ in {}", name.display()));
        }
    }
    say(&format!("{} files, the same bytes twice.", first.len()));
    Ok(())
}

fn clean_build() -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
    let dist = root().join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|error| format!("dist: {error}"))?;
    }
    let wasm = ["--target", "wasm32-unknown-unknown", "--release"];
    run(command(
        "cargo",
        &[&["clean", "--quiet"], wasm.as_slice()].concat(),
    )?)?;
    build()?;
    files_below(&dist)
}
