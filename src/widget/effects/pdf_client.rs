//! The worker that makes and reads PDFs.

use gloo::timers::callback::Timeout;
use yew::Callback;

use super::PREFETCH_DELAY_MS;
use crate::browser::host::Host;
use crate::browser::pdf_worker::Worker;
use ispcp_pdf_protocol::{Reply, Request};

/// How long the worker may take before the visitor is offered something else, in milliseconds, as
/// are the others.
const SLOW_AFTER_MS: u32 = 12_000;

/// How long it may take before it is given up.
const TIMEOUT_MS: u32 = 90_000;

/// What the PDF client reports.
#[derive(Clone)]
pub(in crate::widget) enum PdfEvent {
    /// The browser has time to fetch the worker.
    Prefetch,
    /// The worker is taking long.
    Slow,
    /// The worker replied.
    Reply(Reply),
}

/// Starts the worker when it is needed, and watches over it.
#[derive(Default)]
pub(in crate::widget) struct PdfClient {
    worker: Option<Worker>,
    idle: Option<Timeout>,
    watch: Vec<Timeout>,
}

impl PdfClient {
    /// Has the worker fetched ahead of time, unless the visitor saves data.
    pub(in crate::widget) fn prefetch(&mut self, host: &Host, on_event: &Callback<PdfEvent>) {
        if self.idle.is_none() && !host.saves_data() {
            self.idle = Some(after(PREFETCH_DELAY_MS, on_event, || PdfEvent::Prefetch));
        }
    }

    /// Starts the worker, unless it runs.
    pub(in crate::widget) fn start(&mut self, host: &Host, on_event: &Callback<PdfEvent>) {
        if self.worker.is_none() {
            let on_event = on_event.clone();
            let on_reply = move |reply| on_event.emit(PdfEvent::Reply(reply));
            self.worker = Worker::start(host, on_reply);
        }
    }

    /// Asks the worker for something.
    pub(in crate::widget) fn ask(
        &mut self,
        host: &Host,
        request: &Request,
        on_event: &Callback<PdfEvent>,
    ) {
        self.start(host, on_event);
        let failed = || PdfEvent::Reply(Reply::Failed);
        self.watch = vec![
            after(SLOW_AFTER_MS, on_event, || PdfEvent::Slow),
            after(TIMEOUT_MS, on_event, failed),
        ];
        match &self.worker {
            Some(worker) => worker.ask(request),
            None => self.watch.push(after(0, on_event, failed)),
        }
    }

    /// The worker has answered.
    pub(in crate::widget) fn clear_timers(&mut self) {
        self.watch.clear();
    }

    /// Ends the worker, whatever it is doing, and everything that it knows.
    pub(in crate::widget) fn stop(&mut self) {
        *self = Self::default();
    }
}

fn after(
    milliseconds: u32,
    on_event: &Callback<PdfEvent>,
    event: impl Fn() -> PdfEvent + 'static,
) -> Timeout {
    let on_event = on_event.clone();
    Timeout::new(milliseconds, move || on_event.emit(event()))
}
