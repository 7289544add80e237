//! A pool of Firefox browsers. A start takes ten times the processor time of a session, so each
//! browser runs one test after the other, every test in a container of its own.

use std::fs;
use std::path::Path;
use std::process::Child;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use axum::http::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{RequestData, SessionId};
use tokio::time::{Instant, sleep};

use crate::browser_session::SessionOptions;
use crate::engine::{
    Driver, driver_command, free_port, page_load_strategy, required_env, supervised,
};
use crate::test_server::TestServer;

/// Firefoxes that no test uses.
static IDLE: Mutex<Vec<Firefox>> = Mutex::new(Vec::new());

/// Ends Firefox when the input ends, and removes its profile.
const END_AND_REMOVE: &str = r#""$@" & read -r _; kill -9 $!; wait; rm -r "$PROFILE""#;

/// The preferences of every profile. geckodriver sets none in a Firefox that it did not start. No
/// host is reachable until a test sets its proxy.
const PREFERENCES: &str = r#"
user_pref("marionette.port", 0);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.startup.page", 0);
user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
user_pref("browser.download.folderList", 2);
user_pref("browser.download.always_ask_before_handling_new_types", false);
user_pref("browser.download.manager.showWhenStarting", false);
user_pref("browser.download.alwaysOpenPanel", false);
user_pref("browser.safebrowsing.downloads.enabled", false);
user_pref("pdfjs.disabled", true);
user_pref("intl.accept_languages", "en-US");
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 9);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 9);
"#;

/// Opens a tab in a new container, which shares no cookies, storage or cache with others, and
/// closes the tabs of earlier tests.
const OPEN_CONTAINER: &str = "
    const [preferences] = arguments;
    for (const [name, value] of Object.entries(preferences)) {
        const type = typeof value === 'number' ? 'Int' : 'String';
        Services.prefs[`set${type}Pref`](name, value);
    }
    Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
    const {ContextualIdentityService} = ChromeUtils.importESModule(
        'resource://gre/modules/ContextualIdentityService.sys.mjs');
    const {userContextId} = ContextualIdentityService.create('test', 'circle', 'blue');
    const {gBrowser} = Services.wm.getMostRecentWindow('navigator:browser');
    const earlier = [...gBrowser.tabs];
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab('about:blank', {userContextId, triggeringPrincipal});
    for (const tab of earlier) {
        gBrowser.removeTab(tab, {animate: false, skipPermitUnload: true});
    }";

/// The names of the open popups.
const OPEN_POPUPS: &str = "
    const {document} = Services.wm.getMostRecentWindow('navigator:browser');
    return [...document.querySelectorAll('panel, menupopup')]
        .filter(({state}) => state === 'open' || state === 'showing').map(({id}) => id)";

/// A running Firefox with a profile of its own. It ends with this value, or with the test program.
struct Firefox {
    /// The port for a driver.
    marionette: u16,
    _supervisor: Child,
}

impl Firefox {
    /// Starts a Firefox, and waits until a driver can connect.
    async fn start() -> Self {
        let profile = TempDir::new().expect("a folder").keep();
        fs::write(profile.join("user.js"), PREFERENCES).expect("it can be written");
        let supervisor = supervised(END_AND_REMOVE, &required_env("FIREFOX"))
            .args(["-headless", "--marionette", "--remote-allow-system-access"])
            .arg("-profile")
            .arg(&profile)
            .env("PROFILE", &profile)
            .spawn()
            .expect("sh starts");
        let file = profile.join("MarionetteActivePort");
        let end = Instant::now() + Duration::from_mins(1);
        let marionette = loop {
            let port = fs::read_to_string(&file).unwrap_or_default();
            if let Ok(port) = port.trim().parse() {
                break port;
            }
            assert!(Instant::now() < end, "Firefox does not start");
            sleep(Duration::from_millis(50)).await;
        };
        Self {
            marionette,
            _supervisor: supervisor,
        }
    }
}

