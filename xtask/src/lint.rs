//! Static checks.

use crate::paths::{root, walk_files};
use crate::process::{Result, command, log, run};
use crate::tools;

/// Formatting, clippy for both targets, scripts, documentation and dependencies.
pub(crate) fn lint() -> Result {
    run(command("cargo", &["fmt", "--all", "--check"]))?;
    let fuzz = ["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"];
    run(command("cargo", &fuzz))?;
    let deny = ["--", "--deny", "warnings"];
    let everything = ["--workspace", "--all-targets", "--all-features", "--locked"];
    run(command(
        "cargo",
        &[&["clippy"], everything.as_slice(), &deny].concat(),
    ))?;
    scripts()?;
    tools::wasm_target()?;
    let programs = [
        "-p",
        "ispcp-eligibility",
        "-p",
        "ispcp-pdf",
        "--lib",
        "--bins",
    ];
    let wasm = ["--locked", "--target", "wasm32-unknown-unknown"];
    let clippy = [&["clippy"], programs.as_slice(), &wasm, &deny].concat();
    run(command("cargo", &clippy))?;
    let doc = ["doc", "--workspace", "--no-deps", "--locked", "--quiet"];
    let mut doc = command("cargo", &doc);
    doc.env("RUSTDOCFLAGS", "--deny warnings");
    run(doc)?;
    dependencies()
}

/// Biome for TypeScript, JavaScript and CSS; syntax checks for PHP and the shell scripts.
fn scripts() -> Result {
    let biome = ["ci", "--error-on-warnings", "."];
    run(command(tools::biome()?, &biome))?;
    let php = tools::php()?;
    for folder in ["integrations/wordpress", "tests/wordpress"] {
        for (path, _) in walk_files(&root().join(folder))? {
            if path.extension().is_some_and(|extension| extension == "php") {
                run(command(&php, &["-l", &path.to_string_lossy()]))?;
            }
        }
    }
    run(command("bash", &["-n", ".ci/run"]))
}

fn dependencies() -> Result {
    let cargo_deny = tools::cargo_deny()?;
    let check = [
        "--workspace",
        "--all-features",
        "check",
        "--hide-inclusion-graph",
    ];
    let local = ["bans", "licenses", "sources"];
    run(command(&cargo_deny, &[check.as_slice(), &local].concat()))?;
    // The advisory database needs the network.
    let fetched = command(&cargo_deny, &["fetch", "db"]).output();
    if fetched.is_ok_and(|output| output.status.success()) {
        run(command(
            &cargo_deny,
            &[check.as_slice(), &["advisories"]].concat(),
        ))
    } else {
        log("cargo-deny: advisories NOT checked: the RustSec database cannot be downloaded");
        Ok(())
    }
}
