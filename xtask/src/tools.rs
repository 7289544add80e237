//! The tools that the project needs: found on the PATH, or installed into the user's cache
//! directory by version. A missing tool is reported in one line that names it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fonts;
use crate::paths::{cache, walk_files};
use crate::process::{Result, capture_stdout, command, confirm, log, run};

pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A program in a crate of the registry.
struct CrateTool {
    program: &'static str,
    crate_name: &'static str,
    version: &'static str,
}

const TRUNK: CrateTool = CrateTool {
    program: "trunk",
    crate_name: "trunk",
    version: "0.21.14",
};
/// Must equal the version of the wasm-bindgen crate.
const WASM_BINDGEN: CrateTool = CrateTool {
    program: "wasm-bindgen",
    crate_name: "wasm-bindgen-cli",
    version: "0.2.127",
};
const CARGO_DENY: CrateTool = CrateTool {
    program: "cargo-deny",
    crate_name: "cargo-deny",
    version: "0.20.2",
};
/// Drives Firefox.
const GECKODRIVER: CrateTool = CrateTool {
    program: "geckodriver",
    crate_name: "geckodriver",
    version: "0.37.1",
};
const CARGO_FUZZ: CrateTool = CrateTool {
    program: "cargo-fuzz",
    crate_name: "cargo-fuzz",
    version: "0.13.2",
};
/// A program in an npm package.
struct NpmTool {
    program: &'static str,
    package: &'static str,
    version: &'static str,
    /// The version as the program prints it.
    reported: &'static str,
}

/// From npm: Debian's binaryen cannot read the current compiler's output.
const BINARYEN: NpmTool = NpmTool {
    program: "wasm-opt",
    package: "binaryen",
    version: "132.0.0",
    reported: "132",
};
const ESBUILD: NpmTool = NpmTool {
    program: "esbuild",
    package: "esbuild",
    version: "0.28.2",
    reported: "0.28.2",
};

const TYPESCRIPT: NpmTool = NpmTool {
    program: "tsc",
    package: "typescript",
    version: "7.0.2",
    reported: "7.0.2",
};

/// Formats and lints scripts, and lints styles.
const BIOME: NpmTool = NpmTool {
    program: "biome",
    package: "@biomejs/biome",
    version: "2.6.8",
    reported: "2.6.8",
};

/// npm scripts that check a page for accessibility, by two independent engines: package, version
/// and file.
const AXE: [&str; 3] = ["axe-core", "4.14.1", "axe.min.js"];
const EQUAL_ACCESS: [&str; 3] = ["accessibility-checker-engine", "4.0.34", "ace.js"];

/// Rates pages as loaded by a phone on a slow network: an npm program.
const LIGHTHOUSE: [&str; 3] = ["lighthouse", "13.5.0", "cli/index.js"];

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

pub(crate) fn set_up_all() -> Result {
    build_tools()?;
    ensure_rust_src()?;
    cargo_deny()?;
    cargo_fuzz()?;
    pdf_tools()?;
    browser()?;
    other_browsers()?;
    a11y_checkers()?;
    log("Everything is set up.");
    Ok(())
}

/// Sets up the tools for building and serving.
pub(crate) fn build_tools() -> Result<BuildTools> {
    wasm_target()?;
    let trunk = crate_tool(&TRUNK)?;
    let wasm_bindgen = crate_tool(&WASM_BINDGEN)?;
    let wasm_opt = npm_tool(&BINARYEN)?;
    esbuild()?;
    fonts::fonts()?;
    // trunk runs offline, so the crates must be downloaded first.
    run(command("cargo", &["fetch", "--locked", "--quiet"]))?;
    let folders = [&wasm_bindgen, &wasm_opt]
        .into_iter()
        .filter_map(|program| program.parent().map(Path::to_owned));
    let existing = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folders.chain(env::split_paths(&existing)))
        .map_err(|error| format!("PATH: {error}"))?;
    Ok(BuildTools { trunk, path })
}

pub(crate) fn cargo_deny() -> Result<PathBuf> {
    crate_tool(&CARGO_DENY)
}

pub(crate) fn cargo_fuzz() -> Result<PathBuf> {
    crate_tool(&CARGO_FUZZ)
}

