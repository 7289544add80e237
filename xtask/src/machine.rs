//! The machine that this runs on: its folders, and running programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;
use std::{env, fs};

/// What went wrong, in one line that says what to do.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// Tells the person at the terminal something.
#[expect(clippy::print_stdout, reason = "the one place that speaks")]
pub(crate) fn say(words: &str) {
    println!("{words}");
}

/// The checkout that this was called from. Cargo says so when it runs this; what was true when
/// this was compiled is not, since several checkouts may share one target folder.
pub(crate) fn root() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = xtask.and_then(|xtask| xtask.parent().map(Path::to_owned));
    root.unwrap_or_else(|| PathBuf::from("."))
}

/// Makes the target folder this checkout's. Cargo tells files by their age, and takes those of
/// another checkout for ours where they are younger: so when the checkout changes, ours become
/// the youngest.
pub(crate) fn claim_target() -> Outcome {
    let target = target()?;
    let owner = target.join("checkout");
    let root = root();
    let ours = root.to_string_lossy();
    if fs::read_to_string(&owner).is_ok_and(|owner| owner == ours) {
        return Ok(());
    }
    for folder in ["crates", "src", "locales", "tests", "xtask/src"] {
        for (path, _) in files_below(&root.join(folder))? {
            fs::File::options()
                .append(true)
                .open(&path)
                .and_then(|file| file.set_modified(SystemTime::now()))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    fs::create_dir_all(&target)
        .and_then(|()| fs::write(&owner, ours.as_bytes()))
        .map_err(|error| format!("{}: {error}", owner.display()))
}

/// The user's cache folder, our part of it.
pub(crate) fn cache() -> Outcome<PathBuf> {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"));
    let home = home.map(PathBuf::from);
    let base = if cfg!(windows) {
        env::var_os("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        home.map(|home| home.join("Library/Caches"))
    } else {
        let xdg = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        xdg.or_else(|| home.map(|home| home.join(".cache")))
    };
    base.map(|base| base.join("ispcp-eligibility"))
        .ok_or_else(|| "there is no cache folder: set HOME".to_owned())
}

/// The one target folder that everything shares, across checkouts too.
pub(crate) fn target() -> Outcome<PathBuf> {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(target) => Ok(root().join(target)),
        None => Ok(cache()?.join("target")),
    }
}

/// A command that runs in the checkout, with the shared target folder.
pub(crate) fn command(program: impl AsRef<Path>, arguments: &[&str]) -> Outcome<Command> {
    let mut command = Command::new(program.as_ref());
    command
        .args(arguments)
        .current_dir(root())
        .env("CARGO_TARGET_DIR", target()?);
    Ok(command)
}

/// Runs a command, its output shown.
pub(crate) fn run(mut command: Command) -> Outcome {
    let shown = shown(&command);
    say(&format!("$ {shown}"));
    let status = command
        .status()
        .map_err(|error| format!("{shown}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{shown}` failed ({status})"))
    }
}

/// Runs a command quietly and returns what it printed, nothing if it failed or does not exist.
pub(crate) fn printed(mut command: Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then_some(text)
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every file below a folder, in order of its path, with its contents.
pub(crate) fn files_below(folder: &Path) -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let to_error = |error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(to_error)? {
            let path = entry.map_err(to_error)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).map_err(to_error)?;
                files.push((path, bytes));
            }
        }
    }
    files.sort();
    Ok(files)
}
