//! The worker that makes and reads PDFs, from the page's end. On a page of another origin than the
//! widget's files, which may not start a worker of theirs, the same module runs in the page.

use ispcp_pdf_protocol::{Reply, Request, reply};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::host::{Host, PdfPort};

/// A worker of ours. It ends with this.
pub struct Worker {
    port: PdfPort,
    _on_message: Closure<dyn Fn(String, JsValue)>,
}

impl Worker {
    /// Starts the worker that the page's scripts offer: a strict policy wants it started by them.
    #[must_use]
    pub fn start(host: &Host, on_reply: impl Fn(Reply) + 'static) -> Option<Self> {
        let on_message = Closure::new(move |name: String, payload| on_reply(reply(&name, payload)));
        let port = host.start_pdf_worker(on_message.as_ref().unchecked_ref());
        Some(Self {
            port: port.ok()?,
            _on_message: on_message,
        })
    }

    /// Asks the worker for something.
    pub fn ask(&self, request: &Request) {
        self.port.post_message(&request.to_message());
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.port.terminate();
    }
}
