//! The page's end of the PDF worker. A page of another origin than the widget's files may not start
//! a worker from them; there, the same module runs in the page.

use ispcp_pdf_protocol::{Reply, Request, reply};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::host::{Host, PdfPort};

/// A PDF worker. Dropping it terminates the worker.
pub struct Worker {
    port: PdfPort,
    _on_message: Closure<dyn Fn(String, JsValue)>,
}

impl Worker {
    /// Starts the worker through the page's scripts, as a strict content security policy requires.
    #[must_use]
    pub fn start(host: &Host, on_reply: impl Fn(Reply) + 'static) -> Option<Self> {
        let on_message = Closure::new(move |name: String, payload| on_reply(reply(&name, payload)));
        let port = host.start_pdf_worker(on_message.as_ref().unchecked_ref());
        Some(Self {
            port: port.ok()?,
            _on_message: on_message,
        })
    }

    /// Sends a request to the worker.
    pub fn ask(&self, request: &Request) {
        self.port.post_message(&request.to_message());
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.port.terminate();
    }
}
