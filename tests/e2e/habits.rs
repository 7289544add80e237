//! Habits of people and browsers: double clicks, storage that fails late, duplicated and restored
//! tabs, lost focus.

use std::fs;
use std::path::Path;

use ispcp_i18n::{Catalogue, messages};
use serde_json::{Value, json};
use tempfile::TempDir;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, KIND, SERVICES, TRANSIT};

/// The first question, in French.
fn french() -> &'static str {
    let french = Catalogue::for_locale("fr").expect("there is French");
    french.text(messages::QUESTION_APPLICANT)
}

in_three_engines!(
    /// The events of a double click, and their count.
    a_double_click_counts_once,
    /// The focus and the selection after their element is removed, and on clicked buttons.
    the_focus_is_never_lost,
    /// The events of the back/forward cache.
    storage_that_fails_late_loses_nothing,
    /// History and storage after a reload.
    answers_and_history_restore_independently,
);

/// The chosen answer.
const CHOSEN: &str = "return document.querySelector('input:checked')?.value ?? null";

/// A visitor who has answered the first two questions.
async fn open_at_transit(engine: Engine) -> BrowserSession {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    browser
}

/// Clicks the button with that label twice in quick succession.
async fn double_click(browser: &BrowserSession, words: &str) {
    let button = browser
        .find(&format!("//button[normalize-space()='{words}']"))
        .await;
    button.scroll_into_view().await.expect("it can be seen");
    let twice = browser
        .driver
        .action_chain_with_delay(None, Some(std::time::Duration::from_millis(40)));
    let twice = twice
        .move_to_element_center(&button)
        .click_and_hold()
        .release()
        .move_by_offset(0, 0)
        .click_and_hold()
        .release();
    twice.perform().await.expect("the pointer clicks");
}

async fn a_double_click_counts_once(engine: Engine) {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    browser.check("Commercial entity").await;
    double_click(&browser, "Continue").await;
    browser.expect_heading(BACKBONE).await;
    assert!(!browser.page_text().await.contains("There is a problem"));
    browser.answer_all(&COMPANY[1..3]).await;
    browser.expect_heading(SERVICES).await;
    double_click(&browser, "Back").await;
    browser.expect_heading(TRANSIT).await;
    double_click(&browser, "Save a copy to continue later").await;
    browser.expect_text("Your copy was saved").await;
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    assert_eq!(browser.downloaded().len(), 1);
    // A deliberate second click counts.
    browser.click_button("Back").await;
    browser.expect_heading(BACKBONE).await;
    browser.click_button("Back").await;
    browser.expect_heading(KIND).await;
    browser.close_ignoring_console().await;
}

/// The focused element: its identifier, or its heading, or its text.
const FOCUSED: &str = "const e = document.activeElement; \
    return e.id || (e === document.body ? 'the page' \
        : (e.querySelector('.title') ?? e).textContent.trim())";

/// The name of the element that contains the selection.
const SELECTED: &str = "const selection = getSelection(); \
    return selection.rangeCount ? selection.anchorNode.localName : 'nothing'";

async fn the_focus_is_never_lost(engine: Engine) {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    browser.check("Commercial entity").await;
    browser
        .eval("getSelection().selectAllChildren(document.querySelector('blockquote'))")
        .await;
    browser.click_button("Continue").await;
    browser.expect_heading(BACKBONE).await;
    // Where a screen reader continues from, if the selection's element is removed.
    let refuge = if engine == Engine::Firefox {
        "option"
    } else {
        "nothing"
    };
    assert_eq!(browser.eval(SELECTED).await, refuge);
    let focus = async |wanted: &str| {
        browser
            .until(wanted, || async { browser.eval(FOCUSED).await == wanted })
            .await;
    };
    focus(BACKBONE).await;
    browser.click_button("Clear everything").await;
    focus("ispcp-confirm").await;
    browser.click_button("No, keep everything").await;
    focus("ispcp-clear").await;
    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    focus(KIND).await;
    browser.open_saved("not-ours.json", b"{}").await;
    browser.expect_text("The file could not be opened").await;
    let summary = "return document.activeElement.className";
    assert_eq!(browser.eval(summary).await, "errors");
    // Changes the language by keyboard, on the focused menu.
    let menu = browser.find("//*[@class='languages']//select").await;
    menu.send_keys("fr").await.expect("it takes keys");
    browser.expect_heading(french()).await;
    if engine != Engine::WebKit {
        assert_ne!(browser.eval(FOCUSED).await, "the page");
    }
    browser.close_ignoring_console().await;
}

