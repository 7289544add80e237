//! The worker that makes and reads PDFs, from both ends: plain requests and replies. On a page of
//! another origin than the widget's files, which may not start a worker of theirs, the same module
//! runs in the page.
//!
//! On the wire, each is an array: a reply is its name and what belongs to it; a request is what it
//! holds, which tells the two of them apart.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// What a worker is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// A PDF of an application.
    CreatePdf(PdfRequest),
    /// The application file that a PDF carries.
    ExtractData(Vec<u8>),
}

/// A request for a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfRequest {
    /// The application file.
    pub file: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The name of the applicant's country; empty where it is not known.
    pub country: String,
    /// The code of the paper size.
    pub paper: String,
    /// The locale (BCP 47).
    pub locale: String,
    /// The messages of the locale.
    pub messages: String,
}

/// What a worker replies.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// It is here and has begun.
    Started,
    /// It has everything that it needs.
    FontsLoaded,
    /// The PDF that follows shows these characters as boxes.
    MissingGlyphs(String),
    /// The PDF.
    Created(ArrayBuffer),
    /// The application file.
    Extracted(String),
    /// The PDF holds none, for the reason of that name.
    Rejected(String),
    /// Something that it needs is missing, or it broke.
    Failed,
}

impl Request {
    /// The message that asks for it.
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

/// The reply of that name.
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

/// The worker's own end.
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
        /// Of the worker, or of the page where that takes the worker's place.
        fn fetch(address: &str) -> Promise;
    }

    /// What is asked for, out of a message.
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

    /// Tells who asked something.
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
        // Passing a message on does not fail: strings and bytes can always be copied.
        let _ = on_message.call2(&JsValue::NULL, &name.into(), &what);
    }

    /// Bytes as the page takes them.
    #[must_use]
    pub fn buffer(bytes: &[u8]) -> ArrayBuffer {
        Uint8Array::from(bytes).buffer()
    }

    /// Fetches files at the same time. None where one of them cannot be had.
    pub async fn fetch_all(addresses: &[String]) -> Option<Vec<Vec<u8>>> {
        // All are under way before the first is waited for.
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
