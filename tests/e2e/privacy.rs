//! No data leaves the page, and none is kept beyond the tab.

use serde_json::json;

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::flows::{COMPANY, ELIGIBLE, GNSO, TRANSIT};

#[tokio::test]
async fn a_complete_flow_requests_only_the_widgets_own_files() {
    let browser = BrowserSession::open_with(SessionOptions {
        // In the browser that visitors have.
        full_browser: true,
        watched: true,
        ..SessionOptions::default()
    })
    .await;
    let address = browser.driver.current_url().await.expect("an address");
    browser.complete_as_company("Example Ltd").await;
    browser.download("Download HTML").await;
    browser.download("Download data (JSON)").await;
    browser.download_file("Download PDF").await;

    let asked = browser.requests().await;
    for file in ["_bg.wasm", "widget-", "page-"] {
        let seen = asked.iter().any(|request| request.contains(file));
        assert!(seen, "the watch sees {file}: {asked:#?}");
    }
    for request in &asked {
        // `blob:` and `data:` addresses, for downloads, never leave the browser.
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
        browser.driver.current_url().await.expect("an address"),
        address
    );

    let kept = browser
        .eval(
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
            "history": "13/review/download",
        })
    );
    let databases = browser.driver.execute_async(
        "const done = arguments[0]; Promise.all([indexedDB.databases(), caches.keys()])\
         .then(all => done(all.flat().length));",
        Vec::new(),
    );
    let databases = databases.await.expect("the script runs").json().clone();
    assert_eq!(databases, 0);
    browser.close().await;
}

#[tokio::test]
async fn refused_storage_shows_one_warning_and_the_widget_works() {
    // As for a visitor who blocks all site data.
    let browser = BrowserSession::open_with(SessionOptions {
        preferences: json!({"profile.default_content_setting_values.cookies": 2}),
        ..SessionOptions::default()
    })
    .await;
    let granted = "try { return sessionStorage.length >= 0 } catch { return false }";
    assert_eq!(browser.eval(granted).await, false, "the browser refuses");
    browser
        .expect_text("Your browser does not let this page keep your answers")
        .await;
    browser.answer_all(&COMPANY[..2]).await;
    browser.expect_heading(TRANSIT).await;
    assert!(
        !browser
            .page_text()
            .await
            .contains("does not let this page keep"),
        "once is enough"
    );
    browser.driver.back().await.expect("Back");
    browser.driver.forward().await.expect("Forward");
    browser.answer_all(&COMPANY[2..4]).await;
    browser.expect_heading(GNSO).await;
    // The back/forward cache restores the page as it was, since there is no storage to read.
    let other = format!("{}application.schema.json", browser.site.address());
    browser.go(&other).await;
    browser.driver.back().await.expect("Back");
    browser.expect_heading(GNSO).await;
    browser.answer_all(&COMPANY[4..]).await;
    browser.expect_heading(ELIGIBLE).await;
    assert!(
        !browser
            .page_text()
            .await
            .contains("does not let this page keep"),
        "once is enough"
    );
    let (_, copy) = browser.download("Save a copy to continue later").await;
    assert!(copy.contains("internet-users"));
    browser.close().await;
}
