//! Fuzzing: the readers of files, fed with what no visitor would think of.

use std::fs;

use crate::machine::{Outcome, command, root, run, target};
use crate::tools;

/// The targets, by their names in `fuzz/`.
const TARGETS: [&str; 2] = ["json", "pdf"];

/// How long each target runs as part of the tests, in seconds.
pub(crate) const BRIEFLY: u32 = 30;

/// Fuzzes each reader that many seconds, from `fuzz/seeds/` and from what earlier runs found.
pub(crate) fn fuzz(seconds: u32) -> Outcome {
    let cargo_fuzz = tools::cargo_fuzz()?;
    let place = target()?.join("fuzz");
    for reader in TARGETS {
        let corpus = place.join("corpus").join(reader);
        fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
        // No sanitizer: the readers hold no unsafe code that it would watch.
        let arguments = ["fuzz", "run", "--sanitizer", "none", "--target-dir"];
        let mut fuzz = command(&cargo_fuzz, &arguments)?;
        fuzz.arg(&place)
            .arg(reader)
            .arg(&corpus)
            .arg(root().join("fuzz/seeds").join(reader))
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .args([
                "-max_len=65536",
                "-timeout=10",
                "-rss_limit_mb=4096",
                "-verbosity=0",
            ])
            .args(["-print_final_stats=1"])
            // Instrumentation is not stable yet, but the toolchain is pinned.
            .env("RUSTC_BOOTSTRAP", "1");
        run(fuzz).map_err(|error| {
            format!("the reader of {reader} breaks over a file, kept in fuzz/artifacts/: {error}")
        })?;
    }
    Ok(())
}
