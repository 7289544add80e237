//! Before the module is there, and how it takes over.

use std::time::Duration;

use ispcp_i18n::{Catalogue, languages, messages};
use serde_json::json;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, GNSO, KIND, TRANSIT};
use ispcp_e2e_support::test_server::ServerFault;

/// As long as the journey needs for what comes before the module.
const LATE: Duration = Duration::from_secs(4);

const MODULE: &str = "/ispcp-eligibility-";

/// Every element of the widget, to be found again; and how far the page shifts.
const REMEMBER: &str = "
    window.there = [...document.querySelectorAll('#ispcp-widget *')];
    window.shifted = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver((list) => list.getEntries().forEach(({value}) => { shifted += value; }))
            .observe({type: 'layout-shift', buffered: true});
    }
    return there.length";

const LOADING: &str = "Loading the eligibility check";

const WAITING: &str = "The eligibility check is still loading";

const STILL_THERE: &str = "return there.filter((element) => element.isConnected).length";

const STATE: &str = "return document.getElementById('ispcp')?.dataset.state ?? null";

/// How much of the document changes from now on, and how much of it outside the status line.
const COUNT_CHANGES: &str = "
    window.changes = 0;
    window.changesBesideStatus = 0;
    const beside = ({target}) => !(target.closest ? target : target.parentElement)?.closest('.notice');
    new MutationObserver((records) => {
        changes += records.length;
        changesBesideStatus += records.filter(beside).length;
    })
        .observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true})";

/// Comes, and sees the first question while the module is still on its way.
async fn open_early(engine: Engine) -> BrowserSession {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        fault: ServerFault::Slow(MODULE, LATE),
        impatient: true,
        ..SessionOptions::default()
    })
    .await;
    assert_ne!(browser.eval(STATE).await, "running");
    browser
}

/// Comes to a site where that goes wrong, and wants French: also the first question in it.
async fn open_in_french(fault: ServerFault) -> (BrowserSession, String) {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        preferences: json!({"intl.accept_languages": "fr"}),
        fault,
        ..SessionOptions::default()
    })
    .await;
    let french = Catalogue::for_locale("fr").expect("there is French");
    (
        browser,
        french.text(messages::QUESTION_APPLICANT).to_owned(),
    )
}

async fn is_taken_over(browser: &BrowserSession) {
    browser
        .until("the module", || async {
            browser.eval(STATE).await == "running"
        })
        .await;
}

/// What was done before the module counts; and what stood there stands there still.
async fn answers_early(engine: Engine) {
    let browser = open_early(engine).await;
    let all = browser.eval(REMEMBER).await;
    assert!(all.as_u64().is_some_and(|all| all > 30), "{all}");
    browser.check("Industry trade association").await;
    let focused = "return document.activeElement.value";
    // WebKit gives the focus to no radio that is clicked.
    let focus = browser.eval(focused).await;
    assert_ne!(browser.eval(STATE).await, "running");

    is_taken_over(&browser).await;
    assert_eq!(browser.eval(STILL_THERE).await, all);
    assert_eq!(browser.eval(focused).await, focus);
    let chosen = "return document.querySelector('input:checked').value";
    assert_eq!(browser.eval(chosen).await, "trade-association");
    assert_eq!(browser.eval("return shifted").await, 0);
    let kept = "return sessionStorage.getItem('ispcp-eligibility')";
    browser
        .until("it is kept", || async {
            let kept = browser.eval(kept).await.to_string();
            kept.contains("trade-association")
        })
        .await;
    browser.click_button("Continue").await;
    browser.expect_heading(BACKBONE).await;
    browser.close().await;
}

#[tokio::test]
async fn an_answer_before_the_module_counts() {
    answers_early(Engine::Chromium).await;
}

#[tokio::test]
async fn an_answer_before_the_module_counts_in_firefox() {
    answers_early(Engine::Firefox).await;
}

#[tokio::test]
async fn an_answer_before_the_module_counts_in_webkit() {
    answers_early(Engine::WebKit).await;
}

#[tokio::test]
async fn continue_before_the_module_counts() {
    let browser = open_early(Engine::Chromium).await;
    browser.check("Commercial entity").await;
    browser.click_button("Continue").await;
    // Impatience does no harm.
    browser.click_button("Continue").await;
    browser.expect_text(LOADING).await;
    assert_ne!(browser.eval(STATE).await, "running");
    browser.expect_heading(BACKBONE).await;
    let focused = "return document.activeElement.querySelector('.title').textContent";
    assert_eq!(browser.eval(focused).await, BACKBONE);
    assert!(!browser.page_text().await.contains("There is a problem"));
    browser.driver.back().await.expect("Back");
    browser.expect_heading(KIND).await;
    browser.close().await;
}

#[tokio::test]
async fn continue_without_an_answer_before_the_module_is_an_error_after_it() {
    let browser = open_early(Engine::Chromium).await;
    browser.click_button("Continue").await;
    browser
        .expect_text("Select what kind of organisation is applying")
        .await;
    browser.close().await;
}

