//! Transcripts of a screen reader's output as readable texts: `tests/golden/`.
//!
//! They derive from Chromium's accessibility tree, with its roles, names, states and descriptions.
//! Each screen reader phrases these differently.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use crate::accessibility::reload_with;
use ispcp_core::interview::Step;
use ispcp_i18n::Catalogue;
use serde_json::{Value, json};

use ispcp_e2e_support::browser_session::BrowserSession;
use ispcp_test_support::association;
use ispcp_test_support::screens::{Screen, screens};

/// Fixes the page's clock, because a transcript contains the date of the application. It differs
/// from the date of the criteria, so that the two can be distinguished.
const CLOCK: &str = "
    const Running = Date;
    self.Date = class extends Running {
        constructor(...when) { super(...(when.length ? when : ['2027-02-03T12:00'])); }
    };";

/// The widget in the browser's accessibility tree.
struct Tree(Vec<Value>);

impl Tree {
    async fn of(browser: &BrowserSession) -> Self {
        let cdp = browser.driver.cdp();
        for command in ["Accessibility.enable", "DOM.enable"] {
            let enabled = cdp.send_raw(command, json!({})).await;
            enabled.expect("the browser takes the command");
        }
        let tree = cdp.send_raw("Accessibility.getFullAXTree", json!({})).await;
        let tree = tree.expect("the browser has a tree");
        Self(tree["nodes"].as_array().expect("nodes").clone())
    }

    fn node(&self, id: &Value) -> Option<&Value> {
        self.0.iter().find(|node| node["nodeId"] == *id)
    }

    /// The phrase for the focused node.
    fn focused(&self) -> String {
        let mut focused = self
            .0
            .iter()
            .filter(|node| property(node, "focused") == true);
        // The page itself counts as focused, too.
        let node = focused.next_back().expect("something has the focus");
        let mut said = phrase(node);
        // A focused node without a name is read from its content.
        if text(node, "name").is_empty() {
            let mut read = String::new();
            self.read(node, 0, &mut read);
            said = read;
        }
        said.trim().to_owned()
    }

    /// Reads a node and its descendants, one per line.
    fn read(&self, node: &Value, depth: usize, read: &mut String) {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let silent = node["ignored"] == true
            || matches!(
                role,
                "none"
                    | "generic"
                    | "LabelText"
                    | "Figcaption"
                    | "DescriptionList"
                    | "ListMarker"
                    | "paragraph"
                    | "Legend"
                    | "RootWebArea"
            )
            || (role == "StaticText" && text(node, "name").trim().is_empty());
        if !silent {
            let _ = writeln!(read, "{}{}", "    ".repeat(depth), phrase(node));
        }
        // A label is read with its control; the name of these roles is their content.
        let whole = matches!(
            role,
            "button"
                | "link"
                | "heading"
                | "radio"
                | "checkbox"
                | "combobox"
                | "textbox"
                | "image"
                | "StaticText"
                | "LabelText"
                | "term"
        );
        if whole && node["ignored"] != true {
            return;
        }
        let holds = matches!(
            role,
            "main"
                | "navigation"
                | "region"
                | "form"
                | "group"
                | "alert"
                | "figure"
                | "listitem"
                | "blockquote"
                | "status"
                | "table"
                | "row"
                | "definition"
                | "term"
        );
        let depth = if holds && !silent { depth + 1 } else { depth };
        for id in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = self.node(id) {
                self.read(child, depth, read);
            }
        }
    }
}

/// The phrase for a node: role, name, state and description.
fn phrase(node: &Value) -> String {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = text(node, "name");
    if role == "StaticText" {
        return name;
    }
    let mut said = role.to_owned();
    if !name.is_empty() {
        let _ = write!(said, " “{name}”");
    }
    for (what, words) in [
        ("checked", "checked"),
        ("invalid", "invalid"),
        ("required", "required"),
    ] {
        if matches!(property(node, what).as_str(), Some("true")) || property(node, what) == true {
            let _ = write!(said, ", {words}");
        } else if what == "checked" && matches!(role, "radio" | "checkbox") {
            said.push_str(", not checked");
        }
    }
    if let Some(level) = property(node, "level")
        .as_u64()
        .filter(|_| role == "heading")
    {
        let _ = write!(said, ", level {level}");
    }
    let value = text(node, "value");
    if !value.is_empty() {
        let _ = write!(said, ", “{value}”");
    }
    let description = text(node, "description");
    if !description.is_empty() {
        let _ = write!(said, ". {description}");
    }
    said
}

