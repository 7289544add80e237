//! The widget on host pages of every kind: complete flows in three engines, in a frame and inline.

use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use ispcp_core::application::Field;
use ispcp_core::interview::Session;
use ispcp_i18n::{Catalogue, messages};
use serde_json::{Value, json};

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::embedded::{FRAME, Isolation};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::{BACKBONE, COMPANY, ELIGIBLE, KIND, TRANSIT};
use ispcp_e2e_support::host_page::{
    CORRUPTION, FALLBACK, HOSTILE_STYLE, HOSTS, HostPage, HostPageOptions, Origin, POLLUTED,
    WEBASSEMBLY,
};
use ispcp_e2e_support::test_server::ServerFault;

/// Completes the flow in every widget of a page. The page observes none of the input, and is not
/// affected.
async fn complete_flow(engine: Engine, isolation: Isolation, mut hosting: HostPageOptions) {
    if engine != Engine::Firefox && hosting.origin == Origin::Names {
        // WebKit's browser has no option for host names, and Chromium refuses downloads from a host
        // name without TLS.
        hosting.origin = Origin::OtherSite;
    }
    if isolation == Isolation::Inline {
        for attributes in &mut hosting.elements {
            attributes.push_str(" isolation=\"inline\"");
        }
        hosting.grants = hosting.grants.map(|_| WEBASSEMBLY);
    }
    for attributes in &mut hosting.elements {
        attributes.push_str(" open");
    }
    // In the browser that visitors have.
    hosting.full_browser = true;
    let browser = BrowserSession::open_host_page(engine, &hosting).await;
    let before = browser.driver.current_url().await.expect("an address");
    // From the last to the first, so that elements above do not push the next out of view.
    for element in (1..=hosting.elements.len()).rev() {
        let name = format!("Verborgen {element} Ltd");
        browser.switch_to_widget(isolation, element).await;
        browser.expect_heading(KIND).await;
        browser.complete_as_company(&name).await;
        let (_, json) = browser.download("Download data (JSON)").await;
        let session = Session::open(json.as_bytes()).expect("ours");
        assert!(session.is_complete());
        assert_eq!(session.application().text(Field::LegalName), name);
        let (_, pdf) = browser.download_file("Download PDF").await;
        assert!(pdf.starts_with(b"%PDF-1.7"), "it is a PDF");
        browser.switch_to_host_page(isolation).await;
    }
    // The page's changes of prototypes would affect the driver's results.
    browser.eval("window.cleanse?.()").await;
    // A frame of the page's own origin stores its answers in that origin's storage.
    let shared = hosting.origin == Origin::Same && isolation == Isolation::Frame;
    if shared {
        browser.eval("sessionStorage.clear()").await;
    }
    let page_state = browser
        .eval(
            "return {heard, typed, title: document.title, state: history.state, \
             cookies: document.cookie, kept: (() => { \
                 try { return [{...sessionStorage}, {...localStorage}] } catch { return [{}, {}] } \
             })()}",
        )
        .await;
    assert_eq!(
        page_state,
        json!({
            "heard": [], "typed": [], "title": "A host", "state": null, "cookies": "",
            "kept": [{}, {}],
        })
    );
    let after = browser.driver.current_url().await.expect("an address");
    assert_eq!(before, after);
    let page = browser
        .eval("return document.documentElement.outerHTML")
        .await;
    assert!(!page.to_string().contains("Verborgen"), "{page}");
    let events = browser.eval("return events").await;
    let journey = expected_events();
    let count = |event: &Value| {
        let events = events.as_array().expect("an array");
        events.iter().filter(|emitted| *emitted == event).count()
    };
    for event in journey.as_array().expect("an array") {
        assert_eq!(count(event), hosting.elements.len(), "{event} of {events}");
    }
    let all = events.as_array().map_or(0, Vec::len);
    assert_eq!(all, 18 * hosting.elements.len(), "{events}");
    if !hosting.module.is_empty() {
        assert_eq!(browser.eval("return leaked").await, json!([]));
    }
    browser.close().await;
}

