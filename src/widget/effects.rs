//! The side effects of the widget: persistence, the History API, focus, host events, and the PDF
//! client.

mod focus;
mod history;
mod host_events;
mod pdf_client;
pub(super) mod persistence;

pub(super) use focus::FocusManager;
pub(super) use history::HistorySync;
pub(super) use host_events::HostEvents;
pub(super) use pdf_client::{PdfClient, PdfEvent};

/// The delay between rendering a step and prefetching for the next one, in milliseconds.
pub(super) const PREFETCH_DELAY_MS: u32 = 400;
