//! What the page shows where the widget cannot run, and after it has stopped; and that the
//! development server shows the widget at all.

use std::path::Path;
use std::{env, fs};

use ispcp_i18n::languages;
use serde_json::json;

use ispcp_e2e_support::pages::{BACKBONE, COMPANY, SERVICES};
use ispcp_e2e_support::site::Fault;
use ispcp_e2e_support::visitor::{Arrival, Visitor, ends};

/// The criteria and the address are there to read.
async fn reads_the_criteria(visitor: &Visitor) {
    visitor.reads("operate an Internet backbone network").await;
    visitor
        .reads("need to participate on a regular basis")
        .await;
    visitor.reads("secretariat@ispcp.info").await;
}

#[tokio::test]
async fn the_development_server_serves_the_widget() {
    let visitor = Visitor::come().await;
    let served = env::var("SERVED").expect("`cargo xtask test browser` starts it");
    visitor.go(&served).await;
    visitor.answer_all(&COMPANY[..1]).await;
    visitor.sees(BACKBONE).await;
    visitor.leave().await;
}

#[tokio::test]
async fn without_javascript_the_page_shows_the_criteria() {
    let visitor = Visitor::knock(Arrival {
        preferences: json!({"profile.default_content_setting_values.javascript": 2}),
        ..Arrival::default()
    })
    .await;
    reads_the_criteria(&visitor).await;
    let page = visitor.page_text().await;
    assert!(
        !page.contains("Loading") && !page.contains("Reload"),
        "{page}"
    );
    visitor.leave().await;
}

#[tokio::test]
async fn without_webassembly_the_page_says_so_and_shows_the_criteria() {
    let visitor = Visitor::knock(Arrival {
        arguments: vec!["--js-flags=--jitless"],
        ..Arrival::default()
    })
    .await;
    assert_eq!(visitor.ask("return typeof WebAssembly").await, "undefined");
    visitor
        .reads("Your browser cannot run the eligibility check")
        .await;
    reads_the_criteria(&visitor).await;
    visitor.leave().await;
}

#[tokio::test]
async fn a_module_that_cannot_be_loaded_leaves_the_criteria() {
    let visitor = Visitor::knock(Arrival {
        fault: Fault::Missing(".wasm"),
        ..Arrival::default()
    })
    .await;
    visitor
        .reads("The eligibility check could not be loaded")
        .await;
    reads_the_criteria(&visitor).await;
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn without_even_the_first_script_the_criteria_appear_after_a_while() {
    let visitor = Visitor::knock(Arrival {
        fault: Fault::Missing(".js"),
        ..Arrival::default()
    })
    .await;
    reads_the_criteria(&visitor).await;
    visitor.leave_whatever_happened().await;
}

/// A page that something else has rewritten: the widget cannot find its own elements again, which
/// is the one way to make it panic from outside.
const WRECK: &str = "document.querySelector('#ispcp-widget .card').remove(); \
                     document.querySelector('#ispcp-widget .ispcp').textContent = ''";

#[tokio::test]
async fn after_a_panic_the_page_says_so_and_what_was_entered_comes_back() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..3]).await;
    visitor.sees(SERVICES).await;
    visitor.ask(WRECK).await;
    visitor.driver.back().await.expect("Back");
    visitor
        .reads("The eligibility check stopped because of a technical problem")
        .await;
    reads_the_criteria(&visitor).await;
    let focused = visitor
        .ask("return document.activeElement.dataset.action")
        .await;
    assert_eq!(focused, "reload");

    let (name, copy) = visitor.download("Save what you entered").await;
    assert!(ends(&name, "json"), "{name}");
    assert!(copy.contains("internet-users"), "{copy}");

    visitor.press("Reload and continue").await;
    visitor
        .until("a question", || async {
            !visitor.heading().await.is_empty()
        })
        .await;
    let kept = visitor
        .ask("return sessionStorage.getItem('ispcp-eligibility')")
        .await;
    assert!(kept.to_string().contains("internet-users"), "{kept}");
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn after_a_panic_everything_can_be_cleared() {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..1]).await;
    visitor.sees(BACKBONE).await;
    visitor.ask(WRECK).await;
    visitor.driver.back().await.expect("Back");
    visitor.reads("The eligibility check stopped").await;
    visitor.press("Clear everything").await;
    visitor.sees("What kind of organisation is applying?").await;
    assert_eq!(visitor.ask("return sessionStorage.length").await, 0);
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn an_error_of_somebody_elses_does_not_stop_the_widget() {
    let visitor = Visitor::come().await;
    visitor
        .ask("dispatchEvent(new ErrorEvent('error', {error: new TypeError('not ours')}))")
        .await;
    visitor.answer_all(&COMPANY[..1]).await;
    visitor.sees(BACKBONE).await;
    visitor.leave().await;
}

#[tokio::test]
async fn where_the_widget_cannot_run_the_page_speaks_every_language() {
    let visitor = Visitor::knock(Arrival {
        fault: Fault::Missing(".wasm"),
        ..Arrival::default()
    })
    .await;
    for (tag, _) in languages() {
        let choice = format!("sessionStorage.setItem('ispcp-eligibility-language', '{tag}')");
        visitor.ask(&choice).await;
        visitor.driver.refresh().await.expect("a reload");
        let spoken = format!("return document.querySelector('.fallback').lang === '{tag}'");
        visitor
            .until("the words", || async { visitor.ask(&spoken).await == true })
            .await;
        let root = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
        let words = Path::new(&root).join(format!("locales/{tag}/page/shell.ftl"));
        let words = fs::read_to_string(words).expect("the words of the page");
        // Everything that belongs there, once, and in its order.
        let mut page = visitor.page_text().await;
        // French has spaces that do not break, which the build puts there.
        page = page.replace(['\u{a0}', '\u{202f}'], " ");
        for id in [
            "failed", "title", "lead", "kind", "any", "both", "decides", "apply",
        ] {
            let prefix = format!("shell-{id} = ");
            let word = words.lines().find_map(|line| line.strip_prefix(&prefix));
            let word = word.expect("each language has it");
            let (_, after) = page
                .split_once(word)
                .unwrap_or_else(|| panic!("{tag}, {id}: {page}"));
            page = after.to_owned();
        }
        assert!(page.contains("secretariat@ispcp.info"), "{page}");
    }
    visitor.leave_whatever_happened().await;
}