/// The events of a company's complete flow.
fn expected_events() -> Value {
    json!([
        ["ready", {}],
        ["step", {"step": "applicant"}],
        ["step", {"step": "backbone"}],
        ["step", {"step": "transit"}],
        ["step", {"step": "services"}],
        ["step", {"step": "gnso"}],
        ["step", {"step": "participation"}],
        ["step", {"step": "result"}],
        ["verdict", {"verdict": "eligible"}],
        ["step", {"step": "organisation"}],
        ["step", {"step": "representatives"}],
        ["step", {"step": "evidence"}],
        ["step", {"step": "disclosures"}],
        ["step", {"step": "declarations"}],
        ["step", {"step": "review"}],
        ["step", {"step": "download"}],
        ["download", {"format": "json"}],
        ["download", {"format": "pdf"}],
    ])
}

/// Defines the complete flow on a page, in three engines and both modes, with the reason: where
/// engines can differ.
macro_rules! complete_flows {
    ($($(#[$reason:meta])+ $page:ident: $hosting:expr,)*) => {
        $($(#[$reason])+
        mod $page {
            use super::*;

            #[tokio::test]
            async fn in_a_frame_in_chromium() {
                complete_flow(Engine::Chromium, Isolation::Frame, $hosting).await;
            }

            #[tokio::test]
            async fn in_a_frame_in_firefox() {
                complete_flow(Engine::Firefox, Isolation::Frame, $hosting).await;
            }

            #[tokio::test]
            async fn in_a_frame_in_webkit() {
                complete_flow(Engine::WebKit, Isolation::Frame, $hosting).await;
            }

            #[tokio::test]
            async fn inline_in_chromium() {
                complete_flow(Engine::Chromium, Isolation::Inline, $hosting).await;
            }

            #[tokio::test]
            async fn inline_in_firefox() {
                complete_flow(Engine::Firefox, Isolation::Inline, $hosting).await;
            }

            #[tokio::test]
            async fn inline_in_webkit() {
                complete_flow(Engine::WebKit, Isolation::Inline, $hosting).await;
            }
        })*
    };
}

// On another site than the widget's files, unless stated otherwise.
complete_flows! {
    /// Frames of another site in their own process, shadow roots, workers, downloads.
    a_plain_page: HostPageOptions { grants: None, origin: Origin::Names, ..HostPageOptions::default() },
    /// What a policy blocks: frames, workers, WebAssembly, constructed styles.
    a_page_with_a_strict_policy: HostPageOptions::default(),
    /// Which styles and changed prototypes of a page reach a shadow root.
    a_hostile_page: HostPageOptions {
        around: ("<header>Sticky</header>".to_owned(), "<p>Below</p>".to_owned()),
        style: HOSTILE_STYLE,
        script: POLLUTED,
        ..HostPageOptions::default()
    },
    /// Layout from right to left, and a frame of the same origin.
    a_right_to_left_page: HostPageOptions {
        html: "lang=\"ar\" dir=\"rtl\"",
        origin: Origin::Same,
        ..HostPageOptions::default()
    },
    /// Events of an element that another application contains.
    an_application_of_the_same_framework: beside_another_application(),
    /// Two instances of WebAssembly, workers and frames in one page.
    two_widgets_on_a_page: HostPageOptions {
        elements: vec!["lang=\"en\"".to_owned(), "lang=\"en-GB\" theme=\"dark\"".to_owned()],
        style: "body { display: grid; grid-template-columns: 1fr 1fr; align-items: start; }",
        ..HostPageOptions::default()
    },
    /// What a sandbox forbids a frame inside it.
    a_sandboxed_page: HostPageOptions {
        sandbox: Some("allow-scripts allow-same-origin allow-downloads"),
        ..HostPageOptions::default()
    },
}

/// A page that is itself a Yew application with the widget inside. It is the same module, but a
/// second instance from another address, which marks its elements in the same way.
fn beside_another_application() -> HostPageOptions {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
    let version = concat!("dist/v", env!("CARGO_PKG_VERSION"));
    let files = fs::read_dir(Path::new(&root).join(version)).expect("it is built");
    let paths = files.filter_map(|file| Some(file.ok()?.path()));
    let inline = paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "js"))
        .find_map(|path| {
            let name = path.file_name()?.to_str()?;
            name.starts_with("inline-").then(|| name.to_owned())
        })
        .expect("it is built");
    HostPageOptions {
        around: ("<div id='app'></div>".to_owned(), String::new()),
        module: format!(
            "import {{ createStorage, open }} from '/app/{inline}';
             window.leaked = [];
             const emit = (event, detail) => {{
                 if (event !== 'ready' && detail !== 'applicant') {{ leaked.push(event); }}
             }};
             const storage = createStorage();
             const {{ place }} = await open(document, {{ lang: 'en' }}, storage, {{ emit, reveal() {{}} }});
             document.querySelector('#app').append(place);
             while (!document.querySelector('#app .card')) {{
                 await new Promise((resolve) => setTimeout(resolve, 10));
             }}
             storage.setItem = (...what) => leaked.push(what);
             for (const element of document.querySelectorAll('ispcp-eligibility')) {{
                 document.querySelector('#app .card').append(element);
                 element.hidden = false;
             }}"
        ),
        // Hidden until they are in place.
        elements: vec!["hidden".to_owned()],
        grants: Some(WEBASSEMBLY),
        ..HostPageOptions::default()
    }
}

fn framed() -> HostPageOptions {
    HostPageOptions {
        elements: vec!["open".to_owned()],
        ..HostPageOptions::default()
    }
}

#[tokio::test]
async fn a_frame_fits_its_content_and_has_a_title() {
    let browser = BrowserSession::open_host_page(Engine::Chromium, &framed()).await;
    browser.enter_frame(1).await;
    browser.complete_as_company("Example Ltd").await;
    // The frame does not scroll by itself.
    browser
        .until("the height", || async {
            let inside = "return document.documentElement.scrollHeight - innerHeight";
            browser.eval(inside).await == 0
        })
        .await;
    browser.leave_frame().await;
    assert!(browser.frame_height().await > 2000.0);
    let title = browser.eval(&format!("return {FRAME}.title")).await;
    assert_eq!(title, "ISPCP membership: eligibility check");
    browser.close().await;
}

#[tokio::test]
async fn the_frame_loads_only_near_the_viewport_and_causes_no_layout_shift() {
    let away = (
        "<div class='tall'></div>".to_owned(),
        "<p>Below</p>".to_owned(),
    );
    for (lang, width) in [("en", 1000), ("fr", 1000), ("en", 400), ("ru", 400)] {
        let browser = BrowserSession::open_without_waiting(SessionOptions {
            ancestors: HOSTS,
            width,
            ..SessionOptions::default()
        })
        .await;
        let hosting = HostPageOptions {
            elements: vec![format!("open lang=\"{lang}\"")],
            around: away.clone(),
            style: HOSTILE_STYLE,
            ..HostPageOptions::default()
        };
        let host = HostPage::open(&browser.site, &hosting).await;
        browser.go(&host.address).await;
        browser.expect_text(FALLBACK).await;
        let frames = format!("return {FRAME} === null");
        assert_eq!(browser.eval(&frames).await, true);
        browser.enter_frame(1).await;
        let catalogue = Catalogue::for_locale(lang).expect("there is that language");
        browser
            .expect_heading(catalogue.text(messages::QUESTION_APPLICANT))
            .await;
        browser.leave_frame().await;
        assert_eq!(browser.eval("return shifted").await, 0, "{lang}, {width}");
        browser.close().await;
    }
}

/// Where the widget is on the first screen of a page, its fallback content gives way to it without a
/// layout shift.
#[tokio::test]
async fn a_widget_on_the_first_screen_causes_no_layout_shift() {
    let hosting = HostPageOptions {
        around: (
            "<main><h1>Membership</h1><p>Read on.</p><p>What members do.</p>".to_owned(),
            "</main>".to_owned(),
        ),
        elements: vec!["open".to_owned()],
        ..HostPageOptions::default()
    };
    for width in [412, 1000] {
        let browser = BrowserSession::open_without_waiting(SessionOptions {
            ancestors: HOSTS,
            width,
            // The fallback content is painted before the element is defined.
            fault: ServerFault::Slow("embed.js", Duration::from_millis(600)),
            ..SessionOptions::default()
        })
        .await;
        let host = HostPage::open(&browser.site, &hosting).await;
        browser.go(&host.address).await;
        browser.enter_frame(1).await;
        browser.expect_heading(KIND).await;
        browser.leave_frame().await;
        assert_eq!(browser.eval("return shifted").await, 0, "{width}");
        browser.close().await;
    }
}

/// Two widgets, in English and Arabic, with separate answers, and a change of language.
async fn two_languages(engine: Engine) {
    for isolation in [Isolation::Frame, Isolation::Inline] {
        let inline = match isolation {
            Isolation::Frame => "",
            Isolation::Inline => "isolation=\"inline\"",
        };
        let hosting = HostPageOptions {
            elements: ["en", "ar"]
                .map(|lang| format!("open lang=\"{lang}\" {inline}"))
                .to_vec(),
            style: "body { display: grid; grid-template-columns: 1fr 1fr; align-items: start; }",
            ..HostPageOptions::inline()
        };
        let browser = BrowserSession::open_host_page(engine, &hosting).await;
        let question = |lang| {
            let catalogue = Catalogue::for_locale(lang).expect("there is that language");
            catalogue.text(messages::QUESTION_APPLICANT)
        };
        browser.switch_to_widget(isolation, 2).await;
        browser.expect_heading(question("ar")).await;
        browser.switch_to_host_page(isolation).await;
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.expect_heading(TRANSIT).await;
        browser.switch_to_host_page(isolation).await;
        // The other widget has not changed.
        browser.switch_to_widget(isolation, 2).await;
        browser.expect_heading(question("ar")).await;
        browser.switch_to_host_page(isolation).await;
        browser
            .eval("document.querySelectorAll('ispcp-eligibility')[1].lang = 'fr'")
            .await;
        browser.switch_to_widget(isolation, 2).await;
        browser.expect_heading(question("fr")).await;
        if isolation == Isolation::Frame {
            // Not every screen reader says the name of a frame.
            let catalogue = Catalogue::for_locale("fr").expect("there is French");
            let name = json!(catalogue.text(messages::WIDGET_NAME));
            let label = "return document.querySelector('main').getAttribute('aria-label')";
            browser
                .until("the landmark's name", async || {
                    browser.eval(label).await == name
                })
                .await;
        }
        browser.switch_to_host_page(isolation).await;
        browser.close().await;
    }
}

#[tokio::test]
async fn two_widgets_have_two_languages_in_chromium() {
    two_languages(Engine::Chromium).await;
}

#[tokio::test]
async fn two_widgets_have_two_languages_in_firefox() {
    two_languages(Engine::Firefox).await;
}

#[tokio::test]
async fn two_widgets_have_two_languages_in_webkit() {
    two_languages(Engine::WebKit).await;
}

#[tokio::test]
async fn the_page_scrolls_to_the_focus_in_the_frame() {
    let around = (
        "<header>Sticky</header><div class='tall'></div>".to_owned(),
        "<div class='tall'></div>".to_owned(),
    );
    for engine in [Engine::Chromium, Engine::Firefox] {
        let hosting = HostPageOptions {
            around: around.clone(),
            style: HOSTILE_STYLE,
            ..framed()
        };
        let browser = BrowserSession::open_host_page(engine, &hosting).await;
        browser.enter_frame(1).await;
        browser.answer_all(&COMPANY).await;
        browser.expect_heading(ELIGIBLE).await;
        // From the button at the end of a long screen to the heading of the next.
        browser.click_button("Prepare the application").await;
        browser.expect_heading("The organisation").await;
        browser.leave_frame().await;
        let top = format!("return {FRAME}.getBoundingClientRect().top");
        browser
            .until("the heading", || async {
                let top = browser.eval(&top).await;
                (0.0..400.0).contains(&top.as_f64().expect("a number"))
            })
            .await;
        browser.close().await;
    }
}

#[tokio::test]
async fn forged_messages_are_ignored_on_both_sides() {
    let browser = BrowserSession::open_host_page(Engine::Chromium, &framed()).await;
    browser.enter_frame(1).await;
    browser.leave_frame().await;
    let before = browser.frame_height().await;
    // Also with a channel: the widget accepts only the first.
    let forge = format!(
        "const forged = [null, {{height: 5}}, {{height: NaN}}, 'ispcp-eligibility', 7, \
             {{widget: 'ispcp-eligibility', settings: {{theme: 'dark', secretariat: 'a@b.example'}}}}];
         for (const data of forged) {{
             postMessage(data, '*');
             {FRAME}.contentWindow.postMessage(data, '*', [new MessageChannel().port1]);
             {FRAME}.contentWindow.postMessage(data, '*');
         }}"
    );
    browser.eval(&forge).await;
    browser.enter_frame(1).await;
    let theme = browser
        .eval("return document.documentElement.dataset.theme")
        .await;
    assert_eq!(theme, "light", "as the page around it");
    browser.answer_all(&COMPANY[..1]).await;
    browser.expect_heading(BACKBONE).await;
    browser.leave_frame().await;
    let after = browser.frame_height().await;
    assert!(after > 300.0 && before > 300.0, "{before} {after}");
    let events = browser.eval("return events").await;
    let known =
        json!([["ready", {}], ["step", {"step": "applicant"}], ["step", {"step": "backbone"}]]);
    assert_eq!(events, known);
    browser.close().await;
}

#[tokio::test]
async fn a_moved_or_reinserted_element_continues_at_its_step() {
    let around = ("<p id='other'></p>".to_owned(), String::new());
    for (isolation, hosting) in [
        (Isolation::Frame, framed()),
        (Isolation::Inline, HostPageOptions::inline()),
    ] {
        let hosting = HostPageOptions {
            around: around.clone(),
            ..hosting
        };
        let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY[..2]).await;
        browser.expect_heading(TRANSIT).await;
        browser.switch_to_host_page(isolation).await;
        let moves = "
            const element = document.querySelector('ispcp-eligibility');
            for (let i = 0; i < 50; i += 1) {
                element.remove();
                (i % 2 ? document.body : document.querySelector('#other')).append(element);
            }
            return element.shadowRoot.querySelectorAll('iframe, .page').length";
        assert_eq!(browser.eval(moves).await, 0, "nothing is left behind");
        browser.switch_to_widget(isolation, 1).await;
        browser.expect_heading(TRANSIT).await;
        browser.switch_to_host_page(isolation).await;
        let shown = "return document.querySelector('ispcp-eligibility').shadowRoot\
                     .querySelectorAll('iframe, .page').length";
        assert_eq!(browser.eval(shown).await, 1);
        browser.close().await;
    }
}

