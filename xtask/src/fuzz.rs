//! Fuzzing of the parsers of files and of typed texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::paths::{root, target, walk_files};
use crate::process::{Log, Result, command};
use crate::progress::{Step, one_per_processor, step};
use crate::tools;

/// A parser of files or of typed texts.
struct Reader {
    /// The name of its target in `fuzz/`.
    name: &'static str,
    /// The folder with the seed files, and their extensions.
    seeds: (&'static str, &'static [&'static str]),
}

const READERS: [Reader; 6] = [
    Reader {
        name: "json",
        seeds: ("tests/golden", &["json", "html"]),
    },
    Reader {
        name: "html",
        seeds: ("fuzz/seeds/html", &["txt"]),
    },
    Reader {
        name: "pdf",
        seeds: ("fuzz/seeds", &["pdf"]),
    },
    Reader {
        name: "as_numbers",
        seeds: ("fuzz/seeds/as_numbers", &["txt"]),
    },
    Reader {
        name: "email",
        seeds: ("fuzz/seeds/email", &["txt"]),
    },
    Reader {
        name: "website",
        seeds: ("fuzz/seeds/website", &["txt"]),
    },
];

/// The duration for each parser as part of the tests, in seconds.
pub(crate) const DEFAULT_SECONDS: u32 = 10;

/// Fuzzes each parser for `seconds`, from its seeds and from the inputs that earlier runs found. As
/// many run at once as there are processors.
pub(crate) fn fuzz(seconds: u32) -> Result {
    let cargo_fuzz = tools::cargo_fuzz()?;
    step("Building the fuzzers", || {
        Log::create("fuzz")?.run(instrumented(&cargo_fuzz, "build"))
    })?;
    let cargo_fuzz = &cargo_fuzz;
    let fuzz = |reader: Reader| {
        Step::new(format!("Fuzzing {}", reader.name), move |_| {
            reader.fuzz(cargo_fuzz, seconds)
        })
    };
    one_per_processor(READERS.into_iter().map(fuzz).collect())
}

/// Where cargo-fuzz builds, and keeps the inputs that it finds.
fn folder() -> PathBuf {
    target().join("fuzz")
}

/// cargo-fuzz's command with the options of every build.
fn instrumented(cargo_fuzz: &Path, verb: &str) -> Command {
    // No sanitizer: the parsers contain no unsafe code.
    let arguments = ["fuzz", verb, "--sanitizer", "none", "--target-dir"];
    let mut command = command(cargo_fuzz, &arguments);
    command
        .arg(folder())
        // Instrumentation is unstable, but the toolchain is pinned.
        .env("RUSTC_BOOTSTRAP", "1")
        // The message says what failed; a backtrace of cargo-fuzz would bury it.
        .env("RUST_BACKTRACE", "0");
    command
}

impl Reader {
    fn fuzz(&self, cargo_fuzz: &Path, seconds: u32) -> Result {
        let name = self.name;
        let corpus = folder().join("corpus").join(name);
        let to_error = |error| format!("{}: {error}", corpus.display());
        fs::create_dir_all(&corpus).map_err(to_error)?;
        let (seeds, extensions) = self.seeds;
        for (path, bytes) in walk_files(&root().join(seeds))? {
            let extension = path.extension().unwrap_or_default();
            if let (true, Some(file)) = (
                extensions.iter().any(|known| extension == *known),
                path.file_name(),
            ) {
                fs::write(corpus.join(file), bytes).map_err(to_error)?;
            }
        }
        let mut fuzz = instrumented(cargo_fuzz, "run");
        fuzz.arg(name)
            .arg(&corpus)
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .args([
                "-max_len=65536",
                "-timeout=10",
                "-rss_limit_mb=4096",
                "-verbosity=0",
            ])
            .args(["-print_final_stats=1"]);
        Log::create(&format!("fuzz-{name}"))?
            .run(fuzz)
            .map_err(|error| {
                format!("fuzzing {name} failed; the input is in fuzz/artifacts/: {error}")
            })
    }
}