async fn storage_that_fails_late_loses_nothing(engine: Engine) {
    let browser = open_at_transit(engine).await;
    // As if another script had filled the storage.
    browser
        .eval("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }")
        .await;
    browser.check("Internet users").await;
    browser
        .expect_text("Your browser does not let this page keep")
        .await;
    browser.click_button("Continue").await;
    browser.expect_heading(SERVICES).await;
    // After the back/forward cache, the screen is the only copy of the answers.
    browser
        .eval("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        .await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    browser.expect_heading(SERVICES).await;
    browser.click_button("Back").await;
    browser.expect_heading(TRANSIT).await;
    assert_eq!(browser.eval(CHOSEN).await, "internet-users");
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn a_duplicated_tab_keeps_separate_answers() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    let first = browser.driver.window().await.expect("a tab");
    // Browsers copy a tab's storage to a tab that it opens, like "Duplicate tab".
    browser.eval("window.open(location.href)").await;
    let tabs = || async { browser.driver.windows().await.expect("tabs") };
    browser
        .until("the second tab", || async { tabs().await.len() == 2 })
        .await;
    let second = tabs().await.into_iter().find(|tab| *tab != first);
    let second = second.expect("it is there");
    let switched = browser.driver.switch_to_window(second).await;
    switched.expect("it can be switched to");
    browser.expect_heading(TRANSIT).await;
    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    browser.expect_heading(KIND).await;
    let switched = browser.driver.switch_to_window(first).await;
    switched.expect("it can be switched to");
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(TRANSIT).await;
    let kept: Value = browser.eval("return sessionStorage.length").await;
    assert_eq!(kept, json!(1));
    browser.close().await;
}

/// Whether a file of the directory contains a text, in characters of one byte or two.
fn has_written(folder: &Path, text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter_map(|file| fs::read(file.path()).ok())
        .any(|bytes| {
            [text.as_bytes(), &wide]
                .iter()
                .any(|text| bytes.windows(text.len()).any(|part| part == *text))
        })
}

#[tokio::test]
async fn a_tab_restored_after_a_crash_continues() {
    let profile = TempDir::new().expect("a folder for the profile");
    let arrival = SessionOptions {
        profile: Some(profile.path().to_owned()),
        ..SessionOptions::default()
    };
    let mut browser = BrowserSession::open_with(arrival.clone()).await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    browser.check("Internet users").await;
    // Chromium writes tabs and their storage to the disk every few seconds.
    let address = browser.site.address();
    for (folder, text) in [
        ("Sessions", address.as_str()),
        ("Session Storage", "internet-users"),
    ] {
        let folder = profile.path().join("Default").join(folder);
        browser
            .until(text, async || has_written(&folder, text))
            .await;
    }
    browser.crash(&arrival).await;
    browser.expect_heading(TRANSIT).await;
    assert_eq!(browser.eval(CHOSEN).await, "internet-users");
    // The history is restored, too: one step back.
    browser.click_button("Back").await;
    browser.expect_heading(BACKBONE).await;
    assert_eq!(browser.eval(CHOSEN).await, "no");
    browser.driver.forward().await.expect("Forward");
    browser.expect_heading(TRANSIT).await;
    browser.close().await;
}

/// After a crash a browser may restore one without the other.
async fn answers_and_history_restore_independently(engine: Engine) {
    let browser = open_at_transit(engine).await;
    // The answers without the history.
    browser.eval("history.replaceState(null, '')").await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(TRANSIT).await;
    browser.click_button("Back").await;
    browser.expect_heading(BACKBONE).await;
    assert_eq!(browser.eval(CHOSEN).await, "no");
    browser.click_button("Continue").await;
    browser.expect_heading(TRANSIT).await;
    // The history without the answers: the flow restarts at the first question.
    browser.eval("sessionStorage.clear()").await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(KIND).await;
    assert_eq!(browser.eval(CHOSEN).await, Value::Null);
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    browser.close_ignoring_console().await;
}
