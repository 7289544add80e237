//! The worker that makes and reads PDFs.

use gloo::timers::callback::Timeout;
use yew::Callback;

use super::IDLE;
use crate::browser::host::Host;
use crate::browser::worker::{Reply, Request, Worker};

/// How long the worker may take before the visitor is offered something else, in milliseconds, as
/// are the others.
const PATIENCE: u32 = 12_000;

/// How long it may take before it is given up.
const LIMIT: u32 = 90_000;

/// What the press tells.
#[derive(Clone)]
pub(in crate::widget) enum Printed {
    /// The browser has time to fetch the worker.
    Idle,
    /// The worker is taking long.
    Slow,
    /// The worker said something.
    Said(Reply),
}

/// Starts the worker when it is needed, and watches over it.
#[derive(Default)]
pub(in crate::widget) struct Press {
    worker: Option<Worker>,
    idle: Option<Timeout>,
    watch: Vec<Timeout>,
}

impl Press {
    /// Has the worker fetched ahead of time, unless the visitor saves data.
    pub(in crate::widget) fn prepare(&mut self, host: &Host, told: &Callback<Printed>) {
        if self.idle.is_none() && !host.saves_data() {
            self.idle = Some(after(IDLE, told, || Printed::Idle));
        }
    }

    /// Starts the worker, unless it runs.
    pub(in crate::widget) fn start(&mut self, host: &Host, told: &Callback<Printed>) {
        if self.worker.is_none() {
            let told = told.clone();
            let said = move |reply| told.emit(Printed::Said(reply));
            self.worker = Worker::start(host, said);
        }
    }

    /// Asks the worker for something.
    pub(in crate::widget) fn ask(
        &mut self,
        host: &Host,
        request: &Request,
        told: &Callback<Printed>,
    ) {
        self.start(host, told);
        let failed = || Printed::Said(Reply::Failed);
        self.watch = vec![
            after(PATIENCE, told, || Printed::Slow),
            after(LIMIT, told, failed),
        ];
        match &self.worker {
            Some(worker) => worker.ask(request),
            None => self.watch.push(after(0, told, failed)),
        }
    }

    /// The worker has answered.
    pub(in crate::widget) fn rest(&mut self) {
        self.watch.clear();
    }

    /// Ends the worker, whatever it is doing, and everything that it knows.
    pub(in crate::widget) fn stop(&mut self) {
        *self = Self::default();
    }
}

fn after(
    milliseconds: u32,
    told: &Callback<Printed>,
    what: impl Fn() -> Printed + 'static,
) -> Timeout {
    let told = told.clone();
    Timeout::new(milliseconds, move || told.emit(what()))
}
