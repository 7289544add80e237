//! Before the module is there, and how it takes over.

use std::time::Duration;

use ispcp_i18n::{Catalogue, languages, messages};
use serde_json::json;

use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::pages::{BACKBONE, COMPANY, GNSO, KIND, TRANSIT};
use ispcp_e2e_support::site::Fault;
use ispcp_e2e_support::visitor::{Arrival, Visitor};

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
async fn come_early(engine: Engine) -> Visitor {
    let visitor = Visitor::come_by(Arrival {
        engine,
        fault: Fault::Slow(MODULE, LATE),
        impatient: true,
        ..Arrival::default()
    })
    .await;
    assert_ne!(visitor.ask(STATE).await, "running");
    visitor
}

/// Comes to a site where that goes wrong, and wants French: also the first question in it.
async fn knock_in_french(fault: Fault) -> (Visitor, String) {
    let visitor = Visitor::knock(Arrival {
        preferences: json!({"intl.accept_languages": "fr"}),
        fault,
        ..Arrival::default()
    })
    .await;
    let french = Catalogue::of("fr").expect("there is French");
    (
        visitor,
        french.text(messages::QUESTION_APPLICANT).to_owned(),
    )
}

async fn is_taken_over(visitor: &Visitor) {
    visitor
        .until("the module", || async {
            visitor.ask(STATE).await == "running"
        })
        .await;
}

/// What was done before the module counts; and what stood there stands there still.
async fn answers_early(engine: Engine) {
    let visitor = come_early(engine).await;
    let all = visitor.ask(REMEMBER).await;
    assert!(all.as_u64().is_some_and(|all| all > 30), "{all}");
    visitor.choose("Industry trade association").await;
    let focused = "return document.activeElement.value";
    // WebKit gives the focus to no radio that is clicked.
    let focus = visitor.ask(focused).await;
    assert_ne!(visitor.ask(STATE).await, "running");

    is_taken_over(&visitor).await;
    assert_eq!(visitor.ask(STILL_THERE).await, all);
    assert_eq!(visitor.ask(focused).await, focus);
    let chosen = "return document.querySelector('input:checked').value";
    assert_eq!(visitor.ask(chosen).await, "trade-association");
    assert_eq!(visitor.ask("return shifted").await, 0);
    let kept = "return sessionStorage.getItem('ispcp-eligibility')";
    visitor
        .until("it is kept", || async {
            let kept = visitor.ask(kept).await.to_string();
            kept.contains("trade-association")
        })
        .await;
    visitor.press("Continue").await;
    visitor.sees(BACKBONE).await;
    visitor.leave().await;
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
    let visitor = come_early(Engine::Chromium).await;
    visitor.choose("Commercial entity").await;
    visitor.press("Continue").await;
    // Impatience does no harm.
    visitor.press("Continue").await;
    visitor.reads(LOADING).await;
    assert_ne!(visitor.ask(STATE).await, "running");
    visitor.sees(BACKBONE).await;
    let focused = "return document.activeElement.querySelector('.title').textContent";
    assert_eq!(visitor.ask(focused).await, BACKBONE);
    assert!(!visitor.page_text().await.contains("There is a problem"));
    visitor.driver.back().await.expect("Back");
    visitor.sees(KIND).await;
    visitor.leave().await;
}

#[tokio::test]
async fn continue_without_an_answer_before_the_module_is_an_error_after_it() {
    let visitor = come_early(Engine::Chromium).await;
    visitor.press("Continue").await;
    visitor
        .reads("Select what kind of organisation is applying")
        .await;
    visitor.leave().await;
}

