//! Host pages as untidy as real ones: other sites, sticky headers, closed tabs, dark styles,
//! routers, translators. The tests cover the effects of page and widget on each other.

use std::io::Cursor;

use ispcp_core::interview::Session;
use ispcp_i18n::{Catalogue, messages};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use ispcp_e2e_support::browser_session::{BrowserSession, HAND, SessionOptions, ends};
use ispcp_e2e_support::embedded::{FRAME, Isolation};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, ELIGIBLE, KIND, TRANSIT};
use ispcp_e2e_support::host_page::{HOSTS, HostPage, HostPageOptions, Origin};
use ispcp_e2e_support::test_server::ServerFault;

/// The first question, in French.
fn french() -> &'static str {
    let french = Catalogue::for_locale("fr").expect("there is French");
    french.text(messages::QUESTION_APPLICANT)
}

in_three_engines!(
    /// The default size and the scroll bar of a frame.
    a_frame_without_a_height_is_shown_with_its_own_scroll_bar,
    /// `IntersectionObserver` in hidden containers, details and dialogs.
    the_widget_appears_when_its_container_opens,
    /// Scrolling to an element that gets the focus, also out of a frame.
    a_click_at_the_window_edge_counts_and_does_not_scroll,
    /// scroll-padding, also for an element in a frame.
    steps_respect_the_scroll_padding,
    /// Hit testing and scrolling below a transform.
    clicks_and_steps_work_in_a_transformed_container,
    /// The order in which positioned elements and frames are painted.
    a_sticky_header_without_z_index_stays_on_top,
    /// Relative addresses in a shadow root, and of downloads.
    links_ignore_the_base_of_the_host_page,
    /// The joint history of a page and its frames.
    the_widgets_back_keeps_the_hosts_history,
    /// The back/forward cache, and the restored scroll position.
    returning_to_the_host_restores_scroll_and_focus,
    /// mailto: links in frames, sandboxes and under a policy.
    the_mail_program_opens_under_the_policy,
    /// The canvas of a frame whose colour scheme differs from its page.
    text_is_readable_on_a_dark_host_without_color_scheme,
    /// Keyboard events and focus across a shadow root.
    escape_and_tab_leave_an_inline_widget,
    /// Focus and selection when a script replaces nodes.
    a_translator_on_the_page_does_no_harm,
    /// The same, and `ResizeObserver` in a frame.
    a_translator_in_the_frame_does_no_harm,
    /// The clipboard in frames and its permission.
    the_address_and_the_message_can_be_copied,
    /// Downloads that a sandbox forbids.
    a_page_without_downloads_and_clipboard_shows_the_text,
    /// A file that a script makes: its type and its text.
    a_file_can_be_shared_with_another_app,
    /// Storage of a frame across reloads.
    the_visitors_language_overrides_the_page,
);

const BOTH: [Isolation; 2] = [Isolation::Frame, Isolation::Inline];

/// A host page with one widget in that mode, with an open shadow root for the test.
fn hosting(isolation: Isolation) -> HostPageOptions {
    match isolation {
        Isolation::Frame => HostPageOptions {
            elements: vec!["open".to_owned()],
            ..HostPageOptions::default()
        },
        Isolation::Inline => HostPageOptions::inline(),
    }
}

const FRAME_IS_SHOWN: &str = "const frame = document.querySelector('ispcp-eligibility')?.shadowRoot\
    ?.querySelector('iframe'); \
    return frame ? getComputedStyle(frame).opacity === '1' && frame.offsetHeight > 300 : false";

async fn a_frame_without_a_height_is_shown_with_its_own_scroll_bar(engine: Engine) {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        engine,
        ancestors: HOSTS,
        // The script that reports the height is missing.
        fault: ServerFault::Without("page-"),
        ..SessionOptions::default()
    })
    .await;
    let host = HostPage::open(&browser.site, &hosting(Isolation::Frame)).await;
    browser.go(&host.address).await;
    browser
        .until("the frame", || async {
            browser.eval(FRAME_IS_SHOWN).await == true
        })
        .await;
    browser.enter_frame(1).await;
    browser
        .expect_text("operate an Internet backbone network")
        .await;
    browser.close_ignoring_console().await;
}

/// Collapsed containers of page builders, and the scripts that open them.
const CONTAINERS: [(&str, &str, &str); 4] = [
    (
        "<div id='tab' hidden>",
        "</div>",
        "document.querySelector('#tab').hidden = false",
    ),
    (
        "<details><summary>More</summary>",
        "</details>",
        "document.querySelector('details').open = true",
    ),
    (
        "<dialog>",
        "</dialog>",
        "document.querySelector('dialog').showModal()",
    ),
    (
        "<div class='accordion'>",
        "</div>",
        "document.querySelector('.accordion').className = ''",
    ),
];

async fn the_widget_appears_when_its_container_opens(engine: Engine) {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        engine,
        ancestors: HOSTS,
        ..SessionOptions::default()
    })
    .await;
    for (before, after, open) in CONTAINERS {
        let hosting = HostPageOptions {
            around: (before.to_owned(), after.to_owned()),
            style: ".accordion { height: 0; overflow: hidden; } dialog { width: 800px; }",
            ..hosting(Isolation::Frame)
        };
        let host = HostPage::open(&browser.site, &hosting).await;
        browser.go(&host.address).await;
        // Long enough for a visitor to read something else first.
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        browser.eval(open).await;
        browser
            .until(before, || async {
                browser.eval(FRAME_IS_SHOWN).await == true
            })
            .await;
        browser.enter_frame(1).await;
        browser.expect_heading(KIND).await;
        browser.leave_frame().await;
    }
    browser.close_ignoring_console().await;
}