/// The nodes, listeners and frames of the page after garbage collection.
async fn held(browser: &BrowserSession) -> [u64; 3] {
    let cdp = browser.driver.cdp();
    for command in [
        "HeapProfiler.enable",
        "HeapProfiler.collectGarbage",
        "Performance.enable",
    ] {
        let done = cdp.send_raw(command, json!({})).await;
        done.expect("the browser takes the command");
    }
    let metrics = cdp.send_raw("Performance.getMetrics", json!({})).await;
    let metrics = metrics.expect("the browser measures");
    ["Nodes", "JSEventListeners", "Frames"].map(|name| {
        let metrics = metrics["metrics"].as_array().expect("an array");
        let metric = metrics.iter().find(|metric| metric["name"] == name);
        let value = metric.and_then(|metric| metric["value"].as_f64());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "they are counts"
        )]
        let count = value.expect("a count") as u64;
        count
    })
}

/// Repeatedly adds an element to the page, waits until it shows the widget, and removes it.
const CYCLES: &str = "
    const [cycles, isolation] = arguments;
    const done = arguments[arguments.length - 1];
    document.querySelector('ispcp-eligibility')?.remove();
    (async () => {
        for (let i = 0; i < cycles; i += 1) {
            const element = document.createElement('ispcp-eligibility');
            element.setAttribute('isolation', isolation);
            const ready = new Promise((resolve) => element.addEventListener('ispcp-ready', resolve));
            document.body.append(element);
            await ready;
            element.remove();
        }
        done(true);
    })();";

