//! Everything that needs no browser: the rule, the interview, the inputs, the files, the
//! documents, and the house itself.

mod application;
mod contract;
mod documents;
mod eligibility;
mod files;
mod house;
mod interview;
mod languages;
mod pdfs;
#[path = "../shared/press.rs"]
mod press;
#[path = "../shared/support.rs"]
mod support;
