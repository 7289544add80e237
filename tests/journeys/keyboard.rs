//! The whole check without a mouse.

use thirtyfour::prelude::*;

use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::pages::{BACKBONE, ELIGIBLE, GNSO, KIND, PARTICIPATION, SERVICES, TRANSIT};
use ispcp_e2e_support::visitor::{Arrival, Visitor};

/// Presses a key, wherever the focus is.
async fn key(visitor: &Visitor, key: Key) {
    let keys = visitor.driver.action_chain().send_keys(key);
    keys.perform().await.expect("the key is pressed");
}

/// Goes on with Tab until the focus is on the control whose value or text that is.
async fn tab_to(visitor: &Visitor, wanted: &str) {
    let at = "const e = document.activeElement; \
              return e.tagName === 'INPUT' ? e.value : e.textContent.trim()";
    for _ in 0..40 {
        key(visitor, Key::Tab).await;
        if visitor.ask(at).await == wanted {
            let ring = "return getComputedStyle(document.activeElement).outlineStyle !== 'none' \
                        || document.activeElement.closest('.choice:has(:focus-visible)') !== null";
            // A window of WebKit's on a display without a window manager never has the focus, and
            // shows none.
            if visitor.engine != Engine::WebKit {
                assert_eq!(
                    visitor.ask(ring).await,
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

/// The questions, the verdict, a change, and the way to an error and to its field.
async fn by_keyboard_alone(engine: Engine) {
    let visitor = Visitor::come_by(Arrival {
        engine,
        ..Arrival::default()
    })
    .await;
    visitor.sees(KIND).await;
    tab_to(&visitor, "commercial-entity").await;
    key(&visitor, Key::Space).await;
    // Enter in a form is Continue.
    key(&visitor, Key::Enter).await;
    visitor.sees(BACKBONE).await;
    tab_to(&visitor, "yes").await;
    key(&visitor, Key::Down).await;
    let chosen = visitor
        .ask("return document.querySelector('input:checked').value")
        .await;
    assert_eq!(chosen, "no", "arrows move within the radios");
    tab_to(&visitor, "Continue").await;
    key(&visitor, Key::Space).await;
    for (question, value) in [
        (TRANSIT, "internet-users"),
        (SERVICES, "none-of-these"),
        (GNSO, "ip-addressing"),
        (PARTICIPATION, "yes"),
    ] {
        visitor.sees(question).await;
        tab_to(&visitor, value).await;
        key(&visitor, Key::Space).await;
        tab_to(&visitor, "Continue").await;
        key(&visitor, Key::Enter).await;
    }
    visitor.sees(ELIGIBLE).await;
    tab_to(&visitor, "Change").await;
    key(&visitor, Key::Enter).await;
    visitor.sees(KIND).await;
    tab_to(&visitor, "Continue").await;
    key(&visitor, Key::Enter).await;
    visitor.sees(ELIGIBLE).await;
    tab_to(&visitor, "Prepare the application").await;
    key(&visitor, Key::Enter).await;
    visitor.sees("The organisation").await;
    tab_to(&visitor, "Continue").await;
    key(&visitor, Key::Enter).await;
    visitor.reads("There is a problem").await;
    tab_to(&visitor, "Enter the legal name of the organisation").await;
    key(&visitor, Key::Enter).await;
    let focused = visitor.ask("return document.activeElement.id").await;
    assert_eq!(focused, "ispcp-legal-name");
    visitor.leave().await;
}
