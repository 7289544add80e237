//! Tests of the plugin in an old and a new WordPress: `cargo xtask wordpress test`.

use std::env;
use std::path::Path;

use ispcp_core::interview::Session;
use serde_json::Value;
use thirtyfour::prelude::*;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};

/// The label of the setting.
const ADDRESS: &str = "Address for applications";

/// The addresses of the sites, the oldest WordPress first.
fn sites() -> Vec<String> {
    let sites = env::var("WORDPRESS").expect("`cargo xtask wordpress test` starts them");
    sites.split(' ').map(str::to_owned).collect()
}

async fn start() -> BrowserSession {
    BrowserSession::open_without_waiting(SessionOptions::default()).await
}

/// Replaces the page's element by one with an open shadow root, which the test can inspect.
async fn open(browser: &BrowserSession) {
    let defined = "return customElements.get('ispcp-eligibility') !== undefined";
    browser
        .until("the element", || async {
            browser.eval(defined).await == true
        })
        .await;
    browser
        .eval(
            "const element = document.querySelector('ispcp-eligibility'); \
             const open = element.cloneNode(true); open.setAttribute('open', ''); \
             element.replaceWith(open); open.scrollIntoView()",
        )
        .await;
}

/// Enters the frame of the widget.
async fn enter(browser: &BrowserSession) {
    open(browser).await;
    let frame =
        "return document.querySelector('ispcp-eligibility').shadowRoot?.querySelector('iframe')";
    browser
        .until("the frame", || async {
            !browser.eval(frame).await.is_null()
        })
        .await;
    let found = browser.driver.execute(frame, Vec::new()).await;
    let frame = found.expect("the script runs").element().expect("a frame");
    let entered = frame.enter_frame().await;
    entered.expect("it can be entered");
}

/// Waits until the widget in the frame is ready, and stays in the frame.
async fn used(browser: &BrowserSession) {
    enter(browser).await;
    let state = "return document.getElementById('ispcp')?.dataset.state";
    browser
        .until("the widget", || async {
            browser.eval(state).await == "running"
        })
        .await;
}

/// An attribute of the element.
async fn attribute(browser: &BrowserSession, name: &str) -> Value {
    let script =
        format!("return document.querySelector('ispcp-eligibility').getAttribute('{name}')");
    browser.eval(&script).await
}

/// Asserts that the fallback link to the widget's own page is visible and correct.
async fn expect_fallback_link(browser: &BrowserSession) {
    let link = "const link = document.querySelector('ispcp-eligibility a'); \
                return link.getClientRects().length > 0 && link.href";
    let address = browser.eval(link).await;
    let address = address.as_str().expect("the link shows");
    assert!(address.ends_with("/widget/index.html"), "{address}");
}

/// Takes a screenshot for the README in the newest WordPress, if requested.
async fn picture(browser: &BrowserSession, site: &str, name: &str) {
    let Some(folder) = env::var_os("SCREENSHOTS") else {
        return;
    };
    if sites().last().is_some_and(|newest| newest == site) {
        let file = Path::new(&folder).join(format!("wordpress-{name}.png"));
        let taken = browser.driver.screenshot(&file).await;
        taken.expect("a picture");
    }
}

async fn log_in(browser: &BrowserSession, site: &str, user: &str) {
    browser.go(&format!("{site}wp-login.php")).await;
    for (id, text) in [("user_login", user), ("user_pass", "secret")] {
        let field = browser.driver.find(By::Id(id)).await.expect("a field");
        field.send_keys(text).await.expect("it can be typed into");
    }
    let submit = browser.driver.find(By::Id("wp-submit")).await;
    let clicked = submit.expect("a button").click().await;
    clicked.expect("it can be clicked");
    browser.expect_text("Dashboard").await;
}

/// Saves an address in the settings.
async fn set(browser: &BrowserSession, address: &str) {
    browser.type_into(ADDRESS, address).await;
    let save = browser.driver.find(By::Id("submit")).await;
    let clicked = save.expect("a button").click().await;
    clicked.expect("it can be clicked");
}

