//! End-to-end tests of the release files in a real browser. `cargo xtask test e2e` builds the
//! files, starts a `WebDriver` server, and runs these tests.
//!
//! Each test has its own browser, or in Firefox its own container, and its own server, which serves
//! `dist/` under a strict policy. The server is also the browser's proxy: requests to other hosts,
//! by the browser or the page, get no answer.

/// Defines a test for each of the three engines, with the reason: where engines can differ.
macro_rules! in_three_engines {
    ($($(#[$reason:meta])+ $name:ident),* $(,)?) => {
        $($(#[$reason])+
        mod $name {
            use ispcp_e2e_support::engine::Engine;

            #[tokio::test]
            async fn in_chromium() {
                super::$name(Engine::Chromium).await;
            }

            #[tokio::test]
            async fn in_firefox() {
                super::$name(Engine::Firefox).await;
            }

            #[tokio::test]
            async fn in_webkit() {
                super::$name(Engine::WebKit).await;
            }
        })*
    };
}

mod accessibility;
mod application_flow;
mod browsers;
mod embed;
mod errors;
mod fallback;
mod habits;
mod host_pages;
mod keyboard;
mod languages;
mod module_loading;
mod pdf;
mod persistence;
mod privacy;
mod result;
mod screenshots;
mod transcripts;
