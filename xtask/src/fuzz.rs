//! Fuzzing of the parsers of files and of typed texts.

use std::fs;

use crate::paths::{root, target, walk_files};
use crate::process::{Result, command, run};
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

/// Fuzzes each parser for `seconds`, from its seeds and from the inputs that earlier runs found.
pub(crate) fn fuzz(seconds: u32) -> Result {
    let cargo_fuzz = tools::cargo_fuzz()?;
    let place = target().join("fuzz");
    for Reader { name, seeds } in READERS {
        let corpus = place.join("corpus").join(name);
        let to_error = |error| format!("{}: {error}", corpus.display());
        fs::create_dir_all(&corpus).map_err(to_error)?;
        let (folder, extensions) = seeds;
        for (path, bytes) in walk_files(&root().join(folder))? {
            let extension = path.extension().unwrap_or_default();
            if let (true, Some(file)) = (
                extensions.iter().any(|known| extension == *known),
                path.file_name(),
            ) {
                fs::write(corpus.join(file), bytes).map_err(to_error)?;
            }
        }
        // No sanitizer: the parsers contain no unsafe code.
        let arguments = ["fuzz", "run", "--sanitizer", "none", "--target-dir"];
        let mut fuzz = command(&cargo_fuzz, &arguments);
        fuzz.arg(&place)
            .arg(name)
            .arg(&corpus)
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .args([
                "-max_len=65536",
                "-timeout=10",
                "-rss_limit_mb=4096",
                "-verbosity=0",
            ])
            .args(["-print_final_stats=1"])
            // Instrumentation is unstable, but the toolchain is pinned.
            .env("RUSTC_BOOTSTRAP", "1");
        run(fuzz).map_err(|error| {
            format!("fuzzing {name} failed; the input is in fuzz/artifacts/: {error}")
        })?;
    }
    Ok(())
}
