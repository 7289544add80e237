//! Unit tests, and end-to-end tests in a real browser.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::heard::heard_beside;
use crate::paths::{self, root, target, walk_files};
use crate::process::{Log, Result, capture_stdout, command, log, run, run_and_capture};
use crate::progress::{Step, cores, step};
use crate::{build, fonts, fuzz, publish, scripts, size, tools};

/// Timeout for the development server's first build, which takes minutes without a cache.
const PATIENCE: Duration = Duration::from_mins(15);

/// The tests of the way from the first question to the downloaded files, alone and on a host page.
const QUICK: [&str; 3] = [
    "application_flow::an_eligible_company_downloads_its_application",
    "embed::a_page_with_a_strict_policy::in_a_frame_in_chromium",
    "embed::a_page_with_a_strict_policy::inline_in_chromium",
];

/// The tests that need no browser, and the way to the downloaded files in Chromium. They use a
/// development build: a release build takes minutes.
pub(crate) fn quick() -> Result {
    unit()?;
    let dist = build::development_build()?;
    require_tests("e2e", &QUICK)?;
    let arguments = [["--exact"].as_slice(), &QUICK].concat();
    let variables = [("DIST", dist)];
    driven(&Browsers::Chromium, "e2e", &arguments, &variables, run)
}

/// All tests.
pub(crate) fn all() -> Result {
    tools::test_tools(Step::new("Compiling the tests", |_| {
        let log = Log::create("compile-tests")?;
        for mut compile in [unit_command(), test_command("e2e")] {
            compile.arg("--no-run");
            // Cargo repeats a failed compilation and shows its errors.
            let _ = log.run(compile);
        }
        Ok(())
    }))?;
    unit()?;
    fuzz::fuzz(fuzz::DEFAULT_SECONDS)?;
    e2e_and_heard()
}

/// All tests that need no browser.
pub(crate) fn unit() -> Result {
    scripts::check()?;
    let mut test = unit_command();
    test.env("FONTS", fonts::fonts()?);
    tools::pdf_tools()?;
    run(test)
}

/// cargo's command for the tests that need no browser.
fn unit_command() -> Command {
    let test = ["test", "--workspace", "--locked", "--features", "fonts"];
    command("cargo", &test)
}

/// The end-to-end tests on the release files, after a check of their sizes.
pub(crate) fn e2e() -> Result {
    built_e2e(Vec::new())
}

/// The end-to-end tests and those with a screen reader, on the release files.
fn e2e_and_heard() -> Result {
    let server = build_and_serve()?;
    heard_beside(|| journeys(server, &[], Vec::new()))
}

/// Builds the release files and checks their sizes. The development server starts meanwhile:
/// together they use the processor better.
fn build_and_serve() -> Result<Server> {
    let server = Server::start()?;
    build::build()?;
    size::size()?;
    Ok(server)
}

fn built_e2e(variables: Variables) -> Result {
    journeys(build_and_serve()?, &[], variables)
}

/// Runs the end-to-end tests, and lists how long each had a browser, the longest first.
pub(crate) fn e2e_with_report() -> Result {
    let path = target().join("e2e-report.tsv");
    let _ = fs::remove_file(&path);
    let outcome = built_e2e(vec![("REPORT", path.clone())]);
    // Missing if the build failed.
    let lines = fs::read_to_string(&path).unwrap_or_default();
    let mut tests: BTreeMap<&str, (f64, u32)> = BTreeMap::new();
    for (name, seconds) in lines.lines().filter_map(|line| line.split_once('\t')) {
        let test = tests.entry(name).or_default();
        test.0 += seconds.parse::<f64>().unwrap_or_default();
        test.1 += 1;
    }
    let mut tests: Vec<_> = tests.into_iter().collect();
    tests.sort_by(|(_, (a, _)), (_, (b, _))| b.total_cmp(a));
    log("\n| seconds | sessions | test |\n| ---: | ---: | --- |");
    for (name, (seconds, sessions)) in tests {
        log(&format!("| {seconds:.1} | {sessions} | {name} |"));
    }
    outcome
}

/// The end-to-end tests whose names contain one of the filters, on the existing `dist/`.
pub(crate) fn only(filters: &[&str]) -> Result {
    require_tests("e2e", filters)?;
    driven(&Browsers::All, "e2e", filters, &[], run)
}

/// Fails if no test has the name of a filter, or a part of it: cargo would run nothing and succeed.
fn require_tests(target: &str, filters: &[&str]) -> Result {
    let mut list = test_command(target);
    list.args(["--", "--list"]);
    let tests = capture_stdout(list).ok_or_else(|| format!("the {target} tests do not compile"))?;
    refuse_unknown(&tests, filters)
}

/// Fails if a filter is in none of the names that `cargo test -- --list` prints.
fn refuse_unknown(listed: &str, filters: &[&str]) -> Result {
    let names = listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"));
    let names: Vec<&str> = names.collect();
    let is_unknown = |filter: &&&str| !names.iter().any(|name| name.contains(**filter));
    match filters.iter().find(is_unknown) {
        None => Ok(()),
        Some(filter) => Err(format!("no test is called {filter}")),
    }
}

