//! Everything that needs no browser: the rule, the interview, the inputs, the files, the
//! documents, and the architecture.

mod application;
mod architecture;
mod contract;
mod documents;
mod eligibility;
mod files;
mod interview;
mod languages;
mod pdfs;
