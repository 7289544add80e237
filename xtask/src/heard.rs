//! Records the output of a screen reader with `tests/heard/` and compares it with
//! `tests/golden/heard/`.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::{env, fs, process, thread};

use crate::paths::{root, target, walk_files};
use crate::process::{Result, capture_stdout, command, log};
use crate::progress::cores;
use crate::tools::{self, ScreenReader};

/// The number of recordings at the same time, which share the flows: they mostly wait for silence.
const RECORDINGS: usize = 4;

/// How often a flow is recorded whose transcript differs: Orca drops an utterance now and then.
const ATTEMPTS: usize = 3;

/// Records the named flows, or all, in both browsers, on the files of the last build, and compares
/// the transcripts with the golden files; `UPDATE_GOLDEN=1` replaces these.
pub(crate) fn heard(flows: &[&str]) -> Result {
    record_and_compare(flows, RECORDINGS, || Ok(()))
}

/// Records all flows while other tests run, which use the processors too. What differs is recorded
/// again when these have ended.
pub(crate) fn heard_beside(others: impl FnOnce() -> Result) -> Result {
    record_and_compare(&[], RECORDINGS.min(cores()), others)
}

/// Records the flows while the others run, and compares the transcripts. Reports the failures of
/// both.
fn record_and_compare(
    flows: &[&str],
    recordings: usize,
    others: impl FnOnce() -> Result,
) -> Result {
    let reader = match tools::screen_reader() {
        Ok(reader) => reader,
        Err(missing) => {
            log(&format!("The screen reader test is skipped: {missing}."));
            return others();
        }
    };
    let transcripts = target().join("heard");
    make_empty(&transcripts)?;
    let (others, recorded) = thread::scope(|scope| {
        let recording = scope.spawn(|| {
            let flows = |_: &str| Some(flows.to_vec());
            record(&reader, &transcripts, recordings, flows)
        });
        (others(), recording.join())
    });
    let recorded = recorded.unwrap_or_else(|panic| resume_unwind(panic));
    match (others, judge(&reader, &transcripts, flows, recorded)) {
        (Err(others), Err(heard)) => Err(format!("{others}\n{heard}")),
        (others, heard) => others.and(heard),
    }
}

/// Compares the transcripts with the golden files, and records those that differ again.
fn judge(
    reader: &ScreenReader,
    transcripts: &Path,
    flows: &[&str],
    mut recorded: Result,
) -> Result {
    let mut differing = compare(transcripts, flows.is_empty())?;
    for _ in 1..ATTEMPTS {
        if differing.is_empty() {
            return recorded;
        }
        show_differences(transcripts, &differing);
        log(&format!(
            "Recording again, because it differs: {}",
            differing.join(", ")
        ));
        recorded = record(reader, transcripts, RECORDINGS, |browser| {
            let ending = format!("-{browser}.txt");
            let flows = differing
                .iter()
                .filter_map(|name| name.strip_suffix(&ending));
            let flows: Vec<&str> = flows.collect();
            (!flows.is_empty()).then_some(flows)
        });
        differing = compare(transcripts, flows.is_empty())?;
    }
    if differing.is_empty() {
        return recorded;
    }
    show_differences(transcripts, &differing);
    Err(format!(
        "{} differs from tests/golden/heard: read it in {}, and set UPDATE_GOLDEN=1 if it is right",
        differing.join(", "),
        transcripts.display()
    ))
}

/// Shows the differences between transcripts and their golden files.
fn show_differences(transcripts: &Path, names: &[String]) {
    let golden = root().join("tests/golden/heard");
    for name in names {
        let _ = Command::new("diff")
            .arg("-u")
            .args([golden.join(name), transcripts.join(name)])
            .status();
    }
}

/// Records the flows that `flows` names for a browser, all if it names none, or nothing for `None`.
fn record<'a>(
    reader: &ScreenReader,
    transcripts: &Path,
    recordings: usize,
    flows: impl Fn(&str) -> Option<Vec<&'a str>>,
) -> Result {
    let mut outcome = Ok(());
    // One browser after the other: Orca drops utterances if too much runs beside it.
    for (browser, program) in &reader.browsers {
        let Some(flows) = flows(browser) else {
            continue;
        };
        let browser = (*browser, program.as_path());
        let turns = target().join("heard-turns");
        make_empty(&turns)?;
        let recordings: Result<Vec<_>> = (0..recordings)
            .map(|number| {
                let folders = [transcripts, turns.as_path()];
                Recording::start(reader, browser, number, folders, &flows)
            })
            .collect();
        let ended: Vec<Result> = recordings?.into_iter().map(Recording::end).collect();
        outcome = outcome.and(ended.into_iter().collect());
    }
    outcome
}