/// Retakes the README's screenshots.
pub(crate) fn screenshots() -> Result {
    tools::chinese_font()?;
    let variables = vec![("SCREENSHOTS", root().join("docs"))];
    journeys(build_and_serve()?, &["pictures"], variables)
}

/// Runs the benchmark.
pub(crate) fn bench() -> Result {
    build::build()?;
    let baseline = baseline()?;
    // One at a time: parallel measurements would distort each other.
    let arguments = ["--nocapture", "--test-threads=1"];
    let variables = [("BASELINE", baseline), ("LIGHTHOUSE", tools::lighthouse()?)];
    let output = driven(
        &Browsers::All,
        "bench",
        &arguments,
        &variables,
        run_and_capture,
    )?;
    record(&output)
}

/// Begins the part of docs/performance.md that `bench` writes.
const FIGURES: &str = "## Figures\n";

/// Writes the tables of the benchmark into docs/performance.md, with the commit and the machine.
fn record(output: &str) -> Result {
    let path = root().join("docs/performance.md");
    let to_error = |error| format!("{}: {error}", path.display());
    let page = fs::read_to_string(&path).map_err(to_error)?;
    let (before, _) = page
        .split_once(FIGURES)
        .ok_or_else(|| format!("{} lacks the heading Figures", path.display()))?;
    let said = |program: &str, arguments: &[&str]| -> Result<String> {
        let output = capture_stdout(command(program, arguments)).unwrap_or_default();
        Ok(output.trim().to_owned())
    };
    let commit = said("git", &["describe", "--always", "--dirty"])?;
    let chromium = said(
        &tools::browser()?.chromium.to_string_lossy(),
        &["--version"],
    )?;
    let mut page = format!(
        "{before}{FIGURES}\n`cargo xtask bench` wrote this part: commit {commit}, {}, {} cores, \
         {chromium}.\n",
        processor().unwrap_or_else(|| env::consts::ARCH.to_owned()),
        cores(),
    );
    for line in output.lines() {
        if let Some(title) = line.strip_suffix(':') {
            let _ = write!(page, "\n### {title}\n\n");
        } else if line.starts_with('|') {
            page.push_str(line);
            page.push('\n');
        }
    }
    fs::write(&path, page).map_err(to_error)
}