#[tokio::test]
async fn a_hundred_added_and_removed_elements_leak_nothing() {
    for (isolation, hosting) in [("frame", framed()), ("inline", HostPageOptions::inline())] {
        let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
        let patience = Duration::from_mins(2);
        let set = browser.driver.set_script_timeout(patience).await;
        set.expect("the browser is patient");
        let cycle = async |cycles: u32| {
            let arguments = vec![json!(cycles), json!(isolation)];
            let done = browser.driver.execute_async(CYCLES, arguments).await;
            assert_eq!(*done.expect("the script runs").json(), true);
        };
        cycle(3).await;
        let before = held(&browser).await;
        cycle(100).await;
        let after = held(&browser).await;
        // The last element may not have been collected yet.
        let [nodes, listeners, frames] = [0, 1, 2].map(|i| after[i].saturating_sub(before[i]));
        assert!(
            nodes < 400 && listeners < 60 && frames <= 1,
            "{isolation}: {before:?} before, {after:?} after"
        );
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn the_fallback_content_stays_if_script_or_frame_fail() {
    for missing in ["embed.js", "page-"] {
        let browser = BrowserSession::open_without_waiting(SessionOptions {
            ancestors: HOSTS,
            fault: ServerFault::Without(missing),
            ..SessionOptions::default()
        })
        .await;
        let host = HostPage::open(&browser.site, &framed()).await;
        browser.go(&host.address).await;
        browser.expect_text(FALLBACK).await;
        let link = browser.find(&format!("//a[.='{FALLBACK}']")).await;
        assert!(link.is_displayed().await.expect("it is there"));
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn forbidden_webassembly_inline_keeps_the_fallback_and_emits_an_error() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let hosting = HostPageOptions {
            grants: Some(""),
            ..HostPageOptions::inline()
        };
        let browser = BrowserSession::open_host_page(engine, &hosting).await;
        browser
            .until("the error", || async {
                browser.eval("return events").await == json!([["error", {"kind": "load-failed"}]])
            })
            .await;
        let link = browser.find(&format!("//a[.='{FALLBACK}']")).await;
        assert!(link.is_displayed().await.expect("it is there"));
        // The one violation is expected.
        browser.close_unchecked().await;
    }
}

#[tokio::test]
async fn the_element_can_be_defined_twice_from_two_addresses() {
    let hosting = HostPageOptions {
        scripts: vec![
            "v1/embed.js",
            concat!("v", env!("CARGO_PKG_VERSION"), "/embed.js"),
            "v1/embed.js",
        ],
        ..framed()
    };
    let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
    browser.enter_frame(1).await;
    browser.expect_heading(KIND).await;
    browser.leave_frame().await;
    let globals = "return Object.keys(window).filter((name) => /ispcp/i.test(name))";
    assert_eq!(browser.eval(globals).await, json!([]));
    browser.close().await;
}

#[tokio::test]
async fn the_shadow_root_is_closed_by_default() {
    for isolation in ["frame", "inline"] {
        let hosting = HostPageOptions {
            elements: vec![format!("isolation=\"{isolation}\"")],
            ..HostPageOptions::inline()
        };
        let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
        browser
            .until("the widget", || async {
                browser.eval("return events.length").await == 2
            })
            .await;
        let root = "return document.querySelector('ispcp-eligibility').shadowRoot";
        assert_eq!(browser.eval(root).await, Value::Null);
        browser.close().await;
    }
}

#[tokio::test]
async fn settings_can_be_changed_while_the_widget_runs() {
    for (isolation, hosting) in [
        (Isolation::Frame, framed()),
        (Isolation::Inline, HostPageOptions::inline()),
    ] {
        let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
        browser.switch_to_widget(isolation, 1).await;
        browser.answer_all(&COMPANY).await;
        browser.switch_to_host_page(isolation).await;
        browser
            .eval(
                "const element = document.querySelector('ispcp-eligibility');
                 element.setAttribute('theme', 'dark');
                 element.setAttribute('secretariat', 'office@example.org');
                 element.setAttribute('heading-level', '3');
                 element.style.setProperty('--ispcp-accent', 'rgb(1, 2, 3)');",
            )
            .await;
        browser.switch_to_widget(isolation, 1).await;
        browser.expect_text("office@example.org").await;
        let title = browser.find("//h3[@class='title']").await;
        assert!(title.is_displayed().await.expect("it is there"));
        let button = browser.find("//button[@type='submit']").await;
        browser
            .until("the accent", || async {
                let colour = button.css_value("background-color").await;
                colour.expect("a colour").contains("1, 2, 3")
            })
            .await;
        let card = browser.find("//section[contains(@class, 'card')]").await;
        let surface = card.css_value("background-color").await.expect("a colour");
        assert!(surface.contains("16, 24, 30"), "dark: {surface}");
        browser.switch_to_host_page(isolation).await;
        // Invalid addresses and levels count as not set.
        browser
            .eval(
                "const element = document.querySelector('ispcp-eligibility');
                 element.setAttribute('secretariat', 'javascript:alert(1)');
                 element.setAttribute('heading-level', 'x');
                 element.setAttribute('theme', 'pink');",
            )
            .await;
        browser.switch_to_widget(isolation, 1).await;
        browser.expect_text("secretariat@ispcp.info").await;
        browser.close().await;
    }
}

#[tokio::test]
async fn a_page_styles_the_parts_of_an_inline_widget() {
    let hosting = HostPageOptions {
        style: "ispcp-eligibility::part(button-primary) { text-transform: uppercase; } \
                ispcp-eligibility::part(card) { border-width: 7px; }",
        ..HostPageOptions::inline()
    };
    let browser = BrowserSession::open_host_page(Engine::Chromium, &hosting).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    let button = browser.find("//button[@type='submit']").await;
    let transform = button.css_value("text-transform").await;
    assert_eq!(transform.expect("a style"), "uppercase");
    let card = browser.find("//section").await;
    let border = card.css_value("border-top-width").await;
    assert_eq!(border.expect("a style"), "7px");
    browser.close().await;
}

#[tokio::test]
async fn the_frame_works_without_third_party_storage() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        preferences: json!({"profile.default_content_setting_values.cookies": 2}),
        ancestors: HOSTS,
        ..SessionOptions::default()
    })
    .await;
    let host = HostPage::open(&browser.site, &framed()).await;
    browser.go(&host.address).await;
    browser.enter_frame(1).await;
    browser
        .expect_text("Your browser does not let this page keep your answers")
        .await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    browser.close().await;
}

