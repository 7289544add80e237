//! The tools that the project needs: found on the PATH, or installed into the user's cache
//! directory by version. An error names the missing tool.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::apt::{self, Installable, Programs};
use crate::download::Release;
use crate::fonts;
use crate::paths::{cache, lock, walk_files};
use crate::process::{Log, Result, capture_stdout, command, log};
use crate::progress::{Reporter, Step, at_once, step};

pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A program or script that is installed into the cache directory.
pub(crate) struct Tool {
    /// The name of the program, or the path of the script in its package.
    program: &'static str,
    package: &'static str,
    version: &'static str,
    source: Source,
}

enum Source {
    /// A crate of the registry.
    Crate {
        /// The options of `cargo install`.
        options: &'static [&'static str],
        /// The binaries, which are tried first.
        release: Option<Release<'static>>,
    },
    /// A program in an npm package, which reports this version.
    Npm { reported: &'static str },
    /// A script in an npm package.
    Script,
}

/// Without TLS and its check for updates: it only serves files.
static TRUNK: Tool = Tool {
    program: "trunk",
    package: "trunk",
    version: "0.21.14",
    source: Source::Crate {
        // Optimised where it hashes the megabytes of a module, at each rebuild.
        options: &[
            "--no-default-features",
            "--config",
            "profile.release.package.sha2.opt-level=3",
        ],
        release: Some(Release {
            address: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14",
            archives: &[
                (
                    "trunk-x86_64-unknown-linux-musl.tar.gz",
                    "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20",
                ),
                (
                    "trunk-aarch64-unknown-linux-musl.tar.gz",
                    "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc",
                ),
                (
                    "trunk-x86_64-apple-darwin.tar.gz",
                    "f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95",
                ),
                (
                    "trunk-aarch64-apple-darwin.tar.gz",
                    "764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e",
                ),
                (
                    "trunk-x86_64-pc-windows-msvc.zip",
                    "cd6ac15b9daff0365e5695036791ef2ce3c63f61c014f5a8c532363266e4569c",
                ),
            ],
        }),
    },
};
/// Must equal the version of the wasm-bindgen crate.
static WASM_BINDGEN: Tool = Tool {
    program: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    version: "0.2.127",
    source: Source::Crate {
        // Optimised where it processes the megabytes of a module, at each rebuild.
        options: &[
            "--no-default-features",
            "--bin",
            "wasm-bindgen",
            "--config",
            "profile.release.package.walrus.opt-level=2",
            "--config",
            "profile.release.package.wasmparser.opt-level=2",
            "--config",
            "profile.release.package.wasm-encoder.opt-level=2",
            "--config",
            "profile.release.package.id-arena.opt-level=2",
            "--config",
            "profile.release.package.indexmap.opt-level=2",
            "--config",
            "profile.release.package.rustc-demangle.opt-level=2",
            "--config",
            "profile.release.package.wasm-bindgen-cli-support.opt-level=1",
        ],
        release: Some(Release {
            address: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.127",
            archives: &[
                (
                    "wasm-bindgen-0.2.127-x86_64-unknown-linux-musl.tar.gz",
                    "61d4a7dc85acfa0d2354ccc0b8361928c7e52a746d17f28ebaa795ed3dc1614a",
                ),
                (
                    "wasm-bindgen-0.2.127-aarch64-unknown-linux-gnu.tar.gz",
                    "1ce0ebd74e378d989651091f93c917bd7700996945d4c5ce37ec9507f149225c",
                ),
                (
                    "wasm-bindgen-0.2.127-x86_64-apple-darwin.tar.gz",
                    "81049c79f4e283e1725e6582a0528af1301a70ad23add1df1c4d042ec825263d",
                ),
                (
                    "wasm-bindgen-0.2.127-aarch64-apple-darwin.tar.gz",
                    "cd93e691eb5953ace5d8ffce52a20b024077a3dac3e2215b8224136b0efb7585",
                ),
                (
                    "wasm-bindgen-0.2.127-x86_64-pc-windows-msvc.tar.gz",
                    "fd52ef9896cbb0f4f59ef115bdf2f4664a76d716b6201c35e5936018ad680cfc",
                ),
            ],
        }),
    },
};
static CARGO_DENY: Tool = Tool {
    program: "cargo-deny",
    package: "cargo-deny",
    version: "0.20.2",
    source: Source::Crate {
        options: &[],
        release: Some(Release {
            address: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2",
            archives: &[
                (
                    "cargo-deny-0.20.2-x86_64-unknown-linux-musl.tar.gz",
                    "9f12ed4c49936e09b48bf862b595cde2fe64fcbd9d74dfacac6131ca824c8d5f",
                ),
                (
                    "cargo-deny-0.20.2-aarch64-unknown-linux-musl.tar.gz",
                    "995c82be0defc7a025cae49a2aa2644ce8245c9a3318fc4103907c6a285e8c7d",
                ),
                (
                    "cargo-deny-0.20.2-x86_64-apple-darwin.tar.gz",
                    "248da7f581724e470071990c088ffc55c811981715f4cbdb258621fb79f8b7a6",
                ),
                (
                    "cargo-deny-0.20.2-aarch64-apple-darwin.tar.gz",
                    "fe67d82a10d8597a3549364cb733a3f9cc1bfff9031b7ae46384a9f2a72090c3",
                ),
                (
                    "cargo-deny-0.20.2-x86_64-pc-windows-msvc.tar.gz",
                    "975a22143262fd27476d19ee00c7af67978426e40e1dee94eed6bbade1cf87dc",
                ),
            ],
        }),
    },
};
/// Drives Firefox.
static GECKODRIVER: Tool = Tool {
    program: "geckodriver",
    package: "geckodriver",
    version: "0.37.1",
    source: Source::Crate {
        options: &[],
        release: None,
    },
};
static CARGO_FUZZ: Tool = Tool {
    program: "cargo-fuzz",
    package: "cargo-fuzz",
    version: "0.13.2",
    source: Source::Crate {
        options: &[],
        release: None,
    },
};
/// From npm: Debian's binaryen cannot read the current compiler's output.
static BINARYEN: Tool = Tool {
    program: "wasm-opt",
    package: "binaryen",
    version: "132.0.0",
    source: Source::Npm { reported: "132" },
};
/// Bundles and minifies scripts and styles.
static ESBUILD: Tool = Tool {
    program: "esbuild",
    package: "esbuild",
    version: "0.28.2",
    source: Source::Npm { reported: "0.28.2" },
};
/// Checks the types of scripts.
static TYPESCRIPT: Tool = Tool {
    program: "tsc",
    package: "typescript",
    version: "7.0.2",
    source: Source::Npm { reported: "7.0.2" },
};
/// Formats and lints scripts, and lints styles.
static BIOME: Tool = Tool {
    program: "biome",
    package: "@biomejs/biome",
    version: "2.6.8",
    source: Source::Npm { reported: "2.6.8" },
};
/// Checks a page for accessibility, like the next, by an independent engine.
static AXE: Tool = Tool {
    program: "axe.min.js",
    package: "axe-core",
    version: "4.14.1",
    source: Source::Script,
};
static EQUAL_ACCESS: Tool = Tool {
    program: "ace.js",
    package: "accessibility-checker-engine",
    version: "4.0.34",
    source: Source::Script,
};
/// Rates pages as loaded by a phone on a slow network.
static LIGHTHOUSE: Tool = Tool {
    program: "cli/index.js",
    package: "lighthouse",
    version: "13.5.0",
    source: Source::Script,
};

