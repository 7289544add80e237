//! Downloads programs from the tools' own releases, and checks them before they run.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::process::{Log, Result, command};
use crate::tools::{find, is_version};

/// The programs of a tool's release.
pub(crate) struct Release<'a> {
    /// The address of the archives' folder.
    pub(crate) address: &'a str,
    /// The archive for each platform, with its SHA-256 checksum.
    pub(crate) archives: &'a [(&'a str, &'a str)],
}

impl Release<'_> {
    /// Downloads the program for this platform into a file.
    pub(crate) fn download(&self, program: &str, version: &str, file: &Path, log: &Log) -> Result {
        let archive = self.archives.iter().find(|(name, _)| is_for_this(name));
        let &(name, checksum) = archive
            .ok_or_else(|| format!("{program} {version} has no binary for this platform"))?;
        let folder = file.with_extension("part");
        let outcome = self.unpack(name, checksum, &folder, log).and_then(|()| {
            let program = format!("{program}{}", env::consts::EXE_SUFFIX);
            let stem = name.trim_end_matches(".zip").trim_end_matches(".tar.gz");
            let places = [folder.join(&program), folder.join(stem).join(&program)];
            let found = places.iter().find(|place| is_version(place, version));
            let found = found.ok_or_else(|| format!("{name} has no {program} that runs here"))?;
            fs::rename(found, file).map_err(|error| format!("{}: {error}", file.display()))
        });
        let _ = fs::remove_dir_all(&folder);
        outcome
    }

    /// Fetches an archive and unpacks it into a folder, if its checksum is right.
    fn unpack(&self, name: &str, checksum: &str, folder: &Path, log: &Log) -> Result {
        let [curl, tar] = ["curl", "tar"].map(|program| {
            find(program).ok_or_else(|| format!("{name} cannot be fetched: {program} is missing"))
        });
        let (curl, tar) = (curl?, tar?);
        let to_error = |error| format!("{}: {error}", folder.display());
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(to_error)?;
        let archive = folder.join(name);
        let mut fetch = command(curl, &["--fail", "--silent", "--show-error", "--location"]);
        fetch
            // A closed or dead network costs seconds only.
            .args(["--connect-timeout", "10", "--speed-time", "10"])
            .arg("--output")
            .arg(&archive)
            .arg(format!("{}/{name}", self.address));
        // The log has the reason.
        log.run(fetch)
            .map_err(|_| format!("{name} cannot be downloaded"))?;
        let found = sha256(&fs::read(&archive).map_err(to_error)?);
        if found != checksum {
            return Err(format!(
                "{name} is not used: its SHA-256 checksum is {found}, expected {checksum}"
            ));
        }
        let mut unpack = command(tar, &["-xf"]);
        unpack.arg(&archive).arg("-C").arg(folder);
        log.run(unpack)
            .map_err(|_| format!("{name} cannot be unpacked"))
    }
}

/// Whether an archive is for the platform of this program, by its name.
fn is_for_this(name: &str) -> bool {
    let system = match env::consts::OS {
        "macos" => "apple-darwin",
        system => system,
    };
    name.contains(env::consts::ARCH) && name.contains(system)
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::PathBuf;

    use super::*;
    use crate::process::capture_stdout;

    const PROGRAM: &str = "#!/bin/sh\necho tool 1.2.3\n";

    /// A folder with an archive of a program, for this platform.
    struct Server {
        folder: tempfile::TempDir,
        archive: String,
        checksum: String,
    }

    impl Server {
        /// The program is in a folder of the archive with the archive's name, or beside it.
        fn new(in_folder: bool) -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            let system = env::consts::OS.replace("macos", "apple-darwin");
            let stem = format!("tool-{}-{system}", env::consts::ARCH);
            let place = folder.path().join(&stem);
            let program = place.join("tool");
            fs::create_dir(&place).expect("a folder for the program");
            fs::write(&program, PROGRAM).expect("the program is written");
            let executable = fs::Permissions::from_mode(0o755);
            fs::set_permissions(&program, executable).expect("the program can be run");
            let archive = format!("{stem}.tar.gz");
            let (root, member) = if in_folder {
                (folder.path(), stem.as_str())
            } else {
                (place.as_path(), "tool")
            };
            let mut pack = command("tar", &["-czf"]);
            pack.arg(folder.path().join(&archive)).arg("-C").arg(root);
            pack.arg(member);
            capture_stdout(pack).expect("tar packs");
            let bytes = fs::read(folder.path().join(&archive)).expect("the archive");
            Self {
                folder,
                archive,
                checksum: sha256(&bytes),
            }
        }

        /// Downloads the program, with a log of that name.
        fn download(&self, checksum: &str, log: &str) -> (Result, PathBuf) {
            let file = self.folder.path().join("bin/tool");
            let release = Release {
                address: &format!("file://{}", self.folder.path().display()),
                archives: &[("tool-other.zip", "0"), (&self.archive, checksum)],
            };
            let log = Log::create(log).expect("a log");
            (release.download("tool", "1.2.3", &file, &log), file)
        }
    }

    #[test]
    fn installs_a_program_with_the_right_checksum() {
        for in_folder in [true, false] {
            let server = Server::new(in_folder);
            let (outcome, file) = server.download(&server.checksum, "test-right-checksum");
            outcome.expect("it is installed");
            assert!(is_version(&file, "1.2.3"));
            let beside = fs::read_dir(file.parent().expect("its folder")).expect("its folder");
            assert_eq!(beside.count(), 1, "nothing else is left");
        }
    }

    #[test]
    fn refuses_a_program_with_another_checksum() {
        let server = Server::new(true);
        let expected = "0".repeat(64);
        let (outcome, file) = server.download(&expected, "test-wrong-checksum");
        let error = outcome.expect_err("it is refused");
        for part in [&server.archive, &server.checksum, &expected] {
            assert!(error.contains(part), "{error} lacks {part}");
        }
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(!file.exists());
        assert!(!file.with_extension("part").exists());
    }

    #[test]
    fn reports_a_failed_download() {
        let server = Server::new(true);
        fs::remove_file(server.folder.path().join(&server.archive)).expect("it was there");
        let (outcome, file) = server.download(&server.checksum, "test-failed-download");
        let error = outcome.expect_err("there is no archive");
        assert_eq!(error, format!("{} cannot be downloaded", server.archive));
        assert!(!file.exists());
    }

    #[test]
    fn hashes_like_the_standard() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
