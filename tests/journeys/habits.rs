//! What people and browsers do that no test script would: double clicks, storage that fails late,
//! duplicated and restored tabs, keyboards that lose their place.

use std::fs;
use std::path::Path;

use ispcp_i18n::{Catalogue, messages};
use serde_json::{Value, json};
use tempfile::TempDir;

use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::pages::{BACKBONE, COMPANY, KIND, SERVICES, TRANSIT};
use ispcp_e2e_support::visitor::{Arrival, Visitor};

/// The first question, in French.
fn french() -> &'static str {
    let french = Catalogue::of("fr").expect("there is French");
    french.text(messages::QUESTION_APPLICANT)
}

in_three_engines!(
    two_quick_clicks_are_one,
    the_focus_is_never_lost,
    storage_that_fails_late_loses_nothing,
    answers_and_history_need_not_come_back_together,
);

/// The answer that is chosen.
const CHOSEN: &str = "return document.querySelector('input:checked')?.value ?? null";

/// Clicks the button of those words twice, as fast as a hand can.
async fn double_click(visitor: &Visitor, words: &str) {
    let button = visitor
        .find(&format!("//button[normalize-space()='{words}']"))
        .await;
    button.scroll_into_view().await.expect("it can be seen");
    let twice = visitor
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

async fn two_quick_clicks_are_one(engine: Engine) {
    let visitor = Visitor::come_by(Arrival {
        engine,
        ..Arrival::default()
    })
    .await;
    visitor.choose("Commercial entity").await;
    double_click(&visitor, "Continue").await;
    visitor.sees(BACKBONE).await;
    assert!(!visitor.page_text().await.contains("There is a problem"));
    visitor.answer_all(&COMPANY[1..3]).await;
    visitor.sees(SERVICES).await;
    double_click(&visitor, "Back").await;
    visitor.sees(TRANSIT).await;
    double_click(&visitor, "Save a copy to continue later").await;
    visitor.reads("Your copy was saved").await;
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    assert_eq!(visitor.downloaded().len(), 1);
    // A second click that is meant counts.
    visitor.press("Back").await;
    visitor.sees(BACKBONE).await;
    visitor.press("Back").await;
    visitor.sees(KIND).await;
    visitor.leave_whatever_happened().await;
}

/// What has the focus: its identifier, or its heading, or its text.
const FOCUSED: &str = "const e = document.activeElement; \
    return e.id || (e === document.body ? 'the page' \
        : (e.querySelector('.title') ?? e).textContent.trim())";

async fn the_focus_is_never_lost(engine: Engine) {
    let visitor = Visitor::come_by(Arrival {
        engine,
        ..Arrival::default()
    })
    .await;
    visitor.answer_all(&COMPANY[..1]).await;
    visitor.sees(BACKBONE).await;
    let focus = async |wanted: &str| {
        visitor
            .until(wanted, || async { visitor.ask(FOCUSED).await == wanted })
            .await;
    };
    focus(BACKBONE).await;
    visitor.press("Clear everything").await;
    focus("ispcp-confirm").await;
    visitor.press("No, keep everything").await;
    focus("ispcp-clear").await;
    visitor.press("Clear everything").await;
    visitor.press("Yes, clear everything").await;
    focus(KIND).await;
    visitor.open_saved("not-ours.json", b"{}").await;
    visitor.reads("The file could not be opened").await;
    let summary = "return document.activeElement.className";
    assert_eq!(visitor.ask(summary).await, "errors");
    // Another language, by the keyboard, on the menu that has the focus.
    let menu = visitor.find("//*[@class='languages']//select").await;
    menu.send_keys("fr").await.expect("it takes keys");
    visitor.sees(french()).await;
    if engine != Engine::WebKit {
        assert_ne!(visitor.ask(FOCUSED).await, "the page");
    }
    visitor.leave_whatever_happened().await;
}

async fn storage_that_fails_late_loses_nothing(engine: Engine) {
    let visitor = Visitor::come_by(Arrival {
        engine,
        ..Arrival::default()
    })
    .await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    // As where another script has filled it.
    visitor
        .ask("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }")
        .await;
    visitor.choose("Internet users").await;
    visitor
        .reads("Your browser does not let this page keep")
        .await;
    visitor.press("Continue").await;
    visitor.sees(SERVICES).await;
    // Out of the back/forward cache, what is on screen is all there is.
    visitor
        .ask("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        .await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    visitor.sees(SERVICES).await;
    visitor.press("Back").await;
    visitor.sees(TRANSIT).await;
    assert_eq!(visitor.ask(CHOSEN).await, "internet-users");
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn a_duplicated_tab_has_answers_of_its_own_from_then_on() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    let first = visitor.driver.window().await.expect("a tab");
    // Browsers copy the tab's storage to a tab that it opens, as they do for "Duplicate tab".
    visitor.ask("window.open(location.href)").await;
    let tabs = || async { visitor.driver.windows().await.expect("tabs") };
    visitor
        .until("the second tab", || async { tabs().await.len() == 2 })
        .await;
    let second = tabs().await.into_iter().find(|tab| *tab != first);
    let second = second.expect("it is there");
    let switched = visitor.driver.switch_to_window(second).await;
    switched.expect("it can be switched to");
    visitor.sees(TRANSIT).await;
    visitor.press("Clear everything").await;
    visitor.press("Yes, clear everything").await;
    visitor.sees(KIND).await;
    let switched = visitor.driver.switch_to_window(first).await;
    switched.expect("it can be switched to");
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(TRANSIT).await;
    let kept: Value = visitor.ask("return sessionStorage.length").await;
    assert_eq!(kept, json!(1));
    visitor.leave().await;
}

/// Whether one of the files in a folder holds a text, in characters of one byte or two.
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
async fn a_tab_that_the_browser_restores_after_a_crash_goes_on() {
    let profile = TempDir::new().expect("a folder for the profile");
    let arrival = Arrival {
        profile: Some(profile.path().to_owned()),
        ..Arrival::default()
    };
    let mut visitor = Visitor::come_by(arrival.clone()).await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    visitor.choose("Internet users").await;
    // Chromium writes the tabs and their storage to the disk every few seconds.
    let address = visitor.site.address();
    for (folder, text) in [
        ("Sessions", address.as_str()),
        ("Session Storage", "internet-users"),
    ] {
        let folder = profile.path().join("Default").join(folder);
        visitor
            .until(text, async || has_written(&folder, text))
            .await;
    }
    visitor.crash(&arrival).await;
    visitor.sees(TRANSIT).await;
    assert_eq!(visitor.ask(CHOSEN).await, "internet-users");
    // The history is the same, too: one step back.
    visitor.press("Back").await;
    visitor.sees(BACKBONE).await;
    assert_eq!(visitor.ask(CHOSEN).await, "no");
    visitor.driver.forward().await.expect("Forward");
    visitor.sees(TRANSIT).await;
    visitor.leave().await;
}

/// After a crash a browser may have saved one and not yet the other.
async fn answers_and_history_need_not_come_back_together(engine: Engine) {
    let visitor = Visitor::come_by(Arrival {
        engine,
        ..Arrival::default()
    })
    .await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    // The answers without the history.
    visitor.ask("history.replaceState(null, '')").await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(TRANSIT).await;
    visitor.press("Back").await;
    visitor.sees(BACKBONE).await;
    assert_eq!(visitor.ask(CHOSEN).await, "no");
    visitor.press("Continue").await;
    visitor.sees(TRANSIT).await;
    // The history without the answers: the first question, and the way from there.
    visitor.ask("sessionStorage.clear()").await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(KIND).await;
    assert_eq!(visitor.ask(CHOSEN).await, Value::Null);
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    visitor.leave_whatever_happened().await;
}
