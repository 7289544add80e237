//! Builds the WebAssembly module that creates and reads PDFs, for the pages that trunk builds.
//!
//! Not by trunk itself, which would run wasm-bindgen on it at every change of anything: 2 of the 4
//! seconds until a changed style shows.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::paths::target;
use crate::process::{Result, command};
use crate::tools;

/// Set if the development server builds the module only after its first page, which does not need
/// it.
pub(crate) const AFTER_PAGE: &str = "PDF_MODULE_AFTER_PAGE";

/// A module is built for the development server or for a release.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Debug,
    Release,
}

impl Profile {
    /// The profile of trunk, which runs this program.
    pub(crate) fn of_trunk() -> Self {
        match env::var("TRUNK_PROFILE").as_deref() {
            Ok("release") => Self::Release,
            _ => Self::Debug,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    /// The folder of the module and its bindings: `pdf_bg.wasm` and `pdf.js`.
    pub(crate) fn folder(self) -> PathBuf {
        target().join("pdf-module").join(self.name())
    }

    /// Whether the module was built, perhaps from an earlier source.
    pub(crate) fn is_built(self) -> bool {
        self.folder().is_dir()
    }
}

/// The command that compiles the module.
pub(crate) fn compile(profile: Profile) -> Command {
    let mut compile = command(
        "cargo",
        &["build", "--locked", "--target", tools::WASM_TARGET],
    );
    compile.args(["--manifest-path", "crates/pdf/Cargo.toml", "--bin", "pdf"]);
    if profile == Profile::Release {
        compile.arg("--release");
    }
    compile
}

/// Builds the module while trunk builds the page.
pub(crate) fn build_beside_trunk() -> Result {
    let profile = Profile::of_trunk();
    if env::var_os(AFTER_PAGE).is_some() && !profile.is_built() {
        return Ok(());
    }
    build(profile, compile(profile), crate::process::run)
}

/// Builds the module, if anything changed: compiles it, and has its bindings written.
pub(crate) fn build(profile: Profile, compile: Command, run: impl Fn(Command) -> Result) -> Result {
    run(compile)?;
    let compiled = target()
        .join(tools::WASM_TARGET)
        .join(profile.name())
        .join("pdf.wasm");
    let folder = profile.folder();
    let making = folder.with_added_extension("making");
    let to_error = |error| format!("{}: {error}", compiled.display());

    let mut bind = command(tools::wasm_bindgen()?, &["--target=web", "--no-typescript"]);
    bind.arg("--out-dir").arg(&making).arg(&compiled);
    let module = making.join("pdf_bg.wasm");
    let optimise = match profile {
        Profile::Debug => None,
        Profile::Release => {
            let options = ["--flatten", "--rereloop", "-Oz", "-Oz", "--strip-producers"];
            let mut optimise = command(tools::wasm_opt()?, &options);
            optimise.args(["--low-memory-unused", "--zero-filled-memory", "--output"]);
            optimise.arg(&module).arg(&module);
            Some(optimise)
        }
    };

    // Cargo may bring an earlier module back, with its time.
    let modified = fs::metadata(&compiled).and_then(|compiled| compiled.modified());
    let stamp = format!("{:?}\n{bind:?}\n{optimise:?}", modified.map_err(to_error)?);
    let stamp_file = "stamp.txt";
    if fs::read_to_string(folder.join(stamp_file)).is_ok_and(|earlier| earlier == stamp) {
        return Ok(());
    }
    // Written under a temporary name first, so that an incomplete folder is never used.
    let _ = fs::remove_dir_all(&making);
    run(bind)?;
    if let Some(optimise) = optimise {
        run(optimise)?;
    }
    let _ = fs::remove_dir_all(&folder);
    fs::write(making.join(stamp_file), stamp)
        .and_then(|()| fs::rename(&making, &folder))
        .map_err(to_error)
}