#[tokio::test]
async fn a_language_before_the_module_counts() {
    for (own, name, chosen) in [("en", "Français", "fr"), ("fr", "English", "en")] {
        let browser = BrowserSession::open_without_waiting(SessionOptions {
            fault: ServerFault::Slow(MODULE, LATE),
            preferences: json!({"intl.accept_languages": own}),
            ..SessionOptions::default()
        })
        .await;
        let question = |tag| {
            let catalogue = Catalogue::for_locale(tag).expect("there is that language");
            catalogue.text(messages::QUESTION_APPLICANT).to_owned()
        };
        browser.expect_heading(&question(own)).await;
        browser.tick("//input[@value='neither']").await;
        browser.select_language(name).await;
        assert_ne!(browser.eval(STATE).await, "running");
        browser.expect_heading(&question(chosen)).await;
        let checked = "return document.querySelector('input:checked').value";
        assert_eq!(browser.eval(checked).await, "neither");
        browser.close().await;
    }
}

/// As browsers' translators do it.
const TRANSLATE: &str = "
    const texts = [];
    const walker = document.createTreeWalker(document.querySelector('#ispcp-widget'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.slice(10)) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.textContent = `«${text.data}»`;
    }";

/// As a password manager does it: an element of its own beside an input.
const EXTEND: &str = "
    const icon = document.createElement('span');
    document.querySelector('#ispcp-widget input').before(icon);";

/// As an extension does it that runs before any script of the page's.
const EXTEND_AT_ONCE: &str = "
    new MutationObserver((records, observer) => {
        const input = document.querySelector('#ispcp-widget input');
        if (input) {
            observer.disconnect();
            input.before(document.createElement('span'));
        }
    }).observe(document, {childList: true, subtree: true});";

/// Counts layout shifts from the next frame on (Chromium alone reports them).
const COUNT_SHIFTS: &str = "
    const done = arguments[arguments.length - 1];
    window.shifted = 0;
    requestAnimationFrame(() => requestAnimationFrame(() => {
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
            new PerformanceObserver((list) => list.getEntries().forEach(({value}) => { shifted += value; }))
                .observe({type: 'layout-shift'});
        }
        done();
    }));";

/// Where somebody else has changed the first screen, it is rendered anew: with the answer, the focus
/// and the place on the page.
async fn rendered_anew(engine: Engine, touch: &str) {
    let browser = open_early(engine).await;
    browser.check("Commercial entity").await;
    browser.eval(touch).await;
    // As far as the window lets it.
    let focus = "document.querySelector('#ispcp-widget [type=submit]').focus(); scrollTo(0, 120); \
                 return scrollY";
    let scrolled = browser.eval(focus).await;
    let counts = browser.driver.execute_async(COUNT_SHIFTS, Vec::new()).await;
    counts.expect("the script runs");
    is_taken_over(&browser).await;
    browser.expect_heading(KIND).await;
    assert_eq!(browser.eval("return shifted").await, 0);
    let drawn = "return [document.querySelectorAll('#ispcp-widget :is(font, .choice > span)').length, \
                 document.querySelectorAll('#ispcp-widget .card').length, \
                 document.querySelector('input:checked').value, \
                 document.activeElement.type, scrollY]";
    assert_eq!(
        browser.eval(drawn).await,
        json!([0, 1, "commercial-entity", "submit", scrolled])
    );
    browser.click_button("Continue").await;
    browser.expect_heading(BACKBONE).await;
    browser.close().await;
}

#[tokio::test]
async fn what_a_translator_has_touched_is_rendered_anew() {
    rendered_anew(Engine::Chromium, TRANSLATE).await;
}

#[tokio::test]
async fn what_a_translator_has_touched_is_rendered_anew_in_firefox() {
    rendered_anew(Engine::Firefox, TRANSLATE).await;
}

#[tokio::test]
async fn what_a_translator_has_touched_is_rendered_anew_in_webkit() {
    rendered_anew(Engine::WebKit, TRANSLATE).await;
}

#[tokio::test]
async fn what_an_extension_has_touched_is_rendered_anew() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        rendered_anew(engine, EXTEND).await;
    }
}

#[tokio::test]
async fn what_an_extension_touches_at_once_is_rendered_anew() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::Missing("/"),
        ..SessionOptions::default()
    })
    .await;
    browser.add_init_script(EXTEND_AT_ONCE).await;
    browser.site.clear_faults();
    browser.go(&browser.site.address()).await;
    is_taken_over(&browser).await;
    browser.expect_heading(KIND).await;
    let added = "return document.querySelectorAll('#ispcp-widget .choice > span').length";
    assert_eq!(browser.eval(added).await, 0);
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn each_language_has_a_page_whose_first_screen_needs_no_module() {
    for (tag, _) in languages() {
        let catalogue = Catalogue::for_locale(tag).expect("there is that language");
        let question = catalogue.text(messages::QUESTION_APPLICANT);
        // What the browser wants second does not matter.
        let wanted = format!("pt-BR,{tag}-XX,en,ar");
        let browser = BrowserSession::open_without_waiting(SessionOptions {
            fault: ServerFault::Slow(MODULE, LATE),
            preferences: json!({"intl.accept_languages": wanted}),
            ..SessionOptions::default()
        })
        .await;
        browser.expect_heading(question).await;
        let page = "return [document.documentElement.lang, document.documentElement.dir, \
                    location.pathname]";
        let path = match *tag {
            "en" => "/".to_owned(),
            _ => format!("/{tag}.html"),
        };
        assert_eq!(
            browser.eval(page).await,
            json!([tag, catalogue.direction().code(), path])
        );
        let all = browser.eval(REMEMBER).await;
        is_taken_over(&browser).await;
        assert_eq!(browser.eval(STILL_THERE).await, all, "{tag}");
        assert_eq!(browser.eval("return shifted").await, 0, "{tag}");
        browser.close().await;
    }
}