/// The style of a page that scrolls in the window, with a sticky header of 90 pixels.
const STICKY_90: &str = "body { margin: 0; } .space { height: 3000px; } \
    header { position: sticky; top: 0; height: 90px; background: #ddd; z-index: 9; }";

/// A page that scrolls in its body, with a sticky header of 150 pixels and no `z-index`.
const STICKY_150: &str = "html { overflow: hidden; } \
    body { margin: 0; height: 100vh; overflow: auto; } .space { height: 3000px; } \
    header { position: sticky; top: 0; height: 150px; background: #ddd; }";

/// A header that ignores the pointer, so that only the page's `scroll-padding` reveals it.
const PADDED: &str = "html { scroll-padding-top: 120px; } body { margin: 0; } \
    .space { height: 3000px; } header { position: fixed; inset: 0 0 auto; height: 100px; \
    background: #ddd8; z-index: 9; pointer-events: none; }";

/// A container transformed as page builders do for animations.
const TRANSFORMED: &str = "body { margin: 0; } .space { height: 3000px; } header { display: none; } \
    .container { transform: translate(30px, 40px) scale(0.8); }";

/// A page with space above and below the widget, and a header.
fn long_page(isolation: Isolation, style: &'static str) -> HostPageOptions {
    HostPageOptions {
        // The pointer meets frames as it does in a visitor's window.
        full_browser: true,
        around: (
            "<header>Header</header><div class='space'></div><div class='container'>".to_owned(),
            "</div><div class='space'></div>".to_owned(),
        ),
        style,
        ..hosting(isolation)
    }
}

/// The origin of the widget's pixels in the window, and their scale.
const ORIGIN: &str = "const frame = document.querySelector('ispcp-eligibility').shadowRoot\
    .querySelector('iframe'); const {left, top, width} = frame?.getBoundingClientRect() ?? {}; \
    return frame ? [left, top, width / frame.offsetWidth] : [0, 0, 1]";

async fn origin(browser: &BrowserSession) -> [f64; 3] {
    serde_json::from_value(browser.eval(ORIGIN).await).expect("three numbers")
}

/// The scroll position of the window or the body.
const SCROLLED: &str = "return Math.round(scrollY + document.body.scrollTop)";

/// Holds the pointer down at a position of the window and releases it; returns the scroll position
/// before and during.
async fn hold_at(
    browser: &BrowserSession,
    isolation: Isolation,
    (x, y): (f64, f64),
) -> (Value, Value) {
    let before = browser.eval(SCROLLED).await;
    // geckodriver's pointer actions in the window do not reach a frame in another process.
    let within = browser.engine == Engine::Firefox && isolation == Isolation::Frame;
    let [left, top, scale] = if within {
        origin(browser).await
    } else {
        [0.0, 0.0, 1.0]
    };
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
    let (x, y) = (((x - left) / scale) as i64, ((y - top) / scale) as i64);
    if within {
        browser.switch_to_without_scrolling(isolation).await;
    }
    let down = browser.driver.action_chain_with_delay(None, Some(HAND));
    let pressed = down.move_to(x, y).click_and_hold().move_by_offset(0, 0);
    pressed.perform().await.expect("the pointer goes down");
    browser.switch_to_host_page(isolation).await;
    let during = browser.eval(SCROLLED).await;
    if within {
        browser.switch_to_without_scrolling(isolation).await;
    }
    let up = browser.driver.action_chain().release();
    up.perform().await.expect("the pointer goes up");
    browser.switch_to_host_page(isolation).await;
    (before, during)
}

/// Scrolls the page until the middle of the button with that label is at `y`; returns its position
/// in the window.
async fn bring_to(
    browser: &BrowserSession,
    isolation: Isolation,
    words: &str,
    y: f64,
) -> (f64, f64) {
    browser.switch_to_without_scrolling(isolation).await;
    let button = browser
        .find(&format!("//button[normalize-space()='{words}']"))
        .await;
    let argument = button.to_json().expect("an element");
    let place = "const {left, top, width, height} = arguments[0].getBoundingClientRect(); \
                 return [left + width / 2, top + height / 2]";
    let place = browser.driver.execute(place, vec![argument]).await;
    let place: [f64; 2] = place
        .expect("the script runs")
        .convert()
        .expect("two numbers");
    browser.switch_to_host_page(isolation).await;
    let [left, top, scale] = origin(browser).await;
    let by = top + place[1] * scale - y;
    let scroll = format!(
        "const inBody = document.body.scrollHeight > document.body.clientHeight \
             && getComputedStyle(document.documentElement).overflowY === 'hidden'; \
         (inBody ? document.body : document.scrollingElement).scrollTop += {by}"
    );
    browser.eval(&scroll).await;
    // Pages scroll by whole pixels.
    (left + place[0] * scale, y)
}

