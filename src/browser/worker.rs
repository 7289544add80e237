//! The worker that makes and reads PDFs, from both ends: plain requests and replies.
//!
//! On the wire, each is an array: a reply is its name and what belongs to it; a request is what it
//! holds, which tells the two of them apart.

use js_sys::{Array, ArrayBuffer, Function, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// What a worker is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// A PDF of an application: its file, the day, the country in words, the paper.
    Make([String; 4]),
    /// The application file that a PDF carries.
    Read(Vec<u8>),
}

/// What a worker tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// It is here and has begun.
    Begun,
    /// It has everything that it needs.
    Fetched,
    /// The PDF.
    Made(ArrayBuffer),
    /// These characters cannot be drawn.
    Uncovered(String),
    /// The application file.
    Found(String),
    /// The PDF holds none, for the reason of that name.
    Refused(String),
    /// Something that it needs is missing, or it broke.
    Failed,
}

/// A worker of ours. It ends with this.
pub struct Worker {
    worker: web_sys::Worker,
    _told: Closure<dyn Fn(String, JsValue)>,
}

impl Worker {
    /// Starts the worker that the page offers: a strict policy wants it started by the page's own
    /// script, `embed/boot.js`.
    #[must_use]
    pub fn start(mount: &Element, told: impl Fn(Reply) + 'static) -> Option<Self> {
        let start = Reflect::get(mount, &"startWorker".into()).ok()?;
        let told = Closure::new(move |word: String, what| told(reply(&word, what)));
        let worker = start
            .unchecked_ref::<Function>()
            .call1(&JsValue::NULL, told.as_ref());
        Some(Self {
            worker: worker.ok()?.unchecked_into(),
            _told: told,
        })
    }

    /// Asks the worker for something.
    pub fn ask(&self, request: &Request) {
        let message = match request {
            Request::Make(words) => words.iter().map(|word| JsValue::from_str(word)).collect(),
            Request::Read(bytes) => Array::of1(&Uint8Array::from(bytes.as_slice())),
        };
        // Strings and bytes can always be copied.
        let _ = self.worker.post_message(&message);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn reply(word: &str, what: JsValue) -> Reply {
    match word {
        "begun" => Reply::Begun,
        "fetched" => Reply::Fetched,
        "made" => Reply::Made(what.unchecked_into()),
        "uncovered" => Reply::Uncovered(text(&what)),
        "found" => Reply::Found(text(&what)),
        "refused" => Reply::Refused(text(&what)),
        _ => Reply::Failed,
    }
}

fn text(what: &JsValue) -> String {
    what.as_string().unwrap_or_default()
}

/// The worker's own end.
#[cfg(feature = "pdf")]
pub mod host {
    use gloo::events::EventListener;
    use js_sys::{Array, ArrayBuffer, Promise, Uint8Array};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

    use super::{Reply, Request};

    fn scope() -> DedicatedWorkerGlobalScope {
        js_sys::global().unchecked_into()
    }

    /// Answers every request from now on.
    pub fn serve<F: Future<Output = ()> + 'static>(answer: impl Fn(Request) -> F + 'static) {
        let listener = EventListener::new(&scope(), "message", move |event| {
            match event.dyn_ref().and_then(request) {
                Some(request) => spawn_local(answer(request)),
                None => reply(&Reply::Failed),
            }
        });
        listener.forget();
    }

    fn request(event: &MessageEvent) -> Option<Request> {
        let message: Array = event.data().dyn_into().ok()?;
        if let Ok(bytes) = message.get(0).dyn_into::<Uint8Array>() {
            return Some(Request::Read(bytes.to_vec()));
        }
        let words: Option<Vec<String>> = message.iter().map(|word| word.as_string()).collect();
        words?.try_into().ok().map(Request::Make)
    }

    /// Tells the page something.
    pub fn reply(reply: &Reply) {
        let pair = |name: &str, what: &JsValue| Array::of2(&name.into(), what);
        let message = match reply {
            Reply::Begun => Array::of1(&"begun".into()),
            Reply::Fetched => Array::of1(&"fetched".into()),
            Reply::Made(pdf) => pair("made", pdf),
            Reply::Uncovered(characters) => pair("uncovered", &characters.into()),
            Reply::Found(file) => pair("found", &file.into()),
            Reply::Refused(reason) => pair("refused", &reason.into()),
            Reply::Failed => Array::of1(&"failed".into()),
        };
        // Strings and bytes can always be copied.
        let _ = scope().post_message(&message);
    }

    /// Bytes as the page takes them.
    #[must_use]
    pub fn buffer(bytes: &[u8]) -> ArrayBuffer {
        Uint8Array::from(bytes).buffer()
    }

    /// Fetches files at the same time, by their addresses relative to the worker's own. None where
    /// one of them cannot be had.
    pub async fn fetch(addresses: &[String]) -> Option<Vec<Vec<u8>>> {
        // All are under way before the first is waited for.
        let under_way: Vec<Promise> = addresses
            .iter()
            .map(|address| scope().fetch_with_str(address))
            .collect();
        let mut files = Vec::new();
        for response in under_way {
            files.push(body(response).await?);
        }
        Some(files)
    }

    async fn body(response: Promise) -> Option<Vec<u8>> {
        let response: Response = JsFuture::from(response).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
        Some(Uint8Array::new(&bytes).to_vec())
    }
}
