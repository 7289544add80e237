//! Limits the memory of the PDF module.

use std::env;

/// The maximum memory of the module, in bytes: a multiple of the page size of 64 KiB.
const MAX_MEMORY: usize = 512 << 20;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // A malicious PDF may decompress to any size: the module then aborts at a limit that valid
        // files never reach.
        println!("cargo::rustc-link-arg-bins=--max-memory={MAX_MEMORY}");
    }
}
