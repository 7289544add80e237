//! A browser session, with the actions of a visitor.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use std::{fs, mem};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::BrowserLogEntry;
use thirtyfour::prelude::*;
use tokio::time::{Instant, sleep};

use crate::engine::{self, Driver, Engine};
use crate::failure::{Commands, PAINT, report_failure};
use crate::firefox;
use crate::report::SessionTimer;
use crate::test_server::{ServerFault, TestServer};

/// The timeout for every wait. Generous: only a failure reaches it.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(30);
/// Two clicks at one place within this time are a double click.
const DOUBLE_CLICK: Duration = Duration::from_millis(700);
/// How long a person holds a button down.
pub const HAND: Duration = Duration::from_millis(150);
/// An element with the same position at both ends of this interval no longer moves.
const SETTLED: Duration = Duration::from_millis(120);

/// How many steps the report of a failure lists.
const NOTED: usize = 6;
/// A JavaScript expression of the input of a label.
const LABELLED: &str = "root.querySelector('#' + CSS.escape(found.htmlFor))";

/// The options of a browser session.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "settings independent of each other"
)]
pub struct SessionOptions {
    /// The engine of the browser.
    pub engine: Engine,
    /// The width of the window, in CSS pixels.
    pub width: u32,
    /// The height of the window, if not the default.
    pub height: Option<u32>,
    /// Whether the system prefers dark mode.
    pub dark: bool,
    /// Whether the test needs the full Chromium, which takes longer than its headless shell: where
    /// windows, permissions or settings of the browser count.
    pub full_browser: bool,
    /// Preferences of the browser's profile, of the full Chromium only.
    pub preferences: Value,
    /// The directory of the browser's profile, whose tabs are restored; otherwise a new profile.
    /// The full Chromium only.
    pub profile: Option<PathBuf>,
    /// Further command-line arguments of the browser.
    pub arguments: Vec<&'static str>,
    /// The fault that the server simulates.
    pub fault: ServerFault,
    /// The server's `frame-ancestors`.
    pub ancestors: &'static str,
    /// Whether the test continues before the page has loaded.
    pub impatient: bool,
    /// Whether names that end in `.example` resolve to this machine.
    pub names: bool,
    /// Whether `requests` knows the browser's requests. Each of them costs the driver time.
    pub watched: bool,
}

impl Default for SessionOptions {
    fn default() -> Self {
        Self {
            engine: Engine::default(),
            width: 1000,
            height: None,
            dark: false,
            full_browser: false,
            preferences: json!({}),
            profile: None,
            arguments: Vec::new(),
            fault: ServerFault::None,
            ancestors: "'none'",
            impatient: false,
            names: false,
            watched: false,
        }
    }
}

/// A browser on the widget's page.
pub struct BrowserSession {
    /// Drives the browser.
    pub driver: WebDriver,
    /// Serves the files.
    pub site: TestServer,
    /// The engine of the browser.
    pub engine: Engine,
    /// The inline widget that the test looks into, counted from 1; 0 is none.
    inside: AtomicUsize,
    /// The position and time of the last click.
    pressed: Mutex<Option<((f64, f64), Instant)>>,
    /// The last actions and waits, for the report of a failure.
    steps: Mutex<Vec<String>>,
    /// Ends the browser before its folder is removed.
    _driver: Option<Driver>,
    downloads: TempDir,
    _timer: SessionTimer,
}

impl BrowserSession {
    /// Opens the page in the default browser, and waits for the first question.
    pub async fn open() -> Self {
        Self::open_with(SessionOptions::default()).await
    }

    /// Opens the page with options, and waits for the first question.
    pub async fn open_with(arrival: SessionOptions) -> Self {
        let browser = Self::open_without_waiting(arrival).await;
        browser
            .expect_heading("What kind of organisation is applying?")
            .await;
        browser
    }

