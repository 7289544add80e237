//! The plugin in an old and in a new WordPress: `cargo xtask wordpress trial`.

use std::env;
use std::path::Path;

use ispcp_core::interview::Session;
use serde_json::Value;
use thirtyfour::prelude::*;

use ispcp_e2e_support::visitor::{Arrival, Visitor};

/// The label of the field in the settings.
const ADDRESS: &str = "Address for applications";

/// The addresses of the sites, the oldest WordPress first.
fn sites() -> Vec<String> {
    let sites = env::var("WORDPRESS").expect("`cargo xtask wordpress trial` starts them");
    sites.split(' ').map(str::to_owned).collect()
}

async fn come() -> Visitor {
    Visitor::knock(Arrival::default()).await
}

/// Puts an open element in the place of the page's, which nobody can look into.
async fn open(visitor: &Visitor) {
    let defined = "return customElements.get('ispcp-eligibility') !== undefined";
    visitor
        .until("the element", || async {
            visitor.ask(defined).await == true
        })
        .await;
    visitor
        .ask(
            "const element = document.querySelector('ispcp-eligibility'); \
             const open = element.cloneNode(true); open.setAttribute('open', ''); \
             element.replaceWith(open); open.scrollIntoView()",
        )
        .await;
}

/// Enters the frame of the widget.
async fn enter(visitor: &Visitor) {
    open(visitor).await;
    let frame =
        "return document.querySelector('ispcp-eligibility').shadowRoot?.querySelector('iframe')";
    visitor
        .until("the frame", || async {
            !visitor.ask(frame).await.is_null()
        })
        .await;
    let found = visitor.driver.execute(frame, Vec::new()).await;
    let frame = found.expect("the script runs").element().expect("a frame");
    let entered = frame.enter_frame().await;
    entered.expect("it can be entered");
}

/// Waits until the widget in the frame can be used, and stays in the frame.
async fn used(visitor: &Visitor) {
    enter(visitor).await;
    let state = "return document.getElementById('ispcp')?.dataset.state";
    visitor
        .until("the widget", || async {
            visitor.ask(state).await == "running"
        })
        .await;
}

/// An attribute of the element.
async fn attribute(visitor: &Visitor, name: &str) -> Value {
    let script =
        format!("return document.querySelector('ispcp-eligibility').getAttribute('{name}')");
    visitor.ask(&script).await
}

/// Whether the link to the widget's own page shows in its place, and leads there.
async fn link_stands(visitor: &Visitor) {
    let link = "const link = document.querySelector('ispcp-eligibility a'); \
                return link.getClientRects().length > 0 && link.href";
    let address = visitor.ask(link).await;
    let address = address.as_str().expect("the link shows");
    assert!(address.ends_with("/widget/index.html"), "{address}");
}

/// Takes a picture for the README, if pictures are wanted, of the newest WordPress.
async fn picture(visitor: &Visitor, site: &str, name: &str) {
    let Some(folder) = env::var_os("SCREENSHOTS") else {
        return;
    };
    if sites().last().is_some_and(|newest| newest == site) {
        let file = Path::new(&folder).join(format!("wordpress-{name}.png"));
        let taken = visitor.driver.screenshot(&file).await;
        taken.expect("a picture");
    }
}

async fn log_in(visitor: &Visitor, site: &str, user: &str) {
    visitor.go(&format!("{site}wp-login.php")).await;
    for (id, text) in [("user_login", user), ("user_pass", "secret")] {
        let field = visitor.driver.find(By::Id(id)).await.expect("a field");
        field.send_keys(text).await.expect("it can be typed into");
    }
    let submit = visitor.driver.find(By::Id("wp-submit")).await;
    let clicked = submit.expect("a button").click().await;
    clicked.expect("it can be clicked");
    visitor.reads("Dashboard").await;
}

/// Enters an address into the settings, and saves them.
async fn set(visitor: &Visitor, address: &str) {
    visitor.write(ADDRESS, address).await;
    let save = visitor.driver.find(By::Id("submit")).await;
    let clicked = save.expect("a button").click().await;
    clicked.expect("it can be clicked");
}

