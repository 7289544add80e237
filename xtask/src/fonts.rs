//! Sets up the fonts of the documents: downloads them from npm, and has them converted.

use std::fs;
use std::path::{Path, PathBuf};

use crate::paths::{cache, lock};
use crate::process::{Log, Result, command};
use crate::progress::{Step, in_turn};
use crate::tools::npm_install;
use ispcp_pdf_fonts::{VERSION, all};

/// Cache version: bump when the output of `convert-fonts` for the same packages changes.
const FORMAT_VERSION: u32 = 2;

/// The directory of the set-up.
fn folder() -> Result<PathBuf> {
    Ok(cache()?.join(format!("tools/fonts-{VERSION}-{FORMAT_VERSION}")))
}

/// The directory of the fonts, if they are set up.
pub(crate) fn installed() -> Result<Option<PathBuf>> {
    let made = folder()?.join("made");
    Ok(made.is_dir().then_some(made))
}

/// Sets up the fonts; returns their directory.
pub(crate) fn fonts() -> Result<PathBuf> {
    in_turn(step()?.into_iter().collect())?;
    installed()?.ok_or_else(|| "the fonts are missing after their set-up".to_owned())
}

/// The step that sets up the fonts, unless they are.
pub(crate) fn step() -> Result<Option<Step<'static>>> {
    let set_up = Step::new("Installing the fonts", |_| set_up());
    Ok(installed()?.is_none().then_some(set_up))
}

/// Downloads and converts the fonts, unless they are.
pub(crate) fn set_up() -> Result {
    let folder = folder()?;
    let _lock = lock(&folder)?;
    if installed()?.is_some() {
        return Ok(());
    }
    let to_error = |error| format!("{}: {error}", folder.display());
    let mut packages: Vec<String> = all()
        .map(|family| format!("{}/{}@{}", family.scope(), family.package, family.version))
        .collect();
    packages.sort_unstable();
    packages.dedup();
    let log = Log::create("fonts")?;
    npm_install(&folder, &packages, &log)
        .map_err(|error| format!("the fonts cannot be installed: {error}"))?;
    // Written under a temporary name first, so that an incomplete directory is never used.
    let making = folder.join("making");
    let _ = fs::remove_dir_all(&making);
    fs::create_dir_all(&making).map_err(to_error)?;
    let packages = folder.join("node_modules");
    let run = ["run", "--locked", "--package", "convert-fonts", "--"];
    let mut convert = command("cargo", &run);
    // In a directory of its own: other builds would wait for this one.
    let target = folder.join("target");
    convert
        .arg(&packages)
        .arg(&making)
        .env("CARGO_TARGET_DIR", &target);
    log.run(convert)?;
    let _ = fs::remove_dir_all(target);
    fs::rename(&making, folder.join("made")).map_err(to_error)?;
    // The packages are no longer needed: they hold every weight in two formats.
    let _ = fs::remove_dir_all(packages);
    Ok(())
}

/// Copies the fonts into the site.
pub(crate) fn place(site: &Path) -> Result {
    let folder = site.join("fonts").join(VERSION);
    let to_error = |error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(to_error)?;
    for entry in fs::read_dir(fonts()?).map_err(to_error)? {
        let entry = entry.map_err(to_error)?;
        fs::copy(entry.path(), folder.join(entry.file_name())).map_err(to_error)?;
    }
    Ok(())
}