/// The top of the screen's heading in the window.
async fn heading_top(browser: &BrowserSession, isolation: Isolation) -> f64 {
    browser.switch_to_without_scrolling(isolation).await;
    let heading = browser
        .find("//*[@class='title' and not(ancestor::article)]")
        .await;
    let argument = heading.to_json().expect("an element");
    let top = "return arguments[0].getBoundingClientRect().top";
    let top = browser.driver.execute(top, vec![argument]).await;
    let top: f64 = top.expect("the script runs").convert().expect("a number");
    browser.switch_to_host_page(isolation).await;
    let [_, start, scale] = origin(browser).await;
    start + top * scale
}

async fn a_click_at_the_window_edge_counts_and_does_not_scroll(engine: Engine) {
    click_at_the_edges(engine, &[(STICKY_90, 90.0), (STICKY_150, 150.0)]).await;
}

async fn steps_respect_the_scroll_padding(engine: Engine) {
    click_at_the_edges(engine, &[(PADDED, 120.0)]).await;
}

async fn clicks_and_steps_work_in_a_transformed_container(engine: Engine) {
    click_at_the_edges(engine, &[(TRANSFORMED, 0.0)]).await;
}

/// A sticky header without a `z-index`, on a page longer than any window.
const UNLAYERED: &str = "body { margin: 0; } .space { height: 12000px; } \
    header { position: sticky; top: 0; height: 150px; background: #ddd; }";

/// Scrolls the widget below the header and asserts that the header is on top at every point.
const PASSES_BELOW_THE_HEADER: &str = "const box = document.querySelector('ispcp-eligibility'); \
    let passed = 0; scrollTo(0, 0); scrollBy(0, box.getBoundingClientRect().top - 145); \
    for (let end = false; !end; scrollBy(0, 40)) { \
        const {left, right, top, bottom} = box.getBoundingClientRect(); \
        end = bottom < 150; \
        for (let x = left + 5; x < right - 20 && !end; x += 20) { \
            passed += 1; \
            const found = document.elementFromPoint(x, 145); \
            if (found?.localName !== 'header') { \
                return `${found?.localName} at ${x}, ${Math.round(top)}`; \
            } \
        } \
    } \
    return passed > 500";

async fn a_sticky_header_without_z_index_stays_on_top(engine: Engine) {
    for isolation in BOTH {
        let browser =
            BrowserSession::open_host_page(engine, &long_page(isolation, UNLAYERED)).await;
        let pass = async || {
            browser.switch_to_host_page(isolation).await;
            assert_eq!(
                browser.eval(PASSES_BELOW_THE_HEADER).await,
                true,
                "{isolation:?}"
            );
            browser.switch_to_widget(isolation, 1).await;
        };
        browser.switch_to_widget(isolation, 1).await;
        browser.expect_heading(KIND).await;
        pass().await;
        browser.answer_all(&COMPANY).await;
        browser.expect_heading(ELIGIBLE).await;
        // In a right-to-left language the drawing is mirrored.
        browser.select_language("العربية").await;
        let arabic = Catalogue::for_locale("ar").expect("there is Arabic");
        browser
            .expect_heading(arabic.text(messages::VERDICT_ELIGIBLE))
            .await;
        pass().await;
        browser.close().await;
    }
}

