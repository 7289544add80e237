//! What the code is held to besides its tests.

use crate::machine::{Outcome, command, run, say};
use crate::tools;

/// Formatting, clippy for both targets, and the dependencies.
pub(crate) fn lint() -> Outcome {
    run(command("cargo", &["fmt", "--all", "--check"])?)?;
    let fuzz = ["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"];
    run(command("cargo", &fuzz)?)?;
    let deny = ["--", "--deny", "warnings"];
    let everything = ["--workspace", "--all-targets", "--all-features", "--locked"];
    run(command(
        "cargo",
        &[&["clippy"], everything.as_slice(), &deny].concat(),
    )?)?;
    tools::builders()?;
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
    run(command("cargo", &clippy)?)?;
    let doc = ["doc", "--workspace", "--no-deps", "--locked", "--quiet"];
    let mut doc = command("cargo", &doc)?;
    doc.env("RUSTDOCFLAGS", "--deny warnings");
    run(doc)?;
    dependencies()
}

fn dependencies() -> Outcome {
    let cargo_deny = tools::cargo_deny()?;
    let check = [
        "--workspace",
        "--all-features",
        "check",
        "--hide-inclusion-graph",
    ];
    let local = ["bans", "licenses", "sources"];
    run(command(&cargo_deny, &[check.as_slice(), &local].concat())?)?;
    // The advisories are a database of their own, and need the network.
    let fetched = command(&cargo_deny, &["fetch", "db"])?.output();
    if fetched.is_ok_and(|output| output.status.success()) {
        run(command(
            &cargo_deny,
            &[check.as_slice(), &["advisories"]].concat(),
        )?)
    } else {
        say("cargo-deny: advisories NOT checked: the RustSec database cannot be fetched from here");
        Ok(())
    }
}
