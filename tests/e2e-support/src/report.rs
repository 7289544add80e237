//! How long each test has a browser, for `cargo xtask test e2e --report`.

use std::env;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::thread;
use std::time::Instant;

/// Measures from its creation to its drop, and appends a line with the test's name to the file that
/// the variable `REPORT` names, if it is set.
pub(crate) struct SessionTimer(Instant);

impl SessionTimer {
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }
}

impl Drop for SessionTimer {
    fn drop(&mut self) {
        let Ok(path) = env::var("REPORT") else { return };
        // libtest names a test's thread after the test.
        let name = thread::current().name().unwrap_or_default().to_owned();
        let line = format!("{name}\t{:.1}\n", self.0.elapsed().as_secs_f64());
        // A report is no reason to fail.
        if let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path) {
            let _ = file.write_all(line.as_bytes());
        }
    }
}
