//! The page before the module has loaded, and the takeover.

use std::collections::BTreeSet;
use std::time::Duration;

use ispcp_i18n::{Catalogue, languages, messages};
use serde_json::{Value, json};

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, GNSO, KIND, TRANSIT};
use ispcp_e2e_support::test_server::ServerFault;

/// The module's delay: long enough for the actions before it.
const LATE: Duration = Duration::from_secs(4);

const MODULE: &str = "/ispcp-eligibility-";

/// Remembers every element of the widget.
const REMEMBER: &str = "
    window.there = [...document.querySelectorAll('#ispcp-widget *')];
    return there.length";

/// A script that records what layout shifts move, also before it if `buffered` (Chromium alone reports
/// them).
fn record_shifts(buffered: bool) -> String {
    "window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        const box = ({x, y, width, height}) => `${x} ${y} ${width} ${height}`;
        new PerformanceObserver((list) => {
            for (const {sources} of list.getEntries()) {
                for (const {node, previousRect, currentRect} of sources) {
                    shifts.push(`${node?.nodeName}: ${box(previousRect)} → ${box(currentRect)}`);
                }
            }
        }).observe({type: 'layout-shift', buffered: BUFFERED});
    }"
    .replace("BUFFERED", &buffered.to_string())
}

const SHIFTS: &str = "return shifts";

const LOADING: &str = "Loading the eligibility check";

const WAITING: &str = "The eligibility check is still loading";

const STILL_THERE: &str = "return there.filter((element) => element.isConnected).length";

const STATE: &str = "return document.getElementById('ispcp')?.dataset.state ?? null";

/// Counts the mutations of the document from now on, and those outside the status line.
const COUNT_CHANGES: &str = "
    window.changes = 0;
    window.changesBesideStatus = 0;
    const beside = ({target}) => !(target.closest ? target : target.parentElement)?.closest('.notice');
    new MutationObserver((records) => {
        changes += records.length;
        changesBesideStatus += records.filter(beside).length;
    })
        .observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true})";

/// Opens the page; the first question shows while the module is still loading.
async fn open_early(engine: Engine) -> BrowserSession {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        fault: ServerFault::Held(MODULE),
        impatient: true,
        ..SessionOptions::default()
    })
    .await;
    assert_ne!(browser.eval(STATE).await, "running");
    browser
}

/// Opens the page with a fault in a browser set to French; also returns the first question in
/// French.
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

/// Early actions count, and the takeover keeps every element.
async fn answers_early(engine: Engine) {
    let browser = open_early(engine).await;
    browser.eval(&record_shifts(true)).await;
    let all = browser.eval(REMEMBER).await;
    assert!(all.as_u64().is_some_and(|all| all > 30), "{all}");
    browser.check("Industry trade association").await;
    let focused = "return document.activeElement.value";
    // WebKit does not focus a clicked radio button.
    let focus = browser.eval(focused).await;
    assert_ne!(browser.eval(STATE).await, "running");
    browser.site.clear_faults();

    is_taken_over(&browser).await;
    assert_eq!(browser.eval(STILL_THERE).await, all);
    assert_eq!(browser.eval(focused).await, focus);
    let chosen = "return document.querySelector('input:checked').value";
    assert_eq!(browser.eval(chosen).await, "trade-association");
    assert_eq!(browser.eval(SHIFTS).await, json!([]));
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

/// Engines differ in which response they use for a file that is requested twice.
#[tokio::test]
async fn each_file_is_fetched_once() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let browser = BrowserSession::open_with(SessionOptions {
            engine,
            // Long enough for a second request before the browser has it.
            fault: ServerFault::Slow(MODULE, Duration::from_secs(1)),
            ..SessionOptions::default()
        })
        .await;
        is_taken_over(&browser).await;
        let mut requests = browser.site.requests();
        requests.retain(|path| path.starts_with('/'));
        let distinct: BTreeSet<&String> = requests.iter().collect();
        assert!(distinct.len() > 4, "{engine:?}: {requests:?}");
        assert_eq!(distinct.len(), requests.len(), "{engine:?}: {requests:?}");
        browser.close_ignoring_console().await;
    }
}

/// A proxy that delays scripts runs them itself.
#[tokio::test]
async fn a_head_script_that_another_script_runs_works() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::Missing("/"),
        ..SessionOptions::default()
    })
    .await;
    let hidden = "Object.defineProperty(document, 'currentScript', {value: null})";
    browser.add_init_script(hidden).await;
    browser.site.clear_faults();
    browser.go(&browser.site.address()).await;
    is_taken_over(&browser).await;
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn an_early_answer_counts() {
    answers_early(Engine::Chromium).await;
}

