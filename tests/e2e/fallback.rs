//! The fallback page, without the widget and after a panic; and the development server.

use std::path::Path;
use std::{env, fs};

use ispcp_i18n::languages;
use serde_json::json;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions, ends};
use ispcp_e2e_support::embedded::Isolation;
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, SERVICES};
use ispcp_e2e_support::host_page::{CORRUPTION, HostPageOptions};
use ispcp_e2e_support::test_server::ServerFault;

/// Waits for the criteria and the Secretariat's address.
async fn expect_criteria(browser: &BrowserSession) {
    browser
        .expect_text("operate an Internet backbone network")
        .await;
    browser
        .expect_text("need to participate on a regular basis")
        .await;
    browser.expect_text("secretariat@ispcp.info").await;
}

#[tokio::test]
async fn the_development_server_serves_the_widget() {
    let browser = BrowserSession::open().await;
    let served = env::var("SERVED").expect("`cargo xtask test e2e` starts it");
    browser.go(&served).await;
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.close().await;
}

#[tokio::test]
async fn without_javascript_the_page_shows_the_criteria() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        preferences: json!({"profile.default_content_setting_values.javascript": 2}),
        ..SessionOptions::default()
    })
    .await;
    expect_criteria(&browser).await;
    let page = browser.page_text().await;
    assert!(
        !page.contains("Loading") && !page.contains("Reload"),
        "{page}"
    );
    browser.close().await;
}

#[tokio::test]
async fn without_webassembly_the_page_shows_a_message_and_the_criteria() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        arguments: vec!["--js-flags=--jitless"],
        ..SessionOptions::default()
    })
    .await;
    assert_eq!(browser.eval("return typeof WebAssembly").await, "undefined");
    browser
        .expect_text("Your browser cannot run the eligibility check")
        .await;
    expect_criteria(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn the_criteria_show_when_the_module_fails_to_load() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::Missing(".wasm"),
        ..SessionOptions::default()
    })
    .await;
    browser
        .expect_text("The eligibility check could not be loaded")
        .await;
    expect_criteria(&browser).await;
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn the_criteria_show_after_a_delay_when_all_scripts_fail() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::Missing(".js"),
        ..SessionOptions::default()
    })
    .await;
    expect_criteria(&browser).await;
    browser.close_ignoring_console().await;
}

/// Rewrites the page so that the widget cannot find its own elements, the only way to make it panic
/// from outside.
const WRECK: &str = "document.querySelector('#ispcp-widget .card').remove(); \
                     document.querySelector('#ispcp-widget .ispcp').textContent = ''";

#[tokio::test]
async fn after_a_panic_the_page_shows_a_message_and_restores_the_answers() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..3]).await;
    browser.expect_heading(SERVICES).await;
    browser.eval(WRECK).await;
    browser.driver.back().await.expect("Back");
    browser
        .expect_text("The eligibility check stopped because of a technical problem")
        .await;
    expect_criteria(&browser).await;
    let focused = browser
        .eval("return document.activeElement.dataset.action")
        .await;
    assert_eq!(focused, "reload");

    let (name, copy) = browser.download("Save what you entered").await;
    assert!(ends(&name, "json"), "{name}");
    assert!(copy.contains("internet-users"), "{copy}");

    browser.click_button("Reload and continue").await;
    browser
        .until("a question", || async {
            !browser.heading().await.is_empty()
        })
        .await;
    let kept = browser
        .eval("return sessionStorage.getItem('ispcp-eligibility')")
        .await;
    assert!(kept.to_string().contains("internet-users"), "{kept}");
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn after_a_panic_everything_can_be_cleared() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.eval(WRECK).await;
    browser.driver.back().await.expect("Back");
    browser.expect_text("The eligibility check stopped").await;
    browser.click_button("Clear everything").await;
    browser
        .expect_heading("What kind of organisation is applying?")
        .await;
    assert_eq!(browser.eval("return sessionStorage.length").await, 0);
    browser.close_ignoring_console().await;
}

in_three_engines!(
    /// The details of an error in a script of another origin.
    after_a_trap_an_inline_widget_shows_a_message_and_saves_the_answers
);

async fn after_a_trap_an_inline_widget_shows_a_message_and_saves_the_answers(engine: Engine) {
    let hosting = HostPageOptions {
        script: CORRUPTION,
        ..HostPageOptions::inline()
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.answer_all(&COMPANY[..3]).await;
    browser.expect_heading(SERVICES).await;
    browser.eval("corrupt('/ispcp-eligibility-')").await;
    browser.click_button("Back").await;
    browser
        .expect_text("The eligibility check stopped because of a technical problem")
        .await;
    let (name, copy) = browser.download("Save what you entered").await;
    assert!(ends(&name, "json"), "{name}");
    assert!(copy.contains("internet-users"), "{copy}");
    browser.close_ignoring_console().await;
}

/// The module does not expect an error there, and would no longer respond.
const BROKEN_TITLE: &str = "
    const set = () => { throw new RangeError('Maximum call stack size exceeded') };
    Object.defineProperty(document, 'title', {set});";

#[tokio::test]
async fn after_an_error_that_interrupts_the_module_the_page_shows_a_message() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.eval(BROKEN_TITLE).await;
    browser.click_button("Back").await;
    let stopped = "The eligibility check stopped because of a technical problem";
    browser.expect_text(stopped).await;

    // The widget stops before it shows the first screen.
    browser.add_init_script(BROKEN_TITLE).await;
    browser.click_button("Reload and continue").await;
    browser
        .until("a reload", || async {
            browser.eval("return boot.stored !== null").await == true
        })
        .await;
    browser.expect_text(stopped).await;
    let (_, copy) = browser.download("Save what you entered").await;
    assert!(copy.contains("commercial-entity"), "{copy}");
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn an_error_of_another_script_does_not_stop_the_widget() {
    let browser = BrowserSession::open().await;
    browser
        .eval(
            "const error = new WebAssembly.RuntimeError('not ours'); \
             dispatchEvent(new ErrorEvent('error', {error}))",
        )
        .await;
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.close().await;
}

#[tokio::test]
async fn the_fallback_page_is_available_in_every_language() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::Missing(".wasm"),
        ..SessionOptions::default()
    })
    .await;
    for (tag, _) in languages() {
        let choice = format!("sessionStorage.setItem('ispcp-eligibility-language', '{tag}')");
        browser.eval(&choice).await;
        browser.driver.refresh().await.expect("a reload");
        let spoken = format!("return document.querySelector('.fallback').lang === '{tag}'");
        browser
            .until("the words", || async {
                browser.eval(&spoken).await == true
            })
            .await;
        let root = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
        let words = Path::new(&root).join(format!("locales/{tag}/page/fallback.ftl"));
        let words = fs::read_to_string(words).expect("the words of the page");
        // Every text of the fallback page, once and in order.
        let mut page = browser.page_text().await;
        // The build inserts non-breaking spaces into French text.
        page = page.replace(['\u{a0}', '\u{202f}'], " ");
        for id in [
            "failed", "title", "lead", "kind", "any", "both", "decides", "apply",
        ] {
            let prefix = format!("fallback-{id} = ");
            let word = words.lines().find_map(|line| line.strip_prefix(&prefix));
            let word = word.expect("each language has it");
            let (_, after) = page
                .split_once(word)
                .unwrap_or_else(|| panic!("{tag}, {id}: {page}"));
            page = after.to_owned();
        }
        assert!(page.contains("secretariat@ispcp.info"), "{page}");
    }
    browser.close_ignoring_console().await;
}