    /// Opens the page with options, and does not wait.
    pub async fn open_without_waiting(arrival: SessionOptions) -> Self {
        let timer = SessionTimer::start();
        let site = TestServer::open(arrival.fault, arrival.ancestors).await;
        let downloads = TempDir::new().expect("a folder for downloads");
        let (driver, process) = engine::start(&arrival, &site, downloads.path()).await;
        let browser = Self {
            driver,
            site,
            engine: arrival.engine,
            inside: AtomicUsize::new(0),
            pressed: Mutex::default(),
            steps: Mutex::default(),
            _driver: process,
            downloads,
            _timer: timer,
        };
        if arrival.engine == Engine::Chromium {
            browser.frame(arrival.width, arrival.dark).await;
        } else {
            let height = arrival.height.unwrap_or(950);
            let sized = browser.driver.set_window_rect(0, 0, arrival.width, height);
            sized.await.expect("the window has a size");
        }
        browser.go(&browser.site.address()).await;
        browser
    }

    /// Sets the width of the page and its colour scheme.
    async fn frame(&self, width: u32, dark: bool) {
        let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        let command = "Emulation.setDeviceMetricsOverride";
        let sized = self.driver.cdp().send_raw(command, size).await;
        sized.expect("the browser takes the command");
        let scheme = if dark { "dark" } else { "light" };
        self.emulate(&[("prefers-color-scheme", scheme)]).await;
    }

    /// Sets the visitor's preferences by media feature.
    pub async fn emulate(&self, features: &[(&str, &str)]) {
        let feature = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
        let features: Vec<Value> = features.iter().map(feature).collect();
        let command = "Emulation.setEmulatedMedia";
        let media = json!({"features": features});
        let done = self.driver.cdp().send_raw(command, media).await;
        done.expect("the browser takes the command");
    }

    /// Runs a script in every new page, before the page's own.
    pub async fn add_init_script(&self, script: &str) {
        let command = "Page.addScriptToEvaluateOnNewDocument";
        let planted = json!({"source": script});
        let done = self.driver.cdp().send_raw(command, planted).await;
        done.expect("the browser takes the command");
    }

    /// Opens an address.
    pub async fn go(&self, address: &str) {
        self.note(format!("open {address}"));
        self.driver.goto(address).await.expect("the page opens");
        if self.engine != Engine::Chromium && address.starts_with("http") {
            // On a busy machine, WebKit's driver takes the end of an earlier load for the end of this
            // one, and the earlier page is still there. Firefox's returns null for a script in a page
            // that is just replaced.
            let arrived = format!(
                "return {}.startsWith(`${{location.origin}}/`)",
                json!(address)
            );
            let there = || async {
                let answer = self.driver.execute(arrived.clone(), Vec::new()).await;
                answer.is_ok_and(|arrived| arrived.json() == true)
            };
            self.until("the page's origin", there).await;
        }
    }

