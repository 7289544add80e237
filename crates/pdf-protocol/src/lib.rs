//! The protocol between the page and the worker that creates and reads PDFs: plain requests and
//! replies. A page of another origin than the widget's files may not start a worker from them;
//! there, the same module runs in the page.
//!
//! Messages are arrays. A reply consists of its name and its payload. A request consists of its
//! fields, by which the two kinds are distinguished.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// A request to the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Creates the PDF of an application.
    CreatePdf(PdfRequest),
    /// Extracts the application file from a PDF.
    ExtractData(Vec<u8>),
}

/// A request for a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfRequest {
    /// The application file.
    pub file: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The name of the applicant's country; empty if unknown.
    pub country: String,
    /// The code of the paper size.
    pub paper: String,
    /// The locale (BCP 47).
    pub locale: String,
    /// The messages of the locale.
    pub messages: String,
}

/// A reply of the worker.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// The worker has loaded and started.
    Started,
    /// All fonts are loaded.
    FontsLoaded,
    /// The PDF shows these characters as boxes.
    MissingGlyphs(String),
    /// The PDF.
    Created(ArrayBuffer),
    /// The application file.
    Extracted(String),
    /// The PDF contains no readable application file; the code of the error.
    Rejected(String),
    /// A file is missing, or an error occurred.
    Failed,
}

impl Request {
    /// The message of the request.
    #[must_use]
    pub fn to_message(&self) -> Array {
        match self {
            Self::CreatePdf(request) => [
                &request.file,
                &request.day,
                &request.country,
                &request.paper,
                &request.locale,
                &request.messages,
            ]
            .into_iter()
            .map(|text| JsValue::from_str(text))
            .collect(),
            Self::ExtractData(bytes) => Array::of1(&Uint8Array::from(bytes.as_slice())),
        }
    }
}

/// The reply with that name.
#[must_use]
pub fn reply(name: &str, what: JsValue) -> Reply {
    match name {
        "begun" => Reply::Started,
        "fetched" => Reply::FontsLoaded,
        "made" => Reply::Created(what.unchecked_into()),
        "boxed" => Reply::MissingGlyphs(text(&what)),
        "found" => Reply::Extracted(text(&what)),
        "refused" => Reply::Rejected(text(&what)),
        _ => Reply::Failed,
    }
}

fn text(what: &JsValue) -> String {
    what.as_string().unwrap_or_default()
}

/// The worker's end of the protocol.
#[cfg(feature = "server")]
pub mod server {
    use js_sys::{Array, ArrayBuffer, Function, Promise, Uint8Array};
    use wasm_bindgen::prelude::wasm_bindgen;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::Response;

    use super::{PdfRequest, Reply, Request};

    #[wasm_bindgen]
    extern "C" {
        /// The `fetch` of the worker, or of the page if the module runs there.
        fn fetch(address: &str) -> Promise;
    }

    /// Parses a message into a request.
    #[must_use]
    pub fn request(message: &Array) -> Option<Request> {
        if let Ok(bytes) = message.get(0).dyn_into::<Uint8Array>() {
            return Some(Request::ExtractData(bytes.to_vec()));
        }
        let texts: Option<Vec<String>> = message.iter().map(|text| text.as_string()).collect();
        let [file, day, country, paper, locale, messages] = texts?.try_into().ok()?;
        Some(Request::CreatePdf(PdfRequest {
            file,
            day,
            country,
            paper,
            locale,
            messages,
        }))
    }

    /// Sends a reply to the page.
    pub fn reply(on_message: &Function, reply: &Reply) {
        let (name, what) = match reply {
            Reply::Started => ("begun", JsValue::UNDEFINED),
            Reply::FontsLoaded => ("fetched", JsValue::UNDEFINED),
            Reply::Created(pdf) => ("made", pdf.into()),
            Reply::MissingGlyphs(characters) => ("boxed", characters.into()),
            Reply::Extracted(file) => ("found", file.into()),
            Reply::Rejected(reason) => ("refused", reason.into()),
            Reply::Failed => ("failed", JsValue::UNDEFINED),
        };
        // The call cannot fail: strings and bytes can always be copied.
        let _ = on_message.call2(&JsValue::NULL, &name.into(), &what);
    }

    /// Copies bytes into an `ArrayBuffer`.
    #[must_use]
    pub fn buffer(bytes: &[u8]) -> ArrayBuffer {
        Uint8Array::from(bytes).buffer()
    }

    /// Fetches files in parallel. Returns `None` if one of them cannot be fetched.
    pub async fn fetch_all(addresses: &[String]) -> Option<Vec<Vec<u8>>> {
        // Start all requests before waiting for the first.
        let under_way: Vec<Promise> = addresses.iter().map(|address| fetch(address)).collect();
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
