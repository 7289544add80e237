//! What the browser does for us: storage, files, history, the page. A thin shell over `gloo` and
//! `web-sys` that takes and gives plain data, and decides nothing.

pub mod files;
pub mod history;
pub mod host;
pub mod page;
pub mod pdf_worker;
pub mod storage;
