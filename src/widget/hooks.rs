//! What the widget does besides drawing itself: it remembers, follows the browser's history,
//! moves the focus, and reads files.

mod attention;
mod history;
mod memory;
mod open_file;

pub(super) use attention::use_attention;
pub(super) use history::use_history;
pub(super) use memory::use_memory;
pub(super) use open_file::use_open_file;