/// The name of the processor, as Linux has it.
fn processor() -> Option<String> {
    let information = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = information
        .lines()
        .find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// Writes the page that the widget is measured against, with the style sheet and compressed copies
/// like the widget's.
fn baseline() -> Result<PathBuf> {
    let folder = target().join("baseline");
    let write = ["run", "--locked", "--quiet", "--example", "baseline", "--"];
    let mut write = command("cargo", &write);
    write.arg(&folder);
    run(write)?;
    let styles = walk_files(&root().join("dist"))?
        .into_iter()
        .find(|(path, _)| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("widget-") && name.ends_with(".css")
        });
    let (styles, _) = styles.ok_or("dist/ has no style sheet")?;
    let script = root().join("tests/bench/baseline.js");
    for (source, name) in [(styles, "widget.css"), (script, "baseline.js")] {
        let copy = folder.join(name);
        fs::copy(&source, &copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    }
    publish::compress(&folder)?;
    Ok(folder)
}

/// The end-to-end tests of the plugin, in each WordPress at the addresses.
pub(crate) fn wordpress(addresses: &[&str], filters: &[&str], pictures: bool) -> Result {
    let mut variables = vec![("WORDPRESS", PathBuf::from(addresses.join(" ")))];
    variables.extend(pictures.then(|| ("SCREENSHOTS", root().join("docs"))));
    require_tests("wordpress", filters)?;
    driven(&Browsers::All, "wordpress", filters, &variables, run)
}

/// Environment variables of a test program.
type Variables = Vec<(&'static str, PathBuf)>;

/// The end-to-end tests whose names contain one of the filters, once the server serves.
fn journeys(mut server: Server, filter: &[&str], mut variables: Variables) -> Result {
    server.wait()?;
    variables.push(("SERVED", PathBuf::from(&server.url)));
    driven(&Browsers::All, "e2e", filter, &variables, run)
}

/// cargo's command for a test target. Its feature has the same name.
fn test_command(target: &str) -> Command {
    let test = ["test", "--locked", "--features", target, "--test", target];
    command("cargo", &test)
}

/// The browsers that tests drive.
enum Browsers {
    Chromium,
    /// Those of the three engines, and the checkers of accessibility.
    All,
}

/// Runs a test target with browsers and their drivers.
fn driven<T>(
    browsers: &Browsers,
    target: &str,
    arguments: &[&str],
    variables: &[(&str, PathBuf)],
    run: impl FnOnce(Command) -> Result<T>,
) -> Result<T> {
    let chromium = tools::browser()?;
    tools::pdf_tools()?;
    let driver = Driver::start(&chromium)?;
    let mut test = test_command(target);
    test.arg("--").args(arguments);
    if target == "e2e" {
        // A test often waits, for example while a button is held down.
        test.env("RUST_TEST_THREADS", (cores() + 2).to_string());
        test.env("CHROMIUM_SHELL", tools::headless_shell()?);
    }
    test.envs(variables.iter().cloned())
        .env("FONTS", fonts::fonts()?)
        .env("WEBDRIVER_URL", &driver.url)
        .env("CHROMIUM", &chromium.chromium)
        .env("FAILURES", paths::target().join("failures"))
        // The message says what is missing; a backtrace of the async runtime would bury it.
        .env("RUST_BACKTRACE", "0");
    let _display = match browsers {
        Browsers::Chromium => None,
        Browsers::All => {
            let others = tools::other_browsers()?;
            let audits = tools::a11y_checkers()?;
            let display = Display::start(&others.xvfb)?;
            test.env("FIREFOX", &others.firefox)
                .env("GECKODRIVER", &others.geckodriver)
                .env("WEBKITDRIVER", &others.webkit_driver)
                .env("MINIBROWSER", &others.mini_browser)
                .env("XVFB_DISPLAY", &display.name)
                .env("AXE", &audits.axe)
                .env("EQUAL_ACCESS", &audits.equal_access);
            Some(display)
        }
    };
    run(test)
}

/// The development server, as `cargo xtask serve` runs it.
struct Server {
    process: Child,
    address: SocketAddr,
    url: String,
    log: Log,
}

impl Server {
    /// Starts the server, which builds the widget.
    fn start() -> Result<Self> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let address = free.map_err(|error| Self::failed(&error))?;
        let port = address.port().to_string();
        let mut server = build::server(&["--port", &port])?;
        let log = Log::create("serve")?;
        let process = log
            .capture(&mut server)
            .and_then(Command::spawn)
            .map_err(|error| Self::failed(&error))?;
        Ok(Self {
            process,
            address,
            url: format!("http://{address}/"),
            log,
        })
    }

    fn failed(error: &io::Error) -> String {
        format!("the development server does not start: {error}")
    }

    /// Waits until it serves the widget.
    fn wait(&mut self) -> Result {
        step("Starting the development server", || {
            let end = Instant::now() + PATIENCE;
            // It listens only after its first build.
            while TcpStream::connect(self.address).is_err() {
                if let Some(status) = self
                    .process
                    .try_wait()
                    .map_err(|error| Self::failed(&error))?
                {
                    let ended = format!("the development server ended at once ({status})");
                    return Err(self.log.failure(&ended));
                }
                if Instant::now() > end {
                    return Err(self.log.failure("the development server serves nothing"));
                }
                sleep(Duration::from_millis(200));
            }
            Ok(())
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// Ends a process. It may have ended already.
fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

/// A running `WebDriver` server, started by this program.
struct Driver {
    process: Child,
    url: String,
}

impl Driver {
    fn start(browser: &tools::Browser) -> Result<Self> {
        let to_error = |error| format!("chromedriver does not start: {error}");
        // Port 0: the driver chooses a free port and prints it.
        let mut process = command(&browser.driver, &["--port=0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(to_error)?;
        let output = process.stdout.take();
        let lines = output
            .into_iter()
            .flat_map(|output| BufReader::new(output).lines());
        let port = lines.map_while(std::result::Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let mut driver = Self {
            process,
            url: String::new(),
        };
        let port = port.ok_or("chromedriver does not print its port")?;
        driver.url = format!("http://127.0.0.1:{port}");
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// A virtual display, started by this program.
struct Display {
    process: Child,
    name: String,
}

impl Display {
    fn start(xvfb: &Path) -> Result<Self> {
        let to_error = |error| format!("Xvfb does not start: {error}");
        // Xvfb chooses a free display number and prints it. The display is high enough for whole
        // screens of the widget: WebKit's driver cannot click elements that it would have to scroll
        // to inside a frame.
        let arguments = ["-displayfd", "1", "-screen", "0", "2048x9000x24"];
        let mut process = command(xvfb, &arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(to_error)?;
        let mut number = String::new();
        let output = process.stdout.take();
        let read = output.map(|output| BufReader::new(output).read_line(&mut number));
        let display = Self {
            process,
            name: format!(":{}", number.trim()),
        };
        if read.is_none_or(|read| read.is_err()) || number.trim().is_empty() {
            return Err("Xvfb does not print its display number".to_owned());
        }
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

#[cfg(test)]
mod tests {
    use super::refuse_unknown;

    #[test]
    fn refuses_a_name_that_no_test_has() {
        let listed =
            "embed::grows::in_chromium: test\nhabits::focus: test\n\n2 tests, 0 benchmarks\n";
        assert_eq!(refuse_unknown(listed, &["embed::", "focus"]), Ok(()));
        assert_eq!(refuse_unknown(listed, &[]), Ok(()));
        for unknown in ["embde", "benchmarks", ": test"] {
            let refusal = refuse_unknown(listed, &["focus", unknown]);
            assert_eq!(refusal, Err(format!("no test is called {unknown}")));
        }
    }
}