fn text(node: &Value, name: &str) -> String {
    let value = &node[name]["value"];
    let text = value.as_str().map_or_else(String::new, str::to_owned);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn property(node: &Value, name: &str) -> Value {
    let properties = node["properties"].as_array().into_iter().flatten();
    let mut named = properties.filter(|property| property["name"] == name);
    let found = named
        .next()
        .map(|property| property["value"]["value"].clone());
    found.unwrap_or(Value::Null)
}

/// A browser session, and its transcript so far.
struct Listener {
    browser: BrowserSession,
    catalogue: Catalogue,
    heard: String,
}

impl Listener {
    async fn open(tag: &str) -> Self {
        let browser = BrowserSession::open().await;
        browser.add_init_script(CLOCK).await;
        Self {
            browser,
            catalogue: Catalogue::for_locale(tag).expect("there is that language"),
            heard: String::new(),
        }
    }

    async fn reload_with(&self, screen: &Screen) {
        reload_with(&self.browser, screen, &self.catalogue).await;
    }

    /// Reads the screen.
    async fn read(&mut self) {
        let tree = Tree::of(&self.browser).await;
        let mut read = String::new();
        tree.read(&tree.0[0], 1, &mut read);
        assert!(read.lines().count() > 10, "{read}");
        self.note("Read from the beginning", &read);
    }

    /// Clicks Continue, and records the focused element, which a screen reader reads at once.
    async fn click_continue(&mut self) {
        let button = self.browser.find("//button[@type='submit']").await;
        let words = button.text().await.expect("a button");
        self.browser.click(&button).await;
        let focused = "return document.activeElement.matches('.title, .step, .errors')";
        self.browser
            .until("the focus", || async {
                self.browser.eval(focused).await == true
            })
            .await;
        let said = Tree::of(&self.browser).await.focused();
        let said = format!("    {said}\n");
        self.note(&format!("After “{words}”, the focus is on"), &said);
    }

    /// Adds a passage to the transcript.
    fn note(&mut self, what: &str, said: &str) {
        let _ = writeln!(self.heard, "{what}:\n{said}");
    }

    /// Compares the transcript with the golden file.
    async fn close(self, name: &str) {
        let root = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
        let path = Path::new(&root).join("tests/golden/transcripts").join(name);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &self.heard).expect("it can be written");
        }
        let judged = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            judged == self.heard,
            "{name} differs: read it, and set UPDATE_GOLDEN=1 if it is right. Now:\n{}",
            self.heard
        );
        self.browser.close().await;
    }
}

/// All screens of an association that appears eligible.
async fn eligible(tag: &str) {
    let mut listener = Listener::open(tag).await;
    let mut session = association();
    let steps = Step::sequence(session.answers());
    session.go_to(Step::FIRST);
    let start = Screen {
        name: String::new(),
        session,
        continued: false,
    };
    listener.reload_with(&start).await;
    let mut steps = steps.iter().peekable();
    while steps.next().is_some() {
        listener.read().await;
        if steps.peek().is_some() {
            listener.click_continue().await;
        }
    }
    listener.close(&format!("{tag}-eligible.txt")).await;
}

/// Screens with missing or invalid input.
async fn errors(tag: &str) {
    let mut listener = Listener::open(tag).await;
    let screens = screens();
    for name in [
        "applicant",
        "organisation",
        "representatives",
        "declarations",
    ] {
        let name = format!("{name}, untouched");
        let screen = screens.iter().find(|screen| screen.name == name);
        listener.reload_with(screen.expect("there is one")).await;
        listener.click_continue().await;
        listener.read().await;
    }
    listener.close(&format!("{tag}-errors.txt")).await;
}

#[tokio::test]
async fn the_eligible_path_in_english() {
    eligible("en").await;
}

#[tokio::test]
async fn the_eligible_path_in_arabic() {
    eligible("ar").await;
}

#[tokio::test]
async fn the_path_of_errors_in_english() {
    errors("en").await;
}

#[tokio::test]
async fn the_path_of_errors_in_arabic() {
    errors("ar").await;
}