#[tokio::test]
async fn modules_with_a_wrong_mime_type_work() {
    let browser = BrowserSession::open_with(SessionOptions {
        fault: ServerFault::WrongMimeType,
        ..SessionOptions::default()
    })
    .await;
    browser.open_as_company("Example Ltd").await;
    let (_, pdf) = browser.download_file("Download PDF").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    browser.close_ignoring_console().await;
}

#[tokio::test]
async fn the_configurators_snippet_shows_the_widget() {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        ancestors: "'self'",
        ..SessionOptions::default()
    })
    .await;
    browser
        .go(&format!("{}configurator.html", browser.site.address()))
        .await;
    browser.select("Theme", "Dark").await;
    browser
        .type_into("Address for applications", "a\"b@example.org")
        .await;
    browser
        .select("Version", "Exactly this version, verified by checksum")
        .await;
    let snippet = browser.text_of("#snippet").await.expect("a snippet");
    let version = env!("CARGO_PKG_VERSION");
    for words in [
        &format!(
            "{}v{version}/embed.js\" integrity=\"sha256-",
            browser.site.address()
        ),
        " theme=\"dark\" secretariat=\"a&quot;b@example.org\"><a href=\"",
    ] {
        assert!(snippet.contains(words), "{words} in {snippet}");
    }
    // The script's content matches the hash in the snippet.
    let hash = snippet.split("integrity=\"").nth(1).expect("a hash");
    let hash = hash.split('"').next().expect("it ends");
    let check = "const done = arguments[2]; \
                 fetch(arguments[0], {integrity: arguments[1]}).then(() => done(true), () => done(false))";
    let script = format!("{}v{version}/embed.js", browser.site.address());
    let another = format!("sha256-{}", hash[7..].chars().rev().collect::<String>());
    for (hash, sound) in [(hash, true), (&another, false)] {
        let arguments = vec![json!(script), json!(hash)];
        let answer = browser.driver.execute_async(check, arguments).await;
        assert_eq!(*answer.expect("the script runs").json(), sound);
    }
    browser.expect_text("frame-src").await;
    // A wrong hash is an error on the console.
    browser.close_ignoring_console().await;
}