/// No other journey reads what is set here: they run side by side.
#[tokio::test]
async fn an_administrator_sets_the_address_that_applicants_read() {
    for site in sites() {
        let visitor = come().await;
        log_in(&visitor, &site, "admin").await;
        let settings = format!("{site}wp-admin/options-general.php?page=ispcp-eligibility");
        visitor.go(&settings).await;
        for typed in ["not an address", "<i>x</i>@example.org"] {
            set(&visitor, typed).await;
            visitor.reads("was not changed").await;
            visitor.reads(typed).await;
            assert_eq!(visitor.value(ADDRESS).await, "office@example.org");
        }
        picture(&visitor, &site, "settings").await;
        for typed in ["office@bücher.example", "用户@例え.中国"] {
            set(&visitor, typed).await;
            visitor.reads("Settings saved.").await;
            assert_eq!(visitor.value(ADDRESS).await, typed);
        }

        visitor.go(&format!("{site}shortcode/")).await;
        assert_eq!(
            visitor.ask("return window.written ?? null").await,
            Value::Null
        );
        assert_eq!(
            attribute(&visitor, "style").await,
            "--ispcp-accent: #7a1fa2"
        );
        enter(&visitor).await;
        visitor.sees(ispcp_e2e_support::pages::KIND).await;
        picture(&visitor, &site, "shortcode").await;
        visitor.complete_as_company("Example Ltd").await;
        visitor.reads("用户@例え.中国").await;
        let (_, json) = visitor.download("Download data (JSON)").await;
        assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
        let (_, pdf) = visitor.download_file("Download PDF").await;
        assert!(pdf.starts_with(b"%PDF-1.7"));
        visitor.leave_whatever_happened().await;
    }
}

#[tokio::test]
async fn the_block_shows_the_widget_in_the_page() {
    for site in sites() {
        let visitor = come().await;
        visitor.go(&format!("{site}block/")).await;
        assert_eq!(attribute(&visitor, "isolation").await, "inline");
        open(&visitor).await;
        visitor.look_into(1);
        visitor.sees(ispcp_e2e_support::pages::KIND).await;
        picture(&visitor, &site, "block").await;
        visitor.complete_as_company("Example Ltd").await;
        visitor.reads("office@bücher.example").await;
        let (_, json) = visitor.download("Download data (JSON)").await;
        assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
        visitor.leave_whatever_happened().await;
    }
}

#[tokio::test]
async fn curly_quotation_marks_are_understood() {
    for site in sites() {
        let visitor = come().await;
        visitor.go(&format!("{site}pasted/")).await;
        assert_eq!(attribute(&visitor, "secretariat").await, "用户@例え.中国");
        used(&visitor).await;
        let dressed =
            "return [document.documentElement.dataset.theme, document.documentElement.lang]";
        assert_eq!(
            visitor.ask(dressed).await,
            serde_json::json!(["dark", "ru"])
        );
        visitor.leave_whatever_happened().await;
    }
}

#[tokio::test]
async fn the_widget_speaks_the_language_of_the_page() {
    for site in sites() {
        let visitor = come().await;
        for (page, language) in [
            ("shortcode/?trial_locale=fr_FR", "fr"),
            ("shortcode/?trial_html_lang=es-MX", "es"),
            // Translated after WordPress has written it.
            ("shortcode/?trial_habits=translate", "fr"),
            // The browser's, where the widget lacks the page's.
            ("shortcode/?trial_locale=de_DE", "en"),
            // Set otherwise.
            ("pasted/?trial_locale=fr_FR", "ru"),
        ] {
            visitor.go(&format!("{site}{page}")).await;
            used(&visitor).await;
            let spoken = "return document.documentElement.lang";
            assert_eq!(visitor.ask(spoken).await, language, "{page}");
            let left = visitor.driver.enter_default_frame().await;
            left.expect("it can be left");
        }
        visitor.leave_whatever_happened().await;
    }
}

/// Goes to a page with habits, where the widget shows all the same.
async fn survives(visitor: &Visitor, address: &str) {
    visitor.go(address).await;
    if address.contains("delay") {
        // Nothing runs until somebody moves.
        link_stands(visitor).await;
        let moved = visitor.driver.action_chain().move_to(200, 200);
        moved.perform().await.expect("the pointer moves");
    }
    used(visitor).await;
    let left = visitor.driver.enter_default_frame().await;
    left.expect("it can be left");
    if address.contains("join") || address.contains("guard") {
        // The scripts after it run as well.
        assert_eq!(visitor.ask("return window.joined").await, true, "{address}");
    }
}

#[tokio::test]
async fn what_optimisers_do_to_one_script_leaves_the_widget_working() {
    for site in sites() {
        let visitor = come().await;
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
            survives(&visitor, &address).await;
        }
        visitor.leave_whatever_happened().await;
    }
}