#[tokio::test]
async fn a_focused_link_in_a_scaled_widget_is_in_view() {
    let hosting = long_page(
        Isolation::Inline,
        ".space { height: 3000px; } header { display: none; } .container { transform: scale(0.4); }",
    );
    let browser = BrowserSession::open_host_page_in(Engine::Firefox, 500, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.answer_all(&COMPANY).await;
    browser.expect_heading(ELIGIBLE).await;
    let shown = "const links = document.querySelector('ispcp-eligibility').shadowRoot\
        .querySelectorAll('a'); const last = links[links.length - 1]; last.focus(); \
        const {top, bottom} = last.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
    assert_eq!(browser.eval(shown).await, true);
    browser.close().await;
}

/// On pages of each style, in both modes: clicks Continue near the lower edge of the window, then
/// half covered by the header or at the upper edge. Each click counts without scrolling the page,
/// and the next step starts in the window, below the height that comes with the style.
async fn click_at_the_edges(engine: Engine, styles: &[(&'static str, f64)]) {
    let mut browser = BrowserSession::open_without_waiting(SessionOptions {
        engine,
        // As for every long page.
        full_browser: true,
        ..SessionOptions::default()
    })
    .await;
    for isolation in BOTH {
        for &(style, clear) in styles {
            let hosting = long_page(isolation, style);
            browser.go_to_host_page(&hosting).await;
            click_at_the_edges_of(&browser, isolation, clear).await;
        }
    }
    browser.close().await;
}

async fn click_at_the_edges_of(browser: &BrowserSession, isolation: Isolation, clear: f64) {
    browser.switch_to_widget(isolation, 1).await;
    browser.expect_heading(KIND).await;
    browser.check("Commercial entity").await;
    browser.switch_to_host_page(isolation).await;
    let height = browser.eval("return innerHeight").await;
    let height = height.as_f64().expect("a number");
    for (question, answer, y) in [
        (BACKBONE, "No", height - 12.0),
        (TRANSIT, "Internet users", clear + 4.0),
    ] {
        let place = bring_to(browser, isolation, "Continue", y).await;
        let (before, during) = hold_at(browser, isolation, place).await;
        assert_eq!(before, during, "{isolation:?}, {clear}: the page stays");
        browser.switch_to_without_scrolling(isolation).await;
        browser.expect_heading(question).await;
        browser.switch_to_host_page(isolation).await;
        browser
            .until("the heading", || async {
                let top = heading_top(browser, isolation).await;
                (clear..height - 50.0).contains(&top)
            })
            .await;
        browser.switch_to_widget(isolation, 1).await;
        browser.check(answer).await;
        browser.switch_to_host_page(isolation).await;
    }
}

async fn links_ignore_the_base_of_the_host_page(engine: Engine) {
    for isolation in BOTH {
        let hosting = HostPageOptions {
            head: "<base href='http://elsewhere.example/some/where/'>",
            ..hosting(isolation)
        };
        let browser = BrowserSession::open_host_page(engine, &hosting).await;
        let address = browser.eval("return location.href").await;
        browser.switch_to_widget(isolation, 1).await;
        browser.expect_heading(KIND).await;
        // A link of the widget leads to an element in it, not to the page's base.
        browser.click_button("Continue").await;
        browser
            .click_button("Select what kind of organisation is applying")
            .await;
        browser.select_language("Français").await;
        browser.expect_heading(french()).await;
        browser.select_language("English").await;
        browser.answer_all(&COMPANY).await;
        browser.expect_heading(ELIGIBLE).await;
        let (name, _) = browser.download("Download this result").await;
        assert!(name.starts_with("ispcp-self-check-"), "{name}");
        browser.switch_to_host_page(isolation).await;
        assert_eq!(browser.eval("return location.href").await, address);
        let asked = browser.site.requests();
        let astray: Vec<_> = asked.iter().filter(|to| to.contains("elsewhere")).collect();
        assert!(astray.is_empty(), "{astray:?}");
        browser.close().await;
    }
}

#[tokio::test]
async fn a_touch_at_the_window_edge_counts_and_does_not_scroll() {
    for isolation in BOTH {
        let browser =
            BrowserSession::open_host_page(Engine::Chromium, &long_page(isolation, STICKY_90))
                .await;
        browser.switch_to_widget(isolation, 1).await;
        browser.expect_heading(KIND).await;
        browser.check("Commercial entity").await;
        browser.switch_to_host_page(isolation).await;
        let height = browser.eval("return innerHeight").await;
        let height = height.as_f64().expect("a number");
        let (x, y) = bring_to(&browser, isolation, "Continue", height - 12.0).await;
        let before = browser.eval(SCROLLED).await;
        let cdp = browser.driver.cdp();
        for (kind, points) in [
            ("touchStart", json!([{"x": x, "y": y}])),
            ("touchEnd", json!([])),
        ] {
            let touch = json!({"type": kind, "touchPoints": points});
            let sent = cdp.send_raw("Input.dispatchTouchEvent", touch).await;
            sent.expect("the browser takes the touch");
            if kind == "touchStart" {
                tokio::time::sleep(HAND).await;
                assert_eq!(browser.eval(SCROLLED).await, before, "{isolation:?}");
            }
        }
        browser.switch_to_without_scrolling(isolation).await;
        browser.expect_heading(BACKBONE).await;
        browser.switch_to_host_page(isolation).await;
        browser
            .until("the heading", || async {
                let top = heading_top(&browser, isolation).await;
                (90.0..height - 50.0).contains(&top)
            })
            .await;
        browser.close().await;
    }
}

/// Goes back like the browser's button. The driver's command waits for a page to load.
async fn go_back(browser: &BrowserSession) {
    browser.eval("history.back()").await;
}

async fn the_widgets_back_keeps_the_hosts_history(engine: Engine) {
    let hosting = HostPageOptions {
        elements: vec!["open".to_owned(), "open".to_owned()],
        style: "body { display: grid; grid-template-columns: 1fr 1fr; align-items: start; }",
        ..HostPageOptions::default()
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    let question = async |element: usize, heading: &str| {
        browser.enter_frame(element).await;
        browser.expect_heading(heading).await;
        browser.leave_frame().await;
    };
    let click = async |element: usize, words: &str| {
        browser.enter_frame(element).await;
        browser.click_button(words).await;
        browser.leave_frame().await;
    };
    for element in [1, 2] {
        browser.enter_frame(element).await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.expect_heading(TRANSIT).await;
        browser.leave_frame().await;
    }
    // Back in the first widget does not change the second's step.
    click(1, "Back").await;
    question(1, BACKBONE).await;
    question(2, TRANSIT).await;
    // Nor an anchor or route of the host.
    browser.eval("location.hash = 'anchor'").await;
    click(1, "Back").await;
    question(1, KIND).await;
    assert_eq!(browser.eval("return location.hash").await, "#anchor");
    browser
        .eval("history.pushState('routed', '', '?route')")
        .await;
    click(2, "Back").await;
    question(2, BACKBONE).await;
    assert_eq!(browser.eval("return location.search").await, "?route");
    // The browser's Back reverts one entry after the other.
    go_back(&browser).await;
    question(2, TRANSIT).await;
    assert_eq!(browser.eval("return location.search").await, "?route");
    go_back(&browser).await;
    browser
        .until("the route", || async {
            browser.eval("return location.search").await == ""
        })
        .await;
    question(1, KIND).await;
    question(2, TRANSIT).await;
    go_back(&browser).await;
    question(1, BACKBONE).await;
    assert_eq!(browser.eval("return location.hash").await, "#anchor");
    browser.close().await;
}

#[tokio::test]
async fn host_and_widget_can_have_different_host_names() {
    for isolation in BOTH {
        let hosting = HostPageOptions {
            origin: Origin::Names,
            ..hosting(isolation)
        };
        let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY).await;
        browser.expect_heading(ELIGIBLE).await;
        browser.close().await;
    }
}

#[tokio::test]
async fn one_back_after_clearing_leaves_the_widgets_entries() {
    let browser =
        BrowserSession::open_host_page(Engine::Chromium, &hosting(Isolation::Frame)).await;
    browser.eval("location.hash = 'before'").await;
    browser.enter_frame(1).await;
    browser.answer_all(&COMPANY[..4]).await;
    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    browser.expect_heading(KIND).await;
    browser.leave_frame().await;
    // By now every entry of the widget shows its first question.
    go_back(&browser).await;
    browser
        .until("the host's own entry", || async {
            browser.eval("return location.hash").await == ""
        })
        .await;
    browser.close().await;
}

#[tokio::test]
async fn history_off_adds_no_entries() {
    let hosting = HostPageOptions {
        elements: vec!["open history=\"off\"".to_owned()],
        ..HostPageOptions::default()
    };
    let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
    browser.enter_frame(1).await;
    browser.expect_heading(KIND).await;
    browser.leave_frame().await;
    let before = browser.eval("return history.length").await;
    browser.enter_frame(1).await;
    browser.answer_all(&COMPANY[..3]).await;
    browser.click_button("Back").await;
    browser.expect_heading(TRANSIT).await;
    browser.leave_frame().await;
    assert_eq!(browser.eval("return history.length").await, before);
    browser.close().await;
}

async fn returning_to_the_host_restores_scroll_and_focus(engine: Engine) {
    for isolation in BOTH {
        // As high as a screen of the widget: WebKit's driver cannot click outside the window.
        let browser =
            BrowserSession::open_host_page_in(engine, 1900, &long_page(isolation, STICKY_90)).await;
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.expect_heading(TRANSIT).await;
        browser.switch_to_host_page(isolation).await;
        browser.eval("scrollTo(0, 700)").await;
        let scrolled = "return Math.round(scrollY)";
        let focused = "return document.activeElement.localName";
        let before = (browser.eval(scrolled).await, browser.eval(focused).await);
        browser.go("about:blank").await;
        browser.driver.back().await.expect("Back");
        browser
            .until("the host", || async {
                browser
                    .eval(
                        "return document.title === 'A host' && document.readyState === 'complete'",
                    )
                    .await
                    == true
            })
            .await;
        // Long enough for delayed effects of the return.
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        assert_eq!(browser.eval(scrolled).await, before.0, "{isolation:?}");
        // A reloaded page has no focus.
        let after = browser.eval(focused).await;
        assert!(after == before.1 || after == "body", "{after}");
        browser.switch_to_widget(isolation, 1).await;
        // An inline widget keeps its state only in the page, which WebDriver's browsers may not
        // cache.
        if isolation == Isolation::Frame {
            browser.expect_heading(TRANSIT).await;
        }
        browser.close_ignoring_console().await;
    }
}

async fn the_mail_program_opens_under_the_policy(engine: Engine) {
    for (isolation, sandbox) in [
        (Isolation::Frame, None),
        (Isolation::Inline, None),
        (
            Isolation::Frame,
            Some("allow-scripts allow-same-origin allow-popups"),
        ),
    ] {
        let browser = BrowserSession::open_host_page(
            engine,
            &HostPageOptions {
                sandbox,
                ..hosting(isolation)
            },
        )
        .await;
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY).await;
        browser.expect_heading(ELIGIBLE).await;
        let link = browser.find("//a[starts-with(@href, 'mailto:')]").await;
        assert_eq!(
            link.attr("href").await.expect("a link").as_deref(),
            Some("mailto:secretariat@ispcp.info")
        );
        browser.click(&link).await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        // The widget is unchanged, and no policy was violated.
        browser.expect_heading(ELIGIBLE).await;
        browser.close_ignoring_console().await;
    }
}

async fn the_address_and_the_message_can_be_copied(engine: Engine) {
    for (isolation, headers) in [
        (Isolation::Frame, Vec::new()),
        (Isolation::Inline, Vec::new()),
        (
            Isolation::Frame,
            vec![("permissions-policy", "clipboard-write=()")],
        ),
    ] {
        // Only Chromium supports that policy.
        let refuses = !headers.is_empty();
        if refuses && engine != Engine::Chromium {
            continue;
        }
        let hosting = HostPageOptions {
            headers,
            // The headless shell grants no page the clipboard.
            full_browser: true,
            ..hosting(isolation)
        };
        let browser = BrowserSession::open_host_page(engine, &hosting).await;
        browser.switch_to_widget(isolation, 1).await;
        browser.open_as_company("Example Ltd").await;
        browser.click_button("Copy the message").await;
        if refuses {
            // The text can be selected instead.
            browser.expect_text("Your browser does not copy here").await;
            let text = browser.value("Text to copy").await;
            assert!(text.contains("Dear Secretariat"), "{text}");
        } else {
            browser.expect_text("Copied.").await;
        }
        browser.close_ignoring_console().await;
    }
}

async fn a_page_without_downloads_and_clipboard_shows_the_text(engine: Engine) {
    let hosting = HostPageOptions {
        script: "Object.defineProperty(navigator, 'clipboard', {value: {writeText: \
                     () => Promise.reject(new DOMException('no', 'NotAllowedError'))}});",
        // It forbids downloads.
        sandbox: Some("allow-scripts allow-same-origin"),
        ..hosting(Isolation::Inline)
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.open_as_company("Example Ltd").await;
    browser.click_button("Download HTML").await;
    browser
        .expect_text("Your browser was given this file")
        .await;
    browser.unfold("No file arrived?").await;
    for (button, found) in [
        ("Copy the text", "Example Ltd"),
        ("Copy the data", "\"format\""),
    ] {
        browser.click_button(button).await;
        browser.expect_text("Your browser does not copy here").await;
        browser
            .until(button, || async {
                browser.value("Text to copy").await.contains(found)
            })
            .await;
    }
    let data = browser.value("Text to copy").await;
    let session = Session::open(data.as_bytes()).expect("the data are ours");
    assert!(session.is_complete());
    assert!(
        browser.downloaded().is_empty(),
        "{:?}",
        browser.downloaded()
    );
    browser.close_ignoring_console().await;
}

/// A browser with the Web Share API; `answer` determines how `share` ends.
const SHARING: &str = "
    window.shared = [];
    window.answer = () => {};
    navigator.canShare = ({files}) => files.every(({type}) => type === 'text/html');
    navigator.share = async ({files, ...others}) => {
        const [file] = files;
        shared.push([files.length, file.name, file.type, await file.text(), Object.keys(others)]);
        return answer();
    };";

async fn a_file_can_be_shared_with_another_app(engine: Engine) {
    let hosting = HostPageOptions {
        script: SHARING,
        ..hosting(Isolation::Inline)
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.open_as_company("Example Ltd").await;
    browser.unfold("No file arrived?").await;
    let share = async |answer: &str, times: u64| {
        browser.eval(&format!("window.answer = {answer}")).await;
        browser.click_button("Share the HTML file").await;
        browser
            .until("the file", || async {
                browser.eval("return shared.length").await == times
            })
            .await;
    };
    let refused = "Your browser does not share files here";
    share("() => {}", 1).await;
    let given = browser.eval("return shared[0]").await;
    let [files, name, media_type, content, others] =
        serde_json::from_value::<[Value; 5]>(given).expect("five values");
    assert_eq!(
        (&files, &media_type, &others),
        (&json!(1), &json!("text/html"), &json!([]))
    );
    let name = name.as_str().expect("a name");
    assert!(
        name.starts_with("ispcp-application-20") && ends(name, "html"),
        "{name}"
    );
    let content = content.as_str().expect("a text");
    let session = Session::open(content.as_bytes()).expect("the file is ours");
    assert!(session.is_complete());
    // A dismissed share sheet shows no message; a refusal shows an error.
    share(
        "() => { throw new DOMException('closed', 'AbortError') }",
        2,
    )
    .await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert!(!browser.page_text().await.contains(refused));
    share(
        "() => { throw new DOMException('no', 'NotAllowedError') }",
        3,
    )
    .await;
    browser.expect_text(refused).await;
    browser.close_ignoring_console().await;
}

async fn the_visitors_language_overrides_the_page(engine: Engine) {
    let hosting = HostPageOptions {
        elements: vec!["open lang=\"en\"".to_owned()],
        // Chromium stores nothing for a cross-site frame in the tests' profile.
        origin: Origin::Same,
        ..HostPageOptions::default()
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    browser.enter_frame(1).await;
    browser.expect_heading(KIND).await;
    browser.select_language("Français").await;
    browser.expect_heading(french()).await;
    browser.leave_frame().await;
    browser.driver.refresh().await.expect("a reload");
    let shows = async |question: &str| {
        browser.enter_frame(1).await;
        browser.expect_heading(question).await;
        browser.leave_frame().await;
    };
    shows(french()).await;
    // A page in another language has a separate choice and leaves the first one unchanged.
    let spanish = Catalogue::for_locale("es").expect("there is Spanish");
    for (tag, question) in [
        ("es", spanish.text(messages::QUESTION_APPLICANT)),
        ("en", french()),
    ] {
        let replace = format!(
            "const old = document.querySelector('ispcp-eligibility'); \
             const other = old.cloneNode(true); other.lang = '{tag}'; old.replaceWith(other)"
        );
        browser.eval(&replace).await;
        shows(question).await;
    }
    browser.close_ignoring_console().await;
}

/// The lowest contrast of any text in the widget against the nearest background of the widget (WCAG
/// 2.2, relative luminance), and that text; 0 if it has no such background.
const LOWEST_CONTRAST: &str = "
    const root = arguments[0];
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const rgba = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour) => {
        const [r, g, b] = rgba(colour).slice(0, 3).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let lowest = [21, ''];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const words = walker.currentNode.data.trim();
        if (!words || !element.checkVisibility() || element.closest('option, svg, .badge')) continue;
        let behind = element;
        while (behind && behind !== root && rgba(getComputedStyle(behind).backgroundColor)[3] < 255) {
            behind = behind.parentElement;
        }
        const own = behind && behind !== root;
        const [light, dark] = own
            ? [element, behind].map((e, i) => {
                const style = getComputedStyle(e);
                return luminance(i ? style.backgroundColor : style.color);
            }).sort((a, b) => b - a)
            : [0, 0];
        const contrast = own ? (light + 0.05) / (dark + 0.05) : 0;
        if (contrast < lowest[0]) lowest = [contrast, words];
    }
    return lowest";

async fn text_is_readable_on_a_dark_host_without_color_scheme(engine: Engine) {
    for isolation in BOTH {
        let hosting = HostPageOptions {
            style: "html { background: #101820; color: #eee; }",
            ..hosting(isolation)
        };
        let browser = BrowserSession::open_host_page(engine, &hosting).await;
        browser.scroll_to_widget(1).await;
        for theme in ["auto", "dark"] {
            browser
                .eval(&format!(
                    "document.querySelector('ispcp-eligibility').setAttribute('theme', '{theme}')"
                ))
                .await;
            browser.switch_to_widget(isolation, 1).await;
            browser.expect_heading(KIND).await;
            browser.check("Neither").await;
            let page = browser.find("//*[contains(@class, 'ispcp')]/..").await;
            browser
                .until("the contrast", || async {
                    let argument = page.to_json().expect("an element");
                    let lowest = browser
                        .driver
                        .execute(LOWEST_CONTRAST, vec![argument])
                        .await;
                    let lowest: (f64, String) = lowest
                        .expect("the script runs")
                        .convert()
                        .expect("a number and words");
                    lowest.0 >= 4.5
                })
                .await;
            browser.switch_to_host_page(isolation).await;
            // The area between the widget's rounded corner and the edge of its frame has the host's
            // colour.
            let picture = browser.screenshot().await;
            let place = format!(
                "const {{left, top}} = ({FRAME} ?? document.querySelector('ispcp-eligibility'))\
                 .getBoundingClientRect(); scrollTo(0, 0); return [left + 1, top + 1]"
            );
            let place: [f64; 2] =
                serde_json::from_value(browser.eval(&place).await).expect("two numbers");
            if place[1] >= 0.0 {
                assert_eq!(
                    pixel(&picture, place),
                    [0x10, 0x18, 0x20],
                    "{isolation:?} {theme}"
                );
            }
        }
        browser.close().await;
    }
}

/// The colour of a pixel of a PNG.
fn pixel(png: &[u8], [x, y]: [f64; 2]) -> [u8; 3] {
    let decoder = png::Decoder::new(Cursor::new(png));
    let mut reader = decoder.read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("a picture");
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a window"
    )]
    let (x, y) = (x as usize, y as usize);
    let at = y * info.line_size + x * info.color_type.samples();
    [bytes[at], bytes[at + 1], bytes[at + 2]]
}

async fn escape_and_tab_leave_an_inline_widget(engine: Engine) {
    let hosting = HostPageOptions {
        script: "window.keys = []; \
                 addEventListener('keydown', ({key}) => keys.push(key))",
        ..hosting(Isolation::Inline)
    };
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.expect_heading(KIND).await;
    browser.check("Commercial entity").await;
    let focus = "document.querySelector('ispcp-eligibility').shadowRoot\
                 .querySelector('input:checked').focus()";
    browser.eval(focus).await;
    let keys = browser.driver.action_chain().send_keys("x");
    let keys = keys.send_keys(Key::Escape).send_keys(Key::Tab);
    keys.perform().await.expect("the keys are pressed");
    assert_eq!(browser.eval("return keys").await, json!(["Escape", "Tab"]));
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn an_inline_widget_prints_the_application_alone() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        ancestors: HOSTS,
        ..SessionOptions::default()
    })
    .await;
    // In every frame of the page.
    browser
        .add_init_script(
            "window.print = () => { top.printed = [self === top, document.body.innerText]; };",
        )
        .await;
    let hosting = HostPageOptions {
        around: ("<p>Words of the host</p>".to_owned(), String::new()),
        ..hosting(Isolation::Inline)
    };
    let host = HostPage::open(&browser.site, &hosting).await;
    browser.go(&host.address).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.open_as_company("Example Ltd").await;
    browser.click_button("Print").await;
    browser.switch_to_host_page(Isolation::Inline).await;
    let printed = browser.eval("return window.printed").await;
    assert_eq!(printed[0], false, "not the host's page");
    let words = printed[1].as_str().expect("what was printed");
    assert!(words.contains("Example Ltd") && !words.contains("Words of the host"));
    browser.close().await;
}

