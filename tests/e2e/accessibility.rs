//! Accessibility: two engines check every screen in every state, language and theme; further tests
//! cover rules that no engine checks.

use std::fs;

use ispcp_core::interview::Step;
use ispcp_eligibility::widget::gallery::examples;
use ispcp_i18n::{Catalogue, Labels, languages, messages};
use serde_json::json;
use thirtyfour::prelude::*;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::required_env;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, KIND};
use ispcp_e2e_support::pseudolocales;
use ispcp_e2e_support::test_server::ServerFault;
use ispcp_test_support::screens::{Screen, screens};

/// The storage key of the widget's own page.
const KEY: &str = "ispcp-eligibility";

const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// A JavaScript function for what axe-core finds: all rules for WCAG 2.2 up to AA, and the best
/// practices; or only the rules on colours. It returns the number of rules that pass, and the
/// violations.
const AXE: &str = "async (colours) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const {violations, passes} = await axe.run(document, {
        runOnly: colours ? ['color-contrast', 'link-in-text-block'] : tags,
        // Of the rules that pass, it then gathers no elements.
        resultTypes: ['violations'],
    });
    return [
        passes.length,
        violations.flatMap(({id, nodes}) =>
            nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary}`)),
    ];
}";

/// The same for IBM's Equal Access engine, by its rules for WCAG 2.2. Items for manual review do
/// not count.
const EQUAL_ACCESS: &str = "async (colours) => {
    const checker = new ace.Checker();
    checker.engine.enableRules(['text_contrast_sufficient']);
    const {results} = await (colours
        ? checker.engine.run(document)
        : checker.check(document, ['WCAG_2_2']));
    const rules = results.filter(({value}) => value[1] === 'PASS').map(({ruleId}) => ruleId);
    return [
        new Set(rules).size,
        results.filter(({value}) => value[1] === 'FAIL')
            .map(({ruleId, message, snippet}) => `${ruleId}: ${message}\n${snippet}`),
    ];
}";

/// A JavaScript function for the size and position of every element.
const LAYOUT: &str = "() => JSON.stringify([...document.querySelectorAll('*')].map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x, y, width, height];
}))";

/// Runs functions in each theme, all in one command, because the driver takes long for each. The
/// first theme is checked by all rules; in the others, which move no element, only colours differ.
/// Returns a list of theme, function and its result.
const IN_EACH_THEME: &str = "
    const [themes] = arguments;
    const done = arguments[arguments.length - 1];
    (async () => {
        const results = [];
        let layout;
        for (const theme of themes) {
            document.documentElement.dataset.theme = theme;
            const now = (LAYOUT)();
            layout ??= now;
            if (now !== layout) throw new Error(`elements move in the theme ${theme}`);
            for (const run of [ENGINES]) results.push([theme, await run(theme !== themes[0])]);
        }
        return results;
    })().then(done, (error) => done(String(error)));
";

/// A script that runs a package and makes its global name available to other scripts.
fn package(variable: &str, name: &str) -> String {
    let script = fs::read_to_string(required_env(variable)).expect("xtask installs it");
    format!("{script};\nwindow.{name} = {name};")
}

/// Both engines.
fn engines() -> String {
    [package("AXE", "axe"), package("EQUAL_ACCESS", "ace")].concat()
}

/// Reloads the page in a language, with a session.
pub(crate) async fn reload_with(browser: &BrowserSession, screen: &Screen, catalogue: &Catalogue) {
    // When the page ends: the widget may render until then, and stores its own session.
    let keep = format!(
        "addEventListener('pagehide', () => {{ \
             sessionStorage.setItem('{KEY}', {}); sessionStorage.setItem('{KEY}-language', '{}') \
         }})",
        json!(screen.session.to_storage()),
        catalogue.locale()
    );
    browser.eval(&keep).await;
    browser.driver.refresh().await.expect("a reload");
    let spoken = format!(
        "return document.getElementById('ispcp')?.dataset.state === 'running'
            && document.querySelector('.ispcp:not(.fallback)')?.lang === '{}'",
        catalogue.locale()
    );
    browser
        .until("the widget", || async {
            browser.eval(&spoken).await == true
        })
        .await;
    show_errors(browser, screen).await;
}

/// Shows a screen in a language. In the language of the page, it arrives like a return from the
/// back/forward cache: loading the page would take longer than most checks.
async fn show(browser: &BrowserSession, screen: &Screen, catalogue: &Catalogue) {
    let language = "return document.querySelector('.ispcp:not(.fallback)').lang";
    if browser.eval(language).await == catalogue.locale() {
        let stored = json!(screen.session.to_storage());
        let restore = format!(
            "sessionStorage.setItem('{KEY}', {stored}); \
             dispatchEvent(new PageTransitionEvent('pageshow', {{persisted: true}}))"
        );
        browser.eval(&restore).await;
        show_errors(browser, screen).await;
    } else {
        reload_with(browser, screen, catalogue).await;
    }
    let Screen { session, .. } = screen;
    let step = Labels::new(catalogue).step(session.step(), session.assessment().verdict);
    let mut title = messages::page_title(catalogue, step);
    if screen.continued {
        title = messages::error_prefix(catalogue, &title);
    }
    let what = format!("the title “{title}”");
    browser
        .until(&what, || async {
            let shown = browser.driver.title().await;
            shown.is_ok_and(|shown| shown == title)
        })
        .await;
}

/// Clicks Continue on a screen that has errors then.
async fn show_errors(browser: &BrowserSession, screen: &Screen) {
    if screen.continued {
        browser.tick("//button[@type='submit']").await;
        browser.find("//div[@class='errors']").await;
    }
}

/// The violations that the engines find on the page in the themes, each after its theme.
async fn audit(browser: &BrowserSession, engines: &[&str], themes: &[&str]) -> Vec<String> {
    let script = IN_EACH_THEME.replace("ENGINES", &engines.join(", "));
    let script = script.replace("LAYOUT", LAYOUT);
    let results = browser.driver.execute_async(script, vec![json!(themes)]);
    let results = results.await.expect("the engines run").json().clone();
    let runs: Vec<(String, (u64, Vec<String>))> =
        serde_json::from_value(results.clone()).unwrap_or_else(|_| panic!("{results}"));
    assert_eq!(runs.len(), engines.len() * themes.len());
    let mut found = Vec::new();
    for (theme, (passed, barriers)) in runs {
        // Few passed rules mean that the engine did not check the page. Of those on colours, none
        // may apply.
        assert!(
            passed > 10 || theme != themes[0],
            "{theme}: {passed} rules pass"
        );
        found.extend(barriers.iter().map(|it| format!("{theme}: {it}")));
    }
    found
}

/// Checks every screen in one language with both engines.
async fn no_barrier(tag: &str) {
    let catalogue = Catalogue::for_locale(tag).expect("there is that language");
    let browser = BrowserSession::open().await;
    browser.add_init_script(&engines()).await;
    let mut found = Vec::new();
    for screen in screens() {
        show(&browser, &screen, &catalogue).await;
        found.extend(barriers(&browser, &screen.name).await);
    }
    assert!(
        found.is_empty(),
        "{} barriers:\n{}",
        found.len(),
        found.join("\n")
    );
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn no_barrier_in_arabic() {
    no_barrier("ar").await;
}

#[tokio::test]
async fn no_barrier_in_english() {
    no_barrier("en").await;
}

#[tokio::test]
async fn no_barrier_in_spanish() {
    no_barrier("es").await;
}

#[tokio::test]
async fn no_barrier_in_french() {
    no_barrier("fr").await;
}

#[tokio::test]
async fn no_barrier_in_russian() {
    no_barrier("ru").await;
}

#[tokio::test]
async fn no_barrier_in_chinese() {
    no_barrier("zh").await;
}

/// The violations that both engines find on the page, in every theme.
async fn barriers(browser: &BrowserSession, what: &str) -> Vec<String> {
    if browser.eval("return !window.axe || !window.ace").await == true {
        browser.eval(&engines()).await;
    }
    let found = audit(browser, &[AXE, EQUAL_ACCESS], &THEMES).await;
    found.iter().map(|it| format!("{what}, {it}")).collect()
}

async fn no_barrier_here(browser: &BrowserSession, what: &str) {
    let found = barriers(browser, what).await;
    assert!(found.is_empty(), "{found:#?}");
}

#[tokio::test]
async fn no_barrier_in_dialogs_and_notices() {
    let browser = BrowserSession::open().await;
    browser.open_saved("letter.json", b"Dear Secretariat").await;
    browser.expect_text("The file could not be opened").await;
    no_barrier_here(&browser, "a file that is not ours").await;
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.download("Save a copy to continue later").await;
    no_barrier_here(&browser, "a copy was saved").await;
    browser.click_button("Clear everything").await;
    no_barrier_here(&browser, "clearing asks first").await;
    browser.click_button("Yes, clear everything").await;
    browser.expect_heading(KIND).await;
    no_barrier_here(&browser, "everything was cleared").await;
    browser.close().await;
}

#[tokio::test]
async fn no_barrier_on_the_fallback_page() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        fault: ServerFault::Missing(".wasm"),
        ..SessionOptions::default()
    })
    .await;
    browser.expect_text("could not be loaded").await;
    no_barrier_here(&browser, "the criteria").await;
    browser.close_ignoring_console().await;
}

/// Each component in the states of the gallery.
#[tokio::test]
async fn no_barrier_in_any_component_of_the_gallery() {
    let browser = BrowserSession::open().await;
    let examples = examples();
    assert!(examples.len() > 50, "{}", examples.len());
    browser.add_init_script(&engines()).await;
    for (number, example) in examples.iter().enumerate() {
        browser.go(&browser.site.gallery(number)).await;
        let what = format!("{}, {}", example.component, example.name);
        no_barrier_here(&browser, &what).await;
    }
    browser.close().await;
}

#[tokio::test]
async fn each_engine_finds_a_known_barrier() {
    let browser = BrowserSession::open().await;
    browser.eval(&engines()).await;
    // A field without a name, and illegible text.
    let spoil = "const card = document.querySelector('.card'); \
                 card.append(document.createElement('input')); \
                 for (const element of card.querySelectorAll('*')) { \
                     element.style.color = '#777'; \
                     element.style.background = '#888'; \
                 }";
    browser.eval(spoil).await;
    for (engine, name, colours) in [
        (AXE, "label", "color-contrast"),
        (
            EQUAL_ACCESS,
            "input_label_exists",
            "text_contrast_sufficient",
        ),
    ] {
        let found = audit(&browser, &[engine], &THEMES).await;
        let finds = |theme, rule| {
            let start = format!("{theme}: {rule}: ");
            found.iter().any(|barrier| barrier.starts_with(&start))
        };
        assert!(finds("light", name), "{found:#?}");
        for theme in THEMES {
            assert!(finds(theme, colours), "{theme}: {found:#?}");
        }
    }
    browser.close_ignoring_console().await;
}

/// Elements that overflow the page, and text that is cut off.
const STICKS_OUT: &str = "
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    for (const element of document.querySelectorAll('.ispcp:not(.fallback) *')) {
        if (element.closest('svg, .visually-hidden')) continue;
        const {left, right, width} = element.getBoundingClientRect();
        if (width && (left < -1 || right > root.clientWidth + 1)) {
            found.push(`sticks out: ${element.outerHTML.slice(0, 120)}`);
        }
        const {overflowX, overflowY} = getComputedStyle(element);
        const cut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
            || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
        if (cut && !element.matches('textarea, input, select')) {
            found.push(`is cut off: ${element.outerHTML.slice(0, 120)}`);
        }
    }
    return found;
";

/// Text on the screen that is not from a message: the pseudolocales have accents.
const FOREIGN: &str = "
    const found = [];
    const texts = document.createTreeWalker(
        document.querySelector('.ispcp:not(.fallback)'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const {data, parentElement} = texts.currentNode;
        const quoted = parentElement.closest('[lang=en], .languages, select, textarea, a');
        if (!quoted && /[A-Za-z]{4}/.test(data) && !/[^\\x00-\\x7f]/.test(data)) {
            found.push(data);
        }
    }
    return found;
";

/// Visits every screen and asserts that nothing overflows.
async fn everything_fits(browser: &BrowserSession, catalogue: &Catalogue, foreign: bool) {
    let tag = catalogue.locale();
    for screen in screens() {
        show(browser, &screen, catalogue).await;
        let name = &screen.name;
        assert_eq!(browser.eval(STICKS_OUT).await, json!([]), "{tag}: {name}");
        // The last two screens show the applicant's input.
        if foreign && !matches!(screen.session.step(), Step::Review | Step::Download) {
            assert_eq!(browser.eval(FOREIGN).await, json!([]), "{name}: no message");
        }
    }
}

#[tokio::test]
async fn a_longer_pseudolocale_fits_and_all_text_is_from_messages() {
    let catalogue = Catalogue::parse("fr", &pseudolocales::expanded());
    let catalogue = catalogue.expect("it has every message");
    for width in [320, 1000] {
        let browser = BrowserSession::open_with(SessionOptions {
            width,
            fault: ServerFault::ExpandedPseudolocale("/fr-"),
            ..SessionOptions::default()
        })
        .await;
        everything_fits(&browser, &catalogue, true).await;
        browser.close().await;
    }
}

#[tokio::test]
async fn a_longer_right_to_left_pseudolocale_fits() {
    let catalogue = Catalogue::parse("ar", &pseudolocales::right_to_left());
    let catalogue = catalogue.expect("it has every message");
    for width in [320, 1000] {
        let browser = BrowserSession::open_with(SessionOptions {
            width,
            fault: ServerFault::RtlPseudolocale("/ar-"),
            ..SessionOptions::default()
        })
        .await;
        everything_fits(&browser, &catalogue, false).await;
        browser.close().await;
    }
}

/// A page of 1280 pixels at 400 % is as wide as one of 320 (WCAG 1.4.10).
#[tokio::test]
async fn every_language_fits_at_four_hundred_percent() {
    let browser = BrowserSession::open_with(SessionOptions {
        width: 320,
        ..SessionOptions::default()
    })
    .await;
    for (tag, _) in languages() {
        let catalogue = Catalogue::for_locale(tag).expect("there is that language");
        everything_fits(&browser, &catalogue, false).await;
    }
    browser.close().await;
}

/// Text spacing that a reader may set (WCAG 1.4.12).
#[tokio::test]
async fn wider_text_spacing_cuts_nothing_off() {
    let browser = BrowserSession::open_with(SessionOptions {
        width: 320,
        ..SessionOptions::default()
    })
    .await;
    let space = "const sheet = new CSSStyleSheet(); \
                 sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; \
                 word-spacing: .16em !important } p { margin-block-end: 2em !important }'); \
                 document.adoptedStyleSheets = [sheet]";
    for tag in ["en", "ru", "ar"] {
        let catalogue = Catalogue::for_locale(tag).expect("there is that language");
        for screen in screens() {
            show(&browser, &screen, &catalogue).await;
            browser.eval(space).await;
            assert_eq!(browser.eval(STICKS_OUT).await, json!([]), "{}", screen.name);
        }
    }
    browser.close().await;
}

/// WCAG 2.5.8 requires 24 pixels; the main controls have 44 (2.5.5).
#[tokio::test]
async fn controls_meet_the_target_sizes() {
    let small = "return [...document.querySelectorAll('.ispcp:not(.fallback) :is(button, input:not([type=file]), select, textarea, summary)')]
        .flatMap((element) => {
            const label = element.matches('.choice input') ? element.closest('.choice') : element;
            const {width, height} = label.getBoundingClientRect();
            const least = element.matches('[data-variant~=primary], [data-variant~=secondary], input, select, textarea') ? 44 : 24;
            return width < 24 || height < least ? [`${width} x ${height}: ${element.outerHTML}`] : [];
        })";
    for width in [320, 1000] {
        let browser = BrowserSession::open_with(SessionOptions {
            width,
            ..SessionOptions::default()
        })
        .await;
        for screen in screens() {
            show(&browser, &screen, &Catalogue::english()).await;
            assert_eq!(browser.eval(small).await, json!([]), "{}", screen.name);
        }
        browser.close().await;
    }
}

/// Forced colours of the visitor's system: no information is conveyed by colour alone.
#[tokio::test]
async fn controls_and_focus_have_an_outline_under_forced_colours() {
    let browser = BrowserSession::open().await;
    browser.emulate(&[("forced-colors", "active")]).await;
    let bare = "return [...document.querySelectorAll('.ispcp:not(.fallback) :is(button, input:not([type=file]), select, textarea)')]
        .filter((element) => {
            if (!element.checkVisibility()) return false;
            const within = element.matches('.choice input') ? element.closest('.choice') : element;
            const {borderTopWidth, borderTopStyle} = getComputedStyle(within);
            const quiet = element.matches('[data-variant~=tertiary], .languages *');
            const underlined = getComputedStyle(element).textDecorationLine !== 'none';
            return !(quiet && underlined) && (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1);
        }).map((element) => element.outerHTML)";
    let unmarked = "return [...document.querySelectorAll('.ispcp:not(.fallback) :is(button, input:not([type=file]), select, textarea, a)')]
        .filter((element) => {
            // Collapsed elements take no focus.
            if (!element.checkVisibility()) return false;
            element.focus();
            const shown = (element) => element && getComputedStyle(element).outlineStyle !== 'none';
            return !shown(element) && !shown(element.closest('.choice'));
        }).map((element) => element.outerHTML)";
    for screen in screens() {
        show(&browser, &screen, &Catalogue::english()).await;
        assert_eq!(
            browser
                .eval("return matchMedia('(forced-colors: active)').matches")
                .await,
            true
        );
        assert_eq!(browser.eval(bare).await, json!([]), "{}", screen.name);
        browser
            .driver
            .action_chain()
            .send_keys(Key::Tab)
            .perform()
            .await
            .expect("a key");
        assert_eq!(browser.eval(unmarked).await, json!([]), "{}", screen.name);
    }
    browser.close().await;
}

#[tokio::test]
async fn nothing_moves_under_reduced_motion() {
    let browser = BrowserSession::open().await;
    browser
        .emulate(&[("prefers-reduced-motion", "reduce")])
        .await;
    let moving = "return [document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => [null, '::before', '::after'].some((part) => {
            const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element, part);
            return transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01)
                || animationName !== 'none' || scrollBehavior === 'smooth';
        })).map((element) => element.outerHTML.slice(0, 200))";
    for screen in screens() {
        show(&browser, &screen, &Catalogue::english()).await;
        assert_eq!(browser.eval(moving).await, json!([]), "{}", screen.name);
    }
    // The only animation is beside a PDF in progress.
    let examples = examples();
    let loading = examples
        .iter()
        .position(|example| example.name == "loading");
    browser
        .go(&browser.site.gallery(loading.expect("there is one")))
        .await;
    assert_eq!(browser.eval(moving).await, json!([]));
    browser.emulate(&[]).await;
    assert_ne!(browser.eval(moving).await, json!([]), "what moves is found");
    browser.close().await;
}

#[test]
fn the_longer_pseudolocale_is_longer_by_two_fifths() {
    let (source, longer) = (pseudolocales::source(), pseudolocales::expanded());
    assert!(longer.chars().count() * 10 >= source.chars().count() * 14);
}