#[tokio::test]
async fn a_language_before_the_module_counts() {
    for (own, name, chosen) in [("en", "Français", "fr"), ("fr", "English", "en")] {
        let visitor = Visitor::knock(Arrival {
            fault: Fault::Slow(MODULE, LATE),
            preferences: json!({"intl.accept_languages": own}),
            ..Arrival::default()
        })
        .await;
        let question = |tag| {
            let catalogue = Catalogue::of(tag).expect("there is that language");
            catalogue.text(messages::QUESTION_APPLICANT).to_owned()
        };
        visitor.sees(&question(own)).await;
        visitor.tick("//input[@value='neither']").await;
        visitor.choose_language(name).await;
        assert_ne!(visitor.ask(STATE).await, "running");
        visitor.sees(&question(chosen)).await;
        let checked = "return document.querySelector('input:checked').value";
        assert_eq!(visitor.ask(checked).await, "neither");
        visitor.leave().await;
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

/// Where somebody else has changed the first screen, it is rendered anew: with the answer, the focus
/// and the place on the page.
async fn rendered_anew(engine: Engine, touch: &str) {
    let visitor = come_early(engine).await;
    visitor.choose("Commercial entity").await;
    visitor.ask(touch).await;
    // As far as the window lets it.
    let focus = "document.querySelector('#ispcp-widget [type=submit]').focus(); scrollTo(0, 120); \
                 return scrollY";
    let scrolled = visitor.ask(focus).await;
    is_taken_over(&visitor).await;
    visitor.sees(KIND).await;
    let drawn = "return [document.querySelectorAll('#ispcp-widget :is(font, .choice > span)').length, \
                 document.querySelectorAll('#ispcp-widget .card').length, \
                 document.querySelector('input:checked').value, \
                 document.activeElement.type, scrollY]";
    assert_eq!(
        visitor.ask(drawn).await,
        json!([0, 1, "commercial-entity", "submit", scrolled])
    );
    visitor.press("Continue").await;
    visitor.sees(BACKBONE).await;
    visitor.leave().await;
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
    let visitor = Visitor::knock(Arrival {
        fault: Fault::Missing("/"),
        ..Arrival::default()
    })
    .await;
    visitor.plant(EXTEND_AT_ONCE).await;
    visitor.site.mend();
    visitor.go(&visitor.site.address()).await;
    is_taken_over(&visitor).await;
    visitor.sees(KIND).await;
    let added = "return document.querySelectorAll('#ispcp-widget .choice > span').length";
    assert_eq!(visitor.ask(added).await, 0);
    visitor.answer_all(&COMPANY[..1]).await;
    visitor.sees(BACKBONE).await;
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn each_language_has_a_page_whose_first_screen_needs_no_module() {
    for (tag, _) in languages() {
        let catalogue = Catalogue::of(tag).expect("there is that language");
        let question = catalogue.text(messages::QUESTION_APPLICANT);
        // What the browser wants second does not matter.
        let wanted = format!("pt-BR,{tag}-XX,en,ar");
        let visitor = Visitor::knock(Arrival {
            fault: Fault::Slow(MODULE, LATE),
            preferences: json!({"intl.accept_languages": wanted}),
            ..Arrival::default()
        })
        .await;
        visitor.sees(question).await;
        let page = "return [document.documentElement.lang, document.documentElement.dir, \
                    location.pathname]";
        let path = match *tag {
            "en" => "/".to_owned(),
            _ => format!("/{tag}.html"),
        };
        assert_eq!(
            visitor.ask(page).await,
            json!([tag, catalogue.direction().code(), path])
        );
        let all = visitor.ask(REMEMBER).await;
        is_taken_over(&visitor).await;
        assert_eq!(visitor.ask(STILL_THERE).await, all, "{tag}");
        assert_eq!(visitor.ask("return shifted").await, 0, "{tag}");
        visitor.leave().await;
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
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    visitor.plant(NOTE_HEADINGS).await;
    visitor.driver.refresh().await.expect("a reload");
    visitor.sees(TRANSIT).await;
    assert_eq!(visitor.ask(SEEN).await, json!([TRANSIT]));
    visitor.leave().await;
}

#[tokio::test]
async fn until_the_page_in_another_language_comes_nothing_shows() {
    let (visitor, question) = knock_in_french(Fault::Missing("/")).await;
    visitor.plant(NOTE_HEADINGS).await;
    visitor.site.set(Fault::Slow("/fr.html", LATE));
    visitor.go(&visitor.site.address()).await;
    visitor.sees(&question).await;
    assert_eq!(visitor.ask(SEEN).await, json!([question]));
    // What has gone wrong so far was asked for.
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn where_every_page_is_the_first_the_language_comes_all_the_same() {
    let (visitor, question) = knock_in_french(Fault::OnePage).await;
    visitor.sees(&question).await;
    let pages = visitor.site.asked();
    let pages = pages.iter().filter(|path| !path[1..].contains(['.', '/']));
    assert_eq!(pages.collect::<Vec<_>>(), ["/", "/fr"]);
    visitor.leave().await;
}

#[tokio::test]
async fn who_waits_long_is_told() {
    let visitor = Visitor::come_by(Arrival {
        fault: Fault::Slow(MODULE, Duration::from_secs(12)),
        impatient: true,
        ..Arrival::default()
    })
    .await;
    assert!(!visitor.page_text().await.contains(WAITING));
    visitor.reads(WAITING).await;
    assert_ne!(visitor.ask(STATE).await, "running");
    is_taken_over(&visitor).await;
    assert!(!visitor.page_text().await.contains(WAITING));
    visitor.leave().await;
}

/// A saved copy, up to a question.
async fn saved_copy() -> String {
    let visitor = Visitor::come().await;
    visitor.answer_all(&COMPANY[..4]).await;
    visitor.sees(GNSO).await;
    let (_, copy) = visitor.download("Save a copy to continue later").await;
    visitor.leave().await;
    copy
}

#[tokio::test]
async fn a_file_before_the_module_opens() {
    let copy = saved_copy().await;
    for touch in ["", TRANSLATE] {
        let visitor = come_early(Engine::Chromium).await;
        visitor.ask(touch).await;
        visitor.open_saved("copy.json", copy.as_bytes()).await;
        assert_ne!(visitor.ask(STATE).await, "running");
        visitor.sees(GNSO).await;
        visitor.leave().await;
    }
}

/// Choosing another answer changes nothing in the document but what follows from it, here the number
/// of questions: what shows the answer is the state of the input.
#[tokio::test]
async fn an_answer_draws_nothing_anew() {
    let visitor = Visitor::come().await;
    is_taken_over(&visitor).await;
    visitor.choose("Neither").await;
    visitor.ask(COUNT_CHANGES).await;
    visitor.choose("Commercial entity").await;
    assert_eq!(visitor.ask("return changes").await, 0);
    visitor.choose("Industry trade association").await;
    visitor.reads("Question 1 of 7").await;
    assert_eq!(visitor.ask("return changes").await, 1);
    visitor.press("Continue").await;
    visitor.answer(BACKBONE, &["No"]).await;
    visitor.sees(TRANSIT).await;
    visitor.choose("Internet users").await;
    visitor.ask(COUNT_CHANGES).await;
    visitor.choose("Third-party Internet content").await;
    assert_eq!(visitor.ask("return changes").await, 0);
    // What this takes back is announced.
    visitor.choose("Not sure").await;
    visitor
        .reads("Answers that contradict this one are no longer selected")
        .await;
    assert_eq!(visitor.ask("return changesBesideStatus").await, 0);
    visitor.leave().await;
}