/// Wraps every text from now on in its own elements, as browsers' translators do.
const TRANSLATE: &str = "
    const root = document.querySelector('#ispcp-widget');
    const translate = (node) => {
        const texts = [];
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            const parent = text.parentElement;
            if (parent && text.data.trim() && !parent.closest('font, option, textarea, [translate=no]')) {
                const font = document.createElement('font');
                font.textContent = text.data;
                text.replaceWith(font);
            }
        }
    };
    const observer = new MutationObserver((records) => {
        for (const {addedNodes} of records) {
            for (const node of addedNodes) {
                if (node.isConnected && node.nodeName !== 'FONT') {
                    translate(node.nodeType === 3 ? node.parentNode : node);
                }
            }
        }
    });
    translate(root);
    observer.observe(root, {subtree: true, childList: true});";

async fn a_translator_on_the_page_does_no_harm(engine: Engine) {
    let browser = BrowserSession::open_with(SessionOptions {
        engine,
        ..SessionOptions::default()
    })
    .await;
    translate(&browser).await;
    browser.select_language("English").await;
    browser.complete_as_company("Example Ltd").await;
    browser.click_button("Download PDF").await;
    browser.expect_text("ispcp-application-").await;
    // The text for the Secretariat is not translated.
    let touched = "return document.querySelectorAll('.preview font').length";
    assert_eq!(browser.eval(touched).await, 0);
    browser.close_ignoring_console().await;
}

