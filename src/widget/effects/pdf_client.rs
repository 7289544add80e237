//! The client of the PDF worker.

use gloo::timers::callback::Timeout;
use yew::Callback;

use super::PREFETCH_DELAY_MS;
use crate::browser::host::Host;
use crate::browser::pdf_worker::Worker;
use ispcp_pdf_protocol::{Reply, Request};

/// The time after which the visitor is offered an alternative, in milliseconds like the others.
const SLOW_AFTER_MS: u32 = 12_000;

/// The time after which a request fails.
const TIMEOUT_MS: u32 = 90_000;

/// An event of the PDF client.
#[derive(Clone)]
pub(in crate::widget) enum PdfEvent {
    /// The browser is idle: start loading the worker.
    Prefetch,
    /// The worker takes long.
    Slow,
    /// A reply of the worker.
    Reply(Reply),
}

/// Starts the worker on demand, and monitors its response time.
#[derive(Default)]
pub(in crate::widget) struct PdfClient {
    worker: Option<Worker>,
    idle: Option<Timeout>,
    watch: Vec<Timeout>,
}

impl PdfClient {
    /// Schedules the loading of the worker, unless data usage should be reduced.
    pub(in crate::widget) fn prefetch(&mut self, host: &Host, on_event: &Callback<PdfEvent>) {
        if self.idle.is_none() && !host.saves_data() {
            self.idle = Some(after(PREFETCH_DELAY_MS, on_event, || PdfEvent::Prefetch));
        }
    }

    /// Starts the worker, unless it is running.
    pub(in crate::widget) fn start(&mut self, host: &Host, on_event: &Callback<PdfEvent>) {
        if self.worker.is_none() {
            let on_event = on_event.clone();
            let on_reply = move |reply| on_event.emit(PdfEvent::Reply(reply));
            self.worker = Worker::start(host, on_reply);
        }
    }

    /// Sends a request to the worker.
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

    /// Stops the timers once the worker has replied.
    pub(in crate::widget) fn clear_timers(&mut self) {
        self.watch.clear();
    }

    /// Terminates the worker, and with it all data that it holds.
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
