//! End-to-end tests of the release files in a real browser: `cargo xtask test e2e` builds them,
//! starts a `WebDriver` server, and runs this.
//!
//! Each journey has its own browser, with a profile of its own, and its own server, which serves
//! `dist/` under a strict policy. The server is the browser's only way out, too: what it asks of
//! anybody else, for itself or for the page, is answered with nothing.

/// A test for each of three engines.
macro_rules! in_three_engines {
    ($($name:ident),* $(,)?) => {
        $(mod $name {
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