async fn a_translator_in_the_frame_does_no_harm(engine: Engine) {
    let browser = BrowserSession::open_host_page(engine, &hosting(Isolation::Frame)).await;
    browser.enter_frame(1).await;
    translate(&browser).await;
    browser.leave_frame().await;
    // The frame still fits its content.
    let height = browser.frame_height().await;
    browser.enter_frame(1).await;
    browser.select_language("English").await;
    browser.answer_all(&COMPANY).await;
    browser.expect_heading(ELIGIBLE).await;
    browser.leave_frame().await;
    browser
        .until("the room", || async {
            browser.frame_height().await > height + 300.0
        })
        .await;
    browser.close_ignoring_console().await;
}

/// Goes through errors, notices and another language while a translator is active.
async fn translate(browser: &BrowserSession) {
    browser
        .until("the module", || async {
            let state = "return document.getElementById('ispcp').dataset.state";
            browser.eval(state).await == "running"
        })
        .await;
    browser.eval(TRANSLATE).await;
    // An error, then none.
    browser.click_button("Continue").await;
    browser
        .expect_text("Select what kind of organisation is applying")
        .await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    // Two notices, one after the other.
    browser.click_button("Save a copy to continue later").await;
    browser.expect_text("Your copy was saved").await;
    browser.click_button("Clear everything").await;
    browser.click_button("Yes, clear everything").await;
    browser.expect_text("Everything was cleared").await;
    assert!(!browser.page_text().await.contains("Your copy was saved"));
    browser.select_language("Français").await;
    browser.expect_heading(french()).await;
}