/// Opens a page with the configurator's snippet of the inline widget for the exact version, with or
/// without its import map.
async fn open_by_the_exact_snippet(
    fault: ServerFault,
    with_map: bool,
) -> (BrowserSession, HostPage) {
    let browser = BrowserSession::open_without_waiting(SessionOptions {
        ancestors: HOSTS,
        fault,
        ..SessionOptions::default()
    })
    .await;
    let configurator = format!("{}configurator.html", browser.site.address());
    browser.go(&configurator).await;
    browser
        .select(
            "Isolation",
            "In the page itself (your content security policy must allow WebAssembly)",
        )
        .await;
    browser
        .select("Version", "Exactly this version, verified by checksum")
        .await;
    let snippet = browser.text_of("#snippet").await.expect("a snippet");
    let (map, _) = snippet.split_once("</script>").expect("an import map");
    assert!(map.contains("importmap"), "{snippet}");
    let map = format!("{map}</script>");
    let hosting = HostPageOptions {
        head: if with_map { map.leak() } else { "" },
        // A policy would have to allow the import map.
        grants: None,
        script: CORRUPTION,
        ..HostPageOptions::inline()
    };
    let host = HostPage::open(&browser.site, &hosting).await;
    browser.go(&host.address).await;
    (browser, host)
}

