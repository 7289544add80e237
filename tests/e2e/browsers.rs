//! What the other tests expect of their browsers.

use ispcp_e2e_support::browser_session::{BrowserSession, SessionOptions};
use ispcp_e2e_support::engine::Engine;
use ispcp_e2e_support::flows::COMPANY;
use ispcp_e2e_support::test_server::{ServerFault, TestServer};
use serde_json::json;

/// What a page can find of earlier visits.
const TRACES: &str = "return caches.keys().then((caches) => [document.cookie, localStorage.length, \
    sessionStorage.length, caches.length, history.length])";

const LEAVE_TRACES: &str = "history.pushState(1, ''); document.cookie = 'left=1'; \
    localStorage.left = 1; sessionStorage.left = 1; return caches.open('left').then(() => null)";

#[tokio::test]
async fn a_test_finds_nothing_of_another_in_the_same_firefox() {
    let site = TestServer::open(ServerFault::None, "'none'").await;
    for _ in 0..3 {
        let browser = BrowserSession::open_without_waiting(SessionOptions {
            engine: Engine::Firefox,
            ..SessionOptions::default()
        })
        .await;
        browser.go(&site.address()).await;
        let before = browser.eval(TRACES).await;
        assert_eq!(before, json!(["", 0, 0, 0, 2]));
        assert_eq!(browser.open_popups().await, json!([]));
        browser.eval(LEAVE_TRACES).await;
        assert_ne!(browser.eval(TRACES).await, before);
        browser.answer_all(&COMPANY[..1]).await;
        browser.download("Save a copy to continue later").await;
        browser.close().await;
    }
}