#[tokio::test]
async fn an_early_answer_counts_in_firefox() {
    answers_early(Engine::Firefox).await;
}

#[tokio::test]
async fn an_early_answer_counts_in_webkit() {
    answers_early(Engine::WebKit).await;
}

#[tokio::test]
async fn an_early_continue_counts() {
    let browser = open_early(Engine::Chromium).await;
    browser.check("Commercial entity").await;
    browser.click_button("Continue").await;
    // A second click is harmless.
    browser.click_button("Continue").await;
    browser.expect_text(LOADING).await;
    assert_ne!(browser.eval(STATE).await, "running");
    browser.site.clear_faults();
    browser.expect_heading(BACKBONE).await;
    let focused = "return document.activeElement.querySelector('.title').textContent";
    assert_eq!(browser.eval(focused).await, BACKBONE);
    assert!(!browser.page_text().await.contains("There is a problem"));
    browser.driver.back().await.expect("Back");
    browser.expect_heading(KIND).await;
    browser.close().await;
}

#[tokio::test]
async fn an_early_continue_without_an_answer_shows_an_error_later() {
    let browser = open_early(Engine::Chromium).await;
    browser.click_button("Continue").await;
    browser.site.clear_faults();
    browser
        .expect_text("Select what kind of organisation is applying")
        .await;
    browser.close().await;
}

#[tokio::test]
async fn an_early_language_choice_counts() {
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

/// Changes the page as browsers' translators do.
const TRANSLATE: &str = "
    const texts = [];
    const walker = document.createTreeWalker(document.querySelector('#ispcp-widget'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.slice(10)) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.textContent = `«${text.data}»`;
    }";

/// Changes the page as a password manager does: adds its own element beside an input.
const EXTEND: &str = "
    const icon = document.createElement('span');
    document.querySelector('#ispcp-widget input').before(icon);";

/// Changes the page as an extension does that runs before all scripts of the page.
const EXTEND_AT_ONCE: &str = "
    new MutationObserver((records, observer) => {
        const input = document.querySelector('#ispcp-widget input');
        if (input) {
            observer.disconnect();
            input.before(document.createElement('span'));
        }
    }).observe(document, {childList: true, subtree: true});";

/// If another script has changed the first screen, it is rendered again, with the answer, the focus
/// and the scroll position.
async fn rendered_anew(engine: Engine, touch: &str) {
    let browser = open_early(engine).await;
    browser.check("Commercial entity").await;
    browser.eval(touch).await;
    // As far as the window can scroll.
    let focus = "document.querySelector('#ispcp-widget [type=submit]').focus(); scrollTo(0, 120); \
                 return scrollY";
    let scrolled = browser.eval(focus).await;
    // From the next frame on.
    let record = format!(
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => {{ {} done(); }}))",
        record_shifts(false)
    );
    let recorded = browser.driver.execute_async(record, Vec::new()).await;
    recorded.expect("the script runs");
    browser.site.clear_faults();
    is_taken_over(&browser).await;
    browser.expect_heading(KIND).await;
    assert_eq!(browser.eval(SHIFTS).await, json!([]));
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
async fn a_first_screen_changed_by_a_translator_is_rendered_again() {
    rendered_anew(Engine::Chromium, TRANSLATE).await;
}

#[tokio::test]
async fn a_first_screen_changed_by_a_translator_is_rendered_again_in_firefox() {
    rendered_anew(Engine::Firefox, TRANSLATE).await;
}

#[tokio::test]
async fn a_first_screen_changed_by_a_translator_is_rendered_again_in_webkit() {
    rendered_anew(Engine::WebKit, TRANSLATE).await;
}

#[tokio::test]
async fn a_first_screen_changed_by_an_extension_is_rendered_again() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        rendered_anew(engine, EXTEND).await;
    }
}

#[tokio::test]
async fn a_first_screen_changed_before_all_scripts_is_rendered_again() {
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
        // The browser's second language does not matter.
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
        browser.eval(&record_shifts(true)).await;
        let all = browser.eval(REMEMBER).await;
        is_taken_over(&browser).await;
        assert_eq!(browser.eval(STILL_THERE).await, all, "{tag}");
        assert_eq!(browser.eval(SHIFTS).await, json!([]), "{tag}");
        browser.close().await;
    }
}