/// The directory of the pinned toolchain, with or without rustup.
pub(crate) fn sysroot() -> Result<PathBuf> {
    capture_stdout(command("rustc", &["--print", "sysroot"]))
        .map(|sysroot| PathBuf::from(sysroot.trim()))
        .ok_or_else(|| "rustc does not run: install Rust with rustup".to_owned())
}

/// Sets up the source of the standard library; false if that fails.
pub(crate) fn ensure_rust_src() -> Result<bool> {
    let source = sysroot()?.join("lib/rustlib/src/rust/library/Cargo.lock");
    if !source.is_file() {
        // The caller reports a failure.
        let _ = run(command("rustup", &["component", "add", "rust-src"]));
    }
    Ok(source.is_file())
}

fn wasm_target() -> Result {
    if sysroot()?.join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    run(command("rustup", &["target", "add", WASM_TARGET])).map_err(|error| {
        format!("the Rust target {WASM_TARGET} is missing and could not be added: {error}")
    })
}

fn crate_tool(tool: &CrateTool) -> Result<PathBuf> {
    let CrateTool {
        program,
        crate_name,
        version,
    } = *tool;
    let folder = cache()?.join(format!("tools/{crate_name}-{version}"));
    let installed = folder
        .join("bin")
        .join(format!("{program}{}", env::consts::EXE_SUFFIX));
    if installed.is_file() {
        return Ok(installed);
    }
    if let Some(found) = find(program).filter(|found| is_version(found, version)) {
        return Ok(found);
    }
    log(&format!("Installing {program} {version}, once."));
    let root = folder.to_string_lossy().into_owned();
    if find("cargo-binstall").is_some() {
        let crate_spec = format!("{crate_name}@{version}");
        let arguments = ["binstall", "--no-confirm", "--root", &root, &crate_spec];
        // If the binary cannot be downloaded, cargo builds it below.
        let _ = run(command("cargo", &arguments));
    }
    if !installed.is_file() {
        let arguments = [
            "install",
            "--locked",
            "--root",
            &root,
            "--version",
            version,
            crate_name,
        ];
        let mut install = command("cargo", &arguments);
        // Tools run briefly, so build time matters more than their speed.
        install
            .env("CARGO_TARGET_DIR", cache()?.join("tools/target"))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_STRIP", "true");
        run(install)
            .map_err(|error| format!("{program} {version} cannot be installed: {error}"))?;
    }
    Ok(installed)
}

/// Sets up an npm program.
fn npm_tool(tool: &NpmTool) -> Result<PathBuf> {
    let NpmTool {
        program,
        package,
        version,
        reported,
    } = *tool;
    let folder = cache()?.join(format!("tools/{package}-{version}"));
    let installed = folder.join("node_modules/.bin").join(program);
    if is_version(&installed, reported) {
        return Ok(installed);
    }
    if let Some(found) = find(program).filter(|found| is_version(found, reported)) {
        return Ok(found);
    }
    npm_install(&folder, &[format!("{package}@{version}")])?;
    if is_version(&installed, reported) {
        Ok(installed)
    } else {
        Err(format!("{program} {version} is installed but does not run"))
    }
}

/// Installs npm packages into a directory.
pub(crate) fn npm_install(folder: &Path, packages: &[String]) -> Result {
    let names = packages.join(", ");
    let npm = find("npm").ok_or_else(|| format!("{names} cannot be installed: install Node.js"))?;
    log(&format!("Installing {names}, once."));
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut install = command(npm, &["install", "--no-audit", "--no-fund"]);
    install.args(packages).current_dir(folder);
    install.arg("--prefix").arg(folder);
    run(install).map_err(|error| format!("{names} cannot be installed: {error}"))
}

/// Sets up the accessibility checkers.
pub(crate) fn a11y_checkers() -> Result<A11yCheckers> {
    Ok(A11yCheckers {
        axe: npm_script(AXE)?,
        equal_access: npm_script(EQUAL_ACCESS)?,
    })
}

/// Sets up Lighthouse.
pub(crate) fn lighthouse() -> Result<PathBuf> {
    npm_script(LIGHTHOUSE)
}

/// Sets up a script of an npm package.
fn npm_script([package, version, file]: [&str; 3]) -> Result<PathBuf> {
    let folder = cache()?.join(format!("tools/{package}-{version}"));
    let script = folder.join("node_modules").join(package).join(file);
    if !script.is_file() {
        npm_install(&folder, &[format!("{package}@{version}")])?;
    }
    if script.is_file() {
        Ok(script)
    } else {
        Err(format!("{package} {version} has no {file}"))
    }
}