    /// Ends the session; fails on console errors, where the browser reports them.
    pub async fn close(self) {
        if self.engine != Engine::Chromium {
            return self.close_ignoring_console().await;
        }
        let log = self
            .driver
            .browser_log()
            .await
            .expect("the browser keeps a log");
        let errors: Vec<String> = log
            .iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message.clone())
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
        self.close_ignoring_console().await;
    }

    /// Ends a session in which errors were expected.
    pub async fn close_ignoring_console(self) {
        let violations = self.site.violations();
        assert!(violations.is_empty(), "{violations:#?}");
        self.close_unchecked().await;
    }

    /// Ends a session in which policy violations were expected.
    pub async fn close_unchecked(self) {
        if self.engine == Engine::Chromium {
            let ended = self.driver.clone().quit().await;
            ended.expect("the browser ends");
        } else {
            // Its driver's process group ends at once; to ask the browser takes seconds.
            let left = self.driver.clone().leak();
            left.expect("nobody else holds it");
        }
    }

    /// Notes an action or a wait for the report of a failure.
    fn note(&self, step: String) {
        let mut steps = self.steps.lock().expect("nobody panicked over it");
        if steps.len() == NOTED {
            steps.remove(0);
        }
        steps.push(step);
    }

    /// Kills the browser, and restarts it with the same profile and tabs.
    pub async fn crash(&mut self, arrival: &SessionOptions) {
        let profile = arrival.profile.as_ref().expect("a profile of its own");
        // A link to the names of the machine and the process.
        let lock = fs::read_link(profile.join("SingletonLock")).expect("a running browser");
        let lock = lock.to_string_lossy();
        let (_, process) = lock.rsplit_once('-').expect("a process");
        let killed = Command::new("kill").args(["-9", process]).status();
        assert!(killed.expect("`kill` runs").success(), "{process}");
        let (driver, _) = engine::start(arrival, &self.site, self.downloads.path()).await;
        let dead = mem::replace(&mut self.driver, driver);
        dead.leak().expect("nobody else holds it");
        let address = self.site.address();
        let restored = async || {
            for tab in self.driver.windows().await.unwrap_or_default() {
                // The browser closes its own tab once the others are open.
                let switched = self.driver.switch_to_window(tab).await;
                let opened = self.driver.current_url().await;
                if switched.is_ok() && opened.is_ok_and(|opened| opened.as_str() == address) {
                    return true;
                }
            }
            false
        };
        self.until("the tab", restored).await;
    }

    /// Waits until a condition holds.
    pub async fn until<F: Future<Output = bool>>(&self, what: &str, holds: impl Fn() -> F) {
        self.note(format!("wait for {what}"));
        let end = Instant::now() + PATIENCE;
        while !holds().await {
            assert!(Instant::now() <= end, "not within {PATIENCE:?}: {what}");
            sleep(PAUSE).await;
        }
    }

    /// Waits for a screen with that heading.
    pub async fn expect_heading(&self, heading: &str) {
        let what = format!("the heading “{heading}”");
        self.until(&what, || async { self.heading().await == heading })
            .await;
    }

    /// The heading of the screen, if it is visible.
    pub async fn heading(&self) -> String {
        // A text by the driver would take a second command.
        let script = self.within(
            "const title = root.querySelector('.card:not(.fallback *) .title'); \
             return title?.checkVisibility({opacityProperty: true, visibilityProperty: true}) \
                 ? title.innerText.trim() : ''",
        );
        let text = self.driver.execute(script, Vec::new()).await;
        let text = text.ok().and_then(|text| text.convert().ok());
        text.unwrap_or_default()
    }

    /// Looks into that inline widget from now on, counted from 1; 0 is the page.
    pub fn enter_shadow_root(&self, element: usize) {
        self.inside.store(element, Ordering::Relaxed);
    }

    /// A JavaScript expression for the root of all lookups: the page's body, or the widget's shadow
    /// root.
    fn root(&self) -> String {
        match self.inside.load(Ordering::Relaxed) {
            0 => "document.body".to_owned(),
            element => format!(
                "document.querySelectorAll('ispcp-eligibility')[{}].shadowRoot?.querySelector('.page')",
                element - 1
            ),
        }
    }

    /// A script that has the root of all lookups, and returns `null` without one.
    fn within(&self, script: &str) -> String {
        let root = self.root();
        format!("const root = {root}; if (!root) return null; {script}")
    }

    async fn element(&self, script: &str, argument: &str) -> Option<WebElement> {
        let script = self.within(script);
        let found = self.driver.execute(script, vec![json!(argument)]).await;
        found.ok()?.element().ok()
    }

    /// The first element of an `XPath`, if any. Scripts can look into shadow roots, drivers cannot.
    async fn look_for(&self, xpath: &str) -> Option<WebElement> {
        self.look_near(xpath, "found").await
    }

    /// The element of a JavaScript expression, in which `found` is the first element of an `XPath`.
    async fn look_near(&self, xpath: &str, related: &str) -> Option<WebElement> {
        // Relative to the root, also in unions and parentheses.
        let within = format!(".{}", xpath.replace("| //", "| .//"));
        let within = within.replacen(".(//", "(.//", 1);
        let script = format!(
            "const found = document.evaluate(arguments[0], root, null, 9, null).singleNodeValue; \
             return found && {related}"
        );
        self.element(&script, &within).await
    }

    /// The text of the first element of a selector, if any.
    pub async fn text_of(&self, css: &str) -> Option<String> {
        let element = self
            .element("return root.querySelector(arguments[0])", css)
            .await?;
        element.text().await.ok()
    }

    /// The text of the page or of the current widget.
    pub async fn page_text(&self) -> String {
        let Some(root) = self.element("return root", "").await else {
            return String::new();
        };
        root.text().await.unwrap_or_default()
    }

    /// Waits until the page contains a text.
    pub async fn expect_text(&self, words: &str) {
        let what = format!("the text “{words}”");
        self.until(&what, || async { self.page_text().await.contains(words) })
            .await;
    }

    /// Waits for the first element of an `XPath`.
    pub async fn find(&self, xpath: &str) -> WebElement {
        self.find_near(xpath, "found").await
    }

    /// Waits for the element of a JavaScript expression, in which `found` is the first element of an
    /// `XPath`.
    async fn find_near(&self, xpath: &str, related: &str) -> WebElement {
        self.note(format!("find {xpath}"));
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(element) = self.look_near(xpath, related).await {
                return element;
            }
            assert!(
                Instant::now() <= end,
                "not within {PATIENCE:?}: the element {xpath}"
            );
            sleep(PAUSE).await;
        }
    }

    /// Whether the element exists.
    pub async fn is_there(&self, xpath: &str) -> bool {
        self.look_for(xpath).await.is_some()
    }

    /// Clicks an element. Scrolls to it first, because some drivers do not inside frames.
    pub async fn click(&self, element: &WebElement) {
        let place = self.scroll_to(element).await;
        let is_option = place["isOption"] == true;
        // An option has no position, and chromedriver takes positions in a frame for positions in
        // the window.
        if self.engine != Engine::WebKit && (is_option || place["isFramed"] == true) {
            if self.engine == Engine::Firefox && !is_option {
                self.click_until_it_arrives(element, place).await;
            } else {
                element.click().await.expect("it can be clicked");
            }
            return;
        }
        let centre = serde_json::from_value(place["centre"].clone());
        let centre = centre.expect("two numbers");
        self.end_double_click(centre).await;
        if self.engine == Engine::WebKit {
            self.click_until_it_arrives(element, place).await;
        } else {
            self.press_like_a_hand(element).await;
        }
        *self.pressed.lock().expect("nobody panicked over it") = Some((centre, Instant::now()));
    }

    /// Scrolls to an element, and returns its place.
    async fn scroll_to(&self, element: &WebElement) -> Value {
        // In one command: each takes the browser longer than its script.
        let come = "const [element] = arguments; \
                    element.scrollIntoView({block: 'center', behavior: 'instant'}); \
                    const {left, top, width, height} = element.getBoundingClientRect(); \
                    return {top, innerHeight, scrollY, \
                        centre: [left + scrollX + width / 2, top + scrollY + height / 2], \
                        isOption: element.localName === 'option', isFramed: self !== window.top}";
        let argument = element.to_json().expect("an element");
        let scrolled = self.driver.execute(come, vec![argument]).await;
        scrolled.expect("the script runs").json().clone()
    }

    /// Has the driver click until a click arrives, even at a widget that ignores it. `WebKit`'s
    /// driver clicks at the element's position at the time of the command, even if the element
    /// moves. Firefox's reports no error if it cannot reach the frame. On a busy machine, a click
    /// may thus be lost.
    async fn click_until_it_arrives(&self, element: &WebElement, mut place: Value) {
        let arrived = "return window.clickArrived === true";
        let argument = element.to_json().expect("an element");
        let listen = "const [element] = arguments; window.clickArrived = false; \
                      addEventListener('click', (event) => { \
                          window.clickArrived ||= event.composedPath().includes(element); \
                      }, {capture: true})";
        let listens = self.driver.execute(listen, vec![argument]).await;
        listens.expect("the script runs");
        for _ in 0..5 {
            let mut moves = self.engine == Engine::WebKit;
            while moves {
                sleep(SETTLED).await;
                let now = self.scroll_to(element).await;
                moves = now != place;
                place = now;
            }
            element.click().await.expect("it can be clicked");
            for _ in 0..40 {
                // A click that unloads the page has arrived, too.
                let result = self.driver.execute(arrived, Vec::new()).await;
                if result.map_or(true, |arrived| arrived.json() == true) {
                    return;
                }
                sleep(PAUSE).await;
            }
            place = self.scroll_to(element).await;
        }
        let text = element.text().await.unwrap_or_default();
        panic!("no click arrives at {text:?}, {place}");
    }

    /// Waits as long as a click at that place would be the second of a double click.
    async fn end_double_click(&self, place: (f64, f64)) {
        let last = self.pressed.lock().expect("nobody panicked over it").take();
        if let Some(((x, y), then)) = last
            && (x - place.0).hypot(y - place.1) < 10.0
        {
            sleep(DOUBLE_CLICK.saturating_sub(then.elapsed())).await;
        }
    }

    /// Clicks an element like a person: down, pause, up.
    async fn press_like_a_hand(&self, element: &WebElement) {
        let chain = || {
            self.driver
                .action_chain_with_delay(None, Some(Duration::ZERO))
        };
        let moved = chain().move_to_element_center(element).perform().await;
        moved.expect("the pointer moves");
        let pressed = chain().click_and_hold().perform().await;
        pressed.expect("the button goes down");
        // Not a pause of the driver's, during which it sends moves.
        sleep(HAND).await;
        let released = chain().release().perform().await;
        released.expect("the button comes up");
    }

    /// Clicks the radio button or checkbox with that label.
    pub async fn check(&self, label: &str) {
        self.check_in("", label).await;
    }

    /// Clicks the radio button or checkbox with that label in the group whose legend contains
    /// `legend`.
    pub async fn check_in(&self, legend: &str, label: &str) {
        let xpath = format!(
            "//fieldset[legend[contains(., {})]]//label[starts-with(normalize-space(), {})]",
            quoted(legend),
            quoted(label)
        );
        let input = self.find_near(&xpath, LABELLED).await;
        self.click(&input).await;
    }

    /// Clicks the button or link with that label.
    pub async fn click_button(&self, words: &str) {
        let xpath = format!(
            "//*[self::button or self::a][normalize-space()={}]",
            quoted(words)
        );
        let button = self.find(&xpath).await;
        self.click(&button).await;
    }

    /// Opens the `<details>` with that summary.
    pub async fn unfold(&self, words: &str) {
        let summary = format!("//summary[normalize-space()={}]", quoted(words));
        let summary = self.find(&summary).await;
        self.click(&summary).await;
    }

    /// Selects a language by its own name.
    pub async fn select_language(&self, name: &str) {
        let option = format!(
            "//*[@class='languages']//option[normalize-space()={}]",
            quoted(name)
        );
        let option = self.find(&option).await;
        option.click().await.expect("it can be chosen");
    }

    /// Clicks Change beside the finding or entry with that name.
    pub async fn change(&self, name: &str) {
        let words = quoted(name);
        let xpath = format!(
            "//li[.//*[@data-variant='subheading'][normalize-space()={words}]]//button[normalize-space()='Change'] | \
             //div[dt[normalize-space()={words}]]//button[normalize-space()='Change']"
        );
        let button = self.find(&xpath).await;
        // Findings that do not affect the result are collapsed.
        let argument = button.to_json().expect("an element");
        let folded = "return arguments[0].closest('details:not([open])')?.querySelector('summary')";
        let folded = self.driver.execute(folded, vec![argument]).await;
        if let Ok(summary) = folded.expect("the script runs").element() {
            self.click(&summary).await;
        }
        self.click(&button).await;
    }

    /// The input with that label.
    pub async fn field(&self, label: &str) -> WebElement {
        let xpath = format!(
            "//label[normalize-space()={0} or normalize-space()=concat({0}, ' (optional)')]",
            quoted(label)
        );
        self.find_near(&xpath, LABELLED).await
    }

    /// Replaces the value of the field with that label.
    pub async fn type_into(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        self.note(format!("type “{text}” into “{label}”"));
        field.clear().await.expect("it can be cleared");
        field.send_keys(text).await.expect("it can be typed into");
    }

    /// The value of the field with that label.
    pub async fn value(&self, label: &str) -> String {
        let field = self.field(label).await;
        let value = field.prop("value").await.expect("it has a value");
        value.unwrap_or_default()
    }

    /// Selects an option of the list with that label.
    pub async fn select(&self, label: &str, option: &str) {
        let list = self.field(label).await;
        let xpath = format!(".//option[normalize-space()={}]", quoted(option));
        let option = list
            .find(By::XPath(&xpath))
            .await
            .expect("there is that option");
        option.click().await.expect("it can be selected");
    }

    /// Clicks a button that downloads a text; returns the file's name and content.
    pub async fn download(&self, button: &str) -> (String, String) {
        let (name, content) = self.download_file(button).await;
        (name, String::from_utf8(content).expect("it is text"))
    }

    /// Clicks a button that downloads a file; returns its name and content.
    pub async fn download_file(&self, button: &str) -> (String, Vec<u8>) {
        for file in self.downloaded() {
            // Not every browser saves a second file with that name beside it.
            fs::remove_file(file).expect("it can be removed");
        }
        self.click_button(button).await;
        self.until("the download", || async { !self.downloaded().is_empty() })
            .await;
        let file = self.downloaded().pop().expect("there is one");
        let name = file.file_name().expect("it has a name").to_string_lossy();
        let content = fs::read(&file).expect("it can be read");
        (name.into_owned(), content)
    }

    /// The open popups of Firefox's own, of any test.
    pub async fn open_popups(&self) -> Value {
        assert_eq!(self.engine, Engine::Firefox);
        firefox::open_popups(&self.driver).await
    }

    /// The completed downloads.
    pub fn downloaded(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.downloads.path()).expect("the folder is there");
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| {
                let name = path.to_string_lossy();
                ![".crdownload", ".org.chromium", ".part", ".wkdownload"]
                    .iter()
                    .any(|ending| name.contains(ending))
            })
            .filter(|path| fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() > 0))
            .collect();
        files.sort();
        files
    }

    /// Opens a saved application: a file with that content.
    pub async fn open_saved(&self, name: &str, content: &[u8]) {
        // Beside the downloads, which tests count.
        let folder = self.downloads.path().join(".saved");
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join(name);
        fs::write(&path, content).expect("the file can be written");
        let input = self.find("//input[@type='file']").await;
        let path = path.to_string_lossy().into_owned();
        input.send_keys(path).await.expect("it takes a file");
    }

    /// The addresses of all requests since the last call.
    pub async fn requests(&self) -> Vec<String> {
        let log = self.driver.get_log("performance").await;
        let log = log.expect("the browser keeps a log");
        let request = |entry: &BrowserLogEntry| {
            let event: Value = serde_json::from_str(&entry.message).ok()?;
            let event = &event["message"];
            let address = match event["method"].as_str()? {
                "Network.requestWillBeSent" => &event["params"]["request"]["url"],
                "Network.webSocketCreated" | "Network.webTransportCreated" => {
                    &event["params"]["url"]
                }
                _ => return None,
            };
            address.as_str().map(str::to_owned)
        };
        log.iter().filter_map(request).collect()
    }

    /// A screenshot of the window, as PNG.
    pub async fn screenshot(&self) -> Vec<u8> {
        if self.engine == Engine::WebKit {
            self.eval(PAINT).await;
        }
        let picture = self.driver.screenshot_as_png().await;
        self.eval("clearInterval(window.painting); delete window.painting")
            .await;
        picture.expect("a picture")
    }

    /// The return value of a script in the page.
    pub async fn eval(&self, script: &str) -> Value {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.expect("the script runs").json().clone()
    }

    /// Answers one question and continues.
    pub async fn answer(&self, heading: &str, choices: &[&str]) {
        self.expect_heading(heading).await;
        for choice in choices {
            self.check(choice).await;
        }
        self.click_button("Continue").await;
    }
}

/// Reports a failure, and ends the browser of the test at once: the driver's own way takes minutes.
impl Drop for BrowserSession {
    fn drop(&mut self) {
        if !thread::panicking() || self.driver.clone().leak().is_err() {
            return;
        }
        let commands = Commands::of(&self.driver);
        let text = self.within("return root.innerText");
        let steps = self.steps.lock().map(|steps| steps.clone());
        report_failure(&commands, &steps.unwrap_or_default(), &text);
        if self.engine == Engine::Chromium {
            let _ = commands.send("DELETE", "", "");
        }
    }
}

/// An `XPath` string literal; handles quotation marks.
fn quoted(text: &str) -> String {
    if text.contains('\'') {
        format!("\"{text}\"")
    } else {
        format!("'{text}'")
    }
}

/// Whether a file's name has that extension.
pub fn ends(name: &str, extension: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new(extension))
}