/// A Firefox in use. It is idle again after a test that passed.
pub(crate) struct PooledFirefox(Option<Firefox>);

impl Drop for PooledFirefox {
    fn drop(&mut self) {
        // A failed test may have left it in any state.
        let passed = !thread::panicking();
        if let Some(firefox) = self.0.take().filter(|_| passed)
            && let Ok(mut idle) = IDLE.lock()
        {
            idle.push(firefox);
        }
    }
}

/// An idle Firefox, or a new one, that saves its downloads in `downloads`.
pub(crate) async fn open(
    options: &SessionOptions,
    site: &TestServer,
    downloads: &Path,
) -> (WebDriver, Driver) {
    let preferences = preferences(options, site, downloads);
    loop {
        let idle = IDLE.lock().expect("nobody panicked over it").pop();
        let is_new = idle.is_none();
        let firefox = match idle {
            Some(firefox) => firefox,
            None => Firefox::start().await,
        };
        match connect(firefox, options, &preferences).await {
            Ok(session) => return session,
            // An earlier test ended it.
            Err(error) => assert!(!is_new, "Firefox: {error}"),
        }
    }
}

/// The context in which the scripts of a session run.
#[derive(Debug)]
enum Context {
    /// The browser itself.
    Chrome,
    /// The page.
    Content,
}

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let context = match self {
            Self::Chrome => "chrome",
            Self::Content => "content",
        };
        RequestData::new(Method::POST, format!("session/{session}/moz/context"))
            .add_body(json!({"context": context}))
    }
}

/// Executes a script in the browser itself; returns its value.
async fn execute_in_browser(
    session: &WebDriver,
    script: &str,
    arguments: Vec<Value>,
) -> WebDriverResult<Value> {
    session.cmd(Context::Chrome).await?;
    let returned = session.execute(script, arguments).await?;
    session.cmd(Context::Content).await?;
    Ok(returned.json().clone())
}

/// The names of the open popups of the browser's window, which may lie over the page.
pub(crate) async fn open_popups(session: &WebDriver) -> Value {
    let popups = execute_in_browser(session, OPEN_POPUPS, Vec::new()).await;
    popups.expect("the browser's scripts can be reached")
}

/// Begins a session in a container of its own.
async fn connect(
    firefox: Firefox,
    options: &SessionOptions,
    preferences: &Value,
) -> WebDriverResult<(WebDriver, Driver)> {
    let port = free_port();
    let mut command = driver_command("GECKODRIVER");
    command
        .args(["--host", "127.0.0.1", "--port", &port.to_string()])
        .args(["--connect-existing", "--allow-system-access"])
        .args(["--marionette-port", &firefox.marionette.to_string()]);
    let (mut driver, address) = Driver::start(command, port).await;
    let mut capabilities = DesiredCapabilities::firefox();
    capabilities.set_page_load_strategy(page_load_strategy(options))?;
    let session = WebDriver::new(&address, capabilities).await?;
    execute_in_browser(&session, OPEN_CONTAINER, vec![preferences.clone()]).await?;
    let tabs = session.windows().await?;
    assert_eq!(tabs.len(), 1, "the earlier tabs are closed");
    for tab in tabs {
        session.switch_to_window(tab).await?;
    }
    driver.firefox = Some(PooledFirefox(Some(firefox)));
    Ok((session, driver))
}

/// The preferences of a test.
fn preferences(options: &SessionOptions, site: &TestServer, downloads: &Path) -> Value {
    let (host, port) = site.host.split_once(':').expect("a host and a port");
    let port: u16 = port.parse().expect("a number");
    let (names, direct) = if options.names {
        ("host.example,widget.example", ".example")
    } else {
        ("", "")
    };
    json!({
        "browser.download.dir": downloads,
        // Only the test server is reachable.
        "network.proxy.http": host,
        "network.proxy.http_port": port,
        "network.proxy.ssl": host,
        "network.proxy.ssl_port": port,
        "network.dns.localDomains": names,
        "network.proxy.no_proxies_on": direct,
    })
}
