//! Bindings to the browser: storage, files, history, the page. Thin wrappers around `gloo` and
//! `web-sys` that take and return plain data and contain no logic of the application.

pub mod files;
pub mod history;
pub mod host;
pub mod page;
pub mod pdf_worker;
pub mod storage;
