//! What the widget does besides drawing itself: it remembers, follows the browser's history, directs
//! the focus, and tells the page where visitors get to.

mod announce;
mod attention;
mod history;
pub(super) mod persistence;
mod press;

pub(super) use announce::Announce;
pub(super) use attention::Attention;
pub(super) use history::HistorySync;
pub(super) use press::{Press, Printed};

/// How long after a step is drawn what may come next is prepared, in milliseconds.
pub(super) const IDLE: u32 = 400;
