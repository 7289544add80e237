//! Building and serving.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::paths::{root, target, walk_files};
use crate::pdf_module::{self, Profile};
use crate::process::{Log, Result, command, log, run};
use crate::progress::{Step, in_turn, step};
use crate::tools::BuildTools;
use crate::{fonts, messages, publish, tools};

/// The separator of the compiler's flags in `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\u{1f}";

/// Where the development server has its files: they differ from those of a release.
const DIST_DEV: &str = "dist-dev";

/// Serves the widget on this machine and rebuilds it when a file changes.
pub(crate) fn serve(arguments: &[&str]) -> Result {
    if arguments.contains(&"--release") {
        return run(server(arguments)?);
    }
    let is_built = Profile::Debug.is_built();
    let mut server = trunk_server(development_tools(is_built)?, arguments)?;
    if !is_built || fonts::installed()?.is_none() {
        server.env(pdf_module::AFTER_PAGE, "1");
        let started = SystemTime::now();
        thread::spawn(move || {
            log(&match pdfs_after_page(started) {
                Ok(()) => "What PDFs need is built.".to_owned(),
                Err(error) => format!("xtask: PDFs cannot be made before the next start: {error}"),
            });
        });
    }
    run(server)
}

/// Sets up what PDFs need once the development server has its first page, which does not need it.
fn pdfs_after_page(started: SystemTime) -> Result {
    let page = root().join(DIST_DEV).join("index.html");
    let written = || fs::metadata(&page).and_then(|page| page.modified());
    while !written().is_ok_and(|written| written > started) {
        thread::sleep(Duration::from_secs(1));
    }
    let log = Log::create("pdf-module")?;
    let mut compile = pdf_module::compile(Profile::Debug);
    module_env(&mut compile)?;
    pdf_module::build(Profile::Debug, compile, |command| log.run(command))?;
    fonts::set_up()?;
    // Trunk builds again when a source is written.
    let source = root().join("index.html");
    fs::read(&source)
        .and_then(|same| fs::write(&source, same))
        .map_err(|error| format!("{}: {error}", source.display()))
}

/// Writes the gallery of the components.
pub(crate) fn gallery() -> Result {
    messages::write_identifiers()?;
    let folder = root().join("dist-gallery");
    let write = ["run", "--locked", "--quiet", "--example", "gallery", "--"];
    let mut write = command("cargo", &write);
    write.arg(&folder);
    step("Writing the gallery", || Log::create("gallery")?.run(write))?;
    log(&format!("Open {}", folder.join("index.html").display()));
    Ok(())
}

/// Prerenders the first screen in each language; returns the directory with a file for each.
pub(crate) fn first_screens() -> Result<PathBuf> {
    // The development server may build at the same time.
    let name = format!("first-screens-{}", Profile::of_trunk().name());
    let folder = target().join(&name);
    let mut draw = prerender("run");
    draw.arg("--").arg(&folder);
    step("Prerendering the first screens", || {
        Log::create(&name)?.run(draw)
    })?;
    Ok(folder)
}

/// Runs or builds the program that prerenders.
fn prerender(verb: &str) -> Command {
    let arguments = ["--locked", "--features", "prerender", "--bin", "prerender"];
    let mut command = command("cargo", &[[verb].as_slice(), &arguments].concat());
    // This runs inside a build for the browser, whose variables do not apply.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name == "RUSTC_BOOTSTRAP" || name.starts_with("CARGO_UNSTABLE_") {
            command.env_remove(&*name);
        }
    }
    command
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_PROFILE_DEV_DEBUG");
    command
}

/// trunk's development server, which builds everything before it serves.
pub(crate) fn server(arguments: &[&str]) -> Result<Command> {
    let tools = if arguments.contains(&"--release") {
        tools::build_tools()?
    } else {
        development_tools(true)?
    };
    trunk_server(tools, arguments)
}

fn trunk_server(tools: BuildTools, arguments: &[&str]) -> Result<Command> {
    let serve = ["serve", "--offline", "--dist", DIST_DEV];
    trunk(tools, &[serve.as_slice(), arguments].concat())
}

/// Sets up the tools for a build without optimisation, with the PDF module or without.
fn development_tools(with_pdf: bool) -> Result<BuildTools> {
    tools::development_tools(Step::new("Compiling the widget", move |_| {
        // Trunk repeats a failed compilation and shows its errors.
        let _ = compile(with_pdf);
        Ok(())
    }))
}

