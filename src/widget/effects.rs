//! What the widget does besides drawing itself: it remembers, follows the browser's history, and
//! directs the focus.

mod attention;
pub(super) mod memory;
mod press;
mod travel;

pub(super) use attention::Attention;
pub(super) use press::{Press, Printed};
pub(super) use travel::Travel;
