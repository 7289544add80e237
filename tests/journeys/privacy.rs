//! Nothing leaves the page, and nothing stays but in the tab.

use serde_json::json;

use ispcp_e2e_support::pages::{COMPANY, ELIGIBLE, GNSO, TRANSIT};
use ispcp_e2e_support::visitor::{Arrival, Visitor};

#[tokio::test]
async fn a_whole_journey_asks_for_nothing_but_the_widgets_own_files() {
    let visitor = Visitor::come().await;
    let address = visitor.driver.current_url().await.expect("an address");
    visitor.complete_as_company("Example Ltd").await;
    visitor.download("Download HTML").await;
    visitor.download("Download data (JSON)").await;
    visitor.download_file("Download PDF").await;

    let asked = visitor.requests().await;
    for file in ["_bg.wasm", "widget-", "page-"] {
        let seen = asked.iter().any(|request| request.contains(file));
        assert!(seen, "the watch sees {file}: {asked:#?}");
    }
    for request in &asked {
        // What the page makes itself, for a download, never leaves the browser.
        let inside = request.starts_with("blob:") || request.starts_with("data:");
        let path = request.strip_prefix(address.as_str());
        let own = path.is_some_and(|path| {
            let version = concat!("v", env!("CARGO_PKG_VERSION"), "/");
            let known = |path: &str| {
                let files = [
                    "chunk-",
                    "head-",
                    "page-",
                    "ispcp-eligibility-",
                    "widget-",
                    "pdf-",
                    "fonts/",
                ];
                files.iter().any(|file| path.starts_with(file))
            };
            path.is_empty() || path.strip_prefix(version).is_some_and(known)
        });
        assert!(inside || own, "{request} in {asked:#?}");
    }
    assert_eq!(
        visitor.driver.current_url().await.expect("an address"),
        address
    );

    let kept = visitor
        .ask(
            "return {local: localStorage.length, cookies: document.cookie, \
             session: Object.keys(sessionStorage), history: history.state}",
        )
        .await;
    assert_eq!(
        kept,
        json!({
            "local": 0,
            "cookies": "",
            "session": ["ispcp-eligibility"],
            "history": "13/check/ready",
        })
    );
    let databases = visitor.driver.execute_async(
        "const done = arguments[0]; Promise.all([indexedDB.databases(), caches.keys()])\
         .then(all => done(all.flat().length));",
        Vec::new(),
    );
    let databases = databases.await.expect("the script runs").json().clone();
    assert_eq!(databases, 0);
    visitor.leave().await;
}

#[tokio::test]
async fn where_storage_is_refused_the_widget_says_so_once_and_works_on() {
    // As a visitor who blocks all site data.
    let visitor = Visitor::come_by(Arrival {
        preferences: json!({"profile.default_content_setting_values.cookies": 2}),
        ..Arrival::default()
    })
    .await;
    let granted = "try { return sessionStorage.length >= 0 } catch { return false }";
    assert_eq!(visitor.ask(granted).await, false, "the browser refuses");
    visitor
        .reads("Your browser does not let this page keep your answers")
        .await;
    visitor.answer_all(&COMPANY[..2]).await;
    visitor.sees(TRANSIT).await;
    assert!(
        !visitor
            .page_text()
            .await
            .contains("does not let this page keep"),
        "once is enough"
    );
    visitor.driver.back().await.expect("Back");
    visitor.driver.forward().await.expect("Forward");
    visitor.answer_all(&COMPANY[2..4]).await;
    visitor.sees(GNSO).await;
    // Out of the back/forward cache, the page is as it was left: nothing is kept that it could read.
    let other = format!("{}application.schema.json", visitor.site.address());
    visitor.go(&other).await;
    visitor.driver.back().await.expect("Back");
    visitor.sees(GNSO).await;
    visitor.answer_all(&COMPANY[4..]).await;
    visitor.sees(ELIGIBLE).await;
    assert!(
        !visitor
            .page_text()
            .await
            .contains("does not let this page keep"),
        "once is enough"
    );
    let (_, copy) = visitor.download("Save a copy to continue later").await;
    assert!(copy.contains("internet-users"));
    visitor.leave().await;
}