/// Compiles what a build will ask cargo for, with the same flags.
fn compile(with_pdf: bool) -> Result {
    let log = Log::create("compile")?;
    let widget = ["build", "--locked", "--target", tools::WASM_TARGET];
    let program = [
        "--manifest-path",
        "Cargo.toml",
        "--bin",
        "ispcp-eligibility",
    ];
    let widget = command("cargo", &[widget, program].concat());
    let pdf = with_pdf.then(|| pdf_module::compile(Profile::Debug));
    for mut build in [Some(widget), pdf].into_iter().flatten() {
        module_env(&mut build)?;
        log.run(build)?;
    }
    log.run(prerender("build"))
}

/// Builds the release files, optimised for size.
pub(crate) fn build() -> Result {
    let mut trunk = trunk(tools::build_tools()?, &["build", "--release", "--offline"])?;
    let log_file = Log::create("build")?;
    let mut steps = Vec::new();
    match tools::rust_src() {
        Ok(()) => {
            build_std_env(&mut trunk)?;
            let mut fetch = command("cargo", &["fetch", "--locked"]);
            build_std_env(&mut fetch)?;
            let log_file = &log_file;
            steps.push(Step::new("Downloading crates", move |_| {
                log_file.run(fetch)
            }));
        }
        Err(error) => log(&format!(
            "{error}\nThe prebuilt standard library is used: the files are about 15 KB larger."
        )),
    }
    steps.push(Step::new("Building the release files", |_| {
        log_file.run(trunk)
    }));
    steps.push(Step::new("Compressing the release files", |_| {
        let dist = root().join("dist");
        publish::arrange(&dist)?;
        publish::compress(&dist)
    }));
    in_turn(steps)
}

/// Builds unoptimised files, arranged like a release; returns their folder.
pub(crate) fn development_build() -> Result<PathBuf> {
    let dist = target().join("dist-quick");
    fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let mut trunk = trunk(development_tools(true)?, &["build", "--offline", "--dist"])?;
    trunk.arg(&dist);
    step("Building unoptimised files", || {
        Log::create("development-build")?.run(trunk)
    })?;
    publish::arrange(&dist)?;
    Ok(dist)
}

/// Has cargo build the standard library too, optimised for size, with panics that abort at once.
/// These flags are unstable, but the toolchain is pinned.
fn build_std_env(command: &mut Command) -> Result {
    let flags = [
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        &without_paths()?,
    ]
    .join(SEPARATOR);
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_BUILD_TARGET", tools::WASM_TARGET)
        .env("CARGO_ENCODED_RUSTFLAGS", flags);
    Ok(())
}

fn trunk(tools: BuildTools, arguments: &[&str]) -> Result<Command> {
    let mut trunk = command(tools.trunk, arguments);
    trunk
        .env("PATH", tools.path)
        // The hook in Trunk.toml runs it.
        .env(
            "XTASK",
            env::current_exe().map_err(|error| format!("xtask: {error}"))?,
        )
        // trunk expects true or false in this variable and rejects the usual "1".
        .env_remove("NO_COLOR");
    module_env(&mut trunk)?;
    Ok(trunk)
}

/// The settings of a build of the modules.
fn module_env(command: &mut Command) -> Result {
    command
        .env("CARGO_ENCODED_RUSTFLAGS", without_paths()?)
        // wasm-bindgen drops it.
        .env("CARGO_PROFILE_DEV_DEBUG", "false");
    Ok(())
}

/// Compiler flags that keep this machine's paths out of the files, so that the same source gives
/// the same bytes on every machine.
fn without_paths() -> Result<String> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let flags: Vec<String> = [
        (cargo_home, "/cargo"),
        (target(), "/target"),
        (tools::sysroot()?, "/rust"),
        (root(), "/ispcp-eligibility"),
    ]
    .into_iter()
    .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
    .collect();
    Ok(flags.join(SEPARATOR))
}

/// Builds twice from scratch and compares the files.
pub(crate) fn verify_reproducible() -> Result {
    let first = clean_build()?;
    let second = clean_build()?;
    if first.len() != second.len() {
        return Err("the two builds have different files".to_owned());
    }
    for ((name, a), (other, b)) in first.iter().zip(&second) {
        if name != other || a != b {
            return Err(format!("the two builds differ in {}", name.display()));
        }
    }
    log(&format!("{} files, identical in both builds.", first.len()));
    Ok(())
}

fn clean_build() -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let dist = root().join("dist");
    for folder in [&dist, &target().join("brotli")] {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
    }
    let wasm = ["--target", tools::WASM_TARGET, "--release"];
    run(command(
        "cargo",
        &[&["clean", "--quiet"], wasm.as_slice()].concat(),
    ))?;
    build()?;
    walk_files(&dist)
}
