//! The three browser engines, and how to start them.

use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs};

use serde_json::json;
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel, PageLoadStrategy};
use tokio::time::{Instant, sleep, timeout};

use crate::browser_session::SessionOptions;
use crate::firefox::{self, PooledFirefox};
use crate::test_server::TestServer;

/// A browser engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Blink, as Chromium.
    #[default]
    Chromium,
    /// Gecko, as Firefox.
    Firefox,
    /// WebKit, as the `MiniBrowser` of its GTK port, which needs a display.
    WebKit,
}

/// An environment variable that `cargo xtask test e2e` sets.
pub fn required_env(variable: &str) -> String {
    env::var(variable).unwrap_or_else(|_| panic!("`cargo xtask test e2e` sets {variable}"))
}

/// Ends a program and those that it started when the input ends.
const END_ALL: &str = r#""$@" & read -r _; kill -9 0"#;

/// A command that runs a program under a script of `sh`, whose input ends with this process, however
/// that ends. It has a process group of its own: Ctrl-C must not end the script first.
pub(crate) fn supervised(script: &str, program: &str) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", script, "sh", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0);
    command
}

/// The command of a driver, which ends with its browsers.
pub(crate) fn driver_command(variable: &str) -> Command {
    supervised(END_ALL, &required_env(variable))
}

/// A driver of one browser, which ends with it.
pub struct Driver {
    process: Child,
    /// Firefox, which others use once the driver has ended.
    pub(crate) firefox: Option<PooledFirefox>,
}

