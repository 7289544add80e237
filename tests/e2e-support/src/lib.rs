//! Shared code of the end-to-end tests, the benchmark and the WordPress tests: browsers, the test
//! server, host pages, and flows through the widget.
#![expect(
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a failed expectation ends the test"
)]

pub mod browser_session;
pub mod embedded;
pub mod engine;
mod failure;
mod firefox;
pub mod flows;
pub mod host_page;
pub mod pseudolocales;
mod report;
pub mod test_server;
pub mod without_words;