/// No other test reads this setting: tests run in parallel.
#[tokio::test]
async fn an_administrator_sets_the_address_that_applicants_read() {
    for site in sites() {
        let browser = start().await;
        log_in(&browser, &site, "admin").await;
        let settings = format!("{site}wp-admin/options-general.php?page=ispcp-eligibility");
        browser.go(&settings).await;
        for typed in ["not an address", "<i>x</i>@example.org"] {
            set(&browser, typed).await;
            browser.expect_text("was not changed").await;
            browser.expect_text(typed).await;
            assert_eq!(browser.value(ADDRESS).await, "office@example.org");
        }
        picture(&browser, &site, "settings").await;
        for typed in ["office@bücher.example", "用户@例え.中国"] {
            set(&browser, typed).await;
            browser.expect_text("Settings saved.").await;
            assert_eq!(browser.value(ADDRESS).await, typed);
        }

        browser.go(&format!("{site}shortcode/")).await;
        assert_eq!(
            browser.eval("return window.written ?? null").await,
            Value::Null
        );
        assert_eq!(
            attribute(&browser, "style").await,
            "--ispcp-accent: #7a1fa2"
        );
        enter(&browser).await;
        browser.expect_heading(ispcp_e2e_support::flows::KIND).await;
        picture(&browser, &site, "shortcode").await;
        browser.complete_as_company("Example Ltd").await;
        browser.expect_text("用户@例え.中国").await;
        let (_, json) = browser.download("Download data (JSON)").await;
        assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
        let (_, pdf) = browser.download_file("Download PDF").await;
        assert!(pdf.starts_with(b"%PDF-1.7"));
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn the_block_shows_the_widget_in_the_page() {
    for site in sites() {
        let browser = start().await;
        browser.go(&format!("{site}block/")).await;
        assert_eq!(attribute(&browser, "isolation").await, "inline");
        open(&browser).await;
        browser.enter_shadow_root(1);
        browser.expect_heading(ispcp_e2e_support::flows::KIND).await;
        picture(&browser, &site, "block").await;
        browser.complete_as_company("Example Ltd").await;
        browser.expect_text("office@bücher.example").await;
        let (_, json) = browser.download("Download data (JSON)").await;
        assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn curly_quotation_marks_in_shortcodes_are_accepted() {
    for site in sites() {
        let browser = start().await;
        browser.go(&format!("{site}pasted/")).await;
        assert_eq!(attribute(&browser, "secretariat").await, "用户@例え.中国");
        used(&browser).await;
        let dressed =
            "return [document.documentElement.dataset.theme, document.documentElement.lang]";
        assert_eq!(
            browser.eval(dressed).await,
            serde_json::json!(["dark", "ru"])
        );
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn the_widget_uses_the_language_of_the_page() {
    for site in sites() {
        let browser = start().await;
        for (page, language) in [
            ("shortcode/?trial_locale=fr_FR", "fr"),
            ("shortcode/?trial_html_lang=es-MX", "es"),
            // Translated after WordPress has rendered the page.
            ("shortcode/?trial_habits=translate", "fr"),
            // The browser's language, as the widget lacks the page's.
            ("shortcode/?trial_locale=de_DE", "en"),
            // Set by an attribute.
            ("pasted/?trial_locale=fr_FR", "ru"),
        ] {
            browser.go(&format!("{site}{page}")).await;
            used(&browser).await;
            let spoken = "return document.documentElement.lang";
            assert_eq!(browser.eval(spoken).await, language, "{page}");
            let left = browser.driver.enter_default_frame().await;
            left.expect("it can be left");
        }
        browser.close_ignoring_console().await;
    }
}

/// Opens a page with habits of other plugins, and expects the widget.
async fn survives(browser: &BrowserSession, address: &str) {
    browser.go(address).await;
    if address.contains("delay") {
        // Scripts run only after the visitor moves the pointer.
        expect_fallback_link(browser).await;
        let moved = browser.driver.action_chain().move_to(200, 200);
        moved.perform().await.expect("the pointer moves");
    }
    used(browser).await;
    let left = browser.driver.enter_default_frame().await;
    left.expect("it can be left");
    if address.contains("join") || address.contains("guard") {
        // The scripts after it run as well.
        assert_eq!(
            browser.eval("return window.joined").await,
            true,
            "{address}"
        );
    }
}

#[tokio::test]
async fn the_widget_works_when_optimisers_change_its_script() {
    for site in sites() {
        let browser = start().await;
        for habits in [
            "",
            "defer",
            "async",
            "typeless",
            "head",
            "foot",
            "copy",
            "inline",
            "delay",
            "delay-untyped",
            "typeless+head",
            "typeless+async+foot",
            "copy+typeless+defer",
            "inline+typeless+head",
        ] {
            let address = format!("{site}shortcode/?trial_habits={habits}");
            survives(&browser, &address).await;
        }
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn the_widget_or_the_link_works_when_optimisers_change_all_scripts() {
    for site in sites() {
        let browser = start().await;
        for theme in ["", "&trial_theme=classic"] {
            for habits in [
                "",
                "join",
                "guard",
                "join+delay",
                "cdn+join",
                "cdn+typeless",
            ] {
                let address = format!("{site}shortcode/?trial_habits={habits}{theme}");
                survives(&browser, &address).await;
            }
            // A CDN without the CORS header blocks WordPress's own modules as well.
            for habits in ["drop", "cdn"] {
                let address = format!("{site}shortcode/?trial_habits={habits}{theme}");
                browser.go(&address).await;
                expect_fallback_link(&browser).await;
            }
        }
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn a_widget_rendered_after_head_and_footer_finds_its_script() {
    for site in sites() {
        let browser = start().await;
        for theme in ["", "&trial_theme=classic"] {
            for priority in [5, 50] {
                let address = format!("{site}?trial_late={priority}{theme}");
                survives(&browser, &address).await;
                let scripts = "return document.querySelectorAll('script[src*=\"eligibility/load.js\"]').length";
                assert_eq!(browser.eval(scripts).await, 1, "{address}");
            }
        }
        browser.close_ignoring_console().await;
    }
}

/// The site's pages at a host name other than that of its files.
#[tokio::test]
async fn a_site_under_two_names_shows_the_widget_under_both() {
    for site in sites() {
        let browser = start().await;
        let other = site.replace("127.0.0.1", "localhost");
        for habits in ["", "join"] {
            survives(
                &browser,
                &format!("{other}shortcode/?trial_habits={habits}"),
            )
            .await;
        }
        // In the frame and inline, the files have the requested host name.
        browser.go(&format!("{other}shortcode/")).await;
        used(&browser).await;
        let host = "return location.origin + '/'";
        assert_eq!(browser.eval(host).await, other);
        browser.go(&format!("{other}block/")).await;
        open(&browser).await;
        browser.enter_shadow_root(1);
        browser.expect_heading(ispcp_e2e_support::flows::KIND).await;
        browser.close_ignoring_console().await;
    }
}

/// Files on another host, such as a CDN, which must allow this page to frame them.
#[tokio::test]
async fn files_on_another_host_are_loaded_from_there() {
    for site in sites() {
        let arrival = SessionOptions {
            ancestors: "http://127.0.0.1:*",
            ..SessionOptions::default()
        };
        let browser = BrowserSession::open_without_waiting(arrival).await;
        let version = env!("CARGO_PKG_VERSION");
        let module = format!("{}v{version}/embed.js", browser.site.address());
        survives(&browser, &format!("{site}shortcode/?trial_module={module}")).await;
        // A missing file.
        let module = format!("{}v0/embed.js", browser.site.address());
        browser
            .go(&format!("{site}shortcode/?trial_module={module}"))
            .await;
        expect_fallback_link(&browser).await;
        browser.close_ignoring_console().await;
    }
}

#[tokio::test]
async fn the_editor_shows_the_block_and_its_invalid_settings() {
    for site in sites() {
        let browser = start().await;
        browser.go(&format!("{site}refused/")).await;
        browser.expect_text("Before").await;
        assert!(!browser.page_text().await.contains("not understood"));
        log_in(&browser, &site, "editor").await;
        browser.go(&format!("{site}refused/")).await;
        browser.expect_text("secretariat=\"office@bücher\"").await;
        browser.expect_text("theme=\"drak\"").await;

        let list = format!("{site}wp-admin/edit.php?post_type=page");
        browser.go(&list).await;
        browser.click_button("By block").await;
        let block = || async {
            let text = "const block = '[data-type=\"ispcp/eligibility\"]'; \
                        const canvas = document.querySelector('iframe[name=editor-canvas]'); \
                        return (document.querySelector(block) ?? \
                                canvas?.contentDocument.querySelector(block))?.innerText ?? ''";
            browser.eval(text).await.to_string()
        };
        browser
            .until("the block", || async {
                block().await.contains("The eligibility check appears here")
            })
            .await;
        assert!(!block().await.contains("not understood"));
        // WordPress's welcome dialog.
        let close = "button[aria-label='Close dialog'], .components-modal__frame button[aria-label='Close']";
        let close = browser.driver.find(By::Css(close)).await;
        let closed = close.expect("a button").click().await;
        closed.expect("it can be clicked");
        picture(&browser, &site, "editor").await;
        let change = "const { select, dispatch } = wp.data; \
                      const [, block] = select('core/block-editor').getBlocks(); \
                      dispatch('core/block-editor')\
                        .updateBlockAttributes(block.clientId, { secretariat: 'office@bücher' })";
        browser.eval(change).await;
        browser
            .until("the notice", || async {
                let text = block().await;
                text.contains("not understood") && text.contains("office@bücher")
            })
            .await;
        browser.close_ignoring_console().await;
    }
}
