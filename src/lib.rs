//! The widget: a guided eligibility check for the ISPCP Constituency of ICANN's GNSO, which runs
//! entirely in the visitor's browser.
//!
//! The logic is in crates that do not depend on a browser: `ispcp-core` (the rule, the application,
//! the interview), `ispcp-i18n` (messages and labels), `ispcp-documents` and `ispcp-pdf`. This
//! crate contains the Yew application ([`widget`]) and the browser bindings ([`browser`]).
//! `ARCHITECTURE.md` states the invariants.

pub mod browser;
pub mod widget;