/// A page is drawn as far as it has arrived.
#[tokio::test]
async fn a_page_that_arrives_in_parts_does_not_shift() {
    let browser = BrowserSession::open().await;
    let fetch = "const done = arguments[0]; \
                 fetch(location.href).then((page) => page.text()).then(done)";
    let page = browser.driver.execute_async(fetch, Vec::new()).await;
    let page: String = page.expect("a page").convert().expect("a text");
    let begin = page.find("<select").expect("it has the first screen");
    let end = page.find("id=\"ispcp-loading\"").expect("it goes on");
    let ends = page[begin..end].match_indices("</");
    for (place, _) in ends.step_by(3) {
        browser.site.set(ServerFault::Halved(begin + place));
        browser.driver.refresh().await.expect("a reload");
        browser.eval(&record_shifts(true)).await;
        is_taken_over(&browser).await;
        let shifts = browser.eval(SHIFTS).await;
        assert_eq!(shifts, json!([]), "{}", &page[begin..begin + place]);
    }
    browser.close().await;
}

/// Records the headings shown, on this page and on later ones in the tab.
const NOTE_HEADINGS: &str = "
    (function look() {
        const heading = document.querySelector('#ispcp-widget h1');
        const seen = new Set(JSON.parse(sessionStorage.seen ?? '[]'));
        if (heading?.getBoundingClientRect().height) {
            sessionStorage.seen = JSON.stringify([...seen.add(heading.textContent)]);
        }
        requestAnimationFrame(look);
    })();";

/// The recorded headings, once that one is among them: a frame after it is there.
async fn headings_until(browser: &BrowserSession, last: &str) -> Value {
    const SEEN: &str = "return JSON.parse(sessionStorage.seen ?? '[]')";
    let recorded = async || browser.eval(SEEN).await;
    browser
        .until("its record", || async {
            let headings = recorded().await;
            headings.as_array().expect("a list").contains(&json!(last))
        })
        .await;
    recorded().await
}

#[tokio::test]
async fn a_stored_session_opens_without_showing_the_first_question() {
    let browser = BrowserSession::open().await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    browser.add_init_script(NOTE_HEADINGS).await;
    browser.driver.refresh().await.expect("a reload");
    browser.expect_heading(TRANSIT).await;
    assert_eq!(headings_until(&browser, TRANSIT).await, json!([TRANSIT]));
    browser.close().await;
}

#[tokio::test]
async fn nothing_shows_before_the_page_in_another_language() {
    let (browser, question) = open_in_french(ServerFault::Missing("/")).await;
    browser.add_init_script(NOTE_HEADINGS).await;
    browser.site.set(ServerFault::Slow("/fr.html", LATE));
    browser.go(&browser.site.address()).await;
    browser.expect_heading(&question).await;
    let headings = headings_until(&browser, &question).await;
    assert_eq!(headings, json!([question]));
    // The earlier errors are expected.
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn spa_fallback_host_does_not_loop() {
    let (browser, question) = open_in_french(ServerFault::SpaFallback).await;
    browser.expect_heading(&question).await;
    let pages = browser.site.requests();
    let pages = pages.iter().filter(|path| !path[1..].contains(['.', '/']));
    assert_eq!(pages.collect::<Vec<_>>(), ["/", "/fr"]);
    browser.close().await;
}

#[tokio::test]
async fn shows_slow_notice_after_timeout() {
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
async fn opens_file_after_the_module_loads() {
    let copy = saved_copy().await;
    for touch in ["", TRANSLATE] {
        let browser = open_early(Engine::Chromium).await;
        browser.eval(touch).await;
        browser.open_saved("copy.json", copy.as_bytes()).await;
        assert_ne!(browser.eval(STATE).await, "running");
        browser.site.clear_faults();
        browser.expect_heading(GNSO).await;
        browser.close().await;
    }
}

/// A changed answer mutates only what depends on it, here the number of questions; the answer
/// itself shows by the input's state.
#[tokio::test]
async fn choosing_an_answer_does_not_mutate_the_dom() {
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
    // A removed answer is announced.
    browser.check("Not sure").await;
    browser
        .expect_text("Answers that contradict this one are no longer selected")
        .await;
    assert_eq!(browser.eval("return changesBesideStatus").await, 0);
    browser.close().await;
}