/// Makes a folder, or removes what is in it.
fn make_empty(folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| failed(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// A recording of some of the flows in one browser.
struct Recording {
    process: Child,
    /// The session's own home and runtime directory.
    folder: PathBuf,
}

impl Recording {
    /// Starts the recording in a session of its own, isolated from other screen readers, so that
    /// all its processes end with it.
    fn start(
        reader: &ScreenReader,
        (browser, program): (&str, &Path),
        number: usize,
        [transcripts, turns]: [&Path; 2],
        flows: &[&str],
    ) -> Result<Self> {
        // In the system's temporary directory: the path of a socket must be short.
        let folder = env::temp_dir().join(format!("ispcp-{browser}{number}-{}", process::id()));
        let (home, runtime) = (folder.join("home"), folder.join("run"));
        for folder in [&home, &runtime] {
            fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
        }
        set_private(&runtime)?;
        let is_root = capture_stdout(command("id", &["-u"])).is_some_and(|id| id.trim() == "0");
        let mut session = command(
            &reader.unshare,
            &["--pid", "--fork", "--kill-child", "--mount-proc"],
        );
        if !is_root {
            session.arg("--map-root-user");
        }
        let tests = root().join("tests");
        session
            .arg(&reader.dbus_run_session)
            .arg("--")
            .arg(&reader.python)
            .arg(tests.join("heard/record.py"))
            .arg(browser)
            .arg(root().join("dist"))
            .arg(tests.join("golden/association-ispcp-application-golden.json"))
            .args([transcripts, turns])
            .args(flows);
        for variable in [
            "AT_SPI_BUS_ADDRESS",
            "DBUS_SESSION_BUS_ADDRESS",
            "DISPLAY",
            "LANGUAGE",
            "NO_AT_BRIDGE",
            "WAYLAND_DISPLAY",
            "XAUTHORITY",
        ] {
            session.env_remove(variable);
        }
        // Set before the bus starts: its services inherit them.
        session
            .env("HOME", &home)
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_RUNTIME_DIR", &runtime)
            .env("TMPDIR", &folder)
            .env("GSETTINGS_BACKEND", "memory")
            .env("LANG", "C.UTF-8")
            .env("LC_ALL", "C.UTF-8")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env(browser.to_uppercase(), program);
        let log = folder.join("log");
        let log = fs::File::create(&log).map_err(|error| failed(&log, &error))?;
        let process = session.stderr(log).spawn();
        let process = process.map_err(|error| format!("the screen reader's session: {error}"))?;
        Ok(Self { process, folder })
    }

    fn end(mut self) -> Result {
        let status = self.process.wait();
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        if status.is_ok_and(|status| status.success()) {
            Ok(())
        } else {
            Err(format!("the recording of a screen reader failed:\n{log}"))
        }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[cfg(unix)]
fn set_private(folder: &Path) -> Result {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
        .map_err(|error| failed(folder, &error))
}

#[cfg(not(unix))]
fn set_private(_: &Path) -> Result {
    Ok(())
}

/// The names of the transcripts that differ from their golden files, and of those that are missing
/// although all flows were recorded.
fn compare(transcripts: &Path, has_all: bool) -> Result<Vec<String>> {
    let golden = root().join("tests/golden/heard");
    fs::create_dir_all(&golden).map_err(|error| failed(&golden, &error))?;
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let mut differing = Vec::new();
    for (path, transcript) in walk_files(transcripts)? {
        let judged = golden.join(name(&path));
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&judged, &transcript).map_err(|error| failed(&judged, &error))?;
        } else if fs::read(&judged).unwrap_or_default() != transcript {
            differing.push(name(&path));
        }
    }
    for (path, _) in walk_files(&golden)? {
        let name = name(&path);
        if has_all && !transcripts.join(&name).is_file() {
            differing.push(name);
        }
    }
    Ok(differing)
}