/// Whether the snippet for the exact version shows the widget.
async fn is_shown_by_the_exact_snippet(fault: ServerFault, with_map: bool) -> bool {
    let (browser, _host) = open_by_the_exact_snippet(fault, with_map).await;
    let title = "return document.querySelector('ispcp-eligibility')?.shadowRoot\
                 ?.querySelector('.title')?.textContent ?? null";
    let failed = "return events.some(([name]) => name === 'error')";
    browser
        .until("the widget, or an error", || async {
            browser.eval(title).await == KIND || browser.eval(failed).await == true
        })
        .await;
    let is_shown = browser.eval(title).await == KIND;
    browser.close_ignoring_console().await;
    is_shown
}

#[tokio::test]
async fn the_snippet_for_inline_mode_refuses_altered_scripts() {
    assert!(is_shown_by_the_exact_snippet(ServerFault::None, true).await);
    let altered = ServerFault::Altered("/inline-", "\n// altered");
    assert!(is_shown_by_the_exact_snippet(altered, false).await);
    assert!(!is_shown_by_the_exact_snippet(altered, true).await);
}

/// Whether the snippet for the exact version makes a PDF in the end: at first, or by one of some
/// attempts more, of which each imports the PDF worker's script from another URL. The module may be
/// made to trap at first.
async fn is_pdf_made_by_the_exact_snippet(fault: ServerFault, with_map: bool, traps: bool) -> bool {
    let (browser, _host) = open_by_the_exact_snippet(fault, with_map).await;
    browser.switch_to_widget(Isolation::Inline, 1).await;
    browser.open_as_company("Example Ltd").await;
    if traps {
        browser.eval("window.corruptions = 1").await;
    }
    let mut button = "Download PDF";
    for _ in 0..5 {
        browser.click_button(button).await;
        let failed = || async {
            let text = browser.page_text().await;
            text.contains("The PDF could not be made")
        };
        browser
            .until("a PDF, or an error", || async {
                !browser.downloaded().is_empty() || failed().await
            })
            .await;
        if !failed().await {
            break;
        }
        button = "Try again";
    }
    let is_made = !browser.downloaded().is_empty();
    browser.close_ignoring_console().await;
    is_made
}

#[tokio::test]
async fn the_snippet_for_inline_mode_refuses_an_altered_pdf_worker_each_time() {
    const ALTERATION: &str = "\n// altered";
    let every_copy = ServerFault::Altered("/pdf-worker-", ALTERATION);
    // Those that take the place of a trapped module.
    let later_copies = ServerFault::Altered(".js?", ALTERATION);
    assert!(is_pdf_made_by_the_exact_snippet(every_copy, false, true).await);
    assert!(!is_pdf_made_by_the_exact_snippet(every_copy, true, false).await);
    assert!(!is_pdf_made_by_the_exact_snippet(later_copies, true, true).await);
    assert!(is_pdf_made_by_the_exact_snippet(ServerFault::None, true, true).await);
}