/// Sets up esbuild, which bundles and minifies scripts and styles.
pub(crate) fn esbuild() -> Result<PathBuf> {
    npm_tool(&ESBUILD)
}

/// Sets up TypeScript's compiler, which checks the types of scripts.
pub(crate) fn typescript() -> Result<PathBuf> {
    npm_tool(&TYPESCRIPT)
}

/// Sets up Biome, which lints scripts and styles.
pub(crate) fn biome() -> Result<PathBuf> {
    npm_tool(&BIOME)
}

/// Sets up PHP's interpreter, which checks the syntax of the plugin.
pub(crate) fn php() -> Result<PathBuf> {
    apt_install(|| find("php"), "PHP", &["php-cli"])
}

/// Sets up Chromium and its driver.
pub(crate) fn browser() -> Result<Browser> {
    let here = || {
        let chromium = ["chromium", "chromium-browser", "google-chrome"];
        let chromium = chromium.into_iter().find_map(find)?;
        let driver = find("chromedriver")?;
        Some(Browser { chromium, driver })
    };
    let missing = "Chromium or its chromedriver";
    apt_install(here, missing, &["chromium", "chromium-driver"])
}

/// Sets up Firefox, WebKit's browser, and their drivers.
pub(crate) fn other_browsers() -> Result<OtherBrowsers> {
    let here = || ["firefox-esr", "firefox"].into_iter().find_map(find);
    let firefox = apt_install(here, "Firefox", &["firefox-esr"])?;
    let geckodriver = crate_tool(&GECKODRIVER)?;
    let xvfb = apt_install(|| find("Xvfb"), "Xvfb", &["xvfb"])?;
    let here = || {
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
    };
    let (webkit_driver, mini_browser) = apt_install(
        here,
        "WebKit's driver and MiniBrowser",
        &["webkit2gtk-driver"],
    )?;
    Ok(OtherBrowsers {
        firefox,
        geckodriver,
        webkit_driver,
        mini_browser,
        xvfb,
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
        let to_error = |error| format!("{missing} cannot be downloaded: {error}");
        log(&format!("Fetching {missing}, once."));
        let unpacked = folder.with_extension("part");
        let apt = folder.with_extension("apt");
        for part in [&unpacked, &apt] {
            if part.exists() {
                fs::remove_dir_all(part).map_err(|error| to_error(error.to_string()))?;
            }
        }
        for part in ["lists/partial", "cache/archives/partial", "packages"] {
            fs::create_dir_all(apt.join(part)).map_err(|error| to_error(error.to_string()))?;
        }
        let list = apt.join("sources.list");
        let source = format!(
            "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {} {} main\n",
            debian_mirror()?,
            self.release
        );
        fs::write(&list, source).map_err(|error| to_error(error.to_string()))?;
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
        run(apt_get(&["update"])?).map_err(to_error)?;
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
        run(apt_get(&packages)?).map_err(to_error)?;
        for (package, _) in walk_files(&apt.join("packages"))? {
            let mut unpack = command("dpkg-deb", &["--extract"]);
            unpack.arg(package).arg(&unpacked);
            run(unpack).map_err(to_error)?;
        }
        fs::remove_dir_all(&apt)
            .and_then(|()| fs::rename(&unpacked, &folder))
            .map_err(|error| to_error(error.to_string()))?;
        Ok(folder)
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

/// Sets up the servers for WordPress.
pub(crate) fn wordpress_servers() -> Result {
    let here = || {
        let programs = ["php", "mariadbd", "mariadb-install-db"];
        let found: Option<Vec<_>> = programs.into_iter().map(find).collect();
        let modules = capture_stdout(command("php", &["-m"]))?;
        found.filter(|_| modules.lines().any(|module| module == "mysqli"))
    };
    let packages = ["php-cli", "php-mysql", "mariadb-server"];
    apt_install(here, "PHP and MariaDB", &packages).map(drop)
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

/// Sets up the screen reader Orca, and the programs to run it without sound and display.
pub(crate) fn screen_reader() -> Result<ScreenReader> {
    let here = || {
        let programs = ["orca", "xdotool", "evilwm", "Xvfb"];
        programs.into_iter().map(find).collect::<Option<Vec<_>>>()?;
        let [unshare, dbus_run_session, python] =
            ["unshare", "dbus-run-session", "python3"].map(find);
        Some((unshare?, dbus_run_session?, python?))
    };
    let packages = [
        "orca",
        "at-spi2-core",
        "dbus-daemon",
        "evilwm",
        "python3-gi",
        "python3-pyatspi",
        "xdotool",
        "xvfb",
    ];
    let (unshare, dbus_run_session, python) =
        apt_install(here, "the screen reader Orca", &packages)?;
    let firefox = || ["firefox-esr", "firefox"].into_iter().find_map(find);
    let firefox = apt_install(firefox, "Firefox", &["firefox-esr"])?;
    Ok(ScreenReader {
        unshare,
        dbus_run_session,
        python,
        browsers: [("firefox", firefox), ("chromium", browser()?.chromium)],
    })
}

/// Sets up a font with the Chinese name of Chinese, for screenshots: not every machine has one.
pub(crate) fn chinese_font() -> Result {
    let font = Path::new("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    let here = || font.exists().then_some(());
    apt_install(here, "a Chinese font", &["fonts-wqy-microhei"])
}

/// Sets up the programs that examine and rewrite PDFs.
pub(crate) fn pdf_tools() -> Result {
    let poppler = || {
        let programs = ["pdftotext", "pdftoppm", "pdfdetach", "pdffonts", "pdfinfo"];
        programs.into_iter().map(find).collect::<Option<Vec<_>>>()
    };
    apt_install(poppler, "poppler (pdftotext)", &["poppler-utils"])?;
    apt_install(|| find("qpdf"), "qpdf", &["qpdf"])?;
    Ok(())
}

/// Installs Debian packages, unless `here` finds their programs.
fn apt_install<T>(here: impl Fn() -> Option<T>, name: &str, packages: &[&str]) -> Result<T> {
    if let Some(found) = here() {
        return Ok(found);
    }
    let missing = format!("{name} cannot be installed");
    let apt = find("apt-get").ok_or_else(|| format!("{missing}: apt-get is missing"))?;
    let listed = packages.join(" ");
    if !confirm(&format!("{name} is missing. May apt-get install {listed}?")) {
        return Err(format!("{missing}: install {listed}, or pass --yes"));
    }
    log(&format!("Installing {name}, once."));
    let is_root = capture_stdout(command("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    let elevated = |arguments: &[&str]| -> Result {
        let mut command = if is_root {
            Command::new(&apt)
        } else {
            let mut sudo = Command::new("sudo");
            sudo.arg(&apt);
            sudo
        };
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        run(command)
    };
    elevated(&["-qq", "update"])?;
    let install = ["-qq", "install", "-y", "--no-install-recommends"];
    elevated(&[install.as_slice(), packages].concat())
        .map_err(|error| format!("{missing}: {error}"))?;
    here().ok_or_else(|| format!("{missing}: not found after apt-get install"))
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
    let tools = cache()?.join("tools");
    for CrateTool {
        program,
        crate_name,
        version,
    } in [TRUNK, WASM_BINDGEN, CARGO_DENY, CARGO_FUZZ, GECKODRIVER]
    {
        let own = tools.join(format!("{crate_name}-{version}/bin/{program}"));
        let other = || find(program).filter(|found| is_version(found, version));
        report(program, version, exists(own).or_else(other));
    }
    for NpmTool {
        program,
        package,
        version,
        reported,
    } in [BINARYEN, ESBUILD, TYPESCRIPT, BIOME]
    {
        let own = tools.join(format!("{package}-{version}/node_modules/.bin/{program}"));
        let other = || find(program).filter(|found| is_version(found, reported));
        report(program, version, exists(own).or_else(other));
    }
    for [package, version, file] in [AXE, EQUAL_ACCESS, LIGHTHOUSE] {
        let script = format!("{package}-{version}/node_modules/{package}/{file}");
        report(package, version, exists(tools.join(script)));
    }
    for program in [
        "npm",
        "chromium",
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

fn is_version(program: &Path, version: &str) -> bool {
    let output = capture_stdout(command(program, &["--version"]));
    output.is_some_and(|output| output.split_whitespace().any(|word| word == version))
}
