//! Limits the memory of the PDF module.

use std::env;

/// The most memory that the module may take, in bytes: whole pages of 64 KiB.
const MAX_MEMORY: usize = 512 << 20;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // A hostile PDF may unpack to anything: the module ends where a sound one never comes.
        println!("cargo::rustc-link-arg-bins=--max-memory={MAX_MEMORY}");
    }
}