#[tokio::test]
async fn a_cross_origin_isolated_page_shows_the_widget() {
    for isolation in BOTH {
        let hosting = HostPageOptions {
            headers: vec![
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-embedder-policy", "require-corp"),
            ],
            ..hosting(isolation)
        };
        let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
        assert_eq!(browser.eval("return crossOriginIsolated").await, true);
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.expect_heading(TRANSIT).await;
        browser.close().await;
    }
}

#[tokio::test]
async fn an_address_without_trailing_slash_shows_the_fallback_page() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::NoSlash,
        ..SessionOptions::default()
    })
    .await;
    browser
        .go(&format!("{}somewhere/check", browser.site.address()))
        .await;
    browser.expect_text("could not be loaded").await;
    browser
        .expect_text("operate an Internet backbone network")
        .await;
    assert!(!browser.page_text().await.contains(KIND));
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn a_language_that_fails_to_load_shows_an_error() {
    for fault in [ServerFault::Without("/fr-"), ServerFault::Html("/fr-")] {
        let browser = BrowserSession::open_with(SessionOptions {
            fault,
            ..SessionOptions::default()
        })
        .await;
        browser.check("Commercial entity").await;
        browser.select_language("Français").await;
        browser
            .expect_text("That language could not be loaded")
            .await;
        browser.site.clear_faults();
        browser.select_language("Français").await;
        browser.expect_heading(french()).await;
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn the_frame_has_no_scroll_bar_at_any_zoom() {
    let browser = BrowserSession::open_host_page(
        Engine::Chromium,
        &HostPageOptions {
            origin: Origin::OtherSite,
            style: "body { margin: 0.4px; padding: 0.3px; }",
            ..hosting(Isolation::Frame)
        },
    )
    .await;
    browser.enter_frame(1).await;
    browser.answer_all(&COMPANY).await;
    browser.leave_frame().await;
    for zoom in [1.1, 1.25, 1.5, 0.9, 1.0] {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "pixels"
        )]
        let width = (1000.0 / zoom) as u32;
        let metrics = json!({
            "width": width, "height": 900, "deviceScaleFactor": zoom, "mobile": false,
        });
        let command = "Emulation.setDeviceMetricsOverride";
        let zoomed = browser.driver.cdp().send_raw(command, metrics).await;
        zoomed.expect("the browser zooms");
        browser.enter_frame(1).await;
        browser
            .until(&format!("no scroll bar at {zoom}"), || async {
                let over = "return document.documentElement.scrollHeight > innerHeight";
                browser.eval(over).await == false
            })
            .await;
        browser.leave_frame().await;
    }
    browser.close().await;
}

#[tokio::test]
async fn browsers_without_light_dark_get_the_light_theme_with_all_borders() {
    let browser = BrowserSession::open_with(SessionOptions {
        fault: ServerFault::OldStyle,
        dark: true,
        ..SessionOptions::default()
    })
    .await;
    let style = "const style = (css) => getComputedStyle(document.querySelector(css)); \
                 return [style('.card').backgroundColor, style('.card').borderTopStyle, \
                         style('.choice').borderTopColor, style('.ispcp').color, \
                         style('[type=submit]').backgroundColor]";
    assert_eq!(
        browser.eval(style).await,
        json!([
            "rgb(255, 255, 255)",
            "solid",
            "rgb(123, 138, 150)",
            "rgb(20, 33, 43)",
            "rgb(10, 90, 115)"
        ])
    );
    browser.answer_all(&COMPANY[..2]).await;
    browser.close().await;
}
