//! The eligibility check by keyboard only.

use thirtyfour::prelude::*;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, ELIGIBLE, GNSO, KIND, PARTICIPATION, SERVICES, TRANSIT};

/// Presses a key for the focused element.
async fn key(browser: &BrowserSession, key: Key) {
    let keys = browser.driver.action_chain().send_keys(key);
    keys.perform().await.expect("the key is pressed");
}

/// Presses Tab until the focus is on the control with that value or text.
async fn tab_to(browser: &BrowserSession, wanted: &str) {
    let at = "const e = document.activeElement; \
              return e.tagName === 'INPUT' ? e.value : e.textContent.trim()";
    for _ in 0..40 {
        key(browser, Key::Tab).await;
        if browser.eval(at).await == wanted {
            let ring = "return getComputedStyle(document.activeElement).outlineStyle !== 'none' \
                        || document.activeElement.closest('.choice:has(:focus-visible)') !== null";
            // A WebKit window on a display without a window manager never has the focus, and shows
            // no ring.
            if browser.engine != Engine::WebKit {
                assert_eq!(
                    browser.eval(ring).await,
                    true,
                    "{wanted}: the focus can be seen"
                );
            }
            return;
        }
    }
    panic!("{wanted} cannot be reached by keyboard");
}

#[tokio::test]
async fn every_question_can_be_answered_by_keyboard_alone_in_chromium() {
    by_keyboard_alone(Engine::Chromium).await;
}

#[tokio::test]
async fn every_question_can_be_answered_by_keyboard_alone_in_firefox() {
    by_keyboard_alone(Engine::Firefox).await;
}

#[tokio::test]
async fn every_question_can_be_answered_by_keyboard_alone_in_webkit() {
    by_keyboard_alone(Engine::WebKit).await;
}

/// The questions, the verdict, a changed answer, and from an error to its field.
async fn by_keyboard_alone(engine: Engine) {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    browser.expect_heading(KIND).await;
    tab_to(&browser, "commercial-entity").await;
    key(&browser, Key::Space).await;
    // Enter in a form clicks Continue.
    key(&browser, Key::Enter).await;
    browser.expect_heading(BACKBONE).await;
    // A focused step is no control. In Firefox, a ring would cross its heading.
    let ring = "const {outlineStyle, boxShadow} = getComputedStyle(document.activeElement); \
                return [document.activeElement.className, outlineStyle, boxShadow]";
    let step = serde_json::json!(["step", "none", "none"]);
    assert_eq!(browser.eval(ring).await, step);
    tab_to(&browser, "yes").await;
    key(&browser, Key::Down).await;
    let chosen = browser
        .eval("return document.querySelector('input:checked').value")
        .await;
    assert_eq!(chosen, "no", "arrows move within the radios");
    tab_to(&browser, "Continue").await;
    key(&browser, Key::Space).await;
    for (question, value) in [
        (TRANSIT, "internet-users"),
        (SERVICES, "none-of-these"),
        (GNSO, "ip-addressing"),
        (PARTICIPATION, "yes"),
    ] {
        browser.expect_heading(question).await;
        tab_to(&browser, value).await;
        key(&browser, Key::Space).await;
        tab_to(&browser, "Continue").await;
        key(&browser, Key::Enter).await;
    }
    browser.expect_heading(ELIGIBLE).await;
    tab_to(&browser, "Change").await;
    key(&browser, Key::Enter).await;
    browser.expect_heading(KIND).await;
    tab_to(&browser, "Continue").await;
    key(&browser, Key::Enter).await;
    browser.expect_heading(ELIGIBLE).await;
    tab_to(&browser, "Prepare the application").await;
    key(&browser, Key::Enter).await;
    browser.expect_heading("The organisation").await;
    tab_to(&browser, "Continue").await;
    key(&browser, Key::Enter).await;
    browser.expect_text("There is a problem").await;
    tab_to(&browser, "Enter the legal name of the organisation").await;
    key(&browser, Key::Enter).await;
    let focused = browser.eval("return document.activeElement.id").await;
    assert_eq!(focused, "ispcp-legal-name");
    browser.close().await;
}