#[tokio::test]
async fn what_optimisers_do_to_all_scripts_leaves_the_widget_working_or_the_link() {
    for site in sites() {
        let visitor = come().await;
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
                survives(&visitor, &address).await;
            }
            // A CDN that does not say that modules may come from it stops those of WordPress as well.
            for habits in ["drop", "cdn"] {
                let address = format!("{site}shortcode/?trial_habits={habits}{theme}");
                visitor.go(&address).await;
                link_stands(&visitor).await;
            }
        }
        visitor.leave_whatever_happened().await;
    }
}

#[tokio::test]
async fn what_is_shown_after_the_head_and_the_footer_finds_its_script() {
    for site in sites() {
        let visitor = come().await;
        for theme in ["", "&trial_theme=classic"] {
            for priority in [5, 50] {
                let address = format!("{site}?trial_late={priority}{theme}");
                survives(&visitor, &address).await;
                let scripts = "return document.querySelectorAll('script[src*=\"eligibility/load.js\"]').length";
                assert_eq!(visitor.ask(scripts).await, 1, "{address}");
            }
        }
        visitor.leave_whatever_happened().await;
    }
}

/// The site's pages under a name that is not that of its files.
#[tokio::test]
async fn a_site_under_two_names_shows_the_widget_under_both() {
    for site in sites() {
        let visitor = come().await;
        let other = site.replace("127.0.0.1", "localhost");
        for habits in ["", "join"] {
            survives(
                &visitor,
                &format!("{other}shortcode/?trial_habits={habits}"),
            )
            .await;
        }
        // In the frame as in the page, the files are those of the name that was asked for.
        visitor.go(&format!("{other}shortcode/")).await;
        used(&visitor).await;
        let host = "return location.origin + '/'";
        assert_eq!(visitor.ask(host).await, other);
        visitor.go(&format!("{other}block/")).await;
        open(&visitor).await;
        visitor.look_into(1);
        visitor.sees(ispcp_e2e_support::pages::KIND).await;
        visitor.leave_whatever_happened().await;
    }
}

/// Files that only another host has, as a CDN: it has to let this page frame them.
#[tokio::test]
async fn files_on_another_host_are_found_there() {
    for site in sites() {
        let arrival = Arrival {
            ancestors: "http://127.0.0.1:*",
            ..Arrival::default()
        };
        let visitor = Visitor::knock(arrival).await;
        let version = env!("CARGO_PKG_VERSION");
        let module = format!("{}v{version}/embed.js", visitor.site.address());
        survives(&visitor, &format!("{site}shortcode/?trial_module={module}")).await;
        // Nowhere.
        let module = format!("{}v0/embed.js", visitor.site.address());
        visitor
            .go(&format!("{site}shortcode/?trial_module={module}"))
            .await;
        link_stands(&visitor).await;
        visitor.leave_whatever_happened().await;
    }
}

#[tokio::test]
async fn an_editor_sees_the_block_and_what_of_it_is_refused() {
    for site in sites() {
        let visitor = come().await;
        visitor.go(&format!("{site}refused/")).await;
        visitor.reads("Before").await;
        assert!(!visitor.page_text().await.contains("not understood"));
        log_in(&visitor, &site, "editor").await;
        visitor.go(&format!("{site}refused/")).await;
        visitor.reads("secretariat=\"office@bücher\"").await;
        visitor.reads("theme=\"drak\"").await;

        let list = format!("{site}wp-admin/edit.php?post_type=page");
        visitor.go(&list).await;
        visitor.press("By block").await;
        let block = || async {
            let text = "const block = '[data-type=\"ispcp/eligibility\"]'; \
                        const canvas = document.querySelector('iframe[name=editor-canvas]'); \
                        return (document.querySelector(block) ?? \
                                canvas?.contentDocument.querySelector(block))?.innerText ?? ''";
            visitor.ask(text).await.to_string()
        };
        visitor
            .until("the block", || async {
                block().await.contains("The eligibility check appears here")
            })
            .await;
        assert!(!block().await.contains("not understood"));
        // The greeting that WordPress shows first.
        let close = "button[aria-label='Close dialog'], .components-modal__frame button[aria-label='Close']";
        let close = visitor.driver.find(By::Css(close)).await;
        let closed = close.expect("a button").click().await;
        closed.expect("it can be clicked");
        picture(&visitor, &site, "editor").await;
        let change = "const { select, dispatch } = wp.data; \
                      const [, block] = select('core/block-editor').getBlocks(); \
                      dispatch('core/block-editor')\
                        .updateBlockAttributes(block.clientId, { secretariat: 'office@bücher' })";
        visitor.ask(change).await;
        visitor
            .until("the notice", || async {
                let text = block().await;
                text.contains("not understood") && text.contains("office@bücher")
            })
            .await;
        visitor.leave_whatever_happened().await;
    }
}
