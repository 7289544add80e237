//! The directories of the checkout and of this machine.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::process::Result;

/// The checkout that cargo runs this program in.
pub(crate) fn root() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = xtask.and_then(|xtask| xtask.parent().map(Path::to_owned));
    root.unwrap_or_else(|| PathBuf::from("."))
}

/// This project's part of the user's cache directory.
pub(crate) fn cache() -> Result<PathBuf> {
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
        .ok_or_else(|| "no cache directory found: set HOME".to_owned())
}

/// Locks a directory of the cache until the file is dropped: two commands at the same time must not
/// set up the same tool.
pub(crate) fn lock(folder: &Path) -> Result<File> {
    let path = folder.with_added_extension("lock");
    let to_error = |error| format!("{}: {error}", path.display());
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(to_error)?;
    }
    let file = File::create(&path).map_err(to_error)?;
    file.lock().map_err(to_error)?;
    Ok(file)
}

/// Cargo's target directory.
pub(crate) fn target() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    root().join(target)
}

/// Every file below a directory with its contents, sorted by path.
pub(crate) fn walk_files(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;
    use std::{process, thread};

    use super::*;

    #[test]
    fn a_second_command_waits_for_a_locked_directory() {
        let folder = env::temp_dir().join(format!("ispcp-lock-{}", process::id()));
        let first = lock(&folder).expect("it is free");
        let (locked, second) = channel();
        thread::scope(|scope| {
            scope.spawn(|| locked.send(lock(&folder)));
            let early = second.recv_timeout(Duration::from_millis(200));
            assert!(early.is_err(), "both have it");
            drop(first);
            let late = second.recv_timeout(Duration::from_secs(20));
            late.expect("it is free now").expect("it can be locked");
        });
        fs::remove_file(folder.with_added_extension("lock")).expect("it is there");
    }
}