/// Every tool.
static TOOLS: [&Tool; 12] = [
    &TRUNK,
    &WASM_BINDGEN,
    &CARGO_DENY,
    &CARGO_FUZZ,
    &GECKODRIVER,
    &BINARYEN,
    &ESBUILD,
    &TYPESCRIPT,
    &BIOME,
    &AXE,
    &EQUAL_ACCESS,
    &LIGHTHOUSE,
];

impl Tool {
    /// Its directory in the cache.
    fn folder(&self) -> Result<PathBuf> {
        Ok(cache()?.join(format!("tools/{}-{}", self.package, self.version)))
    }

    /// The file that an installation into a folder makes.
    fn file(&self, folder: &Path) -> PathBuf {
        let program = self.program;
        match self.source {
            Source::Crate { .. } => folder
                .join("bin")
                .join(format!("{program}{}", env::consts::EXE_SUFFIX)),
            Source::Npm { .. } => folder.join("node_modules/.bin").join(program),
            Source::Script => folder.join("node_modules").join(self.package).join(program),
        }
    }

    /// The installed file, or a program of the same version on the PATH.
    fn installed(&self) -> Result<Option<PathBuf>> {
        let file = self.file(&self.folder()?);
        let reported = match self.source {
            Source::Script => {
                // npm writes its list of packages last.
                let complete = self.folder()?.join("node_modules/.package-lock.json");
                return Ok((complete.is_file() && file.is_file()).then_some(file));
            }
            Source::Crate { .. } if file.is_file() => return Ok(Some(file)),
            Source::Crate { .. } => self.version,
            Source::Npm { reported } if is_version(&file, reported) => return Ok(Some(file)),
            Source::Npm { reported } => reported,
        };
        Ok(find(self.program).filter(|found| is_version(found, reported)))
    }

