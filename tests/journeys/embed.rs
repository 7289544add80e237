//! The widget on somebody else's page.

use ispcp_eligibility::interview::Session;
use serde_json::json;
use thirtyfour::prelude::*;

use crate::host::{FALLBACK, Host};
use crate::pages::{BACKBONE, COMPANY, KIND, TRANSIT};
use crate::site::Fault;
use crate::visitor::{Arrival, Visitor};

const FRAME: &str =
    "document.querySelector('ispcp-eligibility').shadowRoot.querySelector('iframe')";

impl Visitor {
    /// Comes to a host's page that shows the widget.
    async fn come_to_a_host(above: &str, below: &str) -> Self {
        let visitor = Self::come_by(Arrival {
            ancestors: "http://127.0.0.1:*",
            ..Arrival::default()
        })
        .await;
        let host = Host::open(&visitor.site, above, below).await;
        visitor.go(&host.address).await;
        visitor
    }

    /// Waits until the frame is shown, and goes into it.
    async fn enter_widget(&self) {
        let shown =
            format!("return {FRAME}?.checkVisibility({{visibilityProperty: true}}) ?? false");
        self.until("the frame", || async { self.ask(&shown).await == true })
            .await;
        let element = self.driver.find(By::Tag("ispcp-eligibility")).await;
        let root = element.expect("the element").get_shadow_root().await;
        let frame = root.expect("a shadow").find(By::Css("iframe")).await;
        let entered = frame.expect("a frame").enter_frame().await;
        entered.expect("it can be entered");
    }

    async fn leave_widget(&self) {
        let left = self.driver.enter_default_frame().await;
        left.expect("the host's page is there");
    }

    /// The height of the frame.
    async fn frame_height(&self) -> f64 {
        let height = self.ask(&format!("return {FRAME}.offsetHeight")).await;
        height.as_f64().expect("a number")
    }
}

#[tokio::test]
async fn a_whole_journey_on_a_hostile_page_of_another_origin_tells_that_page_nothing() {
    let visitor = Visitor::come_to_a_host("<p>Above</p>", "<p>Below</p>").await;
    visitor.enter_widget().await;
    visitor.sees(KIND).await;
    visitor.complete_as_company("Secret Networks Ltd").await;
    let (_, json) = visitor.download("Download data (JSON)").await;
    assert!(Session::open(json.as_bytes()).expect("ours").is_complete());
    visitor.download_file("Download PDF").await;
    // The frame is as high as what it shows, which scrolls nowhere but with the page.
    visitor
        .until("the height", || async {
            let inside = "return document.documentElement.scrollHeight - innerHeight";
            visitor.ask(inside).await == 0
        })
        .await;
    visitor.leave_widget().await;
    assert!(visitor.frame_height().await > 2000.0);
    let told = visitor
        .ask("return [heard, location.href, document.title, sessionStorage.length, localStorage.length, document.cookie]")
        .await;
    let address = visitor.driver.current_url().await.expect("an address");
    assert_eq!(told, json!([[], address.as_str(), "A host", 0, 0, ""]));
    let page = visitor
        .ask("return document.documentElement.outerHTML")
        .await;
    assert!(!page.to_string().contains("Secret"), "{page}");
    let title = visitor.ask(&format!("return {FRAME}.title")).await;
    assert_eq!(title, "ISPCP membership: eligibility check");
    visitor.leave().await;
}

#[tokio::test]
async fn nothing_is_loaded_until_the_visitor_comes_near_and_nothing_shifts() {
    let visitor = Visitor::come_to_a_host("<div class='tall'></div>", "<p>Below</p>").await;
    visitor.reads(FALLBACK).await;
    let frames = format!("return {FRAME} === null");
    assert_eq!(visitor.ask(&frames).await, true);
    visitor
        .ask("document.querySelector('ispcp-eligibility').scrollIntoView()")
        .await;
    visitor.enter_widget().await;
    visitor.sees(KIND).await;
    visitor.leave_widget().await;
    assert_eq!(visitor.ask("return shifted").await, 0);
    visitor.leave().await;
}

#[tokio::test]
async fn forged_messages_are_ignored_on_both_sides() {
    let visitor = Visitor::come_to_a_host("", "").await;
    visitor.enter_widget().await;
    visitor.leave_widget().await;
    let before = visitor.frame_height().await;
    let forge = format!(
        "for (const data of [null, {{height: 5}}, {{height: NaN}}, 'ispcp-eligibility', 7]) {{
             postMessage(data, '*');
             {FRAME}.contentWindow.postMessage(data, '*');
         }}"
    );
    visitor.ask(&forge).await;
    visitor.enter_widget().await;
    visitor.answer_all(&COMPANY[..1]).await;
    visitor.sees(BACKBONE).await;
    visitor.leave_widget().await;
    let after = visitor.frame_height().await;
    assert!(after > 300.0 && before > 300.0, "{before} {after}");
    visitor.leave().await;
}

#[tokio::test]
async fn an_element_that_is_moved_removed_or_put_back_goes_on_where_it_was() {
    let visitor = Visitor::come_to_a_host("<p id='other'></p>", "").await;
    visitor.enter_widget().await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    visitor.leave_widget().await;
    let moves = "
        const element = document.querySelector('ispcp-eligibility');
        for (let i = 0; i < 50; i += 1) {
            element.remove();
            (i % 2 ? document.body : document.querySelector('#other')).append(element);
        }
        return element.shadowRoot.querySelectorAll('iframe').length";
    assert_eq!(visitor.ask(moves).await, 0, "no frame is left behind");
    visitor.enter_widget().await;
    visitor.sees(TRANSIT).await;
    visitor.leave_widget().await;
    let frames = "return document.querySelector('ispcp-eligibility').shadowRoot\
                  .querySelectorAll('iframe').length";
    assert_eq!(visitor.ask(frames).await, 1);
    visitor.leave().await;
}

#[tokio::test]
async fn where_the_element_or_the_frame_cannot_be_had_the_fallback_stays() {
    for missing in ["embed.js", "boot.js"] {
        let visitor = Visitor::knock(Arrival {
            ancestors: "http://127.0.0.1:*",
            fault: Fault::Without(missing),
            ..Arrival::default()
        })
        .await;
        let host = Host::open(&visitor.site, "", "").await;
        visitor.go(&host.address).await;
        visitor.reads(FALLBACK).await;
        let link = visitor.find(&format!("//a[.='{FALLBACK}']")).await;
        assert!(link.is_displayed().await.expect("it is there"));
        visitor.leave_whatever_happened().await;
    }
}
