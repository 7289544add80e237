//! The widget: a guided eligibility check for the ISPCP Constituency of ICANN's GNSO, run wholly in
//! the visitor's browser.
//!
//! What it shows is decided elsewhere, in crates that know no browser: `ispcp-core` (the rule, the
//! application, the interview), `ispcp-i18n` (messages and labels), `ispcp-documents` and
//! `ispcp-pdf`. Here is the Yew application ([`widget`]) and what it needs of a browser
//! ([`browser`]). `ARCHITECTURE.md` states the invariants.

pub mod browser;
pub mod widget;
