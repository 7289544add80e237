//! The plugin in a real WordPress: `cargo xtask wordpress trial`.
#![expect(dead_code, reason = "what the journeys alone need of a visitor")]

#[path = "../journeys/engine.rs"]
mod engine;
#[path = "../journeys/pages.rs"]
mod pages;
#[path = "../journeys/pseudo.rs"]
mod pseudo;
#[path = "../journeys/site.rs"]
mod site;
#[path = "../journeys/visitor.rs"]
mod visitor;

use std::env;
use std::path::Path;

use ispcp_eligibility::interview::Session;
use thirtyfour::prelude::*;

use crate::visitor::{Arrival, Visitor};

/// Comes to a page of WordPress's.
async fn come_to(page: &str) -> Visitor {
    let site = env::var("WORDPRESS").expect("`cargo xtask wordpress trial` starts it");
    let visitor = Visitor::knock(Arrival::default()).await;
    visitor.go(&format!("{site}{page}")).await;
    visitor
}

/// Puts an open element in the place of the page's, which nobody can look into.
async fn open(visitor: &Visitor) {
    visitor
        .ask(
            "const element = document.querySelector('ispcp-eligibility'); \
             const open = element.cloneNode(true); open.setAttribute('open', ''); \
             element.replaceWith(open); open.scrollIntoView()",
        )
        .await;
}

async fn picture(visitor: &Visitor, name: &str) {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo runs it");
    let file = Path::new(&root)
        .join("docs")
        .join(format!("wordpress-{name}.png"));
    let taken = visitor.driver.screenshot(&file).await;
    taken.expect("a picture");
}

/// The page of that title, wherever it is.
async fn find_page(title: &str) -> Visitor {
    let visitor = come_to(&format!("?s={}", title.replace(' ', "+"))).await;
    visitor.press(title).await;
    visitor.reads("Before").await;
    visitor
}

#[tokio::test]
async fn the_shortcode_shows_the_widget_in_a_frame() {
    let visitor = find_page("By shortcode").await;
    assert_eq!(
        visitor.ask("return window.written ?? null").await,
        serde_json::Value::Null
    );
    let accent = "return document.querySelector('ispcp-eligibility').getAttribute('style')";
    assert_eq!(visitor.ask(accent).await, "--ispcp-accent: #7a1fa2");
    open(&visitor).await;
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
    visitor.sees(pages::KIND).await;
    picture(&visitor, "shortcode").await;
    visitor.complete_as_company("Example Ltd").await;
    visitor.reads("office@example.org").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
    let (_, pdf) = visitor.download_file("Download PDF").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn the_block_shows_the_widget_in_the_page() {
    let visitor = find_page("By block").await;
    let attribute = "return document.querySelector('ispcp-eligibility').getAttribute('isolation')";
    assert_eq!(visitor.ask(attribute).await, "inline");
    open(&visitor).await;
    visitor.look_into(1);
    visitor.sees(pages::KIND).await;
    picture(&visitor, "block").await;
    visitor.complete_as_company("Example Ltd").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
    visitor.leave_whatever_happened().await;
}

#[tokio::test]
async fn an_editor_sees_the_block_and_an_administrator_the_settings() {
    for (user, page) in [
        ("editor", "wp-admin/edit.php?post_type=page"),
        (
            "admin",
            "wp-admin/options-general.php?page=ispcp-eligibility",
        ),
    ] {
        let visitor = come_to("wp-login.php").await;
        for (id, text) in [("user_login", user), ("user_pass", "secret")] {
            let field = visitor.driver.find(By::Id(id)).await.expect("a field");
            field.send_keys(text).await.expect("it can be typed into");
        }
        let submit = visitor.driver.find(By::Id("wp-submit")).await;
        submit
            .expect("a button")
            .click()
            .await
            .expect("it can be clicked");
        visitor.reads("Dashboard").await;
        let site = env::var("WORDPRESS").expect("it is set");
        visitor.go(&format!("{site}{page}")).await;
        if user == "admin" {
            visitor
                .write("Address for applications", "not an address")
                .await;
            let save = visitor.driver.find(By::Id("submit")).await;
            save.expect("a button")
                .click()
                .await
                .expect("it can be clicked");
            visitor.reads("was not changed").await;
            assert_eq!(
                visitor.value("Address for applications").await,
                "office@example.org"
            );
            picture(&visitor, "settings").await;
        } else {
            visitor.press("By block").await;
            let shown = || async {
                let text = "return document.querySelector('[data-type=\"ispcp/eligibility\"]')?.innerText ?? \
                            document.querySelector('iframe[name=editor-canvas]')?.contentDocument\
                            .querySelector('[data-type=\"ispcp/eligibility\"]')?.innerText ?? ''";
                let text = visitor.ask(text).await;
                text.to_string()
                    .contains("The eligibility check appears here")
            };
            visitor.until("the block", shown).await;
            // The greeting that WordPress shows first.
            let close = visitor
                .driver
                .find(By::Css("button[aria-label='Close dialog']"))
                .await;
            close
                .expect("a button")
                .click()
                .await
                .expect("it can be clicked");
            picture(&visitor, "editor").await;
        }
        visitor.leave_whatever_happened().await;
    }
}
