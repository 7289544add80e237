//! Building and serving.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::paths::{root, target, walk_files};
use crate::process::{Result, command, log, run};
use crate::{publish, tools};

/// The separator of the compiler's flags in `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\u{1f}";

/// Serves the widget on this machine and rebuilds it when a file changes.
pub(crate) fn serve(arguments: &[&str]) -> Result {
    run(server(arguments)?)
}

/// Writes the gallery of the components.
pub(crate) fn gallery() -> Result {
    let folder = root().join("dist-gallery");
    let write = ["run", "--locked", "--quiet", "--example", "gallery", "--"];
    let mut write = command("cargo", &write);
    write.arg(&folder);
    run(write)?;
    log(&format!("Open {}", folder.join("index.html").display()));
    Ok(())
}

/// Prerenders the first screen in each language; returns the directory with a file for each.
pub(crate) fn first_screens() -> Result<PathBuf> {
    let folder = target().join("first-screens");
    let mut draw = command("cargo", &["run", "--locked", "--quiet"]);
    draw.args(["--features", "prerender", "--bin", "prerender", "--"])
        .arg(&folder);
    // This runs inside a build for the browser, whose variables do not apply.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name == "RUSTC_BOOTSTRAP" || name.starts_with("CARGO_UNSTABLE_") {
            draw.env_remove(&*name);
        }
    }
    draw.env_remove("CARGO_BUILD_TARGET")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    run(draw)?;
    Ok(folder)
}

/// trunk's development server. Its files differ from those of a release and have their own
/// directory.
pub(crate) fn server(arguments: &[&str]) -> Result<Command> {
    trunk(&[&["serve", "--offline", "--dist", "dist-dev"], arguments].concat())
}

/// Builds the release files, optimised for size.
pub(crate) fn build() -> Result {
    let mut trunk = trunk(&["build", "--release", "--offline"])?;
    if tools::ensure_rust_src()? {
        build_std_env(&mut trunk)?;
        let mut fetch = command("cargo", &["fetch", "--locked", "--quiet"]);
        build_std_env(&mut fetch)?;
        run(fetch)?;
    } else {
        log(
            "rust-src is missing: the prebuilt standard library is used, and the files are \
             about 15 KB larger",
        );
    }
    run(trunk)?;
    let dist = root().join("dist");
    publish::arrange(&dist)?;
    publish::compress(&dist)
}

/// Builds unoptimised files, arranged like a release; returns their folder.
pub(crate) fn development_build() -> Result<PathBuf> {
    let dist = target().join("dist-quick");
    fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let mut trunk = trunk(&["build", "--offline", "--dist"])?;
    trunk.arg(&dist);
    run(trunk)?;
    publish::arrange(&dist)?;
    Ok(dist)
}

/// Has cargo build the standard library too, optimised for size, with panics that abort at once.
/// These flags are unstable, but the toolchain is pinned.
fn build_std_env(command: &mut Command) -> Result {
    let flags = [
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        &without_paths()?,
    ]
    .join(SEPARATOR);
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_BUILD_TARGET", tools::WASM_TARGET)
        .env("CARGO_ENCODED_RUSTFLAGS", flags);
    Ok(())
}

fn trunk(arguments: &[&str]) -> Result<Command> {
    let builders = tools::build_tools()?;
    let mut trunk = command(builders.trunk, arguments);
    trunk
        .env("PATH", builders.path)
        // The hook in Trunk.toml runs it.
        .env(
            "XTASK",
            env::current_exe().map_err(|error| format!("xtask: {error}"))?,
        )
        .env("CARGO_ENCODED_RUSTFLAGS", without_paths()?)
        // trunk expects true or false in this variable and rejects the usual "1".
        .env_remove("NO_COLOR");
    Ok(trunk)
}

/// Compiler flags that keep this machine's paths out of the files, so that the same source gives
/// the same bytes on every machine.
fn without_paths() -> Result<String> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let flags: Vec<String> = [
        (cargo_home, "/cargo"),
        (target(), "/target"),
        (tools::sysroot()?, "/rust"),
        (root(), "/ispcp-eligibility"),
    ]
    .into_iter()
    .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
    .collect();
    Ok(flags.join(SEPARATOR))
}

/// Builds twice from scratch and compares the files.
pub(crate) fn verify_reproducible() -> Result {
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
    log(&format!("{} files, identical in both builds.", first.len()));
    Ok(())
}

fn clean_build() -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let dist = root().join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|error| format!("dist: {error}"))?;
    }
    let wasm = ["--target", tools::WASM_TARGET, "--release"];
    run(command(
        "cargo",
        &[&["clean", "--quiet"], wasm.as_slice()].concat(),
    ))?;
    build()?;
    walk_files(&dist)
}
