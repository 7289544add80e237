//! Installs programs from Debian packages.

use std::process::Command;

use crate::paths::{cache, lock};
use crate::process::{Log, Result, capture_stdout, command, confirm};
use crate::progress::{Step, in_turn};
use crate::tools::find;

/// Programs from Debian packages.
pub(crate) struct Programs<T: 'static> {
    /// The name of the programs in questions and errors.
    pub(crate) name: &'static str,
    pub(crate) packages: &'static [&'static str],
    /// Finds the programs; `None` if one is missing.
    pub(crate) find: fn() -> Option<T>,
}

impl<T> Programs<T> {
    /// The programs, installed if they are missing.
    pub(crate) fn install(&'static self) -> Result<T> {
        if let Some(found) = (self.find)() {
            return Ok(found);
        }
        in_turn(step(&[self])?.into_iter().collect())?;
        (self.find)().ok_or_else(|| {
            let name = self.name;
            format!("{name} cannot be installed: not found after apt-get install")
        })
    }
}

/// [`Programs`] of any programs.
pub(crate) trait Installable: Sync {
    fn is_missing(&self) -> bool;
    fn name(&self) -> &'static str;
    fn packages(&self) -> &'static [&'static str];
}

impl<T> Installable for Programs<T> {
    fn is_missing(&self) -> bool {
        (self.find)().is_none()
    }

    fn name(&self) -> &'static str {
        self.name
    }

    fn packages(&self) -> &'static [&'static str] {
        self.packages
    }
}

/// Asks whether the missing ones may be installed; the step does it for all at once. `None` if none
/// is missing.
pub(crate) fn step(wanted: &[&dyn Installable]) -> Result<Option<Step<'static>>> {
    let missing: Vec<_> = wanted
        .iter()
        .filter(|programs| programs.is_missing())
        .collect();
    if missing.is_empty() {
        return Ok(None);
    }
    let names: Vec<&str> = missing.iter().map(|programs| programs.name()).collect();
    let names = names.join(", ");
    let packages: Vec<&str> = missing
        .iter()
        .flat_map(|programs| programs.packages().iter().copied())
        .collect();
    let listed = packages.join(" ");
    let failed = format!("{names} cannot be installed");
    if find("apt-get").is_none() {
        return Err(format!("{failed}: apt-get is missing"));
    }
    let question = format!("Missing: {names}. May apt-get install {listed}?");
    if !confirm(&question) {
        return Err(format!("{failed}: install {listed}, or pass --yes"));
    }
    let is_root = capture_stdout(command("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    // Asks for the password, before the line about the progress.
    if !is_root && capture_stdout(apt_get(is_root, &["--version"])).is_none() {
        return Err(format!("{failed}: sudo does not run apt-get"));
    }
    Ok(Some(Step::new(format!("Installing {names}"), move |_| {
        // apt-get refuses to run twice at the same time.
        let _lock = lock(&cache()?.join("apt"))?;
        let log = Log::create("apt")?;
        let install = ["-qq", "install", "-y", "--no-install-recommends"];
        let install = [install.as_slice(), &packages].concat();
        log.run(apt_get(is_root, &["-qq", "update"]))
            .and_then(|()| log.run(apt_get(is_root, &install)))
            .map_err(|error| format!("{failed}: {error}"))
    })))
}

/// apt-get, with the rights to install.
fn apt_get(is_root: bool, arguments: &[&str]) -> Command {
    let mut command = if is_root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.arg("apt-get");
        sudo
    };
    command
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}