/// Notes which headings are seen, on this page and on those that follow it in the tab.
const NOTE_HEADINGS: &str = "
    (function look() {
        const heading = document.querySelector('#ispcp-widget h1');
        const seen = new Set(JSON.parse(sessionStorage.seen ?? '[]'));
        if (heading?.getBoundingClientRect().height) {
            sessionStorage.seen = JSON.stringify([...seen.add(heading.textContent)]);
        }
        requestAnimationFrame(look);
    })();";

const SEEN: &str = "return JSON.parse(sessionStorage.seen)";

#[tokio::test]
async fn what_was_kept_comes_back_without_the_first_question() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    browser.add_init_script(NOTE_HEADINGS).await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(TRANSIT).await;
    assert_eq!(browser.eval(SEEN).await, json!([TRANSIT]));
    browser.close().await;
}

#[tokio::test]
async fn until_the_page_in_another_language_comes_nothing_shows() {
    let (browser, question) = open_in_french(ServerFault::Missing("/")).await;
    browser.add_init_script(NOTE_HEADINGS).await;
    browser.site.set(ServerFault::Slow("/fr.html", LATE));
    browser.go(&browser.site.address()).await;
    browser.expect_heading(&question).await;
    assert_eq!(browser.eval(SEEN).await, json!([question]));
    // What has gone wrong so far was asked for.
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn where_every_page_is_the_first_the_language_comes_all_the_same() {
    let (browser, question) = open_in_french(ServerFault::SpaFallback).await;
    browser.expect_heading(&question).await;
    let pages = browser.site.requests();
    let pages = pages.iter().filter(|path| !path[1..].contains(['.', '/']));
    assert_eq!(pages.collect::<Vec<_>>(), ["/", "/fr"]);
    browser.close().await;
}

#[tokio::test]
async fn who_waits_long_is_told() {
    let browser = BrowserSession::open_with(SessionOptions {
        fault: ServerFault::Slow(MODULE, Duration::from_secs(12)),
        impatient: true,
        ..SessionOptions::default()
    })
    .await;
    assert!(!browser.page_text().await.contains(WAITING));
    browser.expect_text(WAITING).await;
    assert_ne!(browser.eval(STATE).await, "running");
    is_taken_over(&browser).await;
    assert!(!browser.page_text().await.contains(WAITING));
    browser.close().await;
}

/// A saved copy, up to a question.
async fn saved_copy() -> String {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..4]).await;
    browser.expect_heading(GNSO).await;
    let (_, copy) = browser.download("Save a copy to continue later").await;
    browser.close().await;
    copy
}

#[tokio::test]
async fn a_file_before_the_module_opens() {
    let copy = saved_copy().await;
    for touch in ["", TRANSLATE] {
        let browser = open_early(Engine::Chromium).await;
        browser.eval(touch).await;
        browser.open_saved("copy.json", copy.as_bytes()).await;
        assert_ne!(browser.eval(STATE).await, "running");
        browser.expect_heading(GNSO).await;
        browser.close().await;
    }
}

/// Choosing another answer changes nothing in the document but what follows from it, here the number
/// of questions: what shows the answer is the state of the input.
#[tokio::test]
async fn an_answer_draws_nothing_anew() {
    let browser = BrowserSession::open().await;
    is_taken_over(&browser).await;
    browser.check("Neither").await;
    browser.eval(COUNT_CHANGES).await;
    browser.check("Commercial entity").await;
    assert_eq!(browser.eval("return changes").await, 0);
    browser.check("Industry trade association").await;
    browser.expect_text("Question 1 of 7").await;
    assert_eq!(browser.eval("return changes").await, 1);
    browser.click_button("Continue").await;
    browser.answer(BACKBONE, &["No"]).await;
    browser.expect_heading(TRANSIT).await;
    browser.check("Internet users").await;
    browser.eval(COUNT_CHANGES).await;
    browser.check("Third-party Internet content").await;
    assert_eq!(browser.eval("return changes").await, 0);
    // What this takes back is announced.
    browser.check("Not sure").await;
    browser
        .expect_text("Answers that contradict this one are no longer selected")
        .await;
    assert_eq!(browser.eval("return changesBesideStatus").await, 0);
    browser.close().await;
}