impl Driver {
    /// Starts a driver, and waits until it listens; returns its address.
    pub(crate) async fn start(mut command: Command, port: u16) -> (Self, String) {
        let process = command.spawn().expect("the driver starts");
        let driver = Self {
            process,
            firefox: None,
        };
        let end = Instant::now() + Duration::from_secs(30);
        while tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_err()
        {
            assert!(Instant::now() < end, "the driver does not listen");
            sleep(Duration::from_millis(50)).await;
        }
        (driver, format!("http://127.0.0.1:{port}"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-9", "--", &group]).status();
        let _ = self.process.wait();
    }
}

pub(crate) fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
    socket.expect("a free port").port()
}

/// Starts a browser that saves its downloads in `downloads`.
pub async fn start(
    arrival: &SessionOptions,
    site: &TestServer,
    downloads: &Path,
) -> (WebDriver, Option<Driver>) {
    match arrival.engine {
        Engine::Chromium => (chromium(arrival, site, downloads).await, None),
        Engine::Firefox => {
            let (browser, driver) = firefox::open(arrival, site, downloads).await;
            (browser, Some(driver))
        }
        Engine::WebKit => {
            // WebKit saves downloads in the user's directory as configured.
            let home = downloads.join(".home");
            let config = home.join(".config");
            fs::create_dir_all(&config).expect("a folder");
            let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
            fs::write(config.join("user-dirs.dirs"), folders).expect("it can be written");
            // WebKit's browser occasionally fails to start.
            let mut attempts = 3;
            loop {
                let port = free_port();
                let mut command = driver_command("WEBKITDRIVER");
                command
                    .args(["--host=127.0.0.1", &format!("--port={port}")])
                    .env("HOME", &home)
                    .env("XDG_CONFIG_HOME", &config)
                    .env("DISPLAY", required_env("XVFB_DISPLAY"))
                    // The sandbox needs namespaces that containers do not grant.
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                    // Without a graphics card, that renderer takes three times the processor time.
                    .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
                let (driver, address) = Driver::start(command, port).await;
                attempts -= 1;
                match timeout(Duration::from_secs(25), webkit(&address, arrival)).await {
                    Ok(Ok(browser)) => return (browser, Some(driver)),
                    failed if attempts == 0 => panic!("WebKit's browser: {failed:?}"),
                    _ => {}
                }
            }
        }
    }
}

/// When the driver considers a page loaded.
pub(crate) fn page_load_strategy(arrival: &SessionOptions) -> PageLoadStrategy {
    if arrival.impatient {
        PageLoadStrategy::None
    } else {
        PageLoadStrategy::Normal
    }
}

async fn webkit(address: &str, arrival: &SessionOptions) -> WebDriverResult<WebDriver> {
    let capabilities = json!({
        "browserName": "MiniBrowser",
        "pageLoadStrategy": page_load_strategy(arrival),
        "webkitgtk:browserOptions": {
            "binary": required_env("MINIBROWSER"),
            "args": ["--automation"],
        },
    });
    let capabilities = capabilities.as_object().expect("an object").clone();
    WebDriver::new(address, Capabilities::from(capabilities)).await
}

async fn chromium(arrival: &SessionOptions, site: &TestServer, downloads: &Path) -> WebDriver {
    let mut capabilities = DesiredCapabilities::chrome();
    let set = capabilities.set_page_load_strategy(page_load_strategy(arrival));
    set.expect("a strategy");
    let full =
        arrival.full_browser || arrival.preferences != json!({}) || arrival.profile.is_some();
    // `xtask` sets it for the end-to-end tests only.
    let shell = env::var("CHROMIUM_SHELL").ok().filter(|_| !full);
    let program = shell.clone().unwrap_or_else(|| required_env("CHROMIUM"));
    capabilities.set_binary(&program).expect("a path");
    let proxy = format!("--proxy-server=http://{}", site.host);
    let mut arguments = vec![
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-features=OptimizationHints,MediaRouter",
        "--no-first-run",
        "--hide-scrollbars",
        "--lang=en-US",
        "--window-size=1000,900",
        // Only the test server is reachable.
        &proxy,
    ];
    if arrival.names {
        arguments.push("--host-resolver-rules=MAP *.example 127.0.0.1");
        arguments.push("--proxy-bypass-list=*.example");
    }
    let profile = arrival.profile.as_ref();
    let profile = profile.map(|folder| format!("--user-data-dir={}", folder.display()));
    if let Some(profile) = &profile {
        arguments.extend([profile.as_str(), "--restore-last-session"]);
    }
    arguments.extend(&arrival.arguments);
    for argument in arguments {
        capabilities.add_arg(argument).expect("an argument");
    }
    let mut preferences = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
        "safebrowsing.enabled": false,
    });
    if let (Some(all), Some(more)) = (preferences.as_object_mut(), arrival.preferences.as_object())
    {
        all.extend(more.clone());
    }
    let option = capabilities.add_experimental_option("prefs", preferences);
    option.expect("preferences");
    let logs = ["browser", "performance"];
    for log in &logs[..=usize::from(arrival.watched)] {
        let logged = capabilities.set_logging_prefs((*log).to_owned(), LoggingPrefsLogLevel::All);
        logged.expect("a log");
    }
    let browser = WebDriver::new(required_env("WEBDRIVER_URL"), capabilities).await;
    let browser = browser.expect("a browser");
    if shell.is_some() {
        // It has no preferences.
        let folder = json!({"behavior": "allow", "downloadPath": downloads});
        let command = "Browser.setDownloadBehavior";
        let allowed = browser.cdp().send_raw(command, folder).await;
        allowed.expect("the browser takes the command");
    }
    browser
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;

    use super::{Command, END_ALL, supervised};

    #[test]
    fn a_supervised_program_ends_with_the_input() {
        let mut script = supervised(END_ALL, "sleep").arg("60").spawn();
        let script = script.as_mut().expect("sh starts");
        let group = format!("-{}", script.id());
        let exists = Command::new("kill").args(["-0", "--", &group]).status();
        assert!(exists.expect("`kill` runs").success(), "a group of its own");
        drop(script.stdin.take());
        // The signal goes to all processes of the group.
        let ended = script.wait().expect("the script ends");
        assert_eq!(ended.signal(), Some(9));
    }
}
