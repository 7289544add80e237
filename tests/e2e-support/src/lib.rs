//! What the end-to-end tests, the benchmark and the trial in WordPress share: browsers, the server
//! of the files, host pages, and the ways through the widget.

pub mod embedded;
pub mod engine;
pub mod host;
pub mod pages;
pub mod pseudo;
pub mod site;
pub mod visitor;
pub mod without_words;
