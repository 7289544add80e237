//! Fuzzing: the readers of files and of typed texts, fed with what no visitor would think of.

use std::fs;

use crate::paths::{root, target, walk_files};
use crate::process::{Result, command, run};
use crate::tools;

/// A reader of files or of typed texts.
struct Reader {
    /// The name of its target in `fuzz/`.
    name: &'static str,
    /// The folder with files to begin with, and their extensions.
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

/// How long each reader is fed as part of the tests, in seconds.
pub(crate) const DEFAULT_SECONDS: u32 = 10;

/// Fuzzes each reader that many seconds, from its seeds and from what earlier runs found.
pub(crate) fn fuzz(seconds: u32) -> Result {
    let cargo_fuzz = tools::cargo_fuzz()?;
    let place = target()?.join("fuzz");
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
        // No sanitizer: the readers hold no unsafe code that it would watch.
        let arguments = ["fuzz", "run", "--sanitizer", "none", "--target-dir"];
        let mut fuzz = command(&cargo_fuzz, &arguments)?;
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
            // Instrumentation is not stable yet, but the toolchain is pinned.
            .env("RUSTC_BOOTSTRAP", "1");
        run(fuzz).map_err(|error| {
            format!("the reader of {name} breaks over a file, kept in fuzz/artifacts/: {error}")
        })?;
    }
    Ok(())
}