    /// Installs it, once.
    fn step(&'static self) -> Step<'static> {
        let label = format!("Installing {} {}", self.package, self.version);
        Step::new(label, |reporter| {
            let folder = self.folder()?;
            let _lock = lock(&folder)?;
            if self.installed()?.is_some() {
                return Ok(());
            }
            self.install(&folder, reporter).map_err(|error| {
                let Self {
                    package, version, ..
                } = self;
                format!("{package} {version} cannot be installed: {error}")
            })
        })
    }

    fn install(&self, folder: &Path, reporter: &Reporter) -> Result {
        let (package, version) = (self.package, self.version);
        let log = Log::create(&package.replace('/', "-"))?;
        let Source::Crate { options, release } = &self.source else {
            return npm_install(folder, &[format!("{package}@{version}")], &log);
        };
        if let Some(release) = release {
            reporter.relabel(format!("Downloading {package} {version}"));
            match release.download(self.program, version, &self.file(folder), &log) {
                Ok(()) => return Ok(()),
                Err(reason) => reporter.note(&format!("{reason}; building it from source.")),
            }
        }
        reporter.relabel(format!("Building {package} {version} from source"));
        // Builds in the same directory would wait for each other.
        let target = folder.join("target");
        let mut install = command("cargo", &["install", "--locked", "--version", version]);
        install
            .args(*options)
            .arg("--root")
            .arg(folder)
            .arg(package)
            .env("CARGO_TARGET_DIR", &target)
            // Tools run briefly, so a short build matters more than their speed.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .env("CARGO_PROFILE_RELEASE_STRIP", "true");
        log.run(install)?;
        // Only the program is needed from now on.
        let _ = fs::remove_dir_all(target);
        Ok(())
    }
}

/// Steps that install the tools that are missing.
fn missing(tools: &[&'static Tool]) -> Result<Vec<Step<'static>>> {
    let mut steps = Vec::new();
    for tool in tools {
        if tool.installed()?.is_none() {
            steps.push(tool.step());
        }
    }
    Ok(steps)
}

/// Installs the tools that are missing, beside the other steps.
fn set_up(tools: &[&'static Tool], others: Vec<Step>) -> Result {
    let mut steps: Vec<Step> = missing(tools)?;
    steps.extend(others);
    at_once(steps)
}

/// Sets up a tool, and returns its file.
fn tool(tool: &'static Tool) -> Result<PathBuf> {
    let Tool {
        package, version, ..
    } = tool;
    // Found without a second look in most cases: asking a program for its version takes time.
    if let Some(found) = tool.installed()? {
        return Ok(found);
    }
    set_up(&[tool], Vec::new())?;
    tool.installed()?
        .ok_or_else(|| format!("{package} {version} is installed but does not run"))
}

/// The programs for building and serving.
pub(crate) struct BuildTools {
    pub(crate) trunk: PathBuf,
    /// A PATH with trunk's other tools.
    pub(crate) path: OsString,
}

/// The programs for tests in Chromium.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// The programs for tests in the other engines.
pub(crate) struct OtherBrowsers {
    pub(crate) firefox: PathBuf,
    pub(crate) geckodriver: PathBuf,
    /// Drives WebKit.
    pub(crate) webkit_driver: PathBuf,
    /// WebKit's own browser, part of its driver's package.
    pub(crate) mini_browser: PathBuf,
    /// A virtual display server, which WebKit's browser needs.
    pub(crate) xvfb: PathBuf,
}

/// The scripts that check a page's accessibility.
pub(crate) struct A11yCheckers {
    pub(crate) axe: PathBuf,
    pub(crate) equal_access: PathBuf,
}

/// The programs from Debian packages that the tests run.
static TEST_PROGRAMS: [&dyn Installable; 7] = [
    &POPPLER,
    &QPDF,
    &CHROMIUM,
    &HEADLESS_SHELL,
    &FIREFOX,
    &XVFB,
    &WEBKIT,
];

/// Sets up everything.
pub(crate) fn set_up_all() -> Result {
    set_up_with_programs(&TOOLS, Vec::new())?;
    rust_src()?;
    log("Everything is set up.");
    Ok(())
}

/// Sets up what the tests need. If something has to be installed, `compile` runs beside: together
/// they use the processor better.
pub(crate) fn test_tools(compile: Step) -> Result {
    let tools = [
        &TRUNK,
        &WASM_BINDGEN,
        &GECKODRIVER,
        &CARGO_FUZZ,
        &BINARYEN,
        &ESBUILD,
        &TYPESCRIPT,
        &AXE,
        &EQUAL_ACCESS,
    ];
    set_up_with_programs(&tools, vec![compile])
}

/// Sets up the tools, the programs that tests run, and the fonts. If something is missing, `others`
/// run beside.
fn set_up_with_programs(tools: &[&'static Tool], others: Vec<Step>) -> Result {
    // First of all, because these may ask questions.
    let mut steps: Vec<Step> = apt::step(&TEST_PROGRAMS)?.into_iter().collect();
    // Tests run without a screen reader, too.
    let consequence = "No screen reader will be heard";
    match apt::step(&[&ORCA]) {
        Ok(orca) => steps.extend(orca.map(|step| step.optional(consequence))),
        Err(missing) => log(&format!("{consequence}: {missing}")),
    }
    wasm_target()?;
    steps.extend(fonts::step()?);
    steps.extend(missing(tools)?);
    if !steps.is_empty() {
        steps.splice(0..0, others);
    }
    steps.push(fetch_crates());
    at_once(steps)
}

/// Sets up the tools for a build of the release files.
pub(crate) fn build_tools() -> Result<BuildTools> {
    wasm_target()?;
    let mut steps = vec![fetch_crates()];
    steps.extend(fonts::step()?);
    let tools = [&TRUNK, &WASM_BINDGEN, &BINARYEN, &ESBUILD, &TYPESCRIPT];
    set_up(&tools, steps)?;
    found_for_trunk(&[&WASM_BINDGEN, &BINARYEN])
}

/// Sets up the tools for a build without optimisation. If some have to be installed, `compile` runs
/// beside: together they use the processor better.
pub(crate) fn development_tools(compile: Step) -> Result<BuildTools> {
    wasm_target()?;
    let tools = [&TRUNK, &WASM_BINDGEN, &ESBUILD];
    let mut steps = vec![fetch_crates()];
    for tool in tools {
        if tool.installed()?.is_none() {
            steps.push(compile);
            break;
        }
    }
    set_up(&tools, steps)?;
    found_for_trunk(&[&WASM_BINDGEN])
}

/// Trunk runs offline, so the crates must be downloaded first.
fn fetch_crates() -> Step<'static> {
    Step::new("Downloading crates", |_| {
        Log::create("crates")?.run(command("cargo", &["fetch", "--locked"]))
    })
}

/// Trunk, and a PATH with the tools that it runs.
fn found_for_trunk(tools: &[&'static Tool]) -> Result<BuildTools> {
    let mut folders = Vec::new();
    for found in tools {
        folders.extend(tool(found)?.parent().map(Path::to_owned));
    }
    let existing = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folders.into_iter().chain(env::split_paths(&existing)))
        .map_err(|error| format!("PATH: {error}"))?;
    Ok(BuildTools {
        trunk: tool(&TRUNK)?,
        path,
    })
}

pub(crate) fn wasm_bindgen() -> Result<PathBuf> {
    tool(&WASM_BINDGEN)
}

pub(crate) fn wasm_opt() -> Result<PathBuf> {
    tool(&BINARYEN)
}

pub(crate) fn cargo_deny() -> Result<PathBuf> {
    tool(&CARGO_DENY)
}

pub(crate) fn cargo_fuzz() -> Result<PathBuf> {
    tool(&CARGO_FUZZ)
}

/// The directory of the pinned toolchain, with or without rustup.
pub(crate) fn sysroot() -> Result<PathBuf> {
    capture_stdout(command("rustc", &["--print", "sysroot"]))
        .map(|sysroot| PathBuf::from(sysroot.trim()))
        .ok_or_else(|| "rustc does not run: install Rust with rustup".to_owned())
}

/// Sets up the source of the standard library.
pub(crate) fn rust_src() -> Result {
    let source = sysroot()?.join("lib/rustlib/src/rust/library/Cargo.lock");
    if source.is_file() {
        return Ok(());
    }
    let added = step("Downloading the source of the standard library", || {
        Log::create("rust-src")?.run(command("rustup", &["component", "add", "rust-src"]))
    });
    added.map_err(|error| format!("rust-src is missing and could not be added: {error}"))
}

/// Sets up the compiler's target for browsers.
pub(crate) fn wasm_target() -> Result {
    if sysroot()?.join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    let added = step(
        &format!("Downloading the Rust target {WASM_TARGET}"),
        || Log::create("rust-target")?.run(command("rustup", &["target", "add", WASM_TARGET])),
    );
    added.map_err(|error| {
        format!("the Rust target {WASM_TARGET} is missing and could not be added: {error}")
    })
}

/// Installs npm packages into a directory.
pub(crate) fn npm_install(folder: &Path, packages: &[String], log: &Log) -> Result {
    let npm = find("npm").ok_or("npm is missing: install Node.js")?;
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut install = command(npm, &["install", "--no-audit", "--no-fund"]);
    install.args(packages).current_dir(folder);
    install.arg("--prefix").arg(folder);
    log.run(install)
}

/// Sets up the accessibility checkers.
pub(crate) fn a11y_checkers() -> Result<A11yCheckers> {
    set_up(&[&AXE, &EQUAL_ACCESS], Vec::new())?;
    Ok(A11yCheckers {
        axe: tool(&AXE)?,
        equal_access: tool(&EQUAL_ACCESS)?,
    })
}

/// Sets up Lighthouse.
pub(crate) fn lighthouse() -> Result<PathBuf> {
    tool(&LIGHTHOUSE)
}

/// Sets up esbuild, which bundles and minifies scripts and styles.
pub(crate) fn esbuild() -> Result<PathBuf> {
    tool(&ESBUILD)
}

/// Sets up TypeScript's compiler, which checks the types of scripts.
pub(crate) fn typescript() -> Result<PathBuf> {
    tool(&TYPESCRIPT)
}

/// Sets up Biome, which lints scripts and styles.
pub(crate) fn biome() -> Result<PathBuf> {
    tool(&BIOME)
}

static PHP: Programs<PathBuf> = Programs {
    name: "PHP",
    packages: &["php-cli"],
    find: || find("php"),
};

/// Sets up PHP's interpreter, which checks the syntax of the plugin.
pub(crate) fn php() -> Result<PathBuf> {
    PHP.install()
}

static CHROMIUM: Programs<Browser> = Programs {
    name: "Chromium or its chromedriver",
    packages: &["chromium", "chromium-driver"],
    find: || {
        let chromium = ["chromium", "chromium-browser", "google-chrome"];
        let chromium = chromium.into_iter().find_map(find)?;
        let driver = find("chromedriver")?;
        Some(Browser { chromium, driver })
    },
};

/// Sets up Chromium and its driver.
pub(crate) fn browser() -> Result<Browser> {
    CHROMIUM.install()
}

static HEADLESS_SHELL: Programs<PathBuf> = Programs {
    name: "Chromium's headless shell",
    packages: &["chromium-headless-shell"],
    find: || {
        // Not Debian's script for it: that one does not end when the browser should.
        let debian = Path::new("/usr/lib/chromium/chromium-headless-shell");
        let debian = debian.is_file().then(|| debian.to_owned());
        debian.or_else(|| find("chrome-headless-shell"))
    },
};

/// Sets up Chromium without the interface of a browser.
pub(crate) fn headless_shell() -> Result<PathBuf> {
    HEADLESS_SHELL.install()
}

static FIREFOX: Programs<PathBuf> = Programs {
    name: "Firefox",
    packages: &["firefox-esr"],
    find: || ["firefox-esr", "firefox"].into_iter().find_map(find),
};

static XVFB: Programs<PathBuf> = Programs {
    name: "Xvfb",
    packages: &["xvfb"],
    find: || find("Xvfb"),
};

/// The driver and the browser.
static WEBKIT: Programs<(PathBuf, PathBuf)> = Programs {
    name: "WebKit's driver and MiniBrowser",
    packages: &["webkit2gtk-driver"],
    find: || {
        let driver = find("WebKitWebDriver")?;
        // Debian installs it outside the PATH, below the name of the architecture.
        let libraries = fs::read_dir("/usr/lib").ok()?;
        let mini_browser = libraries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .flat_map(|folder| {
                ["4.1", "4.0", "6.0"]
                    .map(|api| folder.join(format!("webkit2gtk-{api}/MiniBrowser")))
            })
            .find(|browser| browser.is_file())?;
        Some((driver, mini_browser))
    },
};

/// Sets up Firefox, WebKit's browser, and their drivers.
pub(crate) fn other_browsers() -> Result<OtherBrowsers> {
    let (webkit_driver, mini_browser) = WEBKIT.install()?;
    Ok(OtherBrowsers {
        firefox: FIREFOX.install()?,
        geckodriver: tool(&GECKODRIVER)?,
        webkit_driver,
        mini_browser,
        xvfb: XVFB.install()?,
    })
}

/// A release of Debian in whose WordPress the plugin is tested.
pub(crate) struct WordPressRelease {
    pub(crate) release: &'static str,
    /// The default theme of that WordPress.
    theme: &'static str,
}

impl WordPressRelease {
    /// The versions that the plugin treats differently: WordPress 6.1, the oldest supported one,
    /// and 6.8, which enqueues modules like 6.5 and later.
    pub(crate) const ALL: [Self; 2] = [
        Self {
            release: "bookworm",
            theme: "twentytwentythree",
        },
        Self {
            release: "trixie",
            theme: "twentytwentyfive",
        },
    ];

    /// Sets up the release's WordPress on any release of Debian: downloads and unpacks the packages
    /// without installing them. Returns their directory.
    pub(crate) fn set_up(&self) -> Result<PathBuf> {
        let folder = cache()?.join(format!("tools/wordpress-{}", self.release));
        if folder.is_dir() {
            return Ok(folder);
        }
        let missing = format!("the WordPress of Debian {}", self.release);
        step(&format!("Downloading {missing}"), || {
            self.download(&folder)
                .map_err(|error| format!("{missing} cannot be downloaded: {error}"))
        })?;
        Ok(folder)
    }

    fn download(&self, folder: &Path) -> Result {
        let log = Log::create(&format!("wordpress-{}", self.release))?;
        let to_error = |error: io::Error| error.to_string();
        let unpacked = folder.with_extension("part");
        let apt = folder.with_extension("apt");
        for part in [&unpacked, &apt] {
            if part.exists() {
                fs::remove_dir_all(part).map_err(to_error)?;
            }
        }
        for part in ["lists/partial", "cache/archives/partial", "packages"] {
            fs::create_dir_all(apt.join(part)).map_err(to_error)?;
        }
        let list = apt.join("sources.list");
        let source = format!(
            "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {} {} main\n",
            debian_mirror()?,
            self.release
        );
        fs::write(&list, source).map_err(to_error)?;
        // Separate from this machine's packages and lists, which are not changed.
        let apt_get = |arguments: &[&str]| -> Result<Command> {
            let mut command = command("apt-get", &["-qq", "-o", "Dir::Etc::sourceparts=-"]);
            for (option, value) in [
                ("Dir::Etc::sourcelist", list.clone()),
                ("Dir::State::lists", apt.join("lists")),
                ("Dir::Cache", apt.join("cache")),
                ("APT::Sandbox::User", "root".into()),
                ("Acquire::Languages", "none".into()),
            ] {
                command
                    .arg("-o")
                    .arg(format!("{option}={}", value.display()));
            }
            command.args(arguments).current_dir(apt.join("packages"));
            Ok(command)
        };
        log.run(apt_get(&["update"])?)?;
        let theme = format!("wordpress-theme-{}", self.theme);
        // WordPress, and the targets of the links in its directory.
        let packages = [
            "download",
            "wordpress",
            &theme,
            "libjs-cropper",
            "libjs-lodash",
            "libjs-underscore",
            "php-getid3",
        ];
        log.run(apt_get(&packages)?)?;
        for (package, _) in walk_files(&apt.join("packages"))? {
            let mut unpack = command("dpkg-deb", &["--extract"]);
            unpack.arg(package).arg(&unpacked);
            log.run(unpack)?;
        }
        fs::remove_dir_all(&apt)
            .and_then(|()| fs::rename(&unpacked, folder))
            .map_err(to_error)
    }
}

/// The Debian mirror of this machine's apt.
fn debian_mirror() -> Result<String> {
    let format = [
        "--format",
        "$(ORIGIN) $(SUITE) $(REPO_URI)",
        "Created-By: Packages",
    ];
    let targets = command("apt-get", &[["indextargets"].as_slice(), &format].concat());
    let targets = capture_stdout(targets).unwrap_or_default();
    let mirror = targets.lines().find_map(|line| {
        let (suite, address) = line.strip_prefix("Debian ")?.split_once(' ')?;
        (!suite.contains('-')).then(|| address.to_owned())
    });
    mirror.ok_or_else(|| "apt lists no Debian mirror on this machine".to_owned())
}

static WORDPRESS_SERVERS: Programs<()> = Programs {
    name: "PHP and MariaDB",
    packages: &["php-cli", "php-mysql", "mariadb-server"],
    find: || {
        let programs = ["php", "mariadbd", "mariadb-install-db"];
        programs.into_iter().map(find).collect::<Option<Vec<_>>>()?;
        let modules = capture_stdout(command("php", &["-m"]))?;
        let has_mysql = modules.lines().any(|module| module == "mysqli");
        has_mysql.then_some(())
    },
};

/// Sets up the servers for WordPress.
pub(crate) fn wordpress_servers() -> Result {
    WORDPRESS_SERVERS.install()
}

/// The programs of a session with a screen reader.
pub(crate) struct ScreenReader {
    /// Starts a process namespace.
    pub(crate) unshare: PathBuf,
    /// Starts a session bus.
    pub(crate) dbus_run_session: PathBuf,
    pub(crate) python: PathBuf,
    /// The browsers by their name in `tests/heard/`.
    pub(crate) browsers: [(&'static str, PathBuf); 2],
}

static ORCA: Programs<[PathBuf; 3]> = Programs {
    name: "the screen reader Orca",
    packages: &[
        "orca",
        "at-spi2-core",
        "dbus-daemon",
        "evilwm",
        "python3-gi",
        "python3-pyatspi",
        "xdotool",
        "xvfb",
    ],
    find: || {
        let programs = ["orca", "xdotool", "evilwm", "Xvfb"];
        programs.into_iter().map(find).collect::<Option<Vec<_>>>()?;
        let [unshare, dbus_run_session, python] =
            ["unshare", "dbus-run-session", "python3"].map(find);
        Some([unshare?, dbus_run_session?, python?])
    },
};

/// Sets up the screen reader Orca, and the programs to run it without sound and display.
pub(crate) fn screen_reader() -> Result<ScreenReader> {
    let [unshare, dbus_run_session, python] = ORCA.install()?;
    Ok(ScreenReader {
        unshare,
        dbus_run_session,
        python,
        browsers: [
            ("firefox", FIREFOX.install()?),
            ("chromium", browser()?.chromium),
        ],
    })
}

static CHINESE_FONT: Programs<()> = Programs {
    name: "a Chinese font",
    packages: &["fonts-wqy-microhei"],
    find: || {
        let font = Path::new("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
        font.exists().then_some(())
    },
};

/// Sets up a font with the Chinese name of Chinese, for screenshots: not every machine has one.
pub(crate) fn chinese_font() -> Result {
    CHINESE_FONT.install()
}

static POPPLER: Programs<()> = Programs {
    name: "poppler (pdftotext)",
    packages: &["poppler-utils"],
    find: || {
        let programs = ["pdftotext", "pdftoppm", "pdfdetach", "pdffonts", "pdfinfo"];
        programs
            .into_iter()
            .all(|program| find(program).is_some())
            .then_some(())
    },
};

static QPDF: Programs<PathBuf> = Programs {
    name: "qpdf",
    packages: &["qpdf"],
    find: || find("qpdf"),
};

/// Sets up the programs that examine and rewrite PDFs.
pub(crate) fn pdf_tools() -> Result {
    POPPLER.install()?;
    QPDF.install()?;
    Ok(())
}

/// Lists the tools with their paths, or as missing.
pub(crate) fn doctor() -> Result {
    let report = |name: &str, version: &str, found: Option<PathBuf>| {
        let state = found.map_or_else(|| "missing".to_owned(), |path| path.display().to_string());
        log(&format!("{name:<28} {version:<10} {state}"));
    };
    let exists = |path: PathBuf| path.exists().then_some(path);
    let rust = sysroot().ok();
    report("Rust", "", rust.clone());
    let below = |path: &str| rust.as_ref().and_then(|rust| exists(rust.join(path)));
    report(
        "its target",
        WASM_TARGET,
        below("lib/rustlib/wasm32-unknown-unknown"),
    );
    report(
        "its source",
        "",
        below("lib/rustlib/src/rust/library/Cargo.lock"),
    );
    for tool in TOOLS {
        let name = match tool.source {
            Source::Script => tool.package,
            _ => tool.program,
        };
        report(name, tool.version, tool.installed()?);
    }
    for program in [
        "npm",
        "curl",
        "tar",
        "chromium",
        "chromium-headless-shell",
        "chromedriver",
        "firefox-esr",
        "WebKitWebDriver",
        "Xvfb",
        "pdftotext",
        "qpdf",
        "orca",
        "php",
        "mariadbd",
    ] {
        report(program, "", find(program));
    }
    log("\nA command installs what it needs. `cargo xtask setup` installs what the tests need.");
    Ok(())
}

/// A program on the PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

/// Whether a program reports that version.
pub(crate) fn is_version(program: &Path, version: &str) -> bool {
    let output = capture_stdout(command(program, &["--version"]));
    output.is_some_and(|output| output.split_whitespace().any(|word| word == version))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::target;
    use crate::progress::in_turn;

    #[test]
    fn builds_from_source_after_a_failed_download() {
        let folder = tempfile::tempdir().expect("a folder");
        let tool = Tool {
            program: "no-such-tool",
            package: "ispcp-no-such-tool",
            version: "0.0.0",
            source: Source::Crate {
                options: &["--offline"],
                release: Some(Release {
                    address: "file:///no-such-folder",
                    archives: &[
                        ("tool-x86_64-linux-windows-apple-darwin.tar.gz", ""),
                        ("tool-aarch64-linux-windows-apple-darwin.tar.gz", ""),
                    ],
                }),
            },
        };
        let install = Step::new("Installing", |reporter| {
            tool.install(folder.path(), reporter)
        });
        // There is no such crate either: the error shows that cargo was asked for it.
        let error = in_turn(vec![install]).expect_err("there is no such tool");
        assert!(error.starts_with("`cargo install"), "{error}");
        let log = fs::read_to_string(target().join("logs/ispcp-no-such-tool.log"));
        let log = log.expect("its log");
        assert!(log.starts_with("$ curl"), "{log}");
    }
}
