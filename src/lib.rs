//! A guided eligibility check for the ISPCP Constituency of ICANN's GNSO, run wholly in the
//! visitor's browser.
//!
//! The crate has eight layers, each a module. A layer may use only the layers listed above it, so
//! that the rule, the interview and the documents stay plain Rust:
//!
//! 1. [`eligibility`]: the criteria, the answers, and the verdict with its reasons;
//! 2. [`application`]: what the applicant states, its validation, the application file;
//! 3. [`interview`]: the session as plain data, and the steps that it walks;
//! 4. [`i18n`]: the catalogue of messages, and the words for the data of the layers above;
//! 5. [`document`]: one outline of the application, and a renderer for each format;
//! 6. [`browser`]: storage, files, downloads and history (uses no other layer);
//! 7. [`widget`]: the Yew application;
//! 8. `pdf_worker`: what makes and reads PDFs, in a worker of its own.
//!
//! `ARCHITECTURE.md` states the invariants; `tests/native/architecture.rs` holds them.

pub mod application;
pub mod browser;
pub mod document;
pub mod eligibility;
pub mod i18n;
pub mod interview;
#[cfg(feature = "pdf")]
pub mod pdf_worker;
pub mod widget;
